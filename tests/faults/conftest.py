"""Databases with people and mail, on each kind of server, and a proxy in front of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from crm_admin.services.outcomes import Target
from tests.contracts.sites import RealSite, make_site, target_of
from tests.fakes import MAIL_SETTINGS, decide
from tests.faults.clients import Client, Told
from tests.faults.invariants import Watch
from tests.faults.proxy import HOST, Proxy, running_proxy
from tests.servers import Server

COMMIT = {"postgresql": b"COMMIT\0", "mariadb": b"\x03COMMIT"}
"""As each driver sends it; READ COMMITTED is something else."""

SERVERS = [
    pytest.param("postgresql", marks=pytest.mark.servers),
    pytest.param("mariadb", marks=pytest.mark.servers),
]


@dataclass(slots=True)
class Bench:
    """One database, and what everybody on it was told."""

    site: RealSite
    watch: Watch = field(init=False)
    clients: list[Client] = field(default_factory=list)

    def __post_init__(self) -> None:
        decide(self.site.open(), MAIL_SETTINGS)
        self.watch = Watch.begin(self.site)

    def client(self, name: str = "anna.berg", site: RealSite | None = None) -> Client:
        """One more computer, signed in; `site` is its way to the database."""
        client = Client(database=(site or self.site).open(), name=name)
        self.clients.append(client)
        client.sign_in()
        return client

    def target(self, name: str = "asa.bjork") -> Target:
        return target_of(self.watch.database, name)

    @property
    def told(self) -> list[Told]:
        return [told for client in self.clients for told in client.told]

    def assert_holds(self) -> None:
        """I1 to I9, after everything that was told."""
        self.watch.assert_holds(self.told)

    def behind(self, proxy: Proxy) -> RealSite:
        """The same database, through the proxy."""
        settings = replace(self.site.settings, host=HOST, port=proxy.port)
        return RealSite(settings, self.site.password)


def new_bench(url: URL) -> Iterator[Bench]:
    site = make_site(url)
    bench = Bench(site)
    yield bench
    for client in bench.clients:
        client.database.close()
    site.close()


@pytest.fixture(params=["sqlite", *SERVERS])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    """On each kind of server."""
    if request.param == "sqlite":
        yield from new_bench(file_url(tmp_path))
    else:
        yield from new_bench(new_url(request, request.param))


@pytest.fixture(params=SERVERS)
def served_bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    """On each kind of server that is reached through a network."""
    yield from new_bench(new_url(request, request.param))


@pytest.fixture
def file_bench(tmp_path: Path) -> Iterator[Bench]:
    """In a file."""
    yield from new_bench(file_url(tmp_path))


@pytest.fixture
def proxy(served_bench: Bench) -> Iterator[Proxy]:
    """In front of `served_bench`."""
    with running_proxy(served_bench.site.settings.port or 0) as proxy:
        yield proxy


def file_url(folder: Path) -> URL:
    return URL.create("sqlite", database=str(folder / "crm.db"))


def new_url(request: pytest.FixtureRequest, kind: str) -> URL:
    server: Server = request.getfixturevalue(f"{kind}_server")
    return server.create_database()
