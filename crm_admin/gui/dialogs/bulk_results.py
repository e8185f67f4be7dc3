"""How an act on many ended for each of them: a list to read and to copy."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QSize, Qt
from PySide6.QtCore import QPersistentModelIndex as _Persistent
from PySide6.QtGui import QGuiApplication

from crm_admin.domain.explanations import explain
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.row_delegate import CellRole
from crm_admin.gui.widgets.rows_table import RowsTable
from crm_admin.services.bulk import OneResult

_SHOWN_ROWS = 8
_NAME_CHARACTERS = 24
_COLUMNS = 2


class BulkResults(RowsTable):
    """Those for whom it was not done stand first."""

    def __init__(self) -> None:
        super().__init__()
        self._results = _ResultsModel(self)
        self.setModel(self._results)
        self.setAccessibleName(self.tr("Results"))
        self.setSelectionMode(RowsTable.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.resizeSection(0, _NAME_CHARACTERS * self.fontMetrics().averageCharWidth())
        rows = _SHOWN_ROWS * self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(header.sizeHint().height() + rows)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_results(self, results: Sequence[OneResult]) -> None:
        """Show these and no others."""
        self._results.show_results(results)

    def lines(self) -> list[tuple[str, str]]:
        """User name and result, as they are shown."""
        return [self._results.line(row) for row in range(self._results.rowCount())]

    def copy(self) -> None:
        """Put the list on the clipboard, as a spreadsheet takes it."""
        headings = [heading_text(column) for column in range(_COLUMNS)]
        lines = ["\t".join(line) for line in (headings, *self.lines())]
        QGuiApplication.clipboard().setText("\n".join(lines))


class _ResultsModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: list[OneResult] = []

    def show_results(self, results: Iterable[OneResult]) -> None:
        self.beginResetModel()
        self._shown = sorted(results, key=lambda result: result.problem is None)
        self.endResetModel()

    def line(self, row: int) -> tuple[str, str]:
        return visible(self._shown[row].user_name), result_text(self._shown[row])

    def rowCount(self, parent: QModelIndex | _Persistent | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | _Persistent | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def data(
        self, index: QModelIndex | _Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index.row())[index.column()]
        if role == CellRole.MUTED:
            return index.column() == 1 and self._shown[index.row()].problem is None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return heading_text(section)
        return None


def heading_text(column: int) -> str:
    """What stands above a column."""
    translate = QCoreApplication.translate
    return (translate("BulkResults", "User name"), translate("BulkResults", "Result"))[column]


def result_text(result: OneResult) -> str:
    """`Done`, or what happened instead."""
    if result.problem is None:
        return QCoreApplication.translate("BulkResults", "Done")
    return say(explain(result.problem).happened)
