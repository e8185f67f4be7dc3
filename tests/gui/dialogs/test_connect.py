from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import (
    AccountRefused,
    CannotConnect,
    DatabaseMissing,
    DriverMissing,
    FileUnusable,
    NameNotFound,
    SchemaUnknown,
    ServerRefused,
    TlsFailed,
)
from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.connect import ConnectDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.services.connecting import Connected, Connecting
from crm_admin.services.ports import ConnectionSettings, ConnectionStep, Server, Tls
from crm_admin.services.profiles import Profile, Profiles
from tests.fakes.gated_opener import GatedOpener
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore
from tests.gui.dialogs.listening import closed, default_of, open_in_front, shown_dialog, told

SETTINGS = ConnectionSettings(
    server=Server.MARIADB, database="crm", host="db.northwind.se", port=3306, account="admin"
)


@pytest.fixture
def opener() -> GatedOpener:
    return GatedOpener()


@pytest.fixture
def store() -> FakeProfileStore:
    return FakeProfileStore()


@pytest.fixture
def secrets() -> FakeSecretStore:
    return FakeSecretStore()


@pytest.fixture
def connecting(
    opener: GatedOpener, store: FakeProfileStore, secrets: FakeSecretStore
) -> Connecting:
    return Connecting(opener=opener, profiles=Profiles(store=store, secrets=secrets))


Open = Callable[..., ConnectDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, jobs: Jobs, window: QWidget, connecting: Connecting) -> Open:
    def opened(profile: Profile | None = None) -> ConnectDialog:
        made = ConnectDialog(jobs, connecting, profile=profile, parent=window)
        open_in_front(qtbot, made)
        return made

    return opened


@pytest.fixture
def dialog(open_dialog: Open) -> ConnectDialog:
    return open_dialog()


def choose(dialog: ConnectDialog, server: Server) -> None:
    box = dialog.form.where.server_box
    box.setCurrentIndex(box.findData(server.value))


def describe(dialog: ConnectDialog, server: Server | None = Server.MARIADB) -> None:
    if server is not None:
        choose(dialog, server)
    dialog.form.where.host.setText("db.northwind.se")
    dialog.form.where.database.setText("crm")
    dialog.form.where.account.setText("admin")
    dialog.form.where.password.setText("the database's own")


def test_what_is_described_is_opened_and_saved(
    qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener, store: FakeProfileStore
) -> None:
    heard = told(dialog.connected)
    describe(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.form.verb.click()
        dialog.form.verb.click()
    [connected] = heard
    assert isinstance(connected, Connected)
    assert connected.profile == Profile(name="crm – db.northwind.se", settings=SETTINGS)
    assert store.content.profiles == (connected.profile,)
    assert [password for _, password in opener.tried] == [Secret("the database's own")]


def test_the_password_is_kept_only_when_that_was_ticked(
    qtbot: QtBot, dialog: ConnectDialog, secrets: FakeSecretStore
) -> None:
    describe(dialog)
    dialog.form.keep.remember_box.click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.form.verb.click()
    assert list(secrets.secrets.values()) == [Secret("the database's own")]


def test_the_kind_of_server_chooses_the_usual_port(dialog: ConnectDialog) -> None:
    choose(dialog, Server.POSTGRESQL)
    assert dialog.form.where.port.text() == "5432"
    assert dialog.form.where.where().settings.port == 5432
    choose(dialog, Server.SQL_SERVER)
    assert dialog.form.where.port.text() == "1433"
    dialog.form.where.port.setValue(6033)
    assert dialog.form.where.where().settings.port == 6033


def test_the_kind_of_server_is_found_out(
    qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener
) -> None:
    heard = told(dialog.connected)
    refused = ServerRefused(host="db.northwind.se", port=5432)
    opener.refusals[Server.POSTGRESQL] = ConnectionStep.NETWORK, refused
    describe(dialog, None)
    with qtbot.waitSignal(dialog.accepted):
        dialog.form.verb.click()
    assert isinstance(heard[0], Connected)
    assert heard[0].profile.settings == SETTINGS


def test_a_test_that_finds_the_kind_of_server_shows_it(
    qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener
) -> None:
    refused = ServerRefused(host="db.northwind.se", port=5432)
    opener.refusals[Server.POSTGRESQL] = ConnectionStep.NETWORK, refused
    describe(dialog, None)
    dialog.form.test_button.click()
    qtbot.waitUntil(lambda: dialog.frame.problem.text() == "The connection works.")
    assert dialog.form.where.server is Server.MARIADB
    assert dialog.form.steps.isVisible()


def test_a_file_needs_neither_account_nor_encryption(
    qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener
) -> None:
    choose(dialog, Server.SQLITE)
    assert dialog.form.where.file.isVisible()
    for hidden in (dialog.form.where.host, dialog.form.where.account, dialog.form.where.tls_box):
        assert not hidden.isVisible()
    assert not dialog.form.keep.remember_box.isVisible()
    dialog.form.where.file.setText("/home/anna/crm.db")
    assert dialog.form.keep.name.text() == "crm.db"
    with qtbot.waitSignal(dialog.accepted):
        dialog.form.verb.click()
    [(settings, password)] = opener.tried
    assert settings == ConnectionSettings(server=Server.SQLITE, database="/home/anna/crm.db")
    assert password is None


def test_the_steps_of_a_test_are_ticked_as_they_are_passed(
    qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener
) -> None:
    describe(dialog)
    with closed(opener.gate):
        dialog.form.test_button.click()
        qtbot.waitUntil(dialog.form.steps.isVisible)
        assert dialog.form.steps.state_of(ConnectionStep.NAME) is None
        assert not dialog.form.test_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.frame.problem.text() == "The connection works.")
    assert all(dialog.form.steps.state_of(step) for step in ConnectionStep)
    assert dialog.isVisible()


def test_the_step_that_fails_is_marked_with_its_remedy_and_the_rest_left_open(
    qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener
) -> None:
    opener.refusals[Server.MARIADB] = ConnectionStep.ACCOUNT, AccountRefused(account="admin")
    describe(dialog)
    dialog.form.test_button.click()
    qtbot.waitUntil(lambda: dialog.form.steps.state_of(ConnectionStep.ACCOUNT) is False)
    assert dialog.form.steps.state_of(ConnectionStep.ENCRYPTION) is True
    assert dialog.form.steps.state_of(ConnectionStep.RIGHTS) is None
    assert "refused the account admin" in dialog.form.steps.remedy_label.text()
    assert "Check the account and its password" in dialog.form.steps.remedy_label.text()


def test_a_test_can_be_cancelled_between_two_steps(
    qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener
) -> None:
    describe(dialog)
    with closed(opener.gate):
        dialog.form.test_button.click()
        dialog.form.cancel_button.click()
        assert dialog.isVisible()
        assert dialog.form.test_button.isEnabled()
    dialog.form.cancel_button.click()
    assert not dialog.isVisible()


def test_a_missing_driver_is_said(qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener) -> None:
    opener.without_driver[Server.SQL_SERVER] = DriverMissing(driver="pymssql")
    describe(dialog, Server.SQL_SERVER)
    dialog.form.test_button.click()
    qtbot.waitUntil(lambda: "pymssql" in dialog.form.steps.remedy_label.text())


@pytest.mark.parametrize(
    ("failure", "row"),
    [
        ((ConnectionStep.NAME, NameNotFound(host="db")), "host_row"),
        ((ConnectionStep.NETWORK, ServerRefused(host="db", port=1)), "port_row"),
        ((ConnectionStep.ACCOUNT, AccountRefused(account="admin")), "account_row"),
        ((ConnectionStep.ACCOUNT, DatabaseMissing(database="crm")), "database_row"),
        ((ConnectionStep.ENCRYPTION, TlsFailed(host="db")), None),
        ((ConnectionStep.SCHEMA, SchemaUnknown()), None),
    ],
    ids=str,
)
def test_a_failure_is_said_beside_the_field_it_belongs_to(
    qtbot: QtBot,
    dialog: ConnectDialog,
    opener: GatedOpener,
    failure: tuple[ConnectionStep, CannotConnect],
    row: str | None,
) -> None:
    opener.refusals[Server.MARIADB] = failure
    describe(dialog)
    dialog.form.verb.click()
    shown = (
        dialog.frame.problem.text if row is None else lambda: getattr(dialog.form.where, row).error
    )
    qtbot.waitUntil(lambda: shown() != "")
    assert dialog.form.verb.isEnabled()
    assert dialog.isVisible()


def test_a_file_that_cannot_be_opened_is_said_beside_it(
    qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener
) -> None:
    opener.refusals[Server.SQLITE] = ConnectionStep.NETWORK, FileUnusable(path="/crm.db")
    choose(dialog, Server.SQLITE)
    dialog.form.where.file.setText("/crm.db")
    dialog.form.test_button.click()
    qtbot.waitUntil(lambda: dialog.form.steps.state_of(ConnectionStep.ACCOUNT) is False)
    dialog.form.verb.click()
    qtbot.waitUntil(lambda: "/crm.db" in dialog.form.where.file_row.error)


def test_what_is_missing_is_said_beside_its_field(dialog: ConnectDialog) -> None:
    dialog.form.verb.click()
    assert dialog.form.where.database_row.error
    assert dialog.form.where.account_row.error
    assert dialog.form.keep.name_row.error


def test_a_name_that_cannot_be_used_is_said_beside_it(qtbot: QtBot, dialog: ConnectDialog) -> None:
    describe(dialog)
    dialog.form.keep.name.setText("x" * 101)
    dialog.form.verb.click()
    qtbot.waitUntil(lambda: "100 characters" in dialog.form.keep.name_row.error)


def test_a_typed_name_is_not_overwritten_by_a_suggestion(dialog: ConnectDialog) -> None:
    dialog.form.keep.name.setText("Northwind")
    describe(dialog)
    assert dialog.form.keep.name.text() == "Northwind"


def test_encryption_is_on_and_switching_it_off_warns(dialog: ConnectDialog) -> None:
    describe(dialog)
    assert dialog.form.where.where().settings.tls is Tls.VERIFIED
    dialog.form.where.tls_box.click()
    assert dialog.form.where.where().settings.tls is Tls.OFF
    assert "Everybody on the way" in dialog.form.where.clear_warning.text()
    assert not dialog.form.where.ca_file.isVisible()
    dialog.form.where.host.setText("localhost")
    assert dialog.form.where.clear_warning.text() == ""


def test_a_saved_profile_is_shown_and_its_kept_password_used(
    qtbot: QtBot, connecting: Connecting, open_dialog: Open, opener: GatedOpener
) -> None:
    settings = replace(SETTINGS, options=(("charset", "utf8mb4"),), ca_file="/ca.pem")
    profile = Profile(name="Northwind", settings=settings, remember_password=True)
    connecting.profiles.save(profile, Secret("kept"))
    dialog = open_dialog(profile)
    assert dialog.form.where.password.placeholderText() == "Kept in the keyring"
    with qtbot.waitSignal(dialog.accepted):
        dialog.form.verb.click()
    assert opener.tried == [(settings, Secret("kept"))]


def test_a_saved_file_is_shown(open_dialog: Open) -> None:
    settings = ConnectionSettings(server=Server.SQLITE, database="/crm.db")
    dialog = open_dialog(Profile(name="File", settings=settings))
    assert dialog.form.where.where().settings == settings
    assert dialog.form.keep.name.text() == "File"


def test_cancelling_while_it_connects_closes_what_is_opened(
    qtbot: QtBot, dialog: ConnectDialog, opener: GatedOpener, jobs: Jobs
) -> None:
    heard = told(dialog.connected)
    describe(dialog)
    with closed(opener.gate):
        dialog.form.verb.click()
        qtbot.waitUntil(lambda: opener.tried != [])
        dialog.form.cancel_button.click()
        dialog.form.cancel_button.click()
    jobs.close()
    assert all(database.is_closed for database in opener.inner.databases.values())
    assert heard == []


def test_enter_connects(dialog: ConnectDialog) -> None:
    assert default_of(dialog) == "&Connect"


@pytest.mark.parametrize("field", ["file", "ca_file"])
def test_files_are_chosen_without_waiting(qtbot: QtBot, dialog: ConnectDialog, field: str) -> None:
    choose(dialog, Server.SQLITE if field == "file" else Server.MARIADB)
    edit = getattr(dialog.form.where, field)
    edit.setText("/etc/old.pem")
    name = "choose_file_button" if field == "file" else "choose_ca_button"
    getattr(dialog.form.where, name).click()
    chooser = shown_dialog(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit("/etc/new.pem")
    assert edit.text() == "/etc/new.pem"
    chooser.close()
