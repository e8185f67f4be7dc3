"""A new password, typed twice or by the dice, judged while one types."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QToolButton, QVBoxLayout, QWidget

from crm_admin.domain.password_generator import generate
from crm_admin.domain.password_policy import Check, PasswordPolicy, is_invisible, remarks
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.gui import icons
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.dice_options import DiceOptionsForm
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.sentences import say
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.checklist import Checklist, ChecklistRule
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.gui.widgets.strength_bar import StrengthBar

Judge = Callable[[Secret], tuple[tuple[Check, ...], int]]
"""The checklist and the strength of a password; runs in the worker and touches no widget."""

_LONGEST_GENERATED = 64
_ICON = QSize(16, 16)


class NewPasswordForm(QWidget):
    """Two fields, the dice, the strength, all rules, and what nobody would see.

    `make_judge` is asked in the GUI thread for each text.
    """

    edited = Signal()

    def __init__(self, jobs: Jobs, make_judge: Callable[[], Judge], policy: PasswordPolicy) -> None:
        super().__init__()
        self._jobs = jobs
        self._make_judge = make_judge
        self._key = f"check-password-{id(self)}"
        self._broken: tuple[Check, ...] = ()
        self.password = PasswordField()
        self.password.setObjectName("password")
        self.password_row = LabelledField(self.tr("&New password"), self.password)
        self.repeated = PasswordField()
        self.repeated.setObjectName("repeated")
        self.repeated_row = LabelledField(self.tr("The same a&gain"), self.repeated)
        self.dice_button = self._make_dice_button()
        self.options_button = self._make_options_button()
        most = min(_LONGEST_GENERATED, policy.max_bytes)
        self.dice_options = DiceOptionsForm(least=policy.min_length, most=most)
        self.dice_options.hide()
        self.strength = StrengthBar()
        self.checklist = Checklist()
        self.remark = Banner()
        self.keep_box = QCheckBox(self.tr("Keep the &spaces"))
        self.keep_box.setObjectName("keep_box")
        self.keep_box.hide()
        self._lay_out()
        self._connect()
        self.judge_again()

    @property
    def secret(self) -> Secret:
        """What stands in the first field, letter by letter."""
        return Secret(self.password.text())

    def accept_or_explain(self) -> bool:
        """Whether the password can be used; otherwise every obstacle is shown where it is."""
        if not self.password.text():
            self.password_row.show_error(self.tr("A password is needed."))
        elif self._broken:
            self.show_broken(self._broken)
        elif self.password.text() != self.repeated.text():
            self.repeated_row.show_error(self.tr("The two passwords differ."))
        elif self.keep_box.isVisibleTo(self) and not self.keep_box.isChecked():
            self._ask_for_tick()
        else:
            return True
        return False

    def show_broken(self, broken: Sequence[Check]) -> None:
        """Say every rule that the password breaks."""
        self.password_row.show_error(" ".join(say(check.violation) for check in broken))

    def forget(self) -> None:
        """Clear both fields."""
        self.password.forget()
        self.repeated.forget()

    def _connect(self) -> None:
        self.password.textChanged.connect(self._follow_text)
        self.repeated.textChanged.connect(self.edited)
        self.repeated.editingFinished.connect(self._compare)
        self.keep_box.toggled.connect(self.edited)
        self.dice_button.clicked.connect(self._roll)
        self.options_button.toggled.connect(self.dice_options.setVisible)
        self.dice_options.options_changed.connect(self._follow_options)

    def _follow_text(self) -> None:
        self.repeated_row.clear_error()
        self._show_remarks()
        self.judge_again()
        self.edited.emit()

    def judge_again(self) -> None:
        """Judge what stands there by what is known now."""
        judge, secret = self._make_judge(), self.secret
        if not secret:
            self.strength.set_score(None)
        # What the last answer found broken is not true of this text.
        self._broken = ()

        def judged() -> tuple[tuple[Check, ...], int]:
            return judge(secret)

        self._jobs.read(self._key, judged, self._show_judgement, self._ignore, owner=self)

    def _show_judgement(self, judgement: tuple[tuple[Check, ...], int]) -> None:
        checks, strength = judgement
        is_typed = bool(self.password.text())
        self._broken = tuple(c for c in checks if not c.is_kept) if is_typed else ()
        self.strength.set_score(strength if is_typed else None)
        self.checklist.set_rules(
            [
                ChecklistRule(text=say(c.requirement), is_met=c.is_kept if is_typed else None)
                for c in checks
            ]
        )
        self.edited.emit()

    def _ignore(self, _error: Exception) -> None:
        """The service judges again before anything is changed."""

    def _show_remarks(self) -> None:
        sentences = [*map(say, remarks(self.secret)), *_unseen(self.password.text())]
        text = " ".join(sentences)
        if text != self.remark.text():
            self.keep_box.setChecked(False)
            self.remark.show_text(text, tone=Tone.WARNING)
        has_spaces_only = not any(map(is_invisible, self.password.text()))
        self.keep_box.setText(
            self.tr("Keep the &spaces") if has_spaces_only else self.tr("Keep the&se characters")
        )
        self.keep_box.setVisible(bool(text))

    def _ask_for_tick(self) -> None:
        self.password_row.show_error(
            self.tr("Remove what is pointed out, or say below that it is meant."), focus=False
        )
        self.keep_box.setFocus()

    def _compare(self) -> None:
        first, second = self.password.text(), self.repeated.text()
        if first and second and first != second:
            self.repeated_row.show_error(self.tr("The two passwords differ."), focus=False)

    def _roll(self) -> None:
        if not self.dice_options.can_roll:
            return
        plain = generate(self.dice_options.options).reveal()
        self.password.setText(plain)
        self.repeated.setText(plain)
        self.password.setFocus()
        self.password.show_password()

    def _follow_options(self) -> None:
        self.dice_button.setEnabled(self.dice_options.can_roll)

    def _make_dice_button(self) -> QPushButton:
        button = QPushButton(self.tr("Gene&rate"))
        button.setObjectName("dice_button")
        button.setAutoDefault(False)
        button.setIconSize(_ICON)
        icons.follow_theme(button, "dice")
        button.setToolTip(tooltip(self.tr("Fill both fields with a password from the dice")))
        return button

    def _make_options_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("options_button")
        button.setCheckable(True)
        button.setIconSize(_ICON)
        icons.follow_theme(button, "chevron-down")
        name = self.tr("Which characters the dice use")
        button.setAccessibleName(name)
        button.setToolTip(tooltip(name))
        return button

    def _lay_out(self) -> None:
        self.password_row.add_beside(self.dice_button, self.options_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for part in (
            self.password_row,
            self.dice_options,
            self.strength,
            self.repeated_row,
            self.remark,
            self.keep_box,
            self.checklist,
        ):
            layout.addWidget(part)


def _unseen(plain: str) -> Iterator[str]:
    """Where each invisible character stands and what it is called; not the rest."""
    for place, character in enumerate(plain, start=1):
        if is_invisible(character):
            name = unicodedata.name(character, "").lower()
            yield say(
                Text(
                    "Character {place} is U+{code} ({name}).",
                    place=place,
                    code=f"{ord(character):04X}",
                    name=name,
                )
            )
