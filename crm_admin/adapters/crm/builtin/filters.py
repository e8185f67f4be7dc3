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


def passes(which: UserFilter, now: datetime) -> Condition | None:
    """The users that a quick filter shows; None when it shows all."""
    condition = _CONDITIONS.get(which)
    return None if condition is None else condition(now)


def is_usable_administrator(now: datetime) -> Condition:
    """The same as the function of this name in `domain.user`, but for the join with the role."""
    return and_(
        role.c.admin_right == Right.ADMINISTRATOR.value,
        *_is_let_in(now),
        _c.external_system.is_(None),
        _has_working_password(now),
    )


def _is_let_in(now: datetime) -> tuple[Condition, ...]:
    """Neither locked nor inactive nor locked out."""
    return (
        _c.is_locked == false(),
        _c.is_active == true(),
        _is_none_or(_c.valid_from, _c.valid_from <= now),
        _is_none_or(_c.valid_until, _c.valid_until > now),
        _is_none_or(_c.failed_locked_until, _c.failed_locked_until <= now),
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


def _can_sign_in(now: datetime) -> Condition:
    return and_(*_is_let_in(now), or_(_is_external(now), _has_working_password(now)))


def _is_locked(_now: datetime) -> Condition:
    return _c.is_locked == true()


def _has_failed(now: datetime) -> Condition:
    # The first is the one that an index answers.
    return and_(_c.has_failed == 1, or_(_c.failed_count > 0, _c.failed_locked_until > now))


def _is_expired(now: datetime) -> Condition:
    return and_(*_is_let_in(now), _c.external_system.is_(None), _has_no_password(now))


def _never_signed_in(_now: datetime) -> Condition:
    return _c.last_sign_in_key == NEVER


def _administers(_now: datetime) -> Condition:
    return _c.role_id.in_(select(role.c.id).where(role.c.admin_right != Right.NONE.value))


def _has_no_email(_now: datetime) -> Condition:
    return _c.has_email == 0


def _is_external(_now: datetime) -> Condition:
    return _c.external_system.is_not(None)


_CONDITIONS: Mapping[UserFilter, Callable[[datetime], Condition]] = {
    UserFilter.CAN_SIGN_IN: _can_sign_in,
    UserFilter.LOCKED: _is_locked,
    UserFilter.FAILED_ATTEMPTS: _has_failed,
    UserFilter.PASSWORD_EXPIRED: _is_expired,
    UserFilter.NEVER_SIGNED_IN: _never_signed_in,
    UserFilter.ADMINISTRATORS: _administers,
    UserFilter.NO_EMAIL: _has_no_email,
    UserFilter.EXTERNAL: _is_external,
}
