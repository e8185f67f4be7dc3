"""How a new password fares: every rule at once, and how long it would stand."""

from collections.abc import Sequence

from crm_admin.domain.errors import PasswordRefused
from crm_admin.domain.password_policy import Check, PasswordContext, PasswordPolicy, checks
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import PasswordGuesser

WEAK = 2
"""Strengths below this are refused as easy to guess."""


def checked(
    password: Secret,
    *,
    names: Sequence[str],
    has_second_factor: bool,
    guesser: PasswordGuesser,
    policy: PasswordPolicy,
) -> tuple[tuple[Check, ...], int]:
    """The checklist for this password, and its strength from 0 to 4."""
    strength = guesser.strength(password, names)
    context = PasswordContext(
        names=tuple(names), has_second_factor=has_second_factor, is_common=strength < WEAK
    )
    return checks(password, context, policy), strength


def require_kept(checklist: Sequence[Check]) -> None:
    """Nothing, when every rule is kept.

    Raises:
        PasswordRefused: with every rule that is broken.
    """
    broken = tuple(check for check in checklist if not check.is_kept)
    if broken:
        raise PasswordRefused(broken)
