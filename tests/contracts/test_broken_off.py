"""Making our tables is broken off at every step, and goes on at the next start."""

from collections.abc import Iterator
from itertools import count

import pytest
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.companion.append_only import can_be_changed
from crm_admin.adapters.companion.audit_log import CompanionAuditLog
from crm_admin.adapters.companion.tables import metadata
from crm_admin.adapters.database.work import database_time
from crm_admin.domain.audit import Action, Event, Result
from tests.servers import Server


class PowerCut(Exception):
    """Nothing runs after it."""


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=[pytest.mark.servers, pytest.mark.long]),
        pytest.param("mariadb", marks=[pytest.mark.servers, pytest.mark.long]),
    ]
)
def urls(request: pytest.FixtureRequest) -> Iterator[URL]:
    """Empty databases without end."""
    if request.param == "sqlite":
        folder = request.getfixturevalue("tmp_path")
        return (URL.create("sqlite", database=str(folder / f"{n}.db")) for n in count())
    server: Server = request.getfixturevalue(f"{request.param}_server")
    return (server.create_database() for _ in count())


def prepare(engine: Engine, *, steps: int | None = None) -> None:
    """Make our tables; the power goes before the statement that follows so many."""
    done = count()

    def cut(*_: object) -> None:
        if next(done) == steps:
            raise PowerCut

    with engine.connect() as connection:
        event.listen(connection, "before_cursor_execute", cut)
        preparation.prepare(connection)
        connection.commit()


def shape(connection: Connection) -> dict[str, tuple[list[str], list[str]]]:
    """Columns and indexes of all tables."""
    found = inspect(connection)
    return {
        table: (
            sorted(column["name"] for column in found.get_columns(table)),
            sorted(str(index["name"]) for index in found.get_indexes(table)),
        )
        for table in found.get_table_names()
    }


def works(connection: Connection) -> None:
    log = CompanionAuditLog(connection, database_time(connection))
    log.append(
        Event(
            action=Action.USER_LOCK,
            result=Result.DONE,
            operation_id="1",
            actor_id="1",
            actor_name="anna.berg",
        )
    )
    assert log.head().number == 1
    assert not can_be_changed(connection)
    connection.rollback()


def test_it_can_be_broken_off_at_any_step(urls: Iterator[URL]) -> None:
    whole = create_engine(next(urls))
    prepare(whole)
    with whole.connect() as connection:
        wanted = shape(connection)
        assert {*metadata.tables} <= wanted.keys()
    whole.dispose()
    for steps, url in zip(count(), urls, strict=False):
        engine = create_engine(url)
        try:
            prepare(engine, steps=steps)
        except PowerCut:
            prepare(engine)
        else:
            break
        finally:
            with engine.connect() as connection:
                assert shape(connection) == wanted
                works(connection)
                # Nothing was made twice.
                assert connection.scalar(text("SELECT count(*) FROM crm_admin_head")) == 1
            engine.dispose()
    assert steps > len(metadata.tables)
