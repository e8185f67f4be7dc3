"""The tables of EspoCRM that matter here, as a database really has them.

Source: Resources/metadata/entityDefs of EspoCRM 8.4 to 10.0.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Double,
    FromClause,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    cast,
    false,
    func,
    literal,
    null,
    select,
)
from sqlalchemy.sql import ColumnElement
from sqlalchemy.types import TypeDecorator


class UtcSeconds(TypeDecorator[datetime]):
    """EspoCRM's times: UTC without a zone; what is written must be whole seconds."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The time as EspoCRM writes it."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The time as an aware one."""
        return None if value is None else value.replace(tzinfo=UTC)


_METADATA = MetaData()

# Ids have 17 characters, or 36 where an installation uses UUIDs; the length only matters to
# whoever makes new ones.
_ID = String(36)

_USER = Table(
    "user",
    _METADATA,
    Column("id", _ID, primary_key=True),
    Column("deleted", Boolean),
    Column("user_name", String(50)),
    Column("type", String(24)),
    Column("password", String(150)),
    Column("password_version", Integer),
    Column("first_name", String(100)),
    Column("last_name", String(100)),
    Column("is_active", Boolean),
    Column("default_team_id", _ID),
    Column("created_by_id", _ID),
    Column("created_at", UtcSeconds),
    Column("modified_at", UtcSeconds),
)
_USER_DATA = Table(
    "user_data",
    _METADATA,
    Column("user_id", _ID),
    Column("deleted", Boolean),
    Column("auth2_f_a", Boolean),
    Column("auth2_f_a_method", String(255)),
    Column("auth2_f_a_totp_secret", String(32)),
)
_EMAIL_ADDRESS = Table(
    "email_address",
    _METADATA,
    Column("id", _ID, primary_key=True),
    Column("name", String(255)),
    Column("deleted", Boolean),
)
_ENTITY_EMAIL_ADDRESS = Table(
    "entity_email_address",
    _METADATA,
    Column("id", BigInteger, primary_key=True),
    Column("entity_id", _ID),
    Column("entity_type", String(100)),
    Column("email_address_id", _ID),
    Column("primary", Boolean),
    Column("deleted", Boolean),
)
_AUTH_TOKEN = Table(
    "auth_token",
    _METADATA,
    Column("id", _ID, primary_key=True),
    Column("deleted", Boolean),
    Column("user_id", _ID),
    Column("is_active", Boolean),
    Column("ip_address", String(45)),
    Column("last_access", UtcSeconds),
    Column("modified_at", UtcSeconds),
)
_AUTH_LOG_RECORD = Table(
    "auth_log_record",
    _METADATA,
    Column("id", _ID, primary_key=True),
    Column("deleted", Boolean),
    Column("user_id", _ID),
    Column("username", String(100)),
    Column("ip_address", String(45)),
    Column("is_denied", Boolean),
    Column("denial_reason", String(255)),
    Column("request_time", Double),
    Column("created_at", UtcSeconds),
)
_TEAM = Table(
    "team",
    _METADATA,
    Column("id", _ID, primary_key=True),
    Column("name", String(100)),
    Column("deleted", Boolean),
)
_TEAM_USER = Table(
    "team_user",
    _METADATA,
    Column("team_id", _ID),
    Column("user_id", _ID),
    Column("deleted", Boolean),
)
_PASSWORD_CHANGE_REQUEST = Table(
    "password_change_request",
    _METADATA,
    Column("id", _ID, primary_key=True),
    Column("deleted", Boolean),
    Column("request_id", String(64)),
    Column("created_at", UtcSeconds),
    Column("user_id", _ID),
)
_JOB = Table(
    "job",
    _METADATA,
    Column("id", _ID, primary_key=True),
    Column("name", String(255)),
    Column("deleted", Boolean),
    Column("status", String(16)),
    Column("execute_time", UtcSeconds),
    Column("class_name", String(255)),
    Column("data", Text),
    Column("queue", String(36)),
    Column("attempts", Integer),
    Column("created_at", UtcSeconds),
)

TABLES: Mapping[str, Table] = _METADATA.tables

OPTIONAL_COLUMNS = frozenset({"user.password_version"})
"""Columns that only some of the known versions have."""
LINK_TABLES = frozenset({"password_change_request", "job"})
"""What a reset link needs."""
OPTIONAL_TABLES = LINK_TABLES | {"team", "team_user"}
"""Tables without which only something to look at, or one act, is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EspoTables:
    """The tables to read; where one lacks a column, something that never matches stands for it."""

    user: FromClause
    user_data: FromClause
    email_address: FromClause
    entity_email_address: FromClause
    auth_token: FromClause
    auth_log_record: FromClause
    team: FromClause
    team_user: FromClause
    has_password_version: bool


@cache
def tables_of(present: frozenset[str]) -> EspoTables:
    """The tables of a database in which these columns, as `table.column`, are as expected."""
    read = (table for name, table in TABLES.items() if name not in LINK_TABLES)
    readable = {table.name: _readable(table, present) for table in read}
    return EspoTables(**readable, has_password_version="user.password_version" in present)


def have_links(present: frozenset[str]) -> bool:
    """Whether every column that a reset link needs is as expected."""
    needed = (_trait(column) for name in LINK_TABLES for column in TABLES[name].c)
    return present.issuperset(needed)


def other_type(table: str, column: str) -> str:
    """The trait of a column that is there with another type, such as UUID: readable as text."""
    return f"{table}.{column} as text"


def _readable(table: Table, present: frozenset[str]) -> FromClause:
    own = [column for column in table.c if _trait(column) not in OPTIONAL_COLUMNS]
    if all(_trait(column) in present for column in own):
        return table
    texts = [c for c in own if isinstance(c.type, String) and _trait(c) in present]
    source: FromClause = table
    if not texts:
        # Only a table that is missing as a whole has none.
        source = select(_USER.c.id).where(false()).subquery("nobody")
    some_text = texts[0] if texts else source.c.id
    columns = [_as_found(column, present, some_text).label(column.name) for column in own]
    return select(*columns).select_from(source).subquery(f"seen_{table.name}")


def _as_found(
    column: Column[Any], present: frozenset[str], some_text: ColumnElement[str]
) -> ColumnElement[Any]:
    if _trait(column) in present:
        return column
    if other_type(column.table.name, column.name) in present:
        return cast(column, String)
    if isinstance(column.type, Boolean):
        return literal(column.name != "deleted", Boolean)
    if isinstance(column.type, String):
        # Always NULL, with the collation of EspoCRM's own columns.
        return func.nullif(some_text, some_text)
    return cast(null(), column.type)


def _trait(column: Column[Any]) -> str:
    return f"{column.table.name}.{column.name}"
