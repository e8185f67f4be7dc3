"""The quick filters in SQL; they say the same as `domain.user.state_of`."""

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy import and_, false, or_, select, true
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.builtin.derived import NEVER
from crm_admin.adapters.crm.builtin.schema import role, user
from crm_admin.domain.listing import UserFilter
from crm_admin.domain.user import Right

Condition = ColumnElement[bool]
_c = user.c


def passes(which: UserFilter, now: datetime) -> Condition:
    """The users that a quick filter shows."""
    return _CONDITIONS[which](now)


def by_index(which: UserFilter) -> Condition | None:
    """What an index answers at once, and all whom the filter shows fulfil; None: no such index."""
    return _INDEXED.get(which)


def can_be_let_in(now: datetime) -> Condition:
    """Neither locked nor inactive nor locked out; only the password can still be in the way."""
    return and_(
        _c.is_locked == false(),
        _c.is_active == true(),
        _is_none_or(_c.failed_locked_until, _c.failed_locked_until <= now),
        _is_none_or(_c.valid_from, _c.valid_from <= now),
        _is_none_or(_c.valid_until, _c.valid_until > now),
    )


def has_good_password(now: datetime) -> Condition:
    """Another system checks it, or it is one of this CRM that is accepted now."""
    return or_(_IS_EXTERNAL, _has_working_password(now))


def is_usable_administrator(now: datetime) -> Condition:
    """The same as the function of this name in `domain.user`, but for the join with the role."""
    return and_(
        role.c.admin_right == Right.ADMINISTRATOR.value,
        can_be_let_in(now),
        _c.external_system.is_(None),
        _has_working_password(now),
    )


def _has_working_password(now: datetime) -> Condition:
    return and_(
        _c.has_password == 1,
        _is_none_or(_c.password_expires_at, _c.password_expires_at > now),
        _is_none_or(_c.temporary_until, _c.temporary_until > now),
    )


def _has_no_password(now: datetime) -> Condition:
    return or_(_c.has_password == 0, _c.password_expires_at <= now, _c.temporary_until <= now)


def _is_none_or(column: ColumnElement[datetime | None], condition: Condition) -> Condition:
    return or_(column.is_(None), condition)


def _has_failed(now: datetime) -> Condition:
    return or_(_c.failed_count > 0, _c.failed_locked_until > now)


def _is_expired(now: datetime) -> Condition:
    return and_(can_be_let_in(now), _c.external_system.is_(None), _has_no_password(now))


_IS_LOCKED = _c.is_locked == true()
_IS_EXTERNAL = _c.external_system.is_not(None)
_NEVER_SIGNED_IN = _c.last_sign_in_key == NEVER
_HAS_NO_EMAIL = _c.email_key == ""
_ADMINISTERS = _c.role_id.in_(select(role.c.id).where(role.c.admin_right != Right.NONE.value))

_CONDITIONS: Mapping[UserFilter, Callable[[datetime], Condition]] = {
    UserFilter.ALL: lambda _now: true(),
    UserFilter.CAN_SIGN_IN: lambda now: and_(can_be_let_in(now), has_good_password(now)),
    UserFilter.LOCKED: lambda _now: _IS_LOCKED,
    UserFilter.FAILED_ATTEMPTS: _has_failed,
    UserFilter.PASSWORD_EXPIRED: _is_expired,
    UserFilter.NEVER_SIGNED_IN: lambda _now: _NEVER_SIGNED_IN,
    UserFilter.ADMINISTRATORS: lambda _now: _ADMINISTERS,
    UserFilter.NO_EMAIL: lambda _now: _HAS_NO_EMAIL,
    UserFilter.EXTERNAL: lambda _now: _IS_EXTERNAL,
}

_INDEXED: Mapping[UserFilter, Condition] = {
    UserFilter.LOCKED: _IS_LOCKED,
    UserFilter.FAILED_ATTEMPTS: _c.has_failed == 1,
    UserFilter.NEVER_SIGNED_IN: _NEVER_SIGNED_IN,
    UserFilter.ADMINISTRATORS: _ADMINISTERS,
    UserFilter.NO_EMAIL: _HAS_NO_EMAIL,
    UserFilter.EXTERNAL: _IS_EXTERNAL,
}
