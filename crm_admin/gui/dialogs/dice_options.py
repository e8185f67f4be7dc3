"""Which characters the dice use, and how many."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from crm_admin.domain.password_generator import DiceOptions
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role
from crm_admin.gui.widgets.number_field import NumberField
from crm_admin.gui.widgets.plain_label import PlainLabel


class DiceOptionsForm(QWidget):
    """The options never allow a password that is too weak."""

    options_changed = Signal()

    def __init__(self, *, least: int, most: int) -> None:
        super().__init__()
        usual = DiceOptions()
        self._least = least
        self.length = NumberField()
        self.length.setObjectName("length")
        self.length.setAccessibleName(self.tr("Length of a generated password"))
        self.length.setRange(max(least, usual.least_length), most)
        self.length.setValue(usual.length)
        self.lower_box = self._box(self.tr("a–z"), self.tr("Small letters"), on=usual.lower)
        self.upper_box = self._box(self.tr("A–Z"), self.tr("Capital letters"), on=usual.upper)
        self.digits_box = self._box(self.tr("0–9"), self.tr("Digits"), on=usual.digits)
        self.symbols_box = self._box(self.tr("!#%"), self.tr("Symbols"), on=usual.symbols)
        self.note = PlainLabel(role=Role.MUTED)
        self._lay_out()
        self.length.valueChanged.connect(self._tell)
        self._follow()

    @property
    def options(self) -> DiceOptions:
        """What is chosen."""
        return DiceOptions(
            length=self.length.value(),
            lower=self.lower_box.isChecked(),
            upper=self.upper_box.isChecked(),
            digits=self.digits_box.isChecked(),
            symbols=self.symbols_box.isChecked(),
        )

    @property
    def can_roll(self) -> bool:
        """At least one kind of characters is chosen, and the password would be strong enough."""
        options = self.options
        return bool(options.alphabets) and 0 < options.least_length <= options.length

    def _box(self, text: str, name: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setAccessibleName(name)
        box.setToolTip(tooltip(name))
        box.setChecked(on)
        box.toggled.connect(self._follow)
        return box

    def _follow(self) -> None:
        """Fewer kinds of characters need a longer password."""
        options = self.options
        self.length.setMinimum(min(max(self._least, options.least_length), self.length.maximum()))
        if self.can_roll:
            self.note.setText(self.tr("Without characters that look alike, such as 0 and O."))
        else:
            self.note.setText(self.tr("Choose more kinds of characters."))
        self._tell()

    def _tell(self) -> None:
        self.options_changed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        label = PlainLabel(self.tr("Leng&th"), wraps=False)
        label.setBuddy(self.length)
        row.addWidget(label)
        row.addWidget(self.length)
        row.addSpacing(4)
        for box in (self.lower_box, self.upper_box, self.digits_box, self.symbols_box):
            row.addWidget(box)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.note)
