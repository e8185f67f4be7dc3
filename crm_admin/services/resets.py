"""Reset Password: one-time links by mail, their states, and requests to unlock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import uuid4

from crm_admin.domain.audit import Action
from crm_admin.domain.capabilities import Act
from crm_admin.domain.changes import EndLinks, IssueLink, WritePlan
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.links import Decision, Link, LinkEnd, LinkForm, LinkPurpose, LinkState
from crm_admin.domain.mail import MailState, OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import User, UserId
from crm_admin.services.acting import Acting, MakeChange, Wanted
from crm_admin.services.changing import end_links
from crm_admin.services.correspondence import Correspondence, Occasion
from crm_admin.services.finding import require_found
from crm_admin.services.issuing import Issued, NewLink, is_open_reset
from crm_admin.services.outcomes import Done, Target
from crm_admin.services.ports import Database, MailTemplates, PasswordHasher, Place, UnitOfWork
from crm_admin.services.sessions import Session, require_current, require_in_reach
from crm_admin.services.site import mail_settings_of, policies_of
from crm_admin.services.transactions import transact

Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetPreview:
    """What the confirmation says before a link is made."""

    recipient: str
    link_life: timedelta
    replaces: datetime | None
    """When the link was made that will stop working; None: there is none."""
    mail_is_set_up: bool
    can_unlock: bool
    """Failed attempts can be cleared with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetDone:
    """A link was made. It leaves with the letter; where that fails it can be handed over."""

    done: Done
    link: Secret
    letter: OutboxMail | None
    """None: mail is not set up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """A link as the list of them shows it."""

    link: Link
    state: LinkState
    letter: OutboxMail | None
    can_be_copied: bool
    """Its mail has not left, so the link is still known."""


class Resets:
    """Links of one opened database, for one signed-in administrator."""

    def __init__(
        self,
        *,
        database: Database,
        session: Session,
        hasher: PasswordHasher,
        place: Place,
        templates: MailTemplates,
    ) -> None:
        self._database = database
        self._session = session
        self._correspondence = Correspondence(templates=templates)
        self._acting = Acting(
            database=database,
            session=session,
            place=place,
            correspondence=self._correspondence,
            scheme=hasher.policy,
        )

    @property
    def _form(self) -> LinkForm:
        return self._acting.capabilities.link_form

    # Looking

    def preview(self, user: User) -> ResetPreview:
        """What would happen."""
        with self._database.open_reading() as reading:
            now = reading.now()
            links = reading.links.of_user(user.id)
            open_links = (link for link in links if is_open_reset(link, now))
            replaced = next(open_links, None)
            return ResetPreview(
                recipient=user.email or "",
                link_life=policies_of(reading.settings).link_life,
                replaces=replaced.created_at if replaced else None,
                mail_is_set_up=mail_settings_of(reading.settings).is_set_up,
                can_unlock=user.facts.attempts.count > 0 or user.facts.is_locked_out(now),
            )

    def preview_reset(self, target: Target, *, also_unlock: bool) -> WritePlan:
        """Exactly the rows of the CRM that a link would write now; nothing is written."""
        make_change = _issuing(self._form.new_token(), also_unlock=also_unlock)
        return self._acting.preview(Act.RESET_PASSWORD, target, make_change)

    def links(self, user_id: UserId) -> tuple[LinkView, ...]:
        """Every link of a user with its state, the newest first."""
        with self._database.open_reading() as reading:
            now = reading.now()
            native = reading.users.open_native_links(user_id) if self._form.is_native else None
            links = reading.links.of_user(user_id)
            letters = reading.outbox.for_links([link.id for link in links])
            return tuple(_view(link, letters.get(link.id), now, native) for link in links)

    def waiting_requests(self) -> Sequence[Link]:
        """Confirmed requests to unlock that wait for an answer, the oldest first."""
        with self._database.open_reading() as reading:
            return reading.links.waiting_requests()

    def copy(self, link_id: str) -> Secret:
        """The link itself, to hand it over when mail does not work.

        Raises:
            NotAvailable: it left with its mail, or no longer works.
        """
        with self._database.open_reading() as reading:
            letter = reading.outbox.for_link(link_id)
            link = reading.links.get(link_id)
            is_open = link is not None and link.is_open(reading.now())
        if letter is None or letter.link is None or not is_open:
            raise NotAvailable(reason=Text("This link is known only to its mail. Send a new one."))
        return letter.link

    # Acting

    def reset(self, target: Target, *, also_unlock: bool, operation_id: str) -> ResetDone:
        """Make a one-time link and write the letter that carries it; older links end.

        Nothing is sent here: the letter leaves the outbox after the commit.
        """
        form = self._form
        new = NewLink(
            id=uuid4().hex,
            purpose=LinkPurpose.RESET,
            token=form.new_token(),
            form=form,
            created_by=self._session.user_name,
        )
        wanted = Wanted(
            act=Act.RESET_PASSWORD,
            target=target,
            details=(("link", new.id), ("also_unlock", str(also_unlock))),
        )
        made: list[Issued] = []

        def issue(work: UnitOfWork, user: User, now: datetime) -> None:
            occasion = Occasion(
                operation_id=operation_id, user=user, by=self._session.user_name, now=now
            )
            made.append(new.issue(work, occasion, self._correspondence))

        done = self._acting.act(
            wanted,
            _issuing(new.token, also_unlock=also_unlock),
            operation_id,
            Text("Made a reset link for {user_name}."),
            issue,
        )
        return ResetDone(done=done, link=made[-1].address, letter=made[-1].letter)

    def revoke(self, user: User, *, operation_id: str) -> int:
        """End every open link of a user; how many there were."""
        who = (user.id, user.user_name)

        def act(work: UnitOfWork) -> int:
            actor = require_current(self._session, work)
            now = work.now()
            current = require_found(work.users.get(user.id), user.user_name)
            require_in_reach(current, actor)
            self._record(work, Action.LINK_REVOKE, who, operation_id)
            plan = work.users.plan(current, EndLinks(), by=self._session.user_name, now=now)
            work.users.execute(plan)
            return end_links(work, user.id, LinkEnd.REVOKED, now)

        return self._transact(Action.LINK_REVOKE, who, operation_id, act)

    def decline(self, link: Link, *, operation_id: str) -> None:
        """Answer a request to unlock with no; accepting it is unlocking.

        Raises:
            NotAvailable: another administrator has answered it.
        """
        who = (link.user_id, link.user_name)

        def act(work: UnitOfWork) -> None:
            actor = require_current(self._session, work)
            require_in_reach(work.users.get(link.user_id), actor)
            self._record(work, Action.UNLOCK_DECLINE, who, operation_id)
            declined = replace(
                link,
                decision=Decision.DECLINED,
                decided_at=work.now(),
                decided_by=self._session.user_name,
            )
            if not work.links.replace(link, declined):
                raise NotAvailable(reason=Text("This request was answered meanwhile."))

        self._transact(Action.UNLOCK_DECLINE, who, operation_id, act)

    def _record(
        self, work: UnitOfWork, action: Action, who: tuple[str, str], operation_id: str
    ) -> None:
        work.audit.append(self._acting.recorder.event(action, operation_id, target=who))

    def _transact(
        self,
        action: Action,
        who: tuple[str, str],
        operation_id: str,
        act: Callable[[UnitOfWork], Outcome],
    ) -> Outcome:
        with self._acting.recorder.recording_refusals(self._database, action, target=who):
            return transact(self._database, operation_id, act)


def _issuing(token: Secret, *, also_unlock: bool) -> MakeChange:
    return lambda _user, now, policies: IssueLink(
        token=token, expires_at=now + policies.link_life, also_unlock=also_unlock
    )


def _view(
    link: Link, letter: OutboxMail | None, now: datetime, native: frozenset[str] | None
) -> LinkView:
    is_kept = letter is not None and letter.link is not None
    return LinkView(
        link=link,
        state=_state(link, letter, now, native),
        letter=letter,
        can_be_copied=is_kept and link.is_open(now),
    )


def _state(
    link: Link, letter: OutboxMail | None, now: datetime, native: frozenset[str] | None
) -> LinkState:
    if link.end is not None:
        return _ENDS[link.end]
    if now >= link.expires_at:
        return LinkState.EXPIRED
    if native is not None and link.token_hash not in native:
        # The CRM took it, on its own page.
        return LinkState.USED
    if link.opened_at is not None:
        return LinkState.OPENED
    if letter is None or letter.state in {MailState.REFUSED, MailState.CANCELLED}:
        return LinkState.NOT_MAILED
    return LinkState.SENT if letter.state is MailState.SENT else LinkState.WAITING


_ENDS = {
    LinkEnd.USED: LinkState.USED,
    LinkEnd.REVOKED: LinkState.REVOKED,
    LinkEnd.REPLACED: LinkState.REPLACED,
}
