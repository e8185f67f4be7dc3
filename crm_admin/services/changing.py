"""Changing a user, and what that brings with it: links end, letters are written."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from crm_admin.domain.changes import Change, EditUser, IssueLink, SetAttempts, SetLock, SetPassword
from crm_admin.domain.links import Decision, LinkEnd, LinkPurpose
from crm_admin.domain.mail import UNFINISHED, MailKind, MailState
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import NO_ATTEMPTS, User, UserId
from crm_admin.services.correspondence import Correspondence, Occasion
from crm_admin.services.finding import require_found
from crm_admin.services.ports import UnitOfWork
from crm_admin.services.site import policies_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who changes something, under which operation, and who writes the letters about it."""

    by: str
    operation_id: str
    place: str
    correspondence: Correspondence


def carry_out(work: UnitOfWork, user: User, change: Change, author: Author) -> User:
    """Write a change of a user and all that it brings with it; the user as they are then."""
    replaced_hash = _hash_of(work, user) if isinstance(change, SetPassword) else None
    now = work.now()
    work.users.execute(work.users.plan(user, change, by=author.by, now=now))
    happened = _Happened(
        before=user,
        after=require_found(work.users.get(user.id), user.user_name),
        change=change,
        now=now,
        author=author,
    )
    if _ends_links(happened):
        end_links(work, user.id, LinkEnd.REVOKED, now)
    if _unlocks(happened):
        _answer_requests(work, happened)
    if replaced_hash is not None:
        _remember(work, user, replaced_hash)
    _tell(work, happened)
    return happened.after


@dataclass(frozen=True, slots=True, kw_only=True)
class _Happened:
    """One change of one user, written and not yet committed."""

    before: User
    after: User
    change: Change
    now: datetime
    author: Author


def _hash_of(work: UnitOfWork, user: User) -> Secret | None:
    credential = work.users.credential(user.id)
    return None if credential is None else credential.password_hash


def _remember(work: UnitOfWork, user: User, replaced_hash: Secret) -> None:
    history = policies_of(work.settings).password.history
    if history:
        work.history.add(user.id, replaced_hash, keep=history)


def _tell(work: UnitOfWork, happened: _Happened) -> None:
    author = happened.author
    occasion = Occasion(
        operation_id=author.operation_id,
        user=happened.after,
        by=author.by,
        now=happened.now,
        place=author.place,
    )
    more = {
        "old_email": happened.before.email or "—",
        "new_email": happened.after.email or "—",
    }
    for kind, recipient in _notices(happened):
        author.correspondence.write_notice(work, kind, occasion, recipient=recipient, more=more)


def end_links(
    work: UnitOfWork,
    user_id: UserId,
    how: LinkEnd,
    now: datetime,
    purposes: Collection[LinkPurpose] = tuple(LinkPurpose),
) -> int:
    """End every open link of a user with the letters that still carry them; how many there were."""
    ended = 0
    for link in work.links.of_user(user_id):
        if link.purpose not in purposes:
            continue
        if link.end is None and work.links.replace(link, replace(link, end=how, ended_at=now)):
            ended += link.is_open(now)
            _stop_letter(work, link.id, now)
    return ended


def _stop_letter(work: UnitOfWork, link_id: str, now: datetime) -> None:
    """A letter whose link has ended does not leave, and the link is forgotten."""
    letter = work.outbox.for_link(link_id)
    if letter is None:
        return
    state = MailState.EXPIRED if letter.state in UNFINISHED else letter.state
    ended_at = letter.ended_at or now
    work.outbox.replace(letter, replace(letter, state=state, link=None, ended_at=ended_at))


def _ends_links(happened: _Happened) -> bool:
    """Source: security requirement RT-05."""
    match happened.change:
        case SetPassword():
            return True
        case SetLock(lock=lock):
            return lock is not None
        case EditUser():
            is_elsewhere = happened.before.email != happened.after.email
            return is_elsewhere or not happened.after.facts.is_in_use(happened.now)
        case _:
            return False


def _unlocks(happened: _Happened) -> bool:
    """Whoever asked to be unlocked has an answer once nothing locks them any more."""
    facts = happened.after.facts
    if facts.lock is not None or facts.is_locked_out(happened.now):
        return False
    match happened.change:
        case SetAttempts(attempts=attempts):
            return attempts == NO_ATTEMPTS
        case SetPassword(also_unlock=also_unlock) | IssueLink(also_unlock=also_unlock):
            return also_unlock
        case SetLock():
            return True
        case _:
            return False


def _answer_requests(work: UnitOfWork, happened: _Happened) -> None:
    for link in work.links.of_user(happened.before.id):
        if link.is_waiting_request:
            decided = replace(
                link,
                decision=Decision.ACCEPTED,
                decided_at=happened.now,
                decided_by=happened.author.by,
            )
            work.links.replace(link, decided)


def _notices(happened: _Happened) -> Iterator[tuple[MailKind, str | None]]:
    before, after = happened.before, happened.after
    match happened.change:
        case SetPassword():
            yield MailKind.PASSWORD_CHANGED, after.email
        case SetAttempts(attempts=attempts) if attempts == NO_ATTEMPTS:
            yield MailKind.UNLOCKED, after.email
        case SetLock(lock=None):
            yield MailKind.UNLOCKED, after.email
        case IssueLink(also_unlock=True) if before.facts.attempts != NO_ATTEMPTS:
            yield MailKind.UNLOCKED, after.email
        case EditUser() if before.email != after.email:
            yield MailKind.EMAIL_CHANGED, before.email
            yield MailKind.EMAIL_CHANGED, after.email
        case _:
            return
