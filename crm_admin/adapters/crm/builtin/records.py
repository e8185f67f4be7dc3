"""Rows of the tables -> users as the services see them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select

from crm_admin.adapters.crm.builtin.schema import group, role, user
from crm_admin.adapters.gates.gate import Gate
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import (
    NO_ATTEMPTS,
    FailedAttempts,
    Lock,
    Right,
    SignInFacts,
    User,
    UserId,
    UserKind,
    UserSummary,
    list_name,
)
from crm_admin.services.ports import Credential

_FACTS = (
    user.c.is_active,
    user.c.valid_from,
    user.c.valid_until,
    user.c.external_system,
    user.c.has_password,
    user.c.password_expires_at,
    user.c.temporary_until,
    user.c.must_change_password,
    user.c.second_factor,
    user.c.is_locked,
    user.c.lock_by,
    user.c.lock_at,
    user.c.lock_reason,
    user.c.failed_count,
    user.c.failed_since,
    user.c.failed_last_at,
    user.c.failed_last_from,
    user.c.failed_lockouts,
    user.c.failed_locked_until,
)
_SHOWN = (
    user.c.id,
    user.c.user_name,
    user.c.given_name,
    user.c.family_name,
    user.c.email,
    user.c.last_sign_in_at,
    group.c.name.label("group_name"),
    role.c.name.label("role_name"),
    role.c.admin_right,
)
_MORE = (
    user.c.kind,
    user.c.password_changed_at,
    user.c.last_sign_in_from,
    user.c.created_at,
    user.c.created_by,
    user.c.changed_at,
    user.c.changed_by,
    user.c.version,
)
_JOINED = user.outerjoin(group).outerjoin(role)

Record = Row[Any]


def select_summaries() -> Select[Any]:
    """What the list shows."""
    return select(*_SHOWN, *_FACTS).select_from(_JOINED)


def select_users() -> Select[Any]:
    """Everything but secrets."""
    return select(*_SHOWN, *_FACTS, *_MORE).select_from(_JOINED)


def select_credential(gate: Gate) -> Select[Any]:
    """Everything with the password hash, as far as it can be read."""
    return select_users().add_columns(*gate.credential_columns(user.c.password_hash, user.c.id))


def summary_of(row: Record) -> UserSummary:
    """A row of the list; by position, because two hundred of them make a page."""
    row_id, user_name, given, family, email, last_sign_in_at, group_name, role_name, right = row[
        : len(_SHOWN)
    ]
    return UserSummary(
        id=UserId(str(row_id)),
        user_name=user_name,
        name=list_name(given, family) or user_name,
        email=email,
        group=group_name,
        role=role_name,
        right=_RIGHTS.get(right, Right.NONE),
        last_sign_in_at=last_sign_in_at,
        facts=_facts(row),
    )


def user_of(row: Record) -> User:
    """Everything of one user."""
    return User(
        id=UserId(str(row.id)),
        kind=UserKind(row.kind),
        user_name=row.user_name,
        given_name=row.given_name,
        family_name=row.family_name,
        email=row.email,
        group=row.group_name,
        role=row.role_name,
        right=_RIGHTS.get(row.admin_right, Right.NONE),
        facts=_facts(row),
        password_changed_at=row.password_changed_at,
        last_sign_in_at=row.last_sign_in_at,
        last_sign_in_from=row.last_sign_in_from,
        created_at=row.created_at,
        created_by=row.created_by,
        changed_at=row.changed_at,
        changed_by=row.changed_by,
        version=str(row.version),
    )


def credential_of(row: Record) -> Credential:
    """The user with the stored hash."""
    stored = row.password_hash
    return Credential(
        user=user_of(row),
        password_hash=None if stored is None else Secret(stored),
        password_mark=row.password_mark,
    )


_RIGHTS = {right.value: right for right in Right}


def _facts(row: Record) -> SignInFacts:
    (
        is_active,
        valid_from,
        valid_until,
        external_system,
        has_password,
        password_expires_at,
        temporary_until,
        must_change_password,
        second_factor,
        is_locked,
        lock_by,
        lock_at,
        lock_reason,
        *attempts,
    ) = row[len(_SHOWN) : len(_SHOWN) + len(_FACTS)]
    return SignInFacts(
        is_active=is_active,
        valid_from=valid_from,
        valid_until=valid_until,
        external_system=external_system,
        has_password=bool(has_password),
        password_expires_at=password_expires_at,
        temporary_until=temporary_until,
        must_change_password=must_change_password,
        second_factor=second_factor,
        lock=Lock(by=lock_by, at=lock_at, reason=lock_reason) if is_locked else None,
        attempts=NO_ATTEMPTS if attempts == _NO_ATTEMPTS else _attempts(*attempts),
    )


_NO_ATTEMPTS = [0, None, None, None, 0, None]


def _attempts(  # noqa: PLR0917 (the columns in their order)
    count: int,
    since: datetime | None,
    last_at: datetime | None,
    last_from: str | None,
    lockouts: int,
    locked_until: datetime | None,
) -> FailedAttempts:
    return FailedAttempts(
        count=count,
        since=since,
        last_at=last_at,
        last_from=last_from,
        lockouts=lockouts,
        locked_until=locked_until,
    )
