"""Notices that nobody uses the windows any more, and how long somebody has been signed in."""

import time
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

IDLE_AFTER = timedelta(minutes=15)
"""Source: requirement SI-07, NIST SP 800-63B AAL3."""
SIGNED_IN_AT_MOST = timedelta(hours=12)
"""Source: the same."""
WARNED_BEFORE = timedelta(minutes=5)

_LOOK_EVERY_MS = 15_000
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)

Clock = Callable[[], float]
"""Seconds since some moment; never set back."""


def since_boot() -> float:
    """Seconds, those in which the computer slept too, where the system counts them."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


class IdleWatch(QObject):
    """Sees keys and mouse as they reach the program's windows, before any widget does.

    `idled` tells that nobody touched them for `IDLE_AFTER`, `ending` that `WARNED_BEFORE` is left
    of the longest time that somebody may be signed in, `ended` that it is over; `ended` is told
    again and again until the watch ends.
    """

    idled = Signal()
    ending = Signal()
    ended = Signal()

    def __init__(self, parent: QObject, clock: Clock = since_boot) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began = self._touched = clock()
        self._is_warned = False
        self._is_resting = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)

    @property
    def is_watching(self) -> bool:
        """Between `begin` and `end`."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Somebody has signed in."""
        self._began = self._clock()
        self._is_warned = False
        self.touch()
        self._timer.start()

    def touch(self) -> None:
        """Somebody is there now."""
        self._touched = self._clock()
        self._is_resting = False

    def rest(self) -> None:
        """Nobody is expected to be there until the next `touch`; only the longest time counts."""
        self._is_resting = True

    def end(self) -> None:
        """Nobody is signed in."""
        self._timer.stop()

    def look(self) -> None:
        """Tell what time it is."""
        if not self.is_watching:
            return
        signed_in = timedelta(seconds=self._clock() - self._began)
        if signed_in >= SIGNED_IN_AT_MOST:
            self.ended.emit()
            return
        if signed_in >= SIGNED_IN_AT_MOST - WARNED_BEFORE and not self._is_warned:
            self._is_warned = True
            self.ending.emit()
        if self._is_idle:
            self.idled.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _ACTIVITY or self._is_resting or not self.is_watching:
            return False
        if self._is_idle:
            # A computer that slept: whoever wakes it must not come in by the first key.
            self.idled.emit()
            return True
        self.touch()
        return False

    @property
    def _is_idle(self) -> bool:
        untouched = timedelta(seconds=self._clock() - self._touched)
        return untouched >= IDLE_AFTER and not self._is_resting

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
