"""What the database has to know of the built-in CRM to hold its rules itself."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnClause, Connection, Table, and_, column, exists, select, table, true
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.builtin.filters import (
    can_be_let_in,
    has_good_password,
    is_usable_administrator,
)
from crm_admin.adapters.crm.builtin.schema import (
    VERSION_TABLE,
    group,
    posting,
    role,
    user,
    word,
)
from crm_admin.adapters.crm.builtin.search_index import SearchIndex, search_index
from crm_admin.adapters.crm_module import NO_GUARDED_MODE, Recognised
from crm_admin.adapters.gates import script
from crm_admin.adapters.gates.script import TARGET, Guarding, Written
from crm_admin.domain.audit import Action
from crm_admin.domain.changes import RowAct
from crm_admin.domain.errors import NotAvailable

_CHANGED = ("version", "changed_at", "changed_by")
_ATTEMPTS = (
    "failed_count",
    "failed_since",
    "failed_last_at",
    "failed_last_from",
    "failed_lockouts",
    "failed_locked_until",
)
_LOCK = ("is_locked", "lock_by", "lock_at", "lock_reason")
_PASSWORD = (
    "password_hash",
    "password_changed_at",
    "password_expires_at",
    "must_change_password",
    "temporary_until",
)
_SIGN_IN = ("last_sign_in_at", "last_sign_in_from", "last_sign_in_key", "password_hash")
_DETAILS = (
    "given_name",
    "family_name",
    "email",
    "group_id",
    "role_id",
    "is_active",
    "valid_from",
    "valid_until",
    "name_key",
    "user_name_key",
    "email_key",
    "group_key",
    "role_key",
    "search_text",
)

WRITTEN_TO_USERS: Mapping[Action, Sequence[str]] = {
    Action.SIGN_IN: _SIGN_IN + _ATTEMPTS,
    Action.USER_LOCK: _LOCK,
    Action.USER_LOCK_LIFT: _LOCK,
    Action.USER_UNLOCK: _ATTEMPTS,
    Action.USER_UNLOCK_UNDO: _ATTEMPTS,
    Action.USER_PASSWORD_CHANGE: _PASSWORD + _ATTEMPTS,
    Action.USER_PASSWORD_RESET: _ATTEMPTS,
    Action.USER_PASSWORD_REQUIRE: ("must_change_password",),
    Action.USER_EDIT: _DETAILS,
}
"""The columns that each act writes beside those that tell of the last change."""


def guarded_mode_script(connection: Connection, _recognised: Recognised) -> str:
    """The script for this database and its present administrators.

    Raises:
        NotAvailable: not on such a server, or not with this name of the database.
    """
    if not script.is_offered(connection):
        raise NotAvailable(reason=NO_GUARDED_MODE)
    has_postings = search_index(connection) is SearchIndex.POSTINGS
    word_tables = (word, posting) if has_postings else (word,)
    return script.script(connection, _guarding(script.clock(connection), word_tables))


def _guarding(now: ColumnElement[datetime], word_tables: Sequence[Table]) -> Guarding:
    words = [Written(act=RowAct.INSERT, columns=tuple(each.c)) for each in word_tables]
    written = {action: [_written(columns)] for action, columns in WRITTEN_TO_USERS.items()}
    return Guarding(
        user=user,
        password=user.c.password_hash,
        right=select(role.c.admin_right).where(role.c.id == user.c.role_id).scalar_subquery(),
        is_there=true(),
        may_act=and_(can_be_let_in(now), has_good_password(now)),
        is_usable=_is_usable(now),
        readable=_readable(word_tables),
        written={**written, Action.USER_EDIT: [*written[Action.USER_EDIT], *words]},
        belongs={
            (RowAct.UPDATE, user): user.c.id == TARGET,
            **dict.fromkeys((RowAct.INSERT, each) for each in word_tables),
        },
    )


def _is_usable(now: ColumnElement[datetime]) -> ColumnElement[bool]:
    its_role = exists().where(role.c.id == user.c.role_id, is_usable_administrator(now))
    return its_role.correlate(user)


def _readable(word_tables: Sequence[Table]) -> Sequence[Sequence[ColumnClause[Any]]]:
    version = table(VERSION_TABLE, column("version_num"))
    whole = [tuple(each.c) for each in (group, role, *word_tables, version)]
    return (tuple(each for each in user.c if each is not user.c.password_hash), *whole)


def _written(columns: Sequence[str]) -> Written:
    return Written(act=RowAct.UPDATE, columns=[user.c[name] for name in (*_CHANGED, *columns)])
