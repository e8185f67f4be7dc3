"""Waiting for what another process does."""

import time
from collections.abc import Callable

LIMIT_S = 30


def wait_until(question: Callable[[], object]) -> None:
    """Ask until the answer is true."""
    deadline = time.monotonic() + LIMIT_S
    while not question():
        assert time.monotonic() < deadline, "it never happened"
        # MariaDB's list of transactions stays as it is while it is read more often than this.
        time.sleep(0.15)
