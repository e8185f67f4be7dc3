"""Password management: the rules of the site, a password to try, and forcing a change."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import CrmAdminError, InvalidInput, SettingsChanged
from crm_admin.domain.listing import FILTER_TEXTS, UserFilter, UserQuery
from crm_admin.domain.password_policy import PasswordPolicy, within
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.domain.user import User, UserKind
from crm_admin.gui.calm_page import CalmPage
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.bulk_act import BulkActDialog
from crm_admin.gui.dialogs.bulk_preview import Whom
from crm_admin.gui.dialogs.save_settings import SaveSettingsDialog
from crm_admin.gui.passwords.policy_form import BUILTIN, PolicyForm
from crm_admin.gui.passwords.policy_trial import PolicyTrial
from crm_admin.gui.passwords.policy_words import NEVER_LOCKED
from crm_admin.gui.passwords.rights import NOT_READABLE, why_not_save
from crm_admin.gui.passwords.save_bar import SaveBar
from crm_admin.gui.passwords.setting_card import SettingCard
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, say_error, visible
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.accounts import Accounts
from crm_admin.services.sessions import Session
from crm_admin.services.site import Site, Stored

_POLICIES = "policies"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    stored: Stored[Policies]
    scheme: PasswordPolicy
    """What the password hashes of this CRM decide."""
    user: User


class PasswordPage(QWidget):
    """Read when it is looked at; nothing is saved before Save and its confirmation.

    `failed` carries why the rules could not be read; `saved` tells that they were saved; `acted`
    carries what an act on many came to, `refused` what broke it off.
    """

    failed = Signal(object)
    answered = Signal()
    saved = Signal()
    acted = Signal(object)
    refused = Signal(object)

    def __init__(self, list_query: Callable[[], UserQuery], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_query = list_query
        self._workplace: Workplace | None = None
        self._stored: Stored[Policies] | None = None
        self._scheme = PasswordPolicy()
        self.page = CalmPage(say(Text("Password management")))
        self.page.setObjectName("page")
        self.banner = Banner()
        self.form = PolicyForm()
        self.trial = PolicyTrial(self._rules_on_screen)
        self.force_button = QPushButton(self.tr("Force a Change…"))
        self.force_button.setObjectName("force_button")
        self.force_card = self._make_force_card()
        self.save_bar = SaveBar()
        self._lay_out()
        self._connect()
        self.work_at(None)

    # What the window asks for

    def work_at(self, workplace: Workplace | None) -> None:
        """Show the rules of this database, or of none."""
        self._workplace = workplace
        self._stored = None
        self.banner.show_text("")
        self._show_parts(are_shown=False)
        self.trial.work_at(None)
        if workplace is None:
            self.page.set_lead(self.tr("No database is open."))
            return
        description = workplace.description
        self.page.set_lead(_lead(description.kind, visible(description.product)))
        self.form.fit_to(description.kind, description.capabilities)
        reason = description.capabilities.why_not(Act.REQUIRE_NEW_PASSWORD)
        self.force_button.setEnabled(reason is None)
        self.force_button.setToolTip(tooltip(say(reason)) if reason else "")
        self.force_button.setAccessibleDescription(say(reason) if reason else "")
        self.force_card.note_label.setText(say(reason) if reason else "")
        self.force_card.note_label.setVisible(reason is not None)

    def look(self) -> None:
        """Read the rules, unless something typed would be lost."""
        workplace = self._workplace
        if workplace is None or self.has_unsaved_changes:
            return
        work = partial(_read, workplace.site, workplace.accounts, workplace.session)
        workplace.jobs.read(
            _POLICIES,
            work,
            self._show,
            self.failed.emit,
            owner=self,
            about=self.tr("Reading the rules…"),
        )

    def leave(self) -> None:
        """Another page is looked at."""
        self.trial.forget()

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something would be lost by leaving."""
        return self._stored is not None and bool(self.form.changes())

    @property
    def shown_name(self) -> str:
        """What the unsaved changes are changes to."""
        return self.tr("the password rules")

    def drop_changes(self) -> None:
        """Show again what is saved."""
        self.form.fill(self.form.saved)

    # Showing

    def _show(self, found: _Found) -> None:
        workplace = self._workplace
        if workplace is None:
            return
        self._stored, self._scheme = found.stored, found.scheme
        self.form.fill(found.stored.value)
        may_edit = why_not_save(workplace) is None
        self.form.set_may_edit(may_edit=may_edit)
        self._show_parts(are_shown=True)
        self.save_bar.setVisible(may_edit)
        self._show_state(workplace)
        self.trial.work_at(workplace, found.user)
        self.answered.emit()

    def _show_state(self, workplace: Workplace) -> None:
        why_not = why_not_save(workplace)
        if why_not is not None:
            self.banner.show_text(say(why_not), tone=Tone.NEUTRAL)
        elif self._stored is not None and not self._stored.is_readable:
            self.banner.show_text(say(NOT_READABLE), tone=Tone.WARNING)
        else:
            self.banner.show_text("")

    def _show_parts(self, *, are_shown: bool) -> None:
        for part in (self.form, self.trial, self.force_card, self.save_bar):
            part.setVisible(are_shown)

    def _rules_on_screen(self) -> Policies:
        policies = self.form.policies()
        return replace(policies, password=within(policies.password, self._scheme))

    def _follow(self) -> None:
        changes = len(self.form.changes())
        if self._stored is not None and not self._stored.is_readable:
            changes = max(changes, 1)
        self.save_bar.show_changes(changes, wrong=len(self.form.problems()))
        self.trial.judge()

    # Saving

    def _ask_to_save(self) -> None:
        workplace, stored = self._workplace, self._stored
        if workplace is None or stored is None:
            return
        if self.form.problems():
            self.form.go_to_problem()
            return
        policies = self.form.policies()
        save = partial(_save, workplace.site, policies, stored.version)
        never = policies.lockout.attempts == 0 and self.form.saved.lockout.attempts != 0
        dialog = SaveSettingsDialog(
            workplace.jobs,
            title=self.tr("Save the password rules?"),
            lead=self.tr("They hold from the next password on, everywhere, for everybody."),
            lines=self.form.changes(),
            save=save,
            warnings=[say(NEVER_LOCKED)] if never else [],
            parent=self.window(),
        )
        dialog.completed.connect(self._finish)
        dialog.stopped.connect(self._refuse)
        dialog.open()

    def _finish(self) -> None:
        self.form.fill(self.form.policies())
        self.saved.emit()
        self.look()

    def _refuse(self, error: CrmAdminError) -> None:
        if isinstance(error, InvalidInput):
            name, problem = error.facts["field"], error.facts["problem"]
            said = say(problem) if isinstance(problem, Text) else str(problem)
            self.form.show_problem(str(name), said)
        elif isinstance(error, SettingsChanged):
            self.banner.show_text(
                say_error(error), tone=Tone.WARNING, action=self.tr("Show what they saved")
            )
            self.page.ensureWidgetVisible(self.banner)
        else:
            self.refused.emit(error)

    def _take_theirs(self) -> None:
        self.drop_changes()
        self.look()

    # Forcing a change

    def _force(self) -> None:
        workplace = self._workplace
        if workplace is None:
            return
        everyone = UserQuery()
        choices = [
            Whom(text=self.tr("All associates"), users=everyone),
            Whom(text=self.tr("All system users"), users=UserQuery(kind=UserKind.SYSTEM)),
        ]
        listed = self._list_query()
        if listed.search or listed.filter is not UserFilter.ALL:
            text = self.tr("Those whom the list of users shows: {0}").format(_query_text(listed))
            choices.append(Whom(text=text, users=listed))
        dialog = BulkActDialog(
            workplace, Act.REQUIRE_NEW_PASSWORD, everyone, self.window(), choices=choices
        )
        dialog.completed.connect(self.acted)
        dialog.stopped.connect(self.refused)
        dialog.open()

    # Making

    def _make_force_card(self) -> "_ForceCard":
        return _ForceCard(
            self.tr("Force a change"),
            self.tr(
                "When passwords may have become known, have them replaced at the next sign-in: of"
                " everybody, or of those whom the list of users shows. You see whom it hits"
                " before anything happens."
            ),
            self.force_button,
        )

    def _lay_out(self) -> None:
        for part in (self.banner, self.form, self.trial, self.force_card):
            self.page.add_card(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, stretch=1)
        layout.addWidget(self.save_bar)

    def _connect(self) -> None:
        self.form.edited.connect(self._follow)
        self.save_bar.save_asked.connect(self._ask_to_save)
        self.save_bar.cancel_asked.connect(self.drop_changes)
        self.banner.action_chosen.connect(self._take_theirs)
        self.force_button.clicked.connect(self._force)


class _ForceCard(SettingCard):
    def __init__(self, heading: str, sentence: str, button: QPushButton) -> None:
        super().__init__(heading, sentence)
        self.note_label = PlainLabel(role=Role.MUTED)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(button)
        line.addWidget(self.note_label, stretch=1)
        line.addStretch()
        self.add(line)


def _read(site: Site, accounts: Accounts, session: Session) -> _Found:
    return _Found(
        stored=site.policies(),
        scheme=accounts.policies().password,
        user=accounts.view(session.user_id).user,
    )


def _save(site: Site, policies: Policies, version: int, operation_id: str) -> None:
    site.save_policies(policies, version=version, operation_id=operation_id)


def _lead(kind: str, product: str) -> str:
    if kind == BUILTIN:
        return say(Text("These rules hold everywhere: in the window, the terminal and the pages."))
    return say(
        Text(
            "These rules hold for what is done with this program. {product} has rules of its own"
            " in files, which this program cannot read: what users choose there keeps to those.",
            product=product,
        )
    )


def _query_text(query: UserQuery) -> str:
    parts = []
    if query.filter is not UserFilter.ALL:
        parts.append(say(FILTER_TEXTS[query.filter]))
    if query.search:
        parts.append(f"“{visible(query.search)}”")
    return ", ".join(parts)
