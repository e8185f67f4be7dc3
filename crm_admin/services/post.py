"""Sending what waits in the outbox, and trying the settings for it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.errors import DatabaseFailed, OutcomeUnknown, SecretsUnavailable
from crm_admin.domain.mail import (
    MailKind,
    MailState,
    MailStep,
    MailStepOutcome,
    OutboxMail,
    Verdict,
    next_wait,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text
from crm_admin.services.letters import compose, with_link
from crm_admin.services.ports import Database, Mailer, MailTemplates, Place, UnitOfWork
from crm_admin.services.sessions import Session, new_operation_id
from crm_admin.services.site import mail_settings_of, template_of
from crm_admin.services.transactions import transact

LEASE = timedelta(minutes=2)
"""A letter that is being sent is left alone so long; then whoever took it has died."""

LONGEST_REPLY = 500

PasswordOf = Callable[[MailSettings], Secret | None]
"""The password of the mail account.

Raises:
    SecretsUnavailable: nobody has given it on this computer.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """The letters of one database, and the mail server that takes them; used in workers only."""

    database: Database
    mailer: Mailer
    place: Place
    templates: MailTemplates
    password_of: PasswordOf

    def deliver_due(self) -> OutboxMail | None:
        """Send the letter that has waited longest; None: none is due, or mail is not set up."""
        with self.database.open_reading() as reading:
            due = reading.outbox.due(reading.now())
        return None if due is None else self._deliver(due.id, only_when_due=True)

    def deliver(self, mail_id: str) -> OutboxMail | None:
        """Send one letter now, and say what has become of it; None: there is no such letter."""
        sent = self._deliver(mail_id, only_when_due=False)
        if sent is not None:
            return sent
        with self.database.open_reading() as reading:
            return reading.outbox.get(mail_id)

    def wait(self) -> timedelta | None:
        """How long until the next letter is due; None: none waits."""
        with self.database.open_reading() as reading:
            at = reading.outbox.next_try_at()
            return None if at is None else max(at - reading.now(), timedelta(0))

    def test(
        self, settings: MailSettings, password: Secret | None, session: Session
    ) -> Iterator[MailStepOutcome]:
        """Send a letter with settings that need not be saved, to the administrator alone."""
        with self.database.open_reading() as reading:
            user = reading.users.get(session.user_id)
            now = reading.now()
            language = settings.language
            template = template_of(reading.settings, self.templates, MailKind.TEST, language)
        recipient = user.email if user else None
        if not recipient:
            problem = Text("Your own user has no e-mail address to send the message to.")
            yield MailStepOutcome(step=MailStep.RECIPIENT, problem=problem, verdict=Verdict.REFUSED)
            return
        mail = compose(
            MailKind.TEST,
            settings=settings,
            template=template,
            recipient=recipient,
            recipient_name=session.full_name,
            values={
                "user_name": session.user_name,
                "who": session.user_name,
                "place": self.place.describe(),
            },
            now=now,
        )
        yield from self.mailer.steps(settings, password, with_link(mail, None))

    def forget_expired_links(self) -> None:
        """Links that no longer work are kept nowhere, not even with letters that never left."""
        with self.database.open_unit_of_work(new_operation_id()) as work:
            work.outbox.forget_expired_links(work.now())
            work.commit()

    def _deliver(self, mail_id: str, *, only_when_due: bool) -> OutboxMail | None:
        operation_id = new_operation_id()
        claimed = transact(
            self.database,
            operation_id,
            lambda work: self._claim(work, mail_id, operation_id, only_when_due=only_when_due),
        )
        if claimed is None:
            return None
        if claimed.letter.state is not MailState.SENDING:
            return claimed.letter
        outcome = self._sent(claimed.letter, claimed.settings)
        operation_id = new_operation_id()
        return transact(
            self.database,
            operation_id,
            lambda work: self._settle(work, claimed, outcome, operation_id),
        )

    def _claim(
        self, work: UnitOfWork, mail_id: str, operation_id: str, *, only_when_due: bool
    ) -> "_Claimed | None":
        claimed = _claim(work, mail_id, only_when_due=only_when_due)
        if claimed is not None:
            self._record(work, claimed.before, claimed.letter, operation_id)
        return claimed

    def _sent(self, letter: OutboxMail, settings: MailSettings) -> MailStepOutcome:
        try:
            password = self.password_of(settings) if settings.account else None
        except SecretsUnavailable:
            problem = Text("The password of the mail account is not known on this computer.")
            return MailStepOutcome(step=MailStep.ACCOUNT, problem=problem, verdict=Verdict.LATER)
        *_, last = self.mailer.steps(settings, password, with_link(letter.mail, letter.link))
        return last

    def _settle(
        self, work: UnitOfWork, claimed: "_Claimed", outcome: MailStepOutcome, operation_id: str
    ) -> OutboxMail:
        letter = claimed.letter
        settled = _after(letter, outcome, work.now())
        # Somebody else settled it meanwhile: what they know is newer.
        if not work.outbox.replace(letter, settled):
            return work.outbox.get(letter.id) or settled
        self._record(work, claimed.before, settled, operation_id)
        return settled

    def _record(
        self, work: UnitOfWork, before: MailState, letter: OutboxMail, operation_id: str
    ) -> None:
        """Once for what has become of it, and not for every try."""
        if letter.state in _RECORDED and letter.state is not before:
            work.audit.append(self._event(letter, operation_id))

    def _event(self, letter: OutboxMail, operation_id: str) -> Event:
        is_sent = letter.state is MailState.SENT
        return Event(
            action=Action.MAIL_SEND,
            result=Result.DONE if is_sent else Result.REFUSED,
            operation_id=operation_id,
            actor_id=None,
            actor_name=None,
            target_id=letter.user_id,
            target_name=letter.user_name,
            details=(
                ("letter", letter.kind.value),
                ("to", letter.mail.recipient),
                ("message_id", letter.mail.message_id),
                ("state", letter.state.value),
                ("reply", letter.reply),
            ),
            place=self.place.describe(),
        )


_RECORDED = frozenset({MailState.SENT, MailState.UNCERTAIN, MailState.REFUSED, MailState.EXPIRED})
"""Who calls a letter off is recorded there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claimed:
    before: MailState
    letter: OutboxMail
    settings: MailSettings


def _claim(work: UnitOfWork, mail_id: str, *, only_when_due: bool) -> _Claimed | None:
    """The letter, taken for sending or found to be expired; None: it is nobody's turn."""
    settings, now = mail_settings_of(work.settings), work.now()
    letter = work.outbox.get(mail_id)
    if letter is None or not settings.is_set_up:
        return None
    may_be_sent = letter.state in {MailState.WAITING, MailState.UNCERTAIN}
    was_left = letter.state is MailState.SENDING and letter.next_try_at <= now
    if not (may_be_sent or was_left) or (only_when_due and letter.next_try_at > now):
        return None
    if _is_worth_sending(work, letter, now):
        after = replace(
            letter,
            state=MailState.SENDING,
            attempts=letter.attempts + 1,
            next_try_at=now + LEASE,
        )
    else:
        after = replace(letter, state=MailState.EXPIRED, link=None, ended_at=now)
    claimed = _Claimed(before=letter.state, letter=after, settings=settings)
    return claimed if work.outbox.replace(letter, after) else None


def _is_worth_sending(work: UnitOfWork, letter: OutboxMail, now: datetime) -> bool:
    if letter.expires_at is not None and letter.expires_at <= now:
        return False
    link = None if letter.link_id is None else work.links.get(letter.link_id)
    return link is None or link.is_open(now)


def _after(letter: OutboxMail, outcome: MailStepOutcome, now: datetime) -> OutboxMail:
    reply = (outcome.server_words or str(outcome.problem or ""))[:LONGEST_REPLY]
    if outcome.verdict is Verdict.TAKEN:
        # From here on the link stands in the mail alone.
        return replace(letter, state=MailState.SENT, link=None, reply=reply, ended_at=now)
    if outcome.verdict is Verdict.REFUSED:
        return replace(letter, state=MailState.REFUSED, reply=reply, ended_at=now)
    again = now + next_wait(letter.attempts)
    if letter.expires_at is not None and again >= letter.expires_at:
        return replace(letter, state=MailState.EXPIRED, link=None, reply=reply, ended_at=now)
    is_uncertain = outcome.verdict is Verdict.UNCERTAIN
    state = MailState.UNCERTAIN if is_uncertain else MailState.WAITING
    return replace(letter, state=state, next_try_at=again, reply=reply)


def deliver_all(post: Post, *, most: int = 1000) -> int:
    """Send what is due, one after the other; how many letters were tried.

    Where the database fails, the rest waits for the next round.
    """
    tried = 0
    with suppress(DatabaseFailed, OutcomeUnknown):
        post.forget_expired_links()
        while tried < most and post.deliver_due() is not None:
            tried += 1
    return tried
