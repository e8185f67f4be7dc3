"""Settings that belong together, under a heading."""

from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.widgets.plain_label import PlainLabel

_EDGE = 20
_GAP = 16


class SettingCard(QFrame):
    """A heading, perhaps a sentence, and parts below each other."""

    def __init__(self, heading: str, sentence: str = "") -> None:
        super().__init__()
        give_role(self, Role.CARD)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(heading)
        self.heading_label = PlainLabel(heading, role=Role.HEADING)
        self.sentence_label = PlainLabel(sentence, role=Role.MUTED)
        self.sentence_label.setVisible(bool(sentence))
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.heading_label)
        head.addWidget(self.sentence_label)
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(_EDGE, _EDGE - 4, _EDGE, _EDGE - 2)
        self._parts.setSpacing(_GAP)
        self._parts.addLayout(head)

    def add(self, part: QWidget | QLayout) -> None:
        """Put a part below the others."""
        if isinstance(part, QWidget):
            self._parts.addWidget(part)
        else:
            self._parts.addLayout(part)
