"""The CRMs that the contract of `UserDirectory` is held against."""

from collections.abc import Iterator

import pytest
from sqlalchemy import URL, Engine, create_engine

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.crm.builtin.demo_people import GROUPS, ROLES
from crm_admin.adapters.crm.builtin.family import FAMILY
from crm_admin.adapters.crm.builtin.filling import add_groups, add_roles
from crm_admin.adapters.migrating import upgrade
from tests.contracts.user_directory.crms import CRMS, NEED_SERVERS, Crm
from tests.crm.espocrm.installation import prepared
from tests.servers import Server


def marks_of(name: str) -> list[pytest.MarkDecorator]:
    """Nearly every EspoCRM stands on MariaDB or MySQL: on the other server it can wait."""
    needs_server = [pytest.mark.servers] if name in NEED_SERVERS else []
    return [*needs_server, pytest.mark.long] if name == "espocrm-postgresql" else needs_server


@pytest.fixture(params=[pytest.param(name, marks=marks_of(name)) for name in CRMS])
def crm(request: pytest.FixtureRequest) -> Iterator[Crm]:
    """An empty CRM; the test runs once for each kind and server."""
    with CRMS[request.param](request) as opened:
        yield opened


@pytest.fixture(scope="session")
def builtin_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path = tmp_path_factory.mktemp("builtin") / "crm.db"
    yield from made_builtin(URL.create("sqlite", database=str(path)))


@pytest.fixture(scope="session")
def builtin_postgresql(postgresql_server: Server) -> Iterator[Engine]:
    yield from made_builtin(postgresql_server.create_database())


@pytest.fixture(scope="session")
def builtin_mariadb(mariadb_server: Server) -> Iterator[Engine]:
    yield from made_builtin(mariadb_server.create_database())


def made_builtin(url: URL) -> Iterator[Engine]:
    """The tables of a built-in database and ours beside them, without users."""
    engine = create_engine(url)
    with engine.begin() as connection:
        upgrade(connection, FAMILY)
        preparation.prepare(connection)
        add_groups(connection, GROUPS)
        add_roles(connection, ROLES)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def espo_postgresql(postgresql_server: Server) -> Iterator[Engine]:
    yield from prepared(postgresql_server.create_database())


@pytest.fixture(scope="session")
def espo_mariadb(mariadb_server: Server) -> Iterator[Engine]:
    yield from prepared(mariadb_server.create_database())
