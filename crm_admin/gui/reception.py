"""Whoever comes in: which database, who signs in, and what follows when they leave."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from crm_admin.domain.errors import CrmAdminError
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place as ShownPlace
from crm_admin.gui.workplace import SignedIn, Workplace
from crm_admin.services.accounts import Accounts
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.bulk import Bulk
from crm_admin.services.connecting import Connected, Connecting
from crm_admin.services.export import BeginFile
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.outbox_desk import OutboxDesk
from crm_admin.services.ports import (
    ConnectionSettings,
    Database,
    ExternalPasswords,
    Mailer,
    MailTemplates,
    OpenAnchors,
    OpenedCrm,
    PasswordGuesser,
    PasswordHasher,
    Place,
)
from crm_admin.services.post import Post
from crm_admin.services.profiles import SavedProfiles
from crm_admin.services.recovery import Entrance
from crm_admin.services.resets import Resets
from crm_admin.services.restoring import Restoring
from crm_admin.services.sign_in import SignIn
from crm_admin.services.site import Site
from crm_admin.services.system_user import SystemUserDesk, SystemUserView

if TYPE_CHECKING:
    from crm_admin.gui.dialogs.sign_in import SignInDialog
    from crm_admin.gui.system.recovery_window import CameIn

_PROFILES = "profiles"
_HEAD = "audit-head"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """Everything that the windows reach the world by; used in workers only."""

    connecting: Connecting
    place: Place
    templates: MailTemplates
    mailer: Mailer
    mail_passwords: MailPasswords
    external_passwords: ExternalPasswords
    guesser: PasswordGuesser
    builtin_hasher: PasswordHasher
    begin_file: BeginFile
    open_anchors: OpenAnchors
    make_demo: Callable[[], SignedIn]


class Reception(QObject):
    """Brings people to the window, and asks again when they have left.

    `came_in` tells that somebody works at a database now.
    """

    came_in = Signal()

    def __init__(self, window: MainWindow, outside: Outside) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._opened: OpenedCrm | None = None
        self._trail: AuditTrail | None = None
        self._was_offered = False
        self._jobs = Jobs(self, CrmAdminError)
        window.sign_out_asked.connect(self._sign_out)
        window.switch_asked.connect(self._switch)
        window.connections_asked.connect(lambda: self._with_saved(self._show_connections))
        window.closed.connect(self.close)
        window.system_user.seen.connect(self._offer_system_user)

    def begin(self) -> None:
        """Ask who signs in where, or how to begin when nothing is saved yet."""
        self._with_saved(self._ask_saved)

    def begin_with_demo(self) -> None:
        """Open a fresh demo, signed in as its administrator."""
        self._window.show_not_open(self.tr("Making the demo…"))
        self._jobs.act(
            self._outside.make_demo,
            self._come_in,
            self._fail,
            owner=self,
            about=self.tr("Making the demo…"),
        )

    def close(self) -> None:
        """Let go of the database and the workers."""
        self._let_go()
        self._jobs.close()

    # Asking

    def _with_saved(self, then: Callable[[SavedProfiles], None]) -> None:
        def failed(error: Exception) -> None:
            self._fail(error)
            then(SavedProfiles())

        profiles = self._outside.connecting.profiles
        self._jobs.read(_PROFILES, profiles.saved, then, failed, owner=self)

    def _ask_saved(self, saved: SavedProfiles) -> None:
        if saved.profiles:
            self._ask_to_sign_in(saved)
        else:
            self._ask_how_to_begin()

    def _ask_how_to_begin(self) -> None:
        from crm_admin.gui.dialogs.first_start import FirstStartDialog

        dialog = FirstStartDialog(self._window)
        dialog.demo_asked.connect(self.begin_with_demo)
        dialog.connect_asked.connect(self._ask_to_connect)
        dialog.create_asked.connect(self._ask_to_create)
        dialog.system_user_asked.connect(lambda: self._ask_for_system_user(None))
        dialog.open()

    def _ask_to_sign_in(
        self, saved: SavedProfiles, opened: OpenedCrm | None = None, name: str = ""
    ) -> None:
        from crm_admin.gui.dialogs.sign_in import SignInDialog

        dialog = SignInDialog(
            self._jobs,
            self._outside.connecting,
            self._outside.place,
            saved,
            external_passwords=self._outside.external_passwords,
            opened=opened,
            name=name,
            parent=self._window,
        )
        dialog.signed_in.connect(self._come_in)
        dialog.other_database_asked.connect(self._ask_how_to_begin)
        dialog.connections_asked.connect(lambda now: self._show_connections(now, dialog))
        dialog.system_user_asked.connect(self._ask_for_system_user)
        dialog.open()

    def _show_connections(self, saved: SavedProfiles, asking: "SignInDialog | None" = None) -> None:
        """Somebody who is about to sign in gets what is saved then to choose from."""
        from crm_admin.gui.dialogs.connections import ConnectionsDialog

        connecting = self._outside.connecting
        dialog = ConnectionsDialog(self._jobs, connecting, saved, asking or self._window)
        if asking is not None:
            dialog.changed.connect(asking.show_saved)
        dialog.open()

    def _ask_to_connect(self) -> None:
        from crm_admin.gui.dialogs.connect import ConnectDialog

        dialog = ConnectDialog(self._jobs, self._outside.connecting, parent=self._window)
        dialog.connected.connect(self._ask_after_connecting)
        self._show(dialog)

    def _ask_to_create(self) -> None:
        from crm_admin.gui.dialogs.create_database import CreateDatabaseDialog

        dialog = CreateDatabaseDialog(
            self._jobs,
            self._outside.connecting,
            self._outside.builtin_hasher,
            self._outside.guesser,
            parent=self._window,
        )
        dialog.connected.connect(self._ask_after_connecting)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        """Somebody who thinks better of it is asked again how to begin."""
        dialog.rejected.connect(self._ask_how_to_begin)
        dialog.open()

    def _ask_after_connecting(self, connected: Connected) -> None:
        if connected.problem is not None:
            self._fail(connected.problem)

        def ask(saved: SavedProfiles) -> None:
            self._ask_to_sign_in(saved, connected.opened, connected.profile.name)

        self._with_saved(ask)

    # The system user

    def _ask_for_system_user(self, settings: ConnectionSettings | None) -> None:
        from crm_admin.gui.dialogs.system_user import SystemUserDialog

        dialog = SystemUserDialog(
            self._jobs,
            self._outside.connecting,
            self._outside.place,
            self._outside.templates,
            settings=settings,
            parent=self._window,
        )
        dialog.came_in.connect(self._recover)
        dialog.rejected.connect(self.begin)
        dialog.open()

    def _recover(self, came_in: "CameIn") -> None:
        from crm_admin.gui.system.recovery_window import RecoveryWindow

        restoring = Restoring(
            database=came_in.opened.database,
            session=came_in.begun.session,
            hasher=came_in.opened.hasher,
            place=self._outside.place,
            templates=self._outside.templates,
        )
        self._let_go()
        self._opened = came_in.opened
        window = RecoveryWindow(
            self._jobs, came_in, restoring, self._outside.begin_file, parent=self._window
        )
        window.finished.connect(self._sign_out)
        window.open()

    def _offer_system_user(self, view: SystemUserView | None) -> None:
        watch = self._window.system_user
        if self._was_offered or view is None or not watch.should_offer(view):
            return
        self._was_offered = True
        from crm_admin.gui.dialogs.offer_system_user import OfferSystemUserDialog

        dialog = OfferSystemUserDialog(self._window)
        dialog.set_up_asked.connect(self._set_system_user_up)
        dialog.put_off.connect(watch.put_off)
        dialog.open()

    def _set_system_user_up(self) -> None:
        self._window.go_to(ShownPlace.SYSTEM)
        self._window.pages.system.system_user_card.make_code()

    # Coming and going

    def _come_in(self, signed_in: SignedIn) -> None:
        self._let_go()
        self._opened = signed_in.opened
        self._was_offered = False
        workplace = self._workplace(signed_in)
        self._trail = workplace.audit
        self._window.open(workplace)
        note_head = partial(workplace.audit.note_head, at_most_daily=True)
        workplace.jobs.read(_HEAD, note_head, _ignore, _ignore, owner=self)
        self.came_in.emit()

    def _workplace(self, signed_in: SignedIn) -> Workplace:
        outside, session = self._outside, signed_in.session
        database, hasher = signed_in.opened.database, signed_in.opened.hasher
        place, templates = outside.place, outside.templates
        accounts = Accounts(
            database=database,
            session=session,
            hasher=hasher,
            guesser=outside.guesser,
            place=place,
            templates=templates,
        )
        resets = Resets(
            database=database, session=session, hasher=hasher, place=place, templates=templates
        )
        settings = signed_in.settings
        return Workplace(
            accounts=accounts,
            audit=AuditTrail(
                database=database,
                # A demo goes with the program, and nobody looks for it again.
                anchors=None if signed_in.is_demo else outside.open_anchors(None),
            ),
            resets=resets,
            bulk=Bulk(accounts=accounts, resets=resets),
            site=Site(database=database, session=session, place=place, originals=templates),
            outbox=OutboxDesk(database=database, session=session, place=place),
            post=Post(
                database=database,
                mailer=outside.mailer,
                place=place,
                templates=templates,
                password_of=outside.mail_passwords.of,
            ),
            mail_passwords=outside.mail_passwords,
            external_passwords=outside.external_passwords,
            system_user=SystemUserDesk(database=database, session=session, place=place),
            entrance=Entrance(
                database=database,
                place=place,
                templates=templates,
                account=(settings.account if settings is not None else None) or "",
            ),
            settings=settings,
            is_demo=signed_in.is_demo,
            session=session,
            door=SignIn(
                database=database,
                hasher=hasher,
                place=place,
                external_passwords=outside.external_passwords,
            ),
            description=database.description,
            begin_file=outside.begin_file,
            jobs=Jobs(self, CrmAdminError),
            profile_name=signed_in.name,
        )

    def _let_go(self) -> None:
        self._window.close_database()
        opened, self._opened = self._opened, None
        trail, self._trail = self._trail, None
        if opened is not None and trail is not None:
            work = partial(_leave, trail, opened.database)
            self._jobs.act(work, _ignore, _ignore, owner=self)
        elif opened is not None:
            opened.database.close()

    def _sign_out(self) -> None:
        self._let_go()
        self.begin()

    def _switch(self) -> None:
        self._let_go()
        self._ask_how_to_begin()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CrmAdminError):
            from crm_admin.gui.dialogs.failure import FailureDialog

            FailureDialog(error, self._window).open()


def _leave(trail: AuditTrail, database: Database) -> None:
    """Note how far the audit log goes, then let go; what cannot be noted holds nobody up."""
    try:
        with suppress(CrmAdminError):
            trail.note_head()
    finally:
        database.close()


def _ignore(_answer: object) -> None:
    """Nobody waits for it."""
