import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import (
    BusyElsewhere,
    NoLongerAdministrator,
    OutcomeUnknown,
    UserChanged,
)
from crm_admin.domain.user import Right
from crm_admin.gui.dialogs.lock import LockDialog
from crm_admin.gui.dialogs.write_plan import WritePlanDialog
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Done
from tests.fakes.database import FakeDatabase
from tests.gui.dialogs.listening import closed, default_of, open_in_front, shown_dialog, told


@pytest.fixture
def dialog(qtbot: QtBot, workplace: Workplace, window: QWidget) -> LockDialog:
    made = LockDialog(workplace, workplace.accounts.find("pia.aho"), window)
    open_in_front(qtbot, made)
    return made


def test_it_says_whom_it_locks_and_what_happens_to_open_sessions(dialog: LockDialog) -> None:
    assert dialog.frame.title_label.text() == "Lock Pia Aho"
    assert dialog.frame.lead_label.text() == "pia.aho · Sales · pia.aho@northwind.se"
    assert dialog.session_note.text() == "Sessions that are open now end at their next request."


def test_of_somebody_who_signs_in_elsewhere_it_says_that_only_this_crm_is_barred(
    workplace: Workplace, window: QWidget, dialog: LockDialog
) -> None:
    view = workplace.accounts.find("lukasz.wolny")
    elsewhere = LockDialog(workplace, view, window)

    assert elsewhere.directory_note is not None
    assert elsewhere.directory_note.text() == (
        f"Only this CRM is barred. The account in {view.user.facts.external_system} stays as it is."
    )
    assert dialog.directory_note is None


def test_a_reason_locks_the_user_once_and_closes_the_dialog(
    qtbot: QtBot, dialog: LockDialog, database: FakeDatabase
) -> None:
    done = told(dialog.completed)
    operation_id = dialog.act.operation_id
    dialog.reason.setPlainText("Left the company")
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.verb.click()
        dialog.act.verb.click()
    [answer] = done
    assert isinstance(answer, Done)
    assert answer.operation_id == operation_id
    lock = database.user("pia.aho").facts.lock
    assert lock is not None
    assert (lock.by, lock.reason) == ("anna.berg", "Left the company")
    assert database.operation_ids.count(operation_id) == 1


def test_without_a_reason_it_asks_for_one_beside_the_field(
    dialog: LockDialog, database: FakeDatabase
) -> None:
    dialog.reason.setPlainText(" \n ")
    dialog.act.verb.click()
    assert dialog.reason_row.error == "A reason is needed."
    assert dialog.reason.hasFocus()
    dialog.reason.setPlainText("Left")
    assert dialog.reason_row.error == ""
    assert database.user("pia.aho").facts.lock is None


def test_a_reason_that_is_too_long_is_said_beside_the_field(
    qtbot: QtBot, dialog: LockDialog
) -> None:
    dialog.reason.setPlainText("x" * 501)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: dialog.reason_row.error == "It has more than 500 characters.")
    assert dialog.act.verb.isEnabled()


def test_the_safe_verb_is_under_enter(qtbot: QtBot, dialog: LockDialog) -> None:
    assert default_of(dialog) == "Cancel"
    dialog.reason.setPlainText("Left")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.act.may_start


def test_a_change_that_has_begun_cannot_be_cancelled(
    qtbot: QtBot, dialog: LockDialog, database: FakeDatabase
) -> None:
    dialog.reason.setPlainText("Left")
    with qtbot.waitSignal(dialog.accepted), closed(database.gate):
        dialog.act.verb.click()
        qtbot.waitUntil(lambda: dialog.frame.busy_label.text() == "Locking…")
        assert not dialog.act.cancel.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        dialog.close()
        assert dialog.isVisible()


def test_somebody_elses_change_closes_it_and_writes_nothing(
    qtbot: QtBot, dialog: LockDialog, database: FakeDatabase
) -> None:
    stopped = told(dialog.stopped)
    database.change(database.user("pia.aho"))
    dialog.reason.setPlainText("Left")
    with qtbot.waitSignal(dialog.rejected):
        dialog.act.verb.click()
    assert isinstance(stopped[0], UserChanged)
    assert database.user("pia.aho").facts.lock is None


def test_losing_the_right_to_administer_closes_it(
    qtbot: QtBot, dialog: LockDialog, database: FakeDatabase
) -> None:
    stopped = told(dialog.stopped)
    database.change(replace(database.user("anna.berg"), right=Right.NONE))
    dialog.reason.setPlainText("Left")
    with qtbot.waitSignal(dialog.rejected):
        dialog.act.verb.click()
    assert isinstance(stopped[0], NoLongerAdministrator)


def test_a_failure_is_said_and_the_same_operation_can_be_tried_again(
    qtbot: QtBot, dialog: LockDialog, database: FakeDatabase
) -> None:
    operation_id = dialog.act.operation_id
    database.will_fail_commits(BusyElsewhere())
    dialog.reason.setPlainText("Left")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "Nothing was saved." in dialog.frame.problem.text())
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.verb.click()
    assert database.operation_ids.count(operation_id) == 2
    assert database.user("pia.aho").facts.lock is not None


def test_an_unknown_outcome_is_never_repeated(
    qtbot: QtBot, dialog: LockDialog, database: FakeDatabase
) -> None:
    database.will_fail_commits(OutcomeUnknown(operation_id="41c2"), although_saved=True)
    dialog.reason.setPlainText("Left")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "41c2" in dialog.frame.problem.text())
    assert not dialog.act.verb.isEnabled()
    assert dialog.act.cancel.text() == "Close"
    assert not dialog.act.may_start


def test_it_shows_what_will_be_written_without_writing_it(
    qtbot: QtBot, dialog: LockDialog, database: FakeDatabase
) -> None:
    before = database.commits
    dialog.reason.setPlainText("Left the company")
    dialog.write_plan.link.click()
    qtbot.waitUntil(lambda: shown_dialog(WritePlanDialog) is not None)
    plan = shown_dialog(WritePlanDialog)
    assert isinstance(plan, WritePlanDialog)
    assert ["", "", "lock_reason", "NULL", "“Left the company”"] in plan.table.lines()
    plan.close_button.click()
    assert database.commits == before
    assert dialog.isVisible()


def test_after_a_bug_it_can_be_closed_and_says_where_to_look(
    qtbot: QtBot,
    dialog: LockDialog,
    database: FakeDatabase,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bugs: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: bugs.append(error))
    database.meanwhile(lambda: 1 // 0)
    dialog.reason.setPlainText("Left")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "audit log" in dialog.frame.problem.text())
    assert isinstance(bugs[0], ZeroDivisionError)
    assert not dialog.act.may_start
    dialog.close()
    assert not dialog.isVisible()
