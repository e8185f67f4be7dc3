"""Column types of our own tables that hold what they promise on every kind of server.

What SQLAlchemy knows of one kind of server is loaded where a database of that kind is open: the
three together take a fifth of the time until the first rows of a SQLite file are there.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC times to the microsecond, in their order also where they are stored as text.

    Times without a zone are refused: nobody knows when they are.
    """

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The widest type of each kind of server; SQLite stores text of a fixed width."""
        kind: TypeEngine[Any] = String(len("2026-10-12T09:42:00.000000Z"))
        if dialect.name == "postgresql":
            kind = DateTime(timezone=True)
        elif dialect.name in {"mysql", "mariadb"}:
            kind = _mysql_time()
        elif dialect.name == "mssql":
            kind = _sql_server_time()
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """The time in UTC, as the driver takes it."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        in_utc = value.astimezone(UTC)
        if dialect.name == "postgresql":
            return in_utc
        naive = in_utc.replace(tzinfo=None)
        if dialect.name == "sqlite":
            return naive.isoformat(timespec="microseconds") + "Z"
        # pymssql writes a datetime with milliseconds only; the server reads this text exactly.
        return naive.isoformat(timespec="microseconds") if dialect.name == "mssql" else naive

    def result_processor(
        self,
        dialect: Dialect,
        coltype: object,  # noqa: ARG002 (SQLAlchemy's signature)
    ) -> Callable[[Any], Any]:
        """Turn what the driver gives into an aware time; called for every value of a page."""
        return _RESULT_PROCESSORS.get(dialect.name, _from_naive)


def _from_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def _from_aware(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)


def _from_naive(value: datetime | None) -> datetime | None:
    return None if value is None else value.replace(tzinfo=UTC)


_RESULT_PROCESSORS: Mapping[str, Callable[[Any], Any]] = {
    "sqlite": _from_text,
    "postgresql": _from_aware,
}


class Utf8(TypeDecorator[str]):
    """Any Unicode text, compared and ordered by its code points: case, accents and spaces count.

    Without a length it is as long as the server allows. SQL Server alone ignores spaces at the
    end when it compares, whatever the collation.
    """

    impl = String
    cache_ok = True

    def __init__(self, length: int | None = None) -> None:
        super().__init__(length)
        self.length = length

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[str]:
        """The type with the collation of each kind of server; SQLite compares bytes by itself."""
        kind: TypeEngine[str] = String(self.length) if self.length else Text()
        if dialect.name == "postgresql":
            kind = _postgresql_text(self.length)
        elif dialect.name in {"mysql", "mariadb"}:
            kind = _mysql_text(self.length, is_mariadb=getattr(dialect, "is_mariadb", False))
        elif dialect.name == "mssql":
            kind = _sql_server_text(self.length)
        return dialect.type_descriptor(kind)


def _postgresql_text(length: int | None) -> TypeEngine[str]:
    return String(length, collation="C") if length else Text(collation="C")


def _mysql_text(length: int | None, *, is_mariadb: bool) -> TypeEngine[str]:
    from sqlalchemy.dialects import mysql  # noqa: PLC0415 (see above)

    # `utf8mb4_bin` would ignore spaces at the end; each of the two has its own that does not.
    collation = "utf8mb4_nopad_bin" if is_mariadb else "utf8mb4_0900_bin"
    if length:
        return mysql.VARCHAR(length, charset="utf8mb4", collation=collation)
    return mysql.MEDIUMTEXT(charset="utf8mb4", collation=collation)


def _mysql_time() -> TypeEngine[datetime]:
    from sqlalchemy.dialects import mysql  # noqa: PLC0415 (see above)

    return mysql.DATETIME(fsp=6)


def _sql_server_text(length: int | None) -> TypeEngine[str]:
    from sqlalchemy.dialects import mssql  # noqa: PLC0415 (see above)

    return mssql.NVARCHAR(length, collation="Latin1_General_100_BIN2")


def _sql_server_time() -> TypeEngine[datetime]:
    from sqlalchemy.dialects import mssql  # noqa: PLC0415 (see above)

    return mssql.DATETIME2(6)  # type: ignore[no-untyped-call]
