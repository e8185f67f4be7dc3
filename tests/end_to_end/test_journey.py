"""The main job in a real window: by keyboard alone, and as a screen reader does it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from crm_admin.adapters.hashing import BcryptHasher
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.adapters.profile_files import ProfileFile
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import NewDatabase
from crm_admin.services.profiles import Profile, SavedProfiles
from tests.databases import password_of, settings_of
from tests.end_to_end.desktop import Desktop, desktop

PASSWORD = "correct horse battery"
NAME = "Northwind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A desktop with a saved connection, and what the people there are called."""

    desktop: Desktop
    database_password: str
    administrator: str = "anna.berg"


@pytest.fixture
def screen(tmp_path: Path, database_url: URL) -> Iterator[Journey]:
    home = tmp_path / "home"
    home.mkdir()
    quick = BcryptHasher(cost=12, prefix=b"$2b$", reads_other_formats=False)
    request = NewDatabase(
        administrator="anna.berg", password_hash=quick.hash(Secret(PASSWORD)), demo_users=40
    )
    settings = settings_of(database_url)
    DatabaseOpener().create_builtin(settings, password_of(database_url), request)
    profile = Profile(name=NAME, settings=settings)
    ProfileFile(folder=home / ".config" / "crm-admin").save(
        SavedProfiles(profiles=(profile,), last_used=NAME)
    )
    with desktop(home) as made:
        yield Journey(desktop=made, database_password=str(database_url.password or ""))


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
        seat.press("ctrl+p")
        seat.find("push button", "Change password")
        seat.press("alt+r")
        seat.find("label", "Very strong")
        seat.press("alt+c")
        seat.find("text", "New password, shown only here")
        seat.press("Escape")
        seat.is_gone("dialog", "Change the password")
        seat.find("label", "Changed the password of asa.bjork.")
        seat.press("ctrl+l")
        seat.find("push button", "Lock")
        seat.type("left the company")
        seat.press("alt+l")
        seat.find("label", "Locked asa.bjork.")
        seat.find("label", "left the company")


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
    seat.type(PASSWORD)
    seat.press("Return")
    seat.find("table cell", "Björk, Åsa")


def choose_asa_by_keyboard(seat: Desktop) -> None:
    seat.press("Down")
    seat.find("label", "Åsa Björk")
    seat.press("Return")


def test_as_a_screen_reader_does_it(screen: Journey) -> None:
    seat = screen.desktop
    with seat.program():
        seat.find("dialog", "Sign in")
        if screen.database_password:
            seat.write("Password of the database account", screen.database_password)
        seat.write("User name", screen.administrator)
        seat.write("Password", PASSWORD)
        seat.activate("push button", "Sign in")
        seat.write("Search users", "bjork")
        seat.activate("table cell", "Details of Björk, Åsa")
        seat.find("label", "Locked after 5 failed attempts")
        seat.activate("push button", "Unlock now")
        seat.find("label", "Unlocked asa.bjork.")
        seat.activate("push button", "Undo")
        seat.find("label", "Undone: asa.bjork is as before.")
