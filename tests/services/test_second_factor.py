"""Signing in with a second factor: checked where it can be, refused where it cannot."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.errors import (
    DatabaseReadOnly,
    SecondFactorNeeded,
    SecondFactorRefused,
    SignInBarred,
    SignInRefused,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.totp import code_at
from crm_admin.services.ports import StoredSetting
from crm_admin.services.sessions import Session
from crm_admin.services.sign_in import SignIn
from tests.fakes import (
    PASSWORD,
    FakeDatabase,
    FakeHasher,
    FakePlace,
    a_database,
    a_user,
    an_administrator,
)
from tests.services.acting import events_of

SECRET = Secret("GEZDGNBVGY3TQOJQ")


def a_guarded_database(secret: Secret | None = SECRET) -> FakeDatabase:
    database = a_database(an_administrator("anna.berg", second_factor="Totp"), a_user())
    if secret is not None:
        database.totp_secrets[database.user("anna.berg").id] = secret
    return database


def sign_in(database: FakeDatabase, code: str | None, password: str = PASSWORD) -> Session:
    door = SignIn(database=database, hasher=FakeHasher(), place=FakePlace())
    typed = None if code is None else Secret(code)
    return door.sign_in("anna.berg", Secret(password), typed)


def present_code(database: FakeDatabase) -> str:
    return code_at(SECRET, database.clock.now())


def why(database: FakeDatabase) -> str:
    return dict(events_of(database)[-1].details)["why"]


def test_after_the_right_password_the_code_is_asked_for_and_opens() -> None:
    database = a_guarded_database()

    with pytest.raises(SecondFactorNeeded) as caught:
        sign_in(database, None)
    assert caught.value.facts["method"] == "Totp"
    assert why(database) == "second factor asked for"

    assert sign_in(database, present_code(database)).user_name == "anna.berg"


def test_asking_for_the_code_counts_no_failure_and_a_wrong_code_does() -> None:
    database = a_guarded_database()
    with pytest.raises(SecondFactorNeeded):
        sign_in(database, None)
    assert database.user("anna.berg").facts.attempts.count == 0

    with pytest.raises(SecondFactorRefused):
        sign_in(database, "000000")

    assert database.user("anna.berg").facts.attempts.count == 1
    assert why(database) == "wrong second factor"


def test_with_a_wrong_password_nobody_learns_of_the_second_factor() -> None:
    database = a_guarded_database()

    with pytest.raises(SignInRefused):
        sign_in(database, present_code(database), password="wrong")
    assert why(database) == "wrong password"


def test_no_code_opens_twice_and_the_next_one_does() -> None:
    database = a_guarded_database()
    code = present_code(database)
    sign_in(database, code)

    with pytest.raises(SecondFactorRefused):
        sign_in(database, code)

    database.clock.advance(timedelta(seconds=30))
    assert sign_in(database, present_code(database)).user_name == "anna.berg"


def test_a_spoiled_memory_of_codes_keeps_nobody_out() -> None:
    database = a_guarded_database()
    name = f"totp.{database.user('anna.berg').id}"
    database.state.companion.settings[name] = StoredSetting(value="{", version=1)

    assert sign_in(database, present_code(database)).user_name == "anna.berg"


def test_where_the_secret_cannot_be_read_the_way_is_barred_with_the_reason() -> None:
    database = a_guarded_database(secret=None)

    with pytest.raises(SignInBarred) as caught:
        sign_in(database, "123456")

    assert "this program cannot check it" in str(caught.value.facts["reason"])


def test_where_nothing_can_be_recorded_the_code_is_asked_for_all_the_same() -> None:
    database = a_guarded_database()
    database.companion_failure = DatabaseReadOnly()

    with pytest.raises(SecondFactorNeeded):
        sign_in(database, None)

    assert sign_in(database, present_code(database)).user_name == "anna.berg"


# Confirming that it is still the same person


def test_confirming_opens_critical_acts_again() -> None:
    database = a_guarded_database()
    session = sign_in(database, present_code(database))
    database.clock.advance(timedelta(minutes=10))
    door = SignIn(database=database, hasher=FakeHasher(), place=FakePlace())

    with pytest.raises(SecondFactorNeeded):
        door.confirm(session, Secret(PASSWORD))
    door.confirm(session, Secret(PASSWORD), Secret(present_code(database)))

    assert session.freshness.checked_at == database.clock.now()


def test_who_was_renamed_meanwhile_can_confirm() -> None:
    database = a_database(an_administrator("anna.berg"), an_administrator("bo.ek"))
    session = sign_in(database, None)
    database.change(replace(database.user("anna.berg"), family_name="Ek"))
    database.clock.advance(timedelta(minutes=10))
    door = SignIn(database=database, hasher=FakeHasher(), place=FakePlace())

    door.confirm(session, Secret(PASSWORD))

    assert session.freshness.checked_at == database.clock.now()


def test_somebody_else_cannot_confirm() -> None:
    database = a_database(an_administrator("anna.berg"), an_administrator("bo.ek"))
    session = sign_in(database, None)
    door = SignIn(database=database, hasher=FakeHasher(), place=FakePlace())

    with pytest.raises(SignInRefused):
        door.confirm(session, Secret("wrong"))
    with pytest.raises(SignInRefused):
        door.confirm(replace(session, password_mark="of another time"), Secret(PASSWORD))
