"""A button that copies a secret which is shown nowhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QApplication, QPushButton

from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.gui import icons
from crm_admin.gui.dialogs.clipboard import SecretClipboard
from crm_admin.gui.sentences import say


class SecretCopy(QObject):
    """Puts secrets on the clipboard, and says what becomes of them there."""

    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard: SecretClipboard | None = None

    def copy(self, secret: Secret) -> None:
        """Copy it for half a minute."""
        if self._clipboard is None:
            # It belongs to the program: the secret is cleared also when this is gone.
            self._clipboard = SecretClipboard(QApplication.instance())
            self._clipboard.cleared.connect(self._tell_cleared)
        self._clipboard.copy(secret)
        seconds = self._clipboard.kept_for_s
        self.said.emit(
            say(Text("Copied. The clipboard is cleared in {count} seconds.", count=seconds))
        )

    def _tell_cleared(self) -> None:
        self.said.emit(self.tr("The clipboard was cleared."))


def copy_link_button(text: str, pressed: Callable[[], object]) -> QPushButton:
    """A button for that, never under Enter by itself."""
    button = QPushButton(text)
    button.setObjectName("copy_link_button")
    button.setAutoDefault(False)
    button.setIconSize(QSize(16, 16))
    icons.follow_theme(button, "copy")
    button.clicked.connect(pressed)
    return button
