"""What the drivers raise, provoked on real servers, is one of the known failures."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.database.engines import BEGIN_IMMEDIATE, LOCK_TIMEOUT_S, make_engine
from crm_admin.adapters.database.failures import known_failures
from crm_admin.domain import errors
from crm_admin.services.ports import ConnectionSettings, Server
from tests.databases import settings_of
from tests.servers import Server as RunningServer


def engine_for(url: URL) -> Engine:
    is_file = url.get_backend_name() == "sqlite"
    return make_engine(settings_of(url), url.password, may_create=is_file)


@pytest.fixture
def engine(database_url: URL) -> Iterator[Engine]:
    engine = engine_for(database_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER)"))
        connection.execute(text("INSERT INTO t VALUES (1, 1)"))
        connection.execute(text("INSERT INTO t VALUES (2, 1)"))
    yield engine
    engine.dispose()


def writing(engine: Engine) -> Connection:
    return engine.connect().execution_options(**BEGIN_IMMEDIATE)


def test_what_somebody_else_holds_is_busy_after_a_few_seconds(engine: Engine) -> None:
    with writing(engine) as first:
        first.execute(text("UPDATE t SET n = 2 WHERE id = 1"))
        with writing(engine) as second, pytest.raises(errors.BusyElsewhere), known_failures():
            second.execute(text("UPDATE t SET n = 3 WHERE id = 1"))


def test_a_second_row_with_the_same_key_is_a_conflict(engine: Engine) -> None:
    with writing(engine) as connection, pytest.raises(errors.Conflict), known_failures():
        connection.execute(text("INSERT INTO t VALUES (1, 1)"))


def test_a_mistake_of_ours_stays_what_it_is(engine: Engine) -> None:
    with (
        writing(engine) as connection,
        pytest.raises(DBAPIError),
        known_failures(),
    ):
        connection.execute(text("SELECT FROM WHERE"))


@pytest.mark.parametrize("statement", ["SELECT nowhere FROM t", "SELECT id FROM nowhere"])
def test_a_table_or_column_that_is_gone_is_a_changed_schema(engine: Engine, statement: str) -> None:
    with writing(engine) as connection, pytest.raises(errors.SchemaChanged), known_failures():
        connection.execute(text(statement))


def test_parameters_stand_in_no_message(engine: Engine) -> None:
    with writing(engine) as connection, pytest.raises(errors.Conflict) as caught, known_failures():
        connection.execute(
            text("INSERT INTO t SELECT 1, 1 FROM t WHERE id = 1 AND 'canary' = :secret"),
            {"secret": "canary"},
        )
    assert "canary" not in (caught.value.technical or "")


def test_a_read_only_file_is_read_only(tmp_path: Path) -> None:
    path = tmp_path / "crm.db"
    sqlite3.connect(path).execute("CREATE TABLE t (id INTEGER)").connection.close()
    engine = make_engine(ConnectionSettings(server=Server.SQLITE, database=str(path)), None)
    with engine.connect() as connection:
        connection.execute(text("PRAGMA query_only = ON"))
        with pytest.raises(errors.DatabaseReadOnly), known_failures():
            connection.execute(text("INSERT INTO t VALUES (1)"))
    engine.dispose()


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "missing.db"
    engine = make_engine(ConnectionSettings(server=Server.SQLITE, database=str(path)), None)
    with pytest.raises(errors.ConnectionLost), known_failures(), engine.connect():
        pass
    assert not path.exists()


def test_a_killed_postgresql_session_is_a_lost_connection(
    postgresql_server: RunningServer,
) -> None:
    engine = engine_for(postgresql_server.create_database())
    with engine.connect() as victim, engine.connect() as other:
        number = victim.execute(text("SELECT pg_backend_pid()")).scalar_one()
        other.execute(text("SELECT pg_terminate_backend(:number)"), {"number": number})
        with pytest.raises(errors.ConnectionLost), known_failures():
            victim.execute(text("SELECT 1"))
    with engine.connect() as again:
        assert again.execute(text("SELECT 1")).scalar_one() == 1
    engine.dispose()


def test_a_killed_mariadb_session_is_a_lost_connection(mariadb_server: RunningServer) -> None:
    engine = engine_for(mariadb_server.create_database())
    with engine.connect() as victim, engine.connect() as other:
        number = victim.execute(text("SELECT CONNECTION_ID()")).scalar_one()
        other.execute(text(f"KILL {number}"))
        with pytest.raises(errors.ConnectionLost), known_failures():
            victim.execute(text("SELECT 1"))
    engine.dispose()


def test_every_limit_of_a_mariadb_session_is_set(
    mariadb_server: RunningServer,
) -> None:
    engine = engine_for(mariadb_server.create_database())
    with engine.connect() as connection:
        limit = connection.execute(text("SELECT @@innodb_lock_wait_timeout")).scalar_one()
        mode = connection.execute(text("SELECT @@sql_mode")).scalar_one()
        zone = connection.execute(text("SELECT @@time_zone")).scalar_one()
    assert limit == LOCK_TIMEOUT_S
    assert "STRICT_TRANS_TABLES" in mode
    assert zone == "+00:00"
    engine.dispose()


def test_every_limit_of_a_postgresql_session_is_set(postgresql_server: RunningServer) -> None:
    engine = engine_for(postgresql_server.create_database())
    with engine.connect() as connection:
        shown = {
            name: connection.execute(text(f"SHOW {name}")).scalar_one()
            for name in (
                "statement_timeout",
                "lock_timeout",
                "idle_in_transaction_session_timeout",
                "TimeZone",
                "transaction_isolation",
            )
        }
    assert shown == {
        "statement_timeout": "15s",
        "lock_timeout": "3s",
        "idle_in_transaction_session_timeout": "30s",
        "TimeZone": "UTC",
        "transaction_isolation": "read committed",
    }
    engine.dispose()


def test_a_database_without_room_is_full(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite+pysqlite:///{tmp_path / 'small.db'}")
    with engine.connect() as connection:
        connection.execute(text("PRAGMA max_page_count = 2"))
        connection.execute(text("CREATE TABLE t (a)"))
        with pytest.raises(errors.DiskFull), known_failures():
            connection.execute(text("INSERT INTO t VALUES (zeroblob(100000))"))
    engine.dispose()
