"""What the servers have in common: the place they live in, their account, their certificate."""

import contextlib
import itertools
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import sqlalchemy
import trustme
from sqlalchemy.engine import URL

HOST = "127.0.0.1"
CERTIFIED = ("localhost", HOST)
"""What the certificates of servers are for."""
START_LIMIT_S = 60
STOP_LIMIT_S = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running server and the account that may do everything in it.

    The certificate is for `localhost` and 127.0.0.1, signed by the CA in `ca_file`.
    `maintenance_url` leads to the database from which others are created; `create_statement`
    creates one named `{name}`. `pid` is for tests that stop or kill the server.
    """

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    ca_file: Path
    pid: int
    maintenance_url: URL
    create_statement: str
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1), repr=False)

    def create_database(self) -> URL:
        """A new, empty database; the URL holds driver, account and password."""
        name = f"crm_{next(self._numbers)}"
        self.execute(self.create_statement.format(name=name))
        return self.url(name)

    def url(self, database: str) -> URL:
        return self.maintenance_url.set(database=database)

    def execute(self, *statements: str) -> None:
        """Run statements outside a transaction, in the database for maintenance."""
        engine = sqlalchemy.create_engine(
            self.maintenance_url, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool
        )
        with engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)


@dataclass(frozen=True, slots=True)
class Home:
    """A folder for one server, owned by the account that it runs as.

    Not in pytest's tmp_path: that is closed to all but root when root runs the tests, and these
    servers refuse to run as root.
    """

    path: Path
    account: pwd.struct_passwd | None

    def write(self, name: str, content: bytes) -> Path:
        path = self.path / name
        path.touch(mode=0o600)
        path.write_bytes(content)
        if self.account:
            os.chown(path, self.account.pw_uid, self.account.pw_gid)
        return path

    def write_certificate(self, *names: str) -> None:
        """Write ca.pem, server.pem and server.key."""
        ca = trustme.CA()
        certificate = ca.issue_cert(*(names or CERTIFIED))
        chain = b"".join(blob.bytes() for blob in certificate.cert_chain_pems)
        self.write("ca.pem", ca.cert_pem.bytes())
        self.write("server.pem", chain)
        self.write("server.key", certificate.private_key_pem.bytes())

    def run(self, *command: str | Path) -> None:
        """Run a program to its end; what it says is shown only if it fails."""
        process = self._popen(command, stdout=subprocess.PIPE)
        said, _ = process.communicate()
        if process.returncode:
            message = f"{command[0]} ended with {process.returncode}:\n{said.decode()}"
            raise RuntimeError(message)

    @contextlib.contextmanager
    def running(
        self, *command: str | Path, stop_signal: signal.Signals
    ) -> Iterator[subprocess.Popen[bytes]]:
        """Run a server, and stop it at the end."""
        # Killed tests leave no server behind: the kernel then sends the signal.
        guard = ("setpriv", f"--pdeathsig={stop_signal.name.removeprefix('SIG')}", "--")
        with (self.path / "log").open("wb") as log:
            process = self._popen((*guard, *command), stdout=log)
        try:
            yield process
        finally:
            process.send_signal(stop_signal)
            try:
                process.wait(STOP_LIMIT_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def wait_until_ready(self, process: subprocess.Popen[bytes], url: URL) -> None:
        """Connect until it works; the log of a server that does not start is shown."""
        engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
        deadline = time.monotonic() + START_LIMIT_S
        while True:
            try:
                with engine.connect():
                    return
            except sqlalchemy.exc.OperationalError as error:
                if process.poll() is not None or time.monotonic() > deadline:
                    message = f"The server did not start:\n{(self.path / 'log').read_text()}"
                    raise RuntimeError(message) from error
                time.sleep(0.02)

    def _popen(
        self, command: Sequence[str | Path], stdout: int | IO[bytes]
    ) -> subprocess.Popen[bytes]:
        account = self.account
        return subprocess.Popen(
            command,
            cwd=self.path,
            env={"PATH": os.environ["PATH"], "HOME": str(self.path), "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.STDOUT,
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=[] if account else None,
        )


@contextlib.contextmanager
def new_home(kind: str) -> Iterator[Home]:
    account = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
    path = Path(tempfile.mkdtemp(prefix=f"crm-admin-{kind}-"))
    try:
        if account:
            os.chown(path, account.pw_uid, account.pw_gid)
        yield Home(path, account)
    finally:
        shutil.rmtree(path)


def find_program(name: str, *folders: str) -> str:
    """The program of Debian's package, or else of PATH."""
    found = shutil.which(name, path=os.pathsep.join([*folders, os.environ["PATH"], "/usr/sbin"]))
    if not found:
        message = f"{name} is not installed; ./check installs it"
        raise RuntimeError(message)
    return found


def free_port() -> int:
    with socket.create_server((HOST, 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def new_password() -> str:
    return secrets.token_urlsafe(12)
