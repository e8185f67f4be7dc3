"""Try whether the directory takes a password, before somebody depends on it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from crm_admin.domain.directory import DirectorySettings, bind_name
from crm_admin.domain.errors import CrmAdminError, DirectoryFailed
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, say_error, visible
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.gui.workplace import Workplace


class DirectoryTestDialog(QDialog):
    """Asks by settings that need not be saved; `answered` tells that there is an answer.

    The password is forgotten as soon as it was asked for.
    """

    answered = Signal()

    def __init__(
        self, place: Workplace, settings: DirectorySettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._settings = settings
        self.frame = DialogFrame(
            self,
            title=self.tr("Test the directory"),
            lead=self.tr(
                "With the values as they stand on the screen, saved or not. Nobody is signed in by"
                " it, and nothing is kept."
            ),
        )
        self.user_name, self.password = QLineEdit(), PasswordField()
        self.user_name.setObjectName("user_name")
        self.password.setObjectName("password")
        self.user_name_row = LabelledField(self.tr("&User name in the CRM"), self.user_name)
        self.password_row = LabelledField(self.tr("&Password in the directory"), self.password)
        self.frame.add(self.user_name_row)
        self.frame.add(self.password_row)
        self.close_button = self.frame.add_button(
            self.tr("Close"), name="close_button", role=Role.SAFE
        )
        self.test_button = self.frame.add_button(
            self.tr("&Test"), name="test_button", role=Role.PRIMARY, default=True
        )
        self.close_button.clicked.connect(self.reject)
        self.test_button.clicked.connect(self._ask)
        self.user_name.setFocus()

    def _ask(self) -> None:
        if self.frame.is_waiting or not self._is_complete():
            return
        about = self.tr("Asking the directory…")
        work = partial(
            self._place.external_passwords.check,
            self._settings,
            self.user_name.text(),
            Secret(self.password.text()),
        )
        self.password.forget()
        self.test_button.setEnabled(False)
        self.frame.begin_wait(about)
        # The worker for mail: nobody who works with the database waits for the directory.
        self._place.jobs.send(work, self._show, self._fail, owner=self)

    def _is_complete(self) -> bool:
        for row, field in (
            (self.password_row, self.password),
            (self.user_name_row, self.user_name),
        ):
            if not field.text():
                row.show_error(self.tr("This is needed."))
        return bool(self.user_name.text() and self.password.text())

    def _show(self, is_right: bool) -> None:  # noqa: FBT001  # a slot
        self._stop_waiting()
        name = bind_name(self._settings.bind_name, self.user_name.text())
        if is_right:
            said = Text("The directory takes this password for {name}.", name=visible(name or ""))
        elif name is None:
            said = Text("The directory can have nobody with this user name.")
        else:
            said = Text(
                "The directory does not take this password for {name}. Check the password, and"
                " that it knows this name.",
                name=visible(name),
            )
        self.frame.show_problem(say(said), tone=Tone.SUCCESS if is_right else Tone.WARNING)
        self.answered.emit()

    def _fail(self, error: Exception) -> None:
        self._stop_waiting()
        if isinstance(error, DirectoryFailed):
            problem = error.facts["problem"]
            self.frame.show_problem(say(problem) if isinstance(problem, Text) else str(problem))
        elif isinstance(error, CrmAdminError):
            self.frame.show_problem(say_error(error))
        self.answered.emit()

    def _stop_waiting(self) -> None:
        self.frame.end_wait()
        self.test_button.setEnabled(True)
        self.password.setFocus()
