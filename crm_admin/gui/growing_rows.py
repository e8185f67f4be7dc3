"""A table whose rows come page by page: the next page when the end comes near."""

from collections.abc import Sequence
from datetime import datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from crm_admin.gui.growing_model import GrowingModel
from crm_admin.gui.widgets.rows_table import RowsTable

NEAR_ROWS = 30

Row = TypeVar("Row")


class GrowingRows(QObject, Generic[Row]):
    """Knows whether there is more and whether it is asked for; whoever owns it does the asking.

    `end_neared` asks for the page after the last row that is held.
    """

    end_neared = Signal()

    def __init__(self, table: RowsTable, model: GrowingModel[Row], *, page: int) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._page = page
        self._has_more = False
        self._is_reading = False
        table.verticalScrollBar().valueChanged.connect(self._look_for_end)

    def begin(self, *, is_more: bool) -> None:
        """A page is asked for; the old rows are dimmed until the newest come."""
        self._is_reading = True
        self._table.set_stale(not is_more and self._model.rowCount() > 0)

    def show(self, rows: Sequence[Row], read_at: datetime) -> None:
        """The newest have come."""
        self._settle(rows)
        self._model.show(rows, read_at)

    def append(self, rows: Sequence[Row]) -> None:
        """Older ones have come."""
        self._settle(rows)
        self._model.append(rows)

    def fail(self) -> None:
        """Nothing has come; what is shown is old."""
        self._is_reading = False
        self._table.set_stale(True)

    def _settle(self, rows: Sequence[Row]) -> None:
        self._is_reading = False
        self._has_more = len(rows) == self._page
        self._table.set_stale(False)

    def _look_for_end(self) -> None:
        last = self._table.rowAt(self._table.viewport().height() - 1)
        near = last < 0 or last >= self._model.rowCount() - NEAR_ROWS
        if near and self._has_more and not self._is_reading:
            self.end_neared.emit()
