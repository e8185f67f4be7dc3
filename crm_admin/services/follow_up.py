"""What every change brings with it: links end, letters are written, old passwords remembered."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from crm_admin.domain.changes import Change, EditUser, SetAttempts, SetLock, SetPassword
from crm_admin.domain.links import Decision, LinkEnd
from crm_admin.domain.mail import UNFINISHED, MailKind, MailState
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import NO_ATTEMPTS, User, UserId
from crm_admin.services.correspondence import Correspondence, Occasion
from crm_admin.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One change of one user, written and not yet committed."""

    before: User
    after: User
    change: Change
    replaced_hash: Secret | None
    """The password hash that stood there before."""
    by: str
    operation_id: str
    now: datetime
    place: str


def follow_up(
    work: UnitOfWork, happened: Happened, *, correspondence: Correspondence, history: int
) -> None:
    """Do what the change brings with it, in the same transaction.

    `history` is the number of earlier passwords that the site refuses.
    """
    if _ends_links(happened):
        end_links(work, happened.before.id, LinkEnd.REVOKED, happened.now)
    if _unlocks(happened):
        _answer_requests(work, happened)
    if isinstance(happened.change, SetPassword) and happened.replaced_hash and history:
        work.history.add(happened.before.id, happened.replaced_hash, keep=history)
    occasion = Occasion(
        operation_id=happened.operation_id,
        user=happened.after,
        by=happened.by,
        now=happened.now,
        place=happened.place,
    )
    for kind, recipient in _notices(happened):
        more = {
            "old_email": happened.before.email or "—",
            "new_email": happened.after.email or "—",
        }
        correspondence.write_notice(work, kind, occasion, recipient=recipient, more=more)


def end_links(work: UnitOfWork, user_id: UserId, how: LinkEnd, now: datetime) -> int:
    """End every open link of a user with the letters that still carry them; how many there were."""
    ended = 0
    for link in work.links.of_user(user_id):
        if link.end is None and work.links.replace(link, replace(link, end=how, ended_at=now)):
            ended += link.is_open(now)
            stop_letter(work, link.id, now)
    return ended


def stop_letter(work: UnitOfWork, link_id: str, now: datetime) -> None:
    """Keep the letter of a link that has ended from leaving, and forget the link."""
    letter = work.outbox.for_link(link_id)
    if letter is None:
        return
    state = MailState.EXPIRED if letter.state in UNFINISHED else letter.state
    ended_at = letter.ended_at or now
    work.outbox.replace(letter, replace(letter, state=state, link=None, ended_at=ended_at))


def _ends_links(happened: Happened) -> bool:
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


def _unlocks(happened: Happened) -> bool:
    """Whoever asked to be unlocked has an answer once nothing locks them any more."""
    facts = happened.after.facts
    if facts.lock is not None or facts.is_locked_out(happened.now):
        return False
    match happened.change:
        case SetAttempts(attempts=attempts):
            return attempts == NO_ATTEMPTS
        case SetPassword(also_unlock=also_unlock):
            return also_unlock
        case SetLock():
            return True
        case _:
            return False


def _answer_requests(work: UnitOfWork, happened: Happened) -> None:
    for link in work.links.of_user(happened.before.id):
        if link.is_waiting_request:
            decided = replace(
                link,
                decision=Decision.ACCEPTED,
                decided_at=happened.now,
                decided_by=happened.by,
            )
            work.links.replace(link, decided)


def _notices(happened: Happened) -> Iterator[tuple[MailKind, str | None]]:
    before, after = happened.before, happened.after
    match happened.change:
        case SetPassword():
            yield MailKind.PASSWORD_CHANGED, after.email
        case SetAttempts(attempts=attempts) if attempts == NO_ATTEMPTS:
            yield MailKind.UNLOCKED, after.email
        case SetLock(lock=None):
            yield MailKind.UNLOCKED, after.email
        case EditUser() if before.email != after.email:
            yield MailKind.EMAIL_CHANGED, before.email
            yield MailKind.EMAIL_CHANGED, after.email
        case _:
            return
