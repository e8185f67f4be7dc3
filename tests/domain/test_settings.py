"""Which settings can be saved, and what is said of those that cannot."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from crm_admin.domain.lockout import LockoutPolicy
from crm_admin.domain.password_policy import COMPLEXITY, PasswordPolicy
from crm_admin.domain.settings import (
    MailEncryption,
    MailSettings,
    Policies,
    base_url_problem,
    mail_problems,
    policy_problems,
)

MAIL = MailSettings(host="mail.northwind.se", sender="crm@northwind.se")


def password(**changes: Any) -> Policies:  # noqa: ANN401 (any field)
    return Policies(password=replace(PasswordPolicy(), **changes))


def lockout(**changes: Any) -> Policies:  # noqa: ANN401 (any field)
    return Policies(lockout=replace(LockoutPolicy(), **changes))


def test_the_defaults_and_both_presets_can_be_saved() -> None:
    assert policy_problems(Policies()) == {}
    assert policy_problems(Policies(password=COMPLEXITY)) == {}
    assert mail_problems(MailSettings()) == {}
    assert mail_problems(MAIL) == {}


@pytest.mark.parametrize(
    ("policies", "field"),
    [
        (password(min_length=7, min_length_with_second_factor=7), "min_length"),
        (password(min_length=65), "min_length"),
        (password(min_length_with_second_factor=16), "min_length_with_second_factor"),
        (password(min_digits=3, min_upper=3, min_special=3), "min_special"),
        (password(history=25), "history"),
        (password(history=-1), "history"),
        (password(min_age=timedelta(days=31)), "min_age"),
        (password(expires_after=timedelta(hours=1)), "expires_after"),
        (password(min_age=timedelta(days=9), expires_after=timedelta(days=9)), "expires_after"),
        (password(message="x" * 501), "message"),
        (lockout(attempts=101), "attempts"),
        (lockout(attempts=-1), "attempts"),
        (lockout(window=timedelta(0)), "window"),
        (lockout(duration=timedelta(minutes=14)), "duration"),
        (Policies(link_life=timedelta(minutes=4)), "link_life"),
        (Policies(link_life=timedelta(hours=25)), "link_life"),
        (Policies(temporary_password_life=timedelta(hours=73)), "temporary_password_life"),
    ],
)
def test_a_value_outside_its_limits_is_named_with_its_field(policies: Policies, field: str) -> None:
    found = policy_problems(policies)

    assert field in found
    assert str(found[field]).endswith(".")


@pytest.mark.parametrize(
    "policies",
    [
        lockout(duration=timedelta(0)),
        lockout(attempts=0, duration=timedelta(minutes=1)),
        password(expires_after=timedelta(days=90)),
    ],
)
def test_no_end_no_lockout_and_an_expiry_can_be_chosen(policies: Policies) -> None:
    assert policy_problems(policies) == {}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"host": "mail northwind"}, "host"),
        ({"host": "m" * 254}, "host"),
        ({"port": 0}, "port"),
        ({"port": 65536}, "port"),
        ({"encryption": MailEncryption.NONE}, "encryption"),
        ({"account": "crm\n"}, "account"),
        ({"sender": "crm"}, "sender"),
        ({"sender": "crm@northwind.se, evil@example.com"}, "sender"),
        ({"sender": "CRM <crm@northwind.se>"}, "sender"),
        ({"sender_name": "Northwind\r\nBcc: evil@example.com"}, "sender_name"),
        ({"reply_to": "nobody"}, "reply_to"),
        ({"link_base_url": "http://crm.northwind.se"}, "link_base_url"),
    ],
)
def test_what_could_not_send_or_would_send_elsewhere_is_named(
    changes: dict[str, Any], field: str
) -> None:
    assert list(mail_problems(replace(MAIL, **changes))) == [field]


def test_in_clear_only_a_mail_server_on_this_machine_may_be_used() -> None:
    for host in ("localhost", "127.0.0.1", "::1", ""):
        settings = replace(MAIL, host=host, encryption=MailEncryption.NONE)
        assert mail_problems(settings) == {}


@pytest.mark.parametrize(
    "url",
    [
        "https://crm.northwind.se",
        "https://crm.northwind.se/",
        "https://crm.northwind.se:8443/account",
        "http://127.0.0.1:8480",
        "http://localhost:8480/x",
        "http://[::1]:8480",
    ],
)
def test_links_may_begin_with_these_addresses(url: str) -> None:
    assert base_url_problem(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "crm.northwind.se",
        "https://",
        "https:///path",
        "ftp://crm.northwind.se",
        "http://crm.northwind.se",
        "http://127.0.0.1.evil.example",
        "https://user@crm.northwind.se",
        "https://user:word@crm.northwind.se",
        "https://crm.northwind.se/?next=evil",
        "https://crm.northwind.se/#x",
        "https://crm.northwind.se\\@evil.example",
        "https://crm.northwind.se /x",
        "https://crm.nörthwind.se",
        "https://crm.northwind.se:99999",
        "https://crm.northwind.se:0",
        "https://[::1",
        "https://crm.northwind.se\nx",
        "javascript:alert(1)",
    ],
)
def test_links_may_not_begin_with_these(url: str) -> None:
    problem = base_url_problem(url)

    assert problem is not None
    assert str(problem).endswith(".")
