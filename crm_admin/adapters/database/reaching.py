"""The way to a server, step by step: name, network, encryption, account."""

import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, NoSuchModuleError

from crm_admin.adapters.database.engines import CONNECT_TIMEOUT_S
from crm_admin.adapters.database.failures import technical
from crm_admin.domain import errors
from crm_admin.domain.errors import CannotConnect
from crm_admin.domain.text import Text
from crm_admin.services.ports import ConnectionSettings, ConnectionStep, Server


def find_name(settings: ConnectionSettings) -> None:
    """Ask for the host's address.

    Raises:
        NameNotFound: nobody knows it.
    """
    if _is_socket_or_file(settings):
        return
    try:
        socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise errors.NameNotFound(host=settings.host or "") from error


def reach(settings: ConnectionSettings) -> None:
    """Knock at the port, or look for the file.

    Raises:
        ServerRefused, ServerSilent, FileUnusable: nobody opens.
    """
    if settings.server is Server.SQLITE:
        if not Path(settings.database).is_file():
            raise errors.FileUnusable(path=settings.database)
        return
    if _is_socket_or_file(settings):
        return
    host, port = settings.host or "", settings.port or 0
    try:
        socket.create_connection((host, port), timeout=CONNECT_TIMEOUT_S).close()
    except TimeoutError as error:
        raise errors.ServerSilent(host=host, port=str(port), seconds=CONNECT_TIMEOUT_S) from error
    except OSError as error:
        raise errors.ServerRefused(host=host, port=str(port)) from error


def _is_socket_or_file(settings: ConnectionSettings) -> bool:
    return settings.host is None or settings.server is Server.SQLITE


def sign_on(engine: Engine, settings: ConnectionSettings) -> None:
    """Connect once, with encryption and account.

    Raises:
        CannotConnect: the step that failed.
    """
    try:
        with engine.connect() as connection:
            # SQLite looks at the file only when it has to read of it.
            is_file = settings.server is Server.SQLITE
            connection.exec_driver_sql("PRAGMA schema_version" if is_file else "SELECT 1")
    except DBAPIError as error:
        raise refusal(error, settings) from error
    except (sqlite3.Error, UnicodeError) as error:
        raise errors.FileUnusable(path=settings.database) from error
    except TypeError as error:
        # PyMySQL takes options as arguments of a function.
        if not settings.options:
            raise
        raise errors.InvalidUrl(problem=_UNKNOWN_OPTION) from error
    except OSError as error:
        # PyMySQL reads the file of the authorities itself, and only that fails like this.
        raise errors.TlsFailed(host=settings.host or "localhost") from error


def load_driver(make: Callable[[], Engine]) -> Engine:
    """Make the engine.

    Raises:
        DriverMissing: its driver is an extra that is not installed.
    """
    try:
        return make()
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        name = getattr(error, "name", None)
        raise errors.DriverMissing(driver=name or type(error).__name__) from error


def step_of(error: CannotConnect) -> ConnectionStep:
    """The step at which a refusal by the server stands."""
    if isinstance(error, errors.TlsFailed):
        return ConnectionStep.ENCRYPTION
    if isinstance(
        error,
        errors.ServerSilent | errors.ServerRefused | errors.ServerFull | errors.FileUnusable,
    ):
        return ConnectionStep.NETWORK
    return ConnectionStep.ACCOUNT


def refusal(error: DBAPIError, settings: ConnectionSettings) -> CannotConnect:
    """Why the server did not let us in.

    The servers say it in their own language; what the client libraries say, and the names in
    quotation marks, are the same everywhere.
    """
    said = technical(error)
    if settings.server is Server.SQLITE:
        return errors.FileUnusable(path=settings.database, technical=said)
    message = str(error.orig).lower()
    if settings.options and "connection option" in message:
        return errors.InvalidUrl(problem=_UNKNOWN_OPTION, technical=said)
    number = error.orig.args[0] if error.orig is not None and error.orig.args else None
    return _kept_out(number, message, settings, said)


def _kept_out(
    number: object, message: str, settings: ConnectionSettings, said: str
) -> CannotConnect:
    host = settings.host or "localhost"
    if number in _NO_MORE_CONNECTIONS or "too many " in message:
        return errors.ServerFull(host=host, technical=said)
    if number in _MISSING_DATABASE or f'database "{settings.database.lower()}"' in message:
        return errors.DatabaseMissing(database=settings.database, technical=said)
    if number == _TLS_ERROR or any(word in message for word in ("ssl", "certificate", "tls ")):
        return errors.TlsFailed(host=host, technical=said)
    if any(word in message for word in ("timeout expired", "timed out")):
        port = settings.port or 0
        return errors.ServerSilent(
            host=host, port=str(port), seconds=CONNECT_TIMEOUT_S, technical=said
        )
    return errors.AccountRefused(account=settings.account or "", technical=said)


_UNKNOWN_OPTION = Text("the driver does not know an option in it")
_MISSING_DATABASE = frozenset({1049, 4060})
_NO_MORE_CONNECTIONS = frozenset({1040, 1203, 1226})
_TLS_ERROR = 2026
