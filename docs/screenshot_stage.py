"""The stage of the pictures: the main window on an invented company, with somebody signed in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crm_admin.adapters.guessing import ZxcvbnGuesser
from crm_admin.adapters.mail_templates import FileMailTemplates
from crm_admin.domain.errors import CrmAdminError
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.theme import Theme
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.workplace import Workplace
from crm_admin.services.connecting import Connecting
from crm_admin.services.outcomes import UserView
from crm_admin.services.ports import ConnectionSettings, OpenedCrm, Server
from crm_admin.services.profiles import Profile, Profiles, SavedProfiles
from tests.fakes import FakeDatabase, FakeMailer, a_company
from tests.fakes.gated_opener import GatedOpener
from tests.fakes.hashing import FakeHasher
from tests.fakes.place import FakePlace
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore
from tests.gui.workplaces import workplace_of

ADMINISTRATOR = "anna.berg"
PROFILE = Profile(
    name="Northwind CRM",
    settings=ConnectionSettings(
        server=Server.MARIADB, database="crm", host="db.northwind.se", port=3306, account="crm"
    ),
    remember_password=True,
)
# What waits for a moment has begun by then: counts, searches, layouts.
REST_MS = 260

Shown = TypeVar("Shown", bound=QDialog)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What a scene has at hand."""

    window: MainWindow
    database: FakeDatabase
    jobs: Jobs
    workplace: Workplace
    opener: GatedOpener
    connecting: Connecting
    saved: SavedProfiles
    guesser: ZxcvbnGuesser
    place: FakePlace
    mailer: FakeMailer

    @staticmethod
    @contextmanager
    def raised(theme: Theme) -> Iterator["Stage"]:
        """A main window with nothing open."""
        jobs = Jobs(None, CrmAdminError)
        with TemporaryDirectory() as folder:
            settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
            window = MainWindow(theme, settings, guide=Path(__file__))
            window.show()
            yield _stage(window, jobs)
            window.pane.details.leave_form()
            if window.pages.unsaved is not None:
                window.pages.unsaved.drop_changes()
            window.close()
            jobs.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        """Wait until nobody waits for an answer and everything has its place."""
        QTest.qWait(REST_MS)
        while self.jobs.is_busy or self.jobs.is_sending:
            QTest.qWait(REST_MS)

    def open(self, user_name: str = "") -> MainWindow:
        """Somebody is signed in; this user is chosen."""
        self.window.open(self.workplace)
        self.settle()
        if user_name:
            users = self.window.users
            row = users.model.row_of(self.view(user_name).user.id)
            if row is None:
                raise LookupError(user_name)
            users.table.show_row(row)
            self.settle()
        return self.window

    def view(self, user_name: str) -> UserView:
        """A user as the windows read them."""
        return self.workplace.accounts.find(user_name)

    @property
    def opened(self) -> OpenedCrm:
        """The company's database before anybody signs in."""
        return OpenedCrm(database=self.database, hasher=FakeHasher())

    def show(self, make: Callable[[], Shown]) -> Shown:
        """Open a dialog above the window."""
        dialog = make()
        dialog.open()
        self.settle()
        return dialog


Scene = Callable[[Stage], QWidget]


def _stage(window: MainWindow, jobs: Jobs) -> Stage:
    database = a_company()
    guesser, place, mailer = ZxcvbnGuesser(), FakePlace(), FakeMailer()
    workplace = workplace_of(
        database,
        jobs,
        ADMINISTRATOR,
        profile_name=PROFILE.name,
        mailer=mailer,
        guesser=guesser,
        templates=FileMailTemplates(),
    )
    opener = GatedOpener()
    opener.inner.databases[PROFILE.settings.database] = database
    saved = SavedProfiles(profiles=(PROFILE,), last_used=PROFILE.name)
    store = FakeProfileStore(content=saved)
    QApplication.clipboard().clear()
    return Stage(
        window=window,
        database=database,
        jobs=jobs,
        workplace=workplace,
        mailer=mailer,
        opener=opener,
        connecting=Connecting(
            opener=opener, profiles=Profiles(store=store, secrets=FakeSecretStore())
        ),
        saved=saved,
        guesser=guesser,
        place=place,
    )
