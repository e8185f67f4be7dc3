"""Accounts of programs that sign in with a key: nothing about passwords applies to them."""

from dataclasses import replace

import pytest

from crm_admin.domain.capabilities import Act, Actor, Capabilities, why_not
from crm_admin.domain.diagnosis import FindingCode, diagnose
from crm_admin.domain.user import Right, UserId, UserKind, UserState
from tests.fakes import NOW, a_user

ANNA = Actor(id=UserId("id-anna.berg"), right=Right.ADMINISTRATOR)
PLAIN = a_user("erp", kind=UserKind.SYSTEM, email=None)
ROBOT = replace(PLAIN, facts=replace(PLAIN.facts, uses_password=False, has_password=False))


def test_it_can_sign_in_without_a_password() -> None:
    diagnosis = diagnose(ROBOT, now=NOW, actor=ANNA, capabilities=Capabilities())

    assert ROBOT.state(NOW) is UserState.ACTIVE
    assert diagnosis.findings == ()


def test_it_can_be_switched_off_like_any_other() -> None:
    off = replace(ROBOT, facts=replace(ROBOT.facts, is_active=False))
    [finding] = diagnose(off, now=NOW, actor=ANNA, capabilities=Capabilities()).findings

    assert finding.code is FindingCode.INACTIVE


@pytest.mark.parametrize("act", [Act.CHANGE_PASSWORD, Act.RESET_PASSWORD])
def test_it_gets_no_password(act: Act) -> None:
    reason = why_not(act, ROBOT, state=ROBOT.state(NOW), actor=ANNA, capabilities=Capabilities())

    assert str(reason) == "This account signs in with a key, not with a password."
