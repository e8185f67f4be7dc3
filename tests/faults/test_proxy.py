"""The proxy breaks lines where it is told to, and nowhere else."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import pytest

from tests.faults.proxy import HOST, Mode, Proxy, running_proxy


class Echo:
    """Answers each line in capitals, and remembers what reached it."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self._listener = socket.create_server((HOST, 0))
        self.port: int = self._listener.getsockname()[1]

    def serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with client:
                while line := client.recv(100):
                    self.heard.append(line)
                    client.sendall(line.upper())

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@pytest.fixture
def echo() -> Iterator[Echo]:
    echo = Echo()
    thread = Thread(target=echo.serve, daemon=True)
    thread.start()
    yield echo
    echo.close()
    thread.join()


@pytest.fixture
def proxy(echo: Echo) -> Iterator[Proxy]:
    with running_proxy(echo.port) as proxy:
        yield proxy


@contextmanager
def line_to(proxy: Proxy) -> Iterator[socket.socket]:
    with socket.create_connection((HOST, proxy.port), timeout=10) as client:
        yield client


def ask(client: socket.socket, question: bytes) -> bytes:
    client.sendall(question)
    return client.recv(100)


def test_everything_passes_at_first(proxy: Proxy) -> None:
    with line_to(proxy) as client:
        assert ask(client, b"hello") == b"HELLO"


def test_a_cut_before_keeps_the_pattern_from_the_server(proxy: Proxy, echo: Echo) -> None:
    proxy.cut_before(b"COMMIT")
    with line_to(proxy) as client:
        assert ask(client, b"insert") == b"INSERT"
        assert ask(client, b"COMMIT") == b""
    with line_to(proxy) as client:
        assert ask(client, b"hello") == b"HELLO"

    assert echo.heard == [b"insert", b"hello"]
    assert proxy.cuts == 1


def test_a_cut_after_lets_the_server_hear_it_and_drops_its_answer(proxy: Proxy, echo: Echo) -> None:
    proxy.cut_after(b"commit", then=Mode.REFUSE)
    with line_to(proxy) as client:
        assert ask(client, b"insert") == b"INSERT"
        assert ask(client, b"commit") == b""
    with pytest.raises(ConnectionError), line_to(proxy) as client:
        client.recv(100)

    assert echo.heard == [b"insert", b"commit"]


def test_refusing_hangs_up_on_everybody_until_it_passes_on(proxy: Proxy) -> None:
    with line_to(proxy) as client:
        assert ask(client, b"hello") == b"HELLO"
        proxy.refuse()
        assert client.recv(100) == b""
    proxy.pass_on()
    with line_to(proxy) as client:
        assert ask(client, b"hello") == b"HELLO"


def test_a_black_hole_answers_nothing_and_does_not_hang_up(proxy: Proxy, echo: Echo) -> None:
    with line_to(proxy) as client:
        assert ask(client, b"hello") == b"HELLO"
        proxy.swallow()
        client.settimeout(0.2)
        with pytest.raises(TimeoutError):
            ask(client, b"anybody there")

    assert echo.heard == [b"hello"]


def test_what_is_delayed_or_sliced_arrives_whole(proxy: Proxy, echo: Echo) -> None:
    proxy.delay(0.05)
    with line_to(proxy) as client:
        assert ask(client, b"hello") == b"HELLO"
    proxy.slice()
    with line_to(proxy) as client:
        client.sendall(b"bytes")
        answer = b""
        while len(answer) < len(b"BYTES"):
            answer += client.recv(100)

    assert answer == b"BYTES"
    assert b"".join(echo.heard) == b"hellobytes"
