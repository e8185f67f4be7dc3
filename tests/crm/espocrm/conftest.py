"""An EspoCRM on each kind of server that it runs on."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlalchemy.engine import URL

from tests.crm.espocrm.installation import Installation, prepared, tables_of_version, undone
from tests.servers import Server

SERVERS = [
    # Nearly every EspoCRM stands on MariaDB or MySQL.
    pytest.param("postgresql", marks=[pytest.mark.servers, pytest.mark.long]),
    pytest.param("mariadb", marks=pytest.mark.servers),
]


@pytest.fixture(params=SERVERS)
def espo_url(request: pytest.FixtureRequest) -> URL:
    """A new, empty database on each kind of server."""
    server: Server = request.getfixturevalue(f"{request.param}_server")
    return server.create_database()


@pytest.fixture(params=SERVERS)
def espo(request: pytest.FixtureRequest) -> Iterator[Installation]:
    """An EspoCRM 9.2 without users, with our own tables beside its own."""
    engine: Engine = request.getfixturevalue(f"espo_{request.param}")
    with undone(engine, tables_of_version()) as installation:
        yield installation


@pytest.fixture(scope="session")
def espo_postgresql(postgresql_server: Server) -> Iterator[Engine]:
    yield from prepared(postgresql_server.create_database())


@pytest.fixture(scope="session")
def espo_mariadb(mariadb_server: Server) -> Iterator[Engine]:
    yield from prepared(mariadb_server.create_database())
