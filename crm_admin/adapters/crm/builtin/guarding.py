"""The script that makes the guarded mode of a built-in database.

Its statements are in `resources/guarded_mode/`; here the rules come in, which stand in one place
for this program and for the database, and what each act may write.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Table, and_, inspect, literal_column, select
from sqlalchemy.sql import ColumnElement

from crm_admin import resources
from crm_admin.adapters.companion.tables import link, mail
from crm_admin.adapters.crm.builtin.filters import (
    can_be_let_in,
    has_good_password,
    is_usable_administrator,
)
from crm_admin.adapters.crm.builtin.schema import posting, role, user, word
from crm_admin.adapters.crm_module import NO_GUARDED_MODE
from crm_admin.domain.audit import Action
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right

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

WRITTEN_TO_SETTINGS: Mapping[Action, str] = {
    Action.POLICIES_CHANGE: "policies",
    Action.MAIL_SETTINGS_CHANGE: "mail",
    Action.DIRECTORY_CHANGE: "directory",
    Action.TEMPLATE_CHANGE: "template",
    Action.RECOVERY_CODE_MAKE: "system_user",
    Action.RECOVERY_ACKNOWLEDGE: "recoveries",
}
"""The first word of the names of the groups of settings that each act saves."""

_FILES = {"postgresql": "postgresql.sql", "mariadb": "mariadb.sql", "mysql": "mariadb.sql"}
_CLOCKS = {
    "postgresql": "clock_timestamp()",
    "mariadb": "UTC_TIMESTAMP(6)",
    "mysql": "UTC_TIMESTAMP(6)",
}

MOST_ACCOUNT_BYTES = 63
"""PostgreSQL cuts longer names of accounts."""

_PLAIN_NAME = re.compile(r"[\w.-]+")


def guarded_mode_script(connection: Connection) -> str:
    """The script for this database and its present administrators.

    Raises:
        NotAvailable: not on such a server, or not with this name of the database.
    """
    file = _FILES.get(connection.dialect.name)
    if file is None:
        raise NotAvailable(reason=NO_GUARDED_MODE)
    template = resources.path("guarded_mode", file).read_text("utf-8")
    values = _values(connection)
    return re.sub(r"\{\{(\w+)\}\}", lambda found: values[found[1]], template)


def _values(connection: Connection) -> Mapping[str, str]:
    database = _plain(connection.engine.url.database or "")
    schema = _plain(inspect(connection).default_schema_name or "")
    owner, members = f"crm_admin_owner_{database}", f"crm_admin_member_{database}"
    quoted = connection.dialect.identifier_preparer.quote_identifier
    now: ColumnElement[datetime] = literal_column(_CLOCKS[connection.dialect.name])
    is_usable = _sql(connection, is_usable_administrator(now))
    return {
        "database": quoted(database),
        "schema": quoted(schema),
        "schema_text": f"'{schema}'",
        "owner": quoted(owner),
        "owner_text": f"'{owner}'",
        "members": quoted(members),
        "members_text": f"'{members}'",
        "may_act": _sql(connection, and_(can_be_let_in(now), has_good_password(now))),
        "is_usable": is_usable,
        "was_usable": is_usable.replace(f"{user.name}.", "OLD."),
        "user_columns": _names(user, without="password_hash"),
        "mail_columns": _names(mail, without="link"),
        "link_columns": _names(link),
        "link_values": ", ".join(f"JSON_VALUE(given, '$.{column.name}')" for column in link.c),
        "permissions": ",\n".join(
            f"    ('{action}', '{table}', '{column}')" for action, table, column in _permissions()
        ),
        "logins": "\n".join(_logins(connection)),
    }


def _plain(name: str) -> str:
    """A name that means nothing else inside of quotes, dollars or a comment."""
    if _PLAIN_NAME.fullmatch(name) is None:
        raise NotAvailable(reason=Text("The name {name} has no place in a script.", name=name))
    return name


def _sql(connection: Connection, condition: ColumnElement[bool]) -> str:
    compiled = condition.compile(connection, compile_kwargs={"literal_binds": True})
    return " ".join(str(compiled).split())


def _names(table: Table, *, without: str = "") -> str:
    return ", ".join(column.name for column in table.c if column.name != without)


def _permissions() -> Iterator[tuple[str, str, str]]:
    for action, columns in WRITTEN_TO_USERS.items():
        yield from ((action, user.name, column) for column in (*_CHANGED, *columns))
    for table in (word, posting):
        yield from ((Action.USER_EDIT, table.name, column.name) for column in table.c)
    for action, name in WRITTEN_TO_SETTINGS.items():
        yield action, "crm_admin_setting", name


def _logins(connection: Connection) -> Iterator[str]:
    """One statement for everybody with a right in this program, in or out at present."""
    statement = select(user.c.id, user.c.user_name).join(role)
    has_right = role.c.admin_right != Right.NONE.value
    for number, name in connection.execute(statement.where(has_right).order_by(user.c.id)):
        if not name.isprintable() or len(name.encode()) > MOST_ACCOUNT_BYTES:
            yield f"-- User {number} is left out: no account can have this name."
            continue
        columns = "crm_admin_login (user_id, login)"
        yield f"INSERT INTO {columns} VALUES ({number}, {_text(connection, name)});"  # noqa: S608 (quoted)


def _text(connection: Connection, value: str) -> str:
    """A literal; the scripts set how backslashes are read."""
    quoted = value.replace("'", "''")
    is_postgresql = connection.dialect.name == "postgresql"
    return f"'{quoted}'" if is_postgresql else "'" + quoted.replace("\\", "\\\\") + "'"
