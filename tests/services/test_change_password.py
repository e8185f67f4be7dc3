"""A new, temporary password."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Result
from crm_admin.domain.capabilities import Feature
from crm_admin.domain.errors import Conflict, NotAvailable, PasswordRefused
from crm_admin.domain.password_policy import PasswordPolicy, Rule
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, UserState
from crm_admin.services.sessions import new_operation_id
from tests.fakes import (
    EVERYTHING,
    NOW,
    FakeDatabase,
    FakeHasher,
    a_lock,
    a_lockout,
    a_user,
    accounts_for,
    an_administrator,
    decide,
    fake_hash,
)
from tests.services.acting import GOOD, a_small_company, change_password, events_of, target_of


def refused_rules(password: str, database: FakeDatabase | None = None) -> list[Rule]:
    database = database or a_small_company()
    hasher = FakeHasher()

    with pytest.raises(PasswordRefused) as caught:
        accounts_for(database, hasher=hasher).change_password(
            target_of(database), Secret(password), operation_id=new_operation_id()
        )

    assert hasher.hashed == []
    assert database.commits == 0
    return [check.rule for check in caught.value.violations]


def test_a_new_password_is_temporary_and_must_be_changed() -> None:
    database = a_small_company()

    done = change_password(accounts_for(database), target_of(database), "op-1")

    facts = done.view.user.facts
    assert facts.must_change_password
    assert facts.temporary_until == NOW + timedelta(hours=24)
    assert done.view.user.password_changed_at == NOW
    assert database.record("asa.bjork").password_hash == fake_hash(GOOD.reveal())
    assert done.undo is None
    assert events_of(database)[0].details == (("must_change", "True"), ("also_unlock", "False"))


def test_a_password_that_need_not_be_changed_does_not_end() -> None:
    database = a_small_company()

    done = accounts_for(database).change_password(
        target_of(database), GOOD, must_change=False, operation_id="op-1"
    )

    assert not done.view.user.facts.must_change_password
    assert done.view.user.facts.temporary_until is None


def test_a_crm_that_cannot_force_a_change_gets_a_password_that_does_not_end() -> None:
    database = a_small_company()
    database.capabilities = replace(
        EVERYTHING, missing={Feature.MUST_CHANGE_PASSWORD: Text("Not in this CRM.")}
    )

    done = change_password(accounts_for(database), target_of(database), "op-1")

    assert not done.view.user.facts.must_change_password
    assert done.view.user.facts.temporary_until is None


@pytest.mark.parametrize("also_unlock", [False, True])
def test_the_lockout_ends_only_when_it_is_wanted(also_unlock: bool) -> None:
    database = a_small_company(a_user(attempts=a_lockout()))

    done = accounts_for(database).change_password(
        target_of(database), GOOD, also_unlock=also_unlock, operation_id="op-1"
    )

    assert done.view.user.facts.attempts == (NO_ATTEMPTS if also_unlock else a_lockout())


def test_a_deliberate_lock_is_never_lifted_on_the_way() -> None:
    database = a_small_company(a_user(lock=a_lock(), attempts=a_lockout()))

    done = accounts_for(database).change_password(
        target_of(database), GOOD, also_unlock=True, operation_id="op-1"
    )

    assert done.view.state is UserState.LOCKED
    assert done.view.user.facts.lock == a_lock()


def test_an_expired_or_missing_password_works_again() -> None:
    for user in (
        a_user(password_expires_at=NOW),
        a_user(temporary_until=NOW),
        a_user(has_password=False),
    ):
        database = a_small_company(user)

        done = change_password(accounts_for(database), target_of(database), "op-1")

        assert done.view.state is UserState.ACTIVE


def test_the_password_is_hashed_exactly_once_even_when_the_database_gives_up_twice() -> None:
    database, hasher = a_small_company(), FakeHasher()
    database.will_fail_commits(Conflict(), Conflict())

    change_password(accounts_for(database, hasher=hasher), target_of(database), "op-1")

    assert hasher.hashed == [GOOD]


def test_a_refused_password_is_refused_with_all_its_reasons_at_once() -> None:
    assert refused_rules("asa.bjork\n") == [Rule.LENGTH, Rule.CHARACTERS, Rule.OWN_NAMES]
    assert refused_rules("Björk", a_small_company(a_user(family_name="Björk"))) == [
        Rule.LENGTH,
        Rule.OWN_NAMES,
        Rule.COMMON,
    ]


@pytest.mark.parametrize(
    ("password", "rules"),
    [
        ("", [Rule.LENGTH, Rule.COMMON]),
        ("fourteen chars", [Rule.LENGTH]),
        ("x" * 73, [Rule.MAX_BYTES]),
        ("correct horse\0battery", [Rule.CHARACTERS]),
        ("passwordpassword", [Rule.COMMON]),
        ("EspoCRM-2026-2026", [Rule.COMMON]),
        ("Northwind 2026 2026", [Rule.OWN_NAMES]),
        ("x" * 1025, [Rule.LENGTH, Rule.MAX_BYTES]),
    ],
)
def test_every_rule_is_asked(password: str, rules: list[Rule]) -> None:
    assert refused_rules(password) == rules


def test_a_password_with_spaces_at_its_ends_is_taken_exactly() -> None:
    database = a_small_company()

    accounts_for(database).change_password(
        target_of(database), Secret("  spaced out password "), operation_id="op-1"
    )

    assert database.record("asa.bjork").password_hash == fake_hash("  spaced out password ")


def test_a_slip_of_the_keyboard_is_not_recorded_as_a_refused_act() -> None:
    database = a_small_company()
    refused_rules("short", database)

    assert database.entries == ()


def test_beside_a_second_factor_ten_characters_can_be_enough() -> None:
    database = a_small_company(a_user(second_factor="TOTP"))

    done = accounts_for(database).change_password(
        target_of(database), Secret("q7-vk3-wx0"), operation_id="op-1"
    )

    assert done.view.user.version == "2"


def test_the_rules_are_those_of_the_site_with_the_limits_of_the_scheme() -> None:
    database = a_small_company()
    decide(database, Policies(password=PasswordPolicy(min_length=20)))
    accounts = accounts_for(database, hasher=FakeHasher(PasswordPolicy(max_bytes=50)))

    assert accounts.policies().password == PasswordPolicy(min_length=20, max_bytes=50)


def test_wide_letters_hide_no_common_password_where_the_crm_normalises() -> None:
    database = a_small_company()
    wide = Secret("".join(chr(ord(letter) + 0xFEE0) for letter in "passwordpassword"))
    user = database.user("asa.bjork")

    def is_refused(*, normalises: bool) -> bool:
        hasher = FakeHasher(PasswordPolicy(normalises=normalises))
        accounts = accounts_for(database, hasher=hasher)
        checklist, _ = accounts.check_password(wide, user, accounts.policies())
        return any(check.rule is Rule.COMMON and not check.is_kept for check in checklist)

    assert is_refused(normalises=True)
    assert not is_refused(normalises=False)


def test_the_checklist_comes_with_the_strength() -> None:
    accounts = accounts_for(a_small_company())
    user = a_user(second_factor="TOTP")

    good, strong = accounts.check_password(GOOD, user, Policies())
    bad, weak = accounts.check_password(Secret("asa.bjork"), user, Policies())

    assert all(check.is_kept for check in good)
    assert strong == 4
    assert [check.rule for check in bad if not check.is_kept] == [Rule.OWN_NAMES, Rule.COMMON]
    assert weak == 0


def test_ones_own_password_is_not_changed_here() -> None:
    database = a_small_company()

    with pytest.raises(NotAvailable) as caught:
        change_password(accounts_for(database), target_of(database, "anna.berg"), "op-1")

    assert "with the old one" in str(caught.value.facts["reason"])
    assert events_of(database)[0].result is Result.REFUSED


def test_an_external_user_gets_no_password_here() -> None:
    database = a_small_company(a_user(external_system="Northwind AD"))
    hasher = FakeHasher()

    with pytest.raises(NotAvailable):
        change_password(accounts_for(database, hasher=hasher), target_of(database), "op-1")

    assert hasher.hashed == []
    assert database.record("asa.bjork").password_hash is None


def test_no_secret_is_in_the_audit_log_or_in_the_answer() -> None:
    database = a_small_company()

    done = change_password(accounts_for(database), target_of(database), "op-1")

    written = repr((done, database.entries, database.state))
    assert GOOD.reveal() not in written
    assert fake_hash(GOOD.reveal()).reveal() not in written


def test_an_administrator_gets_a_new_password_from_another() -> None:
    database = a_small_company(an_administrator("cia.dahl"))

    done = change_password(accounts_for(database), target_of(database, "cia.dahl"), "op-1")

    assert done.view.user.facts.must_change_password
