"""Letters leave while the pages are served, without anybody at the desktop program."""

from collections.abc import Callable
from threading import Event, Thread
from types import TracebackType
from typing import Self

EVERY_S = 20.0
LONGEST_END_S = 10.0
"""A letter that is being handed over may still arrive; later it is tried again."""


class LetterCarrier:
    """A thread that carries letters when it is told to, and every few seconds besides.

    `carry_one` sends a letter that is due and says whether there was one.
    """

    def __init__(
        self,
        carry_one: Callable[[], bool],
        *,
        report: Callable[[BaseException], None],
        every_s: float = EVERY_S,
    ) -> None:
        self._carry_one = carry_one
        self._report = report
        self._every_s = every_s
        self._woken = Event()
        self._is_ending = Event()
        self._thread = Thread(target=self._carry, name="letters", daemon=True)

    def wake(self) -> None:
        """Somebody asked for something: look now."""
        self._woken.set()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._is_ending.set()
        self._woken.set()
        self._thread.join(LONGEST_END_S)

    def _carry(self) -> None:
        while not self._is_ending.is_set():
            self._woken.clear()
            self._carry_all()
            self._woken.wait(self._every_s)

    def _carry_all(self) -> None:
        try:
            while not self._is_ending.is_set() and self._carry_one():
                pass
        except Exception as error:  # noqa: BLE001 (a bug with one letter must not stop the others)
            self._report(error)
