"""Describe a connection, test it step by step, open it, and save it."""

import threading
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.gui.dialogs.connection_form import WIDTH, ConnectionForm
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.where_form import Where
from crm_admin.gui.jobs import Jobs
from crm_admin.services.connecting import Connected, Connecting
from crm_admin.services.profiles import Profile

_CONNECTING = "connect"


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
        self.frame = DialogFrame(
            self,
            title=self.tr("Connect to a CRM database"),
            lead=self.tr("Which CRM it is will be found out. Connecting changes nothing in it."),
            width=WIDTH,
        )
        self.form = ConnectionForm(
            self, self.frame, jobs, connecting, verb=self.tr("&Connect"), name="connect_button"
        )
        self.form.verb.clicked.connect(self._open)
        self.form.begin(profile)

    def _open(self) -> None:
        if self.form.is_waiting or not self.form.is_complete_or_explains():
            return
        about = self.tr("Connecting…")
        self.form.wait(about, self._stop)
        abandoned = threading.Event()
        work = partial(
            _connected_unless_abandoned,
            self._connecting,
            self.form.where.where(),
            self.form.profile(),
            abandoned,
        )
        self._jobs.read(
            _CONNECTING,
            work,
            self._hand_over,
            self.form.show_failure,
            owner=self,
            cancel=abandoned.set,
            about=about,
        )

    def _stop(self) -> None:
        self._jobs.drop(_CONNECTING)

    def _hand_over(self, connected: Connected | None) -> None:
        self.form.stop_waiting()
        if connected is not None:
            self.accept()
            self.connected.emit(connected)


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
