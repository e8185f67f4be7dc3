"""One promise, every database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from tests.contracts.sites import RealSite, Site, make_fake_site, make_site
from tests.servers import Server

SERVERS = [
    pytest.param("postgresql", marks=pytest.mark.servers),
    pytest.param("mariadb", marks=pytest.mark.servers),
]


@pytest.fixture(params=["fake", "sqlite", *SERVERS])
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    """A database in memory, and a built-in one on each kind of server."""
    if request.param == "fake":
        yield make_fake_site()
        return
    real = make_site(_file(tmp_path) if request.param == "sqlite" else _new_url(request))
    yield real
    real.close()


@pytest.fixture(params=["sqlite", *SERVERS])
def real_site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RealSite]:
    """A built-in database on each kind of server."""
    real = make_site(_file(tmp_path) if request.param == "sqlite" else _new_url(request))
    yield real
    real.close()


@pytest.fixture(params=SERVERS)
def served_site(request: pytest.FixtureRequest) -> Iterator[RealSite]:
    """A built-in database on each kind of server that is reached through a network."""
    real = make_site(_new_url(request))
    yield real
    real.close()


@pytest.fixture
def sqlite_site(tmp_path: Path) -> Iterator[RealSite]:
    """A built-in database in a file."""
    real = make_site(_file(tmp_path))
    yield real
    real.close()


def _file(folder: Path) -> URL:
    return URL.create("sqlite", database=str(folder / "crm.db"))


def _new_url(request: pytest.FixtureRequest) -> URL:
    server: Server = request.getfixturevalue(f"{request.param}_server")
    return server.create_database()
