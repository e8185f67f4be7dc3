"""Administrators whose password an external system keeps: it decides, and nothing else does."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.directory import DirectorySettings
from crm_admin.domain.errors import (
    CrmAdminError,
    DirectoryFailed,
    DirectoryNotTrusted,
    DirectoryUnreachable,
    DirectoryUnwilling,
    InvalidInput,
    NoLongerAdministrator,
    NotPermitted,
    SecondFactorNeeded,
    SignInBarred,
    SignInRefused,
    SignInStale,
)
from crm_admin.domain.explanations import explain
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, User
from crm_admin.services.ports import StoredSetting
from crm_admin.services.sessions import Session
from crm_admin.services.sign_in import LONGEST_PASSWORD, OWN_PASSWORD, SignIn
from crm_admin.services.site import Site
from tests.fakes import (
    DIRECTORY,
    PASSWORD,
    FakeDatabase,
    FakeExternalPasswords,
    FakeHasher,
    FakeMailTemplates,
    FakePlace,
    a_database,
    a_lock,
    a_session,
    a_user,
    a_user_administrator,
    an_administrator,
    decide,
    fake_hash,
)
from tests.services.acting import events_of

NORTHWIND = "Northwind AD"
THERE = "the password in the directory"


def external(**facts: object) -> User:
    return an_administrator("ext.admin", external_system=NORTHWIND, **facts)  # type: ignore[arg-type]


@dataclass(slots=True, kw_only=True)
class Door:
    """A database whose directory holds `ext.admin`, and in which an old valid hash is stored."""

    database: FakeDatabase
    directory: FakeExternalPasswords = field(
        default_factory=lambda: FakeExternalPasswords({"ext.admin": THERE})
    )
    hasher: FakeHasher = field(default_factory=FakeHasher)

    @property
    def sign_in(self) -> SignIn:
        return SignIn(
            database=self.database,
            hasher=self.hasher,
            place=FakePlace(),
            external_passwords=self.directory,
        )

    def try_in(self, password: str = THERE, user_name: str = "ext.admin") -> Session:
        return self.sign_in.sign_in(user_name, Secret(password))

    def refused(self, password: str, error: type[CrmAdminError] = SignInRefused) -> CrmAdminError:
        with pytest.raises(error) as caught:
            self.try_in(password)
        return caught.value

    @property
    def last_event(self) -> Event:
        return events_of(self.database)[-1]


def a_door(*users: User, settings: DirectorySettings = DIRECTORY) -> Door:
    database = a_database(an_administrator())
    for user in users or (external(),):
        database.add(user, fake_hash(PASSWORD))
    decide(database, settings)
    return Door(database=database)


# The directory decides


def test_the_password_in_the_directory_opens_and_it_is_recorded() -> None:
    door = a_door()

    session = door.try_in()

    assert session.user_name == "ext.admin"
    assert door.directory.asked == ["uid=ext.admin,ou=people,dc=northwind,dc=se"]
    event = door.last_event
    assert (event.action, event.result, event.details) == (Action.SIGN_IN, Result.DONE, ())
    assert door.database.user("ext.admin").last_sign_in_at is not None


@pytest.mark.parametrize("wrong", [PASSWORD, "wrong", THERE + " ", "\0", "\ud800"])
def test_an_old_hash_opens_nothing_and_a_wrong_password_gets_the_neutral_answer(wrong: str) -> None:
    door = a_door()

    error = door.refused(wrong)

    assert (error.facts, error.technical, error.__cause__) == ({}, None, None)
    assert door.last_event.details == (("why", f"{NORTHWIND} does not take the password"),)
    assert door.database.user("ext.admin").facts.attempts == NO_ATTEMPTS


@pytest.mark.parametrize("password", ["", "x" * (LONGEST_PASSWORD + 1)])
def test_an_empty_password_is_refused_before_anybody_is_asked(password: str) -> None:
    door = a_door()
    door.directory.people["ext.admin"] = password

    door.refused(password)

    assert door.directory.asked == []
    assert door.last_event.details == (("why", "empty password"),)


def test_1024_characters_are_handed_on() -> None:
    door = a_door()
    door.directory.people["ext.admin"] = "x" * LONGEST_PASSWORD

    assert door.try_in("x" * LONGEST_PASSWORD).user_name == "ext.admin"


def test_the_work_of_a_comparison_is_done_all_the_same() -> None:
    door = a_door()

    door.try_in()

    assert door.hasher.verified == [None]
    assert door.hasher.hashed == []


def test_no_transaction_waits_for_the_directory() -> None:
    door = a_door()
    before = len(door.database.operation_ids)
    asked_during: list[int] = []

    class Watched(FakeExternalPasswords):
        def check(self, settings: DirectorySettings, user_name: str, password: Secret) -> bool:
            asked_during.append(len(door.database.operation_ids))
            return FakeExternalPasswords.check(self, settings, user_name, password)

    door.directory = Watched({"ext.admin": THERE})
    door.try_in()

    assert asked_during == [before]
    assert len(door.database.operation_ids) == before + 1


def test_somebody_whose_password_is_kept_here_is_no_business_of_the_directory() -> None:
    door = a_door()
    door.directory.people["anna.berg"] = THERE

    assert door.try_in(PASSWORD, "anna.berg").user_name == "anna.berg"
    with pytest.raises(SignInRefused):
        door.try_in(THERE, "anna.berg")

    assert door.directory.asked == []


@pytest.mark.parametrize("settings", [DirectorySettings(), replace(DIRECTORY, address="")])
def test_where_no_directory_is_set_up_nothing_opens(settings: DirectorySettings) -> None:
    door = a_door(settings=settings)

    for password in (THERE, PASSWORD):
        door.refused(password)

    assert door.directory.asked == []
    assert door.last_event.details == (("why", f"the password is checked by {NORTHWIND}"),)


def test_settings_that_cannot_be_read_open_nothing() -> None:
    door = a_door()
    door.database.state.companion.settings["directory"] = StoredSetting(value="{", version=3)

    door.refused(THERE)


# What else bars


def test_the_true_reason_is_told_after_the_right_password_only() -> None:
    door = a_door(external(lock=a_lock(by="bo.ek", reason="Left")))

    door.refused(PASSWORD)
    with pytest.raises(SignInBarred) as caught:
        door.try_in()

    assert "Left" in str(caught.value.facts["reason"])


def test_somebody_who_is_no_administrator_stays_out() -> None:
    door = a_door(a_user("ext.admin", external_system=NORTHWIND))

    with pytest.raises(SignInBarred):
        door.try_in()


def test_a_second_factor_of_the_crm_is_asked_for_too() -> None:
    door = a_door(external(second_factor="TOTP"))

    with pytest.raises((SecondFactorNeeded, SignInBarred)):
        door.try_in()


def test_the_page_of_the_own_password_stays_closed() -> None:
    door = a_door()
    page = replace(door.sign_in, door=OWN_PASSWORD, external_passwords=None)

    for password in (THERE, PASSWORD):
        with pytest.raises(SignInRefused):
            page.sign_in("ext.admin", Secret(password))

    assert door.directory.asked == []


def test_failures_elsewhere_are_counted_elsewhere() -> None:
    door = a_door()
    for _ in range(30):
        door.refused("wrong")

    assert door.database.user("ext.admin").facts.attempts == NO_ATTEMPTS
    assert door.try_in().user_name == "ext.admin"


# The directory does not say

FAILURES = [DirectoryUnreachable, DirectoryNotTrusted, DirectoryUnwilling]


@pytest.mark.parametrize("error", FAILURES)
@pytest.mark.parametrize("password", [THERE, PASSWORD])
def test_without_its_answer_nobody_comes_in_and_the_way_out_is_named(
    error: type[DirectoryFailed], password: str
) -> None:
    door = a_door()
    door.directory.failure = error(problem=Text("It is down."))

    explained = explain(door.refused(password, error))

    assert "It is down." in str(explained.happened)
    assert "administrator whose password is kept in the CRM" in str(explained.next_step)
    assert "system user" in str(explained.next_step)
    event = door.last_event
    assert (event.result, event.details) == (
        Result.REFUSED,
        (("why", f"{NORTHWIND} could not be asked: It is down."),),
    )


def test_everybody_else_comes_in_meanwhile() -> None:
    door = a_door()
    door.directory.failure = DirectoryUnreachable(problem=Text("It is down."))

    assert door.try_in(PASSWORD, "anna.berg").user_name == "anna.berg"


def test_where_nothing_can_be_recorded_the_directory_decides_too() -> None:
    door = a_door()
    door.database.companion_failure = NotPermitted()

    assert door.try_in().user_name == "ext.admin"
    door.refused(PASSWORD)


# Meanwhile


def test_somebody_made_local_meanwhile_is_compared_here_again() -> None:
    door = a_door()
    local = an_administrator("ext.admin")
    door.database.meanwhile(lambda: door.database.change(local))

    door.refused(THERE)

    assert door.last_event.details == (("why", "wrong password"),)


def test_somebody_made_external_meanwhile_is_asked_for_there() -> None:
    door = a_door(an_administrator("ext.admin"))
    door.database.meanwhile(lambda: door.database.change(external()))

    door.refused(PASSWORD)

    assert door.directory.asked == ["uid=ext.admin,ou=people,dc=northwind,dc=se"]


def test_somebody_renamed_meanwhile_is_asked_for_again_and_unknown() -> None:
    door = a_door()
    renamed = replace(external(), user_name="other.admin")
    door.database.meanwhile(lambda: door.database.add(renamed, None))

    door.refused(THERE)


# Once inside


def test_whoever_came_in_by_the_directory_may_act_whatever_old_hash_is_stored() -> None:
    door = a_door()
    session = door.try_in()
    door.database.change(external(), fake_hash("another old one"))

    site = site_of(door.database, session)
    site.save_directory(DIRECTORY, version=1, operation_id="op-1")

    assert door.last_event.action is Action.DIRECTORY_CHANGE


@pytest.mark.parametrize(
    "now",
    [
        an_administrator("ext.admin"),
        an_administrator("ext.admin", external_system="Another directory"),
        external(is_active=False),
    ],
)
def test_a_session_ends_when_the_password_is_kept_elsewhere(now: User) -> None:
    door = a_door()
    session = door.try_in()
    door.database.change(now)

    with pytest.raises(NoLongerAdministrator):
        site_of(door.database, session).save_directory(DIRECTORY, version=1, operation_id="op-1")


def test_they_confirm_by_the_directory_that_it_is_still_them() -> None:
    door = a_door()
    session = door.try_in()
    door.database.clock.advance(timedelta(minutes=6))
    site = site_of(door.database, session)
    with pytest.raises(SignInStale):
        site.save_directory(DIRECTORY, version=1, operation_id="op-1")

    with pytest.raises(SignInRefused):
        door.sign_in.confirm(session, Secret(PASSWORD))
    door.sign_in.confirm(session, Secret(THERE))

    site.save_directory(DIRECTORY, version=1, operation_id="op-2")


# Settings


def site_of(database: FakeDatabase, session: Session) -> Site:
    return Site(
        database=database, session=session, place=FakePlace(), originals=FakeMailTemplates()
    )


def test_the_settings_are_saved_and_recorded() -> None:
    database = a_database(an_administrator())
    site = site_of(database, a_session(database, "anna.berg"))
    assert not site.directory().value.is_set_up

    site.save_directory(DIRECTORY, version=0, operation_id="op-1")

    assert (site.directory().value, site.directory().version) == (DIRECTORY, 1)
    event = events_of(database)[-1]
    assert event.action is Action.DIRECTORY_CHANGE
    assert ("address", "— → ldaps://ldap.northwind.se") in event.details


def test_what_cannot_be_used_is_not_saved() -> None:
    database = a_database(an_administrator())
    site = site_of(database, a_session(database, "anna.berg"))

    with pytest.raises(InvalidInput):
        site.save_directory(
            replace(DIRECTORY, bind_name="{user_name}"), version=0, operation_id="op-1"
        )


@pytest.mark.parametrize("user", [a_user_administrator()])
def test_a_user_administrator_may_not_save_them(user: User) -> None:
    database = a_database(an_administrator(), user)
    site = site_of(database, a_session(database, user.user_name))

    with pytest.raises(CrmAdminError):
        site.save_directory(DIRECTORY, version=0, operation_id="op-1")

    assert not site.directory().value.is_set_up
