"""What could be safer about a connection is said when it is opened."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy.engine import URL

from crm_admin.adapters.database.cautions import (
    DAMAGED,
    NOT_ENCRYPTED,
    POWERFUL_ACCOUNT,
    cautions,
)
from crm_admin.adapters.database.engines import make_engine
from crm_admin.domain.text import Text
from crm_admin.services.ports import ConnectionSettings
from tests.contracts.sites import RealSite, settings_of
from tests.servers import Server


def said(settings: ConnectionSettings, password: str, *, is_encrypted: bool) -> Sequence[Text]:
    engine = make_engine(settings, password)
    with engine.connect() as connection:
        found = cautions(connection, settings, is_encrypted=is_encrypted, passes_by=False)
    engine.dispose()
    return found


ACCOUNTS = [
    pytest.param("postgresql", "CREATE ROLE {name} LOGIN PASSWORD 'x'", False, id="plain role"),
    pytest.param(
        "postgresql", "CREATE ROLE {name} LOGIN SUPERUSER PASSWORD 'x'", True, id="superuser"
    ),
    pytest.param(
        "postgresql",
        "CREATE ROLE {name} LOGIN CREATEDB CREATEROLE PASSWORD 'x'",
        False,
        id="maker of roles",
    ),
    pytest.param("mariadb", "GRANT SELECT ON {database}.* TO {name}@'%'", False, id="reader"),
    pytest.param("mariadb", "GRANT ALL ON {database}.* TO {name}@'%'", False, id="owner"),
    pytest.param("mariadb", "GRANT ALL ON *.* TO {name}@'%'", True, id="everything"),
    pytest.param(
        "mariadb", "GRANT ALL ON *.* TO {name}@'%' WITH GRANT OPTION", True, id="and more"
    ),
    pytest.param("mariadb", "GRANT SELECT, SUPER ON *.* TO {name}@'%'", True, id="super"),
    pytest.param("mariadb", "GRANT SELECT ON *.* TO {name}@'%'", False, id="reads everything"),
]


@pytest.mark.servers
@pytest.mark.parametrize(("kind", "grant", "is_powerful"), ACCOUNTS)
def test_an_account_that_may_do_everything_is_pointed_out(
    request: pytest.FixtureRequest, kind: str, grant: str, *, is_powerful: bool
) -> None:
    server: Server = request.getfixturevalue(f"{kind}_server")
    url = server.create_database()
    settings = settings_of(account(url, kind, grant))

    found = said(settings, "x", is_encrypted=True)

    assert (POWERFUL_ACCOUNT in found) == is_powerful


def account(url: URL, kind: str, grant: str) -> URL:
    name = f"account_{url.database}"
    engine = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        if kind == "mariadb":
            connection.exec_driver_sql(f"CREATE USER {name}@'%%' IDENTIFIED BY 'x'")
        statement = grant.format(name=name, database=url.database)
        connection.exec_driver_sql(statement.replace("%", "%%"))
    engine.dispose()
    return url.set(username=name, password="x")


@pytest.mark.parametrize("host", ["db.example", "127.0.0.1"])
def test_a_way_to_another_computer_in_clear_is_pointed_out(
    sqlite_site: RealSite, host: str
) -> None:
    settings = replace(sqlite_site.settings, host=host)

    in_clear = said(settings, "", is_encrypted=False)
    encrypted = said(settings, "", is_encrypted=True)

    assert (NOT_ENCRYPTED in in_clear) == (host == "db.example")
    assert NOT_ENCRYPTED not in encrypted


def test_a_new_database_in_a_file_gives_no_reason(sqlite_site: RealSite) -> None:
    assert sqlite_site.open().description.warnings == ()


def test_a_file_that_others_can_read_is_pointed_out(sqlite_site: RealSite) -> None:
    Path(sqlite_site.settings.database).chmod(0o644)

    [warning] = sqlite_site.open().description.warnings

    assert "(0644)" in str(warning)


def test_a_damaged_file_is_pointed_out(sqlite_site: RealSite) -> None:
    sqlite_site.open().close()
    with sqlite_site.other_program() as connection:
        page_size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
        index = "SELECT rootpage FROM sqlite_master WHERE name = 'crm_admin_audit_by_target'"
        page = connection.exec_driver_sql(index).scalar_one()
    with Path(sqlite_site.settings.database).open("r+b") as file:
        file.seek((page - 1) * page_size)
        file.write(b"\xff" * page_size)

    assert sqlite_site.open().description.warnings[0] == DAMAGED
