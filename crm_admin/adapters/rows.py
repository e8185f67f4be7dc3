"""A write plan, row by row: made from what was read, written only while that still stands."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Table, and_, insert, update
from sqlalchemy.sql import ColumnElement

from crm_admin.domain.changes import CellValue, ColumnChange, RowAct, RowChange, WritePlan
from crm_admin.domain.errors import Conflict
from crm_admin.domain.secret import Secret

Cells = Mapping[str, CellValue]


def plan_of(*rows: RowChange | None) -> WritePlan:
    """The rows that differ, as a plan."""
    return WritePlan(rows=tuple(row for row in rows if row is not None))


def updated(table: str, *, key: Sequence[str], before: Cells, after: Cells) -> RowChange | None:
    """The change from `before` to `after`; None when every column of `after` is as before."""
    columns = [
        ColumnChange(column=name, old=before[name], new=value)
        for name, value in after.items()
        if before[name] != value
    ]
    if not columns:
        return None
    where = tuple((name, before[name]) for name in key)
    return RowChange(act=RowAct.UPDATE, table=table, key=where, columns=tuple(columns))


def inserted(table: str, *, key: Sequence[str], row: Cells) -> RowChange:
    """A new row."""
    columns = tuple(ColumnChange(column=name, old=None, new=value) for name, value in row.items())
    where = tuple((name, row[name]) for name in key)
    return RowChange(act=RowAct.INSERT, table=table, key=where, columns=columns)


def changed(
    old: Mapping[str, object], new: Mapping[str, object], *, always: Sequence[str]
) -> Mapping[str, object]:
    """What an account must have the right to write: the columns that differ, and some anyway."""
    return {name: value for name, value in new.items() if value != old[name] or name in always}


def execute(connection: Connection, tables: Mapping[str, Table], plan: WritePlan) -> None:
    """Write the plan in order.

    Raises:
        Conflict: a row no longer holds the old values.
    """
    for row in plan.rows:
        _execute(connection, tables[row.table], row)


def _execute(connection: Connection, table: Table, row: RowChange) -> None:
    values = {change.column: _plain(change.new) for change in row.columns}
    if row.act is RowAct.INSERT:
        connection.execute(insert(table).values(values))
        return
    unchanged = and_(
        *(table.c[name] == _plain(value) for name, value in row.key),
        *(_still(table, change) for change in row.columns),
    )
    result = connection.execute(update(table).where(unchanged).values(values))
    if result.rowcount != 1:
        raise Conflict


def _still(table: Table, change: ColumnChange) -> ColumnElement[bool]:
    column, old = table.c[change.column], _plain(change.old)
    return column.is_(None) if old is None else column == old


def _plain(value: CellValue) -> object:
    return value.reveal() if isinstance(value, Secret) else value
