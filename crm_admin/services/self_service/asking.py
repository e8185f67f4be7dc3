"""Asking for a link or to be unlocked: the same answer for everybody."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from crm_admin.domain.audit import Action
from crm_admin.domain.changes import IssueLink
from crm_admin.domain.links import (
    OWN_UNLOCK_LINKS,
    Link,
    LinkForm,
    LinkPurpose,
    token_hash,
)
from crm_admin.domain.mail import is_one_address
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User, UserState
from crm_admin.services.issuing import NewLink
from crm_admin.services.ports import UnitOfWork
from crm_admin.services.self_service.steps import Steps
from crm_admin.services.self_service.usable_links import (
    may_choose_a_password,
    usable_link,
    use_up,
)
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.site import policies_of
from crm_admin.services.transactions import transact

SHORT, DAY = timedelta(minutes=15), timedelta(days=1)
MOST_IN_SHORT, MOST_IN_A_DAY = 3, 10
"""About one user. Source: security requirement RT-11."""
MOST_FROM_ONE_ORIGIN = 30
"""In the short time: a whole office may stand behind one address."""
SAME_REQUEST = timedelta(seconds=60)
"""Asked again within this time, the letter on its way is the answer."""

Issue = Callable[[UnitOfWork, User, str], None]
"""Makes a link for a user under an operation id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """For anybody who can open the pages."""

    steps: Steps

    def ask_for_link(self, user_name: str, email: str, *, origin: str) -> None:
        """Mail a reset link to whoever knows a user name and its address of record."""
        self._ask(Action.LINK_REQUEST, (user_name, email), origin, self._issue_reset)

    def ask_for_unlocking(self, user_name: str, email: str, *, origin: str) -> None:
        """Mail a link that confirms the wish to be unlocked to the address of record."""
        self._ask(Action.UNLOCK_REQUEST, (user_name, email), origin, self._issue_unlock)

    def open_confirmation(self, token: Secret) -> str:
        """The full name of whoever is to confirm; opening consumes nothing.

        Raises:
            LinkUnusable: it never was one, or works no longer.
        """
        with self.steps.database.open_reading() as reading:
            _, user = usable_link(reading, token_hash(token), LinkPurpose.UNLOCK)
            return user.full_name

    def confirm(self, token: Secret, *, origin: str) -> None:
        """Confirm the wish to be unlocked; from now on administrators see the request.

        Raises:
            LinkUnusable: it never was one, or works no longer.
        """
        operation_id = new_operation_id()
        details = (("origin", origin),)

        def act(work: UnitOfWork) -> None:
            link, user = usable_link(work, token_hash(token), LinkPurpose.UNLOCK)
            use_up(work, link)
            work.audit.append(
                self.steps.event(Action.UNLOCK_CONFIRM, user, operation_id, details=details)
            )

        with self.steps.recording_refusals(Action.UNLOCK_CONFIRM, details):
            transact(self.steps.database, operation_id, act)

    def _ask(self, action: Action, claimed: tuple[str, str], origin: str, issue: Issue) -> None:
        user_name, email = claimed
        operation_id = new_operation_id()

        def act(work: UnitOfWork) -> None:
            user = _who_asks(work, user_name, email)
            why_refused = _too_often(work, user_name, origin) or (
                None if user else "no such user with this address"
            )
            work.requests.record(subject=user_name, origin=origin)
            work.requests.forget(before=work.now() - DAY)
            if user is not None and why_refused is None:
                issue(work, user, operation_id)
            event = self.steps.event(
                action,
                user,
                operation_id,
                typed_name=user_name,
                why_refused=why_refused,
                details=(("origin", origin),),
            )
            work.audit.append(event)

        transact(self.steps.database, operation_id, act)

    def _issue_reset(self, work: UnitOfWork, user: User, operation_id: str) -> None:
        now, policies = work.now(), policies_of(work.settings)
        may = policies.offers_forgot_password and may_choose_a_password(user, now)
        if not may or _was_just_made(work, user, LinkPurpose.RESET, now):
            return
        new = _new_link(LinkPurpose.RESET, self.steps.database.description.capabilities.link_form)
        change = IssueLink(token=new.token, expires_at=now + policies.link_life)
        work.users.execute(work.users.plan(user, change, by=user.user_name, now=now))
        occasion = self.steps.occasion(work, user, operation_id)
        new.issue(work, occasion, self.steps.correspondence)

    def _issue_unlock(self, work: UnitOfWork, user: User, operation_id: str) -> None:
        now = work.now()
        is_locked = user.state(now) in {UserState.LOCKED, UserState.LOCKED_OUT}
        if not is_locked or _was_just_made(work, user, LinkPurpose.UNLOCK, now):
            return
        new = _new_link(LinkPurpose.UNLOCK, OWN_UNLOCK_LINKS)
        occasion = self.steps.occasion(work, user, operation_id)
        new.issue(work, occasion, self.steps.correspondence)


def _new_link(purpose: LinkPurpose, form: LinkForm) -> NewLink:
    return NewLink(
        id=uuid4().hex, purpose=purpose, token=form.new_token(), form=form, created_by=None
    )


def _who_asks(work: UnitOfWork, user_name: str, email: str) -> User | None:
    """Exactly one user with this name and this address, compared letter by letter here too.

    Source: Django's CVE-2019-19844, where a database found somebody else's similar address.
    """
    found = work.users.named(user_name)
    if len(found) != 1:
        return None
    [user] = found
    known = (user.email or "").casefold()
    is_theirs = is_one_address(known) and known == email.strip().casefold()
    return user if is_theirs and user.user_name == user_name else None


def _too_often(work: UnitOfWork, user_name: str, origin: str) -> str | None:
    now = work.now()
    requests = work.requests
    of_user = (
        requests.count(subject=user_name, since=now - SHORT) >= MOST_IN_SHORT
        or requests.count(subject=user_name, since=now - DAY) >= MOST_IN_A_DAY
    )
    from_origin = requests.count(origin=origin, since=now - SHORT) >= MOST_FROM_ONE_ORIGIN
    return "asked too often" if of_user or from_origin else None


def _was_just_made(work: UnitOfWork, user: User, purpose: LinkPurpose, now: datetime) -> bool:
    def is_young(link: Link) -> bool:
        return link.is_open(now) and now - link.created_at < SAME_REQUEST

    links = work.links.of_user(user.id)
    return any(link.purpose is purpose and is_young(link) for link in links)
