"""The audit log only grows: the very account of this program cannot change it."""

from collections.abc import Sequence

import pytest
import sqlalchemy
from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.companion.append_only import can_be_changed
from crm_admin.adapters.database.cautions import LOG_CAN_BE_CHANGED
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.secret import Secret
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import NewDatabase
from crm_admin.services.sessions import new_operation_id
from tests.contracts.log_guards import drop_log_guards
from tests.contracts.sites import RealSite, settings_of, signed_in, target_of
from tests.fakes import fake_hash
from tests.servers import Server

EVERYWHERE = (
    "UPDATE crm_admin_audit SET actor_name = 'somebody.else' WHERE number = 2",
    "UPDATE crm_admin_audit SET number = number + 100",
    "DELETE FROM crm_admin_audit WHERE number = 2",
    "DELETE FROM crm_admin_audit",
)
COLUMNS = "number, at, action, result, operation_id, details, place, search_text, hash"
VALUES = (
    "2, '2026-01-01 00:00:00', 'user:edit', 'done', 'another', '{}', 'elsewhere', '', '" + 64 * "0"
)
INSERT = f"crm_admin_audit ({COLUMNS}) VALUES ({VALUES}')"
BESIDES = {
    "sqlite": (
        f"REPLACE INTO {INSERT}",
        f"INSERT OR REPLACE INTO {INSERT}",
        f"INSERT INTO {INSERT} ON CONFLICT (number) DO UPDATE SET place = 'elsewhere'",
        "UPDATE OR IGNORE crm_admin_audit SET number = 3 WHERE number = 2",
    ),
    "postgresql": (
        "TRUNCATE crm_admin_audit",
        "TRUNCATE crm_admin_audit CASCADE",
        f"INSERT INTO {INSERT} ON CONFLICT (number) DO UPDATE SET place = 'elsewhere'",
        "WITH gone AS (DELETE FROM crm_admin_audit RETURNING number) SELECT * FROM gone",
        "SET session_replication_role = replica; DELETE FROM crm_admin_audit",
    ),
    "mysql": (
        f"REPLACE INTO {INSERT}",
        f"INSERT INTO {INSERT} ON DUPLICATE KEY UPDATE place = 'elsewhere'",
        "UPDATE IGNORE crm_admin_audit SET place = 'elsewhere' WHERE number = 2",
        "DELETE QUICK IGNORE FROM crm_admin_audit",
    ),
}


@pytest.fixture
def written_site(real_site: RealSite) -> RealSite:
    """A sign-in and two acts: three entries."""
    database = real_site.open()
    accounts = signed_in(database)
    for act in (accounts.lock, accounts.lift_lock):
        act(target_of(database), reason="On leave", operation_id=new_operation_id())
    return real_site


def tried(site: RealSite) -> Sequence[str]:
    """The statements that went through, of all that change or remove entries."""
    with site.other_program() as connection:
        statements = EVERYWHERE + BESIDES[connection.dialect.name.replace("mariadb", "mysql")]
    passed = []
    for statement in statements:
        with site.other_program() as connection:
            before = connection.execute(text("SELECT * FROM crm_admin_audit")).all()
            connection.rollback()
            try:
                connection.exec_driver_sql(statement)
                connection.commit()
            except DBAPIError:
                connection.rollback()
            if connection.execute(text("SELECT * FROM crm_admin_audit")).all() != before:
                passed.append(statement)
    return passed


def test_nothing_changes_or_removes_an_entry(written_site: RealSite) -> None:
    assert tried(written_site) == []
    verification = AuditTrail(database=written_site.open()).verify()
    assert (verification.entries, verification.first_bad) == (3, None)


def test_without_the_triggers_the_same_statements_go_through(written_site: RealSite) -> None:
    with written_site.other_program() as connection:
        drop_log_guards(connection)

    assert EVERYWHERE[0] in tried(written_site)


def test_it_goes_on_growing(written_site: RealSite) -> None:
    database = written_site.open()
    signed_in(database)
    assert AuditTrail(database=database).verify().entries == 4


def test_whoever_opens_it_is_told_when_the_log_could_be_changed(written_site: RealSite) -> None:
    assert LOG_CAN_BE_CHANGED not in written_site.open().description.warnings

    with written_site.other_program() as connection:
        drop_log_guards(connection)

    assert LOG_CAN_BE_CHANGED in written_site.open().description.warnings


def test_looking_whether_it_could_be_changed_changes_nothing(written_site: RealSite) -> None:
    with written_site.other_program() as connection:
        drop_log_guards(connection)
        before = connection.execute(text("SELECT * FROM crm_admin_audit")).all()
        assert can_be_changed(connection)
        connection.commit()
        assert connection.execute(text("SELECT * FROM crm_admin_audit")).all() == before


@pytest.mark.servers
def test_an_account_that_may_make_no_triggers_works_and_is_told(mariadb_server: Server) -> None:
    url = mariadb_server.create_database()
    narrow = narrow_account(url)
    engine = sqlalchemy.create_engine(narrow)
    with engine.connect() as connection:
        assert preparation.prepare(connection)
        connection.commit()
        revision = connection.scalar(text("SELECT version_num FROM crm_admin_version"))
        assert revision == "0003"
        triggers = connection.execute(text("SHOW TRIGGERS")).all()
        assert triggers == []
        row = "1, '2026-01-01 00:00:00', 'user:edit', 'done', 'one', '{}', 'here', '', ''"
        connection.exec_driver_sql(f"INSERT INTO crm_admin_audit ({COLUMNS}) VALUES ({row})")
        connection.commit()
        assert can_be_changed(connection)
    engine.dispose()


def narrow_account(url: URL) -> URL:
    """Everything in one database but the right to make triggers."""
    account = f"narrow_{url.database}"
    engine = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT")
    rights = "CREATE, ALTER, INDEX, SELECT, INSERT, UPDATE, DELETE"
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE USER {account}@'%%' IDENTIFIED BY 'narrow'")
        connection.exec_driver_sql(f"GRANT {rights} ON {url.database}.* TO {account}@'%%'")
    engine.dispose()
    return url.set(username=account, password="narrow")


@pytest.mark.servers
def test_an_account_that_may_only_add_entries_is_told_nothing(mariadb_server: Server) -> None:
    url = mariadb_server.create_database()
    password = Secret(str(url.password))
    request = NewDatabase(administrator="anna.berg", password_hash=fake_hash("x"))
    DatabaseOpener().create_builtin(settings_of(url), password, request)
    account = f"adder_{url.database}"
    engine = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        drop_log_guards(connection)
        for statement in (
            f"CREATE USER {account}@'%%' IDENTIFIED BY 'adder'",
            f"GRANT SELECT ON {url.database}.* TO {account}@'%%'",
            f"GRANT INSERT ON {url.database}.crm_admin_audit TO {account}@'%%'",
        ):
            connection.exec_driver_sql(statement)
    engine.dispose()
    narrow = url.set(username=account, password="adder")

    opened = DatabaseOpener().open(settings_of(narrow), Secret("adder"))

    assert opened.database.description.warnings == ()
    opened.database.close()
