"""When something was painted, seen from outside."""

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class Painting(QObject):
    """Calls back after each painting of a widget."""

    def __init__(self, widget: QWidget, painted: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._painted = painted
        widget.installEventFilter(self)

    def stop(self) -> None:
        self._widget.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # Runs once the painting is over.
            QTimer.singleShot(0, self._painted)
        return super().eventFilter(watched, event)


def answer(**facts: object) -> None:
    """The one line that the process says."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def now_ns() -> int:
    """The same clock in every process."""
    return time.monotonic_ns()
