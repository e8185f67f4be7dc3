"""File ▸ Export…: asks for a place, then writes what the list shows there."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_admin.domain.text import Text, plural
from crm_admin.gui.dialogs.export_list import ExportDialog
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.users.user_list_model import Column, column_text
from crm_admin.gui.users.users_page import UsersPage
from crm_admin.gui.workplace import Workplace
from crm_admin.services.export import ExportColumn, ExportRequest

_COLUMNS = {
    Column.STATE: ExportColumn.STATE,
    Column.NAME: ExportColumn.NAME,
    Column.USER_NAME: ExportColumn.USER_NAME,
    Column.EMAIL: ExportColumn.EMAIL,
    Column.GROUP: ExportColumn.GROUP,
    Column.ROLE: ExportColumn.ROLE,
    Column.LAST_SIGN_IN: ExportColumn.LAST_SIGN_IN,
}


class ListExport(QObject):
    """One export at a time; `told` carries the sentence about it."""

    told = Signal(str)

    def __init__(self, window: QWidget, users: UsersPage, workplace: Workplace) -> None:
        super().__init__(window)
        self._window = window
        self._users = users
        self._workplace = workplace

    def ask(self) -> None:
        """Ask where the file shall be."""
        chooser = QFileDialog(self._window, self.tr("Export what the list shows"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([self.tr("Tables for spreadsheets (*.csv)")])
        chooser.setDefaultSuffix("csv")
        chooser.selectFile(self.tr("users.csv"))
        chooser.fileSelected.connect(self.write)
        chooser.open()

    def write(self, path: str) -> None:
        """Write the users of this tab, search and filter, in the order and columns of the list."""
        columns = [column for column in self._users.columns.shown() if column in _COLUMNS]
        request = ExportRequest(
            query=self._users.reader.query,
            columns=[_COLUMNS[column] for column in columns],
            headings=[column_text(column) for column in columns],
            path=path,
        )
        dialog = ExportDialog(
            self._workplace, request, total=self._users.total(), parent=self._window
        )
        one = Text("Exported {count} user to {path}.", path=visible(path))
        many = Text("Exported {count} users to {path}.", path=visible(path))
        dialog.completed.connect(lambda count: self.told.emit(say(plural(count, one, many))))
        dialog.open()
