"""Engines: explicit drivers, time limits everywhere, encryption verified unless told otherwise."""

import logging
import sqlite3
import ssl
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection

from crm_admin.services.ports import ConnectionSettings, Server, Tls

# A line that breaks while its connection is put back is replaced by the pool, and nobody's act is
# touched by it; a terminal must not show the trace of that.
logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)

CONNECT_TIMEOUT_S = 4
STATEMENT_TIMEOUT_S = 15
MAKING_TIMEOUT_S = 3600
"""For a statement that fills a new database with a million users, or makes an index of them."""
LOCK_TIMEOUT_S = 3
IDLE_TRANSACTION_TIMEOUT_S = 30
SILENCE_S = 3
"""After the server has given up by itself: no answer by then means that none will come."""
SQLITE_BUSY_TIMEOUT_S = 5

DRIVERS = {
    Server.SQLITE: "sqlite+pysqlite",
    Server.POSTGRESQL: "postgresql+psycopg",
    Server.MARIADB: "mariadb+pymysql",
    Server.MYSQL: "mysql+pymysql",
    Server.SQL_SERVER: "mssql+pymssql",
}

DEFAULT_PORTS = {
    Server.POSTGRESQL: 5432,
    Server.MARIADB: 3306,
    Server.MYSQL: 3306,
    Server.SQL_SERVER: 1433,
}

BEGIN_IMMEDIATE = {"crm_admin_begin": "BEGIN IMMEDIATE"}
"""Execution options of a connection that is going to write: on SQLite no other may then."""


def make_engine(
    settings: ConnectionSettings, password: str | None, *, may_create: bool = False
) -> Engine:
    """An engine that has not connected yet; `may_create` is for making a new database.

    It lets SQLite make the file, and statements take as long as that needs.
    """
    if settings.server is Server.SQLITE:
        return _sqlite_engine(settings, may_create=may_create)
    timeout_s = MAKING_TIMEOUT_S if may_create else STATEMENT_TIMEOUT_S
    engine = create_engine(
        url_of(settings, password),
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=3,
        connect_args=dict(_CONNECT_ARGUMENTS[settings.server](settings, timeout_s)),
        **_ENGINE_ARGUMENTS.get(settings.server, {}),
    )
    if settings.server is Server.POSTGRESQL:
        # Here, because it loads the driver.
        from crm_admin.adapters.database.silence import limit_silence  # noqa: PLC0415

        limit_silence(engine, timeout_s + SILENCE_S)
    if settings.server in {Server.MARIADB, Server.MYSQL}:
        event.listen(engine, "connect", partial(_prepare_mysql_session, timeout_s))
    return engine


def url_of(settings: ConnectionSettings, password: str | None) -> URL:
    """The URL with an explicit driver."""
    return URL.create(
        DRIVERS[settings.server],
        username=settings.account,
        password=password,
        host=settings.host,
        port=settings.port,
        database=settings.database,
        query=dict(settings.options),
    )


def _is_verified(settings: ConnectionSettings) -> bool:
    return settings.tls is Tls.VERIFIED and (not settings.is_local or settings.ca_file is not None)


def _authorities(settings: ConnectionSettings) -> str | None:
    """The file of trusted authorities: the one that was given, else this computer's."""
    return settings.ca_file or ssl.get_default_verify_paths().cafile


# PostgreSQL


def _postgresql_arguments(settings: ConnectionSettings, timeout_s: int) -> Mapping[str, Any]:
    limits = {
        "statement_timeout": timeout_s * 1000,
        "lock_timeout": LOCK_TIMEOUT_S * 1000,
        "idle_in_transaction_session_timeout": IDLE_TRANSACTION_TIMEOUT_S * 1000,
        "TimeZone": "UTC",
    }
    return {
        "connect_timeout": CONNECT_TIMEOUT_S,
        "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
        "application_name": "crm_admin",
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": STATEMENT_TIMEOUT_S * 1000,
        **_postgresql_tls(settings),
    }


def _postgresql_tls(settings: ConnectionSettings) -> Mapping[str, str]:
    if _is_verified(settings):
        return {
            "sslmode": "verify-full",
            "sslrootcert": _authorities(settings) or "system",
            "ssl_min_protocol_version": "TLSv1.2",
        }
    return {"sslmode": "prefer" if settings.tls is Tls.VERIFIED else "disable"}


# MariaDB and MySQL


def _mysql_arguments(settings: ConnectionSettings, timeout_s: int) -> Mapping[str, Any]:
    return {
        "connect_timeout": CONNECT_TIMEOUT_S,
        "read_timeout": timeout_s + SILENCE_S,
        "write_timeout": STATEMENT_TIMEOUT_S,
        "charset": "utf8mb4",
        **_mysql_tls(settings),
    }


def _mysql_tls(settings: ConnectionSettings) -> Mapping[str, Any]:
    if _is_verified(settings):
        # All three: with `ssl_ca` and `ssl_verify_cert` alone PyMySQL takes any host name.
        return {
            "ssl_ca": _authorities(settings),
            "ssl_verify_cert": True,
            "ssl_verify_identity": True,
        }
    # Without a word about it PyMySQL encrypts when the server can, and verifies nothing.
    return {"ssl_disabled": True} if settings.tls is Tls.OFF else {}


def _prepare_mysql_session(
    timeout_s: int, dbapi_connection: DBAPIConnection, _record: object
) -> None:
    with closing(dbapi_connection.cursor()) as cursor:
        cursor.execute("SELECT VERSION()")
        (version,) = cursor.fetchone() or ("",)
        is_mariadb = "mariadb" in str(version).lower()
        limits = _mariadb_limits(timeout_s) if is_mariadb else _mysql_limits(timeout_s)
        for statement in _MYSQL_SESSION + limits:
            cursor.execute(statement)


_MYSQL_SESSION = (
    "SET SESSION sql_mode = CONCAT(@@sql_mode, ',STRICT_TRANS_TABLES')",
    "SET SESSION time_zone = '+00:00'",
    f"SET SESSION innodb_lock_wait_timeout = {LOCK_TIMEOUT_S}",
)


def _mariadb_limits(timeout_s: int) -> tuple[str, ...]:
    return (
        f"SET SESSION max_statement_time = {timeout_s}",
        f"SET SESSION idle_transaction_timeout = {IDLE_TRANSACTION_TIMEOUT_S}",
    )


def _mysql_limits(timeout_s: int) -> tuple[str, ...]:
    return (f"SET SESSION max_execution_time = {timeout_s * 1000}",)


# SQL Server


def _sql_server_arguments(_settings: ConnectionSettings, timeout_s: int) -> Mapping[str, Any]:
    return {
        "login_timeout": CONNECT_TIMEOUT_S,
        "timeout": timeout_s,
        "charset": "UTF-8",
        "conn_properties": f"SET LOCK_TIMEOUT {LOCK_TIMEOUT_S * 1000}; SET XACT_ABORT ON;",
        "encryption": "require",
    }


_CONNECT_ARGUMENTS: Mapping[Server, Callable[[ConnectionSettings, int], Mapping[str, Any]]] = {
    Server.POSTGRESQL: _postgresql_arguments,
    Server.MARIADB: _mysql_arguments,
    Server.MYSQL: _mysql_arguments,
    Server.SQL_SERVER: _sql_server_arguments,
}

# The guard row is the first thing that a unit of work reads, and makes all of it serial; a
# snapshot from before the guard was ours would show what others have changed since.
_ENGINE_ARGUMENTS: Mapping[Server, Mapping[str, Any]] = {
    Server.POSTGRESQL: {"isolation_level": "READ COMMITTED"},
    Server.MARIADB: {"isolation_level": "READ COMMITTED"},
    Server.MYSQL: {"isolation_level": "READ COMMITTED"},
}


# SQLite


def _sqlite_engine(settings: ConnectionSettings, *, may_create: bool) -> Engine:
    path = Path(settings.database)
    mode = "rwc" if may_create else "rw"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"file:{quote(str(path.absolute()))}?mode={mode}",
            uri=True,
            timeout=SQLITE_BUSY_TIMEOUT_S,
            check_same_thread=False,
            isolation_level=None,
        )
        # Bytes that are no text are shown as such, and cost no other row.
        connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        connection.execute("PRAGMA foreign_keys = ON")
        # Without it INSERT OR REPLACE passes by the triggers that keep the audit log.
        connection.execute("PRAGMA recursive_triggers = ON")
        # A link that has left with its mail must not stay in a free corner of the file. It costs
        # nothing that could be measured beside the writing to the disk.
        connection.execute("PRAGMA secure_delete = ON")
        return connection

    engine = create_engine(
        "sqlite+pysqlite://",
        creator=connect,
        hide_parameters=True,
        # Without a file name in the URL SQLAlchemy would give every thread one connection.
        poolclass=QueuePool,
    )
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    connection.exec_driver_sql(str(options.get("crm_admin_begin", "BEGIN")))
