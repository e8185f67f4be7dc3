"""Writes a file page by page, until it is done or called off: the list, or the audit log."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from crm_admin.domain.errors import CrmAdminError
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import number, say, visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.export import Export, ExportRequest

_KEY = "export"


class Writing(Protocol):
    """A file that is written in steps; always in the same worker."""

    @property
    def count(self) -> int:
        """Rows that were written."""

    @property
    def is_finished(self) -> bool:
        """Everything is written, and the file has its name."""

    def step(self) -> None:
        """Write one page more."""

    def discard(self) -> None:
        """Leave nothing behind; a finished file stays."""


class WritingDialog(QDialog):
    """Begins at once; others can read between two pages.

    `completed` carries how many rows were written. Cancel leaves nothing behind.
    """

    completed = Signal(int)

    def __init__(
        self,
        place: Workplace,
        writing: Writing,
        *,
        title: str,
        path: str,
        total: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = place.jobs
        self._interrupt = place.accounts.interrupt
        self._total = total
        self._export = writing
        self.frame = DialogFrame(self, title=title, lead=visible(path))
        self.progress_label = PlainLabel()
        self.progress_label.setObjectName("progress_label")
        self.progress_bar = QProgressBar()
        self.progress_bar.setAccessibleName(self.tr("Progress"))
        self.progress_bar.setTextVisible(False)
        # Without a known end it shows only that something goes on.
        self.progress_bar.setMaximum(total or 0)
        self.frame.add(self.progress_label)
        self.frame.add(self.progress_bar)
        self.cancel_button = self.frame.add_button(
            self.tr("Cancel"), name="cancel_button", role=Role.SAFE, default=True
        )
        self.cancel_button.clicked.connect(self.reject)
        self.rejected.connect(self._give_up)
        self._show_count()
        self._step()

    def _step(self) -> None:
        self._jobs.read(
            _KEY,
            self._export.step,
            self._follow,
            self._fail,
            owner=self.frame,
            cancel=self._interrupt,
            about=self.tr("Writing the file…"),
        )

    def _follow(self, _done: None) -> None:
        self._show_count()
        if self._export.is_finished:
            self.accept()
            self.completed.emit(self._export.count)
        else:
            self._step()

    def _show_count(self) -> None:
        count = self._export.count
        self.progress_bar.setValue(min(count, self._total or 0))
        self.progress_label.setText(self.counted(count))

    def counted(self, count: int) -> str:
        """How far it is, in words."""
        return number(count)

    def _fail(self, error: Exception) -> None:
        self.progress_bar.hide()
        self.cancel_button.setText(self.tr("Close"))
        if isinstance(error, CrmAdminError):
            self.frame.show_error(error)

    def _give_up(self) -> None:
        # After the page that is being written, in the same worker; this dialog is gone by then.
        self._jobs.read(
            _KEY, self._export.discard, lambda _: None, lambda _: None, owner=self._jobs
        )


class ExportDialog(WritingDialog):
    """Writes what the list shows."""

    def __init__(
        self,
        place: Workplace,
        request: ExportRequest,
        *,
        total: int | None,
        parent: QWidget | None = None,
    ) -> None:
        export = Export(request, place.accounts, begin_file=place.begin_file, say=say)
        title = QCoreApplication.translate("ExportDialog", "Export the list")
        super().__init__(place, export, title=title, path=request.path, total=total, parent=parent)

    def counted(self, count: int) -> str:
        """How many users of how many, where that is known."""
        if self._total is None:
            return self.tr("{0} users").format(number(count))
        return self.tr("{0} of {1} users").format(number(count), number(self._total))


class AuditExportDialog(WritingDialog):
    """Writes the audit log, or what was looked for in it."""

    def __init__(
        self, place: Workplace, writing: Writing, path: str, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("AuditExportDialog", "Export the audit log")
        super().__init__(place, writing, title=title, path=path, total=None, parent=parent)

    def counted(self, count: int) -> str:
        """How many entries."""
        return self.tr("{0} entries").format(number(count))
