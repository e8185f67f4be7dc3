"""A database that answers after half a second, whatever it is asked."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from crm_admin.domain.secret import Secret
from crm_admin.services.ports import (
    ConnectionSettings,
    Database,
    DatabaseDescription,
    NewDatabase,
    OpenedCrm,
    Opener,
    Reading,
    StepOutcome,
    UnitOfWork,
)

ANSWERS_AFTER_S = 0.5


class SlowDatabase:
    """Implements `Database`; the worker waits, as it does for a server far away."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def description(self) -> DatabaseDescription:
        return self._database.description

    @contextmanager
    def open_reading(self, *, may_be_interrupted: bool = False) -> Iterator[Reading]:
        time.sleep(ANSWERS_AFTER_S)
        with self._database.open_reading(may_be_interrupted=may_be_interrupted) as reading:
            yield reading

    @contextmanager
    def open_unit_of_work(self, operation_id: str) -> Iterator[UnitOfWork]:
        time.sleep(ANSWERS_AFTER_S)
        with self._database.open_unit_of_work(operation_id) as work:
            yield work

    def prepare_companion(self) -> None:
        time.sleep(ANSWERS_AFTER_S)
        self._database.prepare_companion()

    def guarded_mode_script(self) -> str:
        return self._database.guarded_mode_script()

    def interrupt_reading(self) -> None:
        self._database.interrupt_reading()

    def close(self) -> None:
        self._database.close()


class SlowOpener:
    """Implements `Opener`."""

    def __init__(self, opener: Opener) -> None:
        self._opener = opener

    def settings_from_url(self, url: str) -> ConnectionSettings:
        return self._opener.settings_from_url(url)

    def open(self, settings: ConnectionSettings, password: Secret | None) -> OpenedCrm:
        time.sleep(ANSWERS_AFTER_S)
        opened = self._opener.open(settings, password)
        return replace(opened, database=SlowDatabase(opened.database))

    def steps(self, settings: ConnectionSettings, password: Secret | None) -> Iterator[StepOutcome]:
        return self._opener.steps(settings, password)

    def create_builtin(
        self, settings: ConnectionSettings, password: Secret | None, request: NewDatabase
    ) -> None:
        self._opener.create_builtin(settings, password, request)
