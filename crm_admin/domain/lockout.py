"""Failed attempts -> lock until."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts


@dataclass(frozen=True, slots=True, kw_only=True)
class LockoutPolicy:
    """How many failures in which time lock for how long.

    Source: security requirement SI-05, after Microsoft's baseline (10 attempts) and NIST
    SP 800-63B-4 (at most 100 in a row).
    """

    attempts: int = 10
    """0: never."""
    window: timedelta = timedelta(minutes=15)
    duration: timedelta = timedelta(minutes=15)
    """0: until an administrator unlocks."""
    doubles: bool = True
    """Each lockout in a row takes twice as long as the one before."""
    longest: timedelta = timedelta(hours=24)


DEFAULT_LOCKOUT = LockoutPolicy()

UNTIL_UNLOCKED = datetime(9999, 1, 1, tzinfo=UTC)
"""The end of a lockout that only an administrator ends."""


def after_failure(
    before: FailedAttempts,
    *,
    now: datetime,
    place: str | None,
    policy: LockoutPolicy,
    may_lock: bool = True,
) -> FailedAttempts:
    """The attempts after one more failure.

    While locked nothing counts and nothing is prolonged: otherwise anybody could keep a user
    out for ever. `may_lock` is False for the last usable administrator.
    """
    if before.locked_until is not None and now < before.locked_until:
        return before
    current = before if _is_same_window(before, now, policy) else _new_window(before, now)
    counted = replace(current, count=current.count + 1, last_at=now, last_from=place)
    if policy.attempts == 0 or counted.count < policy.attempts or not may_lock:
        return counted
    return replace(
        counted,
        lockouts=counted.lockouts + 1,
        locked_until=_end(counted.lockouts, now, policy),
    )


def _is_same_window(attempts: FailedAttempts, now: datetime, policy: LockoutPolicy) -> bool:
    was_locked = attempts.locked_until is not None
    return not was_locked and attempts.since is not None and now - attempts.since < policy.window


def _new_window(before: FailedAttempts, now: datetime) -> FailedAttempts:
    return replace(NO_ATTEMPTS, since=now, lockouts=before.lockouts)


def _end(earlier_lockouts: int, now: datetime, policy: LockoutPolicy) -> datetime:
    if not policy.duration:
        return UNTIL_UNLOCKED
    # More would only lead out of the range of a timedelta.
    doublings = min(earlier_lockouts, 16) if policy.doubles else 0
    factor: int = 2**doublings
    return now + max(policy.duration, min(policy.duration * factor, policy.longest))
