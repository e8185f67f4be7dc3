"""Several things begun at the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

Outcome = TypeVar("Outcome")


def at_once(*acts: Callable[[], Outcome]) -> list[Outcome]:
    """All of them in threads of their own, begun at the same moment."""
    barrier = Barrier(len(acts))

    def begin(act: Callable[[], Outcome]) -> Outcome:
        barrier.wait()
        return act()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(begin, acts))
