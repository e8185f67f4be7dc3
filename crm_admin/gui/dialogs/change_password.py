"""Give somebody a temporary password, and show it once."""

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from crm_admin.domain.capabilities import Feature
from crm_admin.domain.changes import WritePlan
from crm_admin.domain.errors import CrmAdminError, PasswordRefused
from crm_admin.domain.password_policy import Check
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import SignInFacts
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.new_password_form import NewPasswordForm
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.password_shown import PasswordShown
from crm_admin.gui.dialogs.words import also_unlock_text, note, person, second_factor_text
from crm_admin.gui.dialogs.write_plan import WritePlanLink
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.accounts import Accounts
from crm_admin.services.outcomes import Done, Target, UserView

_WIDTH = 520


class ChangePasswordDialog(QDialog):
    """Sets a password, then shows it once to hand it over.

    `completed` carries `Done` as soon as it is saved; the dialog stays open to show the password.
    `stopped` carries the failure after which somebody must look again.
    """

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(self, place: Workplace, view: UserView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._view = view
        self._target = Target.of(view.user)
        self._secret = Secret("")
        name = visible(view.user.full_name)
        title = self.tr("Change the password of {0}").format(name)
        self.frame = DialogFrame(self, title=title, lead=person(view.user), width=_WIDTH)
        accounts = place.accounts
        self.form = NewPasswordForm(
            place.jobs, lambda: partial(_judged, accounts, view), view.policies.password
        )
        self.must_change_box = QCheckBox(self.tr("&Must be changed at the next sign-in"))
        self.must_change_box.setObjectName("must_change_box")
        self.also_unlock_box = QCheckBox(also_unlock_text(view.user.facts.attempts))
        self.also_unlock_box.setObjectName("also_unlock_box")
        self.notes: list[str] = []
        self._page = QWidget()
        self._fill_page()
        self.frame.add(self._page)
        self._make_verbs()
        self._connect()

    @cached_property
    def shown(self) -> PasswordShown:
        """The new password, once it is saved."""
        return PasswordShown()

    def _fill_page(self) -> None:
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.form)
        layout.addLayout(self._choices())
        for text, tone in self._notes():
            self.notes.append(text)
            layout.addWidget(note(text, tone=tone))

    def _choices(self) -> QVBoxLayout:
        facts = self._view.user.facts
        capabilities = self._place.description.capabilities
        reason = capabilities.why_not(Feature.MUST_CHANGE_PASSWORD)
        self.must_change_box.setChecked(reason is None)
        self.must_change_box.setEnabled(reason is None)
        is_locked_out = facts.is_locked_out(self._view.read_at)
        self.also_unlock_box.setChecked(is_locked_out)
        self.also_unlock_box.setVisible(is_locked_out)
        choices = QVBoxLayout()
        choices.setSpacing(2)
        choices.addWidget(self.must_change_box)
        if reason is not None:
            self.must_change_box.setAccessibleDescription(say(reason))
            choices.addWidget(PlainLabel(say(reason), role=Role.MUTED))
        choices.addWidget(self.also_unlock_box)
        return choices

    def _notes(self) -> list[tuple[str, Tone]]:
        session_note = say(self._place.description.capabilities.session_note)
        stays = _what_stays(self._view.user.facts)
        return [*((say(text), Tone.WARNING) for text in stays), (session_note, Tone.NEUTRAL)]

    def _make_verbs(self) -> None:
        self.write_plan = WritePlanLink(self, self.frame, self._place.jobs, self._preview)
        self.act = OneAct(
            self,
            self.frame,
            self._place.jobs,
            verb=self.tr("&Change password"),
            name="change_button",
            role=Role.PRIMARY,
            place_error=self._place_error,
        )

    def _connect(self) -> None:
        self.act.verb.clicked.connect(self._change)
        self.form.edited.connect(lambda: self.frame.show_problem(""))
        self.act.completed.connect(self._show_password)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)
        self.finished.connect(self._forget)
        self.form.password.setFocus()

    def _change(self) -> None:
        if not self.act.may_start or not self.form.accept_or_explain():
            return
        self._secret = self.form.secret
        work = partial(
            self._place.accounts.change_password,
            self._target,
            self._secret,
            must_change=self.must_change_box.isChecked(),
            also_unlock=self.also_unlock_box.isChecked(),
            operation_id=self.act.operation_id,
        )
        self.act.start(work, about=self.tr("Changing the password…"))

    def _preview(self) -> Callable[[], WritePlan]:
        return partial(
            self._place.accounts.preview_password,
            self._target,
            must_change=self.must_change_box.isChecked(),
            also_unlock=self.also_unlock_box.isChecked(),
        )

    def _place_error(self, error: CrmAdminError) -> bool:
        if not isinstance(error, PasswordRefused):
            return False
        self.form.show_broken(error.violations)
        return True

    def _show_password(self, done: Done) -> None:
        self.form.forget()
        self._page.hide()
        self.act.verb.hide()
        self.write_plan.link.hide()
        self.frame.title_label.setText(self.tr("The password was changed"))
        self.frame.add(self.shown)
        self.finished.connect(self.shown.forget)
        self.shown.show_secret(self._secret, done.view.user, now=done.view.read_at)
        self._secret = Secret("")
        self.act.cancel.setText(self.tr("&Done"))
        give_role(self.act.cancel, Role.PRIMARY)

    def _forget(self) -> None:
        self._secret = Secret("")
        self.form.forget()


def _judged(accounts: Accounts, view: UserView, secret: Secret) -> tuple[tuple[Check, ...], int]:
    return accounts.check_password(secret, view.user, view.policies)


def _what_stays(facts: SignInFacts) -> list[Text]:
    """What a new password does not change, and still bars or asks."""
    found = []
    if facts.lock is not None:
        found.append(Text("Locked by an administrator. A new password does not lift the lock."))
    if not facts.is_active:
        found.append(Text("Inactive. A new password alone does not let this user in."))
    still_asked = second_factor_text(facts)
    return found if still_asked is None else [*found, still_asked]
