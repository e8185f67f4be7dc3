import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import ServerRefused
from crm_admin.gui.dialogs.create_database import CreateDatabaseDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.services.connecting import Connected, Connecting
from crm_admin.services.ports import ConnectionSettings, ConnectionStep, NewDatabase, Server
from crm_admin.services.profiles import Profiles
from tests.fakes.gated_opener import GatedOpener
from tests.fakes.hashing import FakeGuesser, FakeHasher, fake_hash
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore
from tests.gui.dialogs.listening import closed, default_of, open_in_front, shown_dialog, told

GOOD = "a quite long password"
FILE = ConnectionSettings(server=Server.SQLITE, database="/home/anna/crm.db")


@pytest.fixture
def opener() -> GatedOpener:
    return GatedOpener()


@pytest.fixture
def dialog(qtbot: QtBot, jobs: Jobs, window: QWidget, opener: GatedOpener) -> CreateDatabaseDialog:
    profiles = Profiles(store=FakeProfileStore(), secrets=FakeSecretStore())
    connecting = Connecting(opener=opener, profiles=profiles)
    made = CreateDatabaseDialog(jobs, connecting, FakeHasher(), FakeGuesser(), window)
    open_in_front(qtbot, made)
    return made


def describe(dialog: CreateDatabaseDialog, password: str = GOOD) -> None:
    dialog.where.file.setText(FILE.database)
    dialog.user_name.setText("anna.berg")
    dialog.password_form.password.setText(password)
    dialog.password_form.repeated.setText(password)


def test_it_makes_the_database_opens_and_saves_it(
    qtbot: QtBot, dialog: CreateDatabaseDialog, opener: GatedOpener
) -> None:
    heard = told(dialog.connected)
    describe(dialog)
    dialog.demo_users.setValue(1_204)
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.verb.click()
        dialog.act.verb.click()
    [(settings, request)] = opener.inner.created
    assert settings == FILE
    assert (request.administrator, request.demo_users) == ("anna.berg", 1_204)
    assert request.password_hash == fake_hash(GOOD)
    [connected] = heard
    assert isinstance(connected, Connected)
    assert connected.profile.name == "crm.db"


def test_a_new_database_begins_as_a_file_without_invented_users(
    dialog: CreateDatabaseDialog,
) -> None:
    assert dialog.where.server is Server.SQLITE
    assert dialog.demo_users.value() == 0


def test_a_server_can_be_chosen(
    qtbot: QtBot, dialog: CreateDatabaseDialog, opener: GatedOpener
) -> None:
    dialog.where.server_box.setCurrentIndex(1)
    dialog.where.database.setText("crm")
    dialog.where.account.setText("owner")
    describe(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.verb.click()
    [(settings, _)] = opener.inner.created
    assert (settings.server, settings.host, settings.port) == (
        Server.POSTGRESQL,
        "localhost",
        5432,
    )


def test_the_password_is_judged_by_the_user_name(
    qtbot: QtBot, dialog: CreateDatabaseDialog
) -> None:
    describe(dialog, "marianne.svensson")
    dialog.user_name.setText("marianne.svensson")
    checklist = dialog.password_form.checklist
    qtbot.waitUntil(lambda: "Not met: Not the user" in checklist.accessibleDescription())
    dialog.act.verb.click()
    assert "user name" in dialog.password_form.password_row.error


def test_a_weak_password_is_refused_although_nobody_waited_for_the_checklist(
    qtbot: QtBot, dialog: CreateDatabaseDialog, opener: GatedOpener
) -> None:
    describe(dialog, "short")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "at least 15" in dialog.password_form.password_row.error)
    assert opener.inner.created == []


def test_a_database_that_is_not_empty_is_said_beside_it(
    qtbot: QtBot, dialog: CreateDatabaseDialog, opener: GatedOpener
) -> None:
    opener.inner.create_builtin(FILE, None, a_request())
    describe(dialog)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "not empty" in dialog.where.file_row.error)
    assert dialog.act.may_start


def a_request() -> NewDatabase:
    return NewDatabase(administrator="admin", password_hash=fake_hash(GOOD))


def test_what_is_missing_is_said_beside_its_field(dialog: CreateDatabaseDialog) -> None:
    dialog.act.verb.click()
    assert dialog.where.file_row.error
    dialog.where.file.setText(FILE.database)
    dialog.keep.name.clear()
    dialog.act.verb.click()
    assert dialog.keep.name_row.error
    dialog.keep.name.setText("New")
    dialog.act.verb.click()
    assert dialog.user_name_row.error
    dialog.user_name.setText("anna.berg")
    dialog.act.verb.click()
    assert dialog.password_form.password_row.error


def test_a_name_of_the_connection_that_cannot_be_used_makes_nothing(
    qtbot: QtBot, dialog: CreateDatabaseDialog, opener: GatedOpener
) -> None:
    describe(dialog)
    dialog.keep.name.setText("x" * 101)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "100 characters" in dialog.frame.problem.text())
    assert opener.inner.created == []


def test_making_it_cannot_be_cancelled(
    qtbot: QtBot, dialog: CreateDatabaseDialog, opener: GatedOpener
) -> None:
    describe(dialog)
    with qtbot.waitSignal(dialog.accepted), closed(opener.gate):
        dialog.act.verb.click()
        qtbot.waitUntil(lambda: dialog.frame.busy_label.text() == "Creating the database…")
        dialog.close()
        assert dialog.isVisible()


def test_a_server_that_is_away_is_said(
    qtbot: QtBot, dialog: CreateDatabaseDialog, opener: GatedOpener
) -> None:
    opener.refusals[Server.SQLITE] = ConnectionStep.NETWORK, ServerRefused(host="h", port=1)
    describe(dialog)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "Nobody answers" in dialog.frame.problem.text())


def test_enter_moves_on(dialog: CreateDatabaseDialog) -> None:
    assert default_of(dialog) == "Cancel"
    dialog.user_name.setFocus()
    QTest.keyClick(dialog.user_name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is not dialog.user_name


def test_a_new_file_is_chosen_without_waiting(dialog: CreateDatabaseDialog) -> None:
    dialog.where.choose_file_button.click()
    chooser = shown_dialog(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    chooser.close()
