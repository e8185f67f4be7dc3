"""The rows of the Mails tab, as the list asks for them."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.sentences import when, when_exactly
from crm_admin.gui.users.history_delegate import HistoryRole
from crm_admin.gui.users.mail_rows import MailRow, spoken


class MailsModel(QAbstractListModel):
    """Rows that are replaced as a whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[MailRow] = []
        self._read_at = datetime.now(UTC)

    def show(self, rows: Sequence[MailRow], read_at: datetime) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._rows, self._read_at = list(rows), read_at
        self.endResetModel()

    def rows(self) -> Sequence[MailRow]:
        """Everything that is shown."""
        return self._rows

    def row(self, number: int) -> MailRow:
        """One of them."""
        return self._rows[number]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return answer and answer(self._rows[index.row()], self._read_at)


def _explanation(row: MailRow, _now: datetime) -> str:
    return tooltip("\n".join(filter(None, (when_exactly(row.at), row.what, row.more, row.last))))


_ANSWERS: dict[int, Callable[[MailRow, datetime], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda row, now: spoken(row, now=now),
    Qt.ItemDataRole.ToolTipRole: _explanation,
    HistoryRole.WHAT: lambda row, _now: row.what,
    HistoryRole.WHEN: lambda row, now: when(row.at, now=now),
    HistoryRole.MORE: lambda row, _now: row.more,
    HistoryRole.LAST: lambda row, _now: row.last,
    HistoryRole.ICON: lambda row, _now: row.icon,
    HistoryRole.TONE: lambda row, _now: row.tone.value,
}
