"""Facts about a person, one below the other: what it is, and its value."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QStyle, QWidget

from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.widgets.plain_label import PlainLabel

_ROW_GAP = 5
_COLUMN_GAP = 14
# Border, padding and the line edit's own margin.
_TEXT_LEFT = 5
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyValue:
    """One row; `explanation` is the tooltip of the value, such as a time with its zone."""

    label: str
    value: str
    explanation: str = ""


class KeyValueGrid(QWidget):
    """Rows of values that can be selected and copied; one tab stop, arrows move inside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[PlainLabel] = []
        self._values: list[ValueField] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_COLUMN_GAP)
        self._grid.setVerticalSpacing(_ROW_GAP)
        self._grid.setColumnStretch(1, 1)

    def set_rows(self, rows: Sequence[KeyValue]) -> None:
        """Show these rows."""
        while len(self._values) > len(rows):
            for old in (self._labels.pop(), self._values.pop()):
                self._grid.removeWidget(old)
                old.hide()
                old.deleteLater()
        while len(self._values) < len(rows):
            self._add_row()
        for label, value, row in zip(self._labels, self._values, rows, strict=True):
            label.setText(row.label)
            value.show_value(row)
        self._give_tab_stop(self._values[0] if self._values else None)

    def value_of(self, label: str) -> str:
        """The value beside a label.

        Raises:
            KeyError: There is no such row.
        """
        for shown, value in zip(self._labels, self._values, strict=True):
            if shown.text() == label:
                return value.text()
        raise KeyError(label)

    def _add_row(self) -> None:
        row = len(self._values)
        label = PlainLabel(role=Role.MUTED, wraps=False)
        value = ValueField(self)
        label.setBuddy(value)
        value.moved.connect(self._move)
        self._labels.append(label)
        self._values.append(value)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1)

    def _move(self, steps: int) -> None:
        here = next((at for at, value in enumerate(self._values) if value.hasFocus()), 0)
        there = self._values[max(0, min(len(self._values) - 1, here + steps))]
        self._give_tab_stop(there)
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _give_tab_stop(self, chosen: "ValueField | None") -> None:
        for value in self._values:
            value.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if value is chosen else Qt.FocusPolicy.ClickFocus
            )


class ValueField(QLineEdit):
    """A value that can be read, selected and copied, and not changed."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.VALUE)
        self.setReadOnly(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._explanation = ""

    def show_value(self, row: KeyValue) -> None:
        """Show the value of `row`, from its beginning."""
        if self.text() != row.value:
            self.setText(row.value)
            self.setCursorPosition(0)
        self._explanation = row.explanation
        self.setAccessibleName(row.label)
        self._explain()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(steps)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.deselect()
            self.setCursorPosition(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or not self._is_elided():
            super().paintEvent(event)
            return
        room = self.rect().adjusted(_TEXT_LEFT, 0, -_TEXT_LEFT, 0)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _is_elided(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self.width() - 2 * _TEXT_LEFT

    def _explain(self) -> None:
        whole = self.text() if self._is_elided() else ""
        said = "\n".join(part for part in (whole, self._explanation) if part)
        self.setToolTip(tooltip(said))
