"""Fields of a form: label above, what is wrong with it below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from crm_admin.gui.announcements import announce
from crm_admin.gui.roles import Role, mark_wrong
from crm_admin.gui.widgets.plain_label import PlainLabel

_REASON_LINES = 3
_LINE_MARGINS = 16


class LabelledField(QWidget):
    """One input with its label, a hint, and the sentence about what is wrong with it."""

    def __init__(self, label: str, field: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self._hint = ""
        self.label = PlainLabel(label)
        self.label.setBuddy(field)
        self.error_label = PlainLabel(role=Role.ERROR)
        self.error_label.hide()
        self.hint_label = PlainLabel(role=Role.MUTED)
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._line.addWidget(field, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.label)
        layout.addLayout(self._line)
        layout.addWidget(self.error_label)
        layout.addWidget(self.hint_label)
        field.setAccessibleName(label.replace("&", ""))
        self.show_hint(hint)
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(self.clear_error)

    def add_beside(self, *controls: QWidget) -> None:
        """Put these at the end of the field's line."""
        for control in controls:
            self._line.addWidget(control)

    def show_hint(self, hint: str) -> None:
        """Say below the field what one should know; nothing when there is none."""
        self._hint = hint
        self.hint_label.setText(hint)
        self.hint_label.setVisible(bool(hint))
        self.field.setAccessibleDescription(hint)

    @property
    def error(self) -> str:
        """What is wrong, as it is shown; empty when nothing is."""
        return self.error_label.text()

    def show_error(self, text: str, *, focus: bool = True) -> None:
        """Say what is wrong below the field, and go there."""
        mark_wrong(self.field, wrong=True)
        self.error_label.setText(text)
        self.error_label.show()
        self.field.setAccessibleDescription(" ".join(filter(None, (text, self._hint))))
        announce(self.field, text)
        if focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_error(self) -> None:
        """Nothing is wrong any more."""
        if not self.error:
            return
        mark_wrong(self.field, wrong=False)
        self.error_label.clear()
        self.error_label.hide()
        self.field.setAccessibleDescription(self._hint)


class ReasonField(QPlainTextEdit):
    """A few lines for a reason; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * _REASON_LINES + _LINE_MARGINS
        self.setFixedHeight(height)


def beside(*parts: QWidget | tuple[QWidget, int]) -> QWidget:
    """Parts on one line, with equal shares of it unless a number says otherwise."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for part in parts:
        widget, share = part if isinstance(part, tuple) else (part, 1)
        layout.addWidget(widget, stretch=share, alignment=Qt.AlignmentFlag.AlignTop)
    return line
