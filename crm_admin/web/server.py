"""The pages on a port, and letters on their way, until somebody ends it."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from waitress.server import create_server

from crm_admin.services.post import Post, deliver_all
from crm_admin.services.self_service.steps import Steps
from crm_admin.web.app import MOST_BYTES, make_app
from crm_admin.web.letter_carrier import LetterCarrier
from crm_admin.web.site import Site, report

THREADS = 12
"""Answers that are padded keep one waiting; there are connections to the database for so many."""


def serve(
    steps: Steps,
    post: Post,
    *,
    host: str,
    port: int,
    is_behind_proxy: bool,
    listening: Callable[[str], None],
) -> None:
    """Serve until Ctrl+C or SIGTERM; `listening` is told the address.

    Raises:
        OSError: nobody can listen there.
    """
    with _listener(host, port) as listener, _ended_by_sigterm():
        carrier = LetterCarrier(lambda: deliver_all(post, most=1) > 0, report=report)
        site = Site(steps=steps, letters_wait=carrier.wake)
        server = create_server(
            make_app(site, is_behind_proxy=is_behind_proxy),
            sockets=[listener],
            threads=THREADS,
            ident="",
            # ProxyFix takes what one proxy said; without a proxy nobody may say it.
            clear_untrusted_proxy_headers=not is_behind_proxy,
            # What is larger than a form is refused by the pages, with a page.
            max_request_body_size=4 * MOST_BYTES,
            max_request_header_size=MOST_BYTES,
        )
        with carrier:
            listening(_address(listener))
            # Returns after KeyboardInterrupt and SystemExit, when open answers are given.
            server.run()


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=1024)


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


@contextmanager
def _ended_by_sigterm() -> Iterator[None]:
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
