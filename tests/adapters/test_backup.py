"""Before the tables of a database in a file are migrated, the file is copied beside it."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.companion.backup import back_up
from crm_admin.adapters.database.engines import BEGIN_IMMEDIATE, make_engine
from crm_admin.domain.errors import NotPermitted
from crm_admin.services.ports import ConnectionSettings, Server


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "crm.db"


@pytest.fixture
def connection(file: Path) -> Iterator[Connection]:
    """An older database, before whoever prepares it has written anything."""
    settings = ConnectionSettings(server=Server.SQLITE, database=str(file))
    engine = make_engine(settings, None, may_create=True)
    with engine.connect() as plain:
        connection = plain.execution_options(**BEGIN_IMMEDIATE)
        preparation.prepare(connection)
        for statement in (
            "DROP TRIGGER crm_admin_audit_no_update",
            "DROP TRIGGER crm_admin_audit_no_delete",
            "UPDATE crm_admin_version SET version_num = '0002'",
            "INSERT INTO crm_admin_setting VALUES ('who', 'was here', 1)",
        ):
            connection.execute(text(statement))
        connection.commit()
        yield connection
    engine.dispose()


def value_of(path: Path, statement: str) -> object:
    with closing(sqlite3.connect(path)) as copy:
        return copy.execute(statement).fetchone()[0]


def test_the_copy_is_as_everything_was_before(connection: Connection, file: Path) -> None:
    assert preparation.prepare(connection)
    connection.commit()

    copy = file.with_name("crm.db.backup-0002")
    assert value_of(copy, "SELECT version_num FROM crm_admin_version") == "0002"
    assert value_of(copy, "SELECT value FROM crm_admin_setting") == "was here"
    assert value_of(copy, "PRAGMA integrity_check") == "ok"
    assert value_of(file, "SELECT version_num FROM crm_admin_version") == "0003"
    assert sorted(path.name for path in file.parent.iterdir()) == ["crm.db", copy.name]


@pytest.mark.skipif(os.name != "posix", reason="no permissions of this kind")
def test_only_its_owner_can_read_the_copy(connection: Connection, file: Path) -> None:
    copy = back_up(connection, "0002")
    assert copy == file.with_name("crm.db.backup-0002")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_a_newer_copy_takes_the_place_of_an_older(connection: Connection, file: Path) -> None:
    copy = file.with_name("crm.db.backup-0002")
    copy.write_bytes(b"of an attempt that failed")
    file.with_name(f"{copy.name}.part").write_bytes(b"half")

    back_up(connection, "0002")

    assert value_of(copy, "SELECT value FROM crm_admin_setting") == "was here"
    assert not file.with_name(f"{copy.name}.part").exists()


def test_without_a_copy_nothing_is_migrated(connection: Connection, file: Path) -> None:
    file.with_name("crm.db.backup-0002").mkdir()

    with pytest.raises(NotPermitted):
        preparation.prepare(connection)
    connection.rollback()

    assert value_of(file, "SELECT version_num FROM crm_admin_version") == "0002"
    assert not file.with_name("crm.db.backup-0002.part").exists()


def test_a_new_database_is_not_copied(tmp_path: Path) -> None:
    settings = ConnectionSettings(server=Server.SQLITE, database=str(tmp_path / "new.db"))
    engine = make_engine(settings, None, may_create=True)
    with engine.connect() as connection:
        preparation.prepare(connection)
        connection.commit()
    engine.dispose()
    assert [path.name for path in tmp_path.iterdir()] == ["new.db"]
