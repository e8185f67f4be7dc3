"""A large button with an icon, a verb and a sentence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.plain_label import PlainLabel

_MARGIN = 16
_ICON = 24


class ChoiceButton(QPushButton):
    """One of a few ways to begin; its words are one to a screen reader."""

    def __init__(self, icon: str, verb: str, sentence: str) -> None:
        super().__init__()
        give_role(self, Role.CHOICE)
        self.setAutoDefault(False)
        self.setAccessibleName(verb)
        self.setAccessibleDescription(sentence)
        self.verb_label = PlainLabel(verb, role=Role.HEADING)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.verb_label)
        words.addWidget(PlainLabel(sentence, role=Role.MUTED))
        line = QHBoxLayout(self)
        line.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, _MARGIN - 4)
        line.setSpacing(14)
        line.addWidget(IconLabel(icon, colour="accent_text", size=_ICON))
        line.addLayout(words, stretch=1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.totalHeightForWidth(width)
