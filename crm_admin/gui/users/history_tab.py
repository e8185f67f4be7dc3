"""The History tab: who did what to this user, when, why, with which result."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QStackedLayout, QWidget

from crm_admin.domain.audit import AuditEntry, Result
from crm_admin.domain.user import UserId
from crm_admin.gui.audit.audit_words import detail_text, result_text, what_text, who_text
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say_error, visible, when, when_exactly
from crm_admin.gui.users.history_delegate import HistoryDelegate, HistoryRole
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.ports import AuditQuery

_SHOWN = 100


class HistoryTab(QWidget):
    """The newest entries about one user; read when the tab is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace: Workplace | None = None
        self._user_id: UserId | None = None
        self._is_due = False
        self.model = _HistoryModel(self)
        self.list = QListView()
        self.list.setObjectName("list")
        self.list.setAccessibleName(self.tr("History of this user"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.note = PlainLabel(role=Role.MUTED)
        self.note.setObjectName("note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self.note)
        self._layout.addWidget(self.list)

    def work_at(self, workplace: Workplace | None) -> None:
        """Read from this database, or from none."""
        self._workplace = workplace
        self.show_user(None)

    def show_user(self, user_id: UserId | None) -> None:
        """Whose history is shown; asked again even for the same user."""
        if user_id != self._user_id:
            self.model.clear()
            self._say("")
        self._user_id = user_id
        self._is_due = user_id is not None
        if self.isVisible():
            self._read_if_due()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_due()

    def _read_if_due(self) -> None:
        """Read when that has not been done since the user was chosen or changed."""
        workplace, user_id = self._workplace, self._user_id
        if not self._is_due or workplace is None or user_id is None:
            return
        self._is_due = False
        query = AuditQuery(target_id=user_id, limit=_SHOWN)
        workplace.jobs.read(
            "history",
            lambda: workplace.audit.page(query),
            self._receive,
            self._fail,
            owner=self,
            cancel=workplace.accounts.interrupt,
            about=self.tr("Reading the history…"),
        )

    def _receive(self, answer: tuple[Sequence[AuditEntry], datetime]) -> None:
        entries, read_at = answer
        self.model.show(entries, read_at)
        if entries:
            self._layout.setCurrentWidget(self.list)
        else:
            self._say(self.tr("Nothing has been done to this user with CRM Admin yet."))

    def _fail(self, error: Exception) -> None:
        self._say(say_error(error))  # type: ignore[arg-type]

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self._layout.setCurrentWidget(self.note)


class _HistoryModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[AuditEntry] = []
        self._read_at = datetime.now(UTC)

    def clear(self) -> None:
        self.show([], self._read_at)

    def show(self, entries: Sequence[AuditEntry], read_at: datetime) -> None:
        self.beginResetModel()
        self._entries = list(entries)
        self._read_at = read_at
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return answer and answer(self._entries[index.row()], self._read_at)


def _spoken(entry: AuditEntry, now: datetime) -> str:
    return f"{when(entry.at, now=now)}: {what_text(entry)}. {_second_line(entry)}"


def _explanation(entry: AuditEntry, _now: datetime) -> str:
    return tooltip(f"{when_exactly(entry.at)}\n{detail_text(entry)}")


def _second_line(entry: AuditEntry) -> str:
    parts = [who_text(entry)]
    if entry.event.result is Result.REFUSED:
        parts.append(result_text(entry))
    if entry.event.reason:
        parts.append(visible(entry.event.reason))
    return " · ".join(parts)


_ANSWERS: dict[int, Callable[[AuditEntry, datetime], object]] = {
    Qt.ItemDataRole.DisplayRole: _spoken,
    Qt.ItemDataRole.ToolTipRole: _explanation,
    HistoryRole.WHAT: lambda entry, _now: what_text(entry),
    HistoryRole.WHEN: lambda entry, now: when(entry.at, now=now),
    HistoryRole.MORE: lambda entry, _now: _second_line(entry),
    HistoryRole.REFUSED: lambda entry, _now: entry.event.result is Result.REFUSED,
}
