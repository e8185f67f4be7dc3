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

SHORTEST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=15)
"""Between these the last administrator waits, who is never locked. Source: requirement LA-05."""

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

    While one waits nothing counts and nothing is prolonged: otherwise anybody could keep a user
    out for ever. `may_lock` is False for the last usable administrator.
    """
    if waits_until(before, now=now, policy=policy, may_lock=may_lock) is not None:
        return before
    is_same = _is_same_window(before, now, policy, may_lock=may_lock)
    current = before if is_same else _new_window(before, now)
    counted = replace(current, count=current.count + 1, last_at=now, last_from=place)
    if policy.attempts == 0 or counted.count < policy.attempts or not may_lock:
        return counted
    return replace(
        counted,
        lockouts=counted.lockouts + 1,
        locked_until=_end(counted.lockouts, now, policy),
    )


def waits_until(
    attempts: FailedAttempts, *, now: datetime, policy: LockoutPolicy, may_lock: bool = True
) -> datetime | None:
    """Until when no password opens: a lockout, or the delay of the last administrator.

    None: the next attempt counts. The delay grows with every failure beyond those that lock
    others, and follows from what is stored anyway.
    """
    if attempts.locked_until is not None or may_lock:
        until = attempts.locked_until
    else:
        until = _delay_ends(attempts, now, policy)
    return until if until is not None and now < until else None


def _delay_ends(attempts: FailedAttempts, now: datetime, policy: LockoutPolicy) -> datetime | None:
    beyond = attempts.count - policy.attempts
    if policy.attempts == 0 or beyond < 0:
        return None
    # A clock that was set back must not make a lock of a delay.
    if attempts.last_at is None or now < attempts.last_at:
        return None
    # More would only lead out of the range of a timedelta.
    factor: int = 2 ** min(beyond, 16)
    return attempts.last_at + min(SHORTEST_DELAY * factor, LONGEST_DELAY)


def _is_same_window(
    attempts: FailedAttempts, now: datetime, policy: LockoutPolicy, *, may_lock: bool
) -> bool:
    if attempts.locked_until is not None or attempts.since is None:
        return False
    # Whoever waits between attempts would else soon begin anew with the shortest delay.
    delayed_until = None if may_lock else _delay_ends(attempts, now, policy)
    return now - (delayed_until or attempts.since) < policy.window


def _new_window(before: FailedAttempts, now: datetime) -> FailedAttempts:
    return replace(NO_ATTEMPTS, since=now, lockouts=before.lockouts)


def _end(earlier_lockouts: int, now: datetime, policy: LockoutPolicy) -> datetime:
    if not policy.duration:
        return UNTIL_UNLOCKED
    # More would only lead out of the range of a timedelta.
    doublings = min(earlier_lockouts, 16) if policy.doubles else 0
    factor: int = 2**doublings
    return now + max(policy.duration, min(policy.duration * factor, policy.longest))
