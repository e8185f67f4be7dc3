"""A TCP proxy that breaks the line where a test wants it broken."""

import socket
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from threading import Event, Lock, Thread

HOST = "127.0.0.1"
CHUNK_BYTES = 65536
LINGER_NOT = struct.pack("ii", 1, 0)


class Mode(Enum):
    PASS = "pass"
    CUT_BEFORE = "cut before"
    """The pattern never reaches the server."""
    CUT_AFTER = "cut after"
    """The server gets the pattern and answers it; the answer never arrives."""
    BLACKHOLE = "blackhole"
    """Nothing arrives on either side, and nobody hangs up."""
    SWALLOW_FROM = "swallow from"
    """The black hole begins with the pattern."""
    DELAY = "delay"
    """Everything arrives, later."""
    SLICES = "slices"
    """Everything arrives, byte by byte."""
    REFUSE = "refuse"
    """Whoever connects is hung up on."""


class Proxy:
    """Passes everything on until it is told otherwise.

    After a cut it is in the mode `then`. `cuts` counts them.
    """

    def __init__(self, port: int) -> None:
        self.cuts = 0
        self._upstream = (HOST, port)
        self._listener = socket.create_server((HOST, 0))
        self.port: int = self._listener.getsockname()[1]
        self._lock = Lock()
        self._mode = Mode.PASS
        self._then = Mode.PASS
        self._pattern = b""
        self._delay_s = 0.0
        self._lines: list[_Line] = []

    # What a test says

    def pass_on(self) -> None:
        self._set(Mode.PASS)

    def cut_before(self, pattern: bytes, *, then: Mode = Mode.PASS) -> None:
        self._set(Mode.CUT_BEFORE, pattern, then)

    def cut_after(self, pattern: bytes, *, then: Mode = Mode.PASS) -> None:
        self._set(Mode.CUT_AFTER, pattern, then)

    def swallow(self) -> None:
        self._set(Mode.BLACKHOLE)

    def swallow_from(self, pattern: bytes) -> None:
        self._set(Mode.SWALLOW_FROM, pattern, Mode.BLACKHOLE)

    def delay(self, seconds: float) -> None:
        self._delay_s = seconds
        self._set(Mode.DELAY)

    def slice(self) -> None:
        self._set(Mode.SLICES)

    def refuse(self) -> None:
        """Hang up on everybody, now and from now on."""
        self._set(Mode.REFUSE)
        self._hang_up_on_all()

    # How it works

    def serve(self) -> None:
        """Take connections until `close`."""
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self.mode is Mode.REFUSE:
                _reset(client)
                continue
            try:
                server = socket.create_connection(self._upstream)
            except OSError:
                # The server is down: as it would answer itself.
                _reset(client)
                continue
            line = _Line(self, client, server)
            with self._lock:
                self._lines.append(line)
            line.start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._hang_up_on_all()

    @property
    def mode(self) -> Mode:
        with self._lock:
            return self._mode

    def pass_by(self, end: socket.socket, sent: bytes) -> None:
        """Hand it over as fast as the mode says."""
        mode = self.mode
        if mode is Mode.DELAY:
            time.sleep(self._delay_s)
        if mode is not Mode.SLICES:
            end.sendall(sent)
            return
        for byte in sent:
            end.sendall(bytes([byte]))

    def decide(self, sent: bytes) -> Mode:
        """What becomes of something that a client sends."""
        with self._lock:
            if self._mode not in {Mode.CUT_BEFORE, Mode.CUT_AFTER, Mode.SWALLOW_FROM}:
                return self._mode
            if self._pattern not in sent:
                return Mode.PASS
            decided, self._mode = self._mode, self._then
            self.cuts += 1
            return decided

    def _set(self, mode: Mode, pattern: bytes = b"", then: Mode = Mode.PASS) -> None:
        with self._lock:
            self._mode, self._pattern, self._then = mode, pattern, then

    def _hang_up_on_all(self) -> None:
        with self._lock:
            lines, self._lines = self._lines, []
        for line in lines:
            line.hang_up()


class _Line:
    """One client and its connection to the server."""

    def __init__(self, proxy: Proxy, client: socket.socket, server: socket.socket) -> None:
        self._proxy = proxy
        self._client = client
        self._server = server
        self._answers_are_dropped = Event()
        self._was_answered = Event()
        self._released = Event()
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def start(self) -> None:
        for work in (self._pass_to_server, self._pass_to_client):
            Thread(target=work, daemon=True).start()

    def hang_up(self) -> None:
        self._released.set()
        for end in (self._client, self._server):
            # `close` alone sends nothing while another thread sits in `recv`.
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _pass_to_server(self) -> None:
        with suppress(OSError):
            while sent := self._client.recv(CHUNK_BYTES):
                match self._proxy.decide(sent):
                    case Mode.CUT_BEFORE | Mode.REFUSE:
                        break
                    case Mode.CUT_AFTER:
                        self._answers_are_dropped.set()
                        self._server.sendall(sent)
                        self._was_answered.wait()
                        break
                    case Mode.BLACKHOLE | Mode.SWALLOW_FROM:
                        self._released.wait()
                        break
                    case Mode.PASS | Mode.DELAY | Mode.SLICES:
                        self._proxy.pass_by(self._server, sent)
        self.hang_up()

    def _pass_to_client(self) -> None:
        with suppress(OSError):
            while answer := self._server.recv(CHUNK_BYTES):
                if self._answers_are_dropped.is_set():
                    break
                if self._proxy.mode is Mode.BLACKHOLE:
                    self._released.wait()
                    break
                self._proxy.pass_by(self._client, answer)
        self._was_answered.set()
        if not self._answers_are_dropped.is_set():
            self.hang_up()


@contextmanager
def running_proxy(port: int) -> Iterator[Proxy]:
    """A proxy in front of the server at this port."""
    proxy = Proxy(port)
    thread = Thread(target=proxy.serve, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.close()
        thread.join()


def _reset(client: socket.socket) -> None:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER_NOT)
    client.close()
