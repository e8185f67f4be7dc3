"""Names, states and who counts as an administrator."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.user import (
    STATE_TEXTS,
    Right,
    UserState,
    is_usable_administrator,
    list_name,
    state_text,
)
from tests.domain.test_diagnosis import ALL_CASES
from tests.fakes import NOW, a_user, an_administrator, company_users
from tests.fakes.listing import summary_of


@pytest.mark.parametrize(
    ("given", "family", "full", "listed"),
    [
        ("Åsa", "Björk", "Åsa Björk", "Björk, Åsa"),
        ("Åsa", None, "Åsa", "Åsa"),
        (None, "Björk", "Björk", "Björk"),
        (None, None, "asa.bjork", "asa.bjork"),
        ("", "", "asa.bjork", "asa.bjork"),
    ],
)
def test_a_user_without_names_is_called_by_the_user_name(
    given: str | None, family: str | None, full: str, listed: str
) -> None:
    user = a_user("asa.bjork", given_name=given, family_name=family)

    assert (user.full_name, user.list_name) == (full, listed)


def test_a_list_name_of_nothing_is_empty() -> None:
    assert list_name(None, "") == ""


def test_only_an_administrator_is_called_one() -> None:
    assert an_administrator().is_administrator
    assert not a_user(right=Right.USER_ADMINISTRATOR).is_administrator


def test_a_row_of_the_list_has_the_state_of_its_user() -> None:
    for user in company_users():
        assert summary_of(user).state(NOW) is user.state(NOW)


def test_an_administrator_is_usable_in_the_state_active_and_in_no_other() -> None:
    for case in ALL_CASES:
        user = case.user
        is_active = user.state(NOW) is UserState.ACTIVE
        assert is_usable_administrator(Right.ADMINISTRATOR, user.facts, NOW) == is_active
        assert not is_usable_administrator(Right.USER_ADMINISTRATOR, user.facts, NOW)
        assert not is_usable_administrator(Right.NONE, user.facts, NOW)


def test_a_program_with_a_key_is_no_usable_administrator() -> None:
    facts = a_user(uses_password=False, has_password=False).facts

    assert not is_usable_administrator(Right.ADMINISTRATOR, facts, NOW)


def test_every_state_has_words() -> None:
    assert set(STATE_TEXTS) == set(UserState)
    assert len(set(map(str, STATE_TEXTS.values()))) == len(UserState)


def test_the_badge_names_the_directory_and_tells_a_missing_password_from_an_expired_one() -> None:
    usual = a_user().facts
    expired = replace(usual, password_expires_at=NOW)

    assert str(state_text(usual, NOW)) == "Active"
    assert str(state_text(replace(usual, external_system="Northwind AD"), NOW)) == "Northwind AD"
    assert str(state_text(replace(usual, has_password=False), NOW)) == "No password"
    assert str(state_text(expired, NOW)) == "Password expired"
    assert str(state_text(expired, NOW - timedelta(microseconds=1))) == "Active"
