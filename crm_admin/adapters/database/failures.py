"""What the drivers raise -> the known failures; every driver's codes stand here and only here."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from crm_admin.domain import errors
from crm_admin.domain.errors import CrmAdminError, DatabaseFailed

Kind = type[DatabaseFailed]
Answer = TypeVar("Answer")

_POSTGRESQL: Mapping[str, Kind] = {
    "40001": errors.Conflict,
    "40P01": errors.Conflict,
    "23505": errors.Conflict,
    "55P03": errors.BusyElsewhere,
    "25006": errors.DatabaseReadOnly,
    "53100": errors.DiskFull,
    "42501": errors.NotPermitted,
    "42P01": errors.SchemaChanged,  # no such table
    "42703": errors.SchemaChanged,  # no such column
    "53300": errors.ConnectionLost,  # too many connections
    "57014": errors.BusyElsewhere,  # statement timeout; a reading that was interrupted knows it
    "25P03": errors.ConnectionLost,  # idle in transaction for too long
    "57P01": errors.ConnectionLost,
    "57P02": errors.ConnectionLost,
    "57P03": errors.ConnectionLost,
}

_MYSQL: Mapping[int, Kind] = {
    1213: errors.Conflict,  # deadlock
    1020: errors.Conflict,  # record has changed since last read
    1062: errors.Conflict,  # duplicate key
    1205: errors.BusyElsewhere,  # lock wait timeout; only the statement was undone
    1969: errors.BusyElsewhere,  # max_statement_time
    3024: errors.BusyElsewhere,  # max_execution_time
    1290: errors.DatabaseReadOnly,
    1792: errors.DatabaseReadOnly,
    1836: errors.DatabaseReadOnly,
    1021: errors.DiskFull,
    1114: errors.DiskFull,
    1054: errors.SchemaChanged,  # no such column
    1146: errors.SchemaChanged,  # no such table
    1044: errors.NotPermitted,
    1142: errors.NotPermitted,
    1143: errors.NotPermitted,
    1227: errors.NotPermitted,
    1419: errors.NotPermitted,  # triggers need SUPER while the binary log is on
    1370: errors.NotPermitted,
    1045: errors.NotPermitted,  # the account's password was changed meanwhile
    1317: errors.BusyElsewhere,  # query interrupted; a reading that was interrupted knows it
    1040: errors.ConnectionLost,  # too many connections; and the next two: of one account
    1203: errors.ConnectionLost,
    1226: errors.ConnectionLost,
    1129: errors.ConnectionLost,  # this computer is kept out after many broken lines
    1130: errors.ConnectionLost,
    1049: errors.ConnectionLost,  # the database itself is gone
    1047: errors.ConnectionLost,  # a node of a cluster that is not ready
    1053: errors.ConnectionLost,
    1080: errors.ConnectionLost,
    1152: errors.ConnectionLost,
    1158: errors.ConnectionLost,  # this and the next three: packets that did not come or go
    1159: errors.ConnectionLost,
    1160: errors.ConnectionLost,
    1161: errors.ConnectionLost,
    1184: errors.ConnectionLost,
    1927: errors.ConnectionLost,
    2002: errors.ConnectionLost,  # a broken line cannot be made again
    2003: errors.ConnectionLost,
    2005: errors.ConnectionLost,
    2006: errors.ConnectionLost,
    2013: errors.ConnectionLost,
    4031: errors.ConnectionLost,
}

_SQLITE: Mapping[int, Kind] = {
    sqlite3.SQLITE_BUSY_SNAPSHOT: errors.Conflict,
    sqlite3.SQLITE_BUSY: errors.BusyElsewhere,
    sqlite3.SQLITE_LOCKED: errors.BusyElsewhere,
    sqlite3.SQLITE_CONSTRAINT: errors.Conflict,
    sqlite3.SQLITE_READONLY: errors.DatabaseReadOnly,
    sqlite3.SQLITE_FULL: errors.DiskFull,
    sqlite3.SQLITE_INTERRUPT: errors.BusyElsewhere,
    sqlite3.SQLITE_IOERR: errors.ConnectionLost,
    sqlite3.SQLITE_CORRUPT: errors.ConnectionLost,
    sqlite3.SQLITE_CANTOPEN: errors.ConnectionLost,
    sqlite3.SQLITE_NOTADB: errors.ConnectionLost,
}

_SQL_SERVER: Mapping[int, Kind] = {
    1205: errors.Conflict,  # deadlock victim
    2601: errors.Conflict,
    2627: errors.Conflict,
    1222: errors.BusyElsewhere,
    229: errors.NotPermitted,
    3906: errors.DatabaseReadOnly,
    1105: errors.DiskFull,
    9002: errors.DiskFull,
}

_LAST_ADMINISTRATOR = frozenset({"CA001", 31001})
"""What the triggers of the guarded mode raise."""


@contextmanager
def known_failures() -> Iterator[None]:
    """Raise what a driver raises inside as the known failure that it is."""
    try:
        yield
    except DBAPIError as error:
        known = known_failure(error)
        if known is None:
            raise
        raise known from error


def answer_to(question: Callable[[], Answer]) -> Answer | None:
    """What the server says; None when it refuses. A line that broke has answered nothing."""
    try:
        return question()
    except DBAPIError as error:
        if error.connection_invalidated:
            raise
        return None


def known_failure(error: DBAPIError) -> CrmAdminError | None:
    """The known failure; None for a mistake of our own, which is a bug."""
    if {_number(error.orig), getattr(error.orig, "sqlstate", None)} & _LAST_ADMINISTRATOR:
        return errors.LastAdministrator()
    kind = _kind(error)
    return None if kind is None else kind(technical=technical(error))


def technical(error: DBAPIError) -> str:
    """The driver's class and code: no values, so never a secret."""
    original = error.orig
    code = getattr(original, "sqlstate", None) or getattr(original, "sqlite_errorname", None)
    code = code or _number(original) or ""
    return f"{type(original).__name__} {code}".strip()


def _kind(error: DBAPIError) -> Kind | None:
    original = error.orig
    if isinstance(original, sqlite3.Error):
        return _sqlite_kind(original)
    # PyMySQL gives both; its number says more than the SQLSTATE, mostly HY000.
    number = _number(original)
    if number is not None:
        is_sql_server = type(original).__module__.startswith("pymssql")
        known = (_SQL_SERVER if is_sql_server else _MYSQL).get(number)
        return known or _lost_or_bug(error)
    sqlstate = getattr(original, "sqlstate", None)
    if sqlstate is not None:
        return _POSTGRESQL.get(sqlstate) or _lost_or_bug(error)
    # Neither a code of the server's nor one of the client's: the line was cut.
    is_cut = isinstance(error, InterfaceError | OperationalError)
    return errors.ConnectionLost if is_cut else _lost_or_bug(error)


def _lost_or_bug(error: DBAPIError) -> Kind | None:
    return errors.ConnectionLost if error.connection_invalidated else None


def _sqlite_kind(original: sqlite3.Error) -> Kind | None:
    code = getattr(original, "sqlite_errorcode", None)
    if code is None:
        return None
    if code == sqlite3.SQLITE_ERROR:
        # It has no codes for them, and its words are the same everywhere.
        is_missing = str(original).startswith(("no such table", "no such column"))
        return errors.SchemaChanged if is_missing else None
    # The low byte is the primary code; BUSY_SNAPSHOT differs from BUSY in what may follow.
    return _SQLITE.get(code) or _SQLITE.get(code & 0xFF)


def _number(original: BaseException | None) -> int | None:
    first = original.args[0] if original is not None and original.args else None
    return first if isinstance(first, int) else None
