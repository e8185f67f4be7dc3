"""A person's account in the CRM, and the facts that decide whether they can sign in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from crm_admin.domain.text import Text

UserId = NewType("UserId", str)
"""The primary key of a user, as text whatever the CRM's own type is."""


EXPIRY_NOTICE = timedelta(days=14)
"""So long before its end a password is said to expire."""


class Right(StrEnum):
    """What a user may do in this program."""

    NONE = "none"
    USER_ADMINISTRATOR = "user_administrator"
    ADMINISTRATOR = "administrator"


class UserKind(StrEnum):
    """People on one tab of the list, accounts of programs and installations on the other."""

    ASSOCIATE = "associate"
    SYSTEM = "system"


class UserState(StrEnum):
    """The one word about a user in the list; the diagnosis says all of it."""

    ACTIVE = "active"
    LOCKED = "locked"
    LOCKED_OUT = "locked_out"
    EXPIRED = "expired"
    INACTIVE = "inactive"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """An administrator's deliberate lock; what an older one did not record is None."""

    by: str | None
    at: datetime | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedAttempts:
    """Failed sign-ins of the present window, and the lockout they led to."""

    count: int = 0
    since: datetime | None = None
    last_at: datetime | None = None
    last_from: str | None = None
    lockouts: int = 0
    """Lockouts in a row without a sign-in between them: each doubles the next."""
    locked_until: datetime | None = None


NO_ATTEMPTS = FailedAttempts()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInFacts:
    """Everything that decides whether a user can sign in.

    Shapes: `external_system` is the name of the directory that checks the password, None when
    the CRM does; `second_factor` is the name of the method, None when it is off.
    """

    is_active: bool = True
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    external_system: str | None = None
    uses_password: bool = True
    """False for the account of a program that signs in with a key."""
    has_password: bool = True
    password_expires_at: datetime | None = None
    temporary_until: datetime | None = None
    must_change_password: bool = False
    second_factor: str | None = None
    lock: Lock | None = None
    attempts: FailedAttempts = NO_ATTEMPTS

    def is_locked_out(self, now: datetime) -> bool:
        """Failed attempts bar the user at this moment."""
        until = self.attempts.locked_until
        return until is not None and now < until

    def is_in_use(self, now: datetime) -> bool:
        """Switched on and within the dates of validity."""
        begun = self.valid_from is None or self.valid_from <= now
        ended = self.valid_until is not None and self.valid_until <= now
        return self.is_active and begun and not ended

    def has_working_password(self, now: datetime) -> bool:
        """A password of this CRM that is accepted at this moment."""
        ends = (self.password_expires_at, self.temporary_until)
        return self.has_password and not any(end is not None and end <= now for end in ends)

    def password_expires_soon(self, now: datetime) -> bool:
        """A password that lasts expires within `EXPIRY_NOTICE`, but not yet."""
        end = self.password_expires_at
        return self.has_password and end is not None and now < end <= now + EXPIRY_NOTICE


@dataclass(frozen=True, slots=True, kw_only=True)
class UserSummary:
    """A row of the list."""

    id: UserId
    user_name: str
    name: str
    """Family name first, as the list sorts it: `Björk, Åsa`."""
    email: str | None
    group: str | None
    role: str | None
    right: Right
    last_sign_in_at: datetime | None
    facts: SignInFacts

    def state(self, now: datetime) -> UserState:
        """The state shown in the list at this moment."""
        return state_of(self.facts, now)


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Everything known of one user; secrets are not among it."""

    id: UserId
    kind: UserKind = UserKind.ASSOCIATE
    user_name: str
    given_name: str | None
    family_name: str | None
    email: str | None
    group: str | None = None
    role: str | None = None
    right: Right = Right.NONE
    facts: SignInFacts
    password_changed_at: datetime | None = None
    last_sign_in_at: datetime | None = None
    last_sign_in_from: str | None = None
    created_at: datetime | None = None
    created_by: str | None = None
    changed_at: datetime | None = None
    changed_by: str | None = None
    version: str
    """Differs whenever anything of the row was changed by anybody."""

    @property
    def is_administrator(self) -> bool:
        """May run this program fully."""
        return self.right is Right.ADMINISTRATOR

    @property
    def full_name(self) -> str:
        """`Åsa Björk`; the user name when the CRM knows no other."""
        return " ".join(filter(None, (self.given_name, self.family_name))) or self.user_name

    @property
    def list_name(self) -> str:
        """`Björk, Åsa`; the user name when the CRM knows no other."""
        return list_name(self.given_name, self.family_name) or self.user_name

    def state(self, now: datetime) -> UserState:
        """The state shown in the list at this moment."""
        return state_of(self.facts, now)


def list_name(given_name: str | None, family_name: str | None) -> str:
    """Family name first, as lists sort; empty when both are missing."""
    return ", ".join(filter(None, (family_name, given_name)))


def state_of(facts: SignInFacts, now: datetime) -> UserState:
    """The most decisive fact as one word."""
    if facts.lock is not None:
        return UserState.LOCKED
    if not facts.is_in_use(now):
        return UserState.INACTIVE
    if facts.is_locked_out(now):
        return UserState.LOCKED_OUT
    if facts.external_system is not None:
        return UserState.EXTERNAL
    has_what_it_takes = not facts.uses_password or facts.has_working_password(now)
    return UserState.ACTIVE if has_what_it_takes else UserState.EXPIRED


def is_usable_administrator(right: Right, facts: SignInFacts, now: datetime) -> bool:
    """An administrator who could sign in at this moment with what the CRM itself holds.

    Somebody whose password a directory checks does not count: when it is down, nobody is left.
    Nor does a program with a key.
    """
    can_come_in = facts.uses_password and state_of(facts, now) is UserState.ACTIVE
    return right is Right.ADMINISTRATOR and can_come_in


def state_text(facts: SignInFacts, now: datetime) -> Text:
    """The words of the badge."""
    state = state_of(facts, now)
    if state is UserState.EXTERNAL:
        return Text("{system}", system=facts.external_system or "")
    if state is UserState.EXPIRED and not facts.has_password:
        return Text("No password")
    return STATE_TEXTS[state]


STATE_TEXTS = {
    UserState.ACTIVE: Text("Active"),
    UserState.LOCKED: Text("Locked"),
    UserState.LOCKED_OUT: Text("Failed attempts"),
    UserState.EXPIRED: Text("Password expired"),
    UserState.INACTIVE: Text("Inactive"),
    UserState.EXTERNAL: Text("External sign-in"),
}
