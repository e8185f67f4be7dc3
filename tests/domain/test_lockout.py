"""Scripted histories of failed sign-ins."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.domain.lockout import (
    DEFAULT_LOCKOUT,
    LONGEST_DELAY,
    UNTIL_UNLOCKED,
    LockoutPolicy,
    after_failure,
    waits_until,
)
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts
from tests.fakes import NOW

FIVE = LockoutPolicy(attempts=5)
NEVER = LockoutPolicy(attempts=0)
ONE = LockoutPolicy(attempts=1)
SLOW = LockoutPolicy(attempts=3, window=timedelta(hours=1), duration=timedelta(minutes=5))
LONG = LockoutPolicy(attempts=1, duration=timedelta(hours=20), longest=timedelta(hours=24))
FLAT = LockoutPolicy(attempts=2, longest=timedelta(minutes=15))
DAYS = LockoutPolicy(attempts=1, duration=timedelta(days=1), longest=timedelta(days=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """`5x3` is three failures at minute 5, `s9` a sign-in at minute 9.

    Shapes: `until` is the minute at which the lockout ends, None when there is none.
    """

    tells: str
    steps: str
    count: int
    lockouts: int = 0
    until: int | None = None
    policy: LockoutPolicy = field(default=DEFAULT_LOCKOUT)
    may_lock: bool = True


DOUBLED = "0x10 15x10 45x10 105x10 225x10 465x10 945x10"

HISTORIES = (
    History(tells="nothing happened", steps="", count=0),
    History(tells="one failure", steps="0x1", count=1),
    History(tells="one below the limit", steps="0x9", count=9),
    History(tells="the limit", steps="0x10", count=10, lockouts=1, until=15),
    History(tells="one more while locked", steps="0x11", count=10, lockouts=1, until=15),
    History(tells="a storm while locked", steps="0x500", count=10, lockouts=1, until=15),
    History(tells="late in the window", steps="0x9 14x1", count=10, lockouts=1, until=29),
    History(tells="just after the window", steps="0x9 15x1", count=1),
    History(tells="the window begins with its first", steps="0x5 14x4 16x1", count=1),
    History(tells="spread over the window", steps="0x3 5x3 10x4", count=10, lockouts=1, until=25),
    History(tells="one in each window", steps="0x1 15x1 30x1 45x1", count=1),
    History(tells="slow guessing", steps="0x9 15x9 30x9 45x9", count=9),
    History(tells="nothing prolongs", steps="0x10 7x5 14x5", count=10, lockouts=1, until=15),
    History(tells="the first after it ended", steps="0x10 15x1", count=1, lockouts=1),
    History(tells="while and after", steps="0x10 7x1 14x1 15x1", count=1, lockouts=1),
    History(tells="below the limit again", steps="0x10 15x9", count=9, lockouts=1),
    History(tells="again and a window over", steps="0x10 15x5 31x5", count=5, lockouts=1),
    History(tells="doubled", steps="0x10 15x10", count=10, lockouts=2, until=45),
    History(tells="4 times", steps="0x10 15x10 45x10", count=10, lockouts=3, until=105),
    History(tells="8 times", steps=DOUBLED[:26], count=10, lockouts=4, until=225),
    History(tells="64 times", steps=DOUBLED, count=10, lockouts=7, until=1905),
    History(tells="the cap", steps=f"{DOUBLED} 1905x10", count=10, lockouts=8, until=3345),
    History(
        tells="the cap stays",
        steps=f"{DOUBLED} 1905x10 3345x10",
        count=10,
        lockouts=9,
        until=4785,
    ),
    History(tells="two weeks between", steps="0x10 20000x10", count=10, lockouts=2, until=20030),
    History(tells="a sign-in clears", steps="0x9 s1", count=0),
    History(tells="a sign-in between", steps="0x9 s1 2x9", count=9),
    History(tells="a sign-in after a lockout", steps="0x10 15x3 s20", count=0),
    History(
        tells="a sign-in ends the doubling",
        steps="0x10 15x10 s50 60x10",
        count=10,
        lockouts=1,
        until=75,
    ),
    History(tells="the clock went back", steps="10x5 8x5", count=10, lockouts=1, until=23),
    History(tells="limit 5", steps="0x5", count=5, lockouts=1, until=15, policy=FIVE),
    History(tells="limit 5, once more", steps="0x6", count=5, lockouts=1, until=15, policy=FIVE),
    History(tells="limit 1", steps="3x1", count=1, lockouts=1, until=18, policy=ONE),
    History(tells="limit 1, again", steps="0x1 15x1", count=1, lockouts=2, until=45, policy=ONE),
    History(tells="never", steps="0x400", count=400, policy=NEVER),
    History(tells="never, next window", steps="0x400 15x2", count=2, policy=NEVER),
    History(tells="short lock", steps="0x2 59x1", count=3, lockouts=1, until=64, policy=SLOW),
    History(
        tells="a lockout ends its window",
        steps="0x3 6x2",
        count=2,
        lockouts=1,
        policy=SLOW,
    ),
    History(tells="long", steps="0x1 1200x1", count=1, lockouts=2, until=2640, policy=LONG),
    History(tells="no doubling", steps="0x2 15x2", count=2, lockouts=2, until=30, policy=FLAT),
    History(tells="the last administrator", steps="0x10", count=10, may_lock=False),
    History(tells="the last one, on and on", steps="0x30 9x9", count=11, may_lock=False),
    History(tells="the last one, patiently", steps="0x10 1x1 2x1 4x1", count=13, may_lock=False),
    History(tells="the last one, too soon", steps="0x10 1x1 1x9 2x1", count=12, may_lock=False),
    History(tells="the last one, slowly", steps="0x10 15x1 30x1", count=12, may_lock=False),
    History(tells="the last one, next window", steps="0x30 16x1", count=1, may_lock=False),
    History(tells="the last one, a sign-in", steps="0x12 s1 2x3", count=3, may_lock=False),
)


def after(history: History) -> FailedAttempts:
    attempts = NO_ATTEMPTS
    for step in history.steps.split():
        minute, _, times = step.partition("x")
        if step.startswith("s"):
            attempts = NO_ATTEMPTS
        for _ in range(int(times or "0")):
            attempts = after_failure(
                attempts,
                now=NOW + timedelta(minutes=int(minute)),
                place="DESK-2",
                policy=history.policy,
                may_lock=history.may_lock,
            )
    return attempts


@pytest.mark.parametrize("history", HISTORIES, ids=lambda history: history.tells)
def test_a_history_ends_as_the_table_says(history: History) -> None:
    attempts = after(history)

    until = None if history.until is None else NOW + timedelta(minutes=history.until)
    assert attempts.count == history.count
    assert attempts.lockouts == history.lockouts
    assert attempts.locked_until == until


def test_there_are_forty_histories() -> None:
    assert len(HISTORIES) >= 40
    assert len({history.tells for history in HISTORIES}) == len(HISTORIES)


def test_the_last_attempt_and_its_place_are_kept() -> None:
    first = after_failure(NO_ATTEMPTS, now=NOW, place="DESK-1", policy=DEFAULT_LOCKOUT)
    later = NOW + timedelta(minutes=1)
    second = after_failure(first, now=later, place=None, policy=DEFAULT_LOCKOUT)

    assert first == FailedAttempts(count=1, since=NOW, last_at=NOW, last_from="DESK-1")
    assert second == FailedAttempts(count=2, since=NOW, last_at=later, last_from=None)


def test_an_administrator_who_is_no_longer_the_last_is_locked_by_the_next_failure() -> None:
    spared = after(History(tells="", steps="0x30", count=30, may_lock=False))

    locked = after_failure(spared, now=NOW, place=None, policy=DEFAULT_LOCKOUT)

    assert (locked.count, locked.lockouts) == (11, 1)
    assert locked.locked_until == NOW + DEFAULT_LOCKOUT.duration


@pytest.mark.parametrize("policy", [DEFAULT_LOCKOUT, DAYS, LONG, FLAT])
def test_ever_so_many_lockouts_never_last_longer_than_the_longest(policy: LockoutPolicy) -> None:
    for lockouts in (0, 1, 10, 16, 31, 32, 33, 1000, 10**9):
        before = FailedAttempts(count=policy.attempts - 1, since=NOW, lockouts=lockouts)
        attempts = after_failure(before, now=NOW, place=None, policy=policy)
        assert attempts.locked_until is not None
        assert policy.duration <= attempts.locked_until - NOW <= policy.longest


@given(st.lists(st.integers(min_value=0, max_value=90), max_size=60))
def test_a_lockout_always_needs_the_full_number_of_failures(pauses: list[int]) -> None:
    attempts, now, counted = NO_ATTEMPTS, NOW, 0
    for pause in pauses:
        now += timedelta(minutes=pause)
        before = attempts
        attempts = after_failure(before, now=now, place=None, policy=DEFAULT_LOCKOUT)
        counted = 0 if attempts.lockouts > before.lockouts else counted + (attempts != before)
        if attempts.lockouts > before.lockouts:
            assert attempts.count == DEFAULT_LOCKOUT.attempts
        assert attempts.count <= DEFAULT_LOCKOUT.attempts
        assert counted <= len(pauses)


def test_a_lockout_without_a_duration_lasts_until_an_administrator_ends_it() -> None:
    policy = LockoutPolicy(attempts=1, duration=timedelta(0))

    after = after_failure(NO_ATTEMPTS, now=NOW, place=None, policy=policy)

    assert after.locked_until == UNTIL_UNLOCKED


def test_a_site_may_have_every_lockout_last_equally_long() -> None:
    policy = LockoutPolicy(attempts=1, doubles=False)
    before = FailedAttempts(lockouts=5)

    after = after_failure(before, now=NOW, place=None, policy=policy)

    assert after.locked_until == NOW + policy.duration


# The last administrator


@pytest.mark.parametrize(
    ("count", "seconds"),
    [(1, None), (9, None), (10, 30), (11, 60), (12, 120), (14, 480), (15, 900), (10**9, 900)],
)
def test_the_delay_grows_from_half_a_minute_to_a_quarter_of_an_hour(
    count: int, seconds: int | None
) -> None:
    attempts = FailedAttempts(count=count, since=NOW, last_at=NOW)

    until = waits_until(attempts, now=NOW, policy=DEFAULT_LOCKOUT, may_lock=False)

    assert until == (None if seconds is None else NOW + timedelta(seconds=seconds))


def test_when_the_delay_is_over_the_next_attempt_counts() -> None:
    attempts = FailedAttempts(count=10, since=NOW, last_at=NOW)

    def waits(seconds: int) -> bool:
        now = NOW + timedelta(seconds=seconds)
        return waits_until(attempts, now=now, policy=DEFAULT_LOCKOUT, may_lock=False) is not None

    assert (waits(29), waits(30)) == (True, False)


@pytest.mark.parametrize(
    ("attempts", "policy"),
    [
        (FailedAttempts(count=400, since=NOW, last_at=NOW), NEVER),
        (FailedAttempts(count=20, since=NOW, last_at=None), DEFAULT_LOCKOUT),
        (FailedAttempts(count=20, since=NOW, last_at=NOW + timedelta(days=1)), DEFAULT_LOCKOUT),
        (FailedAttempts(count=20, since=NOW, last_at=NOW, locked_until=NOW), DEFAULT_LOCKOUT),
    ],
    ids=["never", "no time", "clock set back", "locked before"],
)
def test_nobody_is_delayed_without_a_reason(
    attempts: FailedAttempts, policy: LockoutPolicy
) -> None:
    assert waits_until(attempts, now=NOW, policy=policy, may_lock=False) is None


def test_others_wait_for_the_end_of_their_lockout_only() -> None:
    counted = FailedAttempts(count=20, since=NOW, last_at=NOW)
    locked = replace(counted, locked_until=NOW + timedelta(minutes=5))

    assert waits_until(counted, now=NOW, policy=DEFAULT_LOCKOUT) is None
    assert waits_until(locked, now=NOW, policy=DEFAULT_LOCKOUT) == locked.locked_until


@given(st.lists(st.integers(min_value=0, max_value=60), max_size=60))
def test_whoever_must_not_be_locked_never_waits_longer_than_a_quarter_of_an_hour(
    pauses: list[int],
) -> None:
    attempts, now = NO_ATTEMPTS, NOW
    for pause in pauses:
        now += timedelta(minutes=pause)
        attempts = after_failure(
            attempts, now=now, place=None, policy=DEFAULT_LOCKOUT, may_lock=False
        )
        until = waits_until(attempts, now=now, policy=DEFAULT_LOCKOUT, may_lock=False)
        assert attempts.locked_until is None
        assert until is None or until - now <= LONGEST_DELAY
