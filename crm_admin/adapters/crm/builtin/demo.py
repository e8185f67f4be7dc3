"""A believable company: Northwind, with every state that the diagnosis knows."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import count, islice
from typing import TypeVar

from crm_admin.adapters.crm.builtin.demo_names import LANGUAGES
from crm_admin.adapters.crm.builtin.demo_people import (
    ASSOCIATE_ROLE,
    DIRECTORY,
    DOMAIN,
    GROUPS,
    Columns,
    fixed_people,
    programs,
)

Thing = TypeVar("Thing")

PASSWORD_LIFE = timedelta(days=90)
PLACES = ("OFFICE", "FRONTDESK", "WAREHOUSE", "LAPTOP", "HOME")


def people(*, seed: int, now: datetime) -> Iterator[Columns]:
    """The company's people without end: the fixed ones first, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 (a company to look at)
    taken: dict[str, Iterator[int]] = {}
    for fixed in fixed_people(now):
        taken[str(fixed["user_name"])] = count(2)
        yield {**_history(chance, now), **_password_of_last_month(now), **fixed}
    while True:
        yield _somebody(chance, now, taken)


def company(
    number: int, *, seed: int, now: datetime, without: frozenset[str] = frozenset()
) -> Iterator[Columns]:
    """That many people, none with these user names, and then the accounts of programs."""
    others = (p for p in people(seed=seed, now=now) if p["user_name"] not in without)
    yield from islice(others, number)
    yield from (p for p in programs(now) if p["user_name"] not in without)


def _somebody(chance: random.Random, now: datetime, taken: dict[str, Iterator[int]]) -> Columns:
    language = _one_of(chance, _LANGUAGES)
    given, family = _one_of(chance, language.given), _one_of(chance, language.family)
    user_name = _free(f"{given.plain}.{family.plain}", taken)
    return {
        "user_name": user_name,
        "given_name": given.written,
        "family_name": family.written,
        "email": f"{user_name}@{DOMAIN}" if chance.random() > NO_EMAIL else None,
        "group": _one_of(chance, _GROUPS),
        "role": _one_of(chance, _ROLES),
        **_history(chance, now),
        **_state(chance, now),
    }


def _one_of(chance: random.Random, things: Sequence[Thing]) -> Thing:
    # The same as `chance.choice` in a fifth of its time; a million people need ten million.
    return things[int(chance.random() * len(things))]


def _between(chance: random.Random, least: int, most: int) -> int:
    return least + int(chance.random() * (most - least))


def _repeated(things: Sequence[Thing], times: Sequence[int]) -> tuple[Thing, ...]:
    """Each thing as many times as it shall be likelier than others."""
    return tuple(thing for thing, number in zip(things, times, strict=True) for _ in range(number))


_LANGUAGES = _repeated(LANGUAGES, [language.weight for language in LANGUAGES])
_GROUPS = _repeated(GROUPS, (30, 16, 6, 3, 12, 6, 5, 3, 8, 4, 5, 2))
_ROLES = _repeated((ASSOCIATE_ROLE, "Manager", "Read only"), (88, 7, 5))
NO_EMAIL = 0.005


def _free(user_name: str, taken: dict[str, Iterator[int]]) -> str:
    numbers = taken.get(user_name)
    if numbers is None:
        taken[user_name] = count(2)
        return user_name
    return f"{user_name}{next(numbers)}"


def _history(chance: random.Random, now: datetime) -> dict[str, object]:
    """Somebody who works here: signed in lately, with a password of the last weeks."""
    seen = now - timedelta(minutes=int(chance.expovariate(1 / 2000)) + 1)
    changed = now - timedelta(minutes=_between(chance, 100, 85 * 24 * 60))
    return {
        "last_sign_in_at": max(seen, changed),
        "last_sign_in_from": f"{_one_of(chance, PLACES)}-{_between(chance, 1, 40)}",
        "password_changed_at": changed,
        "password_expires_at": changed + PASSWORD_LIFE,
        "second_factor": "Authenticator app" if chance.random() < SECOND_FACTOR else None,
        "created_at": now - timedelta(minutes=_between(chance, 90 * 24 * 60, 2200 * 24 * 60)),
        "created_by": "anna.berg",
    }


def _password_of_last_month(now: datetime) -> Columns:
    """Whoever is known for something else is not bothered by an expiry as well."""
    changed = now - timedelta(days=30)
    return {"password_changed_at": changed, "password_expires_at": changed + PASSWORD_LIFE}


SECOND_FACTOR = 0.12

State = Callable[[random.Random, datetime], dict[str, object]]


def _state(chance: random.Random, now: datetime) -> dict[str, object]:
    """Mostly nothing to say; now and then one of the things that keep people out."""
    drawn = chance.random()
    for share, state in _STATES:
        if drawn < share:
            return state(chance, now)
        drawn -= share
    return {}


def _external(_chance: random.Random, _now: datetime) -> dict[str, object]:
    return {**_NO_PASSWORD, "external_system": DIRECTORY, "second_factor": None}


def _retired(chance: random.Random, now: datetime) -> dict[str, object]:
    left = now - timedelta(days=_between(chance, 20, 1200))
    return {
        "is_active": False,
        "last_sign_in_at": left,
        "password_changed_at": left - timedelta(days=30),
        "password_expires_at": left + timedelta(days=60),
        "created_at": left - timedelta(days=400),
    }


def _ended(chance: random.Random, now: datetime) -> dict[str, object]:
    return {"valid_until": now - timedelta(days=_between(chance, 1, 300))}


def _starts_later(chance: random.Random, now: datetime) -> dict[str, object]:
    return {**_NOT_YET_HERE, "valid_from": now + timedelta(days=_between(chance, 1, 60))}


def _never_here(chance: random.Random, now: datetime) -> dict[str, object]:
    handed_over = now - timedelta(hours=_between(chance, 1, 200))
    return {
        **_NOT_YET_HERE,
        "must_change_password": True,
        "password_changed_at": handed_over,
        "temporary_until": handed_over + timedelta(hours=24),
        "password_expires_at": None,
    }


def _no_password(_chance: random.Random, _now: datetime) -> dict[str, object]:
    return {**_NOT_YET_HERE, **_NO_PASSWORD}


def _expired(chance: random.Random, now: datetime) -> dict[str, object]:
    ended = now - timedelta(days=_between(chance, 1, 30))
    return {
        "password_changed_at": ended - PASSWORD_LIFE,
        "password_expires_at": ended,
        "last_sign_in_at": ended - timedelta(hours=9),
    }


def _locked(chance: random.Random, now: datetime) -> dict[str, object]:
    return {
        "is_locked": True,
        "lock_by": "anna.berg",
        "lock_at": now - timedelta(days=_between(chance, 1, 90), minutes=_between(chance, 0, 600)),
        "lock_reason": _one_of(chance, _REASONS),
    }


def _failed(chance: random.Random, now: datetime) -> dict[str, object]:
    last = now - timedelta(minutes=_between(chance, 1, 14))
    return {
        "failed_count": _between(chance, 1, 5),
        "failed_since": last - timedelta(minutes=1),
        "failed_last_at": last,
        "failed_last_from": f"{_one_of(chance, PLACES)}-{_between(chance, 1, 40)}",
    }


def _locked_out(chance: random.Random, now: datetime) -> dict[str, object]:
    failed = _failed(chance, now)
    until = now + timedelta(minutes=_between(chance, 2, 600))
    return {**failed, "failed_count": 10, "failed_lockouts": 1, "failed_locked_until": until}


_NO_PASSWORD: Mapping[str, object] = {
    "password_hash": None,
    "password_changed_at": None,
    "password_expires_at": None,
}
_NOT_YET_HERE: Mapping[str, object] = {"last_sign_in_at": None, "last_sign_in_from": None}
_REASONS = (
    "On parental leave",
    "Laptop lost",
    "Left for a competitor; keep the account until the handover",
    "Suspected phishing",
    "Requested by Human resources",
)
_STATES: Sequence[tuple[float, State]] = (
    (0.045, _retired),
    (0.034, _external),
    (0.004, _ended),
    (0.001, _starts_later),
    (0.004, _never_here),
    (0.001, _no_password),
    (0.003, _expired),
    (0.002, _locked),
    (0.001, _failed),
    (0.0005, _locked_out),
)
