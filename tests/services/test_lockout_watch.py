from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.user import UserKind
from crm_admin.services import lockout_watch
from crm_admin.services.lockout_watch import LockoutBurst, lockout_burst
from tests.fakes import (
    NOW,
    FakeDatabase,
    a_database,
    a_lock,
    a_lockout,
    a_user,
    accounts_for,
    an_administrator,
)


def company(
    locked: int, *, minutes_ago: int = 5, kind: UserKind = UserKind.ASSOCIATE
) -> FakeDatabase:
    attempts = replace(a_lockout(), last_at=NOW - timedelta(minutes=minutes_ago))
    users = [
        a_user(
            f"user.no{number}", kind=kind, attempts=attempts, lock=a_lock() if number == 0 else None
        )
        for number in range(locked)
    ]
    return a_database(
        an_administrator(),
        a_user("failed.once", attempts=replace(attempts, locked_until=None)),
        *users,
    )


@pytest.mark.parametrize("kind", list(UserKind))
def test_more_than_ten_lockouts_within_a_quarter_of_an_hour_look_like_an_attack(
    kind: UserKind,
) -> None:
    assert lockout_burst(accounts_for(company(10, kind=kind))) is None
    assert lockout_burst(accounts_for(company(11, kind=kind))) == LockoutBurst(
        count=11, is_more=False
    )


def test_old_lockouts_do_not() -> None:
    assert lockout_burst(accounts_for(company(20, minutes_ago=16))) is None


def test_what_is_not_known_to_be_new_does_not() -> None:
    database = company(11)
    user = database.user("user.no3")
    unknown = replace(user.facts, attempts=replace(user.facts.attempts, last_at=None))
    database.change(replace(user, facts=unknown))
    assert lockout_burst(accounts_for(database)) is None


def test_counting_ends_where_the_number_says_nothing_new(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lockout_watch, "MOST_COUNTED", 15)
    monkeypatch.setattr(lockout_watch, "_PAGE", 4)
    assert lockout_burst(accounts_for(company(20))) == LockoutBurst(count=15, is_more=True)
    assert lockout_burst(accounts_for(company(15))) == LockoutBurst(count=15, is_more=False)
