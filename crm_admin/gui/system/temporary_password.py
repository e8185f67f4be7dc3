"""The temporary password that was set, shown once."""

from datetime import datetime

from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.capabilities import Capabilities, Feature
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.password_shown import PasswordShown
from crm_admin.gui.dialogs.words import note
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, visible


class TemporaryPasswordDialog(QDialog):
    """Nobody can see it again once this is closed."""

    def __init__(
        self,
        password: Secret,
        user: User,
        capabilities: Capabilities,
        *,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.frame = DialogFrame(
            self, title=self.tr("{0} has a temporary password").format(visible(user.user_name))
        )
        self.shown = PasswordShown()
        self.frame.add(self.shown)
        reason = capabilities.why_not(Feature.MUST_CHANGE_PASSWORD)
        if reason is not None:
            self.frame.add(note(say(reason)))
        self.frame.add(note(say(capabilities.session_note)))
        self.close_button = self.frame.add_button(
            self.tr("&Done"), name="close_button", role=Role.PRIMARY, default=True
        )
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self.shown.forget)
        self.shown.show_secret(password, user, now=now)
