"""Make a new built-in CRM database with its first administrator."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from crm_admin.domain.errors import CrmAdminError, InvalidInput, PasswordRefused
from crm_admin.domain.password_policy import Check, PasswordContext, checks
from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.connection_form import suggested_name
from crm_admin.gui.dialogs.form import LabelledField, beside
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.keep_form import KeepForm
from crm_admin.gui.dialogs.new_password_form import NewPasswordForm
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.where_form import Where, WhereForm
from crm_admin.gui.dialogs.words import sentence_of
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.gui.widgets.number_field import NumberField
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.services.connecting import Connected, Connecting
from crm_admin.services.password_checks import WEAK
from crm_admin.services.ports import PasswordGuesser, PasswordHasher
from crm_admin.services.profiles import Profile, require_name
from crm_admin.services.setup import MOST_DEMO_USERS, create_database

_WIDTH = 580


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAdministrator:
    """Who will administer the new database, and how many invented users it begins with."""

    user_name: str
    password: Secret
    demo_users: int


class CreateDatabaseDialog(QDialog):
    """`connected` carries `Connected`: the new database, opened and saved as a profile."""

    connected = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        connecting: Connecting,
        hasher: PasswordHasher,
        guesser: PasswordGuesser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._connecting = connecting
        self._hasher = hasher
        self._guesser = guesser
        self.frame = DialogFrame(
            self,
            title=self.tr("Create a new CRM database"),
            lead=self.tr("The built-in CRM database of this program. It must be empty or new."),
            width=_WIDTH,
        )
        self.where = WhereForm(for_new=True)
        self.keep = KeepForm()
        self._make_administrator(jobs)
        self._lay_out()
        self.act = OneAct(
            self,
            self.frame,
            jobs,
            verb=self.tr("&Create"),
            name="create_button",
            role=Role.PRIMARY,
            place_error=self._place_error,
        )
        self._connect()

    def _make_administrator(self, jobs: Jobs) -> None:
        self.user_name = QLineEdit()
        self.user_name.setObjectName("user_name")
        self.user_name_row = LabelledField(self.tr("&User name"), self.user_name)
        self.password_form = NewPasswordForm(jobs, self._judge, self._hasher.policy)
        self.demo_users = NumberField()
        self.demo_users.setObjectName("demo_users")
        self.demo_users.setRange(0, MOST_DEMO_USERS)
        hint = self.tr("To try the program; 0 for real use.")
        self.demo_users_row = LabelledField(self.tr("&Invented users"), self.demo_users, hint=hint)

    def _lay_out(self) -> None:
        for part in (
            self.where,
            self.keep,
            PlainLabel(self.tr("The first administrator"), role=Role.HEADING),
            beside(self.user_name_row, self.demo_users_row),
            self.password_form,
        ):
            self.frame.add(part)

    def _connect(self) -> None:
        self.where.edited.connect(self._follow)
        self.user_name.textChanged.connect(self.password_form.judge_again)
        self.act.verb.clicked.connect(self._create)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.connected)
        self.finished.connect(self._forget)
        self._follow()
        self.where.server_box.setFocus()

    def _follow(self) -> None:
        settings = self.where.where().settings
        self.keep.suggest(settings, suggested_name(settings))
        self.frame.show_problem("")

    def _judge(self) -> Callable[[Secret], tuple[tuple[Check, ...], int]]:
        names = (self.user_name.text().strip(),)
        hasher, guesser = self._hasher, self._guesser

        def judged(password: Secret) -> tuple[tuple[Check, ...], int]:
            strength = guesser.strength(password, names)
            context = PasswordContext(names=names, is_common=strength < WEAK)
            return checks(password, context, hasher.policy), strength

        return judged

    def _create(self) -> None:
        if not self.act.may_start or not self._is_complete():
            return
        where = self.where.where()
        administrator = FirstAdministrator(
            user_name=self.user_name.text().strip(),
            password=self.password_form.secret,
            demo_users=self.demo_users.value(),
        )
        profile = self.keep.profile(where.settings)
        work = partial(self._made, where, profile, administrator)
        self.act.start(work, about=self.tr("Creating the database…"))

    def _is_complete(self) -> bool:
        if not self.where.is_complete_or_explains():
            return False
        if not self.keep.is_complete_or_explains():
            return False
        if not self.user_name.text().strip():
            self.user_name_row.show_error(self.tr("This is needed."))
            return False
        return self.password_form.accept_or_explain()

    def _made(self, where: Where, profile: Profile, administrator: FirstAdministrator) -> Connected:
        """Runs in the worker."""
        require_name(profile.name)
        create_database(
            opener=self._connecting.opener,
            hasher=self._hasher,
            guesser=self._guesser,
            settings=where.settings,
            database_password=where.password,
            administrator=administrator.user_name,
            password=administrator.password,
            demo_users=administrator.demo_users,
        )
        return self._connecting.open_new(profile, where.password)

    def _place_error(self, error: CrmAdminError) -> bool:
        if isinstance(error, PasswordRefused):
            self.password_form.show_broken(error.violations)
            return True
        if isinstance(error, InvalidInput):
            self.frame.show_problem(sentence_of(error))
            return True
        return self.where.place_error(error)

    def _forget(self) -> None:
        self.where.forget()
        self.password_form.forget()
