"""The audit log in its window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.errors import ConnectionLost
from crm_admin.gui import sentences
from crm_admin.gui.audit.audit_model import AuditColumn, audit_model, look_of
from crm_admin.gui.audit.audit_page import AuditPage
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.theme import Theme
from crm_admin.gui.workplace import Workplace
from tests.fakes import NOW, FakeDatabase
from tests.gui.window.conftest import settle


@pytest.fixture
def page(qtbot: QtBot, light: Theme, workplace: Workplace) -> AuditPage:
    made = AuditPage()
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    made.work_at(workplace)
    return made


def an_event(reason: str) -> Event:
    return Event(
        action=Action.USER_LOCK,
        result=Result.DONE,
        operation_id=reason,
        actor_id="id-anna.berg",
        actor_name="anna.berg",
        reason=reason,
    )


def record(database: FakeDatabase, count: int) -> None:
    with database.open_unit_of_work("many") as work:
        for number in range(count):
            work.audit.append(an_event(f"reason {number}"))
        work.commit()


def test_older_entries_come_while_one_scrolls(
    qtbot: QtBot, page: AuditPage, database: FakeDatabase, jobs: Jobs
) -> None:
    QAbstractItemModelTester(
        page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.model
    )
    record(database, 250)
    page.read()
    settle(qtbot, jobs)
    assert page.model.rowCount() == 100
    bar = page.table.verticalScrollBar()
    while page.model.rowCount() < 256:
        bar.setValue(bar.maximum())
        settle(qtbot, jobs)
    assert page.model.rows[255].number == 1


def test_a_refused_act_is_told_as_one(qtbot: QtBot, page: AuditPage, jobs: Jobs) -> None:
    page.search.setText("lukasz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    settle(qtbot, jobs)
    assert page.model.index(0, AuditColumn.WHAT).data() == "Refused: Password changed"
    assert page.detail.value_of("Result") == "Refused"
    assert page.detail.value_of("Refused as") == "NotAvailable"


def test_days_are_those_of_the_databases_clock(qtbot: QtBot, page: AuditPage, jobs: Jobs) -> None:
    page.read()
    settle(qtbot, jobs)
    when = sentences.when(page.model.rows[0].at, now=NOW)
    assert when.startswith("today ")
    assert page.model.index(0, AuditColumn.WHEN).data() == when
    assert page.detail.value_of("When") == when


def test_what_is_critical_has_a_badge_with_the_word_and_can_be_looked_for_alone(
    qtbot: QtBot, page: AuditPage, database: FakeDatabase, jobs: Jobs
) -> None:
    with database.open_unit_of_work("critical") as work:
        for action, result in (
            (Action.POLICIES_CHANGE, Result.DONE),
            (Action.RECOVERY_REFUSE, Result.REFUSED),
        ):
            work.audit.append(
                replace(an_event("x"), action=action, result=result, operation_id=action.value)
            )
        work.commit()
    page.group_box.setCurrentIndex(page.group_box.findText("Critical"))
    settle(qtbot, jobs)

    said = [page.model.index(row, AuditColumn.WHAT).data() for row in range(2)]
    assert said == [
        "Critical: Refused: Sign-in as system user refused",
        "Critical: Password rules changed",
    ]
    assert [look_of(entry)[0] is not None for entry in page.model.rows] == [True, True]
    assert page.detail.value_of("Weight") == "Critical"
    assert page.query.is_critical
    page.group_box.setCurrentIndex(0)
    settle(qtbot, jobs)
    assert page.model.rowCount() == 8
    assert [look_of(entry)[0] for entry in page.model.rows[2:]] == [None] * 6


def test_nothing_found_is_said(qtbot: QtBot, page: AuditPage, jobs: Jobs) -> None:
    page.search.setText("zzzz")
    qtbot.waitUntil(lambda: page.detail_title.text() == "Choose an entry.")
    assert page.model.rowCount() == 0


def test_the_arrows_go_from_search_to_list_and_back(
    qtbot: QtBot, page: AuditPage, jobs: Jobs
) -> None:
    page.read()
    settle(qtbot, jobs)
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert page.search.hasFocus()


def test_a_log_that_cannot_be_read_is_told(
    qtbot: QtBot, page: AuditPage, database: FakeDatabase
) -> None:
    database.opening_failure = ConnectionLost()
    with qtbot.waitSignal(page.failed) as failed:
        page.read()
    assert failed.args is not None
    assert isinstance(failed.args[0], ConnectionLost)


def test_a_check_can_be_cancelled_and_leaving_cancels_it_too(
    qtbot: QtBot, page: AuditPage, database: FakeDatabase, jobs: Jobs
) -> None:
    database.gate.close()
    page.verify_bar.verify()
    assert page.verify_bar.button.text() == "Cancel"
    page.verify_bar.button.click()
    assert page.verify_bar.outcome.text() == "The check was cancelled."
    page.verify_bar.button.click()
    page.leave()
    database.gate.open()
    settle(qtbot, jobs)
    assert page.verify_bar.outcome.text() == "The check was cancelled."
    assert page.verify_bar.button.text() == "Verify"


def test_a_check_that_fails_says_why(
    qtbot: QtBot, page: AuditPage, database: FakeDatabase, jobs: Jobs
) -> None:
    database.opening_failure = ConnectionLost()
    page.verify_bar.verify()
    settle(qtbot, jobs)
    assert "connection to the database was lost" in page.verify_bar.outcome.text()


def test_hostile_entries_are_shown_as_they_are(light: Theme) -> None:
    model = audit_model()
    chained = replace(an_event("<i>x</i>\u202e"), target_name="a\nb")
    from_log = FakeDatabase()
    with from_log.open_unit_of_work("one") as work:
        work.audit.append(chained)
        work.commit()
    model.show(from_log.entries, NOW)
    assert model.index(0, AuditColumn.WHY).data() == "<i>x</i>‹U+202E›"
    assert model.index(0, AuditColumn.WHOM).data() == "a‹U+000A›b"


def test_it_can_be_narrowed_to_a_kind_and_a_result(
    qtbot: QtBot, page: AuditPage, jobs: Jobs
) -> None:
    page.read()
    settle(qtbot, jobs)
    page.group_box.setCurrentIndex(page.group_box.findText("Acts on users"))
    settle(qtbot, jobs)
    assert page.model.rowCount() == 4
    page.result_box.setCurrentIndex(page.result_box.findText("Refused"))
    settle(qtbot, jobs)
    assert page.model.rowCount() == 1
    page.group_box.setCurrentIndex(0)
    page.result_box.setCurrentIndex(0)
    settle(qtbot, jobs)
    assert page.model.rowCount() == 6
