"""Describe a connection to save it, without opening it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.connection_form import WIDTH, ConnectionForm
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.unanswered_act import UnansweredAct
from crm_admin.gui.jobs import Jobs
from crm_admin.services.connecting import Connecting
from crm_admin.services.ports import ConnectionSettings
from crm_admin.services.profiles import Profile, Saved

_FINDING = "find-server"


class EditConnectionDialog(QDialog):
    """A saved connection, or a new one when no `profile` is given.

    `saved` carries `Saved`.
    """

    saved = Signal(object)

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
        self._instead_of = None if profile is None else profile.name
        self.frame = DialogFrame(
            self,
            title=self.tr("New connection") if profile is None else self.tr("Edit connection"),
            lead=self.tr("Saved on this computer. Nothing is changed in the database."),
            width=WIDTH,
        )
        self.form = ConnectionForm(
            self, self.frame, jobs, connecting, verb=self.tr("&Save"), name="save_button"
        )
        self._unanswered = UnansweredAct(self, jobs)
        self._unanswered.noticed.connect(self._end_saving)
        self.form.verb.clicked.connect(self._save)
        self.form.begin(profile)

    def _save(self) -> None:
        if self.form.is_waiting or not self.form.is_complete_or_explains():
            return
        where, profile = self.form.where.where(), self.form.profile()
        if not where.must_find_server:
            self._keep(profile, where.password)
            return

        def found(settings: ConnectionSettings) -> None:
            self._keep(replace(profile, settings=settings), where.password)

        about = self.tr("Finding out the kind of database server…")
        self.form.wait(about, partial(self._jobs.drop, _FINDING))
        find = partial(self._connecting.find_server, where.settings, where.password)
        self._jobs.read(_FINDING, find, found, self.form.show_failure, owner=self, about=about)

    def _keep(self, profile: Profile, password: Secret | None) -> None:
        about = self.tr("Saving…")
        self.form.wait(about, lambda: None)
        # The keyring may wait for a person; what has begun is saved.
        self.form.cancel_button.setEnabled(False)
        self.frame.hold(held=True)
        self._unanswered.begin()
        work = partial(
            self._connecting.profiles.keep, profile, password, instead_of=self._instead_of
        )
        self._jobs.act(work, self._tell, self._fail, owner=self, about=about)

    def _tell(self, saved: Saved) -> None:
        self._end_saving()
        self.accept()
        self.saved.emit(saved)

    def _fail(self, error: Exception) -> None:
        self._end_saving()
        self.form.show_failure(error)

    def _end_saving(self) -> None:
        self._unanswered.end()
        self.frame.hold(held=False)
        self.form.cancel_button.setEnabled(True)
        self.form.stop_waiting()
