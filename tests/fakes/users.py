"""Users made from the facts that matter to a test."""

from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any, TypedDict, Unpack

from crm_admin.domain.user import (
    FailedAttempts,
    Lock,
    Right,
    SignInFacts,
    User,
    UserId,
    UserKind,
)
from tests.fakes.clock import NOW


class Facts(TypedDict, total=False):
    """The fields of `User` and of its `SignInFacts`, all optional."""

    id: UserId
    kind: UserKind
    given_name: str | None
    family_name: str | None
    email: str | None
    group: str | None
    role: str | None
    right: Right
    password_changed_at: datetime | None
    last_sign_in_at: datetime | None
    last_sign_in_from: str | None
    created_at: datetime | None
    created_by: str | None
    changed_at: datetime | None
    changed_by: str | None
    version: str
    is_active: bool
    valid_from: datetime | None
    valid_until: datetime | None
    external_system: str | None
    has_password: bool
    uses_password: bool
    password_expires_at: datetime | None
    temporary_until: datetime | None
    must_change_password: bool
    second_factor: str | None
    lock: Lock | None
    attempts: FailedAttempts


FACT_NAMES = frozenset(field.name for field in fields(SignInFacts))


def a_user(user_name: str = "asa.bjork", **facts: Unpack[Facts]) -> User:
    """A user who can sign in, but for what the facts say.

    Names and e-mail address follow from a user name of the form `given.family`.
    """
    return user_of(user_name, facts)


def user_of(user_name: str, facts: Facts) -> User:
    """The same, from facts that were put together before."""
    given, _, family = user_name.partition(".")
    known: dict[str, Any] = {
        "id": UserId(f"id-{user_name}"),
        "user_name": user_name,
        "given_name": given.capitalize(),
        "family_name": family.capitalize() or None,
        "email": f"{user_name}@northwind.se",
        "version": "1",
    }
    said: dict[str, Any] = dict(facts)
    for_facts = {name: value for name, value in said.items() if name in FACT_NAMES}
    for_user = {name: value for name, value in said.items() if name not in FACT_NAMES}
    return User(**{**known, **for_user, "facts": SignInFacts(**for_facts)})


def an_administrator(user_name: str = "anna.berg", **facts: Unpack[Facts]) -> User:
    """A user who may run the program fully."""
    role: Facts = {"role": "Administrator", "right": Right.ADMINISTRATOR}
    return user_of(user_name, {**role, **facts})


def a_user_administrator(user_name: str = "uma.lind", **facts: Unpack[Facts]) -> User:
    """A user who may act on users, not on administrators."""
    role: Facts = {"role": "User administrator", "right": Right.USER_ADMINISTRATOR}
    return user_of(user_name, {**role, **facts})


def a_lock(by: str | None = "anna.berg", reason: str | None = "On leave") -> Lock:
    """A deliberate lock of yesterday."""
    return Lock(by=by, at=NOW - timedelta(days=1), reason=reason)


def a_lockout(*, minutes_left: int = 17, count: int = 10) -> FailedAttempts:
    """Failed attempts that led to a lockout which still lasts."""
    return FailedAttempts(
        count=count,
        since=NOW - timedelta(minutes=20),
        last_at=NOW - timedelta(minutes=13),
        last_from="FRONTDESK-2",
        lockouts=1,
        locked_until=NOW + timedelta(minutes=minutes_left),
    )
