"""Settings as JSON and back, across versions and after accidents."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.domain.lockout import LockoutPolicy
from crm_admin.domain.password_policy import COMPLEXITY, PasswordPolicy
from crm_admin.domain.recovery import Recoveries, SystemUser
from crm_admin.domain.settings import MailEncryption, MailSettings, Policies
from crm_admin.services.setting_json import from_json, to_json
from tests.domain.test_recovery import SESSION
from tests.fakes import NOW


@pytest.mark.parametrize(
    "settings",
    [
        Policies(),
        Policies(
            password=COMPLEXITY,
            lockout=LockoutPolicy(duration=timedelta(0), doubles=False),
            may_set_passwords=False,
        ),
        MailSettings(host="mail.northwind.se", account="crm", encryption=MailEncryption.TLS),
        SystemUser(code_hash="a" * 64, made_at=NOW, failures=3),
        Recoveries(sessions=(SESSION, replace(SESSION, acknowledged_by=("1", "2")))),
    ],
)
def test_what_is_written_is_read_again(settings: object) -> None:
    assert from_json(type(settings), to_json(settings)) == settings


@given(seconds=st.integers(0, 10**9), message=st.text())
def test_any_duration_and_any_text_survive(seconds: int, message: str) -> None:
    policy = PasswordPolicy(min_age=timedelta(seconds=seconds), message=message)

    assert from_json(PasswordPolicy, to_json(policy)) == policy


def test_what_an_older_version_did_not_know_has_its_default() -> None:
    assert from_json(Policies, '{"link_life": 600.0}') == Policies(link_life=timedelta(minutes=10))


def test_what_a_newer_version_knows_beside_is_left_out() -> None:
    written = json.loads(to_json(Policies())) | {"quantum": True}

    assert from_json(Policies, json.dumps(written)) == Policies()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        "null",
        '{"link_life": "long"}',
        '{"link_life": 1e300}',
        '{"password": []}',
        '{"password": {"min_length": "15"}}',
        '{"password": {"min_length": true}}',
        '{"may_set_passwords": "no"}',
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        from_json(Policies, text)


def test_an_unknown_choice_is_refused() -> None:
    with pytest.raises(ValueError, match="carrier"):
        from_json(MailSettings, '{"encryption": "carrier pigeon"}')
