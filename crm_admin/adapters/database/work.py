"""An opened database: readings, units of work, and whether something was saved."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.companion.absent import (
    NoLinks,
    NoOutbox,
    NoPasswordHistory,
    NoSettings,
)
from crm_admin.adapters.companion.audit_log import CompanionAuditLog
from crm_admin.adapters.companion.links import CompanionLinks
from crm_admin.adapters.companion.outbox import CompanionOutbox
from crm_admin.adapters.companion.password_history import CompanionPasswordHistory
from crm_admin.adapters.companion.requests import CompanionRequestLog
from crm_admin.adapters.companion.settings import CompanionSettings
from crm_admin.adapters.companion.tables import old_password
from crm_admin.adapters.crm_module import CrmModule, Recognised
from crm_admin.adapters.database.cautions import log_cautions
from crm_admin.adapters.database.engines import BEGIN_IMMEDIATE
from crm_admin.adapters.database.failures import known_failure, known_failures
from crm_admin.adapters.database.interrupting import RunningReadings
from crm_admin.adapters.gates.gate import Gate
from crm_admin.domain.capabilities import read_only
from crm_admin.domain.errors import (
    ConnectionLost,
    DatabaseFailed,
    DatabaseReadOnly,
    NotPermitted,
    OutcomeUnknown,
)
from crm_admin.domain.text import Text
from crm_admin.services.ports import (
    DatabaseDescription,
    LinksReading,
    OutboxReading,
    PasswordHistory,
    PasswordHistoryReading,
    SettingsReading,
    UserDirectory,
)

NEWEST_TABLE = old_password.name
"""Where it is, all of our tables are."""

LOOK_UP_WAITS_S = (0.0, 0.5, 2.0)
"""How long to wait before each time that a broken connection is made again to find out what was
saved: a server that was started anew needs a moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The CRM in a database, and the module that speaks to it."""

    module: CrmModule
    recognised: Recognised
    gate: Gate

    def open_directory(self, connection: Connection) -> UserDirectory:
        """The users of this CRM on one connection."""
        return self.module.open_directory(connection, self.recognised, self.gate)


class View:
    """The database within one transaction; the clock is read once."""

    def __init__(self, connection: Connection, found: Found, *, has_companion: bool) -> None:
        self._connection = connection
        self._found = found
        self._has_companion = has_companion

    @cached_property
    def users(self) -> UserDirectory:
        """The users."""
        return self._found.open_directory(self._connection)

    @cached_property
    def audit(self) -> CompanionAuditLog:
        """The audit log."""
        return CompanionAuditLog(self._connection, self.now(), self._found.gate)

    @cached_property
    def settings(self) -> SettingsReading:
        """What the site decided."""
        return CompanionSettings(self._connection) if self._has_companion else NoSettings()

    @cached_property
    def links(self) -> LinksReading:
        """The one-time links."""
        return CompanionLinks(self._connection) if self._has_companion else NoLinks()

    @cached_property
    def outbox(self) -> OutboxReading:
        """The letters."""
        if not self._has_companion:
            return NoOutbox()
        return CompanionOutbox(self._connection, self._found.gate)

    @cached_property
    def history(self) -> PasswordHistoryReading:
        """Earlier passwords."""
        if not (self._has_companion and self._found.gate.keeps_history):
            return NoPasswordHistory()
        return CompanionPasswordHistory(self._connection, self.now())

    def now(self) -> datetime:
        """The database's clock, UTC."""
        return self._now

    @cached_property
    def _now(self) -> datetime:
        return database_time(self._connection)


class Work:
    """A transaction that holds the guard; the clock is read once."""

    def __init__(
        self, connection: Connection, found: Found, *, database: "OpenedDatabase", operation_id: str
    ) -> None:
        self._connection = connection
        self._found = found
        self._database = database
        self._operation_id = operation_id

    @cached_property
    def users(self) -> UserDirectory:
        """The users."""
        return self._found.open_directory(self._connection)

    @cached_property
    def audit(self) -> CompanionAuditLog:
        """The audit log."""
        return CompanionAuditLog(self._connection, self.now(), self._found.gate)

    @cached_property
    def settings(self) -> CompanionSettings:
        """What the site decided."""
        return CompanionSettings(self._connection, self._found.gate)

    @cached_property
    def links(self) -> CompanionLinks:
        """The one-time links."""
        return CompanionLinks(self._connection, self._found.gate)

    @cached_property
    def outbox(self) -> CompanionOutbox:
        """The letters."""
        return CompanionOutbox(self._connection, self._found.gate)

    @cached_property
    def history(self) -> PasswordHistory:
        """Earlier passwords."""
        if not self._found.gate.keeps_history:
            return NoPasswordHistory()
        return CompanionPasswordHistory(self._connection, self.now())

    @cached_property
    def requests(self) -> CompanionRequestLog:
        """What was asked for on the self-service pages."""
        return CompanionRequestLog(self._connection, self.now())

    def now(self) -> datetime:
        """The database's clock, UTC."""
        return self._now

    @cached_property
    def _now(self) -> datetime:
        return database_time(self._connection)

    def commit(self) -> None:
        """Save; after an error the server is asked whether it did."""
        try:
            self._connection.commit()
        except DBAPIError as error:
            known = known_failure(error)
            if known is not None and not isinstance(known, ConnectionLost):
                raise known from error
            # What nobody foresaw leaves as much in doubt as a broken line.
            self._connection.invalidate()
            if self._database.was_saved(self._operation_id):
                return
            if known is None:
                raise
            raise known from error


class OpenedDatabase:
    """Implements `services.ports.Database` on an engine."""

    def __init__(self, engine: Engine, found: Found, description: DatabaseDescription) -> None:
        self._engine = engine
        self._found = found
        self._description = description
        self._has_companion = self._is_prepared = False
        self._takes_changes = True
        self._running = RunningReadings(engine)

    @property
    def description(self) -> DatabaseDescription:
        """What was found when it was opened; without any act while it takes no changes."""
        if self._takes_changes:
            return self._description
        return replace(self._description, capabilities=read_only(NO_CHANGES))

    @contextmanager
    def open_reading(self, *, may_be_interrupted: bool = False) -> Iterator[View]:
        """A look at the database for one service call."""
        with known_failures(), self._engine.connect() as connection:
            view = View(connection, self._found, has_companion=self._look_for_companion(connection))
            if not may_be_interrupted:
                yield view
                return
            with self._running.listed(connection):
                yield view

    @contextmanager
    def open_unit_of_work(self, operation_id: str) -> Iterator[Work]:
        """A transaction for one service call, begun under the guard."""
        try:
            with known_failures(), self._engine.connect() as plain:
                connection = plain.execution_options(**BEGIN_IMMEDIATE)
                with undone_at_the_end(connection):
                    self._found.gate.take_guard(connection)
                    self._takes_changes = True
                    yield Work(connection, self._found, database=self, operation_id=operation_id)
        except DatabaseReadOnly:
            # As a replica does; it may be another one's turn to be the replica any moment.
            self._takes_changes = False
            raise

    def prepare_companion(self) -> None:
        """Make our own tables beside the CRM's where they are missing."""
        if self._is_prepared:
            return
        try:
            with known_failures(), self._engine.connect() as plain:
                connection = plain.execution_options(**BEGIN_IMMEDIATE)
                if preparation.prepare(connection):
                    self._warn(*log_cautions(connection))
                connection.commit()
        except (NotPermitted, DatabaseReadOnly):
            self._description = replace(self._description, capabilities=read_only(NO_TABLES))
            raise
        self._is_prepared = self._has_companion = True

    def _warn(self, *warnings: Text) -> None:
        all_warnings = dict.fromkeys((*self._description.warnings, *warnings))
        self._description = replace(self._description, warnings=tuple(all_warnings))

    def _look_for_companion(self, connection: Connection) -> bool:
        """All our tables are there; asked only until they are."""
        if not self._has_companion:
            self._has_companion = inspect(connection).has_table(NEWEST_TABLE)
        return self._has_companion

    def was_saved(self, operation_id: str) -> bool:
        """Whether this operation is in the audit log.

        Taking the guard first waits for a transaction that the server may still be ending.

        Raises:
            OutcomeUnknown: the server cannot be asked.
        """
        for wait_s in LOOK_UP_WAITS_S:
            time.sleep(wait_s)
            with suppress(DatabaseFailed, DBAPIError):
                return self._look_up(operation_id)
        raise OutcomeUnknown(operation_id=operation_id)

    def _look_up(self, operation_id: str) -> bool:
        with self.open_unit_of_work(operation_id) as work:
            return work.audit.has(operation_id)

    def guarded_mode_script(self) -> str:
        """The script that has the database hold the rules itself.

        Raises:
            NotAvailable: there is none for this kind of CRM or server.
        """
        with known_failures(), self._engine.connect() as connection:
            return self._found.module.guarded_mode_script(connection, self._found.recognised)

    def interrupt_reading(self) -> None:
        """Give up what other threads are reading at this moment."""
        self._running.interrupt()

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


NO_CHANGES = Text("The database takes no changes at present.")

NO_TABLES = Text(
    "The database account may not make the tables in which CRM Admin records every act, so"
    " nothing can be changed."
)


@contextmanager
def undone_at_the_end(connection: Connection) -> Iterator[None]:
    """Roll back whatever was not committed, also what a driver would keep.

    MariaDB undoes only the statement after a lock wait timeout: a later COMMIT would save the rest.
    """
    try:
        yield
    finally:
        if not connection.invalidated:
            with suppress(DBAPIError):
                connection.rollback()


def database_time(connection: Connection) -> datetime:
    """The server's clock; SQLite has none but this computer's."""
    if connection.dialect.name == "sqlite":
        return datetime.now(UTC)
    now: datetime = connection.execute(text(_CLOCKS[connection.dialect.name])).scalar_one()
    return now.astimezone(UTC) if now.tzinfo else now.replace(tzinfo=UTC)


_CLOCKS = {
    "postgresql": "SELECT clock_timestamp()",
    "mariadb": "SELECT UTC_TIMESTAMP(6)",
    "mysql": "SELECT UTC_TIMESTAMP(6)",
    "mssql": "SELECT SYSUTCDATETIME()",
}
