"""The steps of every act on a user: allowed, planned, written, recorded, saved."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.capabilities import Act, Actor, Capabilities, Feature, why_never, why_not
from crm_admin.domain.changes import Change, SetAttempts, SetLock, WritePlan
from crm_admin.domain.diagnosis import diagnose
from crm_admin.domain.errors import (
    ActRefused,
    DatabaseFailed,
    InvalidInput,
    LastAdministrator,
    NotAvailable,
    OutcomeUnknown,
    PasswordRefused,
    UserChanged,
    UserNotFound,
)
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right, User, is_usable_administrator
from crm_admin.services.editing import changed_fields
from crm_admin.services.outcomes import Done, Target, Undo, UserView
from crm_admin.services.ports import Database, Place, UnitOfWork
from crm_admin.services.sessions import MAY_ACT, Session, new_operation_id, require_current
from crm_admin.services.transactions import transact

ACTIONS = {
    Act.LOCK: Action.USER_LOCK,
    Act.UNLOCK: Action.USER_UNLOCK,
    Act.LIFT_LOCK: Action.USER_LOCK_LIFT,
    Act.CHANGE_PASSWORD: Action.USER_PASSWORD_CHANGE,
    Act.RESET_PASSWORD: Action.USER_PASSWORD_RESET,
    Act.EDIT: Action.USER_EDIT,
}

MakeChange = Callable[[User, datetime], Change]
"""The change for the user as they are at this time of the database's clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An act before it is tried."""

    act: Act
    target: Target
    reason: str | None = None
    details: tuple[tuple[str, str], ...] = ()
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

    @property
    def capabilities(self) -> Capabilities:
        """What this CRM can do."""
        return self.database.description.capabilities

    def act(
        self, wanted: Wanted, make_change: MakeChange, operation_id: str, sentence: Text
    ) -> Done:
        """Do it and record it, or refuse it and record that."""
        with self.recording_refusals(wanted):
            before, view = transact(
                self.database,
                operation_id,
                lambda work: self._write(wanted, make_change, work, operation_id),
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
            user = self._require_possible(wanted, work, actor)
            now = work.now()
            change = make_change(user, now)
            return work.users.plan(user, change, by=self.session.user_name, now=now)

    def view(self, user: User, now: datetime, actor: Actor) -> UserView:
        """Everything of one user, for this actor."""
        reasons = {act: self.why_not(act, user, now, actor) for act in Act}
        return UserView(
            user=user,
            state=user.state(now),
            diagnosis=diagnose(user, now=now, actor=actor, capabilities=self.capabilities),
            why_not={act: reason for act, reason in reasons.items() if reason is not None},
            read_at=now,
        )

    def why_not(self, act: Act, user: User, now: datetime, actor: Actor) -> Text | None:
        """Why the act does not apply to this user now; None when it does."""
        return why_not(
            act, user, state=user.state(now), actor=actor, capabilities=self.capabilities
        )

    @contextmanager
    def recording_refusals(self, wanted: Wanted) -> Iterator[None]:
        """Record it when what is tried inside is refused by a rule."""
        try:
            yield
        except (InvalidInput, PasswordRefused):
            # Slips of the keyboard, not attempts at what is not allowed.
            raise
        except ActRefused as refusal:
            self._record_refusal(wanted, refusal)
            raise

    def _write(
        self, wanted: Wanted, make_change: MakeChange, work: UnitOfWork, operation_id: str
    ) -> tuple[User, UserView]:
        actor = require_current(self.session, work)
        user = self._require_possible(wanted, work, actor)
        now = work.now()
        change = make_change(user, now)
        plan = work.users.plan(user, change, by=self.session.user_name, now=now)
        work.users.execute(plan)
        after = _require(work.users.get(user.id), wanted.target)
        _require_no_loss_of_access(user, after, actor, now)
        if is_usable_administrator(user.right, user.facts, now):
            _require_an_administrator(work, now)
        work.audit.append(self._event(wanted, operation_id, changed_fields(user, change)))
        return user, self.view(after, now, actor)

    def _require_possible(self, wanted: Wanted, work: UnitOfWork, actor: Actor) -> User:
        user = require_same(work.users.get(wanted.target.id), wanted.target)
        reason = (
            # The state of the user is what the act itself made of it.
            why_never(wanted.act, user, actor=actor, capabilities=self.capabilities)
            if wanted.is_undo
            else self.why_not(wanted.act, user, work.now(), actor)
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

    def _event(
        self, wanted: Wanted, operation_id: str, details: tuple[tuple[str, str], ...]
    ) -> Event:
        return Event(
            action=wanted.action,
            result=Result.DONE,
            operation_id=operation_id,
            actor_id=self.session.user_id,
            actor_name=self.session.user_name,
            target_id=wanted.target.id,
            target_name=wanted.target.user_name,
            reason=wanted.reason,
            details=wanted.details + details,
            place=self.place.describe(),
        )

    def _record_refusal(self, wanted: Wanted, refusal: ActRefused) -> None:
        event = replace(
            self._event(wanted, new_operation_id(), (("refusal", type(refusal).__name__),)),
            result=Result.REFUSED,
        )
        # The person must learn of the refusal even when it cannot be recorded.
        with suppress(DatabaseFailed, OutcomeUnknown):
            transact(self.database, event.operation_id, lambda work: work.audit.append(event))


def require_same(found: User | None, target: Target) -> User:
    """The user, when nobody changed them since they were looked at.

    Raises:
        UserNotFound: they are gone.
        UserChanged: they are not as they were.
    """
    user = _require(found, target)
    if user.user_name != target.user_name or user.version != target.version:
        raise UserChanged(current=user, user_name=target.user_name)
    return user


def _require(user: User | None, target: Target) -> User:
    if user is None:
        raise UserNotFound(user_name=target.user_name)
    return user


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
