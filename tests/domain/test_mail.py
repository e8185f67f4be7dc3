"""Addresses that a letter may go to, and how long a failed one waits."""

from datetime import timedelta

import pytest

from crm_admin.domain.mail import (
    MAIL_KIND_TEXTS,
    MAIL_STATE_TEXTS,
    MailKind,
    MailState,
    is_one_address,
    next_wait,
)


@pytest.mark.parametrize(
    "address",
    ["asa.bjork@northwind.se", "asa+crm@mail.northwind.se", "åsa@björk.se", "o'neil@x.example"],
)
def test_exactly_one_bare_address_is_taken(address: str) -> None:
    assert is_one_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "asa.bjork",
        "@northwind.se",
        "asa@northwind",
        "asa@northwind..se",
        "asa@northwind.se, evil@example.com",
        "asa@northwind.se;evil@example.com",
        "asa@northwind.se evil@example.com",
        "Åsa <asa@northwind.se>",
        '"asa"@northwind.se',
        "asa@northwind.se\r\nBcc: evil@example.com",
        "asa@northwind.se\0",
        "asa@nor\u200bthwind.se",
        "asa@evil.example\u202e",
        "asa@[127.0.0.1]",
        "asa@@northwind.se",
    ],
)
def test_lists_names_and_hidden_characters_are_not_one_address(address: str) -> None:
    assert not is_one_address(address)


def test_the_waits_grow_and_the_longest_repeats() -> None:
    minutes = [next_wait(attempts) // timedelta(minutes=1) for attempts in range(7)]

    assert minutes == [1, 1, 5, 15, 60, 60, 60]


def test_every_kind_and_every_state_has_a_word() -> None:
    assert set(MAIL_KIND_TEXTS) == set(MailKind)
    assert set(MAIL_STATE_TEXTS) == set(MailState)
