"""Notices that a change ended in a bug: the crash report has it, and no answer comes."""

from PySide6.QtCore import QObject, QTimer, Signal

from crm_admin.gui.jobs import Jobs


class UnansweredAct(QObject):
    """Otherwise a dialog that must not be closed while it saves could never be closed."""

    noticed = Signal()

    def __init__(self, owner: QObject, jobs: Jobs) -> None:
        super().__init__(owner)
        self._jobs = jobs
        self._is_waiting = False
        jobs.busy_changed.connect(self._look_soon)

    def begin(self) -> None:
        """An answer is awaited from now on."""
        self._is_waiting = True

    def end(self) -> None:
        """The answer came."""
        self._is_waiting = False

    def _look_soon(self) -> None:
        # The workers tell that they are done just before they hand over the answer.
        if self._is_waiting and not self._jobs.is_acting:
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if self._is_waiting and not self._jobs.is_acting:
            self._is_waiting = False
            self.noticed.emit()
