"""From how long a refusal takes nobody learns which user names there are."""

import statistics
import time
from dataclasses import replace

import pytest

from crm_admin.adapters.hashing import BcryptHasher
from crm_admin.domain.errors import SignInRefused
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import FailedAttempts, User, UserId
from crm_admin.services.sign_in import SignIn
from tests.fakes import (
    NOW,
    FakeDatabase,
    FakePlace,
    a_lock,
    a_lockout,
    a_user,
    an_administrator,
)

ROUNDS = 15
MOST_APART = 1.15
HASHER = BcryptHasher(cost=8, prefix=b"$2b$", reads_other_formats=True)
GOOD = "correct horse battery"
GOOD_HASH = HASHER.hash(Secret(GOOD))
DELAYED = FailedAttempts(count=10, since=NOW, last_at=NOW)

STATES: dict[str, tuple[tuple[User, Secret | None], ...]] = {
    "unknown": (),
    "administrator": ((an_administrator(), GOOD_HASH),),
    "plain": ((a_user("anna.berg"), GOOD_HASH),),
    "locked": ((an_administrator(lock=a_lock()), GOOD_HASH),),
    "locked out": ((an_administrator(attempts=a_lockout()), GOOD_HASH),),
    "slowed down": ((an_administrator(attempts=DELAYED), GOOD_HASH),),
    "inactive": ((an_administrator(is_active=False), GOOD_HASH),),
    "no password": ((an_administrator(has_password=False), None),),
    "malformed hash": ((an_administrator(), Secret("$2b$08$not a hash")),),
    "cut hash": ((an_administrator(), Secret(GOOD_HASH.reveal()[:-1])),),
    "external": ((an_administrator(external_system="Northwind AD"), GOOD_HASH),),
    "twins": (
        (an_administrator(), GOOD_HASH),
        (replace(an_administrator(), id=UserId("id-twin")), GOOD_HASH),
    ),
}
MUST_WAIT = ("locked out", "slowed down")
PASSWORDS = {"short": "wrong", "empty": "", "73 bytes": "x" * 73, "too long": "x" * 1025}


def seconds_of_work(state: str, password: str) -> float:
    """Of this thread alone: other programs of a busy computer do not count."""
    database = FakeDatabase()
    for user, password_hash in STATES[state]:
        database.add(user, password_hash)
    door = SignIn(database=database, hasher=HASHER, place=FakePlace())
    begun = time.thread_time()
    with pytest.raises(SignInRefused):
        door.sign_in("anna.berg", Secret(password))
    return time.thread_time() - begun


def test_every_refusal_takes_the_same_work() -> None:
    cases = [(state, PASSWORDS["short"]) for state in STATES]
    cases += [("administrator", password) for password in PASSWORDS.values()]
    cases += [(state, GOOD) for state in MUST_WAIT]
    # One after the other in turns, so that what warms up or slows down does so for all.
    taken = [[seconds_of_work(*case) for case in cases] for _ in range(ROUNDS)]

    medians = [statistics.median(column) for column in zip(*taken, strict=True)]
    assert max(medians) / min(medians) < MOST_APART, dict(zip(cases, medians, strict=True))
