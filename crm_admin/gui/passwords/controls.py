"""Controls for one value each, alike in how they take it, give it and tell of a change."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crm_admin.gui.widgets.number_field import NumberField

_MOST = 99_999
_TEXT_LINES = 3
_LINE_MARGINS = 16


class Control(Protocol):
    """Shows one value of a kind of its own and lets it be changed."""

    @property
    def edited(self) -> Any:  # noqa: ANN401 (Qt's bound signal)
        """Told after every change."""

    @property
    def field(self) -> QWidget:
        """What has the focus, and the name for a screen reader."""

    def value(self) -> Any:  # noqa: ANN401 (each has its own kind)
        """What stands there."""

    def set_value(self, value: Any) -> None:  # noqa: ANN401 (the same)
        """Show this."""


class NumberControl(NumberField):
    """A number; its limits are told beside it, not forced."""

    edited = Signal()

    def __init__(self, suffix: str = "") -> None:
        super().__init__()
        self.setRange(0, _MOST)
        self.setSuffix(f" {suffix}" if suffix else "")
        self.valueChanged.connect(self.edited)

    @property
    def field(self) -> QWidget:
        """Itself."""
        return self

    def set_value(self, value: int) -> None:
        """Show this."""
        self.setValue(value)


class TickControl(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__(text or QCoreApplication.translate("TickControl", "Yes"))
        self.toggled.connect(self.edited)

    @property
    def field(self) -> QWidget:
        """Itself."""
        return self

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:  # noqa: FBT001  # a setter, as Qt's own
        """Show this."""
        self.setChecked(value)


class DurationControl(QWidget):
    """A number and its unit; what nobody touched stays as exact as it was."""

    edited = Signal()

    def __init__(self, *units: timedelta) -> None:
        super().__init__()
        self._given: tuple[timedelta, tuple[int, timedelta]] | None = None
        self._units = sorted(units)
        self.number = NumberField()
        self.number.setRange(0, _MOST)
        self.unit = QComboBox()
        for unit in self._units:
            self.unit.addItem(unit_text(unit), unit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.number, stretch=1)
        layout.addWidget(self.unit, stretch=1)
        self.setFocusProxy(self.number)
        self.number.valueChanged.connect(self.edited)
        self.unit.currentIndexChanged.connect(self.edited)

    @property
    def field(self) -> QWidget:
        """The number."""
        return self.number

    def setAccessibleName(self, name: str) -> None:
        """Both parts are named."""
        super().setAccessibleName(name)
        self.number.setAccessibleName(name)
        unit = QCoreApplication.translate("DurationControl", "{0}: unit")
        self.unit.setAccessibleName(unit.format(name))

    def value(self) -> timedelta:
        """How long."""
        shown = self._shown()
        if self._given is not None and shown == self._given[1]:
            return self._given[0]
        number, unit = shown
        return number * unit

    def set_value(self, value: timedelta) -> None:
        """Show this in the largest unit that leaves no rest, of two at least."""
        fitting = [unit for unit in self._units if value >= 2 * unit and not value % unit]
        unit = fitting[-1] if fitting else self._units[0]
        self.blockSignals(True)
        self.unit.setCurrentIndex(self._units.index(unit))
        self.number.setValue(round(value / unit))
        self.blockSignals(False)
        self._given = (value, self._shown())
        self.edited.emit()

    def _shown(self) -> tuple[int, timedelta]:
        return self.number.value(), self._units[max(0, self.unit.currentIndex())]


class OptionalControl(QWidget):
    """A tick, and while it is set another control; otherwise a value of its own."""

    edited = Signal()

    def __init__(self, tick: str, inner: Control, *, off: object, usual: object) -> None:
        super().__init__()
        self._off = off
        self._usual = usual
        self.tick = QCheckBox(tick)
        self.inner = inner
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.tick)
        assert isinstance(inner, QWidget)  # noqa: S101 (a protocol cannot say it)
        self._inner_widget: QWidget = inner
        layout.addWidget(inner)
        self.tick.toggled.connect(self._follow_tick)
        inner.edited.connect(self.edited)

    @property
    def field(self) -> QWidget:
        """Where one begins."""
        return self.inner.field if self.tick.isChecked() else self.tick

    def setAccessibleName(self, name: str) -> None:
        """Both parts are named."""
        super().setAccessibleName(name)
        self.tick.setAccessibleName(f"{name}: {self.tick.text()}")
        self._inner_widget.setAccessibleName(name)

    def value(self) -> object:
        """What stands there, or the value for without."""
        found: object = self.inner.value() if self.tick.isChecked() else self._off
        return found

    def set_value(self, value: object) -> None:
        """Show this."""
        is_on = value != self._off
        self.blockSignals(True)
        self.tick.setChecked(is_on)
        self.inner.set_value(value if is_on else self._usual)
        self.blockSignals(False)
        self._inner_widget.setVisible(is_on)
        self.edited.emit()

    def _follow_tick(self, ticked: bool) -> None:  # noqa: FBT001  # a slot
        self._inner_widget.setVisible(ticked)
        self.edited.emit()


class LineControl(QLineEdit):
    """One line of text; `is_optional` gives None for nothing."""

    edited = Signal()

    def __init__(self, *, is_optional: bool = False, most: int = 253) -> None:
        super().__init__()
        self._is_optional = is_optional
        self.setMaxLength(most)
        self.textChanged.connect(self.edited)

    @property
    def field(self) -> QWidget:
        """Itself."""
        return self

    def value(self) -> str | None:
        """What was typed, without spaces around it."""
        typed = self.text().strip()
        return None if self._is_optional and not typed else typed

    def set_value(self, value: str | None) -> None:
        """Show this."""
        self.setText(value or "")
        self.setCursorPosition(0)


class TextControl(QPlainTextEdit):
    """A few lines of text; Tab leaves it."""

    edited = Signal()

    def __init__(self, lines: int = _TEXT_LINES) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + _LINE_MARGINS)
        self.textChanged.connect(self.edited)

    @property
    def field(self) -> QWidget:
        """Itself."""
        return self

    def value(self) -> str:
        """What was typed."""
        return self.toPlainText()

    def set_value(self, value: str) -> None:
        """Show this."""
        if value != self.toPlainText():
            self.setPlainText(value)


class ChoiceControl(QComboBox):
    """One of a few values."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        # Qt would hand members of a StrEnum back as plain texts.
        self._values: list[object] = []
        for value, text in choices:
            self.offer(value, text)
        self.currentIndexChanged.connect(self.edited)

    @property
    def field(self) -> QWidget:
        """Itself."""
        return self

    def offer(self, value: object, text: str) -> None:
        """One more choice, unless it is there."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(text)

    def value(self) -> Any:  # noqa: ANN401 (of the kind that was given)
        """What is chosen."""
        return self._values[self.currentIndex()]

    def set_value(self, value: object) -> None:
        """Show this; a value that is not offered stands there all the same."""
        self.offer(value, str(value))
        self.setCurrentIndex(self._values.index(value))


def unit_text(unit: timedelta) -> str:
    """`minutes`."""
    translate = QCoreApplication.translate
    return {
        timedelta(minutes=1): translate("DurationControl", "minutes"),
        timedelta(hours=1): translate("DurationControl", "hours"),
        timedelta(days=1): translate("DurationControl", "days"),
    }[unit]
