"""What stands in the place of the window while it is locked: nothing of the CRM."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_admin.gui.announcements import announce
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.window.window_title import window_title

_WIDEST = 420
_GAP = 12


class LockedWindow(QWidget):
    """As large as the window it hides; `close_asked` tells that somebody wants to leave."""

    unlock_asked = Signal()
    somebody_else = Signal()
    close_asked = Signal()

    def __init__(self, why: str) -> None:
        super().__init__()
        self.setWindowTitle(window_title(None))
        self.title_label = PlainLabel(self.tr("The window is locked"), role=Role.TITLE)
        self.why_label = PlainLabel(why, role=Role.MUTED)
        self.said_label = PlainLabel()
        self.said_label.hide()
        self.unlock_button = QPushButton(self.tr("&Unlock…"))
        self.unlock_button.setObjectName("unlock_button")
        self.unlock_button.setAutoDefault(True)
        give_role(self.unlock_button, Role.PRIMARY)
        self.somebody_else_button = QPushButton(self.tr("&Sign in as somebody else…"))
        self.somebody_else_button.setObjectName("somebody_else_button")
        self.unlock_button.clicked.connect(self.unlock_asked)
        self.somebody_else_button.clicked.connect(self.somebody_else)
        self._may_close = False
        self._lay_out()
        self.unlock_button.setFocus()

    def say(self, text: str) -> None:
        """Say why something is not done while the window is locked."""
        self.said_label.setText(text)
        self.said_label.show()
        announce(self.said_label, text)

    def leave(self) -> None:
        """Make room for the window."""
        self._may_close = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            # It cannot make room while it is asked to close itself.
            QTimer.singleShot(0, self, self.close_asked.emit)

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        parts = QVBoxLayout(middle)
        parts.setSpacing(_GAP)
        for part in (self.title_label, self.why_label, self.said_label):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            parts.addWidget(part)
        verbs = QHBoxLayout()
        verbs.addStretch(1)
        verbs.addWidget(self.somebody_else_button)
        verbs.addWidget(self.unlock_button)
        verbs.addStretch(1)
        parts.addLayout(verbs)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, stretch=3)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(2)
