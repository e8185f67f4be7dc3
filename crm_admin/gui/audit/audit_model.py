"""The rows of the audit log, the newest first."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as _Persistent

from crm_admin.domain.audit import AuditEntry
from crm_admin.gui.audit.audit_words import outcome_text, who_text, whom_text, why_text
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.sentences import when, when_exactly
from crm_admin.gui.widgets.row_delegate import CellRole


class AuditColumn(IntEnum):
    """What stands in a row."""

    WHEN = 0
    WHAT = 1
    WHOM = 2
    WHO = 3
    WHY = 4


_TEXTS: dict[AuditColumn, Callable[[AuditEntry, datetime], str]] = {
    AuditColumn.WHEN: lambda entry, now: when(entry.at, now=now),
    AuditColumn.WHAT: lambda entry, _now: outcome_text(entry),
    AuditColumn.WHOM: lambda entry, _now: whom_text(entry),
    AuditColumn.WHO: lambda entry, _now: who_text(entry),
    AuditColumn.WHY: lambda entry, _now: why_text(entry),
}
_LOUD = frozenset({AuditColumn.WHAT, AuditColumn.WHOM})


class AuditModel(QAbstractTableModel):
    """Entries as they were read; more are added below.

    All that somebody scrolled through are held: an entry takes a kilobyte, and the newest are
    read anew each time the log is looked at.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[AuditEntry] = []
        self._read_at = datetime.now(UTC)

    @property
    def read_at(self) -> datetime:
        """When the newest were read, by the database's clock."""
        return self._read_at

    @property
    def last_number(self) -> int | None:
        """Of the oldest entry that is held."""
        return self._entries[-1].number if self._entries else None

    def entry(self, row: int) -> AuditEntry:
        """The entry in a row."""
        return self._entries[row]

    def show(self, entries: Sequence[AuditEntry], read_at: datetime) -> None:
        """Hold these and nothing else."""
        self.beginResetModel()
        self._entries = list(entries)
        self._read_at = read_at
        self.endResetModel()

    def clear(self) -> None:
        """Hold nothing."""
        self.show([], self._read_at)

    def append(self, entries: Sequence[AuditEntry]) -> None:
        """Older ones below."""
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries.extend(entries)
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | _Persistent | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | _Persistent | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(AuditColumn)

    def data(
        self, index: QModelIndex | _Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry, column = self._entries[index.row()], AuditColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _TEXTS[column](entry, self._read_at)
        if role == Qt.ItemDataRole.ToolTipRole and column is AuditColumn.WHEN:
            return tooltip(when_exactly(entry.at))
        if role == CellRole.MUTED:
            return column not in _LOUD
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_text(AuditColumn(section))
        return None


def column_text(column: AuditColumn) -> str:
    """The heading of a column."""
    translate = QCoreApplication.translate
    return {
        AuditColumn.WHEN: translate("AuditModel", "When"),
        AuditColumn.WHAT: translate("AuditModel", "What"),
        AuditColumn.WHOM: translate("AuditModel", "To whom"),
        AuditColumn.WHO: translate("AuditModel", "Who"),
        AuditColumn.WHY: translate("AuditModel", "Why"),
    }[column]
