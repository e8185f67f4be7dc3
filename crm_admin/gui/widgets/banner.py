"""A permanent strip that informs or warns."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.roles import Role, give_ground, give_role
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.plain_label import PlainLabel

_ICONS = {
    Tone.SUCCESS: "check-circle",
    Tone.WARNING: "warning",
    Tone.DANGER: "warning",
    Tone.NEUTRAL: "information",
    Tone.EXTERNAL: "external",
    Tone.ACCENT: "information",
}


class Banner(QFrame):
    """A sentence that stays until what it says has ended, with links where one can act."""

    action_chosen = Signal()
    other_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconLabel(size=18)
        self.text_label = PlainLabel()
        self.text_label.setObjectName("text_label")
        self.action_button = _link("action_button")
        self.action_button.clicked.connect(self.action_chosen)
        self.other_button = _link("other_button")
        self.other_button.clicked.connect(self.other_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(9)
        layout.addWidget(self.icon)
        layout.addWidget(self.text_label, stretch=1)
        layout.addWidget(self.action_button)
        layout.addWidget(self.other_button)
        self.setVisible(False)

    def show_text(
        self, text: str, *, tone: Tone = Tone.ACCENT, action: str = "", other: str = ""
    ) -> None:
        """Show a sentence, and the links that are named; no sentence hides the strip."""
        give_ground(self, tone)
        self.icon.set_icon(_ICONS[tone], f"{tone}_text")
        self.text_label.setText(text)
        for button, words in ((self.action_button, action), (self.other_button, other)):
            button.setText(words)
            button.setVisible(bool(words))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        announce(self, text)

    def text(self) -> str:
        """The sentence."""
        return self.text_label.text()


def _link(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    give_role(button, Role.LINK)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
