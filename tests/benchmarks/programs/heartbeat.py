"""How long the GUI thread was deaf: the longest gap between two beats of a timer.

What the thread itself worked in the longest of its own work is told beside it: on a busy machine
most of a gap is other processes' work.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 2

Stall = dict[str, float]
"""`ms` by the clock, and `work_ms` of the thread's own; not always of the same gap."""


class Heartbeat(QObject):
    """Beats until the application ends."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self._longest = 0.0
        self._last_work = time.thread_time()
        self._longest_work = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    @contextmanager
    def listening(self, into: list[Stall]) -> Iterator[None]:
        """Adds the longest stall of what happens inside."""
        self._beat()
        self._longest = self._longest_work = 0.0
        yield
        self._beat()
        stall_ms = max(0.0, self._longest * 1000 - BEAT_MS)
        into.append({"ms": stall_ms, "work_ms": self._longest_work * 1000})

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self._longest = max(self._longest, now - self._last)
        self._longest_work = max(self._longest_work, work - self._last_work)
        self._last, self._last_work = now, work
