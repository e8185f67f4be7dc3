from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import AccountRefused
from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.connections import ConnectionsDialog, place_text
from crm_admin.gui.dialogs.edit_connection import EditConnectionDialog
from crm_admin.gui.dialogs.remove_connection import RemoveConnectionDialog
from crm_admin.gui.dialogs.rename_connection import RenameConnectionDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.services.connecting import Connecting
from crm_admin.services.ports import ConnectionSettings, ConnectionStep, Server
from crm_admin.services.profiles import Profile, Profiles, SavedProfiles, secret_key
from tests.fakes.gated_opener import GatedOpener
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore
from tests.gui.dialogs.listening import default_of, open_in_front, shown_dialog, told

SETTINGS = ConnectionSettings(
    server=Server.POSTGRESQL, database="crm", host="db.northwind.se", port=5432, account="admin"
)
FILE = Profile(
    name="Demo", settings=ConnectionSettings(server=Server.SQLITE, database="/srv/demo.db")
)
KEPT = Profile(name="Northwind", settings=SETTINGS, remember_password=True)
ASKED = Profile(name="Test", settings=replace(SETTINGS, database="test"))
SAVED = SavedProfiles(profiles=(FILE, KEPT, ASKED), last_used="Northwind")
PASSWORD = Secret("the database's own")


@pytest.fixture
def opener() -> GatedOpener:
    return GatedOpener()


@pytest.fixture
def store() -> FakeProfileStore:
    return FakeProfileStore(content=SAVED)


@pytest.fixture
def secrets() -> FakeSecretStore:
    return FakeSecretStore(secrets={secret_key(SETTINGS): PASSWORD})


@pytest.fixture
def connecting(
    opener: GatedOpener, store: FakeProfileStore, secrets: FakeSecretStore
) -> Connecting:
    return Connecting(opener=opener, profiles=Profiles(store=store, secrets=secrets))


@pytest.fixture
def dialog(
    qtbot: QtBot, jobs: Jobs, window: QWidget, connecting: Connecting
) -> Iterator[ConnectionsDialog]:
    made = ConnectionsDialog(jobs, connecting, SAVED, window)
    open_in_front(qtbot, made)
    yield made
    qtbot.waitUntil(lambda: not jobs.is_busy)


def shown(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: shown_dialog(kind) is not None)
    found = shown_dialog(kind)
    assert found is not None
    return found


def choose(dialog: ConnectionsDialog, name: str) -> None:
    names = [line[0] for line in dialog.table.lines()]
    dialog.table.selectRow(names.index(name))


def test_each_connection_says_where_it_leads_and_whether_its_password_is_kept(
    dialog: ConnectionsDialog,
) -> None:
    assert dialog.table.lines() == [
        ["Demo", "/srv/demo.db", "None is needed"],
        ["Northwind", "PostgreSQL · crm · db.northwind.se:5432 · admin", "In the keyring"],
        ["Test", "PostgreSQL · test · db.northwind.se:5432 · admin", "Asked each time"],
    ]


def test_the_one_used_last_is_chosen_and_enter_edits_it(
    qtbot: QtBot, dialog: ConnectionsDialog
) -> None:
    assert default_of(dialog) == "Close"
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    form = shown(qtbot, EditConnectionDialog)
    assert isinstance(form, EditConnectionDialog)
    assert form.form.where.where().settings == SETTINGS
    assert form.form.keep.name.text() == "Northwind"


def test_an_edited_connection_is_saved_without_opening_it(
    qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore, opener: GatedOpener
) -> None:
    heard = told(dialog.changed)
    dialog.edit_button.click()
    form = shown(qtbot, EditConnectionDialog)
    assert isinstance(form, EditConnectionDialog)
    form.form.where.port.setValue(6432)
    form.form.keep.name.setText("Northwind AB")
    with qtbot.waitSignal(dialog.changed):
        form.form.verb.click()
    edited = Profile(
        name="Northwind AB", settings=replace(SETTINGS, port=6432), remember_password=True
    )
    assert store.content == SavedProfiles(profiles=(FILE, edited, ASKED), last_used="Northwind AB")
    assert heard == [store.content]
    assert opener.tried == []
    assert dialog.chosen == edited


def test_the_connection_can_be_tested_while_it_is_edited(
    qtbot: QtBot, dialog: ConnectionsDialog, opener: GatedOpener
) -> None:
    opener.refusals[Server.POSTGRESQL] = (ConnectionStep.ACCOUNT, AccountRefused(account="admin"))
    dialog.edit_button.click()
    form = shown(qtbot, EditConnectionDialog)
    assert isinstance(form, EditConnectionDialog)
    form.form.test_button.click()
    steps = form.form.steps
    qtbot.waitUntil(lambda: steps.state_of(ConnectionStep.ACCOUNT) is False)
    assert steps.state_of(ConnectionStep.NETWORK) is True


def test_a_name_that_another_connection_has_is_said_beside_it(
    qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore
) -> None:
    dialog.edit_button.click()
    form = shown(qtbot, EditConnectionDialog)
    assert isinstance(form, EditConnectionDialog)
    form.form.keep.name.setText("Test")
    form.form.verb.click()
    qtbot.waitUntil(lambda: form.form.keep.name_row.error == "Another connection has it.")
    assert store.content == SAVED
    assert form.form.verb.isEnabled()


def test_what_cannot_be_written_is_said_in_the_form(
    qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore
) -> None:
    store.is_full = True
    dialog.edit_button.click()
    form = shown(qtbot, EditConnectionDialog)
    assert isinstance(form, EditConnectionDialog)
    form.form.verb.click()
    qtbot.waitUntil(lambda: "no room" in form.frame.problem.text())


def test_a_new_connection_is_added_and_its_kind_of_server_found_out(
    qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore
) -> None:
    dialog.new_button.click()
    form = shown(qtbot, EditConnectionDialog)
    assert isinstance(form, EditConnectionDialog)
    assert default_of(form) == "&Save"
    form.form.verb.click()
    assert form.form.where.database_row.error
    form.form.where.host.setText("other.northwind.se")
    form.form.where.database.setText("sales")
    form.form.where.account.setText("admin")
    with qtbot.waitSignal(dialog.changed):
        form.form.verb.click()
    added = store.content.named("sales – other.northwind.se")
    assert added is not None
    assert added.settings.server is Server.POSTGRESQL
    assert dialog.chosen == added
    assert store.content.last_used == "Northwind"


def test_a_password_that_cannot_be_kept_is_said(
    qtbot: QtBot, dialog: ConnectionsDialog, secrets: FakeSecretStore
) -> None:
    secrets.is_closed = True
    choose(dialog, "Test")
    dialog.edit_button.click()
    form = shown(qtbot, EditConnectionDialog)
    assert isinstance(form, EditConnectionDialog)
    form.form.where.password.setText("typed")
    form.form.keep.remember_box.setChecked(True)
    with qtbot.waitSignal(dialog.changed):
        form.form.verb.click()
    assert "keyring" in dialog.frame.problem.text()
    assert dialog.table.lines()[2][2] == "Asked each time"


def test_f2_renames(qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore) -> None:
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    form = shown(qtbot, RenameConnectionDialog)
    assert isinstance(form, RenameConnectionDialog)
    form.name.setText("Test")
    form.act.verb.click()
    qtbot.waitUntil(lambda: form.name_row.error == "Another connection has it.")
    form.name.setText("Contoso")
    with qtbot.waitSignal(dialog.changed):
        form.act.verb.click()
    assert [profile.name for profile in store.content.profiles] == ["Contoso", "Demo", "Test"]
    assert dialog.chosen == replace(KEPT, name="Contoso")


def test_a_failure_that_is_not_about_the_name_is_said_above_the_verbs(
    qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore
) -> None:
    store.is_full = True
    dialog.rename_button.click()
    form = shown(qtbot, RenameConnectionDialog)
    assert isinstance(form, RenameConnectionDialog)
    form.name.setText("Contoso")
    form.act.verb.click()
    qtbot.waitUntil(lambda: "no room" in form.frame.problem.text())


def test_delete_removes_after_saying_that_the_password_goes_too(
    qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore, secrets: FakeSecretStore
) -> None:
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    asking = shown(qtbot, RemoveConnectionDialog)
    assert isinstance(asking, RemoveConnectionDialog)
    assert default_of(asking) == "Cancel"
    assert asking.text_label.text() == (
        "CRM Admin forgets the connection Northwind. Its password is removed from the keyring too."
        " Nothing happens to the database, nor to the users in it."
    )
    with qtbot.waitSignal(dialog.changed):
        asking.act.verb.click()
    assert store.content.profiles == (FILE, ASKED)
    assert secrets.secrets == {}


def test_a_password_that_another_connection_needs_stays(
    qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore
) -> None:
    store.content = SavedProfiles(profiles=(KEPT, replace(KEPT, name="The same")))
    with qtbot.waitSignal(dialog.changed):
        dialog._read_again("The same")  # noqa: SLF001
    dialog.remove_button.click()
    asking = shown(qtbot, RemoveConnectionDialog)
    assert isinstance(asking, RemoveConnectionDialog)
    assert "stays in the keyring" in asking.text_label.text()


def test_a_keyring_that_does_not_open_is_said_after_removing(
    qtbot: QtBot, dialog: ConnectionsDialog, secrets: FakeSecretStore
) -> None:
    secrets.is_closed = True
    dialog.remove_button.click()
    asking = shown(qtbot, RemoveConnectionDialog)
    assert isinstance(asking, RemoveConnectionDialog)
    with qtbot.waitSignal(dialog.changed):
        asking.act.verb.click()
    assert "keyring" in dialog.frame.problem.text()


def test_without_connections_only_a_new_one_can_be_made(
    qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore
) -> None:
    for name in ("Demo", "Northwind", "Test"):
        choose(dialog, name)
        dialog.remove_button.click()
        asking = shown(qtbot, RemoveConnectionDialog)
        assert isinstance(asking, RemoveConnectionDialog)
        with qtbot.waitSignal(dialog.changed):
            asking.act.verb.click()
        qtbot.waitUntil(lambda: shown_dialog(RemoveConnectionDialog) is None)
    assert store.content.profiles == ()
    assert not dialog.edit_button.isEnabled()
    assert not dialog.rename_button.isEnabled()
    assert not dialog.remove_button.isEnabled()
    assert dialog.new_button.isEnabled()
    assert dialog.chosen is None
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert shown_dialog(RemoveConnectionDialog) is None


def test_connections_that_cannot_be_read_again_are_said(
    qtbot: QtBot, dialog: ConnectionsDialog, store: FakeProfileStore
) -> None:
    store.is_unreadable = True
    dialog._read_again(None)  # noqa: SLF001
    qtbot.waitUntil(lambda: "cannot be read" in dialog.frame.problem.text())


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (replace(SETTINGS, host=None, port=None), "PostgreSQL · crm · localhost · admin"),
        (replace(SETTINGS, account=None), "PostgreSQL · crm · db.northwind.se:5432"),
        (
            replace(SETTINGS, database="c\nrm"),
            "PostgreSQL · c‹U+000A›rm · db.northwind.se:5432 · admin",
        ),
    ],
)
def test_where_a_connection_leads_is_one_line(settings: ConnectionSettings, said: str) -> None:
    assert place_text(settings) == said
