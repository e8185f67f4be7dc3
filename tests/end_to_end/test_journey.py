"""The main job in a real window: by keyboard alone, and as a screen reader does it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import URL

from crm_admin.adapters.hashing import builtin_hasher
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.adapters.profile_files import ProfileFile
from crm_admin.domain.recovery import code_hash, new_code
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import NewDatabase
from crm_admin.services.profiles import Profile, SavedProfiles
from tests.crm.snapshots import Snapshot
from tests.databases import password_of, settings_of
from tests.end_to_end.desktop import Desktop, desktop
from tests.fakes import decide
from tests.fakes.recovery import with_system_user
from tests.servers import Server
from tests.servers.smtp import MailServer, running_mail_server

NAME = "Northwind"
SET_UP = code_hash(new_code())
"""Of a system user, so that nobody is asked to set one up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A desktop with a saved connection, and who signs in there."""

    desktop: Desktop
    database_password: str
    administrator: str
    password: str


@contextmanager
def journey(home: Path, url: URL, *, administrator: str, password: str) -> Iterator[Journey]:
    home.mkdir()
    profile = Profile(name=NAME, settings=settings_of(url))
    ProfileFile(folder=home / ".config" / "crm-admin").save(
        SavedProfiles(profiles=(profile,), last_used=NAME)
    )
    with desktop(home) as made:
        yield Journey(
            desktop=made,
            database_password=str(url.password or ""),
            administrator=administrator,
            password=password,
        )


@pytest.fixture
def screen(tmp_path: Path, database_url: URL) -> Iterator[Journey]:
    password = "correct horse battery"
    request = NewDatabase(
        administrator="anna.berg",
        password_hash=builtin_hasher().hash(Secret(password)),
        demo_users=40,
        recovery_code_hash=SET_UP,
    )
    settings = settings_of(database_url)
    DatabaseOpener().create_builtin(settings, password_of(database_url), request)
    with journey(
        tmp_path / "home", database_url, administrator="anna.berg", password=password
    ) as made:
        yield made


def test_by_keyboard(screen: Journey) -> None:
    seat = screen.desktop
    with seat.program():
        sign_in_by_keyboard(screen)
        seat.press("ctrl+f")
        seat.type("bjork")
        seat.find("table cell", "Björk, Åsa")
        choose_asa_by_keyboard(seat)
        seat.find("label", "Locked after 5 failed attempts")
        seat.press("ctrl+u")
        seat.find("label", "Unlocked asa.bjork.")
        seat.press("ctrl+z")
        seat.find("label", "Undone: asa.bjork is as before.")
        change_password_by_keyboard(seat, "asa.bjork")
        lock_by_keyboard(seat, "asa.bjork")


def sign_in_by_keyboard(journey: Journey) -> None:
    seat = journey.desktop
    seat.find("dialog", "Sign in")
    if journey.database_password:
        seat.find("password text", "Password of the database account")
        seat.press("alt+a")
        seat.type(journey.database_password)
    seat.press("alt+u")
    seat.type(journey.administrator)
    seat.press("alt+p")
    seat.type(journey.password)
    seat.press("Return")
    seat.is_gone("dialog", "Sign in")


def choose_asa_by_keyboard(seat: Desktop) -> None:
    seat.press("Down")
    seat.find("label", "Åsa Björk")
    seat.press("Return")


def change_password_by_keyboard(seat: Desktop, user_name: str) -> None:
    seat.press("ctrl+p")
    seat.find("push button", "Change password")
    seat.press("alt+r")
    seat.find("label", "Very strong")
    seat.press("alt+c")
    seat.find("text", "New password, shown only here")
    seat.press("Escape")
    seat.is_gone("dialog", "The password was changed")
    seat.find("label", f"Changed the password of {user_name}.")


def lock_by_keyboard(seat: Desktop, user_name: str) -> None:
    seat.press("ctrl+l")
    seat.find("push button", "Lock")
    seat.type("left the company")
    seat.press("alt+l")
    seat.find("label", f"Locked {user_name}.")
    seat.find("label", "left the company")


def test_as_a_screen_reader_does_it(screen: Journey) -> None:
    seat = screen.desktop
    with seat.program():
        seat.find("dialog", "Sign in")
        if screen.database_password:
            seat.write("Password of the database account", screen.database_password)
        seat.write("User name", screen.administrator)
        seat.write("Password", screen.password)
        seat.activate("push button", "Sign in")
        seat.is_gone("dialog", "Sign in")
        seat.write("Search users", "bjork")
        seat.activate("table cell", "Details of Björk, Åsa")
        seat.find("label", "Locked after 5 failed attempts")
        seat.activate("push button", "Unlock now")
        seat.find("label", "Unlocked asa.bjork.")
        seat.activate("push button", "Undo")
        seat.find("label", "Undone: asa.bjork is as before.")


# A reset link, with a real mail server


@pytest.fixture
def mailing_screen(tmp_path: Path) -> Iterator[tuple[Journey, MailServer]]:
    """On SQLite; mail leaves without an account, because there is no keyring to keep it in."""
    url = URL.create("sqlite", database=str(tmp_path / "crm.db"))
    password = "correct horse battery"
    request = NewDatabase(
        administrator="anna.berg",
        password_hash=builtin_hasher().hash(Secret(password)),
        demo_users=40,
        recovery_code_hash=SET_UP,
    )
    opener = DatabaseOpener()
    opener.create_builtin(settings_of(url), None, request)
    with running_mail_server(with_account=False) as server:
        opened = opener.open(settings_of(url), None)
        decide(opened.database, server.settings(link_base_url="https://crm.northwind.se/account"))
        opened.database.close()
        home = tmp_path / "home"
        with journey(home, url, administrator="anna.berg", password=password) as made:
            yield made, server


def test_a_reset_link_by_keyboard(mailing_screen: tuple[Journey, MailServer]) -> None:
    screen, server = mailing_screen
    seat = screen.desktop
    with seat.program():
        sign_in_by_keyboard(screen)
        seat.press("ctrl+f")
        seat.type("bjork")
        seat.find("table cell", "Björk, Åsa")
        choose_asa_by_keyboard(seat)
        seat.press("ctrl+r")
        seat.find("push button", "Send link")
        seat.find("label", "It leads to a page where Åsa Björk chooses a new password")
        seat.find("text", "The link goes to")
        seat.press("alt+s")
        seat.find("label", "Reset link sent to asa.bjork@northwind.example")
        seat.press("Escape")
        [letter] = [each for each in server.wait_for() if "/reset/" in each.body()]
        assert letter.recipients == ("asa.bjork@northwind.example",)
        assert "https://crm.northwind.se/account/reset/" in letter.body()
        seat.activate("page tab", "Mails")
        seat.find("list item", "Reset link · Sent")


# On the tables of an installed EspoCRM


@pytest.fixture
def espocrm_url(espocrm_snapshot: Path, mariadb_server: Server) -> URL:
    url = mariadb_server.create_database()
    Snapshot(espocrm_snapshot).build(url)
    rename_alice = (
        "UPDATE user SET first_name = 'Åsa', last_name = 'Björk' WHERE user_name = 'alice'"
    )
    write(url, rename_alice)
    opened = DatabaseOpener().open(settings_of(url), password_of(url))
    opened.database.prepare_companion()
    with_system_user(opened.database)
    opened.database.close()
    return url


def write(url: URL, *statements: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


@pytest.fixture
def espocrm_screen(tmp_path: Path, espocrm_url: URL, espocrm_snapshot: Path) -> Iterator[Journey]:
    password = Snapshot(espocrm_snapshot).passwords["admin"]
    with journey(tmp_path / "home", espocrm_url, administrator="admin", password=password) as made:
        yield made


def test_by_keyboard_on_espocrm(espocrm_screen: Journey, espocrm_url: URL) -> None:
    seat = espocrm_screen.desktop
    with seat.program():
        sign_in_by_keyboard(espocrm_screen)
        fail_three_times_in_espocrm(espocrm_url)
        seat.press("ctrl+f")
        seat.type("bjork")
        seat.find("table cell", "Björk, Åsa")
        choose_asa_by_keyboard(seat)
        seat.find("label", "3 failed attempts")
        seat.press("ctrl+u")
        seat.find("push button", "Show what will be written")
        seat.press("alt+u")
        seat.find("label", "Unlocked alice.")
        change_password_by_keyboard(seat, "alice")
        lock_by_keyboard(seat, "alice")


def fail_three_times_in_espocrm(url: URL) -> None:
    """As EspoCRM records wrong passwords; it forgets them after a minute."""
    write(
        url,
        *(
            "INSERT INTO auth_log_record (id, username, user_id, ip_address, created_at,"
            " request_time, is_denied, denial_reason, authentication_method)"
            f" SELECT 'failure{number}', user_name, id, '192.0.2.7', UTC_TIMESTAMP(),"
            " UNIX_TIMESTAMP(), 1, 'CREDENTIALS', 'Espo' FROM user WHERE user_name = 'alice'"
            for number in range(3)
        ),
    )
