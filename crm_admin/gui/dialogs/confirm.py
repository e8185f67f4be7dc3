"""Make sure that whoever sits before the window is still the one who signed in."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from crm_admin.domain.errors import (
    CrmAdminError,
    SecondFactorNeeded,
    SecondFactorRefused,
    SignInRefused,
)
from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.unanswered_act import UnansweredAct
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say_error, visible
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.gui.workplace import Workplace

CODE_HINTS = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData


class ConfirmDialog(QDialog):
    """Asks for the password, and for a code of the second factor where there is one.

    `accepted` tells that it is still the same person; the session is fresh then.
    """

    somebody_else = Signal()

    def __init__(
        self,
        place: Workplace,
        parent: QWidget | None = None,
        *,
        title: str = "",
        lead: str = "",
        verb: str = "",
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._is_checking = False
        self._unanswered = UnansweredAct(self, place.jobs)
        self._unanswered.noticed.connect(self._stop_waiting)
        self.frame = DialogFrame(
            self,
            title=title or self.tr("Confirm that it is you"),
            lead=lead or self.tr("For an act like this your password is asked for again."),
        )
        self._make_fields()
        self.cancel_button = self.frame.add_button(
            self.tr("Cancel"), name="cancel_button", role=Role.SAFE
        )
        self.confirm_button = self.frame.add_button(
            verb or self.tr("&Confirm"), name="confirm_button", role=Role.PRIMARY, default=True
        )
        self.cancel_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(self._confirm)
        self.password.setFocus()

    def offer_somebody_else(self) -> None:
        """Let somebody else sign in instead; `somebody_else` tells it."""
        link = self.frame.add_link(self.tr("Sign in as somebody else…"), name="somebody_else_link")
        link.clicked.connect(self.reject)
        link.clicked.connect(self.somebody_else)

    def _make_fields(self) -> None:
        name = visible(self._place.session.user_name)
        self.password = PasswordField()
        self.password.setObjectName("password")
        self.password_row = LabelledField(self.tr("&Password of {0}").format(name), self.password)
        self.code = QLineEdit()
        self.code.setObjectName("code")
        self.code.setInputMethodHints(CODE_HINTS)
        self.code_row = LabelledField(self.tr("C&ode of your second factor"), self.code)
        self.code_row.hide()
        self.frame.add(self.password_row)
        self.frame.add(self.code_row)

    def _confirm(self) -> None:
        if self._is_checking or not self._is_complete():
            return
        place, password = self._place, Secret(self.password.text())
        code = None if self.code_row.isHidden() else Secret(self.code.text())
        about = self.tr("Checking the password…")
        self._is_checking = True
        self.cancel_button.setEnabled(False)
        self.confirm_button.setEnabled(False)
        self.frame.begin_wait(about)
        # It counts failures: a change, which cannot be cancelled.
        self.frame.hold(held=True)
        self._unanswered.begin()
        work = partial(place.door.confirm, place.session, password, code)
        place.jobs.act(work, self._finish, self._refuse, owner=self, about=about)

    def _is_complete(self) -> bool:
        rows: list[tuple[LabelledField, QLineEdit]] = [(self.password_row, self.password)]
        if not self.code_row.isHidden():
            rows.insert(0, (self.code_row, self.code))
        for row, field in rows:
            if not field.text():
                row.show_error(self.tr("This is needed."))
        return all(field.text() for _, field in rows)

    def _finish(self, _none: None) -> None:
        self._stop_waiting()
        self._forget()
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self._stop_waiting()
        if not isinstance(error, CrmAdminError):
            return
        if isinstance(error, SecondFactorNeeded):
            self.code_row.show()
            self.code.setFocus()
        elif isinstance(error, SecondFactorRefused):
            self.code.clear()
            self.code_row.show_error(say_error(error))
        elif isinstance(error, SignInRefused):
            self._forget()
            self.password_row.show_error(
                self.tr(
                    "That did not work. Nothing was changed. After several failed attempts one has"
                    " to wait: until then the right password is refused, too."
                )
            )
        else:
            self.frame.show_error(error)

    def _forget(self) -> None:
        self.password.forget()
        self.code.clear()

    def _stop_waiting(self) -> None:
        self._is_checking = False
        self._unanswered.end()
        self.frame.hold(held=False)
        self.frame.end_wait()
        self.cancel_button.setEnabled(True)
        self.confirm_button.setEnabled(True)
