from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import NoLongerAdministrator, OutcomeUnknown
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.user import Right, UserSummary
from crm_admin.gui.dialogs.bulk_act import BulkActDialog
from crm_admin.gui.dialogs.bulk_preview import Users, Whom
from crm_admin.gui.dialogs.bulk_run import BulkOutcome
from crm_admin.gui.dialogs.bulk_words import BULK_WORDS
from crm_admin.gui.workplace import Workplace
from tests.fakes.database import FakeDatabase
from tests.gui.dialogs.listening import closed, default_of, open_in_front, told

EVERYBODY = UserQuery()
LOCKED_OUT = UserQuery(filter=UserFilter.FAILED_ATTEMPTS)
Open = Callable[..., BulkActDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, workplace: Workplace, window: QWidget) -> Open:
    def opened(act: Act, users: Users, **more: object) -> BulkActDialog:
        made = BulkActDialog(workplace, act, users, window, **more)  # type: ignore[arg-type]
        open_in_front(qtbot, made)
        qtbot.waitUntil(lambda: made.preview.preview is not None)
        return made

    return opened


def rows(workplace: Workplace, *user_names: str) -> list[UserSummary]:
    page, _ = workplace.accounts.page(UserQuery())
    return [user for user in page.users if user.user_name in user_names]


def run(qtbot: QtBot, dialog: BulkActDialog, reason: str = "Passwords were seen") -> BulkOutcome:
    dialog.reason.setPlainText(reason)
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.outcome is not None)
    assert dialog.outcome is not None
    return dialog.outcome


def test_it_says_whom_it_hits_and_why_others_are_left_out(open_dialog: Open) -> None:
    dialog = open_dialog(Act.REQUIRE_NEW_PASSWORD, EVERYBODY)
    assert dialog.preview.hit_label.text() == "It hits 22 users."
    assert "Aho, Pia (pia.aho)" in dialog.preview.names_label.text()
    assert dialog.preview.names_label.text().endswith("and 2 more")
    left_out = {reason: count for count, reason in dialog.preview.skipped.lines()}
    assert left_out["No password has been set."] == "1"
    assert left_out["Change your own password in the CRM, with the old one."] == "1"


def test_nothing_happens_without_a_reason(open_dialog: Open, database: FakeDatabase) -> None:
    dialog = open_dialog(Act.REQUIRE_NEW_PASSWORD, EVERYBODY)
    before = database.commits
    dialog.verb.click()
    assert dialog.reason_row.error == "A reason is needed."
    dialog.reason.setPlainText("hidden \u202e")
    dialog.verb.click()
    assert dialog.reason_row.error == "It contains a character nobody can see."
    assert database.commits == before


def test_everybody_is_hit_one_after_the_other_with_a_result_each(
    qtbot: QtBot, open_dialog: Open, database: FakeDatabase
) -> None:
    dialog = open_dialog(Act.REQUIRE_NEW_PASSWORD, EVERYBODY)
    outcomes = told(dialog.completed)
    outcome = run(qtbot, dialog)
    assert (outcome.done, outcome.failed, outcome.untouched) == (22, 0, 0)
    assert database.user("pia.aho").facts.must_change_password
    assert database.entries[-1].event.reason == "Passwords were seen"
    assert dialog.progress_label.text() == "22 users must choose a new password."
    assert ("pia.aho", "Done") in dialog.results.lines()
    assert outcomes == [outcome]
    assert dialog.isVisible()


def test_those_for_whom_it_was_not_done_stand_first_and_say_why(
    qtbot: QtBot, open_dialog: Open, database: FakeDatabase, workplace: Workplace
) -> None:
    dialog = open_dialog(Act.LOCK, rows(workplace, "asa.bjork", "nora.dahl", "pia.aho"))
    database.remove("nora.dahl")
    outcome = run(qtbot, dialog)
    assert (outcome.done, outcome.failed) == (2, 1)
    assert dialog.results.lines()[0] == (
        "id-nora.dahl",
        "There is no user named “id-nora.dahl”.",
    )
    assert dialog.progress_label.text() == "Locked 2 users. 1 was not changed."


def test_the_list_of_results_can_be_copied(
    qtbot: QtBot, open_dialog: Open, workplace: Workplace
) -> None:
    dialog = open_dialog(Act.LOCK, rows(workplace, "pia.aho"))
    assert not dialog.copy_button.isVisible()
    run(qtbot, dialog)
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == "User name\tResult\npia.aho\tDone"


def test_it_stops_after_the_user_whose_turn_it_is(
    qtbot: QtBot, open_dialog: Open, database: FakeDatabase
) -> None:
    dialog = open_dialog(Act.REQUIRE_NEW_PASSWORD, EVERYBODY)
    before = database.commits
    dialog.reason.setPlainText("Passwords were seen")
    with closed(database.gate):
        dialog.verb.click()
        database.gate.until_somebody_waits()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        dialog.stop_button.click()
        assert "stopping…" in dialog.progress_label.text()
    qtbot.waitUntil(lambda: dialog.outcome is not None)
    assert dialog.outcome is not None
    assert len(dialog.outcome.results) == 1
    assert dialog.outcome.untouched == 21
    assert "You stopped it." in dialog.frame.problem.text_label.text()
    assert database.commits == before + 1


@pytest.mark.parametrize("failure", [NoLongerAdministrator, OutcomeUnknown])
def test_what_breaks_it_off_is_said_and_told_when_the_dialog_is_closed(
    qtbot: QtBot,
    open_dialog: Open,
    database: FakeDatabase,
    workplace: Workplace,
    failure: type[Exception],
) -> None:
    dialog = open_dialog(Act.LOCK, rows(workplace, "asa.bjork", "pia.aho"))
    stopped = told(dialog.stopped)
    if failure is OutcomeUnknown:
        database.will_fail_commits(OutcomeUnknown(operation_id="41c2"))
    else:
        database.change(replace(database.user("anna.berg"), right=Right.NONE))
    outcome = run(qtbot, dialog)
    assert isinstance(outcome.problem, failure)
    assert outcome.untouched == 2
    assert dialog.frame.problem.text_label.text()
    assert stopped == []
    dialog.close_button.click()
    assert stopped == [outcome.problem]


def test_one_can_choose_whom_it_hits(qtbot: QtBot, open_dialog: Open) -> None:
    choices = [
        Whom(text="Everyone", users=EVERYBODY),
        Whom(text="Failed attempts", users=LOCKED_OUT),
    ]
    dialog = open_dialog(Act.REQUIRE_NEW_PASSWORD, EVERYBODY, choices=choices)
    assert dialog.preview.hit_label.text() == "It hits 22 users."
    dialog.preview.choices[1].click()
    assert not dialog.verb.isEnabled()
    qtbot.waitUntil(dialog.verb.isEnabled)
    assert dialog.preview.hit_label.text() == "It hits 3 users."


def test_nobody_to_hit_is_nothing_to_do(open_dialog: Open, workplace: Workplace) -> None:
    dialog = open_dialog(Act.UNLOCK, rows(workplace, "pia.aho"))
    assert dialog.preview.hit_label.text() == "It hits nobody."
    assert not dialog.verb.isEnabled()


@pytest.mark.parametrize("act", BULK_WORDS)
def test_each_act_on_many_has_its_words_and_works(
    qtbot: QtBot, open_dialog: Open, workplace: Workplace, act: Act
) -> None:
    dialog = open_dialog(act, rows(workplace, "asa.bjork", "berit.aas"))
    assert default_of(dialog) == "Cancel"
    assert dialog.reason_row.isVisible() == (act in {Act.LOCK, Act.REQUIRE_NEW_PASSWORD})
    outcome = run(qtbot, dialog)
    assert (outcome.done, outcome.failed) == (2, 0)


def test_the_reason_goes_with_the_dialog(open_dialog: Open) -> None:
    dialog = open_dialog(Act.LOCK, EVERYBODY)
    dialog.reason.setPlainText("Private")
    dialog.reject()
    assert dialog.reason.toPlainText() == ""
