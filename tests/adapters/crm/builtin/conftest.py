"""New built-in databases on each kind of server."""

from collections.abc import Iterator

import pytest
from sqlalchemy import URL, Connection, Engine, create_engine

from crm_admin.adapters.crm import builtin
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import NewDatabase

PASSWORD_HASH = Secret("$2b$12$" + "x" * 53)


@pytest.fixture
def engine(database_url: URL) -> Iterator[Engine]:
    """An empty database."""
    engine = create_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    """A transaction in an empty database."""
    with engine.begin() as connection:
        yield connection


@pytest.fixture
def company(connection: Connection) -> Connection:
    """A demo company of three hundred."""
    builtin.create(connection, new_database(demo_users=300))
    return connection


def new_database(
    administrator: str = "anna.berg", *, demo_users: int = 0, seed: int = 1
) -> NewDatabase:
    return NewDatabase(
        administrator=administrator,
        password_hash=PASSWORD_HASH,
        demo_users=demo_users,
        seed=seed,
    )
