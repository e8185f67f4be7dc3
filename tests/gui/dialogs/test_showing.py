"""The dialogs that only show something."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_admin.crash_report import crash_report
from crm_admin.domain.changes import ColumnChange, RowAct, RowChange, WritePlan
from crm_admin.domain.errors import (
    BusyElsewhere,
    CrmAdminError,
    OutcomeUnknown,
    SchemaUnknown,
    ServerRefused,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import Right
from crm_admin.gui.dialogs.about import AboutDialog
from crm_admin.gui.dialogs.conflict import ConflictDialog
from crm_admin.gui.dialogs.crash import CrashDialog
from crm_admin.gui.dialogs.failure import FailureDialog
from crm_admin.gui.dialogs.first_start import FirstStartDialog
from crm_admin.gui.dialogs.write_plan import WritePlanDialog
from tests.fakes.clock import NOW
from tests.fakes.users import a_lock, a_lockout, a_user
from tests.gui.dialogs.listening import default_of

# --- What will be written ---


def plan_of(*columns: ColumnChange, act: RowAct = RowAct.UPDATE) -> WritePlan:
    row = RowChange(act=act, table="user", key=(("id", "17"),), columns=columns)
    return WritePlan(rows=(row,))


def test_a_plan_shows_each_column_with_old_and_new_value(window: QWidget) -> None:
    at = datetime(2026, 10, 14, 7, 55, tzinfo=UTC)
    plan = plan_of(
        ColumnChange(column="is_active", old=True, new=False),
        ColumnChange(column="changed_at", old=None, new=at),
        ColumnChange(column="failed", old=3, new=0),
    )
    assert WritePlanDialog(plan, window).table.lines() == [
        ["user", "id = “17”", "is_active", "1", "0"],
        ["", "", "changed_at", "NULL", "2026-10-14 07:55:00 UTC"],
        ["", "", "failed", "3", "0"],
    ]


def test_a_new_row_has_no_old_values(window: QWidget) -> None:
    plan = plan_of(ColumnChange(column="reason", old=None, new="Left"), act=RowAct.INSERT)
    [line] = WritePlanDialog(plan, window).table.lines()
    assert line == ["user", "new: id = “17”", "reason", "", "“Left”"]


def test_a_hash_is_never_shown(window: QWidget) -> None:
    change = ColumnChange(column="password", old=Secret("$2b$old"), new=Secret("$2b$new"))
    [line] = WritePlanDialog(plan_of(change), window).table.lines()
    assert line[3:] == ["the hash until now", "a new hash"]


def test_what_could_pose_as_something_else_is_written_out(window: QWidget) -> None:
    change = ColumnChange(column="name", old="Åsa\u202e", new="<b>Åsa</b>")
    [line] = WritePlanDialog(plan_of(change), window).table.lines()
    assert line[3:] == ["“Åsa‹U+202E›”", "“<b>Åsa</b>”"]


def test_an_empty_plan_says_so(window: QWidget) -> None:
    dialog = WritePlanDialog(WritePlan(rows=()), window)
    assert "Nothing would be written" in dialog.frame.lead_label.text()
    assert dialog.table.isHidden()


# --- Changed by somebody else ---


def test_a_conflict_shows_what_was_seen_and_what_stands_now(window: QWidget) -> None:
    seen = a_user("asa.bjork", attempts=a_lockout())
    current = replace(
        seen,
        version="2",
        email="asa@northwind.se",
        right=Right.ADMINISTRATOR,
        facts=replace(seen.facts, lock=a_lock(), attempts=a_user().facts.attempts),
        changed_by="erik.sand",
        changed_at=NOW,
    )
    dialog = ConflictDialog(seen, current, now=NOW, parent=window)
    assert dialog.frame.lead_label.text() == (
        "erik.sand changed this user today 07:55. Nothing was saved."
    )
    assert dialog.table.lines() == [
        ["E-mail", "asa.bjork@northwind.se", "asa@northwind.se"],
        ["Right in CRM Admin", "None", "Administrator"],
        ["Lock", "—", "by anna.berg: On leave"],
        ["Failed attempts", "10, locked until today 08:12", "0"],
    ]


def test_a_new_password_is_said_without_showing_anything_of_it(window: QWidget) -> None:
    seen = a_user()
    current = replace(seen, version="2", password_changed_at=NOW)
    dialog = ConflictDialog(seen, current, now=NOW, parent=window)
    assert dialog.table.lines() == [["Password", "—", "a new one"]]


def test_a_change_of_nothing_that_is_shown_is_said(window: QWidget) -> None:
    seen = a_user()
    dialog = ConflictDialog(seen, replace(seen, version="2"), now=NOW, parent=window)
    assert dialog.frame.lead_label.text() == "Somebody else changed this user. Nothing was saved."
    assert dialog.table.isHidden()


@pytest.mark.parametrize(
    ("by", "at", "lead"),
    [
        ("erik.sand", None, "erik.sand changed this user. Nothing was saved."),
        (None, NOW, "Somebody else changed this user today 07:55. Nothing was saved."),
    ],
)
def test_who_and_when_are_said_as_far_as_they_are_known(
    window: QWidget, by: str | None, at: datetime | None, lead: str
) -> None:
    seen = a_user(changed_by=None, changed_at=None)
    current = replace(seen, version="2", changed_by=by, changed_at=at)
    dialog = ConflictDialog(seen, current, now=NOW, parent=window)
    assert dialog.frame.lead_label.text() == lead


def test_looking_again_is_under_enter(qtbot: QtBot, window: QWidget) -> None:
    seen = a_user()
    dialog = ConflictDialog(seen, replace(seen, version="2"), now=NOW, parent=window)
    dialog.open()
    assert default_of(dialog) == "&Look again"
    with qtbot.waitSignal(dialog.look_again_asked):
        dialog.look_again_button.click()


# --- Failures ---


@pytest.mark.parametrize(
    ("error", "title", "sentences"),
    [
        (
            ServerRefused(host="db", port=5432),
            "The database cannot be opened",
            ["Nobody answers at db", "Nothing was changed.", "Check the port"],
        ),
        (SchemaUnknown(), "The database cannot be opened", ["Nothing was changed."]),
        (BusyElsewhere(), "It was not done", ["Nothing was saved.", "Try again"]),
        (
            OutcomeUnknown(operation_id="41c2"),
            "It is not known whether the change was saved",
            ["operation 41c2", "look the operation up"],
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_failure_says_what_happened_whether_anything_changed_and_what_to_do(
    window: QWidget, error: CrmAdminError, title: str, sentences: list[str]
) -> None:
    dialog = FailureDialog(error, window)
    assert dialog.frame.title_label.text() == title
    labels = (dialog.happened, dialog.changed, dialog.next_step)
    said = " ".join(label.text() for label in labels)
    for sentence in sentences:
        assert said.count(sentence) == 1


def test_technical_details_are_folded_and_can_be_copied(qtbot: QtBot, window: QWidget) -> None:
    dialog = FailureDialog(ServerRefused(host="db", port=1, technical="refused 111"), window)
    dialog.open()
    assert not dialog.details.text.isVisible()
    dialog.details.toggle.click()
    assert dialog.details.text.isVisible()
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "Nobody answers at db" in copied
    assert "refused 111" in copied


def test_a_crash_report_names_places_and_no_values() -> None:
    def fail(password: str) -> None:
        try:
            int(password)
        except ValueError as error:
            raise RuntimeError(f"bad password {password}") from error

    with pytest.raises(RuntimeError) as caught:
        fail("hunter2 hunter2")
    report = crash_report(caught.value)
    assert "hunter2" not in report
    assert "builtins.ValueError" in report
    assert "builtins.RuntimeError" in report
    assert "tests/gui/dialogs/test_showing.py" in report


def test_a_crash_says_how_to_find_out_whether_something_was_saved(window: QWidget) -> None:
    dialog = CrashDialog(RuntimeError("secret"), window)
    assert "audit log" in dialog.sentence.text()
    dialog.copy_button.click()
    assert "RuntimeError" in QGuiApplication.clipboard().text()
    assert "secret" not in QGuiApplication.clipboard().text()


# --- Beginning ---


@pytest.mark.parametrize("way", ["demo", "connect", "create"])
def test_each_way_to_begin_is_told_once_and_closes_the_dialog(
    qtbot: QtBot, window: QWidget, way: str
) -> None:
    dialog = FirstStartDialog(window)
    dialog.open()
    with qtbot.waitSignal(getattr(dialog, f"{way}_asked")):
        getattr(dialog, f"{way}_button").click()
    assert not dialog.isVisible()


def test_beginning_can_wait(window: QWidget) -> None:
    dialog = FirstStartDialog(window)
    dialog.open()
    dialog.later_button.click()
    assert not dialog.isVisible()


def test_about_names_the_version_and_the_licences(window: QWidget) -> None:
    dialog = AboutDialog(window)
    assert dialog.frame.title_label.text().startswith("CRM Admin ")
    assert "SQLAlchemy" in dialog.licences.text.toPlainText()
