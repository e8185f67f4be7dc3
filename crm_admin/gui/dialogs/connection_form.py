"""Describes a connection, and tests it on demand."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QPushButton

from crm_admin.domain.errors import CrmAdminError, InvalidInput
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.connection_steps import ConnectionTest
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.keep_form import KeepForm
from crm_admin.gui.dialogs.step_list import StepList
from crm_admin.gui.dialogs.where_form import WhereForm
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.services.connecting import Connecting
from crm_admin.services.ports import ConnectionSettings, Server
from crm_admin.services.profiles import Profile

WIDTH = 580


class ConnectionForm(QObject):
    """Fills a dialog with where the database is, what the connection is called, and the verbs.

    The dialog says what its verb does, between `wait` and `stop_waiting`.
    """

    def __init__(
        self,
        dialog: QDialog,
        frame: DialogFrame,
        jobs: Jobs,
        connecting: Connecting,
        *,
        verb: str,
        name: str,
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._frame = frame
        self._stop: Callable[[], None] = _nothing
        self.where = WhereForm(for_new=False)
        self.keep = KeepForm()
        self.steps = StepList()
        for part in (self.where, self.keep, self.steps):
            frame.add(part)
        self.test_button = frame.add_button(
            self.tr("&Test connection"), name="test_button", left=True
        )
        self.cancel_button = frame.add_button(self.tr("Cancel"), name="cancel_button")
        self.verb: QPushButton = frame.add_button(verb, name=name, role=Role.PRIMARY, default=True)
        self.test = ConnectionTest(dialog, jobs, connecting, self.steps)

    def begin(self, profile: Profile | None) -> None:
        """Show this profile, or a form to fill."""
        if profile is not None:
            self.where.fill(profile.settings)
            self.keep.fill(profile)
            if profile.remember_password:
                self.where.password.setPlaceholderText(self.tr("Kept in the keyring"))
        self._connect()

    @property
    def is_waiting(self) -> bool:
        """Between `wait` and `stop_waiting`."""
        return self._frame.is_waiting

    def profile(self) -> Profile:
        """What was typed; complete only after `is_complete_or_explains`."""
        return self.keep.profile(self.where.where().settings)

    def is_complete_or_explains(self) -> bool:
        """Whether everything needed was typed; otherwise what is missing is said where it is."""
        where_is_complete = self.where.is_complete_or_explains()
        return self.keep.is_complete_or_explains() and where_is_complete

    def wait(self, about: str, stop: Callable[[], None]) -> None:
        """Nothing can be typed until `stop_waiting`; Cancel calls `stop`."""
        self._stop = stop
        self._frame.begin_wait(about)
        self.verb.setEnabled(False)
        self.test_button.setEnabled(False)

    def stop_waiting(self) -> None:
        """The form can be filled again."""
        self._frame.end_wait()
        self.verb.setEnabled(True)
        self.test_button.setEnabled(True)

    def show_failure(self, error: Exception) -> None:
        """Say what went wrong beside its field, or above the verbs."""
        self.stop_waiting()
        if isinstance(error, InvalidInput):
            self.keep.show_error(error)
        elif isinstance(error, CrmAdminError) and not self.where.place_error(error):
            self._frame.show_error(error)

    def _connect(self) -> None:
        self.where.edited.connect(self._follow)
        self.keep.edited.connect(lambda: self._frame.show_problem(""))
        self.test_button.clicked.connect(self._begin_test)
        self.test.ended.connect(self._end_test)
        self.test.server_found.connect(self._show_server)
        self.cancel_button.clicked.connect(self._cancel)
        self._dialog.finished.connect(self._forget)
        self._follow()
        self.where.server_box.setFocus()

    def _follow(self) -> None:
        settings = self.where.where().settings
        self.keep.suggest(settings, suggested_name(settings))
        self.steps.hide()
        self._frame.show_problem("")

    def _begin_test(self) -> None:
        if not self.is_waiting and self.where.is_complete_or_explains():
            self.wait(self.tr("Testing the connection…"), self.test.cancel)
            self.test.begin(self.where.where(), self.profile())

    def _end_test(self, error: CrmAdminError | None) -> None:
        self.stop_waiting()
        if error is None:
            self._frame.show_problem(self.tr("The connection works."), tone=Tone.SUCCESS)
        self._frame.bring_into_view(self.steps)

    def _show_server(self, settings: ConnectionSettings) -> None:
        self.where.show_found(settings)
        # The form follows what is edited; this was found.
        self.steps.show()

    def _cancel(self) -> None:
        """The first click ends a wait, the second the dialog."""
        if self.is_waiting:
            self._stop()
            self.stop_waiting()
        else:
            self._dialog.reject()

    def _forget(self) -> None:
        self._stop()
        self.where.forget()


def suggested_name(settings: ConnectionSettings) -> str:
    """`crm on db.northwind.se`; empty while there is too little to say."""
    if not settings.database:
        return ""
    if settings.server is Server.SQLITE:
        return settings.database.replace("\\", "/").rpartition("/")[2]
    return f"{settings.database} – {settings.host}"


def _nothing() -> None:
    """Nothing is waited for yet."""
