"""Our own tables on every kind of server."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import URL

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.companion.audit_log import CompanionAuditLog
from crm_admin.adapters.companion.foreign_users import METADATA
from crm_admin.adapters.companion.tables import metadata
from crm_admin.domain.audit import Action, ActionGroup, Event, Result, entry_hash
from crm_admin.services.ports import AuditQuery

AT = datetime(2026, 11, 25, 9, 42, 0, 123456, tzinfo=UTC)


def event(number: int, **facts: Any) -> Event:  # noqa: ANN401 (fields of an event)
    return Event(
        action=Action.USER_LOCK,
        result=Result.DONE,
        operation_id=f"operation-{number}",
        actor_id="1",
        actor_name="anna.berg",
        place="FRONTDESK-2",
        **facts,
    )


@pytest.fixture
def connection(database_url: URL) -> Iterator[Connection]:
    engine = create_engine(database_url)
    with engine.connect() as connection:
        preparation.prepare(connection)
        connection.commit()
        yield connection
    engine.dispose()


def test_tables_are_those_that_the_program_knows(connection: Connection) -> None:
    for table in (*metadata.sorted_tables, *METADATA.sorted_tables):
        connection.execute(table.select()).all()


def test_preparing_twice_changes_nothing(connection: Connection) -> None:
    CompanionAuditLog(connection, AT).append(event(1))
    preparation.prepare(connection)
    assert CompanionAuditLog(connection, AT).head().number == 1


def test_entries_come_back_as_they_were_written(connection: Connection) -> None:
    log = CompanionAuditLog(connection, AT)
    hostile = "<b>Åsa\u202e =cmd 漢 'x' --"
    written = [
        log.append(event(1, target_name=hostile, reason="because  \n of it")),
        log.append(event(2)),
    ]
    assert list(log.entries()) == written
    assert log.head().hash == written[-1].hash
    assert written[1].hash == entry_hash(written[1], written[0].hash)


def test_search_finds_words_anywhere_without_case_and_accents(connection: Connection) -> None:
    log = CompanionAuditLog(connection, AT)
    log.append(event(1, target_name="Åsa Björk"))
    log.append(event(2, target_name="100%"))
    assert [e.number for e in log.page(AuditQuery(search="BJORK asa"))] == [1]
    assert [e.number for e in log.page(AuditQuery(search="0%"))] == [2]
    assert [e.number for e in log.page(AuditQuery(search="_"))] == []


def test_pages_go_backwards_from_the_newest(connection: Connection) -> None:
    log = CompanionAuditLog(connection, AT)
    for number in range(1, 8):
        log.append(event(number, target_id="7" if number % 2 else "8"))
    assert [e.number for e in log.page(AuditQuery(limit=3))] == [7, 6, 5]
    assert [e.number for e in log.page(AuditQuery(limit=3, before=5))] == [4, 3, 2]
    assert [e.number for e in log.page(AuditQuery(target_id="8"))] == [6, 4, 2]


def test_an_operation_is_found_again(connection: Connection) -> None:
    log = CompanionAuditLog(connection, AT)
    log.append(event(1))
    assert log.has("operation-1")
    assert not log.has("operation-2")


def test_a_name_longer_than_any_is_cut_visibly(connection: Connection) -> None:
    log = CompanionAuditLog(connection, AT)
    long = Event(
        action=Action.SIGN_IN,
        result=Result.REFUSED,
        operation_id="long",
        actor_id=None,
        actor_name="x" * 1024,
    )
    assert (log.append(long).event.actor_name or "").endswith("x…")
    assert connection.execute(text("SELECT count(*) FROM crm_admin_audit")).scalar_one() == 1


def test_entries_can_be_narrowed_to_a_kind_and_a_result(connection: Connection) -> None:
    log = CompanionAuditLog(connection, AT)
    for number, (action, result) in enumerate(
        (
            (Action.USER_LOCK, Result.DONE),
            (Action.USER_LOCK, Result.REFUSED),
            (Action.SIGN_IN, Result.REFUSED),
            (Action.RECOVERY_BEGIN, Result.DONE),
        )
    ):
        log.append(replace(event(number), action=action, result=result))

    def found(**wanted: Any) -> list[int]:  # noqa: ANN401 (fields of a query)
        return [entry.number for entry in log.page(AuditQuery(**wanted))]

    assert found(group=ActionGroup.USERS) == [2, 1]
    assert found(result=Result.REFUSED) == [3, 2]
    assert found(group=ActionGroup.USERS, result=Result.REFUSED) == [2]
    assert found(group=ActionGroup.MAIL) == []
    assert found(is_critical=True) == [4]
    assert found(is_critical=True, group=ActionGroup.USERS) == []
