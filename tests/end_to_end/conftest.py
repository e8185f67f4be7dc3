"""Databases that the terminal reaches as processes of its own."""

from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from tests.conftest import new_database
from tests.crm.snapshots import Snapshot
from tests.end_to_end.sites import Site, new_builtin_site, new_espocrm_site
from tests.servers import Server

DEMO_USERS = 60
SERVERS = [pytest.param(kind, marks=pytest.mark.servers) for kind in ("postgresql", "mariadb")]


@pytest.fixture(params=["sqlite", "postgresql", pytest.param("mariadb", marks=pytest.mark.long)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    """Real windows are slow: in every run they see a file and one kind of server."""
    return new_database(request, tmp_path)


@pytest.fixture(params=["sqlite", *SERVERS])
def builtin(request: pytest.FixtureRequest, tmp_path: Path) -> Site:
    """A new database of the built-in CRM on each kind of server."""
    return built(request.param, request, tmp_path)


@pytest.fixture
def small(request: pytest.FixtureRequest, tmp_path: Path) -> Site:
    """The same in a file: for what the kind of server makes no difference to."""
    return built("sqlite", request, tmp_path)


@pytest.fixture
def espocrm(request: pytest.FixtureRequest, tmp_path: Path) -> Site:
    """An installed EspoCRM."""
    return built("espocrm", request, tmp_path)


@pytest.fixture(params=["sqlite", *SERVERS, pytest.param("espocrm", marks=pytest.mark.servers)])
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Site:
    """The same, and an installed EspoCRM."""
    return built(request.param, request, tmp_path)


def built(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Site:
    if kind == "sqlite":
        url = URL.create("sqlite", database=str(tmp_path / "crm.db"))
        return new_builtin_site(url, demo_users=DEMO_USERS)
    name = "mariadb" if kind == "espocrm" else kind
    server: Server = request.getfixturevalue(f"{name}_server")
    if kind == "espocrm":
        snapshot = Snapshot(request.getfixturevalue("espocrm_snapshot"))
        return new_espocrm_site(server.create_database(), snapshot)
    return new_builtin_site(server.create_database(), demo_users=DEMO_USERS)
