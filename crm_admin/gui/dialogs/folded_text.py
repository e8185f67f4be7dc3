"""A text for a closer look, folded away until somebody asks for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from crm_admin.gui import icons
from crm_admin.gui.roles import Role, give_role

_LINES = 8
_LINE_MARGINS = 16


class FoldedText(QWidget):
    """A link that shows and hides a text that can be selected, never rich text."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.toggle = QPushButton(title)
        self.toggle.setObjectName("toggle")
        self.toggle.setCheckable(True)
        self.toggle.setAutoDefault(False)
        give_role(self.toggle, Role.LINK)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(title)
        lines = min(_LINES, text.count("\n") + 2)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * lines + _LINE_MARGINS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.toggle, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.text)
        self.toggle.toggled.connect(self._unfold)
        self._unfold(unfolded=False)

    def _unfold(self, unfolded: bool) -> None:  # noqa: FBT001  # a slot
        self.text.setVisible(unfolded)
        icons.follow_theme(self.toggle, "chevron-down" if unfolded else "chevron-right")
