"""The steps of every act on a user: allowed, planned, written, recorded, saved."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.audit import Action, Event
from crm_admin.domain.capabilities import (
    Act,
    Actor,
    Capabilities,
    Feature,
    under_policies,
    why_never,
    why_not,
)
from crm_admin.domain.changes import Change, SetAttempts, SetLock, WritePlan
from crm_admin.domain.diagnosis import diagnose
from crm_admin.domain.errors import (
    LastAdministrator,
    NotAvailable,
)
from crm_admin.domain.password_policy import PasswordPolicy
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right, User, is_usable_administrator
from crm_admin.services.changing import Author, carry_out
from crm_admin.services.correspondence import Correspondence
from crm_admin.services.editing import changed_fields
from crm_admin.services.finding import require_same
from crm_admin.services.outcomes import Done, Target, Undo, UserView
from crm_admin.services.ports import Database, Place, Reading, UnitOfWork
from crm_admin.services.recording import Details, Recorder
from crm_admin.services.sessions import (
    MAY_ACT,
    Session,
    new_operation_id,
    require_current,
    require_fresh,
)
from crm_admin.services.site import policies_within
from crm_admin.services.transactions import transact
from crm_admin.services.waiting import slowed_until

ACTIONS = {
    Act.LOCK: Action.USER_LOCK,
    Act.UNLOCK: Action.USER_UNLOCK,
    Act.LIFT_LOCK: Action.USER_LOCK_LIFT,
    Act.CHANGE_PASSWORD: Action.USER_PASSWORD_CHANGE,
    Act.RESET_PASSWORD: Action.USER_PASSWORD_RESET,
    Act.REQUIRE_NEW_PASSWORD: Action.USER_PASSWORD_REQUIRE,
    Act.EDIT: Action.USER_EDIT,
}

MakeChange = Callable[[User, datetime, Policies], Change]
"""The change for the user as they are at this time of the database's clock."""

Beside = Callable[[UnitOfWork, User, datetime], None]
"""What else is written for the user as the change left them."""


def _nothing_beside(_work: UnitOfWork, _user: User, _now: datetime) -> None:
    """Most acts are only a change of the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An act before it is tried."""

    act: Act
    target: Target
    reason: str | None = None
    details: Details = ()
    is_undo: bool = False

    @property
    def action(self) -> Action:
        """As the audit log calls it."""
        is_locked_again = self.is_undo and self.act is Act.UNLOCK
        return Action.USER_UNLOCK_UNDO if is_locked_again else ACTIONS[self.act]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """Acts on the users of one database for one signed-in administrator."""

    database: Database
    session: Session
    place: Place
    correspondence: Correspondence
    scheme: PasswordPolicy
    """The limits of the password hashes of this CRM."""

    @property
    def capabilities(self) -> Capabilities:
        """What this CRM can do."""
        return self.database.description.capabilities

    @property
    def recorder(self) -> Recorder:
        """Writes the entries of what this administrator does."""
        return Recorder(session=self.session, place=self.place)

    def policies(self, reading: Reading | UnitOfWork) -> Policies:
        """The rules of the site, with the limits of this CRM."""
        return policies_within(reading.settings, self.scheme)

    def act(
        self,
        wanted: Wanted,
        make_change: MakeChange,
        operation_id: str,
        sentence: Text,
        beside: Beside = _nothing_beside,
    ) -> Done:
        """Do it and record it, or refuse it and record that."""
        with self.recording_refusals(wanted):
            before, view = transact(
                self.database,
                operation_id,
                lambda work: self._write(wanted, make_change, work, operation_id, beside),
            )
        return Done(
            operation_id=operation_id,
            sentence=sentence.with_values(user_name=before.user_name),
            view=view,
            undo=None if wanted.is_undo else self._undo(wanted, before, view, operation_id),
        )

    def preview(self, act: Act, target: Target, make_change: MakeChange) -> WritePlan:
        """Exactly the rows that the act would write now; nothing is written."""
        wanted = Wanted(act=act, target=target)
        with self.database.open_unit_of_work(new_operation_id()) as work:
            actor = require_current(self.session, work)
            policies = self.policies(work)
            user = self._require_possible(wanted, work, actor, policies)
            now = work.now()
            change = make_change(user, now, policies)
            return work.users.plan(user, change, by=self.session.user_name, now=now)

    def view(
        self, user: User, reading: Reading | UnitOfWork, actor: Actor, policies: Policies
    ) -> UserView:
        """Everything of one user, for this actor."""
        capabilities = under_policies(self.capabilities, policies)
        now = reading.now()
        state = user.state(now)
        reasons = {
            act: why_not(act, user, state=state, actor=actor, capabilities=capabilities)
            for act in Act
        }
        return UserView(
            user=user,
            state=state,
            diagnosis=diagnose(
                user,
                now=now,
                actor=actor,
                capabilities=capabilities,
                slowed_until=slowed_until(user, reading),
            ),
            why_not={act: reason for act, reason in reasons.items() if reason is not None},
            read_at=now,
            policies=policies,
        )

    def recording_refusals(self, wanted: Wanted) -> AbstractContextManager[None]:
        """Record it when what is tried inside is refused by a rule."""
        return self.recorder.recording_refusals(
            self.database,
            wanted.action,
            target=(wanted.target.id, wanted.target.user_name),
            reason=wanted.reason,
            details=wanted.details,
        )

    def _write(
        self,
        wanted: Wanted,
        make_change: MakeChange,
        work: UnitOfWork,
        operation_id: str,
        beside: Beside,
    ) -> tuple[User, UserView]:
        actor = require_current(self.session, work)
        policies = self.policies(work)
        user = self._require_possible(wanted, work, actor, policies)
        now = work.now()
        if _is_critical(wanted, user, actor):
            require_fresh(self.session, now)
        author = Author(
            by=self.session.user_name,
            operation_id=operation_id,
            place=self.place.computer(),
            correspondence=self.correspondence,
        )
        change = make_change(user, now, policies)
        details = wanted.details + changed_fields(user, change)
        work.audit.append(self._event(wanted.action, wanted, operation_id, details))
        after = carry_out(work, user, change, author)
        _require_no_loss_of_access(user, after, actor, now)
        if is_usable_administrator(user.right, user.facts, now):
            _require_an_administrator(work, now)
        beside(work, after, now)
        if _gains_a_right(user, after):
            by = (("operation", operation_id),)
            work.audit.append(self._event(Action.USER_RIGHT_GRANT, wanted, new_operation_id(), by))
        return user, self.view(after, work, actor, policies)

    def _require_possible(
        self, wanted: Wanted, work: UnitOfWork, actor: Actor, policies: Policies
    ) -> User:
        user = require_same(work.users.get(wanted.target.id), wanted.target)
        capabilities = under_policies(self.capabilities, policies)
        reason = (
            # The state of the user is what the act itself made of it.
            why_never(wanted.act, user, actor=actor, capabilities=capabilities)
            if wanted.is_undo
            else why_not(
                wanted.act,
                user,
                state=user.state(work.now()),
                actor=actor,
                capabilities=capabilities,
            )
        )
        if reason is not None:
            raise NotAvailable(reason=reason)
        return user

    def _undo(self, wanted: Wanted, before: User, view: UserView, operation_id: str) -> Undo | None:
        back = _opposite(wanted.act, before)
        if back is None or (
            wanted.act is Act.UNLOCK and not self.capabilities.has(Feature.PUT_ATTEMPTS_BACK)
        ):
            return None
        act, change = back
        return Undo(act=act, target=Target.of(view.user), change=change, operation_id=operation_id)

    def _event(self, action: Action, wanted: Wanted, operation_id: str, details: Details) -> Event:
        return self.recorder.event(
            action,
            operation_id,
            target=(wanted.target.id, wanted.target.user_name),
            reason=wanted.reason,
            details=details,
        )


def _is_critical(wanted: Wanted, user: User, actor: Actor) -> bool:
    """Acts that a stranger before an open window must not do. Source: requirement SI-08."""
    is_on_another_administrator = user.right is not Right.NONE and user.id != actor.id
    lifts = wanted.act is Act.LIFT_LOCK and not wanted.is_undo
    return is_on_another_administrator or lifts


def _opposite(act: Act, before: User) -> tuple[Act, Change] | None:
    match act:
        case Act.LOCK:
            return Act.LIFT_LOCK, SetLock(lock=None)
        case Act.LIFT_LOCK:
            return Act.LOCK, SetLock(lock=before.facts.lock)
        case Act.UNLOCK:
            return Act.UNLOCK, SetAttempts(attempts=before.facts.attempts)
        case _:
            return None


def _gains_a_right(before: User, after: User) -> bool:
    """More than before: there is nothing above an administrator, and nothing below no right."""
    is_other = after.right is not before.right
    return is_other and before.right is not Right.ADMINISTRATOR and after.right is not Right.NONE


def _require_no_loss_of_access(before: User, after: User, actor: Actor, now: datetime) -> None:
    gained = after.right is not before.right and after.right is not Right.NONE
    if gained and actor.right is not Right.ADMINISTRATOR:
        raise NotAvailable(reason=Text("Only an administrator may give the right to administer."))
    still_in = after.state(now) in MAY_ACT and after.right is before.right
    if before.id == actor.id and not still_in:
        raise NotAvailable(reason=Text("You cannot take your own access away."))


def _require_an_administrator(work: UnitOfWork, now: datetime) -> None:
    if work.users.usable_administrators(now) == 0:
        raise LastAdministrator
