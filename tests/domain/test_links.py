"""One-time links: tokens that nobody guesses, shapes, and when they are open."""

from dataclasses import replace
from datetime import timedelta

from crm_admin.domain.links import (
    LINK_STATE_TEXTS,
    OWN_RESET_LINKS,
    Decision,
    Link,
    LinkEnd,
    LinkForm,
    LinkPurpose,
    LinkState,
    token_hash,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserId
from tests.fakes import NOW

LINK = Link(
    id="link-1",
    purpose=LinkPurpose.RESET,
    user_id=UserId("id-asa.bjork"),
    user_name="asa.bjork",
    email="asa.bjork@northwind.se",
    token_hash="0" * 64,
    credential_mark="",
    created_at=NOW,
    created_by="anna.berg",
    expires_at=NOW + timedelta(minutes=60),
)


def test_a_token_has_256_random_bits_and_fits_into_an_address() -> None:
    tokens = {OWN_RESET_LINKS.new_token().reveal() for _ in range(1000)}

    assert len(tokens) == 1000
    assert all(len(token) == 43 for token in tokens)
    assert all(c.isalnum() or c in "-_" for token in tokens for c in token)


def test_a_crm_may_want_hex_digits() -> None:
    form = LinkForm(path="/?id={token}", hex_digits=32)

    assert len(bytes.fromhex(form.new_token().reveal())) == 16


def test_the_address_is_the_base_and_the_path_with_one_slash_between() -> None:
    for base in ("https://crm.northwind.se/account", "https://crm.northwind.se/account/"):
        link = OWN_RESET_LINKS.link(base, Secret("abc"))
        assert link == Secret("https://crm.northwind.se/account/reset/abc")


def test_the_hash_of_a_token_is_sha256_whatever_was_typed() -> None:
    assert token_hash(Secret("abc")).startswith("ba7816bf")
    assert len(token_hash(Secret("\ud800"))) == 64


def test_a_link_is_open_until_it_ends_or_its_time_is_over() -> None:
    assert LINK.is_open(NOW)
    assert LINK.is_open(NOW + timedelta(minutes=60) - timedelta(microseconds=1))
    assert not LINK.is_open(NOW + timedelta(minutes=60))
    assert not replace(LINK, end=LinkEnd.USED).is_open(NOW)


def test_only_a_confirmed_request_to_unlock_waits_for_an_answer() -> None:
    confirmed = replace(LINK, purpose=LinkPurpose.UNLOCK, end=LinkEnd.USED)

    assert confirmed.is_waiting_request
    assert not replace(confirmed, decision=Decision.DECLINED).is_waiting_request
    assert not replace(confirmed, end=LinkEnd.REVOKED).is_waiting_request
    assert not replace(confirmed, purpose=LinkPurpose.RESET).is_waiting_request


def test_every_state_of_a_link_has_a_word() -> None:
    assert set(LINK_STATE_TEXTS) == set(LinkState)
