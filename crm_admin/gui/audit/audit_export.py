"""Export… on the page of the audit log: asks for a place, records it, then writes the entries."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_admin.domain.text import Text, plural
from crm_admin.gui.dialogs.export_list import AuditExportDialog
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.workplace import Workplace
from crm_admin.services.audit_export import AuditExport, AuditExports
from crm_admin.services.ports import AuditQuery
from crm_admin.services.sessions import new_operation_id


class AuditExporting(QObject):
    """One export at a time; `told` carries the sentence about it, `failed` why there is none."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, page: QWidget, workplace: Workplace, query: AuditQuery) -> None:
        super().__init__(page)
        self._page = page
        self._workplace = workplace
        self._query = query

    def ask(self) -> None:
        """Ask where the file shall be."""
        chooser = QFileDialog(self._page, self.tr("Export the audit log"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([self.tr("Tables for spreadsheets (*.csv)")])
        chooser.setDefaultSuffix("csv")
        chooser.selectFile(self.tr("audit-log.csv"))
        chooser.fileSelected.connect(self.write)
        chooser.open()

    def write(self, path: str) -> None:
        """Record that the entries leave, then write them there."""
        place = self._workplace
        exports = AuditExports(
            trail=place.audit,
            session=place.session,
            place=place.door.place,
            begin_file=place.begin_file,
        )
        begin = partial(exports.begin, self._query, path, say=say, operation_id=new_operation_id())
        place.jobs.act(
            begin,
            lambda export: self._write(export, path),
            self.failed.emit,
            owner=self,
            about=self.tr("Recording the export…"),
        )

    def _write(self, export: AuditExport, path: str) -> None:
        dialog = AuditExportDialog(self._workplace, export, path, self._page.window())
        one = Text("Exported {count} entry to {path}.", path=visible(path))
        many = Text("Exported {count} entries to {path}.", path=visible(path))
        dialog.completed.connect(lambda count: self.told.emit(say(plural(count, one, many))))
        dialog.open()
