"""A server that says whatever a test wants, for servers that no library would be."""

import contextlib
import socket
from collections.abc import Callable, Iterator
from threading import Thread

from tests.servers.server import HOST


@contextlib.contextmanager
def running_raw_server(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    """Run `talk` on the first connection; yields the port."""
    with socket.create_server((HOST, 0)) as listener:

        def serve() -> None:
            with contextlib.suppress(OSError):
                client, _ = listener.accept()
                with client:
                    talk(client)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        # Wakes an `accept` that nobody came for.
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        thread.join()


@contextlib.contextmanager
def running_silent_server() -> Iterator[int]:
    """Somebody opens and never says a word; yields the port."""
    with socket.create_server((HOST, 0)) as listener:
        yield listener.getsockname()[1]
