"""Codes of authenticator apps, as RFC 6238 has them."""

import base64
from datetime import UTC, datetime, timedelta

import pytest

from crm_admin.domain.secret import Secret
from crm_admin.domain.totp import code_at, matching_step

RFC_SECRET = Secret(base64.b32encode(b"12345678901234567890").decode())
AT = datetime(2026, 10, 14, 7, 55, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_the_codes_are_those_of_the_rfc(seconds: int, code: str) -> None:
    assert code_at(RFC_SECRET, datetime.fromtimestamp(seconds, UTC)) == code


@pytest.mark.parametrize("aside", [-30, 0, 30])
def test_the_codes_beside_the_present_one_are_taken(aside: int) -> None:
    code = code_at(RFC_SECRET, AT + timedelta(seconds=aside))

    step = matching_step(RFC_SECRET, Secret(f"{code[:3]} {code[3:]}"), AT)

    assert step == (int(AT.timestamp()) + aside) // 30


@pytest.mark.parametrize("aside", [-90, -60, 60, 90])
def test_others_are_not(aside: int) -> None:
    code = code_at(RFC_SECRET, AT + timedelta(seconds=aside))

    assert matching_step(RFC_SECRET, Secret(code), AT) is None


@pytest.mark.parametrize("typed", ["", "0", "abcdef", "１２３４５６", "\ud800", "1" * 1000])
def test_what_is_not_a_code_matches_nothing(typed: str) -> None:
    assert matching_step(RFC_SECRET, Secret(typed), AT) is None


@pytest.mark.parametrize("secret", ["", "1", "not base 32!", "å"])
def test_a_spoiled_secret_matches_nothing(secret: str) -> None:
    assert matching_step(Secret(secret), Secret("000000"), AT) is None
    with pytest.raises(ValueError, match="authenticator"):
        code_at(Secret(secret), AT)


def test_secrets_are_read_as_apps_show_them() -> None:
    plain = RFC_SECRET.reveal().rstrip("=")
    shown = " ".join(plain[i : i + 4] for i in range(0, len(plain), 4)).lower()

    assert code_at(Secret(shown), AT) == code_at(RFC_SECRET, AT)
