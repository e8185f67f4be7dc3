"""Five servers, of which one is the right one: nothing else is told the password."""

import socket
import struct
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy
import trustme
from sqlalchemy.engine import URL

from crm_admin.adapters.database import reaching
from crm_admin.adapters.database.engines import make_engine
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain import errors
from crm_admin.services.ports import ConnectionSettings, ConnectionStep
from crm_admin.services.ports import Server as Kind
from tests.databases import password_of, settings_of
from tests.servers import Server
from tests.servers.raw import running_raw_server

YESTERDAY = datetime.now(UTC) - timedelta(days=1)
PATIENCE_S = 20
SECONDS_OF_SILENCE = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A server that shows a certificate of the test's, and whom to trust."""

    url: URL
    authority: trustme.CA
    show: Callable[[trustme.LeafCert], None]

    def tried(self, folder: Path) -> tuple[ConnectionStep, type[Exception] | None]:
        """How far somebody comes who trusts the authority alone."""
        file = folder / "authority.pem"
        self.authority.cert_pem.write_to_path(str(file))
        settings = replace(settings_of(self.url), ca_file=str(file))
        last = list(DatabaseOpener().steps(settings, password_of(self.url)))[-1]
        return last.step, type(last.error) if last.error else None


@pytest.fixture(params=["postgresql", "mariadb"])
def shown(request: pytest.FixtureRequest) -> Iterator[Shown]:
    server: Server = request.getfixturevalue(f"{request.param}_server")
    read_anew = {"postgresql": read_anew_in_postgresql, "mariadb": read_anew_in_mariadb}
    files = [server.ca_file.with_name(name) for name in ("server.pem", "server.key")]
    kept = [file.read_bytes() for file in files]

    def write(contents: list[bytes]) -> None:
        for file, content in zip(files, contents, strict=True):
            file.write_bytes(content)
        read_anew[request.param](server)

    def show(leaf: trustme.LeafCert) -> None:
        chain = b"".join(blob.bytes() for blob in leaf.cert_chain_pems)
        write([chain, leaf.private_key_pem.bytes()])

    yield Shown(url=server.create_database(), authority=trustme.CA(), show=show)
    write(kept)


def read_anew_in_mariadb(server: Server) -> None:
    server.execute("FLUSH SSL")


def read_anew_in_postgresql(server: Server) -> None:
    """It reads its files a moment after it was asked to."""
    engine = sqlalchemy.create_engine(server.maintenance_url, poolclass=sqlalchemy.NullPool)

    def read_at() -> object:
        with engine.connect() as connection:
            return connection.exec_driver_sql("SELECT pg_conf_load_time()").scalar_one()

    before, deadline = read_at(), time.monotonic() + PATIENCE_S
    server.execute("SELECT pg_reload_conf()")
    while read_at() == before:
        assert time.monotonic() < deadline


def test_the_right_certificate_lets_in(shown: Shown, tmp_path: Path) -> None:
    shown.show(shown.authority.issue_cert("127.0.0.1", "localhost"))
    # Nothing is wrong on the way; there are no tables yet.
    assert shown.tried(tmp_path) == (ConnectionStep.SCHEMA, errors.SchemaUnknown)


WRONG: dict[str, Callable[[trustme.CA], trustme.LeafCert]] = {
    "another name": lambda ca: ca.issue_cert("db.northwind.se", "10.1.1.1"),
    "another authority": lambda _: trustme.CA().issue_cert("127.0.0.1"),
    "expired": lambda ca: ca.issue_cert("127.0.0.1", not_after=YESTERDAY),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_any_other_is_refused(shown: Shown, tmp_path: Path, wrong: str) -> None:
    shown.show(WRONG[wrong](shown.authority))
    assert shown.tried(tmp_path) == (ConnectionStep.ENCRYPTION, errors.TlsFailed)


# Without encryption


def read(client: socket.socket) -> bytes:
    """Everything until the other side has hung up, or says nothing more."""
    client.settimeout(SECONDS_OF_SILENCE)
    heard = b""
    try:
        while part := client.recv(4096):
            heard += part
    except OSError:
        pass
    return heard


def plain_postgresql(client: socket.socket, heard: list[bytes]) -> None:
    """Asked for encryption it answers N: there is none."""
    client.recv(8)
    client.sendall(b"N")
    heard.append(read(client))


def plain_mariadb(client: socket.socket, heard: list[bytes]) -> None:
    """Its greeting does not say that it could be encrypted."""
    can = 0xFFFFFFFF & ~0x800
    greeting = (
        b"\x0a11.4.2-MariaDB\0"
        + struct.pack("<I", 1)
        + b"saltsalt\0"
        + struct.pack("<HBHH", can & 0xFFFF, 45, 2, can >> 16 & 0xFFFF)
        + bytes([21])
        + bytes(10)
        + b"saltsaltsalt\0"
        + b"mysql_native_password\0"
    )
    client.sendall(struct.pack("<I", len(greeting))[:3] + b"\0" + greeting)
    heard.append(read(client))


@pytest.mark.parametrize(
    ("kind", "talk"), [(Kind.POSTGRESQL, plain_postgresql), (Kind.MARIADB, plain_mariadb)]
)
def test_a_server_without_encryption_hears_neither_account_nor_password(
    tmp_path: Path, kind: Kind, talk: Callable[[socket.socket, list[bytes]], None]
) -> None:
    file = tmp_path / "authority.pem"
    trustme.CA().cert_pem.write_to_path(str(file))
    heard: list[bytes] = []
    with running_raw_server(lambda client: talk(client, heard)) as port:
        settings = ConnectionSettings(
            server=kind,
            host="127.0.0.1",
            port=port,
            database="crm",
            account="canary",
            ca_file=str(file),
        )
        engine = make_engine(settings, "canary of the database")
        with pytest.raises(errors.TlsFailed):
            reaching.sign_on(engine, settings)
        engine.dispose()

    assert heard == [b""]
