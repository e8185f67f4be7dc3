"""Every rule of a site as a field, and the two presets."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from crm_admin.domain.capabilities import Capabilities, Feature
from crm_admin.domain.settings import Policies, policy_problems
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.passwords.controls import (
    Control,
    DurationControl,
    NumberControl,
    OptionalControl,
    TextControl,
    TickControl,
)
from crm_admin.gui.passwords.policy_words import (
    NEVER_LOCKED,
    POLICY_WORDS,
    PRESET_TEXTS,
    PRESETS,
    changed_policies,
    flat,
    preset_of,
    with_preset,
    with_values,
)
from crm_admin.gui.passwords.setting_card import SettingCard
from crm_admin.gui.passwords.setting_row import SettingRow
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.plain_label import PlainLabel

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_INDENT = 30
BUILTIN = "builtin"

_PASSWORD = (
    "min_length",
    "min_length_with_second_factor",
    "min_digits",
    "min_lower",
    "min_upper",
    "min_special",
    "refuses_own_names",
    "refuses_common",
    "history",
    "min_age",
    "expires_after",
    "message",
)
_LOCKOUT = ("attempts", "window", "duration", "doubles")
_LIVES = (
    "link_life",
    "temporary_password_life",
    "may_set_passwords",
    "offers_forgot_password",
    "reminds_of_second_factor",
)
_NEEDS = {
    "expires_after": Feature.PASSWORD_EXPIRY,
    "temporary_password_life": Feature.MUST_CHANGE_PASSWORD,
}
_NO_PAGES = Text("The self-service pages are those of the built-in CRM; this CRM has its own.")


class PolicyForm(QWidget):
    """Holds what is saved and what stands on the screen."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._saved = Policies()
        self._is_filling = False
        self.presets = {
            name: QRadioButton(say(words.label)) for name, words in PRESET_TEXTS.items()
        }
        controls = _controls()
        self.rows = {
            name: SettingRow(
                say(words.label),
                say(words.sentence),
                controls[name],
                is_wide=isinstance(controls[name], TextControl),
            )
            for name, words in POLICY_WORDS.items()
        }
        self.never_locked = Banner()
        self.cards = (self._password_card(), self._lockout_card(), self._lives_card())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for card in self.cards:
            layout.addWidget(card)
        for row in self.rows.values():
            row.edited.connect(self._follow)
        self.fill(self._saved)

    def fill(self, policies: Policies) -> None:
        """Begin with the rules as they are saved."""
        self._saved = policies
        self._show(policies)

    def policies(self) -> Policies:
        """The rules as they stand on the screen; what this CRM cannot do stays as it is saved."""
        values = {name: row.value() for name, row in self.rows.items() if not row.reason}
        return with_values(self._saved, values)

    @property
    def saved(self) -> Policies:
        """The rules as they were read."""
        return self._saved

    def changes(self) -> list[list[str]]:
        """Name, old and new value of everything that differs."""
        return changed_policies(self._saved, self.policies())

    def problems(self) -> Mapping[str, Text]:
        """What cannot be saved, by the name of the field."""
        return policy_problems(self.policies())

    def show_problem(self, name: str, text: str) -> None:
        """Say what is wrong with a field, and go there."""
        if name in self.rows:
            self.rows[name].show_error(text)
            self.rows[name].go_to()

    def go_to_problem(self) -> None:
        """Begin to edit the first field that will not do."""
        for row in self.rows.values():
            if row.error:
                row.go_to()
                return

    def set_may_edit(self, *, may_edit: bool) -> None:
        """Whether this person may change anything."""
        for row in self.rows.values():
            row.set_may_edit(may_edit=may_edit)
        for name in PRESETS:
            self.presets[name].setEnabled(may_edit)

    def fit_to(self, kind: str, capabilities: Capabilities) -> None:
        """Grey what this CRM cannot do, with the reason."""
        for name, row in self.rows.items():
            reason = capabilities.why_not(_NEEDS[name]) if name in _NEEDS else None
            if name == "offers_forgot_password" and kind != BUILTIN:
                reason = _NO_PAGES
            row.set_reason(say(reason) if reason else "")

    # Following

    def _show(self, policies: Policies) -> None:
        self._is_filling = True
        for name, value in flat(policies).items():
            self.rows[name].set_value(value)
        self._is_filling = False
        self._follow()

    def _follow(self) -> None:
        if self._is_filling:
            return
        now = self.policies()
        problems = policy_problems(now)
        for name, row in self.rows.items():
            row.show_error(say(problems[name]) if name in problems else "")
        self._show_preset(preset_of(now.password))
        never = now.lockout.attempts == 0
        for name in ("window", "duration", "doubles"):
            self.rows[name].setVisible(not never)
        self.never_locked.show_text(say(NEVER_LOCKED) if never else "", tone=Tone.WARNING)
        self.edited.emit()

    def _show_preset(self, name: str) -> None:
        self.presets["own"].setEnabled(name == "own")
        self.presets[name].setChecked(True)

    def _take_preset(self, chosen: QRadioButton) -> None:
        name = next(name for name, radio in self.presets.items() if radio is chosen)
        if name in PRESETS:
            now = self.policies()
            policy = with_preset(now.password, PRESETS[name])
            self._show(with_values(now, {f: getattr(policy, f) for f in _PASSWORD}))

    # Making

    def _password_card(self) -> SettingCard:
        card = SettingCard(self.tr("New passwords"))
        group = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(2)
        for name, radio in self.presets.items():
            sentence = say(PRESET_TEXTS[name].sentence)
            radio.setAccessibleDescription(sentence)
            group.addButton(radio)
            label = PlainLabel(sentence, role=Role.MUTED)
            label.setContentsMargins(_INDENT, 0, 0, 4)
            choices.addWidget(radio)
            choices.addWidget(label)
        group.buttonClicked.connect(self._take_preset)
        card.add(choices)
        for name in _PASSWORD:
            card.add(self.rows[name])
        return card

    def _lockout_card(self) -> SettingCard:
        card = SettingCard(
            self.tr("Failed attempts"),
            self.tr(
                "They hold for signing in to this program and to the self-service pages. The last"
                " administrator is never locked by failed attempts. How another CRM counts them"
                " is set there."
            ),
        )
        card.add(self.rows["attempts"])
        card.add(self.never_locked)
        for name in _LOCKOUT[1:]:
            card.add(self.rows[name])
        return card

    def _lives_card(self) -> SettingCard:
        card = SettingCard(self.tr("Links and temporary passwords"))
        for name in _LIVES:
            card.add(self.rows[name])
        return card


def _controls() -> dict[str, Control]:
    translate = QCoreApplication.translate
    usual = Policies()
    expiry = OptionalControl(
        translate("PolicyForm", "Passwords expire"),
        DurationControl(_DAY),
        off=None,
        usual=timedelta(days=90),
    )
    locked_for = OptionalControl(
        translate("PolicyForm", "The lock ends by itself"),
        DurationControl(_MINUTE, _HOUR),
        off=timedelta(0),
        usual=usual.lockout.duration,
    )
    attempts = OptionalControl(
        translate("PolicyForm", "Failed attempts lock"),
        NumberControl(),
        off=0,
        usual=usual.lockout.attempts,
    )
    numbers: dict[str, Control] = {
        name: NumberControl()
        for name in (
            "min_length",
            "min_length_with_second_factor",
            "min_digits",
            "min_lower",
            "min_upper",
            "min_special",
            "history",
        )
    }
    ticks: dict[str, Control] = {
        name: TickControl()
        for name in (
            "refuses_own_names",
            "refuses_common",
            "doubles",
            "may_set_passwords",
            "offers_forgot_password",
            "reminds_of_second_factor",
        )
    }
    return {
        **numbers,
        **ticks,
        "min_age": DurationControl(_HOUR, _DAY),
        "expires_after": expiry,
        "message": TextControl(),
        "attempts": attempts,
        "window": DurationControl(_MINUTE, _HOUR),
        "duration": locked_for,
        "link_life": DurationControl(_MINUTE, _HOUR),
        "temporary_password_life": DurationControl(_HOUR),
    }
