"""A small table of facts, as high as it needs to be."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication

from crm_admin.gui.widgets.row_delegate import CellRole
from crm_admin.gui.widgets.rows_table import RowsTable

_MOST_ROWS_SHOWN = 9
_WIDEST_COLUMN = 240
_BORDERS = 2
_SLACK = 12


class FactsTable(RowsTable):
    """Lines of texts under headings; nothing in it can be changed."""

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        lines: Sequence[Sequence[str]],
        *,
        least_rows: int = 1,
    ) -> None:
        super().__init__()
        self._least_rows = least_rows
        # Even figures would also widen the hyphens of names and addresses.
        self.setFont(QApplication.font())
        self.setAccessibleName(name)
        self.setSelectionMode(RowsTable.SelectionMode.SingleSelection)
        self._model = QStandardItemModel(0, len(headings), self)
        self._model.setHorizontalHeaderLabels(list(headings))
        self.setModel(self._model)
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[Sequence[str]]) -> None:
        """Show these and no others."""
        self._model.setRowCount(0)
        for line in lines:
            self._model.appendRow([_item(text) for text in line])
        self._size_columns()
        shown = min(max(len(lines), self._least_rows), _MOST_ROWS_SHOWN)
        header = self.horizontalHeader().sizeHint().height()
        rows = shown * self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(header + rows + _BORDERS)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    @property
    def wanted_width(self) -> int:
        """So wide that no column is cut."""
        return self._wanted_width

    def mute_column(self, column: int) -> None:
        """What stands in this column matters less."""
        for row in range(self._model.rowCount()):
            self._model.item(row, column).setData(True, CellRole.MUTED)

    def lines(self) -> list[list[str]]:
        """The texts as they are shown."""
        model = self._model
        return [
            [model.item(row, column).text() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        self.resizeColumnsToContents()
        for column in range(self._model.columnCount()):
            header.resizeSection(column, min(header.sectionSize(column) + _SLACK, _WIDEST_COLUMN))
        self._wanted_width = header.length() + _BORDERS + self._scroll_bar_width()
        header.setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _scroll_bar_width(self) -> int:
        is_needed = self._model.rowCount() > _MOST_ROWS_SHOWN
        return self.verticalScrollBar().sizeHint().width() if is_needed else 0


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item
