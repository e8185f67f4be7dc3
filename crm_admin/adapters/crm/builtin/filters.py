"""The quick filters in SQL; they say the same as `domain.user`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, Connection, Select, and_, case, cast, false, or_, select, true
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.companion.link_holders import (
    has_links,
    with_reset_link,
    with_unlock_request,
)
from crm_admin.adapters.crm.builtin.derived import NEVER
from crm_admin.adapters.crm.builtin.schema import role, user
from crm_admin.adapters.database.work import database_time
from crm_admin.domain.listing import UserFilter
from crm_admin.domain.user import EXPIRY_NOTICE, Right, UserKind

Condition = ColumnElement[bool]
Time = datetime | ColumnElement[datetime]
"""A moment, or how the database tells it."""
_c = user.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What the filters depend on beside the users: the time, and the roles with a right.

    `has_links` is False while our table of links is not there.
    """

    now: datetime
    administering: Sequence[int]
    has_links: bool


def moment_of(connection: Connection) -> Moment:
    """The database's own time, and its roles that give a right in this program."""
    # As numbers: no server could guess otherwise how few users have these roles.
    roles = select(role.c.id).where(role.c.admin_right != Right.NONE.value)
    return Moment(
        now=database_time(connection),
        administering=tuple(connection.scalars(roles)),
        has_links=has_links(connection),
    )


def passes(which: UserFilter, moment: Moment) -> Condition:
    """The users that a quick filter shows."""
    return _CONDITIONS[which](moment)


def by_index(which: UserFilter, moment: Moment) -> Condition | None:
    """What an index answers at once, and all whom the filter shows fulfil; None: no such index."""
    if which is UserFilter.FAILED_ATTEMPTS:
        return _c.has_failed == 1
    return passes(which, moment) if which in _INDEXED else None


def is_among(kind: UserKind, which: UserFilter) -> Condition:
    """On this tab; hidden beside a filter that leads to the users by their primary key."""
    is_of_kind = _c.kind == kind.value
    return hidden(is_of_kind) if which in _BY_KEY else is_of_kind


def hidden(condition: Condition) -> Condition:
    """The same condition, which no server answers by an index."""
    return case((condition, 1), else_=0) == 1


def can_be_let_in(now: Time) -> Condition:
    """Neither locked nor inactive nor locked out; only the password can still be in the way."""
    return and_(
        _c.is_locked == false(),
        _c.is_active == true(),
        _is_none_or(_c.failed_locked_until, _c.failed_locked_until <= now),
        _is_none_or(_c.valid_from, _c.valid_from <= now),
        _is_none_or(_c.valid_until, _c.valid_until > now),
    )


def has_good_password(now: Time) -> Condition:
    """Another system checks it, or it is one of this CRM that is accepted now."""
    return or_(_IS_EXTERNAL, _has_working_password(now))


def has_expiring_password(now: Time) -> Condition:
    """Among those who are let in: a password of this CRM that is accepted, but not for long."""
    is_soon = _c.password_expires_at <= now + EXPIRY_NOTICE
    return and_(_c.external_system.is_(None), _has_working_password(now), is_soon)


def is_usable_administrator(now: Time) -> Condition:
    """The same as the function of this name in `domain.user`, but for the join with the role."""
    return and_(
        role.c.admin_right == Right.ADMINISTRATOR.value,
        can_be_let_in(now),
        _c.external_system.is_(None),
        _has_working_password(now),
    )


def _has_working_password(now: Time) -> Condition:
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


def _expires_soon(now: datetime) -> Condition:
    return and_(can_be_let_in(now), has_expiring_password(now))


def _holds(links: Select[str], moment: Moment) -> Condition:
    """Has one of these links; they are few, and lead to the users by their primary key."""
    if not moment.has_links:
        return false()
    found = links.subquery()
    return _c.id.in_(select(cast(found.c.user_id, BigInteger)))


_IS_EXTERNAL = _c.external_system.is_not(None)

_CONDITIONS: Mapping[UserFilter, Callable[[Moment], Condition]] = {
    UserFilter.ALL: lambda _: true(),
    UserFilter.CAN_SIGN_IN: lambda m: and_(can_be_let_in(m.now), has_good_password(m.now)),
    UserFilter.LOCKED: lambda _: _c.is_locked == true(),
    UserFilter.FAILED_ATTEMPTS: lambda m: _has_failed(m.now),
    UserFilter.PASSWORD_EXPIRED: lambda m: _is_expired(m.now),
    UserFilter.EXPIRES_SOON: lambda m: _expires_soon(m.now),
    UserFilter.NEVER_SIGNED_IN: lambda _: _c.last_sign_in_key == NEVER,
    UserFilter.ADMINISTRATORS: lambda m: _c.role_id.in_(m.administering),
    UserFilter.NO_EMAIL: lambda _: _c.email_key == "",
    UserFilter.EXTERNAL: lambda _: _IS_EXTERNAL,
    UserFilter.LINK_PENDING: lambda m: _holds(with_reset_link(m.now), m),
    UserFilter.UNLOCK_REQUESTED: lambda m: _holds(with_unlock_request(), m),
}

_BY_KEY = frozenset({UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED})
_INDEXED = frozenset(UserFilter) - {
    UserFilter.ALL,
    UserFilter.CAN_SIGN_IN,
    UserFilter.PASSWORD_EXPIRED,
    UserFilter.EXPIRES_SOON,
}
