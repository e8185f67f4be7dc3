"""Many lockouts in a short time: somebody may be guessing passwords."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.user import UserKind, UserSummary
from crm_admin.services.accounts import Accounts

USUAL = 10
"""So many lockouts within `WINDOW` are nothing to warn of.

Source: security requirement LK-09.
"""
WINDOW = timedelta(minutes=15)
MOST_COUNTED = 1000
_PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class LockoutBurst:
    """More users than usual are locked after failed attempts of the last minutes."""

    count: int
    is_more: bool
    """There are more; counting ended at `MOST_COUNTED`."""


def lockout_burst(accounts: Accounts) -> LockoutBurst | None:
    """What looks like an attack now; None when nothing does."""
    count = 0
    for kind in UserKind:
        for user, now in _with_attempts(accounts, kind):
            count += _was_locked_lately(user, now)
            if count > MOST_COUNTED:
                return LockoutBurst(count=MOST_COUNTED, is_more=True)
    return LockoutBurst(count=count, is_more=False) if count > USUAL else None


def _with_attempts(accounts: Accounts, kind: UserKind) -> Iterator[tuple[UserSummary, datetime]]:
    query = UserQuery(kind=kind, filter=UserFilter.FAILED_ATTEMPTS, limit=_PAGE)
    while True:
        page, now = accounts.page(query)
        for user in page.users:
            yield user, now
        if page.last_key is None:
            return
        query = replace(query, key=page.last_key)


def _was_locked_lately(user: UserSummary, now: datetime) -> bool:
    last_at = user.facts.attempts.last_at
    return user.facts.is_locked_out(now) and last_at is not None and now - last_at <= WINDOW
