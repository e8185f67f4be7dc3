"""An administrator whose password a real directory keeps, on the terminal and in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_admin.adapters.ldap import LdapPasswords
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.adapters.place import ThisComputer
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.user import Right, UserState
from crm_admin.gui.dialogs.sign_in import SignInDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.workplace import SignedIn
from crm_admin.services.connecting import Connecting
from crm_admin.services.ports import ConnectionSettings, OpenedCrm, Server
from crm_admin.services.profiles import Profiles, SavedProfiles
from tests.end_to_end.sites import Site
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore
from tests.servers.ldap import PEOPLE, Directory

ADMIN = "ext.admin"
THERE = PEOPLE[ADMIN]


def set_up(site: Site, directory: Directory, address: str = "") -> None:
    settings = directory.settings()
    values = {
        "address": address or settings.address,
        "ca_file": settings.ca_file,
        "bind_name": settings.bind_name,
    }
    sets = [
        word for name, value in values.items() for word in ("--set", f"directory.{name}={value}")
    ]
    saved = site.signed_in("settings", *sets)
    assert saved.status == 0, saved.error


@pytest.fixture
def external(small: Site, directory: Directory) -> Site:
    """Root's old hash is still stored for somebody whose password the directory keeps now."""
    root = "(SELECT {} FROM crm_user WHERE user_name = 'root')"
    small.execute(
        f"UPDATE crm_user SET user_name = '{ADMIN}', external_system = 'Northwind AD',"
        f" role_id = {root.format('role_id')}, password_hash = {root.format('password_hash')}"
        f" WHERE user_name = '{small.somebody(UserState.ACTIVE)}'"
    )
    set_up(small, directory)
    return small


def test_on_the_terminal_the_directory_decides(external: Site, directory: Directory) -> None:
    there = external.for_another(ADMIN, THERE)
    listed = there.signed_in("users", "--limit", "1")
    assert listed.status == 0, listed.error

    for wrong in (external.password, "", f"{THERE} "):
        refused = external.for_another(ADMIN, wrong).signed_in("users")
        assert (refused.status, refused.output) == (1, "")
        assert refused.error.startswith("The user name or password is wrong")

    tried = external.signed_in("directory-test", ADMIN, lines=[THERE])
    assert (tried.status, tried.error) == (0, "")
    assert tried.output.startswith("The directory takes this password for uid=ext.admin,")
    assert external.signed_in("directory-test", ADMIN, lines=["wrong"]).status == 1

    # Settings ask for a password that was typed just now: the directory's is one.
    set_up(there, directory)


def test_when_the_directory_is_away_the_others_come_in(
    external: Site, directory: Directory
) -> None:
    away = directory.settings().address.replace("ldaps://localhost", "ldaps://127.0.0.2")
    set_up(external, directory, away)

    for password in (THERE, external.password):
        refused = external.for_another(ADMIN, password).signed_in("users")
        assert refused.status == 1
        assert "an administrator whose password is kept in the CRM" in refused.error
    assert external.signed_in("users", "--limit", "1").status == 0

    log = external.signed_in("audit", "--json").output
    assert "Northwind AD could not be asked" in log
    assert THERE not in log


@pytest.fixture
def opened(external: Site) -> Iterator[OpenedCrm]:
    settings = ConnectionSettings(server=Server.SQLITE, database=external.url.database or "")
    crm = DatabaseOpener().open(settings, None)
    yield crm
    crm.database.close()


@pytest.fixture
def dialog(qtbot: QtBot, opened: OpenedCrm) -> Iterator[SignInDialog]:
    jobs, window = Jobs(None, CrmAdminError), QWidget()
    qtbot.addWidget(window)
    store = FakeProfileStore(content=SavedProfiles())
    profiles = Profiles(store=store, secrets=FakeSecretStore())
    made = SignInDialog(
        jobs,
        Connecting(opener=DatabaseOpener(), profiles=profiles),
        ThisComputer(),
        SavedProfiles(),
        external_passwords=LdapPasswords(),
        opened=opened,
        name="Northwind",
        parent=window,
    )
    window.show()
    made.open()
    yield made
    jobs.close()


def test_in_the_window_too(qtbot: QtBot, dialog: SignInDialog, external: Site) -> None:
    dialog.user_name.setText(ADMIN)
    dialog.password.setText(external.password)
    dialog.sign_in_button.click()
    qtbot.waitUntil(dialog.frame.problem.isVisible, timeout=20_000)
    assert dialog.frame.problem.text().startswith("The user name or password is wrong")

    dialog.password.setText(THERE)
    with qtbot.waitSignal(dialog.signed_in, timeout=20_000) as came_in:
        dialog.sign_in_button.click()

    [signed_in] = came_in.args or []
    assert isinstance(signed_in, SignedIn)
    assert signed_in.session.user_name == ADMIN
    assert signed_in.session.right is Right.ADMINISTRATOR
