"""How mail leaves: edit it, try it, save it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_admin.domain.errors import CrmAdminError, InvalidInput, SecretsUnavailable, SettingsChanged
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text
from crm_admin.gui.calm_page import ScrolledCards
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.save_settings import SaveSettingsDialog
from crm_admin.gui.mail.mail_form import MailForm
from crm_admin.gui.mail.mail_test import MailTest
from crm_admin.gui.passwords.rights import NOT_READABLE, why_not_save
from crm_admin.gui.passwords.save_bar import SaveBar
from crm_admin.gui.sentences import say, say_error
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.workplace import Workplace
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.site import Site, Stored

_MAIL = "mail-settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    stored: Stored[MailSettings]
    languages: tuple[str, ...]
    is_known: bool
    """The password of the account, on this computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Saving:
    """What Save does, in the worker."""

    site: Site
    passwords: MailPasswords
    settings: MailSettings
    is_changed: bool
    version: int
    password: Secret | None
    remember: bool

    def __call__(self, operation_id: str) -> SecretsUnavailable | None:
        """Save, and keep the password; why it could not be remembered, if so."""
        if self.is_changed:
            self.site.save_mail(self.settings, version=self.version, operation_id=operation_id)
        if self.password is None:
            return None
        return self.passwords.keep(self.settings, self.password, remember=self.remember)


class MailSettingsTab(QWidget):
    """Read when it is looked at; nothing is saved before Save and its confirmation."""

    failed = Signal(object)
    answered = Signal()
    refused = Signal(object)
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace: Workplace | None = None
        self._stored: Stored[MailSettings] | None = None
        self.banner = Banner()
        self.form = MailForm()
        self.test = MailTest()
        self.save_bar = SaveBar()
        self.cards = ScrolledCards(self.tr("Settings"))
        self._lay_out()
        self.form.edited.connect(self._follow)
        self.test.asked.connect(self._begin_test)
        self.save_bar.save_asked.connect(self._ask_to_save)
        self.save_bar.cancel_asked.connect(self.drop_changes)
        self.banner.action_chosen.connect(self._take_theirs)

    def work_at(self, workplace: Workplace | None) -> None:
        """Show the settings of this database, or of none."""
        self._workplace = workplace
        self._stored = None
        self.banner.show_text("")
        self.test.work_at(workplace)
        self._show_parts(are_shown=False)

    def look(self) -> None:
        """Read the settings, unless something typed would be lost."""
        workplace = self._workplace
        if workplace is None or self.has_unsaved_changes:
            return
        workplace.jobs.read(
            _MAIL,
            _reader(workplace.site, workplace.mail_passwords),
            self._show,
            self.failed.emit,
            owner=self,
            about=self.tr("Reading the settings…"),
        )

    def leave(self) -> None:
        """Another page is looked at."""
        self.test.stop()
        self.form.password.forget()

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something would be lost by leaving."""
        return self._stored is not None and bool(self.form.changes())

    def drop_changes(self) -> None:
        """Show again what is saved."""
        self.form.fill(self.form.saved)

    # Showing

    def _show(self, found: _Found) -> None:
        workplace = self._workplace
        if workplace is None:
            return
        self._stored = found.stored
        self.form.offer_languages(found.languages)
        self.form.fill(found.stored.value)
        self.form.tell_password(is_known=found.is_known)
        why_not = why_not_save(workplace)
        self.form.set_may_edit(may_edit=why_not is None)
        self._show_parts(are_shown=True)
        if why_not is not None:
            self.banner.show_text(say(why_not), tone=Tone.NEUTRAL)
        elif not found.stored.is_readable:
            self.banner.show_text(say(NOT_READABLE), tone=Tone.WARNING)
        else:
            self.banner.show_text("")
        self.answered.emit()

    def _show_parts(self, *, are_shown: bool) -> None:
        for part in (self.form, self.test, self.save_bar):
            part.setVisible(are_shown)

    def _follow(self) -> None:
        changes = len(self.form.changes())
        if self._stored is not None and not self._stored.is_readable:
            changes = max(changes, 1)
        self.save_bar.show_changes(changes, wrong=len(self.form.problems()))

    # Trying

    def _begin_test(self) -> None:
        needed = say(Text("This is needed."))
        for name in ("host", "sender"):
            if not self.form.rows[name].value():
                self.form.show_problem(name, needed)
                return
        if self.form.problems():
            self.form.go_to_problem()
            return
        self.test.begin(self.form.settings(), self.form.typed_password())

    # Saving

    def _ask_to_save(self) -> None:
        workplace, stored = self._workplace, self._stored
        if workplace is None or stored is None:
            return
        if self.form.problems():
            self.form.go_to_problem()
            return
        settings = self.form.settings()
        saving = _Saving(
            site=workplace.site,
            passwords=workplace.mail_passwords,
            settings=settings,
            is_changed=settings != stored.value or not stored.is_readable,
            version=stored.version,
            password=self.form.typed_password() if settings.account else None,
            remember=self.form.remember_box.isChecked(),
        )
        dialog = SaveSettingsDialog(
            workplace.jobs,
            title=self.tr("Save how mail leaves?"),
            lead=self.tr("It holds from the next letter on, also for those that wait already."),
            lines=self.form.changes(),
            save=saving,
            warnings=self._warnings(settings),
            parent=self.window(),
        )
        dialog.completed.connect(partial(self._finish, settings))
        dialog.stopped.connect(self._refuse)
        dialog.open()

    def _warnings(self, settings: MailSettings) -> list[str]:
        if settings.is_set_up:
            return []
        return [self.tr("Without a mail server and a sender no mail is sent.")]

    def _finish(self, settings: MailSettings, problem: SecretsUnavailable | None) -> None:
        self.form.fill(settings)
        self.saved.emit()
        self.look()
        if problem is not None:
            self.refused.emit(problem)

    def _refuse(self, error: CrmAdminError) -> None:
        if isinstance(error, InvalidInput):
            name, problem = error.facts["field"], error.facts["problem"]
            said = say(problem) if isinstance(problem, Text) else str(problem)
            self.form.show_problem(str(name), said)
        elif isinstance(error, SettingsChanged):
            self.banner.show_text(
                say_error(error), tone=Tone.WARNING, action=self.tr("Show what they saved")
            )
            self.cards.ensureWidgetVisible(self.banner)

    def _take_theirs(self) -> None:
        self.drop_changes()
        self.look()

    def _lay_out(self) -> None:
        for part in (self.banner, self.form, self.test):
            self.cards.add_card(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.cards, stretch=1)
        layout.addWidget(self.save_bar)


def _reader(site: Site, passwords: MailPasswords) -> Callable[[], _Found]:
    def read() -> _Found:
        stored = site.mail()
        return _Found(
            stored=stored, languages=site.languages, is_known=passwords.is_known(stored.value)
        )

    return read
