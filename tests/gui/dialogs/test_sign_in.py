import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import AccountRefused, ServerRefused
from crm_admin.domain.secret import Secret
from crm_admin.domain.totp import code_at
from crm_admin.gui.dialogs.sign_in import SignInDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.workplace import SignedIn
from crm_admin.services.connecting import Connecting
from crm_admin.services.ports import ConnectionSettings, ConnectionStep, OpenedCrm, Server
from crm_admin.services.profiles import Profile, Profiles, SavedProfiles
from tests.fakes.company import a_company
from tests.fakes.database import FakeDatabase
from tests.fakes.gated_opener import GatedOpener
from tests.fakes.hashing import FakeHasher
from tests.fakes.place import FakePlace
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore
from tests.fakes.setting import PASSWORD
from tests.gui.dialogs.listening import closed, default_of, open_in_front, told

SERVER = Profile(
    name="Northwind",
    settings=ConnectionSettings(
        server=Server.POSTGRESQL, database="crm", host="db.northwind.se", port=5432, account="crm"
    ),
)
FILE = Profile(name="Demo", settings=ConnectionSettings(server=Server.SQLITE, database="demo.db"))
TOTP_SECRET = Secret("GEZDGNBVGY3TQOJQ")
SAVED = SavedProfiles(profiles=(FILE, SERVER), last_used="Demo")


@pytest.fixture
def opener() -> GatedOpener:
    return GatedOpener()


@pytest.fixture
def store() -> FakeProfileStore:
    return FakeProfileStore(content=SAVED)


@pytest.fixture
def secrets() -> FakeSecretStore:
    return FakeSecretStore()


Open = Callable[..., SignInDialog]


@pytest.fixture
def connecting(
    opener: GatedOpener, store: FakeProfileStore, secrets: FakeSecretStore
) -> Connecting:
    return Connecting(opener=opener, profiles=Profiles(store=store, secrets=secrets))


@pytest.fixture
def open_dialog(
    qtbot: QtBot, jobs: Jobs, window: QWidget, connecting: Connecting, store: FakeProfileStore
) -> Open:
    def opened(*, crm: OpenedCrm | None = None, name: str = "") -> SignInDialog:
        made = SignInDialog(
            jobs, connecting, FakePlace(), store.content, opened=crm, name=name, parent=window
        )
        open_in_front(qtbot, made)
        return made

    return opened


def say_who(dialog: SignInDialog, user_name: str = "admin", password: str = PASSWORD) -> None:
    dialog.user_name.setText(user_name)
    dialog.password.setText(password)


def database_of(opener: GatedOpener, name: str = "demo.db") -> FakeDatabase:
    return opener.inner.databases[name]


def test_the_database_used_last_opens_by_itself_and_is_named_in_words(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog()
    assert dialog.profile_box.currentText() == "Demo"
    lead = dialog.frame.lead_label
    qtbot.waitUntil(lambda: lead.text() == "Built-in CRM 1 · SQLite, on this computer, direct mode")


def test_an_administrator_comes_in_by_enter(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    dialog = open_dialog()
    heard = told(dialog.signed_in)
    assert default_of(dialog) == "&Sign in"
    say_who(dialog)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.password, Qt.Key.Key_Return)
        QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    [signed_in] = heard
    assert isinstance(signed_in, SignedIn)
    assert signed_in.session.user_name == "admin"
    assert signed_in.name == "Demo"
    assert not database_of(opener).is_closed


def test_a_wrong_password_gets_the_neutral_answer_and_is_forgotten(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog()
    say_who(dialog, password="wrong")
    dialog.sign_in_button.click()
    qtbot.waitUntil(dialog.frame.problem.isVisible)
    assert dialog.frame.problem.text() == (
        "The user name or password is wrong, or this user may not sign in here."
        " Upper and lower case differ in both. After several failed attempts one has to wait:"
        " until then the right password is refused, too. An administrator can unlock at once."
    )
    assert dialog.password.text() == ""
    assert dialog.password.hasFocus()
    assert dialog.user_name.text() == "admin"


def test_an_account_of_one_user_leaves_only_the_password_to_be_typed(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    opener.inner.databases["demo.db"] = a_company()
    database_of(opener).belongs_to = "admin"
    dialog = open_dialog()
    qtbot.waitUntil(dialog.user_name.isReadOnly)
    assert dialog.user_name.text() == "admin"
    assert dialog.user_name_row.hint_label.text() == (
        "This account of the database is for this user alone."
    )
    assert dialog.password.hasFocus()
    dialog.profile_box.setCurrentText("Northwind")
    assert not dialog.user_name.isReadOnly()
    assert dialog.user_name_row.hint_label.isHidden()


def guarded(opener: GatedOpener) -> FakeDatabase:
    """`admin` has an authenticator app."""
    database = database_of(opener)
    user = database.user("admin")
    database.change(replace(user, facts=replace(user.facts, second_factor="Totp")))
    database.totp_secrets[user.id] = TOTP_SECRET
    return database


def test_the_code_of_a_second_factor_is_asked_for_after_the_right_password(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    dialog = open_dialog()
    heard = told(dialog.signed_in)
    database = guarded(opener)
    say_who(dialog, password="wrong")
    dialog.sign_in_button.click()
    qtbot.waitUntil(dialog.frame.problem.isVisible)
    assert dialog.code_row.isHidden()
    say_who(dialog)
    dialog.sign_in_button.click()
    qtbot.waitUntil(dialog.code_row.isVisible)
    qtbot.waitUntil(dialog.code.hasFocus)
    assert not dialog.frame.problem.isVisible()
    assert dialog.password.text() == PASSWORD
    dialog.code.setText("000000")
    dialog.sign_in_button.click()
    qtbot.waitUntil(lambda: bool(dialog.code_row.error))
    assert dialog.code.text() == ""
    dialog.code.setText(code_at(TOTP_SECRET, database.clock.now()))
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    assert len(heard) == 1


def test_another_user_name_asks_for_no_code_yet(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    dialog = open_dialog()
    guarded(opener)
    say_who(dialog)
    dialog.sign_in_button.click()
    qtbot.waitUntil(dialog.code_row.isVisible)
    dialog.code.setText("123456")
    dialog.user_name.setText("anna.berg")
    assert dialog.code_row.isHidden()
    assert dialog.code.text() == ""


def test_everybody_who_may_not_come_in_gets_the_same_answer(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog()
    answers = set()
    for user_name in ("nobody", "admin", "karl.gross", "rolf.udd", "pia.aho"):
        say_who(dialog, user_name, "wrong")
        dialog.sign_in_button.click()
        qtbot.waitUntil(lambda: not dialog.frame.is_waiting)
        answers.add(dialog.frame.problem.text())
    assert len(answers) == 1


def test_the_true_reason_follows_the_right_password(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    say_who(dialog, "pia.aho")
    dialog.sign_in_button.click()
    qtbot.waitUntil(lambda: "not an administrator" in dialog.frame.problem.text())


def test_what_is_missing_is_said_beside_its_field(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.sign_in_button.click()
    assert dialog.user_name_row.error
    assert dialog.password_row.error
    assert dialog.user_name.hasFocus()
    assert not dialog.frame.is_waiting


def test_signing_in_waits_for_the_database_to_open(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    opener.gate.close()
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.accepted):
        say_who(dialog)
        dialog.sign_in_button.click()
        qtbot.waitUntil(lambda: dialog.frame.busy_label.text() == "Signing in…")
        assert dialog.cancel_button.isEnabled()
        opener.gate.open()


def test_cancelling_while_the_database_opens_closes_it(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener, jobs: Jobs
) -> None:
    with closed(opener.gate):
        dialog = open_dialog()
        say_who(dialog)
        dialog.sign_in_button.click()
        dialog.cancel_button.click()
    jobs.close()
    assert all(database.is_closed for database in opener.inner.databases.values())


def test_cancelling_closes_the_database_that_was_opened(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    dialog = open_dialog()
    qtbot.waitUntil(lambda: "SQLite" in dialog.frame.lead_label.text())
    dialog.cancel_button.click()
    qtbot.waitUntil(lambda: database_of(opener).is_closed)


def test_another_profile_opens_another_database(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    dialog = open_dialog(name="Northwind")
    qtbot.waitUntil(dialog.database_password.isVisible)
    dialog.profile_box.setCurrentIndex(0)
    assert not dialog.database_password.isVisible()
    qtbot.waitUntil(lambda: "SQLite" in dialog.frame.lead_label.text())
    dialog.profile_box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: database_of(opener).is_closed)


def test_a_password_that_is_not_kept_is_asked_for(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    dialog = open_dialog(name="Northwind")
    qtbot.waitUntil(dialog.database_password.isVisible)
    assert dialog.database_password.hasFocus()
    say_who(dialog)
    dialog.sign_in_button.click()
    assert dialog.database_password_row.error
    dialog.database_password.setText("the database's own")
    with qtbot.waitSignal(dialog.accepted):
        dialog.sign_in_button.click()
    assert opener.tried == [(SERVER.settings, Secret("the database's own"))]


def test_a_closed_keyring_is_said_and_the_password_asked_for(
    qtbot: QtBot, open_dialog: Open, store: FakeProfileStore, secrets: FakeSecretStore
) -> None:
    kept = replace(SERVER, remember_password=True)
    store.content = SavedProfiles(profiles=(kept,))
    secrets.is_closed = True
    dialog = open_dialog()
    qtbot.waitUntil(dialog.database_password.isVisible)
    assert "keyring" in dialog.frame.problem.text()


def test_a_refused_account_asks_for_its_password(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    dialog = open_dialog(name="Northwind")
    qtbot.waitUntil(dialog.database_password.isVisible)
    opener.refusals[Server.POSTGRESQL] = ConnectionStep.ACCOUNT, AccountRefused(account="crm")
    say_who(dialog)
    dialog.database_password.setText("wrong")
    dialog.sign_in_button.click()
    qtbot.waitUntil(lambda: "refused the account crm" in dialog.frame.problem.text())
    assert dialog.database_password.isVisible()
    opener.refusals.clear()
    with qtbot.waitSignal(dialog.accepted):
        dialog.sign_in_button.click()


def test_a_server_that_is_away_can_be_tried_again(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    opener.refusals[Server.SQLITE] = ConnectionStep.NETWORK, ServerRefused(host="h", port=1)
    dialog = open_dialog()
    qtbot.waitUntil(lambda: "Nobody answers" in dialog.frame.problem.text())
    opener.refusals.clear()
    say_who(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.sign_in_button.click()


def test_a_database_that_is_open_already_is_used(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    crm = OpenedCrm(database=a_company(), hasher=FakeHasher())
    dialog = open_dialog(crm=crm, name="New one")
    heard = told(dialog.signed_in)
    assert dialog.profile_box.currentText() == "New one"
    say_who(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.sign_in_button.click()
    assert isinstance(heard[0], SignedIn)
    assert heard[0].opened is crm
    assert opener.tried == []


def test_the_profile_that_was_used_is_remembered(
    qtbot: QtBot, open_dialog: Open, store: FakeProfileStore
) -> None:
    store.content = replace(SAVED, last_used="Northwind")
    dialog = open_dialog(name="Demo")
    say_who(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.sign_in_button.click()
    assert store.content.last_used == "Demo"


def test_another_database_is_asked_of_the_window(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.other_database_asked):
        dialog.other_link.click()
    assert not dialog.isVisible()


def test_nothing_completes_what_is_typed(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert all(field.completer() is None for field in dialog.findChildren(QLineEdit))


def test_after_a_bug_one_can_try_again(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: bugs.append(error))
    dialog = open_dialog()
    qtbot.waitUntil(lambda: "SQLite" in dialog.frame.lead_label.text())
    database_of(opener).meanwhile(lambda: 1 // 0)
    say_who(dialog)
    dialog.sign_in_button.click()
    qtbot.waitUntil(lambda: bugs != [] and not dialog.frame.is_waiting)
    with qtbot.waitSignal(dialog.accepted):
        dialog.sign_in_button.click()


def test_a_renamed_connection_stays_open_and_an_edited_one_is_opened_again(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    dialog = open_dialog()
    qtbot.waitUntil(lambda: opener.tried != [])
    lead = dialog.frame.lead_label
    qtbot.waitUntil(lambda: "Built-in" in lead.text())
    more = replace(SERVER, name="Another")
    dialog.show_saved(SavedProfiles(profiles=(more, FILE, SERVER), last_used="Another"))
    assert dialog.profile_box.currentText() == "Demo"
    assert dialog.profile_box.count() == 3
    assert len(opener.tried) == 1
    moved = replace(FILE, settings=replace(FILE.settings, database="moved.db"))
    dialog.show_saved(SavedProfiles(profiles=(moved,)))
    qtbot.waitUntil(lambda: len(opener.tried) == 2)
    assert opener.tried[1][0].database == "moved.db"


def test_without_any_connection_nobody_signs_in(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.show_saved(SavedProfiles())
    assert not dialog.sign_in_button.isEnabled()
    assert dialog.frame.lead_label.text() == "No connection is saved."
    dialog.show_saved(SAVED)
    assert dialog.sign_in_button.isEnabled()


def test_what_is_open_without_being_saved_can_be_left_but_not_chosen_again(
    qtbot: QtBot, open_dialog: Open, opener: GatedOpener
) -> None:
    crm = OpenedCrm(database=a_company(), hasher=FakeHasher())
    dialog = open_dialog(crm=crm, name="Not saved")
    dialog.show_saved(SAVED)
    assert dialog.profile_box.currentText() == "Not saved"
    dialog.profile_box.setCurrentIndex(0)
    assert [dialog.profile_box.itemText(i) for i in range(dialog.profile_box.count())] == [
        "Demo",
        "Northwind",
    ]
    qtbot.waitUntil(lambda: opener.tried != [])


def test_the_link_to_the_connections_brings_what_is_offered(open_dialog: Open) -> None:
    dialog = open_dialog()
    heard = told(dialog.connections_asked)
    dialog.connections_link.click()
    assert heard == [SAVED]
