"""From "the only administrator is locked and forgot the password" to "signs in", in a window."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from crm_admin.adapters.hashing import builtin_hasher
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.adapters.profile_files import ProfileFile
from crm_admin.domain.audit import Action
from crm_admin.domain.changes import SetLock
from crm_admin.domain.recovery import code_hash, new_code
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import Lock
from crm_admin.services.ports import Database, NewDatabase
from crm_admin.services.profiles import Profile, SavedProfiles
from tests.crm.snapshots import Snapshot
from tests.databases import password_of, settings_of
from tests.end_to_end.desktop import Desktop, desktop
from tests.servers import Server

NAME = "Northwind"
REASON = "Asked for by management"


@dataclass(frozen=True, slots=True, kw_only=True)
class Morning:
    """Nobody can sign in; `code` is None where nobody set the system user up."""

    url: URL
    administrator: str
    code: Secret | None


@pytest.fixture
def builtin(database_url: URL) -> Morning:
    code = new_code()
    request = NewDatabase(
        administrator="anna.berg",
        password_hash=builtin_hasher().hash(Secret("a password that nobody knows any more")),
        recovery_code_hash=code_hash(code),
    )
    DatabaseOpener().create_builtin(settings_of(database_url), password_of(database_url), request)
    return locked(Morning(url=database_url, administrator="anna.berg", code=code))


@pytest.fixture
def espocrm(espocrm_snapshot: Path, mariadb_server: Server) -> Morning:
    url = mariadb_server.create_database()
    Snapshot(espocrm_snapshot).build(url)
    return locked(Morning(url=url, administrator="admin", code=None))


def locked(morning: Morning) -> Morning:
    """Somebody who goes round the rules of the program locks the only administrator."""
    with database_of(morning) as database:
        database.prepare_companion()
        with database.open_unit_of_work("lock") as work:
            [user] = work.users.named(morning.administrator)
            lock = Lock(by="bo.ek", at=work.now(), reason=REASON)
            plan = work.users.plan(user, SetLock(lock=lock), by="bo.ek", now=work.now())
            work.users.execute(plan)
            work.commit()
    return morning


@contextmanager
def database_of(morning: Morning) -> Iterator[Database]:
    opened = DatabaseOpener().open(settings_of(morning.url), password_of(morning.url))
    try:
        yield opened.database
    finally:
        opened.database.close()


@contextmanager
def at_the_desk(home: Path, url: URL) -> Iterator[Desktop]:
    home.mkdir()
    profile = Profile(name=NAME, settings=settings_of(url))
    ProfileFile(folder=home / ".config" / "crm-admin").save(
        SavedProfiles(profiles=(profile,), last_used=NAME)
    )
    with desktop(home) as seat, seat.program():
        yield seat


def come_in(seat: Desktop, morning: Morning) -> None:
    """The saved connection says where; the account and its password are typed."""
    seat.find("dialog", "Sign in")
    seat.activate("push button", "Sign in as system user…")
    seat.find("dialog", "Sign in as system user")
    if morning.url.username:
        seat.write("Account", morning.url.username)
        seat.write("Password", str(morning.url.password))
    seat.activate("push button", "Continue")
    if morning.code is not None:
        seat.write("Recovery code", morning.code.reveal())
    else:
        seat.find("label", "Nobody has set the system user up")
    seat.activate("push button", "Sign in")
    seat.find("dialog", "Recovery of")


def restore(seat: Desktop, morning: Morning) -> str:
    """Lift the lock, set a temporary password; gives it as the window shows it."""
    seat.find("label", REASON)
    seat.activate("push button", "Lift lock")
    seat.find("label", f"Lifted the lock of {morning.administrator}.")
    seat.activate("push button", "Temporary password")
    seat.find("dialog", f"{morning.administrator} has a temporary password")
    password = str(seat.find("text", "New password, shown only here")["text"])
    seat.activate("push button", "Done")
    seat.is_gone("dialog", "has a temporary password")
    seat.activate("check box", "The code is on paper, in a safe place")
    seat.activate("push button", "Finish")
    seat.is_gone("dialog", "Recovery of")
    return password


def sign_in(seat: Desktop, morning: Morning, password: str) -> None:
    seat.find("dialog", "Sign in")
    if morning.url.password:
        seat.write("Password of the database account", str(morning.url.password))
    seat.write("User name", morning.administrator)
    seat.write("Password", password)
    seat.activate("push button", "Sign in")
    seat.is_gone("dialog", "Sign in")


def recorded(morning: Morning) -> list[str]:
    with database_of(morning) as database, database.open_reading() as reading:
        actions = [entry.event.action for entry in reading.audit.entries()]
    return [action for action in actions if action.startswith("recovery:")]


EVERYTHING = [
    Action.RECOVERY_BEGIN,
    Action.RECOVERY_LOCK_LIFT,
    Action.RECOVERY_PASSWORD,
    Action.RECOVERY_END,
]


def test_the_only_administrator_signs_in_again(builtin: Morning, tmp_path: Path) -> None:
    with at_the_desk(tmp_path / "home", builtin.url) as seat:
        come_in(seat, builtin)
        password = restore(seat, builtin)
        sign_in(seat, builtin, password)
        seat.find("label", "The system user was used")
        seat.activate("push button", "Acknowledge")
        seat.is_gone("label", "The system user was used")
        seat.find("label", "Only one administrator can sign in")

    assert recorded(builtin) == [*EVERYTHING, Action.RECOVERY_ACKNOWLEDGE]


def test_on_espocrm_without_a_code(espocrm: Morning, tmp_path: Path) -> None:
    with at_the_desk(tmp_path / "home", espocrm.url) as seat:
        come_in(seat, espocrm)
        password = restore(seat, espocrm)
        sign_in(seat, espocrm, password)
        seat.find("label", "without code")

    assert recorded(espocrm) == EVERYTHING
