"""Rows of the tables -> users as the services see them."""

from typing import Any

from sqlalchemy import Row, Select, select

from crm_admin.adapters.crm.builtin.schema import group, role, user
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import (
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


def select_credential() -> Select[Any]:
    """Everything with the password hash."""
    return select_users().add_columns(user.c.password_hash)


def summary_of(row: Record) -> UserSummary:
    """A row of the list."""
    return UserSummary(
        id=UserId(str(row.id)),
        user_name=row.user_name,
        name=list_name(row.given_name, row.family_name) or row.user_name,
        email=row.email,
        group=row.group_name,
        role=row.role_name,
        right=_right(row),
        last_sign_in_at=row.last_sign_in_at,
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
        right=_right(row),
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
    return Credential(user=user_of(row), password_hash=None if stored is None else Secret(stored))


def _right(row: Record) -> Right:
    return _RIGHTS.get(row.admin_right, Right.NONE)


_RIGHTS = {right.value: right for right in Right}


def _facts(row: Record) -> SignInFacts:
    return SignInFacts(
        is_active=row.is_active,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        external_system=row.external_system,
        has_password=bool(row.has_password),
        password_expires_at=row.password_expires_at,
        temporary_until=row.temporary_until,
        must_change_password=row.must_change_password,
        second_factor=row.second_factor,
        lock=_lock(row),
        attempts=_attempts(row),
    )


def _lock(row: Record) -> Lock | None:
    if not row.is_locked:
        return None
    return Lock(by=row.lock_by, at=row.lock_at, reason=row.lock_reason)


def _attempts(row: Record) -> FailedAttempts:
    return FailedAttempts(
        count=row.failed_count,
        since=row.failed_since,
        last_at=row.failed_last_at,
        last_from=row.failed_last_from,
        lockouts=row.failed_lockouts,
        locked_until=row.failed_locked_until,
    )
