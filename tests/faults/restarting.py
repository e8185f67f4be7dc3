"""A server of the tests' own that is ended in the hard way, and started again as it was."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlalchemy

from tests.servers import Server
from tests.servers.server import START_LIMIT_S, STOP_LIMIT_S

DURABLE = {
    "synchronous_commit=off": "synchronous_commit=on",
    "--innodb-flush-log-at-trx-commit=0": "--innodb-flush-log-at-trx-commit=2",
}
"""What was committed outlives the end of the server, as on a server that people use."""


class RestartingServer:
    """Takes a running server over; `kill` and `start` may follow any number of times.

    Only in the main thread: the kernel ends the server together with the thread that started it.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        place = Path(f"/proc/{server.pid}")
        self._pid = server.pid
        words = place.joinpath("cmdline").read_bytes().decode().rstrip("\0").split("\0")
        self._command = [
            # The account is there by now.
            DURABLE.get(word, word)
            for word in words
            if not word.startswith("--init-file")
        ]
        self._folder = place.joinpath("cwd").readlink()
        status = place.stat()
        self._account = (status.st_uid, status.st_gid)
        self._process: subprocess.Popen[bytes] | None = None
        is_mariadb = "mariadb" in server.maintenance_url.drivername
        self._polite = signal.SIGTERM if is_mariadb else signal.SIGINT
        # PostgreSQL's own word for it: its children end with it.
        self._rude = signal.SIGKILL if is_mariadb else signal.SIGQUIT
        self.stop()
        self.start()

    def kill(self) -> None:
        """End it without a word to anybody."""
        self._end(self._rude)

    def stop(self) -> None:
        """End it as an administrator does."""
        self._end(self._polite)

    def start(self) -> None:
        """Start it, and wait until it lets somebody in."""
        user, group = self._account
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ("setpriv", "--pdeathsig=KILL", "--", *self._command),
                cwd=self._folder,
                env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                user=user if os.geteuid() == 0 else None,
                group=group if os.geteuid() == 0 else None,
                extra_groups=[] if os.geteuid() == 0 else None,
            )
        self._pid = self._process.pid
        self._wait_until_ready()

    def _end(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._pid, number)
        if self._process is not None:
            self._process.wait(STOP_LIMIT_S)
        else:
            # Of whoever started it first; that one finds it ended.
            with suppress(ChildProcessError):
                os.waitpid(self._pid, 0)

    def _wait_until_ready(self) -> None:
        assert self._process is not None
        engine = sqlalchemy.create_engine(
            self.server.maintenance_url, poolclass=sqlalchemy.NullPool
        )
        for _ in range(START_LIMIT_S * 20):
            with suppress(sqlalchemy.exc.DBAPIError), engine.connect():
                return
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(0.05)
                # It was too early: something of the one before was still there.
                self.start()
                return
        message = f"The server did not start again:\n{(self._folder / 'log').read_text()}"
        raise RuntimeError(message)


@contextmanager
def restarting(server: Server) -> Iterator[RestartingServer]:
    """A server that may be ended; at the end it is."""
    taken_over = RestartingServer(server)
    try:
        yield taken_over
    finally:
        taken_over.stop()
