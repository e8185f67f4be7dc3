"""A new password, shown once to whoever has to hand it over."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import User
from crm_admin.gui import icons
from crm_admin.gui.announcements import announce
from crm_admin.gui.dialogs.clipboard import SecretClipboard
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.words import note
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.gui.widgets.plain_label import PlainLabel

_READABLE_FOR_MS = 60_000


class PasswordShown(QWidget):
    """Readable until the focus leaves it, and copied for half a minute."""

    def __init__(self) -> None:
        super().__init__()
        self._clipboard: SecretClipboard | None = None
        self._secret = Secret("")
        self.field = PasswordField(revealed_for_ms=_READABLE_FOR_MS)
        self.field.setObjectName("shown_password")
        self.field.setReadOnly(True)
        self.copy_button = self._make_copy_button()
        self.row = LabelledField(self.tr("New password, shown only here"), self.field)
        self.row.add_beside(self.copy_button)
        self.copied_label = PlainLabel(role=Role.MUTED)
        self.copied_label.hide()
        self.advice = note("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for part in (self.row, self.copied_label, self.advice):
            layout.addWidget(part)

    def show_secret(self, secret: Secret, user: User, *, now: datetime) -> None:
        """Show this password of the user as they are now."""
        self._secret = secret
        self.field.setText(secret.reveal())
        self.field.setCursorPosition(0)
        self.advice.show_text(" ".join(say(text, now=now) for text in _advice(user)))
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.show_password()
        announce(self.field, self.advice.text())

    def forget(self) -> None:
        """Nothing is shown any more; what was copied is cleared in its time."""
        self._secret = Secret("")
        self.field.forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.field.hide_password()

    def _make_copy_button(self) -> QPushButton:
        button = QPushButton(self.tr("Co&py"))
        button.setObjectName("copy_button")
        button.setAutoDefault(False)
        # A click on it must not take the focus, which would hide the password.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(16, 16))
        icons.follow_theme(button, "copy")
        button.clicked.connect(self._copy)
        return button

    def _copy(self) -> None:
        if self._clipboard is None:
            # It belongs to the program: the secret is cleared also when this is gone.
            self._clipboard = SecretClipboard(QApplication.instance())
            self._clipboard.cleared.connect(self._show_cleared)
        self._clipboard.copy(self._secret)
        seconds = self._clipboard.kept_for_s
        self._say(say(Text("Copied. The clipboard is cleared in {count} seconds.", count=seconds)))

    def _show_cleared(self) -> None:
        if self.copied_label.isVisibleTo(self):
            self._say(self.tr("The clipboard was cleared."))

    def _say(self, text: str) -> None:
        self.copied_label.setText(text)
        self.copied_label.show()
        announce(self.copied_label, text)


def _advice(user: User) -> list[Text]:
    """How to hand the password over, and how long it works."""
    name = visible(user.full_name)
    sentences = [
        Text(
            "Tell it to {name} in person or by telephone, when you are sure who it is; do not mail"
            " it.",
            name=name,
        )
    ]
    if user.facts.temporary_until is not None:
        until = user.facts.temporary_until
        sentences.append(
            Text(
                "It works until {until} and must be changed at the next sign-in.",
                until=until,
            )
        )
    elif user.facts.must_change_password:
        sentences.append(Text("It must be changed at the next sign-in."))
    return sentences
