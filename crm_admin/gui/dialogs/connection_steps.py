"""The test of a connection: one step after the other, each shown as it comes."""

from collections.abc import Generator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.step_list import StepList
from crm_admin.gui.dialogs.where_form import Where
from crm_admin.gui.jobs import Jobs
from crm_admin.services.connecting import Connecting
from crm_admin.services.ports import ConnectionSettings, StepOutcome
from crm_admin.services.profiles import Profile

Steps = Generator[StepOutcome, None, None]


class ConnectionTest(QObject):
    """Takes one step after the other in the worker and shows each as it comes.

    `ended` carries the failure, or None when every step was passed.
    """

    ended = Signal(object)
    server_found = Signal(object)

    def __init__(self, owner: QWidget, jobs: Jobs, connecting: Connecting, shown: StepList) -> None:
        super().__init__(owner)
        self._jobs = jobs
        self._connecting = connecting
        self._shown = shown
        self._key = f"connection-test-{id(self)}"

    def begin(self, where: Where, profile: Profile) -> None:
        """Find out the kind of server where it is not known, then try each step."""
        if not where.must_find_server:
            self._take_steps(profile, where.password)
            return

        def find() -> ConnectionSettings:
            return self._connecting.find_server(profile.settings, where.password)

        def found(settings: ConnectionSettings) -> None:
            self.server_found.emit(settings)
            self._take_steps(replace(profile, settings=settings), where.password)

        self._jobs.read(self._key, find, found, self._fail, owner=self)

    def cancel(self) -> None:
        """Nobody waits for the next step."""
        self._jobs.drop(self._key)

    def _take_steps(self, profile: Profile, password: Secret | None) -> None:
        self._shown.begin(profile.settings)
        self._take_next(_steps(self._connecting, profile, password))

    def _take_next(self, steps: Steps) -> None:
        # Each step is a read of its own, so that its answer comes home before the next begins.
        self._jobs.read(
            self._key,
            partial(next, steps, None),
            partial(self._show, steps),
            self._fail,
            owner=self,
        )

    def _show(self, steps: Steps, outcome: StepOutcome | None) -> None:
        if outcome is None:
            self.ended.emit(None)
            return
        self._shown.show_outcome(outcome)
        if outcome.error is None:
            self._take_next(steps)
            return
        # What the steps hold open is closed by the worker that opened it.
        self._jobs.read(f"{self._key}-end", steps.close, _ignore, _ignore, owner=self._jobs)
        self.ended.emit(outcome.error)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CrmAdminError):
            self._shown.show_remedy(error)
            self._shown.show()
            self.ended.emit(error)


def _steps(connecting: Connecting, profile: Profile, password: Secret | None) -> Steps:
    yield from connecting.steps(profile, password)


def _ignore(_answer: object) -> None:
    """Nobody waits for it."""
