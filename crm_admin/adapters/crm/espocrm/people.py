"""Rows of EspoCRM's tables -> users as the services see them."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, FromClause, Row, Select, literal, null, select
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.companion.foreign_users import FAILED_SIGN_INS, LOCKS
from crm_admin.adapters.crm.espocrm.denials import Denials, combined
from crm_admin.adapters.crm.espocrm.parts import (
    ADMINISTRATOR_TYPES,
    API,
    NEVER,
    ROLES,
    Condition,
    Parts,
)
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

SECOND_FACTORS = {"Totp": "TOTP", "Email": "E-mail", "Sms": "SMS"}
"""EspoCRM's names of the methods, as people know them."""

NOTHING_DENIED = Denials((), NEVER)

Record = Row[Any]


def summaries(
    connection: Connection, parts: Parts, ids: Sequence[str], denials: Denials
) -> tuple[UserSummary, ...]:
    """The rows of the list for these users, in this order."""
    statement = _select(parts, parts.last_sign_in.label("last_sign_in_at"))
    statement = statement.where(parts.tables.user.c.id.in_(ids))
    found: Mapping[str, Record] = {row.id: row for row in connection.execute(statement)}
    return tuple(_summary(found[each], denials) for each in ids if each in found)


def users(
    connection: Connection, parts: Parts, wanted: Condition, denials: Denials
) -> tuple[User, ...]:
    """Everything of the users that meet a condition, but no secrets."""
    statement = _select(parts, *_details(parts)).where(parts.is_reachable, wanted)
    rows = connection.execute(statement).all()
    return tuple(_user(row, _last_sign_in(connection, parts, row.id), denials) for row in rows)


def credential(connection: Connection, parts: Parts, user_id: str) -> Credential | None:
    """One user with the stored hash.

    Refused sign-ins to EspoCRM bar an address there for a minute, whoever tries; they must not
    keep an administrator out of this program.
    """
    user = parts.tables.user
    secrets = (*parts.gate.credential_columns(user.c.password, user.c.id), parts.totp_secret)
    statement = _select(parts, *_details(parts), *secrets)
    row = connection.execute(statement.where(parts.is_reachable, user.c.id == user_id)).first()
    if row is None or row.id != user_id:
        return None
    signed_in = _last_sign_in(connection, parts, row.id)
    return Credential(
        user=_user(row, signed_in, NOTHING_DENIED),
        password_hash=Secret(row.password_hash) if row.password_hash else None,
        password_mark=row.password_mark,
        totp_secret=Secret(row.totp_secret) if row.totp_secret else None,
    )


# What is read


def _select(parts: Parts, *more: ColumnElement[Any]) -> Select[Any]:
    user = parts.tables.user
    return select(
        user.c.id,
        user.c.user_name,
        user.c.type,
        user.c.first_name,
        user.c.last_name,
        user.c.is_active,
        parts.has_password.label("has_password"),
        parts.email.label("email"),
        parts.group.label("group_name"),
        parts.second_factor.label("second_factor"),
        *_companion_columns(parts),
        *more,
    ).select_from(_with_companion(parts))


def _details(parts: Parts) -> tuple[ColumnElement[Any], ...]:
    user = parts.tables.user
    creator = user.alias("creator")
    created_by = select(creator.c.user_name).where(creator.c.id == user.c.created_by_id)
    return (
        user.c.created_at,
        user.c.modified_at,
        created_by.scalar_subquery().label("created_by"),
        parts.password_digest,
    )


def _with_companion(parts: Parts) -> FromClause:
    user = parts.tables.user
    if not parts.has_companion:
        return user
    return user.outerjoin(LOCKS, LOCKS.c.user_id == user.c.id).outerjoin(
        FAILED_SIGN_INS, FAILED_SIGN_INS.c.user_id == user.c.id
    )


def _companion_columns(parts: Parts) -> tuple[ColumnElement[Any], ...]:
    columns = [c for table in (LOCKS, FAILED_SIGN_INS) for c in table.c if c.name != "user_id"]
    is_known = LOCKS.c.user_id.is_not(None).label("has_lock")
    if parts.has_companion:
        return (is_known, *columns)
    return (literal(value=False).label("has_lock"), *(null().label(c.name) for c in columns))


def _last_sign_in(
    connection: Connection, parts: Parts, user_id: str
) -> tuple[datetime | None, str | None]:
    """When, and from which address."""
    each = parts.sign_ins.subquery()
    statement = (
        select(each.c.at, each.c.place)
        .where(each.c.user_id == user_id, each.c.at.is_not(None))
        .order_by(each.c.at.desc(), each.c.place)
        .limit(1)
    )
    row = connection.execute(statement).first()
    return (None, None) if row is None else (row.at, row.place)


# What it means


def _summary(row: Record, denials: Denials) -> UserSummary:
    last = row.last_sign_in_at
    return UserSummary(
        id=UserId(row.id),
        user_name=row.user_name or "",
        name=list_name(row.first_name, row.last_name) or row.user_name or "",
        email=row.email or None,
        group=row.group_name,
        role=_role(row.type),
        right=_right(row.type),
        last_sign_in_at=None if last == NEVER else last,
        facts=_facts(row, denials),
    )


def _user(row: Record, signed_in: tuple[datetime | None, str | None], denials: Denials) -> User:
    at, place = signed_in
    return User(
        id=UserId(row.id),
        kind=UserKind.SYSTEM if row.type == API else UserKind.ASSOCIATE,
        user_name=row.user_name or "",
        given_name=row.first_name or None,
        family_name=row.last_name or None,
        email=row.email or None,
        group=row.group_name,
        role=_role(row.type),
        right=_right(row.type),
        facts=_facts(row, denials),
        last_sign_in_at=at,
        last_sign_in_from=place,
        created_at=row.created_at,
        created_by=row.created_by,
        changed_at=row.modified_at,
        version=_version(row),
    )


SECRETS = frozenset({"password_hash", "password_mark", "totp_secret"})
"""Columns that only a sign-in reads."""


def _version(row: Record) -> str:
    """Over every column that was read; sign-ins and refused ones change nothing of the user."""
    seen = {name: value for name, value in row._mapping.items() if name not in SECRETS}  # noqa: SLF001 (SQLAlchemy's public name for it)
    return hashlib.sha256(repr(sorted(seen.items())).encode()).hexdigest()[:32]


def _role(kind: str | None) -> str | None:
    return None if kind is None else ROLES.get(kind, kind)


def _right(kind: str | None) -> Right:
    return Right.ADMINISTRATOR if kind in ADMINISTRATOR_TYPES else Right.NONE


def _facts(row: Record, denials: Denials) -> SignInFacts:
    lock = _lock(row)
    method = row.second_factor
    return SignInFacts(
        # Locked, or switched off in EspoCRM: one column says both, and only we know which.
        is_active=row.is_active or lock is not None,
        uses_password=row.type != API,
        has_password=bool(row.has_password),
        second_factor=None if not method else SECOND_FACTORS.get(method, method),
        lock=lock,
        attempts=combined(_attempts(row), denials.of(row.id), denials.now),
    )


def _lock(row: Record) -> Lock | None:
    if row.is_active or not row.has_lock or row.ended_at is not None:
        return None
    return Lock(by=row.locked_by, at=row.locked_at, reason=row.reason)


def _attempts(row: Record) -> FailedAttempts:
    if row.failures is None:
        return NO_ATTEMPTS
    return FailedAttempts(
        count=row.failures,
        since=row.since,
        last_at=row.last_at,
        last_from=row.last_from,
        lockouts=row.lockouts,
        locked_until=row.locked_until,
    )
