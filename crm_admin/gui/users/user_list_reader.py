"""Brings rows into the list, one page at a time, and the counts when nothing else waits."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.listing import (
    Direction,
    SortColumn,
    UserCounts,
    UserFilter,
    UserPage,
    UserQuery,
)
from crm_admin.domain.user import UserKind
from crm_admin.gui.users.user_list_model import UserListModel
from crm_admin.gui.workplace import Workplace

ROWS = "rows"
COUNTS = "counts"

_PAUSE_MS = 200


class Arrival(StrEnum):
    """Why rows came."""

    FIRST = "first"
    LAST = "last"
    AGAIN = "again"
    NEIGHBOUR = "neighbour"


class UserListReader(QObject):
    """Asks for what the list needs next; an answer nobody waits for any more is given up.

    `rows_asked` says whether the rows that stand there are to be replaced.
    """

    rows_asked = Signal(bool)
    rows_arrived = Signal(object)
    counts_arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, model: UserListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._workplace: Workplace | None = None
        self._query = UserQuery()
        self._expected: Arrival | None = None
        self._counts_wanted = False
        # Whoever goes on typing is not kept waiting by counts that begin and are given up.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read_counts)

    @property
    def query(self) -> UserQuery:
        """What is searched, filtered and ordered now."""
        return self._query

    @property
    def is_replacing(self) -> bool:
        """Whether other rows than those that stand there are on their way."""
        return self._expected in {Arrival.FIRST, Arrival.LAST}

    def work_at(self, workplace: Workplace | None) -> None:
        """Read from this database from now on, or from none."""
        self.make_way()
        self._workplace = workplace
        self._query = UserQuery(kind=self._query.kind)
        self._expected = None
        self._counts_wanted = False
        self._model.clear()

    # What people ask for

    def show_kind(self, kind: UserKind) -> None:
        """The other tab."""
        self._query = replace(self._query, kind=kind)
        self.want_counts()
        self.jump_to_start()

    def search(self, text: str) -> None:
        """Users with all these words."""
        self._query = replace(self._query, search=text)
        self.jump_to_start()

    def filter_by(self, which: UserFilter) -> None:
        """Users of one quick filter."""
        self._query = replace(self._query, filter=which)
        self.jump_to_start()

    def sort_by(self, column: SortColumn, *, descending: bool) -> None:
        """Another order."""
        self._query = replace(self._query, sort=column, descending=descending)
        self.jump_to_start()

    def jump_to_start(self) -> None:
        """The first page."""
        self._read(self._query, Arrival.FIRST)

    def jump_to_end(self) -> None:
        """The last page."""
        self._read(replace(self._query, direction=Direction.BEFORE), Arrival.LAST)

    def refresh(self) -> None:
        """The same rows again, as they are now."""
        self.want_counts()
        if self.is_replacing:
            return
        held = max(self._model.rowCount(), self._query.limit)
        again = replace(self._query, limit=held)
        if self._model.last_key is None and self._model.first_key is not None:
            again = replace(again, direction=Direction.BEFORE)
        else:
            # The row that the key stands for is the one before these then.
            again = replace(again, key=self._model.first_key)
        self._read(again, Arrival.AGAIN)

    def read_before(self) -> None:
        """The page above, when there is one and nothing else is on its way."""
        self._read_neighbour(self._model.first_key, Direction.BEFORE)

    def read_after(self) -> None:
        """The page below, when there is one and nothing else is on its way."""
        self._read_neighbour(self._model.last_key, Direction.AFTER)

    # Counts: after everything that people wait for

    def want_counts(self) -> None:
        """Count again when nothing else is read."""
        self._counts_wanted = True
        self.carry_on()

    def make_way(self) -> None:
        """Something is more urgent than counting; `carry_on` when it has come."""
        self._pause.stop()
        if self._workplace is not None:
            self._workplace.jobs.drop(COUNTS)

    def carry_on(self) -> None:
        """Count now, if that is still wanted."""
        if self._counts_wanted and self._expected is None:
            self._pause.start()

    def _read_counts(self) -> None:
        workplace, kind = self._workplace, self._query.kind
        if workplace is None:
            return
        accounts = workplace.accounts
        workplace.jobs.read(
            COUNTS,
            lambda: accounts.counts(kind),
            self._receive_counts,
            self._fail_counts,
            owner=self,
            cancel=accounts.interrupt,
        )

    def _receive_counts(self, counts: UserCounts) -> None:
        self._counts_wanted = False
        self.counts_arrived.emit(counts)

    def _fail_counts(self, error: Exception) -> None:
        # Without counts the list is as good; what is wrong shows when rows are read.
        self._counts_wanted = False
        del error

    # Rows

    def _read_neighbour(self, key: str | None, direction: Direction) -> None:
        if key is not None and self._expected is None:
            self._read(replace(self._query, key=key, direction=direction), Arrival.NEIGHBOUR)

    def _read(self, query: UserQuery, arrival: Arrival) -> None:
        if self._workplace is None:
            return
        self.make_way()
        self._expected = arrival
        self.rows_asked.emit(arrival is not Arrival.NEIGHBOUR)
        accounts = self._workplace.accounts
        self._workplace.jobs.read(
            ROWS,
            lambda: accounts.page(query),
            self._receiver(query, arrival),
            self._fail,
            owner=self,
            cancel=accounts.interrupt,
            about=self.tr("Looking for users…"),
        )

    def _receiver(
        self, query: UserQuery, arrival: Arrival
    ) -> Callable[[tuple[UserPage, datetime]], None]:
        def receive(answer: tuple[UserPage, datetime]) -> None:
            page, read_at = answer
            self._place(page, read_at, query, arrival)
            self._expected = None
            self.rows_arrived.emit(arrival)
            self.carry_on()

        return receive

    def _place(self, page: UserPage, read_at: datetime, query: UserQuery, arrival: Arrival) -> None:
        if arrival is Arrival.NEIGHBOUR:
            add = self._model.append
            if query.direction is Direction.BEFORE:
                add = self._model.prepend
            add(page, read_at)
            return
        before = self._model.stretch.before if arrival is Arrival.AGAIN else 0
        if query.direction is Direction.BEFORE:
            before = None
        elif query.key is not None and before is not None:
            before += 1
        self._model.show(page, read_at, before=before)

    def _fail(self, error: Exception) -> None:
        self._expected = None
        if isinstance(error, CrmAdminError):
            self.failed.emit(error)
