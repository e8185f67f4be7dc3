"""Coming in and leaving: which dialogs follow each other, and what is let go."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import ServerRefused
from crm_admin.gui.dialogs.connect import ConnectDialog
from crm_admin.gui.dialogs.connections import ConnectionsDialog
from crm_admin.gui.dialogs.create_database import CreateDatabaseDialog
from crm_admin.gui.dialogs.failure import FailureDialog
from crm_admin.gui.dialogs.first_start import FirstStartDialog
from crm_admin.gui.dialogs.new_recovery_code import NewRecoveryCodeDialog
from crm_admin.gui.dialogs.offer_system_user import OfferSystemUserDialog
from crm_admin.gui.dialogs.sign_in import SignInDialog
from crm_admin.gui.dialogs.system_user import SystemUserDialog
from crm_admin.gui.reception import Outside, Reception
from crm_admin.gui.system.recovery_window import RecoveryWindow
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.gui.workplace import SignedIn
from crm_admin.services.connecting import Connected, Connecting
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import ConnectionSettings, OpenedCrm, Server
from crm_admin.services.profiles import Profile, Profiles, SavedProfiles
from tests.fakes import (
    FakeDatabase,
    FakeExternalPasswords,
    FakeMailer,
    FakeMailTemplates,
    a_company,
    a_session,
)
from tests.fakes.anchors import FakeAnchors
from tests.fakes.files import FakeFiles
from tests.fakes.hashing import FakeGuesser, FakeHasher
from tests.fakes.opener import FakeOpener
from tests.fakes.place import FakePlace
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore
from tests.fakes.setting import PASSWORD

PROFILE = Profile(
    name="Northwind", settings=ConnectionSettings(server=Server.SQLITE, database="crm.db")
)
SAVED = SavedProfiles(profiles=(PROFILE,), last_used="Northwind")

Kind = TypeVar("Kind", bound=QDialog)


@pytest.fixture
def demo() -> FakeDatabase:
    return a_company()


@pytest.fixture
def store() -> FakeProfileStore:
    return FakeProfileStore()


@pytest.fixture
def opener() -> FakeOpener:
    return FakeOpener()


@pytest.fixture
def anchors() -> FakeAnchors:
    return FakeAnchors()


@pytest.fixture
def reception(
    empty_window: MainWindow,
    store: FakeProfileStore,
    demo: FakeDatabase,
    opener: FakeOpener,
    anchors: FakeAnchors,
) -> Iterator[Reception]:
    profiles = Profiles(store=store, secrets=FakeSecretStore())
    outside = Outside(
        connecting=Connecting(opener=opener, profiles=profiles),
        place=FakePlace(),
        templates=FakeMailTemplates(),
        mailer=FakeMailer(),
        mail_passwords=MailPasswords(secrets=FakeSecretStore()),
        external_passwords=FakeExternalPasswords(),
        guesser=FakeGuesser(),
        builtin_hasher=FakeHasher(),
        begin_file=FakeFiles().begin,
        open_anchors=lambda _path: anchors,
        make_demo=lambda: signed_in(demo, "Demo", is_demo=True),
    )
    made = Reception(empty_window, outside)
    yield made
    made.close()


def signed_in(database: FakeDatabase, name: str = "", *, is_demo: bool = False) -> SignedIn:
    opened = OpenedCrm(database=database, hasher=FakeHasher())
    return SignedIn(opened=opened, session=a_session(database), name=name, is_demo=is_demo)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[type[Kind]], Kind]:
    """Waits for the dialog of this kind and gives it."""

    def find(kind: type[Kind]) -> Kind:
        def visible() -> list[Kind]:
            widgets = QApplication.topLevelWidgets()
            return [w for w in widgets if isinstance(w, kind) and w.isVisible()]

        qtbot.waitUntil(lambda: bool(visible()))
        return visible()[0]

    return find


Shown = Callable[[type[QDialog]], QDialog]


def test_at_first_there_are_three_ways_to_begin(reception: Reception, shown: Shown) -> None:
    reception.begin()
    shown(FirstStartDialog)


def test_with_a_saved_connection_somebody_signs_in(
    reception: Reception, store: FakeProfileStore, shown: Shown
) -> None:
    store.content = SAVED
    reception.begin()
    shown(SignInDialog)


def test_connections_that_cannot_be_read_are_told_and_one_can_begin(
    reception: Reception, store: FakeProfileStore, shown: Shown
) -> None:
    store.is_unreadable = True
    reception.begin()
    shown(FirstStartDialog)
    shown(FailureDialog)


def test_the_demo_is_open_with_its_administrator(
    qtbot: QtBot, reception: Reception, empty_window: MainWindow
) -> None:
    with qtbot.waitSignal(reception.came_in):
        reception.begin_with_demo()
    assert empty_window.workplace is not None
    assert empty_window.workplace.name == "Demo"
    assert empty_window.workplace.session.user_name == "anna.berg"


def test_a_demo_that_cannot_be_made_is_said(
    empty_window: MainWindow, store: FakeProfileStore, shown: Shown, anchors: FakeAnchors
) -> None:
    def fail() -> SignedIn:
        raise ServerRefused(host="localhost", port=1)

    profiles = Profiles(store=store, secrets=FakeSecretStore())
    outside = Outside(
        connecting=Connecting(opener=FakeOpener(), profiles=profiles),
        place=FakePlace(),
        templates=FakeMailTemplates(),
        mailer=FakeMailer(),
        mail_passwords=MailPasswords(secrets=FakeSecretStore()),
        external_passwords=FakeExternalPasswords(),
        guesser=FakeGuesser(),
        builtin_hasher=FakeHasher(),
        begin_file=FakeFiles().begin,
        open_anchors=lambda _path: anchors,
        make_demo=fail,
    )
    reception = Reception(empty_window, outside)
    reception.begin_with_demo()
    shown(FailureDialog)
    reception.close()


def test_each_way_leads_to_its_dialog_and_back(reception: Reception, shown: Shown) -> None:
    reception.begin()
    for button, kind in (
        ("connect_button", ConnectDialog),
        ("create_button", CreateDatabaseDialog),
    ):
        first = shown(FirstStartDialog)
        getattr(first, button).click()
        shown(kind).reject()
    shown(FirstStartDialog)


def test_after_connecting_somebody_signs_in_there(
    reception: Reception, store: FakeProfileStore, shown: Shown
) -> None:
    reception.begin()
    first = shown(FirstStartDialog)
    first.connect_button.click()  # type: ignore[attr-defined]
    dialog = shown(ConnectDialog)
    store.content = SAVED
    opened = OpenedCrm(database=a_company(), hasher=FakeHasher())
    dialog.connected.emit(Connected(opened=opened, profile=PROFILE))  # type: ignore[attr-defined]
    shown(SignInDialog)


def test_the_end_of_the_audit_log_is_noted_when_somebody_comes_and_goes(
    reception: Reception,
    qtbot: QtBot,
    empty_window: MainWindow,
    shown: Shown,
    anchors: FakeAnchors,
) -> None:
    reception.begin()
    shown(FirstStartDialog).connect_button.click()  # type: ignore[attr-defined]
    dialog = shown(ConnectDialog)
    database = a_company()
    opened = OpenedCrm(database=database, hasher=FakeHasher())
    dialog.connected.emit(Connected(opened=opened, profile=PROFILE))  # type: ignore[attr-defined]
    signing_in = shown(SignInDialog)
    signing_in.user_name.setText("admin")  # type: ignore[attr-defined]
    signing_in.password.setText(PASSWORD)  # type: ignore[attr-defined]
    with qtbot.waitSignal(reception.came_in):
        signing_in.sign_in_button.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: [anchor.number for anchor in anchors.noted] == [7])
    workplace = empty_window.workplace
    assert workplace is not None
    target = Target.of(workplace.accounts.find("pia.aho").user)
    workplace.accounts.lock(target, reason="On leave", operation_id="op-1")

    empty_window.sign_out_asked.emit()

    qtbot.waitUntil(lambda: database.is_closed)
    assert [anchor.number for anchor in anchors.noted] == [7, 8]


def test_signing_out_lets_the_database_go_and_asks_again(
    qtbot: QtBot, reception: Reception, empty_window: MainWindow, demo: FakeDatabase, shown: Shown
) -> None:
    with qtbot.waitSignal(reception.came_in):
        reception.begin_with_demo()
    empty_window.sign_out_asked.emit()
    shown(FirstStartDialog)
    assert empty_window.workplace is None


def test_switching_asks_how_to_begin(
    qtbot: QtBot, reception: Reception, empty_window: MainWindow, shown: Shown
) -> None:
    with qtbot.waitSignal(reception.came_in):
        reception.begin_with_demo()
    empty_window.switch_asked.emit()
    shown(FirstStartDialog)
    assert empty_window.workplace is None


def test_whoever_signs_in_can_look_after_the_connections(
    qtbot: QtBot, reception: Reception, store: FakeProfileStore, shown: Shown
) -> None:
    store.content = SAVED
    reception.begin()
    asking = shown(SignInDialog)
    asking.connections_link.click()  # type: ignore[attr-defined]
    dialog = shown(ConnectionsDialog)
    assert dialog.parent() is asking
    dialog.changed.emit(SavedProfiles())  # type: ignore[attr-defined]
    assert asking.profile_box.count() == 0  # type: ignore[attr-defined]


def test_the_menu_leads_to_the_connections(
    reception: Reception, store: FakeProfileStore, empty_window: MainWindow, shown: Shown
) -> None:
    store.content = SAVED
    empty_window.menus.connections.trigger()
    dialog = shown(ConnectionsDialog)
    assert dialog.table.lines()[0][0] == "Northwind"  # type: ignore[attr-defined]


# The system user


def recovering(reception: Reception, qtbot: QtBot, shown: Shown) -> RecoveryWindow:
    """Nobody set the system user up: the file alone opens the way."""
    reception.begin()
    first = shown(FirstStartDialog)
    assert isinstance(first, FirstStartDialog)
    first.system_user_link.click()
    dialog = shown(SystemUserDialog)
    assert isinstance(dialog, SystemUserDialog)
    where = dialog.where
    where.server_box.setCurrentIndex(where.server_box.findData(Server.SQLITE.value))
    where.file.setText("crm.db")
    dialog.verb.click()
    qtbot.waitUntil(lambda: bool(dialog.without_code.text()))
    dialog.verb.click()
    window = shown(RecoveryWindow)
    assert isinstance(window, RecoveryWindow)
    return window


def test_the_system_user_comes_in_and_afterwards_somebody_is_asked_to_sign_in(
    reception: Reception, qtbot: QtBot, shown: Shown, opener: FakeOpener
) -> None:
    window = recovering(reception, qtbot, shown)
    database = opener.databases["crm.db"]
    assert not database.is_closed
    window.code_card.kept_box.setChecked(True)
    window.finish_button.click()

    shown(FirstStartDialog)
    assert database.is_closed


def test_the_chosen_database_is_where_the_system_user_goes_but_not_with_whose_account(
    reception: Reception, store: FakeProfileStore, shown: Shown
) -> None:
    settings = ConnectionSettings(
        server=Server.POSTGRESQL, database="crm", host="db.northwind.se", port=5433, account="crm"
    )
    store.content = SavedProfiles(profiles=(Profile(name="N", settings=settings),))
    reception.begin()
    asking = shown(SignInDialog)
    assert isinstance(asking, SignInDialog)
    asking.system_user_link.click()

    dialog = shown(SystemUserDialog)
    assert isinstance(dialog, SystemUserDialog)
    assert (dialog.where.host.text(), dialog.where.port.value()) == ("db.northwind.se", 5433)
    assert (dialog.where.account.text(), dialog.where.password.text()) == ("", "")


def test_after_the_first_sign_in_the_system_user_is_offered_and_set_up(
    reception: Reception, qtbot: QtBot, shown: Shown, empty_window: MainWindow
) -> None:
    reception._come_in(signed_in(a_company()))  # noqa: SLF001 (as the dialog's signal does)
    offer = shown(OfferSystemUserDialog)
    assert isinstance(offer, OfferSystemUserDialog)
    offer.set_up_button.click()

    shown(NewRecoveryCodeDialog)
    assert empty_window.pages.place is Place.SYSTEM


def test_what_was_put_off_is_not_offered_at_the_next_sign_in(
    reception: Reception, qtbot: QtBot, shown: Shown, empty_window: MainWindow
) -> None:
    database = a_company()
    reception._come_in(signed_in(database))  # noqa: SLF001 (as the dialog's signal does)
    offer = shown(OfferSystemUserDialog)
    assert isinstance(offer, OfferSystemUserDialog)
    offer.later_button.click()

    with qtbot.waitSignal(empty_window.system_user.seen, check_params_cb=bool):
        reception._come_in(signed_in(database))  # noqa: SLF001 (as the dialog's signal does)
    assert not visible_offers()


def test_in_the_demo_it_is_not_offered(
    reception: Reception, qtbot: QtBot, empty_window: MainWindow
) -> None:
    with qtbot.waitSignal(empty_window.system_user.seen, check_params_cb=bool):
        reception.begin_with_demo()
    assert not visible_offers()


def visible_offers() -> list[QDialog]:
    widgets = QApplication.topLevelWidgets()
    return [w for w in widgets if isinstance(w, OfferSystemUserDialog) and w.isVisible()]
