"""The script that makes the guarded mode: what every CRM shares, and what this one brings.

The statements are in `resources/guarded_mode/`. The rules of a CRM come in as its module says them
to itself, so that they stand in one place for this program and for the database.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnClause,
    Connection,
    Select,
    String,
    Table,
    cast,
    inspect,
    literal_column,
    null,
    select,
)
from sqlalchemy.sql import ClauseElement, ColumnElement
from sqlalchemy.sql.selectable import TableClause

from crm_admin import resources
from crm_admin.adapters.companion.tables import link, mail, setting
from crm_admin.domain.audit import Action
from crm_admin.domain.changes import RowAct
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right

Condition = ColumnElement[bool]

LOOKED_UP: ColumnElement[Any] = literal_column("looked_up")
"""The id of the user, or of the row, that a function of the script is asked about."""
WRITTEN_KEY: ColumnElement[Any] = literal_column("written_key")
TARGET: ColumnElement[Any] = literal_column("target")
"""In `Guarding.belongs`: the key of the row, and the user whom the entry names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Columns of one table that an act writes into new rows, or into those that are there."""

    act: RowAct
    columns: Sequence[ColumnClause[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarding:
    """What the database has to know of a CRM.

    `right`, `is_there`, `may_act` and `is_usable` are about a row of `user`, and look into other
    tables only by themselves: the database asks them of a row as it was, too.
    """

    user: Table
    """Its key is `id`, and it has a `user_name`."""
    password: ColumnClause[Any]
    """The hash, in `user`."""
    right: ColumnElement[str]
    """A `Right`."""
    is_there: Condition
    """This program knows the user."""
    may_act: Condition
    """Whoever has a right can use it at this moment."""
    is_usable: Condition
    """An administrator who can sign in at this moment."""
    readable: Sequence[Sequence[ColumnClause[Any]]]
    """What administrators may read, table by table."""
    written: Mapping[Action, Sequence[Written]]
    belongs: Mapping[tuple[RowAct, Table], Condition | None]
    """Whether a row, as it was written, belongs to the user; None: its rows belong to nobody."""
    totp_secret: Select[Any] = field(default_factory=lambda: select(null()))
    """Of the user `LOOKED_UP`."""
    token_hash: Select[Any] = field(default_factory=lambda: select(null()))
    """Of the token in the row `LOOKED_UP` of the table of the CRM's own links."""


WRITTEN_TO_SETTINGS: Mapping[Action, str] = {
    Action.SIGN_IN: "totp",
    Action.POLICIES_CHANGE: "policies",
    Action.MAIL_SETTINGS_CHANGE: "mail",
    Action.DIRECTORY_CHANGE: "directory",
    Action.TEMPLATE_CHANGE: "template",
    Action.RECOVERY_CODE_MAKE: "system_user",
    Action.RECOVERY_ACKNOWLEDGE: "recoveries",
}
"""The first word of the names of the groups of settings that each act saves."""

MOST_ACCOUNT_BYTES = 63
"""PostgreSQL cuts longer names of accounts."""

_FILES = {"postgresql": "postgresql.sql", "mariadb": "mariadb.sql", "mysql": "mariadb.sql"}
_CLOCKS = {
    "postgresql": "clock_timestamp()",
    "mariadb": "UTC_TIMESTAMP(6)",
    "mysql": "UTC_TIMESTAMP(6)",
}
_TOMORROWS = {
    "postgresql": "clock_timestamp() + INTERVAL '1 day'",
    "mariadb": "UTC_TIMESTAMP(6) + INTERVAL 1 DAY",
    "mysql": "UTC_TIMESTAMP(6) + INTERVAL 1 DAY",
}

_ONE: ColumnElement[int] = literal_column("1")
_PLAIN_NAME = re.compile(r"[\w.-]+")


def is_offered(connection: Connection) -> bool:
    """There is a script for this kind of server."""
    return connection.dialect.name in _FILES


def clock(connection: Connection) -> ColumnElement[datetime]:
    """The time at which the database asks."""
    return literal_column(_CLOCKS[connection.dialect.name])


def tomorrow(connection: Connection) -> ColumnElement[datetime]:
    """A day later: no link lasts longer."""
    return literal_column(_TOMORROWS[connection.dialect.name])


def script(connection: Connection, guarding: Guarding) -> str:
    """The script for this database and its present administrators.

    Raises:
        NotAvailable: not with this name of the database.
    """
    file = _FILES[connection.dialect.name]
    template = resources.path("guarded_mode", file).read_text("utf-8")
    values = _Writer(connection, guarding).values()
    return re.sub(r"\{\{(\w+)\}\}", lambda found: values[found[1]], template)


class _Writer:
    """Writes what differs between databases."""

    def __init__(self, connection: Connection, guarding: Guarding) -> None:
        self._connection = connection
        self._guarding = guarding
        self._quoted = connection.dialect.identifier_preparer.quote_identifier
        self._is_postgresql = connection.dialect.name == "postgresql"

    def values(self) -> Mapping[str, str]:
        """What each place of the template says."""
        return {**self._names(), **self._rules(), **self._rights()}

    def _names(self) -> Mapping[str, str]:
        database, schema = self._database, self._schema
        return {
            "database": self._quoted(database),
            "schema": self._quoted(schema),
            "schema_text": f"'{schema}'",
            "owner": self._owner,
            "owner_text": f"'crm_admin_owner_{database}'",
            "members": self._members,
            "members_text": f"'crm_admin_member_{database}'",
            "user": self._quoted(self._guarding.user.name),
            "user_text": f"'{self._guarding.user.name}'",
            "password": self._guarding.password.name,
            "password_text": f"'{self._guarding.password.name}'",
        }

    def _rules(self) -> Mapping[str, str]:
        guarding = self._guarding
        user = guarding.user
        of_user = select(guarding.right).where(user.c.id == LOOKED_UP, guarding.is_there)
        is_usable = self._condition(user, guarding.is_usable)
        name = self._connection.dialect.identifier_preparer.format_table(user)
        return {
            "right": self._sql(of_user),
            "acting_right": self._sql(of_user.where(guarding.may_act)),
            "exact_id": self._sql(
                select(cast(user.c.id, String)).where(user.c.id == LOOKED_UP, guarding.is_there)
            ),
            "totp_secret": self._sql(guarding.totp_secret),
            "token_hash": self._sql(guarding.token_hash),
            "is_usable": is_usable,
            "was_usable": is_usable.replace(f"{name}.", "OLD."),
            "stays_usable": is_usable.replace(f"{name}.", "NEW."),
            "belongs": "\n".join(self._belongs()),
            "keys": " ".join(_keys(guarding)),
        }

    def _rights(self) -> Mapping[str, str]:
        return {
            "owner_grants": "\n".join(self._owner_grants()),
            "member_grants": "\n".join(self._member_grants()),
            "mail_columns": ", ".join(c.name for c in mail.c if c is not mail.c.link),
            "link_columns": ", ".join(column.name for column in link.c),
            "link_values": ", ".join(f"JSON_VALUE(given, '$.{column.name}')" for column in link.c),
            "permissions": ",\n".join(f"    {each}" for each in _permissions(self._guarding)),
            "logins": "\n".join(self._logins()),
        }

    @property
    def _database(self) -> str:
        return _plain(self._connection.engine.url.database or "")

    @property
    def _schema(self) -> str:
        return _plain(inspect(self._connection).default_schema_name or "")

    @property
    def _owner(self) -> str:
        name = self._quoted(f"crm_admin_owner_{self._database}")
        return name if self._is_postgresql else f"{name}@localhost"

    @property
    def _members(self) -> str:
        return self._quoted(f"crm_admin_member_{self._database}")

    # Rules

    def _sql(self, element: ClauseElement) -> str:
        compiled = element.compile(self._connection, compile_kwargs={"literal_binds": True})
        return " ".join(str(compiled).split())

    def _condition(self, table: Table, condition: Condition) -> str:
        """Compiled within a statement, so that what looks into other tables means this row."""
        statement = select(_ONE).select_from(table).where(condition)
        return self._sql(statement).partition(" WHERE ")[2]

    def _belongs(self) -> Iterator[str]:
        for (act, table), condition in self._guarding.belongs.items():
            found = "true" if condition is None else self._is_written(table, condition)
            yield f"        WHEN '{act} {table.name}' THEN {found}"

    def _is_written(self, table: Table, condition: Condition) -> str:
        [key] = table.primary_key.columns
        written = select(_ONE).select_from(table).where(key == WRITTEN_KEY)
        return f"EXISTS ({self._sql(written.where(condition))})"

    # Rights

    def _owner_grants(self) -> Iterator[str]:
        acts: dict[str, set[str]] = {self._guarding.user.name: {"SELECT"}}
        for columns in self._guarding.readable:
            acts.setdefault(_table_name(columns), set()).add("SELECT")
        for written in _all_written(self._guarding):
            found = acts.setdefault(_table_name(written.columns), {"SELECT"})
            found.add(written.act.upper())
        for table, rights in acts.items():
            yield f"GRANT {', '.join(sorted(rights))} ON {self._quoted(table)} TO {self._owner};"

    def _member_grants(self) -> Iterator[str]:
        for columns in self._guarding.readable:
            names = ", ".join(self._quoted(column.name) for column in columns)
            table = self._quoted(_table_name(columns))
            # On MariaDB a table is described only to whoever has some right on all of it.
            more = "" if self._is_postgresql else "REFERENCES, "
            yield f"GRANT {more}SELECT ({names}) ON {table} TO {self._members};"

    # Accounts

    def _logins(self) -> Iterator[str]:
        """One statement for everybody with a right in this program, in or out at present."""
        guarding = self._guarding
        user = guarding.user
        has_right = guarding.right != Right.NONE.value
        statement = select(user.c.id, user.c.user_name).where(guarding.is_there, has_right)
        for user_id, name in self._connection.execute(statement.order_by(user.c.id)):
            if not name.isprintable() or len(name.encode()) > MOST_ACCOUNT_BYTES:
                yield f"-- User {user_id!a} is left out: no account can have this name."
                continue
            columns = "crm_admin_login (user_id, login)"
            row = f"{self._text(str(user_id))}, {self._text(name)}"
            yield f"INSERT INTO {columns} VALUES ({row});"  # noqa: S608 (quoted)

    def _text(self, value: str) -> str:
        """A literal; the scripts set how backslashes are read."""
        quoted = value.replace("'", "''")
        return f"'{quoted}'" if self._is_postgresql else "'" + quoted.replace("\\", "\\\\") + "'"


def _plain(name: str) -> str:
    """A name that means nothing else inside of quotes, dollars or a comment."""
    if _PLAIN_NAME.fullmatch(name) is None:
        raise NotAvailable(reason=Text("The name {name} has no place in a script.", name=name))
    return name


def _table_name(columns: Sequence[ColumnClause[Any]]) -> str:
    table = columns[0].table
    if not isinstance(table, TableClause):
        raise TypeError(type(table).__name__)
    return table.name


def _all_written(guarding: Guarding) -> Iterator[Written]:
    for each in guarding.written.values():
        yield from each


def _keys(guarding: Guarding) -> Iterator[str]:
    belonging = (
        table for (_, table), condition in guarding.belongs.items() if condition is not None
    )
    for table in dict.fromkeys(belonging):
        [key] = table.primary_key.columns
        yield f"WHEN '{table.name}' THEN '{key.name}'"


def _permissions(guarding: Guarding) -> Iterator[str]:
    said = dict.fromkeys(
        (action, written.act, _table_name(written.columns), column.name)
        for action, each in guarding.written.items()
        for written in each
        for column in written.columns
    )
    yield from (f"('{action}', '{act}', '{table}', '{name}')" for action, act, table, name in said)
    for action, name in WRITTEN_TO_SETTINGS.items():
        yield f"('{action}', '{RowAct.UPDATE}', '{setting.name}', '{name}')"
