"""A bug in any thread ends in one place: a report for the log, and a dialog for the person."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from crm_admin.crash_report import crash_report
from crm_admin.gui.dialogs.crash import CrashDialog

_log = logging.getLogger(__name__)


class CrashReports(QObject):
    """Shows each bug once, in the GUI thread, whatever thread it happened in."""

    crashed = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._shown: CrashDialog | None = None
        self.crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def report(
        self,
        _kind: type[BaseException],
        error: BaseException | None,
        _traceback: TracebackType | None = None,
    ) -> None:
        """Log the bug and tell the person."""
        if error is None:
            return
        _log.error("%s", crash_report(error))
        self.crashed.emit(error)

    def _show(self, error: BaseException) -> None:
        # One bug often brings others; the first says the most.
        if self._shown is None:
            self._shown = CrashDialog(error, QApplication.activeWindow())
            self._shown.finished.connect(self._forget)
            self._shown.open()

    def _forget(self) -> None:
        self._shown = None


def report_crashes(application: QApplication) -> CrashReports:
    """Take every bug from now on."""
    reports = CrashReports(application)
    sys.excepthook = reports.report
    threading.excepthook = lambda crash: reports.report(crash.exc_type, crash.exc_value)
    return reports
