"""Whether a link may still be used, for what it was made for and by whom."""

from dataclasses import replace
from datetime import datetime

from crm_admin.domain.errors import ActRefused, LinkUnusable
from crm_admin.domain.links import Link, LinkEnd, LinkPurpose
from crm_admin.domain.text import Text
from crm_admin.domain.user import User, UserState
from crm_admin.services.ports import Reading, UnitOfWork
from crm_admin.services.sessions import password_mark

UNKNOWN = Text("it is not complete, or not one of this site.")
EXPIRED = Text("its time is over.")
CHANGED_SINCE = Text("your account was changed since it was made.")
BARRED = Text("your account is locked or inactive. Ask an administrator.")
ENDED = {
    LinkEnd.USED: Text("it has been used."),
    LinkEnd.REVOKED: Text("it was revoked."),
    LinkEnd.REPLACED: Text("a newer one was made."),
}


def usable_link(
    reading: Reading | UnitOfWork, token_hash: str, purpose: LinkPurpose
) -> tuple[Link, User]:
    """The link with this token and its user, when it may be used at this moment.

    Raises:
        LinkUnusable: unknown, for something else, ended, expired, or the user has changed.
    """
    link = reading.links.with_token(token_hash)
    if link is None or link.purpose is not purpose:
        raise LinkUnusable(reason=UNKNOWN)
    if link.end is not None:
        raise LinkUnusable(reason=ENDED[link.end])
    if not link.is_open(reading.now()):
        raise LinkUnusable(reason=EXPIRED)
    return link, _same_user(reading, link)


def use_up(work: UnitOfWork, link: Link) -> None:
    """End a link by its use, in one conditional statement.

    Raises:
        LinkUnusable: somebody else was faster.
    """
    used = replace(link, end=LinkEnd.USED, ended_at=work.now())
    if not work.links.replace(link, used):
        raise LinkUnusable(reason=ENDED[LinkEnd.USED])


def is_reuse(refusal: ActRefused) -> bool:
    """Somebody came with a link that had been used: perhaps somebody else than whom it was for."""
    return refusal.facts.get("reason") == ENDED[LinkEnd.USED]


def _same_user(reading: Reading | UnitOfWork, link: Link) -> User:
    """Source: SuiteCRM's CVE-2021-25961, where a namesake could use a deleted user's link."""
    credential = reading.users.credential(link.user_id)
    if credential is None:
        raise LinkUnusable(reason=CHANGED_SINCE)
    user = credential.user
    is_same = (user.user_name, user.email) == (link.user_name, link.email)
    if not is_same or password_mark(credential) != link.credential_mark:
        raise LinkUnusable(reason=CHANGED_SINCE)
    if link.purpose is LinkPurpose.RESET and not may_choose_a_password(user, reading.now()):
        raise LinkUnusable(reason=BARRED)
    return user


def may_choose_a_password(user: User, now: datetime) -> bool:
    """In use, not locked by an administrator, with a password that this CRM keeps."""
    is_elsewhere = user.facts.external_system is not None or not user.facts.uses_password
    barred = {UserState.LOCKED, UserState.INACTIVE}
    return not is_elsewhere and user.state(now) not in barred
