"""Who has to wait after failed attempts: for the end of a lockout, or of a delay."""

from datetime import datetime

from crm_admin.domain.lockout import waits_until
from crm_admin.domain.user import User, is_usable_administrator
from crm_admin.services.ports import Credential, Reading, UnitOfWork
from crm_admin.services.site import policies_of


def may_lock(user: User, reading: Reading | UnitOfWork) -> bool:
    """False for the last usable administrator: nobody could administer meanwhile."""
    now = reading.now()
    is_usable = is_usable_administrator(user.right, user.facts, now)
    return not is_usable or reading.users.usable_administrators(now) > 1


def must_wait(credential: Credential, reading: Reading | UnitOfWork) -> bool:
    """Nothing opens at this moment, not even the right password."""
    user = credential.user
    until = waits_until(
        user.facts.attempts,
        now=reading.now(),
        policy=policies_of(reading.settings).lockout,
        may_lock=may_lock(user, reading),
    )
    return until is not None


def slowed_until(user: User, reading: Reading | UnitOfWork) -> datetime | None:
    """Until when the last administrator has to wait; None: anybody else, and at any other time."""
    if user.facts.attempts.count == 0 or may_lock(user, reading):
        return None
    # What the CRM itself counts beside it delays nobody here.
    credential = reading.users.credential(user.id)
    counted = user if credential is None else credential.user
    return waits_until(
        counted.facts.attempts,
        now=reading.now(),
        policy=policies_of(reading.settings).lockout,
        may_lock=False,
    )
