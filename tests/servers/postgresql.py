"""A PostgreSQL of the tests' own."""

import contextlib
import signal
from collections.abc import Iterator

from sqlalchemy.engine import URL

from tests.servers.server import HOST, Server, find_program, free_port, new_home, new_password

ACCOUNT = "crm_admin"
# Debian keeps every major version in a folder of its own, and none of them in PATH.
VERSIONS = [f"/usr/lib/postgresql/{major}/bin" for major in range(30, 12, -1)]
# Nothing that these servers hold has to survive a power cut.
FAST = ("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
TLS = ("-c", "ssl=on", "-c", "ssl_cert_file=../server.pem", "-c", "ssl_key_file=../server.key")


@contextlib.contextmanager
def running_postgresql() -> Iterator[Server]:
    """Start a PostgreSQL with password (SCRAM) and TLS."""
    password, port = new_password(), free_port()
    with new_home("postgresql") as home:
        data = home.path / "data"
        home.write_certificate()
        home.run(
            *(find_program("initdb", *VERSIONS), "-D", data, "-U", ACCOUNT, "--no-sync"),
            *("-A", "scram-sha-256", "--pwfile", home.write("password", password.encode())),
            *("-E", "UTF8", "--locale=C.UTF-8"),
        )
        url = URL.create("postgresql+psycopg", ACCOUNT, password, HOST, port, "postgres")
        with home.running(
            *(find_program("postgres", *VERSIONS), "-D", data, "-k", home.path),
            *("-p", str(port), "-c", f"listen_addresses={HOST}", *FAST, *TLS),
            stop_signal=signal.SIGINT,
        ) as process:
            home.wait_until_ready(process, url)
            yield Server(
                host=HOST,
                port=port,
                user=ACCOUNT,
                password=password,
                ca_file=home.path / "ca.pem",
                pid=process.pid,
                maintenance_url=url,
                create_statement="CREATE DATABASE {name}",
            )
