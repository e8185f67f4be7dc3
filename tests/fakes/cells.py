"""A user as the columns of one row, and back: what the plans of the fake directory write."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from crm_admin.domain.changes import (
    CellValue,
    Change,
    ClearSecondFactor,
    EditUser,
    EndLinks,
    GrantAdministrator,
    IssueLink,
    RecordSignIn,
    RequireNewPassword,
    SetAttempts,
    SetLock,
    SetPassword,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Lock, Right, SignInFacts, User

ROLES = {
    "Administrator": Right.ADMINISTRATOR,
    "User administrator": Right.USER_ADMINISTRATOR,
    "Manager": Right.NONE,
    "Associate": Right.NONE,
    "Read only": Right.NONE,
}
"""The roles of the fake CRM, with the right that each gives in this program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What the fake CRM stores of one user."""

    user: User
    password_hash: Secret | None


def cells_of(record: Record) -> dict[str, CellValue]:
    """Every column; the parts of the lock and of the attempts have columns of their own."""
    user, facts = record.user, record.user.facts
    cells: dict[str, Any] = {
        **{f.name: getattr(user, f.name) for f in fields(User) if f.name != "facts"},
        **{f.name: getattr(facts, f.name) for f in fields(SignInFacts)},
        "is_locked": facts.lock is not None,
        **{f"lock_{f.name}": getattr(facts.lock, f.name, None) for f in fields(Lock)},
        **{f"attempts_{f.name}": getattr(facts.attempts, f.name) for f in fields(FailedAttempts)},
        "password_hash": record.password_hash,
    }
    return {name: value for name, value in cells.items() if name not in {"lock", "attempts"}}


def record_of(cells: Mapping[str, CellValue]) -> Record:
    """The user whose columns these are."""
    rest: dict[str, Any] = dict(cells)
    lock = Lock(**{f.name: rest.pop(f"lock_{f.name}") for f in fields(Lock)})
    attempts = FailedAttempts(
        **{f.name: rest.pop(f"attempts_{f.name}") for f in fields(FailedAttempts)}
    )
    facts = SignInFacts(
        lock=lock if rest.pop("is_locked") else None,
        attempts=attempts,
        **{f.name: rest.pop(f.name) for f in fields(SignInFacts) if f.name in rest},
    )
    password_hash = rest.pop("password_hash")
    return Record(user=User(facts=facts, **rest), password_hash=password_hash)


def changed(record: Record, change: Change, *, by: str, now: datetime) -> Record:
    """The record after the change; the version rises only when something else differs."""
    after = _applied(record, change, now)
    if after == record:
        return record
    return replace(
        after,
        user=replace(
            after.user,
            version=str(int(record.user.version) + 1),
            changed_at=now,
            changed_by=by,
        ),
    )


def _applied(record: Record, change: Change, now: datetime) -> Record:  # noqa: C901, PLR0911 (one for each kind of change)
    match change:
        case SetLock(lock=lock):
            return _with_facts(record, lock=lock)
        case SetAttempts(attempts=attempts):
            return _with_facts(record, attempts=attempts)
        case SetPassword():
            return _with_password(record, change, now)
        case RequireNewPassword():
            return _with_facts(record, must_change_password=True)
        case ClearSecondFactor():
            return _with_facts(record, second_factor=None)
        case GrantAdministrator():
            role = "Administrator"
            return replace(record, user=replace(record.user, role=role, right=ROLES[role]))
        case IssueLink(also_unlock=True):
            return _with_facts(record, attempts=NO_ATTEMPTS)
        case IssueLink() | EndLinks():
            return record
        case EditUser():
            return _edited(record, change)
        case RecordSignIn(place=place, rehashed=rehashed):
            user = _with_facts(record, attempts=NO_ATTEMPTS).user
            return replace(
                record,
                user=replace(user, last_sign_in_at=now, last_sign_in_from=place),
                password_hash=record.password_hash if rehashed is None else rehashed,
            )


def _with_password(record: Record, change: SetPassword, now: datetime) -> Record:
    facts = replace(
        record.user.facts,
        has_password=True,
        must_change_password=change.must_change,
        temporary_until=change.temporary_until,
        password_expires_at=change.expires_at,
        attempts=NO_ATTEMPTS if change.also_unlock else record.user.facts.attempts,
    )
    user = replace(record.user, facts=facts, password_changed_at=now)
    return Record(user=user, password_hash=change.password_hash)


def _edited(record: Record, edited: EditUser) -> Record:
    user = record.user
    facts = replace(
        user.facts,
        is_active=edited.is_active,
        valid_from=edited.valid_from,
        valid_until=edited.valid_until,
    )
    right = user.right if edited.role == user.role else ROLES.get(edited.role or "", Right.NONE)
    after = replace(
        user,
        given_name=edited.given_name,
        family_name=edited.family_name,
        email=edited.email,
        group=edited.group,
        role=edited.role,
        right=right,
        facts=facts,
    )
    return replace(record, user=after)


def _with_facts(record: Record, **facts: Any) -> Record:  # noqa: ANN401 (fields of SignInFacts)
    return replace(record, user=replace(record.user, facts=replace(record.user.facts, **facts)))
