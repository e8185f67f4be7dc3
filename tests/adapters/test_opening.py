"""Opening, testing and making databases, on real servers."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from sqlalchemy import create_engine, text
from sqlalchemy.engine import URL

from crm_admin.adapters.hashing import BcryptHasher
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain import errors
from crm_admin.domain.audit import Action
from crm_admin.domain.capabilities import Act
from crm_admin.domain.recovery import code_hash, new_code
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import (
    ConnectionSettings,
    ConnectionStep,
    NewDatabase,
    Server,
    StepOutcome,
    Tls,
)
from crm_admin.services.system_user import system_user_of
from tests.databases import password_of, settings_of
from tests.servers import Server as RunningServer

HASH = BcryptHasher(cost=4, prefix=b"$2b$", reads_other_formats=True).hash(Secret("a password"))
REQUEST = NewDatabase(administrator="admin", password_hash=HASH)


def create(url: URL, request: NewDatabase = REQUEST) -> None:
    DatabaseOpener().create_builtin(settings_of(url), password_of(url), request)


def steps(settings: ConnectionSettings, password: Secret | None) -> list[StepOutcome]:
    return list(DatabaseOpener().steps(settings, password))


def failed_step(settings: ConnectionSettings, password: Secret | None) -> tuple[object, object]:
    last = steps(settings, password)[-1]
    return last.step, type(last.error)


def test_a_new_database_is_opened_and_recognised(database_url: URL) -> None:
    create(database_url)
    opened = DatabaseOpener().open(settings_of(database_url), password_of(database_url))
    description = opened.database.description
    assert description.kind == "builtin"
    assert description.is_local
    assert description.capabilities.has(Act.LOCK)
    opened.database.close()


def test_the_audit_log_begins_with_the_making_of_the_database(database_url: URL) -> None:
    create(database_url)
    opened = DatabaseOpener().open(settings_of(database_url), password_of(database_url))
    with opened.database.open_reading() as reading:
        (entry,) = reading.audit.entries()
    assert (entry.event.action, entry.event.actor_name) == (Action.DATABASE_CREATE, "admin")
    opened.database.close()


def test_every_step_of_the_way_is_told(database_url: URL) -> None:
    create(database_url)
    told = steps(settings_of(database_url), password_of(database_url))
    assert [(outcome.step, outcome.error) for outcome in told] == [
        (s, None) for s in ConnectionStep
    ]


def test_a_database_with_tables_is_not_touched(database_url: URL) -> None:
    create(database_url)
    with pytest.raises(errors.AlreadyExists):
        create(database_url)


def test_tables_of_no_known_crm_are_called_unknown(database_url: URL) -> None:
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE something (id INTEGER)"))
    engine.dispose()
    settings, password = settings_of(database_url), password_of(database_url)
    with pytest.raises(errors.SchemaUnknown):
        DatabaseOpener().open(settings, password)
    assert failed_step(settings, password) == (ConnectionStep.SCHEMA, errors.SchemaUnknown)


def test_a_newer_schema_is_not_guessed_at(database_url: URL) -> None:
    create(database_url)
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE crm_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(errors.SchemaNewer):
        DatabaseOpener().open(settings_of(database_url), password_of(database_url))


def test_a_missing_column_makes_it_read_only_and_is_named(database_url: URL) -> None:
    create(database_url)
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE crm_user RENAME COLUMN lock_reason TO why"))
    engine.dispose()
    opened = DatabaseOpener().open(settings_of(database_url), password_of(database_url))
    description = opened.database.description
    assert ["lock_reason" in str(difference) for difference in description.differences] == [True]
    assert not any(description.capabilities.has(act) for act in Act)
    opened.database.close()


# Files


def test_a_new_file_is_private(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "crm.db"
    create(URL.create("sqlite", database=str(path)))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_could_not_be_filled_is_gone_again(tmp_path: Path) -> None:
    path = tmp_path / "crm.db"
    with pytest.raises(errors.InvalidInput):
        create(URL.create("sqlite", database=str(path)), replace(REQUEST, administrator=" x"))
    assert not path.exists()


@pytest.mark.parametrize("content", [None, b"not a database at all, but long enough" * 40])
def test_what_is_no_database_file_is_said_to_be_none(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "crm.db"
    if content is not None:
        path.write_bytes(content)
    settings = ConnectionSettings(server=Server.SQLITE, database=str(path))
    with pytest.raises(errors.FileUnusable):
        DatabaseOpener().open(settings, None)


# Servers


@pytest.fixture(params=["postgresql", "mariadb"])
def server(request: pytest.FixtureRequest) -> RunningServer:
    running: RunningServer = request.getfixturevalue(f"{request.param}_server")
    return running


def test_each_failing_step_is_told_from_the_others(server: RunningServer) -> None:
    url = server.create_database()
    good, password = settings_of(url), password_of(url)
    wrong = Secret("wrong")
    assert failed_step(replace(good, host="nowhere.invalid"), password) == (
        ConnectionStep.NAME,
        errors.NameNotFound,
    )
    assert failed_step(replace(good, port=1), password) == (
        ConnectionStep.NETWORK,
        errors.ServerRefused,
    )
    assert failed_step(good, wrong) == (ConnectionStep.ACCOUNT, errors.AccountRefused)
    assert failed_step(replace(good, database="missing"), password) == (
        ConnectionStep.ACCOUNT,
        errors.DatabaseMissing,
    )
    assert failed_step(good, password) == (ConnectionStep.SCHEMA, errors.SchemaUnknown)


def test_an_option_that_the_driver_does_not_know_is_told(server: RunningServer) -> None:
    url = server.create_database()
    settings = replace(settings_of(url), options=(("no_such_option", "1"),))
    with pytest.raises(errors.InvalidUrl):
        DatabaseOpener().open(settings, password_of(url))


def test_a_trusted_certificate_encrypts(server: RunningServer) -> None:
    url = server.create_database()
    create(url)
    settings = replace(settings_of(url), ca_file=str(server.ca_file))
    opened = DatabaseOpener().open(settings, password_of(url))
    assert opened.database.description.is_encrypted
    opened.database.close()


def test_a_certificate_of_somebody_else_is_refused(server: RunningServer, tmp_path: Path) -> None:
    url = server.create_database()
    stranger = tmp_path / "stranger.pem"
    trustme.CA().cert_pem.write_to_path(str(stranger))
    settings = replace(settings_of(url), ca_file=str(stranger))
    assert failed_step(settings, password_of(url)) == (ConnectionStep.ENCRYPTION, errors.TlsFailed)


@pytest.mark.parametrize("content", [None, b"not a certificate"])
def test_a_certificate_that_cannot_be_read_is_no_trust(
    server: RunningServer, tmp_path: Path, content: bytes | None
) -> None:
    url = server.create_database()
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    settings = replace(settings_of(url), ca_file=str(file))
    assert failed_step(settings, password_of(url)) == (ConnectionStep.ENCRYPTION, errors.TlsFailed)


def test_encryption_that_is_switched_off_is_off(server: RunningServer) -> None:
    url = server.create_database()
    create(url)
    settings = replace(settings_of(url), tls=Tls.OFF)
    opened = DatabaseOpener().open(settings, password_of(url))
    assert not opened.database.description.is_encrypted
    opened.database.close()


def test_the_system_user_is_set_up_together_with_the_database(database_url: URL) -> None:
    code = new_code()
    create(database_url, replace(REQUEST, recovery_code_hash=code_hash(code)))
    opened = DatabaseOpener().open(settings_of(database_url), password_of(database_url))
    with opened.database.open_reading() as reading:
        made = system_user_of(reading.settings)
        (entry,) = reading.audit.entries()
    opened.database.close()

    assert made.code_hash == code_hash(code)
    assert (made.made_by, made.made_at) == ("admin", entry.at)
    assert ("recovery_code", "made") in entry.event.details


def test_without_a_code_nobody_sets_the_system_user_up(database_url: URL) -> None:
    create(database_url)
    opened = DatabaseOpener().open(settings_of(database_url), password_of(database_url))
    with opened.database.open_reading() as reading:
        assert not system_user_of(reading.settings).is_set_up
    opened.database.close()
