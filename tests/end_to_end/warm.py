"""Terminal commands in processes of their own, forked from one that has loaded the program.

A start of Python that loads SQLAlchemy takes longer than most commands. What only a whole start
shows is tested by `Site.start`, by the guide's examples and in `tests/cli/test_processes.py`.
"""

import atexit
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Sequence
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile, mkdtemp
from typing import BinaryIO

from crm_admin.adapters import hashing
from crm_admin.app import main
from tests.outcomes import Outcome

PATIENCE_S = 120
LONGEST_REQUEST = 1_000_000
LOADED = (
    "crm_admin.adapters.opening",
    "crm_admin.adapters.smtp",
    "crm_admin.adapters.upgrading",
    "crm_admin.cli",
    "passlib.context",
    "psycopg",
    "pymysql",
    "sqlalchemy.dialects.mysql.pymysql",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "zxcvbn",
)
"""What commands load, most of it only with the first connection."""
CHEAP = 5
"""Cost of bcrypt: 128 times less work than what the program does."""
STREAMS = 3
"""Standard input, output and error."""


def run(arguments: Sequence[str], given: bytes) -> Outcome:
    """Run one command with this on standard input."""
    with TemporaryFile() as stdin, TemporaryFile() as stdout, TemporaryFile() as stderr:
        stdin.write(given)
        stdin.seek(0)
        status = _asked(arguments, (stdin, stdout, stderr))
        return Outcome(status, _content(stdout), _content(stderr))


@cache
def address() -> str:
    """Where the loaded program waits; it is started by the first command of a test run."""
    found = str(Path(mkdtemp(prefix="crm-admin-warm-")) / "socket")
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.warm", found],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    atexit.register(process.kill)
    assert process.stdout is not None
    process.stdout.readline()
    return found


def _asked(arguments: Sequence[str], streams: Sequence[BinaryIO]) -> int:
    with closing(socket.socket(socket.AF_UNIX)) as connection:
        connection.settimeout(PATIENCE_S)
        connection.connect(address())
        request = json.dumps({"arguments": arguments, "folder": str(Path.cwd())}).encode()
        socket.send_fds(connection, [request], [stream.fileno() for stream in streams])
        connection.shutdown(socket.SHUT_WR)
        answer = connection.recv(1)
    assert answer, "the command ended without a status"
    return answer[0]


def _content(stream: BinaryIO) -> str:
    stream.seek(0)
    return stream.read().decode()


# In the process that waits


def serve(address: str) -> None:
    """Fork for each request, until somebody ends this process."""
    _load()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the children are waited for by nobody
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            connection, _ = listener.accept()
            request, descriptors, _, _ = socket.recv_fds(connection, LONGEST_REQUEST, STREAMS)
            if os.fork() == 0:
                listener.close()
                _be_the_program(connection, json.loads(request), descriptors)
            connection.close()
            for descriptor in descriptors:
                os.close(descriptor)


def _load() -> None:
    for name in LOADED:
        importlib.import_module(name)
    # Each command signs in, and a hash of the real cost takes longer than all the rest of it.
    hashing.BUILTIN_COST = CHEAP


def _be_the_program(
    connection: socket.socket, request: dict[str, object], descriptors: Sequence[int]
) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for stream, descriptor in enumerate(descriptors):
        os.dup2(descriptor, stream)
    os.chdir(str(request["folder"]))
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 (for the whole process)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    status = _status(request["arguments"])
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    connection.send(bytes([status]))
    os._exit(status)


def _status(arguments: object) -> int:
    assert isinstance(arguments, list)
    try:
        return main(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except BaseException:  # noqa: BLE001 (as Python itself ends with one)
        traceback.print_exc()
        return 1


if __name__ == "__main__":
    serve(sys.argv[1])
