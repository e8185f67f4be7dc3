"""Real tables and rows of an installed CRM, built again from its snapshot.

A snapshot is JSON: `tables` holds columns, indexes and rows of the tables that matter,
`all_tables` the names of all, `passwords` the plain passwords of the test accounts. So far only
those that were read from a MariaDB can be built again.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy.engine import URL


@dataclass(frozen=True)
class Snapshot:
    """One snapshot file."""

    path: Path

    @cached_property
    def content(self) -> Mapping[str, Any]:
        content: Mapping[str, Any] = json.loads(self.path.read_text(encoding="utf-8"))
        return content

    @property
    def passwords(self) -> Mapping[str, str]:
        """User name -> the plain password that the stored hash was made from by the CRM."""
        passwords: Mapping[str, str] = self.content["passwords"]
        return passwords

    @property
    def tables(self) -> Mapping[str, Mapping[str, Any]]:
        tables: Mapping[str, Mapping[str, Any]] = self.content["tables"]
        return tables

    def build(self, url: URL) -> None:
        """Make the tables with their rows in an empty database of a MariaDB."""
        assert "MariaDB" in self.content["server"], self.content["server"]
        engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
        with engine.begin() as connection:
            for name, table in self.tables.items():
                connection.exec_driver_sql(_create_statement(name, table))
                if table["rows"]:
                    rows = [tuple(row.values()) for row in table["rows"]]
                    connection.exec_driver_sql(_insert_statement(name, table["rows"][0]), rows)


def _create_statement(name: str, table: Mapping[str, Any]) -> str:
    parts = [*map(_column, table["columns"]), *_indexes(table["indexes"])]
    return f"CREATE TABLE {_quoted(name)} ({', '.join(parts)})"


def _column(column: Mapping[str, Any]) -> str:
    """As MariaDB itself would write it: `default` is already an expression of SQL."""
    words = [_quoted(column["name"]), column["type"]]
    if column["collation"]:
        words.append(f"COLLATE {column['collation']}")
    words.append("NULL" if column["nullable"] else "NOT NULL")
    if column["default"] is not None:
        words.append(f"DEFAULT {column['default']}")
    words.append(column["extra"])
    return " ".join(words)


def _indexes(indexes: Mapping[str, Any]) -> Iterator[str]:
    for name, index in indexes.items():
        columns = ", ".join(map(_quoted, index["columns"]))
        if name == "PRIMARY":
            yield f"PRIMARY KEY ({columns})"
        else:
            unique = "UNIQUE " if index["unique"] else ""
            yield f"{unique}INDEX {_quoted(name)} ({columns})"


def _insert_statement(name: str, row: Mapping[str, Any]) -> str:
    columns = ", ".join(map(_quoted, row))
    places = ", ".join(["%s"] * len(row))
    return f"INSERT INTO {_quoted(name)} ({columns}) VALUES ({places})"


def _quoted(name: str) -> str:
    return f"`{name}`"
