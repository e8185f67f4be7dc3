"""Mail: the letters that users get, and what has become of each."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserId


class MailKind(StrEnum):
    """The letters there are; each has a template in every language."""

    RESET = "reset"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105 (the name of a letter)
    UNLOCKED = "unlocked"
    EMAIL_CHANGED = "email_changed"
    UNLOCK_REQUEST = "unlock_request"
    RECOVERY = "recovery"
    """To all administrators: somebody signed in as system user."""
    TEST = "test"


MAIL_KIND_TEXTS = {
    MailKind.RESET: Text("Reset link"),
    MailKind.PASSWORD_CHANGED: Text("Password changed"),
    MailKind.UNLOCKED: Text("Unlocked"),
    MailKind.EMAIL_CHANGED: Text("E-mail address changed"),
    MailKind.UNLOCK_REQUEST: Text("Confirm a request to unlock"),
    MailKind.RECOVERY: Text("System user was used"),
    MailKind.TEST: Text("Test message"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MailTemplate:
    """The words of one letter in one language, with `{places}` for values."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One letter, ready for a mail server."""

    message_id: str
    """`<…@…>`: the same whenever this letter is sent again, so that a repeat is recognisable."""
    recipient: str
    """Exactly one address."""
    recipient_name: str
    language: str
    subject: str
    text: str
    html: str
    written_at: datetime


class MailState(StrEnum):
    """What has become of a letter in the outbox."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    """The mail server took it."""
    UNCERTAIN = "uncertain"
    """The server fell silent after the letter: it may have arrived, and may arrive twice."""
    REFUSED = "refused"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    """Its link no longer worked before it could be sent."""


MAIL_STATE_TEXTS = {
    MailState.WAITING: Text("Waiting"),
    MailState.SENDING: Text("Being sent"),
    MailState.SENT: Text("Sent"),
    MailState.UNCERTAIN: Text("May have arrived"),
    MailState.REFUSED: Text("Refused"),
    MailState.CANCELLED: Text("Cancelled"),
    MailState.EXPIRED: Text("Expired"),
}

UNFINISHED = frozenset({MailState.WAITING, MailState.SENDING, MailState.UNCERTAIN})
"""These are tried, or tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxMail:
    """A letter in the outbox.

    Where its link belongs, subject, text and HTML hold `LINK_MARK`; the link itself is kept apart
    and forgotten once the letter was taken or the link has expired.
    """

    id: str
    operation_id: str
    kind: MailKind
    user_id: UserId | None
    user_name: str | None
    link_id: str | None
    link: Secret | None
    mail: Mail
    state: MailState = MailState.WAITING
    attempts: int = 0
    next_try_at: datetime
    expires_at: datetime | None
    """Not worth sending afterwards; None: always."""
    reply: str = ""
    """The mail server's own words, or what stood in the way."""
    ended_at: datetime | None = None


LINK_MARK = "\x1a"
"""Stands for the link; a control character, so that no name or template can hold it."""

RETRY_AFTER = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(minutes=60),
)
"""Waits between attempts; the last one repeats."""


def next_wait(attempts: int) -> timedelta:
    """How long to wait after so many attempts."""
    return RETRY_AFTER[min(max(attempts, 1), len(RETRY_AFTER)) - 1]


class MailStep(StrEnum):
    """What happens on the way to a mail server, in this order."""

    NAME = "name"
    NETWORK = "network"
    ENCRYPTION = "encryption"
    ACCOUNT = "account"
    SENDER = "sender"
    RECIPIENT = "recipient"
    DATA = "data"


class Verdict(StrEnum):
    """What a mail server, or the way to it, made of a letter."""

    TAKEN = "taken"
    LATER = "later"
    """Try again: not reached, or refused for the moment (4xx)."""
    REFUSED = "refused"
    """Final (5xx), or nothing that may be sent."""
    UNCERTAIN = "uncertain"
    """Silent after the letter was handed over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailStepOutcome:
    """One step; `problem` is None when it was passed."""

    step: MailStep
    problem: Text | None = None
    verdict: Verdict = Verdict.TAKEN
    detail: Text | None = None
    """What is worth knowing of a step that was passed: the certificate's names and dates."""
    server_words: str = ""
    """The server's own reply, one line, without anything secret."""


ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+\.[^\s@<>,;:\"()\[\]\\]+")


def is_one_address(text: str) -> bool:
    """Exactly one bare address: no list, no display name, no control or invisible character.

    Source: GitLab's CVE-2023-7028 and Django's CVE-2019-19844, where one was not enough.
    """
    return bool(ADDRESS.fullmatch(text)) and text.isprintable() and ".." not in text
