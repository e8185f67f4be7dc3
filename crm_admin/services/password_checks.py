"""How a new password fares: every rule at once, and how long it would stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.errors import PasswordRefused
from crm_admin.domain.password_policy import (
    Check,
    PasswordContext,
    PasswordPolicy,
    as_hashed,
    checks,
    consists_of,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User, UserId
from crm_admin.services.editing import own_names
from crm_admin.services.ports import PasswordGuesser, PasswordHasher, Reading, UnitOfWork

WEAK = 2
"""Strengths below this are refused as easy to guess."""

PRODUCTS = ("CRM", "CRM Admin", "EspoCRM")
"""What everybody at such a site thinks of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordOwner:
    """What the rules need to know of whose password it will be."""

    names: tuple[str, ...]
    has_second_factor: bool = False

    @classmethod
    def of(cls, user: User) -> "PasswordOwner":
        """A user of the CRM."""
        has_second_factor = user.facts.second_factor is not None
        return cls(names=own_names(user), has_second_factor=has_second_factor)


def checked(
    password: Secret,
    owner: PasswordOwner,
    *,
    guesser: PasswordGuesser,
    policy: PasswordPolicy,
    is_used_before: bool = False,
) -> tuple[tuple[Check, ...], int]:
    """The checklist for this password, and its strength from 0 to 4."""
    hashed = as_hashed(password, normalises=policy.normalises)
    strength = guesser.strength(hashed, owner.names)
    context = PasswordContext(
        names=owner.names,
        has_second_factor=owner.has_second_factor,
        is_common=strength < WEAK
        or guesser.is_common(hashed)
        or consists_of(hashed.reveal(), PRODUCTS),
        is_used_before=is_used_before,
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


def earlier_hashes(
    reading: Reading | UnitOfWork, user_id: UserId, history: int
) -> tuple[Secret, ...]:
    """The present password and those before it, `history` of them at most, as hashes."""
    if history == 0:
        return ()
    credential = reading.users.credential(user_id)
    present = credential.password_hash if credential else None
    earlier = reading.history.last(user_id, history - 1)
    return (*earlier,) if present is None else (present, *earlier)


def is_among(password: Secret, hashes: Iterable[Secret], hasher: PasswordHasher) -> bool:
    """Whether it is one of these; each comparison takes as long as a sign-in."""
    return any(hasher.verify(password, stored) for stored in hashes)


def expiry(policy: PasswordPolicy, now: datetime) -> datetime | None:
    """When a password that is set now expires; None: never."""
    return None if policy.expires_after is None else now + policy.expires_after
