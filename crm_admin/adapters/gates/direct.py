"""The account may write the tables: the rules hold for whoever uses this program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Label, Table, insert, null, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters import rows
from crm_admin.adapters.companion.tables import HEAD_ID, audit, head, link, setting
from crm_admin.adapters.gates.gate import Cells, Told
from crm_admin.domain.audit import AuditEntry
from crm_admin.domain.changes import WritePlan
from crm_admin.domain.errors import Conflict
from crm_admin.services.ports import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectGate:
    """Implements `Gate` with plain statements."""

    account: str = ""
    mode: Mode = Mode.DIRECT
    only_user: str | None = None
    keeps_history: bool = True

    def take_guard(self, connection: Connection) -> None:
        """Take the row of the head; on SQLite BEGIN IMMEDIATE has done that."""
        statement = select(head.c.number).where(head.c.id == HEAD_ID)
        if connection.dialect.name == "mssql":
            statement = statement.with_hint(head, "WITH (UPDLOCK, HOLDLOCK)", "mssql")
        connection.execute(statement.with_for_update())

    def append(self, connection: Connection, entry: AuditEntry, cells: Cells) -> None:
        """Insert the entry and move the head."""
        connection.execute(insert(audit).values(cells))
        moved = update(head).where(head.c.id == HEAD_ID)
        connection.execute(moved.values(number=entry.number, hash=entry.hash))

    def execute(self, connection: Connection, tables: Mapping[str, Table], plan: WritePlan) -> None:
        """Write the plan row by row."""
        rows.execute(connection, tables, plan)

    def add_link(self, connection: Connection, cells: Cells) -> None:
        """Insert the link."""
        connection.execute(insert(link).values(cells))

    def put_setting(self, connection: Connection, name: str, value: str, *, version: int) -> None:
        """Insert the group, or update the version that was read."""
        saved = {"value": value, "version": version + 1}
        if version == 0:
            _insert_setting(connection, {"name": name, **saved})
            return
        read = (setting.c.name == name) & (setting.c.version == version)
        if connection.execute(update(setting).where(read).values(saved)).rowcount != 1:
            raise Conflict

    def credential_columns(
        self, password_hash: ColumnElement[Any], _user_id: ColumnElement[Any]
    ) -> Sequence[Label[Any]]:
        """The hash as it is stored."""
        return password_hash.label("password_hash"), null().label("password_mark")

    def told(
        self, straight: ColumnElement[Told], *, by: ColumnElement[Told]
    ) -> ColumnElement[Told]:
        """Read from the column."""
        del by
        return straight


DIRECT = DirectGate()
"""Of a database that has no accounts."""


def _insert_setting(connection: Connection, row: Cells) -> None:
    try:
        connection.execute(insert(setting).values(row))
    except IntegrityError as error:
        raise Conflict from error
