"""Signing in as system user: the account is typed, and the code where there is one."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import AccountRefused, NotPermitted
from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.system_user import SystemUserDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.system.recovery_window import CameIn
from crm_admin.services.connecting import Connecting
from crm_admin.services.ports import ConnectionSettings, ConnectionStep, Server
from crm_admin.services.profiles import Profile, Profiles, SavedProfiles
from tests.fakes.database import FakeDatabase
from tests.fakes.gated_opener import GatedOpener
from tests.fakes.mail import FakeMailTemplates
from tests.fakes.place import FakePlace
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore
from tests.fakes.recovery import with_system_user
from tests.gui.dialogs.listening import closed, open_in_front, told

SETTINGS = ConnectionSettings(
    server=Server.POSTGRESQL, database="crm", host="db.northwind.se", port=5432, account="kept"
)
KEPT = Secret("the password in the keyring")


@dataclass(slots=True, kw_only=True)
class Outside:
    """A saved connection whose password lies in the keyring, and the server behind it."""

    opener: GatedOpener = field(default_factory=GatedOpener)
    secrets: FakeSecretStore = field(default_factory=FakeSecretStore)

    @property
    def connecting(self) -> Connecting:
        profile = Profile(name="Northwind", settings=SETTINGS, remember_password=True)
        store = FakeProfileStore(content=SavedProfiles(profiles=(profile,)))
        return Connecting(opener=self.opener, profiles=Profiles(store=store, secrets=self.secrets))


@pytest.fixture
def outside(database: FakeDatabase) -> Outside:
    made = Outside()
    made.opener.inner.databases["crm"] = database
    made.secrets.secrets["Northwind"] = KEPT
    return made


@pytest.fixture
def dialog(qtbot: QtBot, jobs: Jobs, window: QWidget, outside: Outside) -> SystemUserDialog:
    made = SystemUserDialog(
        jobs,
        outside.connecting,
        FakePlace(),
        FakeMailTemplates(),
        settings=SETTINGS,
        parent=window,
    )
    open_in_front(qtbot, made)
    return made


Reach = Callable[[], None]


@pytest.fixture
def reach(qtbot: QtBot, dialog: SystemUserDialog) -> Reach:
    """Type the account, and wait until the database is open."""

    def typed() -> None:
        dialog.where.account.setText("crm_owner")
        dialog.where.password.setText("of the owner")
        dialog.verb.click()
        qtbot.waitUntil(lambda: dialog.verb.text() == "&Sign in")

    return typed


def test_the_account_must_be_typed(dialog: SystemUserDialog, outside: Outside) -> None:
    dialog.verb.click()

    assert dialog.where.account_row.error == "This is needed."
    assert outside.opener.tried == []


def test_the_database_is_opened_with_what_was_typed_and_never_with_what_is_kept(
    reach: Reach, outside: Outside
) -> None:
    reach()

    [(settings, password)] = outside.opener.tried
    assert settings.account == "crm_owner"
    assert password == Secret("of the owner")


def test_the_code_opens_the_rest_of_the_way(
    qtbot: QtBot, dialog: SystemUserDialog, reach: Reach, database: FakeDatabase
) -> None:
    code, came_in = with_system_user(database), told(dialog.came_in)
    reach()
    assert dialog.code.isVisible()
    dialog.code.setText(f" {code.reveal().lower()} ")
    dialog.verb.click()
    qtbot.waitUntil(lambda: bool(came_in))

    [came] = came_in
    assert isinstance(came, CameIn)
    assert came.begun.session.with_code
    assert came.begun.session.account == "crm_owner"
    assert came.opened.database is database
    assert not database.is_closed


def test_a_wrong_code_is_said_beside_it(
    qtbot: QtBot, dialog: SystemUserDialog, reach: Reach, database: FakeDatabase
) -> None:
    with_system_user(database)
    reach()
    dialog.code.setText("AAAA")
    dialog.verb.click()
    qtbot.waitUntil(lambda: bool(dialog.code_row.error))

    assert "not the present recovery code" in dialog.code_row.error
    assert dialog.isVisible()


def test_a_code_must_be_typed(
    dialog: SystemUserDialog, reach: Reach, database: FakeDatabase
) -> None:
    with_system_user(database)
    reach()
    before = database.commits
    dialog.verb.click()

    assert dialog.code_row.error == "This is needed."
    assert database.commits == before


def test_where_nobody_set_it_up_that_is_said_before_anybody_comes_in(
    qtbot: QtBot, dialog: SystemUserDialog, reach: Reach
) -> None:
    came_in = told(dialog.came_in)
    reach()
    assert not dialog.code.isVisible()
    assert "Nobody has set the system user up" in dialog.without_code.text()
    assert came_in == []
    dialog.verb.click()
    qtbot.waitUntil(lambda: bool(came_in))

    [came] = came_in
    assert isinstance(came, CameIn)
    assert not came.begun.session.with_code


def test_a_refused_account_is_said_beside_it(
    qtbot: QtBot, dialog: SystemUserDialog, outside: Outside
) -> None:
    refused = AccountRefused(account="crm_owner")
    outside.opener.refusals[Server.POSTGRESQL] = (ConnectionStep.ACCOUNT, refused)
    dialog.where.account.setText("crm_owner")
    dialog.verb.click()
    qtbot.waitUntil(lambda: bool(dialog.where.account_row.error))

    assert dialog.verb.isEnabled()


def test_an_account_that_may_not_write_does_not_come_in(
    qtbot: QtBot, dialog: SystemUserDialog, reach: Reach, database: FakeDatabase
) -> None:
    reach()
    database.companion_failure = NotPermitted()
    dialog.verb.click()
    qtbot.waitUntil(lambda: bool(dialog.frame.problem.text()))

    assert dialog.isVisible()


def test_whoever_thinks_better_of_it_leaves_nothing_open(
    qtbot: QtBot, dialog: SystemUserDialog, reach: Reach, database: FakeDatabase
) -> None:
    reach()
    dialog.cancel_button.click()
    qtbot.waitUntil(lambda: database.is_closed)


def test_a_server_that_does_not_answer_can_be_left(
    qtbot: QtBot, dialog: SystemUserDialog, outside: Outside, database: FakeDatabase
) -> None:
    with closed(outside.opener.gate):
        dialog.where.account.setText("crm_owner")
        dialog.verb.click()
        dialog.cancel_button.click()
        assert dialog.verb.isEnabled()
        assert dialog.where.isEnabled()
    qtbot.waitUntil(lambda: database.is_closed or not outside.opener.inner.passwords)


def test_nothing_secret_is_left_in_it(
    qtbot: QtBot, dialog: SystemUserDialog, reach: Reach, database: FakeDatabase
) -> None:
    with_system_user(database)
    reach()
    assert dialog.where.password.text() == ""
    dialog.code.setText("AAAA")
    left: list[str] = []
    dialog.finished.connect(lambda: left.append(dialog.code.text()))
    dialog.reject()

    assert left == [""]
