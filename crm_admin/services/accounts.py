"""What an administrator does to users: look, lock, unlock, change the password, edit."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.capabilities import Act, Actor, Capabilities, Feature, why_never, why_not
from crm_admin.domain.changes import (
    Change,
    EditUser,
    SetAttempts,
    SetLock,
    SetPassword,
    WritePlan,
)
from crm_admin.domain.diagnosis import Diagnosis, diagnose
from crm_admin.domain.errors import (
    ActRefused,
    DatabaseFailed,
    InvalidInput,
    LastAdministrator,
    NotAvailable,
    OutcomeUnknown,
    PasswordRefused,
    UserChanged,
    UserNameAmbiguous,
    UserNotFound,
)
from crm_admin.domain.listing import UserCounts, UserPage, UserQuery
from crm_admin.domain.password_policy import (
    Check,
    PasswordContext,
    PasswordPolicy,
    checks,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import (
    NO_ATTEMPTS,
    Lock,
    Right,
    User,
    UserId,
    UserKind,
    UserState,
    is_usable_administrator,
)
from crm_admin.services.editing import changed_fields, cleaned, own_names, require_visible
from crm_admin.services.ports import (
    Database,
    PasswordGuesser,
    PasswordHasher,
    Place,
    UnitOfWork,
)
from crm_admin.services.sessions import MAY_ACT, Session, new_operation_id, require_current
from crm_admin.services.transactions import transact

TEMPORARY_PASSWORD_LIFE = timedelta(hours=24)
WEAK = 2
"""Strengths below this are refused as easy to guess."""
LONGEST_REASON = 500

ACTIONS = {
    Act.LOCK: Action.USER_LOCK,
    Act.UNLOCK: Action.USER_UNLOCK,
    Act.LIFT_LOCK: Action.USER_LOCK_LIFT,
    Act.CHANGE_PASSWORD: Action.USER_PASSWORD_CHANGE,
    Act.RESET_PASSWORD: Action.USER_PASSWORD_RESET,
    Act.EDIT: Action.USER_EDIT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The user that was looked at: acted on only while it is still the same."""

    id: UserId
    user_name: str
    version: str

    @classmethod
    def of(cls, user: User) -> "Target":
        """The user as it was read."""
        return cls(id=user.id, user_name=user.user_name, version=user.version)


@dataclass(frozen=True, slots=True, kw_only=True)
class UserView:
    """Everything the detail pane shows."""

    user: User
    state: UserState
    diagnosis: Diagnosis
    why_not: dict[Act, Text]
    """The acts that do not apply, with the reason."""
    read_at: datetime
    """By the database's clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """An act that was saved."""

    operation_id: str
    sentence: Text
    view: UserView
    """The user as it is now."""
    undo: "Undo | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """What puts an act back, as long as nobody changed the user since."""

    act: Act
    target: Target
    change: Change
    operation_id: str
    """Of the act that is undone."""


class Accounts:
    """The users of one opened database, for one signed-in administrator."""

    def __init__(
        self,
        *,
        database: Database,
        session: Session,
        hasher: PasswordHasher,
        guesser: PasswordGuesser,
        place: Place,
    ) -> None:
        self._database = database
        self._session = session
        self._hasher = hasher
        self._guesser = guesser
        self._place = place

    # Looking

    def page(self, query: UserQuery) -> tuple[UserPage, datetime]:
        """One page of the list, with the time by which the states in it hold."""
        with self._database.open_reading(may_be_interrupted=True) as reading:
            return reading.users.page(query), reading.now()

    def counts(self, kind: UserKind) -> UserCounts:
        """How many users each quick filter finds."""
        with self._database.open_reading(may_be_interrupted=True) as reading:
            return reading.users.counts(kind)

    def view(self, user_id: UserId) -> UserView:
        """Everything of one user.

        Raises:
            UserNotFound: the user is gone.
        """
        with self._database.open_reading() as reading:
            user = reading.users.get(user_id)
            if user is None:
                raise UserNotFound(user_name=user_id)
            return self._view(user, reading.now(), self._session.actor)

    def find(self, user_name: str) -> UserView:
        """The user with exactly this name.

        Raises:
            UserNotFound: nobody has it.
            UserNameAmbiguous: several have it.
        """
        with self._database.open_reading() as reading:
            found = reading.users.named(user_name)
            if not found:
                raise UserNotFound(user_name=user_name)
            if len(found) > 1:
                raise UserNameAmbiguous(user_name=user_name)
            return self._view(found[0], reading.now(), self._session.actor)

    def choices(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The groups and the roles that a user can be given."""
        with self._database.open_reading() as reading:
            return tuple(reading.users.groups()), tuple(reading.users.roles())

    def interrupt(self) -> None:
        """Give up a search that runs now, for a newer one."""
        self._database.interrupt_reading()

    # Passwords

    @property
    def policy(self) -> PasswordPolicy:
        """What a new password must keep to."""
        return self._hasher.policy

    def check_password(self, password: Secret, user: User) -> tuple[tuple[Check, ...], int]:
        """The checklist for this password, and its strength from 0 to 4."""
        names = own_names(user)
        strength = self._guesser.strength(password, names)
        context = PasswordContext(
            names=names,
            has_second_factor=user.facts.second_factor is not None,
            is_common=strength < WEAK,
        )
        return checks(password, context, self.policy), strength

    # Acting

    def lock(self, target: Target, *, reason: str, operation_id: str) -> Done:
        """Bar the sign-in, deliberately."""
        said = _required_reason(reason)
        wanted = _Wanted(act=Act.LOCK, target=target, reason=said)
        return self._act(wanted, self._new_lock(said), operation_id, Text("Locked {user_name}."))

    def unlock(self, target: Target, *, operation_id: str) -> Done:
        """Clear the failed attempts and end the lockout; a deliberate lock stays."""
        wanted = _Wanted(act=Act.UNLOCK, target=target)
        done = Text("Unlocked {user_name}.")
        return self._act(wanted, _always(CLEAR_ATTEMPTS), operation_id, done)

    def lift_lock(self, target: Target, *, reason: str, operation_id: str) -> Done:
        """End a deliberate lock."""
        said = _required_reason(reason)
        wanted = _Wanted(act=Act.LIFT_LOCK, target=target, reason=said)
        done = Text("Lifted the lock of {user_name}.")
        return self._act(wanted, _always(NO_LOCK), operation_id, done)

    def undo(self, undo: "Undo", *, operation_id: str) -> Done:
        """Put back what a lock, an unlock or a lifted lock changed."""
        wanted = _Wanted(
            act=undo.act,
            target=undo.target,
            details=(("undoes", undo.operation_id),),
            is_undo=True,
        )
        done = Text("Undone: {user_name} is as before.")
        return self._act(wanted, _always(undo.change), operation_id, done)

    def change_password(
        self,
        target: Target,
        password: Secret,
        *,
        must_change: bool = True,
        also_unlock: bool = False,
        operation_id: str,
    ) -> Done:
        """Set a temporary password.

        Raises:
            PasswordRefused: with every rule that it breaks.
        """
        details = (("must_change", str(must_change)), ("also_unlock", str(also_unlock)))
        wanted = _Wanted(act=Act.CHANGE_PASSWORD, target=target, details=details)
        with self._recording_refusals(wanted):
            self._require_good(password, target)
        password_hash = self._hasher.hash(password)
        change = self._new_password(password_hash, must_change=must_change, also_unlock=also_unlock)
        done = Text("Changed the password of {user_name}.")
        return self._act(wanted, change, operation_id, done)

    def edit(self, target: Target, edited: EditUser, *, operation_id: str) -> Done:
        """Save the editable fields."""
        wanted = _Wanted(act=Act.EDIT, target=target)
        change = _always(cleaned(edited))
        return self._act(wanted, change, operation_id, Text("Saved {user_name}."))

    def preview_lock(self, target: Target, *, reason: str) -> WritePlan:
        """Exactly the rows that locking would write now; nothing is written."""
        return self._preview(Act.LOCK, target, self._new_lock(reason))

    def preview_unlock(self, target: Target) -> WritePlan:
        """Exactly the rows that unlocking would write now; nothing is written."""
        return self._preview(Act.UNLOCK, target, _always(CLEAR_ATTEMPTS))

    def preview_lift_lock(self, target: Target) -> WritePlan:
        """Exactly the rows that lifting the lock would write now; nothing is written."""
        return self._preview(Act.LIFT_LOCK, target, _always(NO_LOCK))

    def preview_password(
        self, target: Target, *, must_change: bool, also_unlock: bool
    ) -> WritePlan:
        """Exactly the rows that a new password would write now; nothing is written."""
        change = self._new_password(Secret(""), must_change=must_change, also_unlock=also_unlock)
        return self._preview(Act.CHANGE_PASSWORD, target, change)

    def preview_edit(self, target: Target, edited: EditUser) -> WritePlan:
        """Exactly the rows that saving would write now; nothing is written."""
        return self._preview(Act.EDIT, target, _always(cleaned(edited)))

    # The steps of every act

    @property
    def _capabilities(self) -> Capabilities:
        return self._database.description.capabilities

    def _act(
        self, wanted: "_Wanted", change: "_MakeChange", operation_id: str, sentence: Text
    ) -> Done:
        with self._recording_refusals(wanted):
            before, view = transact(
                self._database,
                operation_id,
                lambda work: self._write(wanted, change, work, operation_id),
            )
        return Done(
            operation_id=operation_id,
            sentence=sentence.with_values(user_name=before.user_name),
            view=view,
            undo=None if wanted.is_undo else self._undo(wanted, before, view, operation_id),
        )

    def _write(
        self, wanted: "_Wanted", make_change: "_MakeChange", work: UnitOfWork, operation_id: str
    ) -> tuple[User, UserView]:
        actor = require_current(self._session, work)
        user = self._require_possible(wanted, work, actor)
        now = work.now()
        change = make_change(user, now)
        plan = work.users.plan(user, change, by=self._session.user_name, now=now)
        work.users.execute(plan)
        after = _require(work.users.get(user.id), wanted.target)
        _require_no_loss_of_access(user, after, actor, now)
        if is_usable_administrator(user.right, user.facts, now):
            _require_an_administrator(work, now)
        work.audit.append(self._event(wanted, operation_id, changed_fields(user, change)))
        return user, self._view(after, now, actor)

    def _require_possible(self, wanted: "_Wanted", work: UnitOfWork, actor: Actor) -> User:
        user = _require_same(work.users.get(wanted.target.id), wanted.target)
        reason = (
            # The state of the user is what the act itself made of it.
            why_never(wanted.act, user, actor=actor, capabilities=self._capabilities)
            if wanted.is_undo
            else self._why_not(wanted.act, user, work.now(), actor)
        )
        if reason is not None:
            raise NotAvailable(reason=reason)
        return user

    def _why_not(self, act: Act, user: User, now: datetime, actor: Actor) -> Text | None:
        return why_not(
            act, user, state=user.state(now), actor=actor, capabilities=self._capabilities
        )

    def _require_good(self, password: Secret, target: Target) -> None:
        with self._database.open_reading() as reading:
            user = _require_same(reading.users.get(target.id), target)
            reason = self._why_not(Act.CHANGE_PASSWORD, user, reading.now(), self._session.actor)
        if reason is not None:
            raise NotAvailable(reason=reason)
        all_checks, _ = self.check_password(password, user)
        broken = tuple(check for check in all_checks if not check.is_kept)
        if broken:
            raise PasswordRefused(broken)

    def _new_lock(self, reason: str) -> "_MakeChange":
        return lambda _user, now: SetLock(
            lock=Lock(by=self._session.user_name, at=now, reason=reason)
        )

    def _new_password(
        self, password_hash: Secret, *, must_change: bool, also_unlock: bool
    ) -> "_MakeChange":
        must = must_change and self._capabilities.has(Feature.MUST_CHANGE_PASSWORD)

        def change(_user: User, now: datetime) -> Change:
            return SetPassword(
                password_hash=password_hash,
                must_change=must,
                temporary_until=now + TEMPORARY_PASSWORD_LIFE if must else None,
                also_unlock=also_unlock,
            )

        return change

    def _preview(self, act: Act, target: Target, make_change: "_MakeChange") -> WritePlan:
        wanted = _Wanted(act=act, target=target)
        with self._database.open_unit_of_work(new_operation_id()) as work:
            actor = require_current(self._session, work)
            user = self._require_possible(wanted, work, actor)
            now = work.now()
            change = make_change(user, now)
            return work.users.plan(user, change, by=self._session.user_name, now=now)

    def _undo(
        self, wanted: "_Wanted", before: User, view: UserView, operation_id: str
    ) -> "Undo | None":
        back = _opposite(wanted.act, before)
        if back is None or (
            wanted.act is Act.UNLOCK and not self._capabilities.has(Feature.PUT_ATTEMPTS_BACK)
        ):
            return None
        act, change = back
        return Undo(act=act, target=Target.of(view.user), change=change, operation_id=operation_id)

    def _view(self, user: User, now: datetime, actor: Actor) -> UserView:
        reasons = {act: self._why_not(act, user, now, actor) for act in Act}
        return UserView(
            user=user,
            state=user.state(now),
            diagnosis=diagnose(user, now=now, actor=actor, capabilities=self._capabilities),
            why_not={act: reason for act, reason in reasons.items() if reason is not None},
            read_at=now,
        )

    def _event(
        self, wanted: "_Wanted", operation_id: str, details: tuple[tuple[str, str], ...]
    ) -> Event:
        return Event(
            action=wanted.action,
            result=Result.DONE,
            operation_id=operation_id,
            actor_id=self._session.user_id,
            actor_name=self._session.user_name,
            target_id=wanted.target.id,
            target_name=wanted.target.user_name,
            reason=wanted.reason,
            details=wanted.details + details,
            place=self._place.describe(),
        )

    @contextmanager
    def _recording_refusals(self, wanted: "_Wanted") -> Iterator[None]:
        try:
            yield
        except (InvalidInput, PasswordRefused):
            # Slips of the keyboard, not attempts at what is not allowed.
            raise
        except ActRefused as refusal:
            self._record_refusal(wanted, refusal)
            raise

    def _record_refusal(self, wanted: "_Wanted", refusal: ActRefused) -> None:
        event = replace(
            self._event(wanted, new_operation_id(), (("refusal", type(refusal).__name__),)),
            result=Result.REFUSED,
        )
        # The person must learn of the refusal even when it cannot be recorded.
        with suppress(DatabaseFailed, OutcomeUnknown):
            transact(self._database, event.operation_id, lambda work: work.audit.append(event))


_MakeChange = Callable[[User, datetime], Change]

CLEAR_ATTEMPTS = SetAttempts(attempts=NO_ATTEMPTS)
NO_LOCK = SetLock(lock=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
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


def _always(change: Change) -> _MakeChange:
    return lambda _user, _now: change


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


def _require(user: User | None, target: Target) -> User:
    if user is None:
        raise UserNotFound(user_name=target.user_name)
    return user


def _require_same(found: User | None, target: Target) -> User:
    user = _require(found, target)
    if user.user_name != target.user_name or user.version != target.version:
        raise UserChanged(current=user, user_name=target.user_name)
    return user


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


def _required_reason(reason: str) -> str:
    said, field = " ".join(reason.split()), Text("Reason")
    if not said:
        raise InvalidInput(field=field, problem=Text("it is needed."))
    if len(said) > LONGEST_REASON:
        problem = Text("it has more than {most} characters.", most=LONGEST_REASON)
        raise InvalidInput(field=field, problem=problem)
    require_visible(said, field)
    return said
