"""What administrators should see without looking for it: requests to unlock, many lockouts."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from crm_admin.domain.links import Link
from crm_admin.domain.listing import UserCounts, UserFilter
from crm_admin.domain.user import UserId
from crm_admin.gui.workplace import Workplace
from crm_admin.services.accounts import Accounts
from crm_admin.services.lockout_watch import USUAL, LockoutBurst, lockout_burst
from crm_admin.services.resets import Resets

_ALERTS = "alerts"
_Found = tuple[Sequence[Link], LockoutBurst | None]


class Alerts(QObject):
    """Looked for whenever users were counted; `changed` tells that there is something to say."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace: Workplace | None = None
        self._is_wanted = False
        self._counts_lockouts = False
        self._requests: Mapping[UserId, Link] = {}
        self._burst: LockoutBurst | None = None

    @property
    def requests(self) -> Mapping[UserId, Link]:
        """The oldest request to unlock of each user that waits for an answer."""
        return self._requests

    @property
    def burst(self) -> LockoutBurst | None:
        """More lockouts than usual; None when there are not."""
        return self._burst

    def work_at(self, workplace: Workplace | None) -> None:
        """Watch this database, or none."""
        self.make_way()
        self._workplace = workplace
        self._take(((), None))

    def look(self, counts: UserCounts) -> None:
        """Ask the database; lockouts are only counted where there are many failed attempts."""
        failed = counts.by_filter.get(UserFilter.FAILED_ATTEMPTS, 0)
        self._counts_lockouts = failed > USUAL or self._burst is not None
        self._is_wanted = True
        self.carry_on()

    def make_way(self) -> None:
        """Something is more urgent; `carry_on` when it has come."""
        if self._workplace is not None:
            self._workplace.jobs.drop(_ALERTS)

    def carry_on(self) -> None:
        """Look now, if that is still wanted."""
        workplace = self._workplace
        if workplace is None or not self._is_wanted:
            return
        workplace.jobs.read(
            _ALERTS,
            partial(
                _look,
                workplace.resets,
                workplace.accounts,
                counts_lockouts=self._counts_lockouts,
            ),
            self._take,
            self._leave,
            owner=self,
            cancel=workplace.accounts.interrupt,
        )

    def _leave(self, _error: Exception) -> None:
        # What was found before stays; what is wrong shows when rows are read.
        self._is_wanted = False

    def _take(self, found: _Found) -> None:
        self._is_wanted = False
        waiting, self._burst = found
        self._requests = {link.user_id: link for link in reversed(waiting)}
        self.changed.emit()


def _look(resets: Resets, accounts: Accounts, *, counts_lockouts: bool) -> _Found:
    """In the worker."""
    return resets.waiting_requests(), lockout_burst(accounts) if counts_lockouts else None
