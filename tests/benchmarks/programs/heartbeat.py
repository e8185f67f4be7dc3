"""How long the GUI thread was deaf: the longest gap between two beats of a timer."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 2


class Heartbeat(QObject):
    """Beats until the application ends."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    @contextmanager
    def listening(self, into: list[float]) -> Iterator[None]:
        """Adds the longest stall of what happens inside, in ms beyond the beat itself."""
        self._beat()
        self._longest = 0.0
        yield
        self._beat()
        into.append(max(0.0, self._longest * 1000 - BEAT_MS))

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now
