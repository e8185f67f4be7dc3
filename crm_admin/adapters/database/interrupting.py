"""Giving up a query that runs in another thread, in the server and not only here."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from crm_admin.domain.errors import ReadingInterrupted

CANCEL_TIMEOUT_S = 2


class _Running:
    """One reading that is under way."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.dbapi_connection = connection.connection.dbapi_connection
        self.was_interrupted = False


class RunningReadings:
    """The readings of one engine that may be interrupted."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = Lock()
        self._running: set[_Running] = set()

    @contextmanager
    def listed(self, connection: Connection) -> Iterator[None]:
        """While inside, the reading can be interrupted.

        Raises:
            ReadingInterrupted: it was.
        """
        running = _Running(connection)
        with self._lock:
            self._running.add(running)
        try:
            yield
        except DBAPIError as error:
            if running.was_interrupted:
                raise ReadingInterrupted from error
            raise
        finally:
            # Under the lock: a connection that is back in the pool must not be interrupted.
            with self._lock:
                self._running.discard(running)

    def interrupt(self) -> None:
        """Interrupt all that is running."""
        with self._lock:
            for running in self._running:
                running.was_interrupted = True
                self._interrupt(running)

    def _interrupt(self, running: _Running) -> None:
        dbapi_connection = running.dbapi_connection
        if dbapi_connection is None:
            return
        match running.connection.dialect.name:
            case "sqlite":
                dbapi_connection.interrupt()
            case "postgresql":
                dbapi_connection.cancel_safe(timeout=CANCEL_TIMEOUT_S)
            case "mariadb" | "mysql":
                self._kill_query(dbapi_connection.thread_id())
            case _:
                # pymssql cannot; the answer is dropped when it comes.
                pass

    def _kill_query(self, thread_id: int) -> None:
        # The query may have ended by itself, and the account may have lost its rights.
        with suppress(DBAPIError), self._engine.connect() as connection:
            connection.execute(text(f"KILL QUERY {int(thread_id)}"))
