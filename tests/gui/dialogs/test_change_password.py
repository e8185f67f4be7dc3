from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.capabilities import Capabilities, Feature
from crm_admin.domain.errors import BusyElsewhere, UserChanged
from crm_admin.domain.text import Text
from crm_admin.gui.dialogs.change_password import ChangePasswordDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Done
from tests.fakes.database import FakeDatabase
from tests.fakes.hashing import fake_hash
from tests.gui.dialogs.listening import closed, default_of, open_in_front, told
from tests.gui.workplaces import workplace_of

GOOD = "a quite long password"


def opened(
    qtbot: QtBot, place: Workplace, window: QWidget, user_name: str = "pia.aho"
) -> ChangePasswordDialog:
    view = place.accounts.find(user_name)
    made = ChangePasswordDialog(place, view, window)
    open_in_front(qtbot, made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, workplace: Workplace, window: QWidget) -> ChangePasswordDialog:
    return opened(qtbot, workplace, window)


def give(dialog: ChangePasswordDialog, plain: str, again: str | None = None) -> None:
    dialog.form.password.setText(plain)
    dialog.form.repeated.setText(plain if again is None else again)


def test_a_password_typed_twice_is_set_and_must_be_changed(
    qtbot: QtBot, dialog: ChangePasswordDialog, database: FakeDatabase
) -> None:
    done = told(dialog.completed)
    give(dialog, GOOD)
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()
        dialog.act.verb.click()
    assert isinstance(done[0], Done)
    assert len(done) == 1
    record = database.record("pia.aho")
    assert record.password_hash == fake_hash(GOOD)
    assert record.user.facts.must_change_password


def test_the_dice_fill_both_fields_with_a_password_that_is_shown_and_taken(
    qtbot: QtBot, dialog: ChangePasswordDialog, database: FakeDatabase
) -> None:
    dialog.form.dice_button.click()
    plain = dialog.form.password.text()
    assert len(plain) == 16
    assert dialog.form.repeated.text() == plain
    assert dialog.form.password.is_revealed
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()
    assert database.record("pia.aho").password_hash == fake_hash(plain)


def test_the_rules_and_the_strength_follow_what_is_typed(
    qtbot: QtBot, dialog: ChangePasswordDialog
) -> None:
    form = dialog.form
    qtbot.waitUntil(lambda: "15 characters" in form.checklist.accessibleDescription())
    form.password.setText("short")
    qtbot.waitUntil(lambda: "Not met: At least 15" in form.checklist.accessibleDescription())
    form.password.setText(GOOD)
    qtbot.waitUntil(lambda: "Met: At least 15" in form.checklist.accessibleDescription())
    assert form.strength.score == 4
    form.password.clear()
    qtbot.waitUntil(lambda: form.strength.score is None)


def test_all_broken_rules_are_said_at_once(qtbot: QtBot, dialog: ChangePasswordDialog) -> None:
    give(dialog, "pia.aho")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: dialog.form.password_row.error != "")
    for part in ("at least 15 are needed", "user name", "easy to guess"):
        assert part in dialog.form.password_row.error


def test_an_answer_about_an_older_text_is_never_held_against_a_newer_one(
    qtbot: QtBot, dialog: ChangePasswordDialog
) -> None:
    give(dialog, "short")
    give(dialog, GOOD)
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()


def test_two_different_passwords_are_said_beside_the_second(
    qtbot: QtBot, dialog: ChangePasswordDialog
) -> None:
    give(dialog, GOOD, "something else entirely")
    dialog.act.verb.click()
    assert dialog.form.repeated_row.error == "The two passwords differ."
    assert dialog.act.may_start
    dialog.form.repeated.setText(GOOD)
    assert dialog.form.repeated_row.error == ""


def test_leaving_the_second_field_compares_the_two(
    qtbot: QtBot, dialog: ChangePasswordDialog
) -> None:
    dialog.form.password.setText(GOOD)
    dialog.form.repeated.setFocus()
    QTest.keyClicks(dialog.form.repeated, "x")
    dialog.must_change_box.setFocus()
    qtbot.waitUntil(lambda: dialog.form.repeated_row.error == "The two passwords differ.")


def test_no_password_is_said_beside_the_first_field(dialog: ChangePasswordDialog) -> None:
    dialog.act.verb.click()
    assert dialog.form.password_row.error == "A password is needed."


@pytest.mark.parametrize(
    ("plain", "sentence"),
    [
        (f" {GOOD}", "The password begins with a space."),
        (f"{GOOD} ", "The password ends with a space."),
        (f"a{GOOD}\u200b", "Character 23 is U+200B (zero width space)."),
    ],
)
def test_what_nobody_sees_is_pointed_out_and_must_be_meant(
    qtbot: QtBot,
    dialog: ChangePasswordDialog,
    database: FakeDatabase,
    plain: str,
    sentence: str,
) -> None:
    give(dialog, plain)
    assert sentence in dialog.form.remark.text()
    dialog.act.verb.click()
    assert dialog.act.may_start
    assert dialog.form.keep_box.hasFocus()
    dialog.form.keep_box.click()
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()
    assert database.record("pia.aho").password_hash == fake_hash(plain)


def test_a_tick_holds_only_for_what_it_was_given_for(dialog: ChangePasswordDialog) -> None:
    give(dialog, f" {GOOD}")
    dialog.form.keep_box.click()
    give(dialog, f"{GOOD} ")
    assert not dialog.form.keep_box.isChecked()
    give(dialog, GOOD)
    assert not dialog.form.keep_box.isVisible()


def test_enter_in_a_field_moves_on_and_changes_nothing(
    qtbot: QtBot, dialog: ChangePasswordDialog
) -> None:
    assert default_of(dialog) == "Cancel"
    give(dialog, GOOD)
    dialog.form.repeated.setFocus()
    QTest.keyClick(dialog.form.repeated, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.act.may_start
    assert not dialog.form.repeated.hasFocus()


def test_also_unlock_is_offered_and_preset_only_after_failed_attempts(
    qtbot: QtBot, dialog: ChangePasswordDialog, workplace: Workplace, window: QWidget
) -> None:
    assert not dialog.also_unlock_box.isVisible()
    locked_out = opened(qtbot, workplace, window, "asa.bjork")
    assert locked_out.also_unlock_box.isVisible()
    assert locked_out.also_unlock_box.isChecked()
    assert "after 10 failed attempts" in locked_out.also_unlock_box.text()


def test_also_unlock_clears_the_failed_attempts(
    qtbot: QtBot, workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    dialog = opened(qtbot, workplace, window, "asa.bjork")
    give(dialog, GOOD)
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()
    assert database.user("asa.bjork").facts.attempts.count == 0


def test_a_deliberate_lock_stays_and_that_is_said(
    qtbot: QtBot, workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    dialog = opened(qtbot, workplace, window, "karl.gross")
    assert "does not lift the lock" in " ".join(dialog.notes)
    give(dialog, GOOD)
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()
    assert database.user("karl.gross").facts.lock is not None


@pytest.mark.parametrize(
    ("user_name", "note"),
    [
        ("rolf.udd", "Inactive. A new password alone does not let this user in."),
        ("petra.moe", "The second factor, TOTP, is still asked for."),
    ],
)
def test_what_a_new_password_does_not_change_is_said(
    workplace: Workplace, window: QWidget, user_name: str, note: str
) -> None:
    view = workplace.accounts.find(user_name)
    assert note in ChangePasswordDialog(workplace, view, window).notes


def test_a_password_is_hidden_when_another_window_comes_to_the_front(
    qtbot: QtBot, dialog: ChangePasswordDialog
) -> None:
    give(dialog, GOOD)
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()
    assert dialog.shown.field.is_revealed
    other = QDialog(dialog)
    open_in_front(qtbot, other)
    qtbot.waitUntil(lambda: not dialog.shown.field.is_revealed)
    other.close()


def test_where_the_crm_cannot_force_a_change_the_box_is_grey_and_says_why(
    qtbot: QtBot, database: FakeDatabase, jobs: Jobs, window: QWidget
) -> None:
    reason = Text("EspoCRM cannot force a change of the password.")
    database.capabilities = Capabilities(missing={Feature.MUST_CHANGE_PASSWORD: reason})
    dialog = opened(qtbot, workplace_of(database, jobs), window)
    assert not dialog.must_change_box.isEnabled()
    assert not dialog.must_change_box.isChecked()
    assert dialog.must_change_box.accessibleDescription() == str(reason)


def test_afterwards_the_password_is_shown_until_the_focus_leaves(
    qtbot: QtBot, dialog: ChangePasswordDialog
) -> None:
    give(dialog, GOOD)
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()
    shown = dialog.shown
    assert shown.field.text() == GOOD
    assert shown.field.is_revealed
    assert "in person or by telephone" in shown.advice.text()
    assert "must be changed at the next sign-in" in shown.advice.text()
    assert dialog.form.password.text() == ""
    assert not dialog.act.verb.isVisible()
    dialog.act.cancel.setFocus()
    qtbot.waitUntil(lambda: not shown.field.is_revealed)


def test_copying_keeps_the_password_readable_and_says_how_long_it_is_kept(
    qtbot: QtBot, dialog: ChangePasswordDialog
) -> None:
    give(dialog, GOOD)
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()
    dialog.shown.copy_button.click()
    assert QGuiApplication.clipboard().text() == GOOD
    assert dialog.shown.copied_label.text() == ("Copied. The clipboard is cleared in 30 seconds.")
    assert dialog.shown.field.is_revealed


def test_closing_forgets_every_password(qtbot: QtBot, dialog: ChangePasswordDialog) -> None:
    give(dialog, GOOD)
    dialog.act.cancel.click()
    assert dialog.form.password.text() == ""
    assert dialog.form.repeated.text() == ""


def test_a_failure_leaves_the_fields_and_can_be_tried_again(
    qtbot: QtBot, dialog: ChangePasswordDialog, database: FakeDatabase
) -> None:
    database.will_fail_commits(BusyElsewhere())
    give(dialog, GOOD)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "Nothing was saved." in dialog.frame.problem.text())
    with qtbot.waitSignal(dialog.completed):
        dialog.act.verb.click()


def test_somebody_elses_change_closes_it(
    qtbot: QtBot, dialog: ChangePasswordDialog, database: FakeDatabase
) -> None:
    stopped = told(dialog.stopped)
    database.change(replace(database.user("pia.aho"), email="pia@northwind.se"))
    give(dialog, GOOD)
    with qtbot.waitSignal(dialog.rejected):
        dialog.act.verb.click()
    assert isinstance(stopped[0], UserChanged)


def test_it_waits_visibly(
    qtbot: QtBot, dialog: ChangePasswordDialog, database: FakeDatabase
) -> None:
    give(dialog, GOOD)
    with closed(database.gate):
        dialog.act.verb.click()
        qtbot.waitUntil(lambda: dialog.frame.busy_label.text() == "Changing the password…")
        assert not dialog.act.verb.isEnabled()
    qtbot.waitUntil(dialog.shown.isVisible)


@pytest.mark.parametrize(
    ("off", "can_roll"),
    [(("upper_box", "digits_box"), True), (("lower_box", "upper_box", "digits_box"), False)],
)
def test_the_dice_options_never_allow_a_weak_password(
    dialog: ChangePasswordDialog, off: tuple[str, ...], can_roll: bool
) -> None:
    options = dialog.form.dice_options
    dialog.form.options_button.click()
    for name in off:
        getattr(options, name).click()
    options.length.setValue(1)
    assert options.can_roll is can_roll
    assert dialog.form.dice_button.isEnabled() is can_roll
    dialog.form.dice_button.click()
    assert bool(dialog.form.password.text()) is can_roll
