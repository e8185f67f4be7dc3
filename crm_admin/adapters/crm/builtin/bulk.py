"""Writing very many rows, each kind of server in its fastest way."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import Connection, Index, Table, text
from sqlalchemy.schema import CreateIndex, DropIndex

ROWS_AT_A_TIME = 2000

Row = Mapping[str, object]
Adapt = Callable[[object], object]


def insert_rows(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Insert the rows, which all name the same columns.

    None is left to the default of its column where there is one. Rows in which the same columns
    are not None go together, so the order is kept only among those.
    """
    if connection.dialect.name == "postgresql":
        _copy(connection, table, rows)
        return
    waiting: defaultdict[tuple[str, ...], list[tuple[object, ...]]] = defaultdict(list)
    adapt = _adapters(connection, table)
    for row in rows:
        given = {name: value for name, value in row.items() if value is not None}
        for name in given.keys() & adapt.keys():
            given[name] = adapt[name](given[name])
        same = waiting[tuple(given)]
        same.append(tuple(given.values()))
        if len(same) == ROWS_AT_A_TIME:
            _insert(connection, table, tuple(given), same)
            same.clear()
    for columns, rest in waiting.items():
        if rest:
            _insert(connection, table, columns, rest)


def _insert(
    connection: Connection, table: Table, columns: Sequence[str], rows: list[tuple[object, ...]]
) -> None:
    mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
    names, marks = ", ".join(columns), ", ".join(mark for _ in columns)
    statement = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608 (our own names)
    connection.exec_driver_sql(statement, rows)


def _copy(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    """COPY is the fastest way into PostgreSQL; what is None there stays NULL."""
    waiting = iter(rows)
    first = next(waiting, None)
    if first is None:
        return
    cursor = connection.connection.cursor()
    with cursor.copy(f"COPY {table.name} ({', '.join(first)}) FROM STDIN") as copy:
        for row in chain([first], waiting):
            copy.write_row([row[name] for name in first])
    cursor.close()


def _adapters(connection: Connection, table: Table) -> Mapping[str, Adapt]:
    """How the values of some columns become what the driver takes."""
    dialect = connection.dialect
    adapters = {
        column.name: column.type.dialect_impl(dialect).bind_processor(dialect) for column in table.c
    }
    return {name: adapt for name, adapt in adapters.items() if adapt is not None}


@contextmanager
def without_indexes(connection: Connection, table: Table) -> Iterator[None]:
    """Make the indexes and triggers of the table again afterwards, which is much faster."""
    definitions = _definitions(connection, table)
    for definition in definitions:
        connection.exec_driver_sql(definition.drop)
    yield
    for definition in definitions:
        connection.exec_driver_sql(definition.create)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Definition:
    """How an index or a trigger is dropped and made again."""

    drop: str
    create: str


def _definitions(connection: Connection, table: Table) -> Sequence[_Definition]:
    question = _CATALOGUES.get(connection.dialect.name)
    if question is None:
        # MariaDB does not let go of an index that serves a foreign key.
        free = (index for index in table.indexes if not index.columns[0].foreign_keys)
        return [_from_metadata(connection, index) for index in free]
    rows = connection.execute(text(question), {"table": table.name})
    return [_Definition(drop=f"DROP {row.type} {row.name}", create=row.definition) for row in rows]


_CATALOGUES = {
    "sqlite": "SELECT type, name, sql AS definition FROM sqlite_master WHERE tbl_name = :table"
    " AND type IN ('index', 'trigger') AND sql LIKE 'CREATE %'",
    "postgresql": "SELECT 'INDEX' AS type, c.relname AS name, pg_get_indexdef(c.oid) AS definition"
    " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
    " WHERE i.indrelid = CAST(:table AS regclass) AND NOT i.indisunique",
}


def _from_metadata(connection: Connection, index: Index) -> _Definition:
    dialect = connection.dialect
    return _Definition(
        drop=str(DropIndex(index).compile(dialect=dialect)),
        create=str(CreateIndex(index).compile(dialect=dialect)),
    )
