"""The audit log as a file: freshly asked for, recorded, whole, and safe for spreadsheets."""

import csv
from datetime import timedelta
from io import StringIO

import pytest

from crm_admin.domain.audit import Action, ActionGroup, Event, Result
from crm_admin.domain.errors import FileNotWritten, NotAvailable, SignInStale
from crm_admin.services import audit_export
from crm_admin.services.audit_export import AuditExport, AuditExports
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import AuditQuery
from crm_admin.services.sessions import FRESH_FOR
from tests.fakes import FakeDatabase, FakePlace, a_company, a_session
from tests.fakes.files import FakeFiles

PATH = "/home/anna/audit.csv"


@pytest.fixture
def database() -> FakeDatabase:
    return a_company()


@pytest.fixture
def files() -> FakeFiles:
    return FakeFiles()


def exports_of(
    database: FakeDatabase, files: FakeFiles, user_name: str = "anna.berg"
) -> AuditExports:
    return AuditExports(
        trail=AuditTrail(database=database),
        session=a_session(database, user_name),
        place=FakePlace(),
        begin_file=files.begin,
    )


def begun(exports: AuditExports, query: AuditQuery | None = None, path: str = PATH) -> AuditExport:
    return exports.begin(query or AuditQuery(), path, say=str, operation_id="op-1")


def finished(export: AuditExport) -> AuditExport:
    while not export.is_finished:
        export.step()
    return export


def rows(files: FakeFiles) -> list[list[str]]:
    return list(csv.reader(StringIO(files.finished[PATH].removeprefix("\ufeff"), newline="")))


def test_every_entry_is_a_row_the_newest_first_and_the_export_is_the_first_of_them(
    database: FakeDatabase, files: FakeFiles
) -> None:
    export = finished(begun(exports_of(database, files)))

    heading, *lines = rows(files)
    assert export.count == len(lines) == 7
    assert heading[:4] == ["Number", "When (UTC)", "What", "Result"]
    assert [line[0] for line in lines] == ["7", "6", "5", "4", "3", "2", "1"]
    assert lines[0][2:6] == ["Audit log exported", "Done", "anna.berg", ""]
    locked = ["Locked", "Done", "anna.berg", "karl.gross", "Parental leave until March"]
    assert lines[-2][2:7] == locked
    assert lines[0][-1] == database.entries[-1].hash


def test_more_than_a_page_is_written_in_steps(
    database: FakeDatabase, files: FakeFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_export, "_PAGE", 3)
    export = begun(exports_of(database, files))
    counts = []
    while not export.is_finished:
        export.step()
        counts.append(export.count)
    assert counts == [3, 6, 7]
    assert [line[0] for line in rows(files)[1:]] == ["7", "6", "5", "4", "3", "2", "1"]


def test_only_what_is_looked_for_is_written_and_that_is_recorded(
    database: FakeDatabase, files: FakeFiles
) -> None:
    query = AuditQuery(search="karl", group=ActionGroup.USERS, result=Result.DONE)

    finished(begun(exports_of(database, files), query))

    assert [line[5] for line in rows(files)[1:]] == ["karl.gross"]
    event = database.entries[-1].event
    assert (event.action, event.operation_id) == (Action.AUDIT_EXPORT, "op-1")
    assert dict(event.details) == {"search": "karl", "group": "users", "result": "done"}


def test_nothing_in_it_is_computed_by_a_spreadsheet(
    database: FakeDatabase, files: FakeFiles
) -> None:
    hostile = Event(
        action="=cmd|' /C calc'!A0",
        result=Result.DONE,
        operation_id="hostile",
        actor_id=None,
        actor_name="+1+1",
        target_name="@SUM(A1)",
        reason='-2\r\n"quoted", and \u202e turned',
        details=(("=x", "=y"),),
        place="\tx",
    )
    with database.open_unit_of_work("hostile") as work:
        work.audit.append(hostile)
        work.commit()

    finished(begun(exports_of(database, files)))

    assert rows(files)[2][2:9] == [
        "'=cmd|' /C calc'!A0",
        "Done",
        "'+1+1",
        "'@SUM(A1)",
        '\'-2‹U+000D›‹U+000A›"quoted", and ‹U+202E› turned',
        "'=x: =y",
        "‹U+0009›x",
    ]


def test_it_asks_for_the_password_again_and_records_nothing_before(
    database: FakeDatabase, files: FakeFiles
) -> None:
    exports = exports_of(database, files)
    database.clock.advance(FRESH_FOR + timedelta(seconds=1))
    before = list(database.entries)

    with pytest.raises(SignInStale):
        begun(exports)

    assert list(database.entries) == before


def test_user_administrators_may_not_and_their_try_is_recorded(
    database: FakeDatabase, files: FakeFiles
) -> None:
    with pytest.raises(NotAvailable):
        begun(exports_of(database, files, "uma.lind"))

    event = database.entries[-1].event
    assert (event.action, event.result) == (Action.AUDIT_EXPORT, Result.REFUSED)
    assert files.finished == {}


def test_called_off_it_leaves_nothing(
    database: FakeDatabase, files: FakeFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_export, "_PAGE", 3)
    export = begun(exports_of(database, files))
    export.step()
    export.discard()
    export.discard()
    assert files.finished == {}
    assert files.discarded == [PATH]


def test_a_file_that_cannot_be_written_is_a_known_failure(
    database: FakeDatabase, files: FakeFiles
) -> None:
    export = begun(exports_of(database, files), path="/full/audit.csv")
    with pytest.raises(FileNotWritten):
        export.step()


def test_what_is_critical_is_marked_and_told_in_words_that_monitoring_knows(
    database: FakeDatabase, files: FakeFiles
) -> None:
    with database.open_unit_of_work("many") as work:
        for action, result in (
            (Action.RECOVERY_BEGIN, Result.DONE),
            (Action.SIGN_IN, Result.REFUSED),
            ("user:newer", Result.DONE),
        ):
            work.audit.append(
                Event(
                    action=action,
                    result=result,
                    operation_id=str(action),
                    actor_id=None,
                    actor_name=None,
                )
            )
        work.commit()

    finished(begun(exports_of(database, files)))

    heading, *lines = rows(files)
    where = [heading.index(name) for name in ("Action", "Critical", "OWASP event")]
    assert [[line[at] for at in where] for line in lines[:4]] == [
        ["audit:export", "", "sensitive_read"],
        ["user:newer", "", ""],
        ["administrator:sign-in", "", "authn_login_fail"],
        ["recovery:begin", "Critical", "authn_login_success"],
    ]


def test_only_what_is_critical_can_be_exported(database: FakeDatabase, files: FakeFiles) -> None:
    finished(begun(exports_of(database, files), AuditQuery(is_critical=True)))

    assert rows(files)[1:] == []
    assert dict(database.entries[-1].event.details) == {"critical": "True"}


@pytest.mark.parametrize("action", Action)
def test_every_action_is_of_exactly_one_kind(action: Action) -> None:
    assert len([group for group in ActionGroup if group.has(action)]) == 1
