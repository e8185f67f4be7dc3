"""A MariaDB of the tests' own."""

import contextlib
import signal
from collections.abc import Iterator

from sqlalchemy.engine import URL

from tests.servers.server import HOST, Server, find_program, free_port, new_home, new_password

ACCOUNT = "crm_admin"
# Nothing that these servers hold has to survive a power cut.
FAST = ("--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync", "--sync-binlog=0")


@contextlib.contextmanager
def running_mariadb() -> Iterator[Server]:
    """Start a MariaDB with password and TLS."""
    password, port = new_password(), free_port()
    with new_home("mariadb") as home:
        data = home.path / "data"
        home.write_certificate()
        # --no-defaults, here and below: the machine's my.cnf is about the machine's own server;
        # --tmpdir: in /tmp any other MariaDB that starts would delete the temporary tables.
        home.run(
            *(find_program("mariadb-install-db"), "--no-defaults", f"--datadir={data}"),
            *("--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve"),
            f"--tmpdir={home.path}",
        )
        account = home.write(
            "account.sql",
            f"CREATE USER {ACCOUNT}@'%' IDENTIFIED BY '{password}';\n"
            f"GRANT ALL ON *.* TO {ACCOUNT}@'%' WITH GRANT OPTION;\n".encode(),
        )
        url = URL.create("mariadb+pymysql", ACCOUNT, password, HOST, port, "mysql")
        with home.running(
            *(find_program("mariadbd"), "--no-defaults", f"--datadir={data}"),
            *(f"--socket={home.path}/socket", f"--port={port}", f"--bind-address={HOST}"),
            *("--skip-name-resolve", f"--init-file={account}", *FAST),
            f"--tmpdir={home.path}",
            *(f"--ssl-cert={home.path}/server.pem", f"--ssl-key={home.path}/server.key"),
            stop_signal=signal.SIGTERM,
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
                create_statement="CREATE DATABASE {name} CHARACTER SET utf8mb4",
            )
