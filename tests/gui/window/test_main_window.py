"""The main window: who is chosen, what is done to them, and what is said about it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from crm_admin.domain.audit import Action
from crm_admin.domain.capabilities import Act, Capabilities
from crm_admin.domain.errors import ConnectionLost, OutcomeUnknown
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserState
from crm_admin.gui.dialogs.conflict import ConflictDialog
from crm_admin.gui.dialogs.failure import FailureDialog
from crm_admin.gui.dialogs.lift_lock import LiftLockDialog
from crm_admin.gui.dialogs.lock import LockDialog
from crm_admin.gui.dialogs.save_changes import SaveChangesDialog
from crm_admin.gui.dialogs.unlock import UnlockDialog
from crm_admin.gui.dialogs.unsaved_changes import UnsavedChangesDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.sentences import when
from crm_admin.gui.theme import Theme, ThemeChoice
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.gui.workplace import Workplace
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import DatabaseDescription
from tests.fakes import NOW, FakeDatabase
from tests.fakes.anchors import FakeAnchors
from tests.gui.window.conftest import settle

Choose = Callable[[str], None]

OPEN = "Built-in CRM 1 · SQLite, on this computer, direct mode"


def open_dialogs(window: MainWindow, kind: type[QDialog] = QDialog) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]


def only_dialog(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: len(open_dialogs(window, kind)) == 1)
    return open_dialogs(window, kind)[0]


def press(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


# Before and after a database is open


def test_it_stands_before_any_database_answers(empty_window: MainWindow) -> None:
    assert empty_window.windowTitle() == "CRM Admin"
    assert empty_window.bottom.state_label.text() == "Not connected"
    assert not empty_window.menus.refresh.isEnabled()
    assert empty_window.menus.switch.isEnabled()
    empty_window.show_not_open("Making the demo…")
    assert empty_window.bottom.state_label.text() == "Making the demo…"


def test_the_title_names_the_crm_in_words(window: MainWindow) -> None:
    assert window.windowTitle() == "CRM Admin · Northwind CRM (Built-in CRM 1, SQLite)"
    assert (
        window.bottom.state_label.text() == "Built-in CRM 1 · SQLite, on this computer, direct mode"
    )
    assert window.bottom.person_label.text() == "Anna Berg"


@pytest.mark.parametrize(
    ("changes", "title", "banner"),
    [
        ({"is_encrypted": True}, "CRM Admin · Northwind CRM (Built-in CRM 1, SQLite, TLS)", ""),
        (
            {"is_local": False},
            "CRM Admin · Northwind CRM (Built-in CRM 1, SQLite, not encrypted)",
            "The connection to the database is not encrypted.",
        ),
        (
            {"differences": (Text("The table user has no column type."),)},
            "CRM Admin · Northwind CRM (Built-in CRM 1, SQLite)",
            "This database can only be looked at: The table user has no column type.",
        ),
        (
            {"warnings": (Text("The account may do everything."), Text("Another one."))},
            "CRM Admin · Northwind CRM (Built-in CRM 1, SQLite)",
            "The account may do everything.",
        ),
    ],
)
def test_what_one_should_know_of_the_connection_is_said(
    empty_window: MainWindow,
    workplace: Workplace,
    changes: dict[str, object],
    title: str,
    banner: str,
) -> None:
    described: DatabaseDescription = replace(
        workplace.description,
        **changes,  # type: ignore[arg-type]
    )
    empty_window.open(replace(workplace, description=described))
    assert empty_window.windowTitle() == title
    assert empty_window.banner.text() == banner


def test_only_the_first_rows_and_the_counts_are_read_at_first(
    qtbot: QtBot, empty_window: MainWindow, workplace: Workplace, database: FakeDatabase
) -> None:
    database.gate.close()
    empty_window.open(workplace)
    assert empty_window.users.model.rowCount() == 0
    assert empty_window.users.search.hasFocus()
    database.gate.open()
    settle(qtbot, workplace.jobs)
    assert empty_window.users.model.rowCount() == 28
    assert empty_window.pane.user_id is None
    assert empty_window.pages.audit.model.rowCount() == 0


def test_leaving_empties_everything(window: MainWindow, choose: Choose) -> None:
    choose("asa.bjork")
    window.close_database()
    assert window.workplace is None
    assert window.users.model.rowCount() == 0
    assert window.pane.user_id is None
    assert window.windowTitle() == "CRM Admin"


# The chosen user


def test_who_is_chosen_is_shown_with_the_reason_why_they_cannot_sign_in(
    window: MainWindow, choose: Choose
) -> None:
    choose("asa.bjork")
    assert window.pane.header.name_label.text() == "Åsa Björk"
    assert window.pane.header.user_name_label.text() == "asa.bjork · Sales"
    assert window.pane.card.title.text() == "Why can’t they sign in?"
    assert "Locked after 10 failed attempts" in window.pane.card.spoken()
    assert window.pane.details.facts.value_of("Role") == "Associate"


def test_unlock_now_unlocks_and_undo_puts_it_back_without_losing_the_place(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase, jobs: Jobs
) -> None:
    choose("asa.bjork")
    button = window.pane.card.remedy_button(Act.UNLOCK)
    assert button is not None
    button.click()
    settle(qtbot, jobs)
    assert window.bottom.result.text() == "Unlocked asa.bjork."
    assert window.pane.card.title.text() == "They can sign in."
    assert window.users.chosen_id == "id-asa.bjork"
    [row] = window.users.table.selected_rows()
    assert row is not None
    assert window.users.model.user(row).state(database.clock.now()) is UserState.ACTIVE
    undo = window.bottom.result.action_button("undo")
    assert undo is not None
    undo.click()
    settle(qtbot, jobs)
    assert window.bottom.result.text() == "Undone: asa.bjork is as before."
    assert database.user("asa.bjork").state(database.clock.now()) is UserState.LOCKED_OUT
    assert window.pane.card.title.text() == "Why can’t they sign in?"


def test_in_a_foreign_crm_one_sees_first_what_an_unlock_writes(
    qtbot: QtBot, empty_window: MainWindow, workplace: Workplace
) -> None:
    described = replace(workplace.description, kind="espocrm")
    empty_window.open(replace(workplace, description=described))
    settle(qtbot, workplace.jobs)
    empty_window.pane.show_view(workplace.accounts.find("asa.bjork"))
    empty_window.acts.action(Act.UNLOCK).trigger()
    only_dialog(qtbot, empty_window, UnlockDialog)


def test_counts_follow_an_act(qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs) -> None:
    choose("asa.bjork")
    with qtbot.waitSignal(window.users.reader.counts_arrived) as counted:
        window.acts.action(Act.UNLOCK).trigger()
    assert counted.args is not None
    assert counted.args[0].by_filter["failed_attempts"] == 3


def test_lock_asks_for_a_reason_and_then_locks(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase, jobs: Jobs
) -> None:
    choose("pia.aho")
    window.acts.action(Act.LOCK).trigger()
    dialog = only_dialog(qtbot, window, LockDialog)
    assert isinstance(dialog, LockDialog)
    dialog.reason.setPlainText("Left the company")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: window.bottom.result.text() == "Locked pia.aho.")
    lock = database.user("pia.aho").facts.lock
    assert lock is not None
    assert lock.reason == "Left the company"
    assert "Left the company" in window.pane.card.spoken()
    assert window.bottom.result.action_button("undo") is not None


def test_a_deliberate_lock_is_lifted_in_a_dialog_of_its_own(
    qtbot: QtBot, window: MainWindow, choose: Choose
) -> None:
    choose("karl.gross")
    button = window.pane.card.remedy_button(Act.LIFT_LOCK)
    assert button is not None
    button.click()
    only_dialog(qtbot, window, LiftLockDialog)


def test_what_does_not_apply_is_greyed_and_says_why(window: MainWindow, choose: Choose) -> None:
    assert not window.acts.action(Act.LOCK).isEnabled()
    assert window.acts.action(Act.LOCK).statusTip() == "Lock… — Choose a user first."
    choose("anna.berg")
    lock = window.acts.action(Act.LOCK)
    assert not lock.isEnabled()
    assert "You cannot lock yourself." in lock.toolTip()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.bottom.result.text() == "Lock… — You cannot lock yourself."
    lock.hovered.emit()
    assert window.bottom.result.text() == "Lock… — You cannot lock yourself."


def test_reset_password_is_greyed_with_its_reason_to_see_and_to_hear(
    window: MainWindow, choose: Choose
) -> None:
    choose("asa.bjork")
    button = window.pane.reset_button
    assert button.isEnabled()
    choose("li.wei")
    assert not button.isEnabled()
    why_not = "There is no e-mail address to send the link to."
    assert why_not in button.toolTip()
    assert button.accessibleDescription() == why_not
    assert window.pane.reset_note.text() == f"Reset Password: {why_not}"
    choose("lukasz.wolny")
    assert "Change it there." in window.pane.reset_note.text()


def test_nothing_can_be_done_to_the_one_before_while_another_is_on_the_way(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase, jobs: Jobs
) -> None:
    choose("pia.aho")
    database.gate.close()
    row = window.users.model.row_of(database.user("asa.bjork").id)
    assert row is not None
    window.users.table.show_row(row)
    assert not window.acts.action(Act.LOCK).isEnabled()
    qtbot.waitUntil(window.pane.hint.isVisible)
    assert window.pane.hint.text() == "Reading the user…"
    database.gate.open()
    settle(qtbot, jobs)
    assert window.pane.header.name_label.text() == "Åsa Björk"
    assert window.acts.action(Act.LOCK).isEnabled()


def test_enter_goes_to_the_remedy_and_esc_back_to_list_and_search(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs
) -> None:
    choose("asa.bjork")
    window.users.table.setFocus()
    QTest.keyClick(window.users.table, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    remedy = window.pane.card.remedy_button(Act.UNLOCK)
    assert remedy is not None
    assert remedy.hasFocus()
    QTest.keyClick(remedy, Qt.Key.Key_Escape)
    assert window.users.table.hasFocus()
    QTest.keyClick(window.users.table, Qt.Key.Key_Escape)
    assert window.users.search.hasFocus()


def test_hostile_names_are_shown_as_they_are(
    qtbot: QtBot, window: MainWindow, database: FakeDatabase, jobs: Jobs, choose: Choose
) -> None:
    user = database.user("pia.aho")
    database.change(
        replace(user, given_name="<b>Pia</b>", family_name="A\u202eho\nx", email="a\u200b@b.se")
    )
    window.refresh()
    settle(qtbot, jobs)
    choose("pia.aho")
    assert window.pane.header.name_label.text() == "<b>Pia</b> A‹U+202E›ho‹U+000A›x"
    assert window.pane.header.name_label.textFormat() is Qt.TextFormat.PlainText
    assert window.pane.header.email_label.text() == "a‹U+200B›@b.se"


# Somebody else, and failures


def test_a_change_by_somebody_else_is_shown_and_nothing_is_written(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase, jobs: Jobs
) -> None:
    choose("asa.bjork")
    database.change(replace(database.user("asa.bjork"), email="asa@northwind.se"))
    commits = database.commits
    window.acts.action(Act.UNLOCK).trigger()
    dialog = only_dialog(qtbot, window, ConflictDialog)
    assert isinstance(dialog, ConflictDialog)
    assert database.user("asa.bjork").facts.attempts.count == 10
    assert database.commits <= commits + 1, "the refusal is recorded, nothing else"
    dialog.look_again_asked.emit()
    settle(qtbot, jobs)
    assert window.pane.header.email_label.text() == "asa@northwind.se"


def test_a_user_that_is_gone_leaves_the_pane(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase, jobs: Jobs
) -> None:
    choose("asa.bjork")
    database.remove("asa.bjork")
    window.acts.action(Act.UNLOCK).trigger()
    qtbot.waitUntil(lambda: window.pane.user_id is None)
    assert "There is no user named" in window.bottom.result.text()


def test_an_unknown_outcome_is_said_plainly_with_its_operation(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase
) -> None:
    choose("asa.bjork")
    database.will_fail_commits(OutcomeUnknown(operation_id="41c2"))
    window.acts.action(Act.UNLOCK).trigger()
    only_dialog(qtbot, window, FailureDialog)
    assert "(operation 41c2)" in window.bottom.result.text()


def test_a_lost_connection_is_said_and_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    database.opening_failure = ConnectionLost()
    window.refresh()
    settle(qtbot, jobs)
    assert "connection to the database was lost" in window.bottom.result.text()
    assert window.bottom.state_label.text() == "No connection to the database"
    assert window.users.model.rowCount() == 28, "the rows that stood there stay"
    assert window.users.table.is_stale
    database.opening_failure = None
    again = window.bottom.result.action_button("again")
    assert again is not None
    again.click()
    settle(qtbot, jobs)
    assert (
        window.bottom.state_label.text() == "Built-in CRM 1 · SQLite, on this computer, direct mode"
    )
    assert not window.users.table.is_stale


def test_a_lost_connection_is_over_with_the_next_answer(
    qtbot: QtBot, window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    for place in (Place.USERS, Place.AUDIT):
        window.go_to(place)
        settle(qtbot, jobs)
        database.opening_failure = ConnectionLost()
        window.refresh()
        settle(qtbot, jobs)
        assert window.bottom.result.text()
        database.opening_failure = None
        window.refresh()
        settle(qtbot, jobs)
        assert window.bottom.result.text() == ""
        assert window.bottom.result.action_button("again") is None


def test_what_became_of_an_act_is_said_also_when_the_database_answers_again(
    qtbot: QtBot, window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    database.opening_failure = ConnectionLost()
    window.refresh()
    settle(qtbot, jobs)
    window.acts.refused.emit(ConnectionLost())
    said = window.bottom.result.text()
    database.opening_failure = None
    window.refresh()
    settle(qtbot, jobs)
    assert window.bottom.result.text() == said != ""


# Editing


@pytest.mark.parametrize("user_name", ["pia.aho", "asa.bjork"])
def test_the_facts_use_the_whole_width_of_the_pane(
    window: MainWindow, choose: Choose, user_name: str
) -> None:
    choose(user_name)
    details = window.pane.details
    assert details.facts.width() == details.width()
    window.acts.perform(Act.EDIT)
    details.leave_form()
    QApplication.processEvents()
    assert details.facts.width() == details.width()


def test_escape_leaves_a_form_in_which_nothing_was_changed(
    window: MainWindow, choose: Choose
) -> None:
    choose("pia.aho")
    details = window.pane.details
    for is_changed in (False, True):
        window.acts.perform(Act.EDIT)
        if is_changed:
            details.form.texts["given_name"].setText("Another")
        QTest.keyClick(details.form.texts["given_name"], Qt.Key.Key_Escape)
        assert window.users.table.hasFocus()
        assert details.is_editing is is_changed


def test_edits_are_saved_after_old_and_new_were_confirmed(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase, jobs: Jobs
) -> None:
    choose("li.wei")
    window.acts.action(Act.EDIT).trigger()
    settle(qtbot, jobs)
    form = window.pane.details.form
    assert not form.save_button.isEnabled()
    form.texts["email"].setText("li.wei@northwind.se")
    form.choices["group"].setCurrentText("Finance")
    form.save_button.click()
    dialog = only_dialog(qtbot, window, SaveChangesDialog)
    assert isinstance(dialog, SaveChangesDialog)
    assert database.user("li.wei").email is None
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: window.bottom.result.text() == "Saved li.wei.")
    assert database.user("li.wei").email == "li.wei@northwind.se"
    assert database.user("li.wei").group == "Finance"
    assert not window.pane.details.is_editing
    assert window.pane.header.email_label.text() == "li.wei@northwind.se"


def test_what_is_wrong_with_a_field_is_said_beside_it(
    qtbot: QtBot, window: MainWindow, choose: Choose
) -> None:
    choose("pia.aho")
    window.acts.action(Act.EDIT).trigger()
    form = window.pane.details.form
    form.texts["email"].setText("pia at northwind")
    form.save_button.click()
    assert form.error.isVisible()
    assert "is not an e-mail address" in form.error.text()
    assert form.texts["email"].hasFocus()
    assert not open_dialogs(window)


def test_cancel_drops_what_was_typed(window: MainWindow, choose: Choose) -> None:
    choose("pia.aho")
    window.acts.action(Act.EDIT).trigger()
    form = window.pane.details.form
    form.texts["given_name"].setText("Pía")
    form.cancel_button.click()
    assert not window.pane.has_unsaved_changes
    assert not window.pane.details.is_editing


def test_only_what_the_crm_can_save_can_be_edited(
    qtbot: QtBot,
    empty_window: MainWindow,
    workplace: Workplace,
    database: FakeDatabase,
) -> None:
    database.capabilities = Capabilities(editable_fields=frozenset({"email"}))
    described = replace(workplace.description, capabilities=database.capabilities)
    empty_window.open(replace(workplace, description=described))
    settle(qtbot, workplace.jobs)
    empty_window.pane.show_view(workplace.accounts.find("pia.aho"))
    empty_window.acts.action(Act.EDIT).trigger()
    form = empty_window.pane.details.form
    assert form.texts["email"].isVisible()
    assert not form.texts["given_name"].isVisible()
    assert not form.is_active.isVisible()


def test_choosing_another_user_asks_before_typed_changes_are_dropped(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs
) -> None:
    choose("pia.aho")
    window.acts.action(Act.EDIT).trigger()
    window.pane.details.form.texts["given_name"].setText("Pía")
    choose("asa.bjork")
    question = only_dialog(qtbot, window, UnsavedChangesDialog)
    assert window.users.chosen_id == "id-pia.aho"
    assert window.pane.user_id == "id-pia.aho"
    assert isinstance(question, UnsavedChangesDialog)
    question.drop_button.click()
    settle(qtbot, jobs)
    assert window.pane.user_id == "id-asa.bjork"
    assert window.users.chosen_id == "id-asa.bjork"


def test_signing_out_and_closing_ask_too(qtbot: QtBot, window: MainWindow, choose: Choose) -> None:
    choose("pia.aho")
    window.acts.action(Act.EDIT).trigger()
    window.pane.details.form.texts["given_name"].setText("Pía")
    with qtbot.assertNotEmitted(window.sign_out_asked):
        window.menus.sign_out.trigger()
    question = only_dialog(qtbot, window, UnsavedChangesDialog)
    assert isinstance(question, UnsavedChangesDialog)
    assert question.keep_button.isDefault()
    question.keep_button.click()
    assert window.pane.has_unsaved_changes
    assert not window.close()
    window.pane.details.leave_form()
    with qtbot.waitSignal(window.sign_out_asked):
        window.menus.sign_out.trigger()


# Closing


def test_closing_waits_for_a_change_that_has_begun(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase
) -> None:
    choose("asa.bjork")
    database.gate.close()
    window.acts.action(Act.UNLOCK).trigger()
    assert not window.close()
    assert window.bottom.result.text() == "A change is being saved; the window closes after it."
    with qtbot.waitSignal(window.closed):
        database.gate.open()
    assert database.user("asa.bjork").facts.attempts.count == 0
    assert not window.isVisible()


# History and the audit log


def test_the_history_of_a_user_is_read_when_it_is_looked_at(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase, jobs: Jobs
) -> None:
    choose("karl.gross")
    assert window.pane.history.model.rowCount() == 0
    window.pane.tabs.setCurrentWidget(window.pane.history)
    settle(qtbot, jobs)
    [spoken] = [window.pane.history.model.index(0, 0).data()]
    assert "Locked. anna.berg · Parental leave until March" in spoken
    [entry] = [one for one in database.entries if one.event.target_name == "karl.gross"]
    assert spoken.startswith(f"{when(entry.at, now=NOW)}: ")
    choose("pia.aho")
    assert window.pane.history.note.text().startswith("Nothing has been done to this user")


def test_the_audit_log_is_read_searched_and_looked_at_closely(
    qtbot: QtBot, window: MainWindow, jobs: Jobs
) -> None:
    window.menus.places[Place.AUDIT].trigger()
    settle(qtbot, jobs)
    assert window.pages.audit.model.rowCount() == 6
    assert window.pages.audit.detail_title.text() == "Unlocked"
    window.pages.audit.search.setText("karl")
    qtbot.waitUntil(lambda: window.pages.audit.model.rowCount() == 1)
    settle(qtbot, jobs)
    assert window.pages.audit.detail.value_of("Why") == "Parental leave until March"


def test_the_audit_log_is_verified_from_the_menu(
    qtbot: QtBot, window: MainWindow, jobs: Jobs
) -> None:
    window.menus.verify.trigger()
    settle(qtbot, jobs)
    assert window.pages.audit.verify_bar.outcome.text() == (
        "The log holds: all 6 entries are unchanged. No head of it was noted outside the database."
    )


def test_the_check_says_up_to_where_a_noted_head_covers_the_log(
    qtbot: QtBot, empty_window: MainWindow, workplace: Workplace, jobs: Jobs
) -> None:
    trail = AuditTrail(database=workplace.audit.database, anchors=FakeAnchors())
    trail.note_head()
    empty_window.open(replace(workplace, audit=trail))
    settle(qtbot, jobs)
    empty_window.menus.verify.trigger()
    settle(qtbot, jobs)
    said = empty_window.pages.audit.verify_bar.outcome.text()
    assert "Up to entry 6 it is as noted outside the database at" in said


def test_a_changed_entry_is_named(
    qtbot: QtBot, window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    entry = database.state.entries[2]
    forged = replace(entry, event=replace(entry.event, reason="nothing happened"))
    database.state.entries[2] = forged
    window.menus.verify.trigger()
    settle(qtbot, jobs)
    assert "Entry 3 was changed" in window.pages.audit.verify_bar.outcome.text()
    settle(qtbot, jobs)
    event = database.state.entries[-1].event
    assert (event.action, event.actor_name) == (Action.AUDIT_DOUBT, "anna.berg")


# Looks, menus, sizes


def test_the_look_is_remembered(window: MainWindow, light: Theme, settings: QSettings) -> None:
    window.menus.looks[ThemeChoice.DARK].trigger()
    assert light.choice is ThemeChoice.DARK
    assert settings.value("window/look") == "dark"


def test_a_narrow_window_has_a_narrow_navigator(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(900, 600)
    qtbot.waitUntil(lambda: window.navigator.is_compact)
    window.resize(1200, 760)
    qtbot.waitUntil(lambda: not window.navigator.is_compact)


def test_every_place_is_reached_from_the_keyboard(window: MainWindow) -> None:
    for number, place in enumerate(Place, start=1):
        QTest.keyClick(window, Qt.Key(ord(str(number))), Qt.KeyboardModifier.AltModifier)
        assert window.navigator.chosen_place == place


def test_ctrl_f_finds_from_everywhere(window: MainWindow) -> None:
    window.go_to(Place.SYSTEM)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.chosen_place == Place.USERS
    assert QApplication.focusWidget() is window.users.search
