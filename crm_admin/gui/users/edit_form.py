"""The fields of a user that can be changed; nothing is saved before Save."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain.changes import EditUser
from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.text import Text
from crm_admin.domain.user import User
from crm_admin.gui.announcements import announce
from crm_admin.gui.roles import Role, give_role, mark_wrong
from crm_admin.gui.sentences import NOTHING, say
from crm_admin.gui.users.optional_moment import OptionalMoment
from crm_admin.gui.widgets.address_hint import AddressHint
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.services.editing import FIELD_TEXTS, cleaned, editable

_TEXTS = ("given_name", "family_name", "email")
_CHOICES = ("group", "role")
_LONGEST = 254


class EditForm(QWidget):
    """Edits one user; `save_asked` carries the fields as they shall be."""

    save_asked = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: EditUser | None = None
        self._shown: dict[str, str] = {}
        self._rows: dict[str, QWidget] = {}
        self.texts: Mapping[str, QLineEdit] = {name: QLineEdit() for name in _TEXTS}
        self.choices: Mapping[str, QComboBox] = {name: QComboBox() for name in _CHOICES}
        self.address_hint = AddressHint()
        self.is_active = QCheckBox(say(FIELD_TEXTS["is_active"]))
        self.valid_from = OptionalMoment(say(FIELD_TEXTS["valid_from"]))
        self.valid_until = OptionalMoment(say(FIELD_TEXTS["valid_until"]))
        self.error = PlainLabel(role=Role.ERROR)
        self.error.setVisible(False)
        self.save_button = QPushButton(self.tr("Save…"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.buttons = QFrame()
        """Whoever shows the form puts them where they stay in sight."""
        give_role(self.buttons, Role.BAR)
        self._form = QFormLayout()
        self._lay_out()
        self._connect()

    def edit(self, user: User, editable_fields: frozenset[str]) -> None:
        """Begin with the fields as they are."""
        self._before = editable(user)
        self._shown = {name: getattr(self._before, name) or "" for name in self.texts}
        for name, field in self.texts.items():
            field.setText(getattr(self._before, name) or "")
            field.setCursorPosition(0)
            self._shown[name] = field.text()
        self.offer_choices((), ())
        self.is_active.setChecked(self._before.is_active)
        self.valid_from.set_moment(self._before.valid_from)
        self.valid_until.set_moment(self._before.valid_until)
        for name, widget in self._rows.items():
            self._form.setRowVisible(widget, name in editable_fields)
        self._clear_errors()
        self._follow_change()
        shown = [self._rows[f.name] for f in fields(EditUser) if f.name in editable_fields]
        if shown:
            shown[0].setFocus()

    def begin_with(self, name: str, text: str = "") -> None:
        """The keyboard goes to this text field, ready to be written over; `text` stands there."""
        field = self.texts.get(name)
        if field is not None:
            if text:
                field.setText(text)
            field.setFocus()
            field.selectAll()

    def offer_choices(self, groups: Sequence[str], roles: Sequence[str]) -> None:
        """Groups and roles that can be given; the present one always stands there."""
        for name, names in zip(_CHOICES, (groups, roles), strict=True):
            box = self.choices[name]
            present = box.currentData() if box.count() else getattr(self._before, name)
            blocked = box.blockSignals(True)
            box.clear()
            box.addItem(NOTHING, None)
            for each in dict.fromkeys([*filter(None, [present]), *names]):
                box.addItem(each, each)
            box.setCurrentIndex(max(0, box.findData(present)))
            box.blockSignals(blocked)

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self._before is not None and self.edited() != self._before

    def edited(self) -> EditUser:
        """The fields as they shall be."""
        assert self._before is not None, "asked before a user was edited"  # noqa: S101
        # A field cannot show every character: what nobody touched stays as it is stored.
        typed = {
            name: field.text() or None
            for name, field in self.texts.items()
            if field.text() != self._shown[name]
        }
        return replace(
            self._before,
            **typed,
            group=self.choices["group"].currentData(),
            role=self.choices["role"].currentData(),
            is_active=self.is_active.isChecked(),
            valid_from=self.valid_from.moment(),
            valid_until=self.valid_until.moment(),
        )

    def order_buttons(self) -> None:
        """The tab key goes from the last field to the buttons, wherever they were put."""
        QWidget.setTabOrder(self.valid_until.field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

    def leave(self) -> None:
        """Forget the user and what was typed."""
        self._before = None

    def show_error(self, error: InvalidInput) -> None:
        """Say beside the field what is wrong with it."""
        self._clear_errors()
        name = next((n for n, text in FIELD_TEXTS.items() if text == error.facts["field"]), "")
        problem = error.facts["problem"]
        field, said = error.facts["field"], problem if isinstance(problem, Text) else Text("")
        label = field if isinstance(field, Text) else Text("")
        self.error.setText(say(Text("{field}: {problem}", field=label, problem=said)))
        self.error.setVisible(True)
        announce(self.error, self.error.text())
        if name in self._rows:
            mark_wrong(self._rows[name], wrong=True)
            self._rows[name].setFocus()

    # Making

    def _lay_out(self) -> None:
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in {**self.texts, **self.choices}.items():
            label = PlainLabel(say(FIELD_TEXTS[name]), role=Role.MUTED, wraps=False)
            field.setObjectName(name)
            field.setAccessibleName(label.text())
            field.setMinimumWidth(80)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            label.setMinimumHeight(field.sizeHint().height())
            self._form.addRow(label, field)
            self._rows[name] = field
            if name == "email":
                self._form.addRow(self.address_hint)
        for name in ("is_active", "valid_from", "valid_until"):
            widget: QWidget = getattr(self, name)
            widget.setObjectName(name)
            self._form.addRow(widget)
            self._rows[name] = widget
        for field in self.texts.values():
            field.setMaxLength(_LONGEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._form)
        layout.addStretch(1)
        self._fill_buttons()

    def _fill_buttons(self) -> None:
        give_role(self.save_button, Role.PRIMARY)
        self.save_button.setObjectName("save_button")
        self.cancel_button.setObjectName("cancel_button")
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self.buttons)
        layout.setContentsMargins(18, 10, 18, 10)
        layout.setSpacing(8)
        layout.addWidget(self.error)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        for field in self.texts.values():
            field.textChanged.connect(self._follow_change)
            field.returnPressed.connect(self.save_button.click)
        self.texts["email"].textChanged.connect(self.address_hint.look_at)
        self.address_hint.accepted.connect(self._take_address)
        for box in self.choices.values():
            box.currentIndexChanged.connect(self._follow_change)
        self.is_active.toggled.connect(self._follow_change)
        self.valid_from.edited.connect(self._follow_change)
        self.valid_until.edited.connect(self._follow_change)
        self.save_button.clicked.connect(self._ask_to_save)
        self.cancel_button.clicked.connect(self.cancelled)

    def _take_address(self, address: str) -> None:
        self.texts["email"].setText(address)
        self.texts["email"].setFocus()

    def _follow_change(self) -> None:
        self.save_button.setEnabled(self.is_changed)

    def _clear_errors(self) -> None:
        self.error.setVisible(False)
        for field in self._rows.values():
            mark_wrong(field, wrong=False)

    def _ask_to_save(self) -> None:
        self._clear_errors()
        try:
            self.save_asked.emit(cleaned(self.edited()))
        except InvalidInput as error:
            self.show_error(error)
