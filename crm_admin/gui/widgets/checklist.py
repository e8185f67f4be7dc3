"""Rules that are ticked off while one types."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_admin.gui.colours import Tone
from crm_admin.gui.roles import give_ink
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.plain_label import PlainLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistRule:
    """One rule; `is_met` is None while nothing can be said."""

    text: str
    is_met: bool | None = None


class Checklist(QWidget):
    """All rules at once, each met or not yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(5)
        self.setAccessibleName(self.tr("Rules for the password"))

    def set_rules(self, rules: Sequence[ChecklistRule]) -> None:
        """Show these rules; the same ones again only change their ticks."""
        while len(self._rows) > len(rules):
            old = self._rows.pop()
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self._rows) < len(rules):
            self._rows.append(_Row(self))
            self._layout.addWidget(self._rows[-1])
        for row, rule in zip(self._rows, rules, strict=True):
            row.show_rule(rule)
        spoken = [row.accessibleName() for row in self._rows]
        self.setAccessibleDescription(" ".join(spoken))


class _Row(QWidget):
    """One rule: an icon and its sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.icon = IconLabel(size=16)
        self.text_label = PlainLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text_label, stretch=1)

    def show_rule(self, rule: ChecklistRule) -> None:
        self.text_label.setText(rule.text)
        if rule.is_met is None:
            self.icon.set_icon("dot", "muted")
            give_ink(self.text_label, Tone.NEUTRAL)
            spoken = rule.text
        elif rule.is_met:
            self.icon.set_icon("check", "success_text")
            give_ink(self.text_label, Tone.SUCCESS)
            spoken = self.tr("Met: {0}").format(rule.text)
        else:
            self.icon.set_icon("cross", "danger_text")
            give_ink(self.text_label, Tone.DANGER)
            spoken = self.tr("Not met: {0}").format(rule.text)
        self.text_label.setAccessibleName(spoken)
        self.setAccessibleName(spoken)
