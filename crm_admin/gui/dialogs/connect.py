"""Describe a connection, test it step by step, open it, and save it."""

import threading
from collections.abc import Generator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.errors import CrmAdminError, InvalidInput
from crm_admin.domain.secret import Secret
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.keep_form import KeepForm
from crm_admin.gui.dialogs.step_list import StepList
from crm_admin.gui.dialogs.where_form import Where, WhereForm
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.services.connecting import Connected, Connecting
from crm_admin.services.ports import ConnectionSettings, Server, StepOutcome
from crm_admin.services.profiles import Profile

_WIDTH = 580
_CONNECTING = "connect"

Steps = Generator[StepOutcome, None, None]


class ConnectDialog(QDialog):
    """`connected` carries `Connected`; whoever gets it closes the database."""

    connected = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        connecting: Connecting,
        *,
        profile: Profile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._connecting = connecting
        self._is_waiting = False
        self.frame = DialogFrame(
            self,
            title=self.tr("Connect to a CRM database"),
            lead=self.tr("Which CRM it is will be found out. Connecting changes nothing in it."),
            width=_WIDTH,
        )
        self.where = WhereForm(for_new=False)
        self.keep = KeepForm()
        self.steps = StepList()
        for part in (self.where, self.keep, self.steps):
            self.frame.add(part)
        self.test_button = self.frame.add_button(
            self.tr("&Test connection"), name="test_button", left=True
        )
        self.cancel_button = self.frame.add_button(self.tr("Cancel"), name="cancel_button")
        self.connect_button = self.frame.add_button(
            self.tr("&Connect"), name="connect_button", role=Role.PRIMARY, default=True
        )
        self.test = ConnectionTest(self, jobs, connecting, self.steps)
        if profile is not None:
            self._fill(profile)
        self._connect_signals()

    def _fill(self, profile: Profile) -> None:
        self.where.fill(profile.settings)
        self.keep.fill(profile)
        if profile.remember_password:
            self.where.password.setPlaceholderText(self.tr("Kept in the keyring"))

    def _connect_signals(self) -> None:
        self.where.edited.connect(self._follow)
        self.keep.edited.connect(lambda: self.frame.show_problem(""))
        self.test_button.clicked.connect(self._begin_test)
        self.test.ended.connect(self._end_test)
        self.test.server_found.connect(self._show_server)
        self.connect_button.clicked.connect(self._open)
        self.cancel_button.clicked.connect(self._cancel)
        self.finished.connect(self._forget)
        self._follow()
        self.where.server_box.setFocus()

    def _follow(self) -> None:
        settings = self.where.where().settings
        self.keep.suggest(settings, suggested_name(settings))
        self.steps.hide()
        self.frame.show_problem("")

    # Testing

    def _begin_test(self) -> None:
        if self._is_waiting or not self.where.is_complete_or_explains():
            return
        self._wait(self.tr("Testing the connection…"))
        where = self.where.where()
        self.test.begin(where, self.keep.profile(where.settings))

    def _end_test(self, error: CrmAdminError | None) -> None:
        self._stop_waiting()
        if error is None:
            self.frame.show_problem(self.tr("The connection works."), tone=Tone.SUCCESS)
        self.frame.bring_into_view(self.steps)

    def _show_server(self, settings: ConnectionSettings) -> None:
        self.where.show_found(settings)
        # The form follows what is edited; this was found.
        self.steps.show()

    # Connecting

    def _open(self) -> None:
        where_is_complete = self.where.is_complete_or_explains()
        if self._is_waiting or not self.keep.is_complete_or_explains() or not where_is_complete:
            return
        about = self.tr("Connecting…")
        self._wait(about)
        where = self.where.where()
        abandoned = threading.Event()
        work = partial(
            _connected_unless_abandoned,
            self._connecting,
            where,
            self.keep.profile(where.settings),
            abandoned,
        )
        self._jobs.read(
            _CONNECTING,
            work,
            self._hand_over,
            self._fail,
            owner=self,
            cancel=abandoned.set,
            about=about,
        )

    def _hand_over(self, connected: Connected | None) -> None:
        self._stop_waiting()
        if connected is not None:
            self.accept()
            self.connected.emit(connected)

    def _fail(self, error: Exception) -> None:
        self._stop_waiting()
        if isinstance(error, InvalidInput):
            self.keep.show_error(error)
        elif isinstance(error, CrmAdminError) and not self.where.place_error(error):
            self.frame.show_error(error)

    # Waiting

    def _wait(self, about: str) -> None:
        self._is_waiting = True
        self.frame.begin_wait(about)
        self.connect_button.setEnabled(False)
        self.test_button.setEnabled(False)

    def _stop_waiting(self) -> None:
        self._is_waiting = False
        self.frame.end_wait()
        self.connect_button.setEnabled(True)
        self.test_button.setEnabled(True)

    def _cancel(self) -> None:
        """The first click ends a wait, the second the dialog."""
        if not self._is_waiting:
            self.reject()
            return
        self._jobs.drop(_CONNECTING)
        self.test.cancel()
        self._stop_waiting()

    def _forget(self) -> None:
        self._jobs.drop(_CONNECTING)
        self.test.cancel()
        self.where.forget()


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


def suggested_name(settings: ConnectionSettings) -> str:
    """`crm on db.northwind.se`; empty while there is too little to say."""
    if not settings.database:
        return ""
    if settings.server is Server.SQLITE:
        return settings.database.replace("\\", "/").rpartition("/")[2]
    return f"{settings.database} – {settings.host}"


def _steps(connecting: Connecting, profile: Profile, password: Secret | None) -> Steps:
    yield from connecting.steps(profile, password)


def _connected_unless_abandoned(
    connecting: Connecting, where: Where, profile: Profile, abandoned: threading.Event
) -> Connected | None:
    """Runs in the worker; nobody would close what is opened for nobody."""
    if where.must_find_server:
        found = connecting.find_server(where.settings, where.password)
        profile = replace(profile, settings=found)
    connected = connecting.open_new(profile, where.password)
    if abandoned.is_set():
        connected.opened.database.close()
        return None
    return connected


def _ignore(_answer: object) -> None:
    """Nobody waits for it."""
