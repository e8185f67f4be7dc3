"""The line at the bottom that says what an act came to."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.widgets.elided_label import ElidedLabel
from crm_admin.gui.widgets.icon_label import IconLabel

_ICONS = {
    Tone.SUCCESS: "check",
    Tone.WARNING: "warning",
    Tone.DANGER: "cross-circle",
    Tone.EXTERNAL: "external",
    Tone.NEUTRAL: "information",
    Tone.ACCENT: "information",
}


class ResultLine(QWidget):
    """One sentence and what can be done about it: Undo, Details."""

    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Result"))
        self.icon = IconLabel(size=16)
        self.text_label = ElidedLabel()
        self.text_label.setObjectName("text_label")
        self.text_label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, QPushButton] = {}
        self._actions = QHBoxLayout()
        self._actions.setSpacing(2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        layout.addWidget(self.icon)
        layout.addWidget(self.text_label)
        layout.addLayout(self._actions)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(26)
        self.clear()

    def show_result(
        self, text: str, *, tone: Tone = Tone.SUCCESS, actions: Mapping[str, str] | None = None
    ) -> None:
        """Say what happened; `actions` are the keys and texts of the links beside it."""
        self.icon.set_icon(_ICONS[tone], f"{tone}_text")
        self.icon.setVisible(bool(text))
        self.text_label.setText(text)
        self.setAccessibleDescription(text)
        self._offer(actions or {})
        announce(self, text)

    def clear(self) -> None:
        """Say nothing any more."""
        self.show_result("", tone=Tone.NEUTRAL)

    def text(self) -> str:
        """What is said."""
        return self.text_label.text()

    def action_button(self, key: str) -> QPushButton | None:
        """The link with this key, if it is offered."""
        return self._buttons.get(key)

    def _offer(self, actions: Mapping[str, str]) -> None:
        for old in self._buttons.values():
            self._actions.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {key: self._link(key, text) for key, text in actions.items()}

    def _link(self, key: str, text: str) -> QPushButton:
        button = QPushButton(text)
        give_role(button, Role.LINK)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAutoDefault(False)
        button.setAccessibleDescription(self.text())
        button.clicked.connect(lambda: self.action_chosen.emit(key))
        self._actions.addWidget(button)
        return button
