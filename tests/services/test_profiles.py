from dataclasses import replace

import pytest

from crm_admin.domain.errors import InvalidInput, ProfileUnusable, SecretsUnavailable
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import ConnectionSettings, Server, Tls
from crm_admin.services.profiles import Profile, Profiles, Removed, SavedProfiles, secret_key
from tests.fakes.profiles import FakeProfileStore, FakeSecretStore

SETTINGS = ConnectionSettings(
    server=Server.POSTGRESQL, database="crm", host="db.northwind.se", port=5432, account="admin"
)
NORTHWIND = Profile(name="Northwind CRM", settings=SETTINGS)
REMEMBERED = replace(NORTHWIND, remember_password=True)
PASSWORD = Secret("the database's own")


@pytest.fixture
def store() -> FakeProfileStore:
    return FakeProfileStore()


@pytest.fixture
def secrets() -> FakeSecretStore:
    return FakeSecretStore()


@pytest.fixture
def profiles(store: FakeProfileStore, secrets: FakeSecretStore) -> Profiles:
    return Profiles(store=store, secrets=secrets)


def test_there_are_no_profiles_at_first(profiles: Profiles) -> None:
    assert profiles.saved().profiles == ()
    assert profiles.saved().last_used is None


def test_a_saved_profile_is_found_again_and_is_the_last_used(profiles: Profiles) -> None:
    assert profiles.save(NORTHWIND, None).problem is None
    assert profiles.saved().profiles == (NORTHWIND,)
    assert profiles.saved().last_used == "Northwind CRM"


def test_profiles_stand_in_the_order_of_their_names(profiles: Profiles) -> None:
    for name in ("beta", "Gamma", "alpha"):
        profiles.save(replace(NORTHWIND, name=name), None)
    assert [profile.name for profile in profiles.saved().profiles] == ["alpha", "beta", "Gamma"]


def test_a_profile_of_the_same_name_is_replaced(profiles: Profiles) -> None:
    profiles.save(NORTHWIND, None)
    changed = replace(NORTHWIND, settings=replace(SETTINGS, port=6432))
    profiles.save(changed, None)
    assert profiles.saved().profiles == (changed,)


def test_a_password_is_kept_only_when_that_was_asked_for(
    profiles: Profiles, secrets: FakeSecretStore
) -> None:
    profiles.save(NORTHWIND, PASSWORD)
    assert secrets.secrets == {}
    assert profiles.password(NORTHWIND) is None
    profiles.save(REMEMBERED, PASSWORD)
    assert profiles.password(REMEMBERED) == PASSWORD


def test_saving_without_a_password_keeps_the_one_in_the_keyring(profiles: Profiles) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    profiles.save(REMEMBERED, None)
    assert profiles.password(REMEMBERED) == PASSWORD


def test_a_closed_keyring_leaves_a_profile_that_asks_each_time(
    profiles: Profiles, secrets: FakeSecretStore
) -> None:
    secrets.is_closed = True
    saved = profiles.save(REMEMBERED, PASSWORD)
    assert isinstance(saved.problem, SecretsUnavailable)
    assert saved.profile == NORTHWIND
    assert profiles.saved().profiles == (NORTHWIND,)


def test_a_closed_keyring_is_said_when_its_password_is_needed(
    profiles: Profiles, secrets: FakeSecretStore
) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    secrets.is_closed = True
    with pytest.raises(SecretsUnavailable):
        profiles.password(REMEMBERED)


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(SETTINGS, host="db.attacker.example"),
        replace(SETTINGS, port=6432),
        replace(SETTINGS, account="root"),
        replace(SETTINGS, database="other"),
        replace(SETTINGS, server=Server.MARIADB),
    ],
)
def test_a_password_never_goes_where_it_was_not_saved_for(
    profiles: Profiles, elsewhere: ConnectionSettings
) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    assert profiles.password(replace(REMEMBERED, settings=elsewhere)) is None


def test_how_the_connection_is_encrypted_does_not_lose_the_password(profiles: Profiles) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    own_authority = replace(SETTINGS, ca_file="ca.pem", tls=Tls.VERIFIED)
    assert profiles.password(replace(REMEMBERED, settings=own_authority)) == PASSWORD


def test_a_profile_that_leads_elsewhere_forgets_the_old_password(
    profiles: Profiles, secrets: FakeSecretStore
) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    moved = replace(SETTINGS, host="new.northwind.se")
    profiles.save(replace(REMEMBERED, settings=moved), Secret("another"))
    assert secrets.secrets == {secret_key(moved): Secret("another")}


def test_a_profile_that_shall_ask_each_time_forgets_the_password(
    profiles: Profiles, secrets: FakeSecretStore
) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    profiles.save(NORTHWIND, None)
    assert secrets.secrets == {}


def test_removing_a_profile_forgets_its_password(
    profiles: Profiles, secrets: FakeSecretStore
) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    assert profiles.remove("Northwind CRM") == Removed(left=SavedProfiles())
    assert secrets.secrets == {}
    assert profiles.saved().last_used is None


def test_removing_one_of_two_profiles_of_one_place_keeps_the_password(profiles: Profiles) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    profiles.save(replace(REMEMBERED, name="The same"), None)
    profiles.remove("The same")
    assert profiles.password(REMEMBERED) == PASSWORD


def test_removing_works_while_the_keyring_is_closed_and_says_what_stays_there(
    profiles: Profiles, secrets: FakeSecretStore
) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    secrets.is_closed = True
    removed = profiles.remove("Northwind CRM")
    assert removed.left.profiles == ()
    assert isinstance(removed.problem, SecretsUnavailable)


def test_removing_what_is_gone_changes_nothing(profiles: Profiles) -> None:
    profiles.save(NORTHWIND, None)
    assert profiles.remove("Contoso").left.profiles == (NORTHWIND,)


def test_a_renamed_profile_keeps_its_password_and_stays_the_last_used(profiles: Profiles) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    renamed = profiles.rename("Northwind CRM", "Contoso CRM")
    assert profiles.saved() == renamed
    assert renamed.last_used == "Contoso CRM"
    assert profiles.password(renamed.profiles[0]) == PASSWORD


def test_renaming_does_not_make_a_profile_the_last_used(profiles: Profiles) -> None:
    profiles.save(NORTHWIND, None)
    profiles.save(replace(NORTHWIND, name="Contoso"), None)
    assert profiles.rename("Northwind CRM", "Fabrikam").last_used == "Contoso"


def test_a_profile_cannot_take_the_name_of_another(profiles: Profiles) -> None:
    profiles.save(NORTHWIND, None)
    profiles.save(replace(NORTHWIND, name="Contoso"), None)
    with pytest.raises(InvalidInput) as refused:
        profiles.rename("Contoso", "Northwind CRM")
    assert str(refused.value.facts["problem"]) == "another connection has it."


@pytest.mark.parametrize("new_name", ["Northwind CRM", "Contoso"])
def test_renaming_what_is_gone_or_to_the_same_name_changes_nothing(
    profiles: Profiles, new_name: str
) -> None:
    profiles.save(NORTHWIND, None)
    before = profiles.saved()
    old_name = "Northwind CRM" if new_name == "Northwind CRM" else "gone"
    assert profiles.rename(old_name, new_name) == before


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "it is needed."),
        ("  ", "it is needed."),
        (" Northwind", "there is a space at an end."),
        ("N" * 101, "it has more than 100 characters."),
        ("North\u200bwind", "it contains a character nobody can see."),
        ("North\nwind", "it contains a character nobody can see."),
        ("North\u00a0wind", "it contains a character nobody can see."),
    ],
)
def test_a_name_that_could_be_mistaken_is_refused(
    profiles: Profiles, name: str, problem: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        profiles.save(replace(NORTHWIND, name=name), None)
    assert str(refused.value.facts["problem"]) == problem
    assert profiles.saved().profiles == ()


def test_the_profile_that_was_opened_last_is_remembered(profiles: Profiles) -> None:
    profiles.save(NORTHWIND, None)
    profiles.save(replace(NORTHWIND, name="Contoso"), None)
    profiles.mark_used("Northwind CRM")
    assert profiles.saved().last_used == "Northwind CRM"
    profiles.mark_used("Northwind CRM")
    profiles.mark_used("gone")
    assert profiles.saved().last_used == "Northwind CRM"


def test_saving_sets_aside_what_cannot_be_read(profiles: Profiles, store: FakeProfileStore) -> None:
    store.is_unreadable = True
    with pytest.raises(ProfileUnusable):
        profiles.saved()
    profiles.save(NORTHWIND, None)
    assert store.set_aside == 1
    assert profiles.saved().profiles == (NORTHWIND,)


def test_what_cannot_be_written_is_said(profiles: Profiles, store: FakeProfileStore) -> None:
    store.is_full = True
    with pytest.raises(ProfileUnusable):
        profiles.save(NORTHWIND, None)


CONTOSO = replace(NORTHWIND, name="Contoso", settings=replace(SETTINGS, database="contoso"))


def test_an_added_profile_does_not_become_the_last_used(profiles: Profiles) -> None:
    profiles.save(NORTHWIND, None)
    profiles.keep(CONTOSO, None)
    assert profiles.saved() == SavedProfiles(
        profiles=(CONTOSO, NORTHWIND), last_used="Northwind CRM"
    )


def test_an_added_profile_never_takes_the_place_of_another(profiles: Profiles) -> None:
    profiles.save(NORTHWIND, None)
    with pytest.raises(InvalidInput):
        profiles.keep(replace(CONTOSO, name="Northwind CRM"), None)
    assert profiles.saved().profiles == (NORTHWIND,)


def test_an_edited_profile_stands_in_the_place_of_the_old_one(profiles: Profiles) -> None:
    profiles.keep(CONTOSO, None)
    profiles.save(NORTHWIND, None)
    edited = replace(NORTHWIND, name="Northwind", settings=replace(SETTINGS, port=6432))
    profiles.keep(edited, None, instead_of="Northwind CRM")
    assert profiles.saved() == SavedProfiles(profiles=(CONTOSO, edited), last_used="Northwind")
    profiles.keep(CONTOSO, None, instead_of="Contoso")
    assert profiles.saved().last_used == "Northwind"


def test_an_edited_profile_cannot_take_the_name_of_a_third(profiles: Profiles) -> None:
    profiles.keep(CONTOSO, None)
    profiles.keep(NORTHWIND, None)
    with pytest.raises(InvalidInput):
        profiles.keep(replace(CONTOSO, name="Northwind CRM"), None, instead_of="Contoso")
    assert profiles.saved().profiles == (CONTOSO, NORTHWIND)


def test_an_edited_profile_that_leads_elsewhere_forgets_the_old_password(
    profiles: Profiles, secrets: FakeSecretStore
) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    moved = replace(REMEMBERED, settings=replace(SETTINGS, host="new.northwind.se"))
    profiles.keep(moved, None, instead_of="Northwind CRM")
    assert secrets.secrets == {}
    assert profiles.password(moved) is None


def test_an_edited_profile_of_the_same_place_keeps_its_password(profiles: Profiles) -> None:
    profiles.save(REMEMBERED, PASSWORD)
    profiles.keep(replace(REMEMBERED, name="Northwind"), None, instead_of="Northwind CRM")
    assert profiles.password(REMEMBERED) == PASSWORD
