"""Inserting very many rows, each kind of server in its fastest way."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection, Table

ROWS_AT_A_TIME = 5000
"""A statement of MariaDB must stay below 16 MB."""

Row = Sequence[object]


def insert_rows(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Row]
) -> None:
    """Insert the rows; their values stand in the order of the columns."""
    adapted = _adapted(connection, table, columns, rows)
    if connection.dialect.name == "postgresql":
        _copy(connection, table, columns, adapted)
        return
    statement = _statement(connection, table, columns)
    while batch := list(islice(adapted, ROWS_AT_A_TIME)):
        connection.exec_driver_sql(statement, batch)


def _copy(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[tuple[object, ...]]
) -> None:
    cursor = connection.connection.cursor()
    names = ", ".join(columns)
    with cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
    cursor.close()


def _statement(connection: Connection, table: Table, columns: Sequence[str]) -> str:
    mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
    marks = ", ".join(mark for _ in columns)
    return f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 (our own names)


def _adapted(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Row]
) -> Iterator[tuple[object, ...]]:
    """The rows with each value as the driver takes it."""
    dialect = connection.dialect
    processors = [
        (position, processor)
        for position, name in enumerate(columns)
        if (processor := table.c[name].type.dialect_impl(dialect).bind_processor(dialect))
    ]
    for row in rows:
        yield _processed(row, processors)


def _processed(
    row: Row, processors: Sequence[tuple[int, Callable[[object], object]]]
) -> tuple[object, ...]:
    values = list(row)
    for position, processor in processors:
        if values[position] is not None:
            values[position] = processor(values[position])
    return tuple(values)
