"""Puts everything together; the only module that knows everything."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING

from crm_admin.crash_report import crash_report
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import (
    ConnectionSettings,
    NewDatabase,
    OpenedCrm,
    Opener,
    Server,
    StepOutcome,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from crm_admin.gui.reception import Outside, Reception
    from crm_admin.gui.window.main_window import MainWindow
    from crm_admin.gui.workplace import SignedIn
    from crm_admin.services.post import Post
    from crm_admin.services.self_service.steps import Steps

DEMO = "--demo"
SELF_CHECK = "--self-check"
WINDOW_OPTIONS = frozenset({DEMO, SELF_CHECK})

DEMO_USERS = 1204
DEMO_ADMINISTRATOR = "anna.berg"
LONGEST_TURN_S = 0.000_5
SELF_CHECK_TIMEOUT_MS = 60_000

A_MISTAKE = (
    "CRM Admin made a mistake, and it is not known whether anything was changed."
    " Look in the audit log before you repeat it."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window, or the terminal command that stands first; return the exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    leave_no_core_dump()
    if given and not WINDOW_OPTIONS.issuperset(given):
        return run_command(given)
    return run_window(frozenset(given))


def leave_no_core_dump() -> None:
    """Passwords in memory must not reach the disk when the process dies."""
    with suppress(ImportError):  # Windows has neither the module nor core dumps of this kind
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


# In a terminal


def run_command(arguments: Sequence[str]) -> int:
    """One terminal command; nothing of Qt is needed."""
    from crm_admin.adapters.anchors import open_anchors
    from crm_admin.adapters.guessing import ZxcvbnGuesser
    from crm_admin.adapters.hashing import builtin_hasher
    from crm_admin.adapters.ldap import LdapPasswords
    from crm_admin.adapters.mail_templates import FileMailTemplates
    from crm_admin.adapters.new_files import WholeFile
    from crm_admin.adapters.place import ThisComputer
    from crm_admin.adapters.secrets import KeyringSecrets
    from crm_admin.adapters.smtp import SmtpMailer
    from crm_admin.cli import Status, run
    from crm_admin.services.mail_passwords import MailPasswords

    try:
        return run(
            arguments,
            opener=DeferredOpener(),
            hasher=builtin_hasher(),
            guesser=ZxcvbnGuesser(),
            place=ThisComputer(),
            templates=FileMailTemplates(),
            mailer=SmtpMailer(),
            mail_passwords=MailPasswords(secrets=KeyringSecrets()),
            external_passwords=LdapPasswords(),
            serve_pages=serve_pages,
            open_anchors=open_anchors,
            begin_file=WholeFile,
        )
    except Exception as error:  # noqa: BLE001 (a bug: its message could hold data and secrets)
        sys.stderr.write(f"{crash_report(error)}\n\n{A_MISTAKE}\n")
        return Status.OUTCOME_UNKNOWN


def serve_pages(
    steps: "Steps",
    post: "Post",
    *,
    host: str,
    port: int,
    is_behind_proxy: bool,
    listening: Callable[[str], None],
) -> None:
    """The self-service pages; other commands do not pay for Flask."""
    from crm_admin.web.server import serve

    serve(steps, post, host=host, port=port, is_behind_proxy=is_behind_proxy, listening=listening)


class DeferredOpener:
    """The opener of databases, loaded by the first call: SQLAlchemy takes a quarter of a second.

    The window is painted before, and the help in a terminal never needs it.
    """

    @property
    def _opener(self) -> Opener:
        from crm_admin.adapters.opening import DatabaseOpener

        return DatabaseOpener()

    def settings_from_url(self, url: str) -> ConnectionSettings:
        """See `Opener`."""
        return self._opener.settings_from_url(url)

    def open(self, settings: ConnectionSettings, password: Secret | None) -> OpenedCrm:
        """See `Opener`."""
        return self._opener.open(settings, password)

    def steps(self, settings: ConnectionSettings, password: Secret | None) -> Iterator[StepOutcome]:
        """See `Opener`."""
        return self._opener.steps(settings, password)

    def create_builtin(
        self, settings: ConnectionSettings, password: Secret | None, request: NewDatabase
    ) -> None:
        """See `Opener`."""
        self._opener.create_builtin(settings, password, request)


# In windows


def run_window(options: frozenset[str]) -> int:
    """The window; `--demo` opens it on a fresh demo, `--self-check` closes it again by itself."""
    with TemporaryDirectory(prefix="crm-admin-demo-") as demo_folder:
        application = make_application()
        _quit_when_stopped(application)
        window, reception = make_window(application, Path(demo_folder))
        # The first dialog is loaded and made while people see the window already.
        window.painted.connect(reception.begin_with_demo if options else reception.begin)
        window.show()
        if SELF_CHECK in options:
            _leave_when_rows_stand(application, window)
        return application.exec()


def make_application() -> "QApplication":
    """Qt's application with our name, language and collector of garbage."""
    # While modules are loaded there is nothing to collect, only much to look through.
    gc.disable()
    # The window waits so long, each time it paints a cell, for a worker that computes.
    sys.setswitchinterval(LONGEST_TURN_S)
    for name in ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"):
        os.environ.pop(name, None)  # another Qt program's plug-ins do not fit this Qt

    from PySide6.QtWidgets import QApplication

    from crm_admin.gui.crash_reports import report_crashes
    from crm_admin.gui.jobs import collect_garbage_in_gui_thread
    from crm_admin.gui.language import speak

    application = QApplication(["crm-admin"])
    application.setApplicationName("CRM Admin")
    application.setOrganizationName("CRM Admin")
    application.setDesktopFileName("crm-admin")
    speak(application)
    collect_garbage_in_gui_thread(application)
    report_crashes(application)
    return application


def _quit_when_stopped(application: "QApplication") -> None:
    """Ctrl+C in the terminal and the end of the session close the window as a person would."""
    from PySide6.QtCore import QTimer

    for stop in (signal.SIGINT, signal.SIGTERM):
        # Before the event loop runs, quit() would be lost.
        signal.signal(stop, lambda *_: QTimer.singleShot(0, application.quit))


def make_window(application: "QApplication", demo_folder: Path) -> "tuple[MainWindow, Reception]":
    """The main window with nothing open, and who brings people to it."""
    from PySide6.QtCore import QSettings

    from crm_admin import resources
    from crm_admin.gui.icons import application_icon
    from crm_admin.gui.reception import Reception
    from crm_admin.gui.theme import Theme
    from crm_admin.gui.window.main_window import MainWindow

    application.setWindowIcon(application_icon())
    theme = Theme(application)
    with theme.held_back():
        window = MainWindow(theme, QSettings(), guide=resources.guide())
    return window, Reception(window, _outside(demo_folder))


def _outside(demo_folder: Path) -> "Outside":
    from crm_admin.adapters.anchors import open_anchors
    from crm_admin.adapters.guessing import ZxcvbnGuesser
    from crm_admin.adapters.hashing import builtin_hasher
    from crm_admin.adapters.ldap import LdapPasswords
    from crm_admin.adapters.mail_templates import FileMailTemplates
    from crm_admin.adapters.new_files import WholeFile
    from crm_admin.adapters.place import ThisComputer
    from crm_admin.adapters.profile_files import ProfileFile, configuration_folder
    from crm_admin.adapters.secrets import KeyringSecrets
    from crm_admin.adapters.smtp import SmtpMailer
    from crm_admin.gui.reception import Outside
    from crm_admin.services.connecting import Connecting
    from crm_admin.services.mail_passwords import MailPasswords
    from crm_admin.services.profiles import Profiles

    secrets = KeyringSecrets()
    profiles = Profiles(store=ProfileFile(folder=configuration_folder()), secrets=secrets)
    return Outside(
        connecting=Connecting(opener=DeferredOpener(), profiles=profiles),
        place=ThisComputer(),
        templates=FileMailTemplates(),
        mailer=SmtpMailer(),
        mail_passwords=MailPasswords(secrets=secrets),
        external_passwords=LdapPasswords(),
        guesser=ZxcvbnGuesser(),
        builtin_hasher=builtin_hasher(),
        begin_file=WholeFile,
        open_anchors=open_anchors,
        make_demo=_demo_maker(demo_folder),
    )


def _demo_maker(folder: Path) -> "Callable[[], SignedIn]":
    """Makes a demo in the folder, anew each time, and signs its administrator in."""

    def make() -> "SignedIn":
        from crm_admin.adapters.guessing import ZxcvbnGuesser
        from crm_admin.adapters.hashing import builtin_hasher
        from crm_admin.adapters.place import ThisComputer
        from crm_admin.domain.password_generator import DiceOptions, generate
        from crm_admin.gui.workplace import SignedIn
        from crm_admin.services.setup import create_database
        from crm_admin.services.sign_in import SignIn

        opener, password = DeferredOpener(), generate(DiceOptions())
        database = Path(mkdtemp(dir=folder)) / "northwind.db"
        settings = ConnectionSettings(server=Server.SQLITE, database=str(database))
        create_database(
            opener=opener,
            hasher=builtin_hasher(),
            guesser=ZxcvbnGuesser(),
            settings=settings,
            database_password=None,
            administrator=DEMO_ADMINISTRATOR,
            password=password,
            demo_users=DEMO_USERS - 1,  # the administrator is one of them
        )
        opened = opener.open(settings, None)
        door = SignIn(database=opened.database, hasher=opened.hasher, place=ThisComputer())
        session = door.sign_in(DEMO_ADMINISTRATOR, password)
        return SignedIn(
            opened=opened, session=session, name="Northwind", settings=settings, is_demo=True
        )

    return make


def _leave_when_rows_stand(application: "QApplication", window: "MainWindow") -> None:
    """Exit status 0 once the first rows are in the list, 1 when they do not come."""
    from PySide6.QtCore import QTimer

    window.users.reader.rows_arrived.connect(lambda: QTimer.singleShot(0, application.quit))
    QTimer.singleShot(SELF_CHECK_TIMEOUT_MS, lambda: application.exit(1))
