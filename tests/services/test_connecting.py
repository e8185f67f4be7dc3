from dataclasses import replace

import pytest

from crm_admin.domain.errors import (
    AccountRefused,
    DriverMissing,
    InvalidInput,
    NameNotFound,
    ProfileUnusable,
    SecretsUnavailable,
    ServerRefused,
    TlsFailed,
)
from crm_admin.domain.secret import Secret
from crm_admin.services.connecting import Connecting, PasswordNeeded
from crm_admin.services.ports import ConnectionSettings, ConnectionStep, OpenedCrm, Server
from crm_admin.services.profiles import Profile, Profiles
from tests.fakes.gated_opener import GatedOpener
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore

SETTINGS = ConnectionSettings(
    server=Server.POSTGRESQL, database="crm", host="db.northwind.se", port=5432, account="crm"
)
ASKED = Profile(name="Northwind", settings=SETTINGS)
KEPT = replace(ASKED, remember_password=True)
FILE = Profile(name="File", settings=ConnectionSettings(server=Server.SQLITE, database="crm.db"))
PASSWORD = Secret("the database's own")


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


# --- A saved connection ---


def test_a_file_is_opened_without_a_password(connecting: Connecting, opener: GatedOpener) -> None:
    assert isinstance(connecting.open_profile(FILE, None), OpenedCrm)
    assert opener.tried == [(FILE.settings, None)]


def test_a_password_that_is_not_kept_must_be_typed(connecting: Connecting) -> None:
    assert connecting.open_profile(ASKED, None) == PasswordNeeded()


def test_a_typed_password_opens(connecting: Connecting, opener: GatedOpener) -> None:
    assert isinstance(connecting.open_profile(ASKED, PASSWORD), OpenedCrm)
    assert opener.tried == [(SETTINGS, PASSWORD)]


def test_the_password_of_the_keyring_opens(connecting: Connecting, opener: GatedOpener) -> None:
    connecting.profiles.save(KEPT, PASSWORD)
    assert isinstance(connecting.open_profile(KEPT, None), OpenedCrm)
    assert opener.tried == [(SETTINGS, PASSWORD)]


def test_a_password_that_the_keyring_lost_is_asked_and_kept_once_it_worked(
    connecting: Connecting, secrets: FakeSecretStore
) -> None:
    assert connecting.open_profile(KEPT, None) == PasswordNeeded()
    connecting.open_profile(KEPT, PASSWORD)
    assert list(secrets.secrets.values()) == [PASSWORD]


def test_a_wrong_password_is_never_kept(
    connecting: Connecting, opener: GatedOpener, secrets: FakeSecretStore
) -> None:
    opener.refusals[Server.POSTGRESQL] = ConnectionStep.ACCOUNT, AccountRefused(account="crm")
    with pytest.raises(AccountRefused):
        connecting.open_profile(KEPT, Secret("wrong"))
    assert secrets.secrets == {}


def test_a_closed_keyring_is_said_with_the_question_for_the_password(
    connecting: Connecting, secrets: FakeSecretStore
) -> None:
    secrets.is_closed = True
    needed = connecting.open_profile(KEPT, None)
    assert isinstance(needed, PasswordNeeded)
    assert isinstance(needed.problem, SecretsUnavailable)


def test_profiles_that_cannot_be_written_do_not_close_the_database(
    connecting: Connecting, store: FakeProfileStore
) -> None:
    store.is_full = True
    assert isinstance(connecting.open_profile(KEPT, PASSWORD), OpenedCrm)


# --- A new one ---


def test_a_connection_that_opens_is_saved(connecting: Connecting, store: FakeProfileStore) -> None:
    connected = connecting.open_new(KEPT, PASSWORD)
    assert connected.profile == KEPT
    assert connected.problem is None
    assert store.content.profiles == (KEPT,)


def test_a_connection_that_does_not_open_is_not_saved(
    connecting: Connecting, opener: GatedOpener, store: FakeProfileStore
) -> None:
    opener.refusals[Server.POSTGRESQL] = ConnectionStep.NETWORK, ServerRefused(host="h", port=1)
    with pytest.raises(ServerRefused):
        connecting.open_new(ASKED, PASSWORD)
    assert store.content.profiles == ()


def test_a_name_that_cannot_be_used_is_said_before_anything_is_opened(
    connecting: Connecting, opener: GatedOpener
) -> None:
    with pytest.raises(InvalidInput):
        connecting.open_new(replace(ASKED, name=" "), PASSWORD)
    assert opener.tried == []


def test_a_connection_that_cannot_be_saved_is_open_all_the_same(
    connecting: Connecting, store: FakeProfileStore
) -> None:
    store.is_full = True
    connected = connecting.open_new(ASKED, PASSWORD)
    assert isinstance(connected.problem, ProfileUnusable)


def test_a_password_that_cannot_be_kept_is_said(
    connecting: Connecting, secrets: FakeSecretStore
) -> None:
    secrets.is_closed = True
    connected = connecting.open_new(KEPT, PASSWORD)
    assert isinstance(connected.problem, SecretsUnavailable)
    assert not connected.profile.remember_password


def test_an_empty_field_means_the_password_that_is_kept_for_this_place(
    connecting: Connecting, opener: GatedOpener
) -> None:
    connecting.profiles.save(KEPT, PASSWORD)
    connecting.open_new(replace(KEPT, name="Renamed"), None)
    elsewhere = replace(KEPT, settings=replace(SETTINGS, host="elsewhere.example"))
    list(connecting.steps(elsewhere, None))
    assert [password for _, password in opener.tried] == [PASSWORD, None]


def test_a_closed_keyring_leaves_the_field_empty(
    connecting: Connecting, opener: GatedOpener, secrets: FakeSecretStore
) -> None:
    secrets.is_closed = True
    assert [outcome.error for outcome in connecting.steps(KEPT, None)] == [None] * 6
    assert opener.tried == [(SETTINGS, None)]


# --- Which kind of server ---


def found(connecting: Connecting, *, port: int | None = None) -> tuple[Server, int | None]:
    settings = connecting.find_server(replace(SETTINGS, port=port), PASSWORD)
    return settings.server, settings.port


def test_the_kind_of_server_that_lets_in_is_found_with_its_usual_port(
    connecting: Connecting, opener: GatedOpener
) -> None:
    refused = ServerRefused(host="db.northwind.se", port=5432)
    opener.refusals[Server.POSTGRESQL] = ConnectionStep.NETWORK, refused
    assert found(connecting) == (Server.MARIADB, 3306)


def test_a_port_that_was_given_is_kept(connecting: Connecting, opener: GatedOpener) -> None:
    opener.refusals[Server.POSTGRESQL] = ConnectionStep.ENCRYPTION, TlsFailed(host="h")
    assert found(connecting, port=6033) == (Server.MARIADB, 6033)


def test_of_servers_that_all_refuse_the_one_that_gets_furthest_is_taken(
    connecting: Connecting, opener: GatedOpener
) -> None:
    refused = ServerRefused(host="db.northwind.se", port=1)
    opener.refusals = dict.fromkeys(Server, (ConnectionStep.NETWORK, refused))
    opener.refusals[Server.MARIADB] = ConnectionStep.ACCOUNT, AccountRefused(account="crm")
    assert found(connecting) == (Server.MARIADB, 3306)


def test_an_unknown_name_is_asked_for_only_once(
    connecting: Connecting, opener: GatedOpener
) -> None:
    unknown = NameNotFound(host="db.northwind.se")
    opener.refusals = dict.fromkeys(Server, (ConnectionStep.NAME, unknown))
    assert found(connecting) == (Server.POSTGRESQL, 5432)
    assert len(opener.tried) == 1


def test_a_missing_driver_does_not_end_the_search(
    connecting: Connecting, opener: GatedOpener
) -> None:
    opener.without_driver[Server.POSTGRESQL] = DriverMissing(driver="psycopg")
    assert found(connecting) == (Server.MARIADB, 3306)
