"""The dice of the self-service pages."""

from dataclasses import replace

import pytest

from crm_admin.domain.password_policy import (
    COMPLEXITY,
    NIST,
    PasswordContext,
    PasswordPolicy,
    violations,
)
from crm_admin.services.self_service.dice import draw

SOMEBODY = PasswordContext(names=("asa.bjork", "Åsa Björk"))
MANY_DIGITS = replace(COMPLEXITY, min_digits=10)


@pytest.mark.parametrize("policy", [NIST, COMPLEXITY, MANY_DIGITS, replace(NIST, min_length=64)])
def test_what_is_drawn_keeps_to_every_rule(policy: PasswordPolicy) -> None:
    drawn = draw(policy)
    assert violations(drawn, SOMEBODY, policy) == ()
    assert len(drawn.reveal()) >= policy.min_length


def test_it_grows_where_rare_characters_are_asked_for() -> None:
    assert len(draw(MANY_DIGITS).reveal()) > len(draw(NIST).reveal())


def test_no_two_are_the_same() -> None:
    assert len({draw(NIST) for _ in range(50)}) == 50
