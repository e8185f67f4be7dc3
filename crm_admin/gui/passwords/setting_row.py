"""One setting: its name and what it does at the left, the control at the right."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_admin.gui.announcements import announce
from crm_admin.gui.passwords.controls import Control
from crm_admin.gui.roles import Role, mark_wrong
from crm_admin.gui.widgets.plain_label import PlainLabel

CONTROL_WIDTH = 240


class SettingRow(QWidget):
    """Says what a setting does, what is wrong with it, and why it cannot be changed.

    Args:
        label: What the setting is called.
        sentence: What it does, and what the standards say.
        control: Where it is changed.
        is_wide: The control takes the whole width, below the words.
    """

    edited = Signal()

    def __init__(
        self, label: str, sentence: str, control: Control, *, is_wide: bool = False
    ) -> None:
        super().__init__()
        assert isinstance(control, QWidget)  # noqa: S101 (a protocol cannot say it)
        self.control = control
        self._sentence = sentence
        self._reason = ""
        self._may_edit = True
        self.label = PlainLabel(label)
        self.sentence_label = PlainLabel(sentence, role=Role.MUTED)
        self.reason_label = PlainLabel(role=Role.MUTED)
        self.reason_label.hide()
        self.error_label = PlainLabel(role=Role.ERROR)
        self.error_label.hide()
        control.setAccessibleName(label)
        self._lay_out(control, is_wide=is_wide)
        self._describe()
        control.edited.connect(self.edited)

    @property
    def error(self) -> str:
        """What is wrong, as it is shown; empty when nothing is."""
        return self.error_label.text()

    @property
    def reason(self) -> str:
        """Why this CRM has no such setting; empty when it has."""
        return self._reason

    def value(self) -> Any:  # noqa: ANN401 (of the kind of the control)
        """What stands there."""
        return self.control.value()

    def set_value(self, value: Any) -> None:  # noqa: ANN401 (the same)
        """Show this."""
        self.control.set_value(value)

    def show_error(self, text: str) -> None:
        """Say what is wrong beside the control; nothing takes it back."""
        if text == self.error:
            return
        mark_wrong(self.control.field, wrong=bool(text))
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))
        self._describe()
        announce(self.control.field, text)

    def set_reason(self, reason: str) -> None:
        """Grey it, because this CRM cannot do it; nothing takes that back."""
        self._reason = reason
        self.reason_label.setText(reason)
        self.reason_label.setVisible(bool(reason))
        self._follow()

    def set_may_edit(self, *, may_edit: bool) -> None:
        """Whether this person may change it."""
        self._may_edit = may_edit
        self._follow()

    def go_to(self) -> None:
        """Begin to edit."""
        self.control.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        control = self.control
        assert isinstance(control, QWidget)  # noqa: S101 (a protocol cannot say it)
        control.setEnabled(self._may_edit and not self._reason)
        self._describe()

    def _describe(self) -> None:
        parts = (self.error, self._reason, self._sentence)
        self.control.field.setAccessibleDescription(" ".join(filter(None, parts)))

    def _lay_out(self, control: QWidget, *, is_wide: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.label, self.sentence_label, self.reason_label, self.error_label):
            words.addWidget(part)
        words.addStretch(1)
        layout: QBoxLayout = QVBoxLayout(self) if is_wide else QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6 if is_wide else 24)
        layout.addLayout(words, stretch=0 if is_wide else 1)
        if is_wide:
            layout.addWidget(control)
        else:
            control.setFixedWidth(CONTROL_WIDTH)
            layout.addWidget(control, alignment=Qt.AlignmentFlag.AlignTop)
