"""The rows of the list of users: a few pages around the view, never all of them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum
from time import monotonic
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from crm_admin.domain.listing import UserPage
from crm_admin.domain.user import User, UserId, UserState, UserSummary, state_of, state_text
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.sentences import NOTHING, say, visible, visible_name, when, when_exactly
from crm_admin.gui.widgets.row_delegate import CellRole

MOST_PAGES = 5
"""Kept at a time; paging through a million users needs no more memory than this."""

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in the order they have at first."""

    INFORMATION = 0
    STATE = 1
    NAME = 2
    USER_NAME = 3
    EMAIL = 4
    GROUP = 5
    ROLE = 6
    LAST_SIGN_IN = 7


def column_text(column: Column) -> str:
    """The heading of a column; also its name in menus."""
    translate = QCoreApplication.translate
    return {
        Column.INFORMATION: translate("UserListModel", "Details"),
        Column.STATE: translate("UserListModel", "State"),
        Column.NAME: translate("UserListModel", "Name"),
        Column.USER_NAME: translate("UserListModel", "User name"),
        Column.EMAIL: translate("UserListModel", "E-mail"),
        Column.GROUP: translate("UserListModel", "Group"),
        Column.ROLE: translate("UserListModel", "Role"),
        Column.LAST_SIGN_IN: translate("UserListModel", "Last sign-in"),
    }[column]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Which users the model holds: so many from the start or, where that is known, the end."""

    count: int
    before: int | None
    after: int | None

    def numbers(self, total: int | None) -> tuple[int, int] | None:
        """First and last number from 1 on; None while nobody knows."""
        before = self.before
        if before is None and self.after is not None and total is not None:
            before = total - self.after - self.count
        return None if before is None or not self.count else (before + 1, before + self.count)

    def total(self) -> int | None:
        """How many there are, when both ends are known."""
        if self.before is None or self.after is None:
            return None
        return self.before + self.count + self.after


class UserListModel(QAbstractTableModel):
    """Pages in a row; the oldest far end goes when a new page comes at the other."""

    def __init__(
        self, parent: QObject | None = None, *, seconds: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._pages: list[UserPage] = []
        self._rows: list[UserSummary] = []
        self._before: int | None = 0
        self._after: int | None = None
        self._read_at: datetime | None = None
        self._read_s = 0.0
        self._answers: dict[int, Callable[[UserSummary, Column], object]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: _explanation,
            CellRole.STATE: self._state_in,
            CellRole.MUTED: self._is_muted,
        }

    # What is held

    @property
    def stretch(self) -> Stretch:
        """Where in the whole list these rows are."""
        return Stretch(count=len(self._rows), before=self._before, after=self._after)

    @property
    def first_key(self) -> str | None:
        """To ask for the page before; None at the beginning."""
        return self._pages[0].first_key if self._pages else None

    @property
    def last_key(self) -> str | None:
        """To ask for the page after; None at the end."""
        return self._pages[-1].last_key if self._pages else None

    def user(self, row: int) -> UserSummary:
        """The user in a row."""
        return self._rows[row]

    def row_of(self, user_id: UserId | None) -> int | None:
        """Where a user stands; None when not among these rows."""
        return next((row for row, user in enumerate(self._rows) if user.id == user_id), None)

    def rows_of(self, user_ids: Collection[UserId]) -> list[int]:
        """Where these users stand, from top to bottom; who is not among these rows is left out."""
        wanted = frozenset(user_ids)
        return [row for row, user in enumerate(self._rows) if user.id in wanted] if wanted else []

    def now(self) -> datetime | None:
        """The database's clock, carried on since the rows were read."""
        if self._read_at is None:
            return None
        return self._read_at + timedelta(seconds=self._seconds() - self._read_s)

    def age_s(self) -> float:
        """How long ago rows were read."""
        return self._seconds() - self._read_s

    # What arrives

    def show(self, page: UserPage, read_at: datetime, *, before: int | None = 0) -> None:
        """Hold this page and nothing else; `before` it are so many, None for nobody knows."""
        self._set_clock(read_at)
        if [user.id for user in page.users] == [user.id for user in self._rows]:
            self._pages, self._rows = [page], list(page.users)
            self._settle(before, None)
            self._say_changed(0, len(self._rows) - 1)
            return
        self.beginResetModel()
        self._pages, self._rows = [page], list(page.users)
        self._settle(before, None)
        self.endResetModel()

    def clear(self) -> None:
        """Hold nothing."""
        self.beginResetModel()
        self._pages, self._rows, self._read_at = [], [], None
        self._before, self._after = 0, None
        self.endResetModel()

    def append(self, page: UserPage, read_at: datetime) -> None:
        """The page after; the first one goes when there are too many."""
        self._set_clock(read_at)
        page = self._without_known(page)
        if page.users:
            last = len(self._rows) + len(page.users) - 1
            self.beginInsertRows(QModelIndex(), len(self._rows), last)
            self._pages.append(page)
            self._rows.extend(page.users)
            self.endInsertRows()
        else:
            self._pages[-1] = replace(self._pages[-1], last_key=page.last_key)
        after = None if self._after is None else max(0, self._after - len(page.users))
        self._settle(self._before, after)
        if len(self._pages) > MOST_PAGES:
            self._drop_first()

    def prepend(self, page: UserPage, read_at: datetime) -> None:
        """The page before; the last one goes when there are too many."""
        self._set_clock(read_at)
        page = self._without_known(page)
        if page.users:
            self.beginInsertRows(QModelIndex(), 0, len(page.users) - 1)
            self._pages.insert(0, page)
            self._rows[:0] = page.users
            self.endInsertRows()
        else:
            self._pages[0] = replace(self._pages[0], first_key=page.first_key)
        before = None if self._before is None else max(0, self._before - len(page.users))
        self._settle(before, self._after)
        if len(self._pages) > MOST_PAGES:
            self._drop_last()

    def update(self, user: UserSummary) -> None:
        """Show a user as they are now, where they stood."""
        row = self.row_of(user.id)
        if row is not None:
            self._rows[row] = user
            self._say_changed(row, row)

    def tell_time(self) -> None:
        """Times go by: a lockout may have ended since the rows were read."""
        if self._rows:
            self._say_changed(0, len(self._rows) - 1)

    # Qt's questions

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        answer = self._answers.get(role)
        return answer and answer(self._rows[index.row()], Column(index.column()))

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column is Column.INFORMATION else column_text(column)
        return column_text(column) if role == Qt.ItemDataRole.AccessibleTextRole else None

    # Cells

    def _text(self, user: UserSummary, column: Column) -> str:
        match column:
            case Column.INFORMATION:
                return ""
            case Column.STATE:
                return say(state_text(user.facts, self._moment()))
            case Column.LAST_SIGN_IN:
                last = user.last_sign_in_at
                return NOTHING if last is None else when(last, now=self.now())
            case _:
                return visible_name(_field(user, column) or NOTHING)

    def _spoken(self, user: UserSummary, column: Column) -> str:
        if column is Column.INFORMATION:
            return self.tr("Details of {0}").format(visible(user.name))
        text = self._text(user, column)
        return self.tr("none") if text == NOTHING else text

    def _state_in(self, user: UserSummary, column: Column) -> UserState | None:
        return self._state(user) if column is Column.STATE else None

    def _state(self, user: UserSummary) -> UserState:
        return state_of(user.facts, self._moment())

    def _is_muted(self, user: UserSummary, column: Column) -> bool:
        if column in {Column.NAME, Column.USER_NAME}:
            return self._state(user) is UserState.INACTIVE
        return True

    def _moment(self) -> datetime:
        now = self.now()
        assert now is not None, "rows never come without the time at which they were read"  # noqa: S101
        return now

    # Keeping count

    def _set_clock(self, read_at: datetime) -> None:
        self._read_at, self._read_s = read_at, self._seconds()

    def _settle(self, before: int | None, after: int | None) -> None:
        # The ends are certain: the database says that there is nothing beyond them.
        self._before = 0 if self.first_key is None else before
        self._after = 0 if self.last_key is None else after

    def _without_known(self, page: UserPage) -> UserPage:
        """Somebody renamed between two pages may stand on both."""
        known = {user.id for user in self._rows}
        users: Sequence[UserSummary] = [user for user in page.users if user.id not in known]
        return page if len(users) == len(page.users) else replace(page, users=users)

    def _drop_first(self) -> None:
        count = len(self._pages[0].users)
        self.beginRemoveRows(QModelIndex(), 0, count - 1)
        del self._pages[0], self._rows[:count]
        self.endRemoveRows()
        self._before = None if self._before is None else self._before + count

    def _drop_last(self) -> None:
        count = len(self._pages[-1].users)
        left = len(self._rows) - count
        self.beginRemoveRows(QModelIndex(), left, len(self._rows) - 1)
        del self._pages[-1], self._rows[left:]
        self.endRemoveRows()
        self._after = None if self._after is None else self._after + count

    def _say_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


def summary_of(user: User) -> UserSummary:
    """The row of a user."""
    return UserSummary(
        id=user.id,
        user_name=user.user_name,
        name=user.list_name,
        email=user.email,
        group=user.group,
        role=user.role,
        right=user.right,
        last_sign_in_at=user.last_sign_in_at,
        facts=user.facts,
    )


def _field(user: UserSummary, column: Column) -> str | None:
    return {
        Column.NAME: user.name,
        Column.USER_NAME: user.user_name,
        Column.EMAIL: user.email,
        Column.GROUP: user.group,
        Column.ROLE: user.role,
    }[column]


def _explanation(user: UserSummary, column: Column) -> str | None:
    if column is Column.LAST_SIGN_IN and user.last_sign_in_at is not None:
        return tooltip(when_exactly(user.last_sign_in_at))
    return None
