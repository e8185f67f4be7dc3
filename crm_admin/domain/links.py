"""One-time links: what opens them, what ends them, in which state they are."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from crm_admin.domain.clock import is_within
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserId

TOKEN_BYTES = 32
"""Random bytes in a token: 256 bits, of which only SHA-256 is stored."""


class LinkPurpose(StrEnum):
    """What a link leads to."""

    RESET = "reset"
    """Choosing a new password."""
    UNLOCK = "unlock"
    """Confirming that a request to unlock comes from the address on record."""


class LinkEnd(StrEnum):
    """Why a link no longer works."""

    USED = "used"
    REVOKED = "revoked"
    REPLACED = "replaced"


class Decision(StrEnum):
    """What an administrator made of a confirmed request to unlock."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One link that was made; the token itself stands only in the mail."""

    id: str
    purpose: LinkPurpose
    user_id: UserId
    user_name: str
    email: str | None
    """The address that it was made for."""
    token_hash: str
    credential_mark: str
    """Tells whether the password was replaced since; not the hash."""
    created_at: datetime
    created_by: str | None
    """User name of the administrator; None: the user asked."""
    expires_at: datetime
    opened_at: datetime | None = None
    """When its page was first opened, by a person or by a program that looks through mail."""
    end: LinkEnd | None = None
    ended_at: datetime | None = None
    decision: Decision | None = None
    """Only of confirmed requests to unlock."""
    decided_at: datetime | None = None
    decided_by: str | None = None

    def is_open(self, now: datetime) -> bool:
        """Would be taken at this moment, as far as the link itself goes."""
        return self.end is None and is_within(now, self.created_at, self.expires_at)

    @property
    def is_waiting_request(self) -> bool:
        """A confirmed request to unlock that no administrator has answered."""
        is_confirmed = self.purpose is LinkPurpose.UNLOCK and self.end is LinkEnd.USED
        return is_confirmed and self.decision is None


class LinkState(StrEnum):
    """One word about a link, for lists."""

    WAITING = "waiting"
    """Its mail has not left."""
    NOT_MAILED = "not_mailed"
    """The mail was refused, or there is no mail: the link can be handed over."""
    SENT = "sent"
    OPENED = "opened"
    USED = "used"
    EXPIRED = "expired"
    REVOKED = "revoked"
    REPLACED = "replaced"


LINK_STATE_TEXTS = {
    LinkState.WAITING: Text("Waiting to be sent"),
    LinkState.NOT_MAILED: Text("Not mailed"),
    LinkState.SENT: Text("Sent"),
    LinkState.OPENED: Text("Opened"),
    LinkState.USED: Text("Used"),
    LinkState.EXPIRED: Text("Expired"),
    LinkState.REVOKED: Text("Revoked"),
    LinkState.REPLACED: Text("Replaced"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkForm:
    """The shape of links that this CRM's users can open."""

    path: str
    """What follows the base address, with `{token}`."""
    is_native: bool = False
    """The CRM itself keeps and takes them, on its own page."""
    hex_digits: int | None = None
    """Length of a token in hex digits; None: 43 letters, digits and signs that fit an address."""

    def new_token(self) -> Secret:
        """A token that nobody can guess."""
        if self.hex_digits is not None:
            return Secret(secrets.token_hex(self.hex_digits // 2))
        return Secret(secrets.token_urlsafe(TOKEN_BYTES))

    def link(self, base_url: str, token: Secret) -> Secret:
        """The whole address."""
        return Secret(base_url.rstrip("/") + self.path.format(token=token.reveal()))


OWN_RESET_LINKS = LinkForm(path="/reset/{token}")
OWN_UNLOCK_LINKS = LinkForm(path="/unlock/{token}")


def token_hash(token: Secret) -> str:
    """64 hex digits; what is looked up.

    A plain hash is enough for 256 random bits. Source: OWASP ASVS 5.0, 6.5.2.
    """
    return hashlib.sha256(token.reveal().encode("utf-8", "surrogatepass")).hexdigest()
