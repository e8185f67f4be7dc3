"""The system user: the code that opens the way back in, and what it was used for."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_admin.domain.clock import is_within
from crm_admin.domain.secret import Secret

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 letters and digits that nobody takes for one another: 5 bits each."""
GROUPS, GROUP = 6, 4
"""24 characters are 120 bits: a plain hash is enough. Source: NIST SP 800-63B-4, 3.1.2.2."""

SESSION_LIFE = timedelta(minutes=15)
DRILL_EVERY = timedelta(days=90)
LONGEST_DELAY = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemUser:
    """What is kept of the system user; the code itself stands on paper only."""

    code_hash: str = ""
    """Empty: nobody ever set it up."""
    made_at: datetime | None = None
    made_by: str = ""
    last_used_at: datetime | None = None
    last_drill_at: datetime | None = None
    failures: int = 0
    """Wrong codes in a row."""
    delayed_until: datetime | None = None

    @property
    def is_set_up(self) -> bool:
        """There is a code."""
        return bool(self.code_hash)

    def needs_drill(self, now: datetime) -> bool:
        """Nobody has tried the way back in for a quarter of a year."""
        last = max(filter(None, (self.made_at, self.last_drill_at, self.last_used_at)), default=now)
        return self.is_set_up and now - last >= DRILL_EVERY

    def wait(self, now: datetime) -> timedelta:
        """How long until a code is looked at again; zero: at once."""
        return max((self.delayed_until or now) - now, timedelta(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySession:
    """One use of the system user."""

    id: str
    started_at: datetime
    until: datetime
    with_code: bool
    account: str
    """Of the database; empty for a file."""
    place: str
    ended_at: datetime | None = None
    granted_to: str = ""
    """Id of the one user who was made an administrator; empty: nobody."""
    acknowledged_by: tuple[str, ...] = ()
    """Ids of the administrators who have read of it."""

    def is_open(self, now: datetime) -> bool:
        """May still act."""
        return self.ended_at is None and is_within(now, self.started_at, self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recoveries:
    """The latest uses of the system user, the newest first."""

    sessions: tuple[RecoverySession, ...] = ()


def new_code() -> Secret:
    """`ABCD-EFGH-…`: a code to print and to lock away."""
    groups = ("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))
    return Secret("-".join(groups))


def code_hash(typed: Secret) -> str:
    """64 hex digits; case, spaces and dashes of what was typed do not matter."""
    bare = "".join(c for c in typed.reveal().upper() if c.isalnum())
    return hashlib.sha256(bare.encode("utf-8", "surrogatepass")).hexdigest()


def delay_after(failures: int) -> timedelta:
    """1, 2, 4, 8 … seconds after so many wrong codes, a quarter of an hour at most: never a lock.

    Source: security requirement BG-06.
    """
    seconds: int = 2 ** min(failures - 1, 20)
    return min(timedelta(seconds=seconds), LONGEST_DELAY)
