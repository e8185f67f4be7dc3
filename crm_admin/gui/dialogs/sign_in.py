"""Sign in to one of the saved databases."""

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from crm_admin.domain.errors import (
    AccountRefused,
    CrmAdminError,
    ProfileUnusable,
    SecondFactorNeeded,
    SecondFactorRefused,
    SignInBarred,
    SignInRefused,
)
from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.confirm import CODE_HINTS
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.frame import DialogFrame, link
from crm_admin.gui.dialogs.unanswered_act import UnansweredAct
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say_error, visible
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.gui.window.bottom_bar import connection_text
from crm_admin.gui.workplace import SignedIn
from crm_admin.services.connecting import Connecting, PasswordNeeded
from crm_admin.services.ports import ExternalPasswords, OpenedCrm, Place
from crm_admin.services.profiles import Profile, SavedProfiles
from crm_admin.services.sessions import Session
from crm_admin.services.sign_in import SignIn

_OPENING = "open-database"


class SignInDialog(QDialog):
    """Opens the chosen database while one types, then checks user name and password.

    `signed_in` carries `SignedIn`, `connections_asked` the `SavedProfiles` that are offered,
    `system_user_asked` the `ConnectionSettings` of the chosen database, or None. A database that is
    given as `opened` belongs to the dialog, which closes it when nobody signs in.
    """

    signed_in = Signal(object)
    other_database_asked = Signal()
    connections_asked = Signal(object)
    system_user_asked = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        connecting: Connecting,
        place: Place,
        saved: SavedProfiles,
        *,
        external_passwords: ExternalPasswords | None = None,
        opened: OpenedCrm | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._connecting = connecting
        self._place = place
        self._external_passwords = external_passwords
        self._saved = saved
        self._opened = opened
        self._unsaved_name: str | None = None
        self._is_opening = False
        self._wants_in = False
        self._needs_password = False
        self._unanswered = UnansweredAct(self, jobs)
        self._unanswered.noticed.connect(self._stop_waiting)
        self.frame = DialogFrame(self, title=self.tr("Sign in"))
        self._make_fields()
        self._make_verbs()
        self._choose_first(name)
        self._connect()

    # Making

    def _make_fields(self) -> None:
        self.profile_box = QComboBox()
        self.profile_box.setObjectName("profile_box")
        self.profile_row = LabelledField(self.tr("&Database"), self.profile_box)
        self.database_password = PasswordField()
        self.database_password.setObjectName("database_password")
        self.database_password_row = LabelledField(
            self.tr("Password of the d&atabase account"), self.database_password
        )
        self.user_name = QLineEdit()
        self.user_name.setObjectName("user_name")
        self.user_name.setInputMethodHints(
            Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.user_name_row = LabelledField(self.tr("&User name"), self.user_name)
        self.password = PasswordField()
        self.password.setObjectName("password")
        self.password_row = LabelledField(self.tr("&Password"), self.password)
        self.code = QLineEdit()
        self.code.setObjectName("code")
        self.code.setInputMethodHints(CODE_HINTS)
        self.code_row = LabelledField(self.tr("C&ode of your second factor"), self.code)
        for row in (
            self.profile_row,
            self.database_password_row,
            self.user_name_row,
            self.password_row,
            self.code_row,
        ):
            self.frame.add(row)
        self.database_password_row.hide()
        self.code_row.hide()

    def _make_verbs(self) -> None:
        self.other_link = self.frame.add_link(self.tr("Another database…"), name="other_link")
        self.connections_link = self.frame.add_link(
            self.tr("Connections…"), name="connections_link"
        )
        self.system_user_link = link(self.tr("Sign in as system user…"), name="system_user_link")
        self.frame.content.addWidget(self.system_user_link, alignment=Qt.AlignmentFlag.AlignLeft)
        self.cancel_button = self.frame.add_button(self.tr("Cancel"), name="cancel_button")
        self.sign_in_button = self.frame.add_button(
            self.tr("&Sign in"), name="sign_in_button", role=Role.PRIMARY, default=True
        )

    def _choose_first(self, name: str) -> None:
        opened = self._opened
        if opened is not None and self._saved.named(name) is None:
            self._unsaved_name = name or opened.database.description.name
        self._list_databases(name)
        if opened is not None:
            self._show_opened(opened)
        else:
            self._open_chosen()

    def _list_databases(self, wanted: str) -> None:
        """What is open without being saved stands last, and is chosen."""
        with QSignalBlocker(self.profile_box):
            self.profile_box.clear()
            for profile in self._saved.profiles:
                self.profile_box.addItem(visible(profile.name), profile.name)
            wanted = wanted or self._saved.last_used or ""
            self.profile_box.setCurrentIndex(max(0, self.profile_box.findData(wanted)))
            if self._unsaved_name is not None:
                self.profile_box.addItem(visible(self._unsaved_name), None)
                self.profile_box.setCurrentIndex(self.profile_box.count() - 1)

    def show_saved(self, saved: SavedProfiles) -> None:
        """Offer these; what is open stays open unless its connection is another one now."""
        before, self._saved = self._profile, saved
        self._list_databases("" if before is None else before.name)
        if self._profile != before:
            self._switch()

    def _connect(self) -> None:
        self.profile_box.currentIndexChanged.connect(self._switch)
        self.other_link.clicked.connect(self.reject)
        self.other_link.clicked.connect(self.other_database_asked)
        self.connections_link.clicked.connect(lambda: self.connections_asked.emit(self._saved))
        self.system_user_link.clicked.connect(self._ask_for_system_user)
        self.cancel_button.clicked.connect(self.reject)
        self.sign_in_button.clicked.connect(self._sign_in)
        self.rejected.connect(self._let_go)
        self.user_name.textChanged.connect(self._ask_no_code)
        self.user_name.setFocus()

    def _ask_for_system_user(self) -> None:
        profile = self._profile
        self.reject()
        self.system_user_asked.emit(None if profile is None else profile.settings)

    # Opening the database

    @property
    def _profile(self) -> Profile | None:
        name = self.profile_box.currentData()
        return self._saved.named(name) if isinstance(name, str) else None

    def _switch(self) -> None:
        self._let_go()
        self._keep_user_name(None)
        self._ask_no_code()
        if self._unsaved_name is not None:
            # It was let go, and nothing is saved to open it again.
            self._unsaved_name = None
            self._list_databases(self.profile_box.currentData())
        self._needs_password = False
        self.database_password.forget()
        self.database_password_row.hide()
        self.frame.show_problem("")
        self._open_chosen()

    def _open_chosen(self) -> None:
        profile = self._profile
        self.sign_in_button.setEnabled(profile is not None)
        if profile is None:
            self.frame.say(self.tr("No connection is saved."))
            return
        typed = Secret(self.database_password.text()) if self._needs_password else None
        about = self.tr("Opening {0}…").format(visible(profile.name))
        self._is_opening = True
        self.frame.say(about)
        self.frame.progress.set_busy(True, about)
        abandoned = threading.Event()
        work = partial(_opened_unless_abandoned, self._connecting, profile, typed, abandoned)
        self._jobs.read(
            _OPENING,
            work,
            self._show_answer,
            self._show_failure,
            owner=self,
            cancel=abandoned.set,
            about=about,
        )

    def _show_answer(self, answer: OpenedCrm | PasswordNeeded | None) -> None:
        self._is_opening = False
        self.frame.progress.set_busy(False)
        if isinstance(answer, OpenedCrm):
            self._show_opened(answer)
            if self._wants_in:
                self._check()
        elif isinstance(answer, PasswordNeeded):
            self._stop_waiting()
            self._ask_database_password(answer)

    def _show_opened(self, opened: OpenedCrm) -> None:
        self._opened = opened
        self._needs_password = False
        self.database_password_row.hide()
        self.frame.say(connection_text(opened.database.description))
        self._keep_user_name(opened.database.description.only_user)

    def _keep_user_name(self, only_user: str | None) -> None:
        """The account of the database can belong to one user, and then nobody else comes in."""
        self.user_name.setReadOnly(only_user is not None)
        if only_user is None:
            self.user_name_row.show_hint("")
            return
        self.user_name.setText(visible(only_user))
        self.user_name_row.show_hint(
            self.tr("This account of the database is for this user alone.")
        )
        if self.focusWidget() is self.user_name:
            self.password.setFocus()

    def _ask_database_password(self, needed: PasswordNeeded) -> None:
        self.frame.say(self.tr("The database asks for a password before anybody can sign in."))
        self._needs_password = True
        self.database_password_row.show()
        if needed.problem is not None:
            self.frame.show_problem(say_error(needed.problem))
        if not self.user_name.text():
            self.database_password.setFocus()

    def _show_failure(self, error: Exception) -> None:
        self._is_opening = False
        self.frame.progress.set_busy(False)
        self._stop_waiting()
        if not isinstance(error, CrmAdminError):
            return
        self.frame.say(self.tr("The database is not open."))
        self.frame.show_error(error)
        if isinstance(error, AccountRefused):
            self._needs_password = True
            self.database_password_row.show()
            self.database_password.setFocus()

    def _let_go(self) -> None:
        """Close what nobody uses, without waiting for it."""
        self._jobs.drop(_OPENING)
        self._is_opening = False
        opened, self._opened = self._opened, None
        if opened is not None:
            self._jobs.read(
                f"close-{id(opened)}", opened.database.close, _ignore, _ignore, owner=self._jobs
            )

    # Signing in

    def _sign_in(self) -> None:
        if self.frame.is_waiting or not self._is_complete():
            return
        self._wants_in = True
        about = self.tr("Signing in…")
        self.frame.begin_wait(about)
        self.sign_in_button.setEnabled(False)
        if self._opened is not None:
            self._check()
        elif not self._is_opening:
            self._open_chosen()

    def _is_complete(self) -> bool:
        rows = [(self.password_row, self.password), (self.user_name_row, self.user_name)]
        if not self.code_row.isHidden():
            rows.insert(0, (self.code_row, self.code))
        if self._needs_password:
            rows.append((self.database_password_row, self.database_password))
        for row, field in rows:
            if not field.text():
                row.show_error(self.tr("This is needed."))
        return all(field.text() for _, field in rows)

    def _check(self) -> None:
        opened = self._opened
        if opened is None:
            return
        door = SignIn(
            database=opened.database,
            hasher=opened.hasher,
            place=self._place,
            external_passwords=self._external_passwords,
        )
        password = Secret(self.password.text())
        code = None if self.code_row.isHidden() else Secret(self.code.text())
        sign_in = partial(door.sign_in, self.user_name.text(), password, code)
        work = partial(self._enter, sign_in, self._profile)
        # It counts failures: a change, which cannot be cancelled.
        self.cancel_button.setEnabled(False)
        self.frame.hold(held=True)
        self._unanswered.begin()
        self._jobs.act(work, self._come_in, self._refuse, owner=self, about=self.tr("Signing in…"))

    def _enter(self, sign_in: Callable[[], Session], profile: Profile | None) -> Session:
        """Runs in the worker."""
        session = sign_in()
        if profile is not None:
            # Which one was used last is a convenience.
            with suppress(ProfileUnusable):
                self._connecting.profiles.mark_used(profile.name)
        return session

    def _come_in(self, session: Session) -> None:
        opened, self._opened = self._opened, None
        profile = self._profile
        self._stop_waiting()
        self.accept()
        if opened is not None:
            name = profile.name if profile is not None else ""
            settings = profile.settings if profile is not None else None
            signed_in = SignedIn(opened=opened, session=session, name=name, settings=settings)
            self.signed_in.emit(signed_in)

    def _refuse(self, error: Exception) -> None:
        self._stop_waiting()
        if not isinstance(error, CrmAdminError):
            return
        if isinstance(error, SecondFactorNeeded):
            self.code_row.show()
            self.code.setFocus()
        elif isinstance(error, SecondFactorRefused):
            self.code.clear()
            self.code_row.show_error(say_error(error))
        else:
            self.frame.show_error(error)
        if isinstance(error, SignInRefused | SignInBarred):
            self.password.forget()
            self.password.setFocus()

    def _ask_no_code(self) -> None:
        """Whether somebody has a second factor is told only after their password."""
        self.code.clear()
        self.code_row.hide()

    def _stop_waiting(self) -> None:
        if not self._wants_in:
            return
        self._wants_in = False
        self._unanswered.end()
        self.frame.hold(held=False)
        self.frame.end_wait()
        self.cancel_button.setEnabled(True)
        self.sign_in_button.setEnabled(True)


def _opened_unless_abandoned(
    connecting: Connecting, profile: Profile, typed: Secret | None, abandoned: threading.Event
) -> OpenedCrm | PasswordNeeded | None:
    """Runs in the worker; nobody would close what is opened for nobody."""
    answer = connecting.open_profile(profile, typed)
    if abandoned.is_set() and isinstance(answer, OpenedCrm):
        answer.database.close()
        return None
    return answer


def _ignore(_answer: object) -> None:
    """Nobody waits for it."""
