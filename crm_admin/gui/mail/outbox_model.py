"""The rows of the outbox, the newest first."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as _Persistent

from crm_admin.domain.mail import MAIL_KIND_TEXTS, MAIL_STATE_TEXTS, UNFINISHED, OutboxMail
from crm_admin.gui.mail.mail_words import STATE_LOOKS
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.sentences import NOTHING, number, say, visible, when, when_exactly
from crm_admin.gui.widgets.row_delegate import CellRole
from crm_admin.gui.widgets.state_badge import BadgeLook


class OutboxColumn(IntEnum):
    """What stands in a row."""

    STATE = 0
    LETTER = 1
    TO = 2
    WRITTEN = 3
    ATTEMPTS = 4
    NEXT = 5
    REPLY = 6


def next_text(letter: OutboxMail, now: datetime) -> str:
    """When it is tried again; nothing where it is not."""
    return when(letter.next_try_at, now=now) if letter.state in UNFINISHED else NOTHING


_TEXTS: dict[OutboxColumn, Callable[[OutboxMail, datetime], str]] = {
    OutboxColumn.STATE: lambda letter, _now: say(MAIL_STATE_TEXTS[letter.state]),
    OutboxColumn.LETTER: lambda letter, _now: say(MAIL_KIND_TEXTS[letter.kind]),
    OutboxColumn.TO: lambda letter, _now: visible(letter.mail.recipient),
    OutboxColumn.WRITTEN: lambda letter, now: when(letter.mail.written_at, now=now),
    OutboxColumn.ATTEMPTS: lambda letter, _now: number(letter.attempts),
    OutboxColumn.NEXT: next_text,
    OutboxColumn.REPLY: lambda letter, _now: visible(letter.reply) or NOTHING,
}
_TIMES: dict[OutboxColumn, Callable[[OutboxMail], datetime]] = {
    OutboxColumn.WRITTEN: lambda letter: letter.mail.written_at,
    OutboxColumn.NEXT: lambda letter: letter.next_try_at,
}
_LOUD = frozenset({OutboxColumn.LETTER, OutboxColumn.TO})


class OutboxModel(QAbstractTableModel):
    """Letters as they were read; older ones are added below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters: list[OutboxMail] = []
        self._read_at = datetime.now(UTC)

    @property
    def read_at(self) -> datetime:
        """When the newest were read, by the database's clock."""
        return self._read_at

    @property
    def last_id(self) -> str | None:
        """Of the oldest letter that is held."""
        return self._letters[-1].id if self._letters else None

    def letter(self, row: int) -> OutboxMail:
        """The letter in a row."""
        return self._letters[row]

    def row_of(self, mail_id: str | None) -> int | None:
        """Where a letter stands; None: it does not."""
        found = (row for row, letter in enumerate(self._letters) if letter.id == mail_id)
        return next(found, None)

    def show(self, letters: Sequence[OutboxMail], read_at: datetime) -> None:
        """Hold these and nothing else."""
        self.beginResetModel()
        self._letters = list(letters)
        self._read_at = read_at
        self.endResetModel()

    def clear(self) -> None:
        """Hold nothing."""
        self.show([], self._read_at)

    def append(self, letters: Sequence[OutboxMail]) -> None:
        """Older ones below."""
        if letters:
            first = len(self._letters)
            self.beginInsertRows(QModelIndex(), first, first + len(letters) - 1)
            self._letters.extend(letters)
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | _Persistent | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._letters)

    def columnCount(self, parent: QModelIndex | _Persistent | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(OutboxColumn)

    def data(
        self, index: QModelIndex | _Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self._letters):
            return None
        letter, column = self._letters[index.row()], OutboxColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _TEXTS[column](letter, self._read_at)
        if role == Qt.ItemDataRole.ToolTipRole and column in _TIMES:
            return tooltip(when_exactly(_TIMES[column](letter)))
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
            return column_text(OutboxColumn(section))
        return None

    def look(self, index: QModelIndex | _Persistent) -> tuple[BadgeLook | None, str]:
        """How the state of a row looks."""
        state = self._letters[index.row()].state
        return STATE_LOOKS[state], say(MAIL_STATE_TEXTS[state])


def column_text(column: OutboxColumn) -> str:
    """The heading of a column."""
    translate = QCoreApplication.translate
    return {
        OutboxColumn.STATE: translate("OutboxModel", "State"),
        OutboxColumn.LETTER: translate("OutboxModel", "Letter"),
        OutboxColumn.TO: translate("OutboxModel", "To"),
        OutboxColumn.WRITTEN: translate("OutboxModel", "Written"),
        OutboxColumn.ATTEMPTS: translate("OutboxModel", "Tries"),
        OutboxColumn.NEXT: translate("OutboxModel", "Next try"),
        OutboxColumn.REPLY: translate("OutboxModel", "The mail server said"),
    }[column]
