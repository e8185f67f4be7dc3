"""Rows as they were read, the newest first; older ones are added below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as _Persistent

from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.sentences import when_exactly
from crm_admin.gui.widgets.row_delegate import CellRole

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowingColumn(Generic[Row]):
    """What one column shows of a row."""

    heading: Callable[[], str]
    text: Callable[[Row, datetime], str]
    """From the row and the time that it was read at."""
    at: Callable[[Row], datetime] | None = None
    """Of a column of times: told exactly in the tooltip."""
    is_loud: bool = False


class GrowingModel(QAbstractTableModel, Generic[Row]):
    """Holds all that somebody scrolled through: a row takes a kilobyte."""

    def __init__(
        self, columns: Sequence[GrowingColumn[Row]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Row] = []
        self._read_at = datetime.now(UTC)

    @property
    def read_at(self) -> datetime:
        """When the newest were read, by the database's clock."""
        return self._read_at

    @property
    def rows(self) -> Sequence[Row]:
        """Everything that is held, in its order."""
        return self._rows

    def show(self, rows: Sequence[Row], read_at: datetime) -> None:
        """Hold these and nothing else."""
        self.beginResetModel()
        self._rows = list(rows)
        self._read_at = read_at
        self.endResetModel()

    def clear(self) -> None:
        """Hold nothing."""
        self.show([], self._read_at)

    def append(self, rows: Sequence[Row]) -> None:
        """Older ones below."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | _Persistent | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | _Persistent | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(
        self, index: QModelIndex | _Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row, self._read_at)
        if role == Qt.ItemDataRole.ToolTipRole and column.at is not None:
            return tooltip(when_exactly(column.at(row)))
        if role == CellRole.MUTED:
            return not column.is_loud
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading()
        return None
