"""Tries a password against the rules on the screen; it is never stored."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from crm_admin.domain.password_policy import Check
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.user import User
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.passwords.setting_card import SettingCard
from crm_admin.gui.sentences import say
from crm_admin.gui.widgets.checklist import Checklist, ChecklistRule
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.gui.widgets.strength_bar import StrengthBar
from crm_admin.gui.workplace import Workplace

_TRIAL = "password-trial"


class PolicyTrial(SettingCard):
    """Judges what is typed by `rules`, as if it were one's own password."""

    def __init__(self, rules: Callable[[], Policies]) -> None:
        super().__init__("")
        self.heading_label.setText(self.tr("Try a password"))
        self.setAccessibleName(self.heading_label.text())
        self.sentence_label.setText(
            self.tr(
                "By the rules as they stand above, saved or not, with your own names. It is not"
                " stored and not sent; do not type one that you use."
            )
        )
        self.sentence_label.show()
        self._rules = rules
        self._workplace: Workplace | None = None
        self._user: User | None = None
        self.password = PasswordField()
        self.password.setObjectName("trial_password")
        self.password_row = LabelledField(self.tr("Password to try"), self.password)
        self.second_factor = QCheckBox(self.tr("As a user with a second factor"))
        self.strength = StrengthBar()
        self.checklist = Checklist()
        parts: tuple[QWidget, ...] = (
            self.password_row,
            self.second_factor,
            self.strength,
            self.checklist,
        )
        for part in parts:
            self.add(part)
        self.password.textChanged.connect(self.judge)
        self.second_factor.toggled.connect(self.judge)

    def work_at(self, workplace: Workplace | None, user: User | None = None) -> None:
        """Whose names count."""
        self._workplace, self._user = workplace, user
        self.judge()

    def forget(self) -> None:
        """Another page is looked at."""
        self.password.forget()
        self.second_factor.setChecked(False)

    def judge(self) -> None:
        """Say how it fares now."""
        workplace, user = self._workplace, self._user
        if workplace is None or user is None:
            return
        secret, policies = Secret(self.password.text()), self._rules()
        accounts = workplace.accounts
        factor = self.tr("Second factor") if self.second_factor.isChecked() else None
        tried = replace(user, facts=replace(user.facts, second_factor=factor))
        workplace.jobs.read(
            _TRIAL,
            lambda: accounts.check_password(secret, tried, policies),
            self._show,
            lambda _error: None,
            owner=self,
        )

    def _show(self, judgement: tuple[tuple[Check, ...], int]) -> None:
        checks, strength = judgement
        is_typed = bool(self.password.text())
        self.strength.set_score(strength if is_typed else None)
        self.checklist.set_rules(
            [
                ChecklistRule(text=say(c.requirement), is_met=c.is_kept if is_typed else None)
                for c in checks
            ]
        )
