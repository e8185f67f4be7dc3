"""The connection to a mail server: found, opened and encrypted with time limits."""

import smtplib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeAlias

from crm_admin.adapters.smtp_problems import StepFailed, silent, whole
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text

LookUp: TypeAlias = Callable[[str], "list[Any]"]
"""Host -> what `socket.getaddrinfo` answers."""

MOST_ADDRESSES = 4
"""So many addresses of one name are tried."""
MOST_LINES = 1000
"""So many are read of a server in one conversation; some 50 are usual."""


def look_up(host: str) -> list[Any]:
    """Ask the system where the host is; may wait for long."""
    return socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)


def find(host: str, ask: LookUp, timeout_s: float) -> list[Any]:
    """The host's addresses; asked in a thread, because nothing else limits the wait.

    Raises:
        StepFailed: nobody knows it, or nobody says.
    """
    answers: SimpleQueue[list[Any]] = SimpleQueue()

    def answer() -> None:
        try:
            answers.put(ask(host))
        except (OSError, UnicodeError):
            answers.put([])

    Thread(target=answer, daemon=True).start()
    try:
        found = answers.get(timeout=timeout_s)
    except Empty as error:
        raise StepFailed(
            Text(
                "Nobody said within {seconds} seconds where {host} is. Check the network.",
                host=host,
                seconds=whole(timeout_s),
            )
        ) from error
    if not found:
        raise StepFailed(
            Text("The name {host} is not known in this network. Check the spelling.", host=host)
        )
    return found[:MOST_ADDRESSES]


def connect(found: list[Any], settings: MailSettings, timeout_s: float) -> socket.socket:
    """The first address where somebody opens.

    Raises:
        StepFailed: nobody does.
    """
    last: OSError | None = None
    for family, kind, protocol, _, address in found:
        try:
            return _connected(
                socket.socket(family, kind, protocol),
                (address[0], settings.port, *address[2:]),
                timeout_s,
            )
        except OSError as error:
            last = error
    if isinstance(last, TimeoutError):
        raise silent(settings, timeout_s) from last
    raise StepFailed(
        Text(
            "Nobody answers at {host}, port {port}. Check the port, and that the mail server runs.",
            host=settings.host,
            port=str(settings.port),
        )
    ) from last


def _connected(line: socket.socket, address: tuple[Any, ...], timeout_s: float) -> socket.socket:
    try:
        line.settimeout(timeout_s)
        line.connect(address)
    except OSError:
        line.close()
        raise
    return line


class Connection(smtplib.SMTP):
    """smtplib's commands on a connection that was opened by `connect`.

    smtplib itself would look up this computer's own name, and wait for that without limit.
    """

    def __init__(self) -> None:
        super().__init__(local_hostname="localhost")
        self.was_cut = False

    def take_over(self, line: socket.socket, timeout_s: float) -> None:
        """Speak on this connection."""
        self.sock = line
        self.file = _Lines(line)
        self.local_hostname = _literal(line)
        self.limit(timeout_s)

    def limit(self, timeout_s: float) -> None:
        """Wait for an answer so long."""
        if self.sock is not None:
            self.sock.settimeout(timeout_s)

    def encrypt(self, context: ssl.SSLContext, host: str) -> ssl.SSLSocket:
        """Begin TLS, and forget everything that was said in clear."""
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected
        # The handshake comes after `sock` is set: `cut` must reach it.
        line = context.wrap_socket(self.sock, server_hostname=host, do_handshake_on_connect=False)
        self.sock = line
        self.file = _Lines(line)
        self.helo_resp = None
        self.ehlo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False
        try:
            line.do_handshake()
        except OSError:
            self.close()
            raise
        return line

    def cut(self) -> None:
        """Break the connection; another thread that waits for an answer gets none."""
        self.was_cut = True
        line = self.sock
        if line is not None:
            # Not SSLSocket.shutdown, after which the other thread would go on in clear.
            with suppress(OSError):
                socket.socket.shutdown(line, socket.SHUT_RDWR)


class _Lines:
    """What the server says, up to a limit: smtplib would read for ever."""

    def __init__(self, line: socket.socket) -> None:
        self._file = line.makefile("rb")
        self._count = 0

    def readline(self, limit: int) -> bytes:
        """The next line; nothing when the connection broke in the middle of one.

        Raises:
            SMTPResponseException: that was enough.
        """
        self._count += 1
        if self._count > MOST_LINES:
            raise smtplib.SMTPResponseException(500, "too many lines")
        line = self._file.readline(limit)
        return line if line.endswith(b"\n") or len(line) == limit else b""

    def close(self) -> None:
        """Read no more."""
        self._file.close()


def _literal(line: socket.socket) -> str:
    """How this computer names itself: its address. Source: RFC 5321, 4.1.3."""
    address = line.getsockname()[0].partition("%")[0]
    return f"[IPv6:{address}]" if line.family == socket.AF_INET6 else f"[{address}]"
