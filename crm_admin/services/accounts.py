"""What an administrator does to users: look, lock, unlock, change the password, edit."""

from datetime import datetime, timedelta

from crm_admin.domain.capabilities import Act, Feature
from crm_admin.domain.changes import (
    Change,
    EditUser,
    SetAttempts,
    SetLock,
    SetPassword,
    WritePlan,
)
from crm_admin.domain.errors import (
    InvalidInput,
    NotAvailable,
    UserNameAmbiguous,
    UserNotFound,
)
from crm_admin.domain.listing import UserCounts, UserPage, UserQuery
from crm_admin.domain.password_policy import Check, PasswordPolicy
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, Lock, User, UserId, UserKind
from crm_admin.services.acting import Acting, MakeChange, Wanted, require_same
from crm_admin.services.editing import cleaned, own_names, require_visible
from crm_admin.services.outcomes import Done, Target, Undo, UserView
from crm_admin.services.password_checks import checked, require_kept
from crm_admin.services.ports import Database, PasswordGuesser, PasswordHasher, Place
from crm_admin.services.sessions import Session

TEMPORARY_PASSWORD_LIFE = timedelta(hours=24)
LONGEST_REASON = 500

CLEAR_ATTEMPTS = SetAttempts(attempts=NO_ATTEMPTS)
NO_LOCK = SetLock(lock=None)


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
        self._acting = Acting(database=database, session=session, place=place)

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
            return self._acting.view(user, reading.now(), self._session.actor)

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
            return self._acting.view(found[0], reading.now(), self._session.actor)

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
        return checked(
            password,
            names=own_names(user),
            has_second_factor=user.facts.second_factor is not None,
            guesser=self._guesser,
            policy=self.policy,
        )

    # Acting

    def lock(self, target: Target, *, reason: str, operation_id: str) -> Done:
        """Bar the sign-in, deliberately."""
        said = _required_reason(reason)
        wanted = Wanted(act=Act.LOCK, target=target, reason=said)
        return self._acting.act(
            wanted, self._new_lock(said), operation_id, Text("Locked {user_name}.")
        )

    def unlock(self, target: Target, *, operation_id: str) -> Done:
        """Clear the failed attempts and end the lockout; a deliberate lock stays."""
        wanted = Wanted(act=Act.UNLOCK, target=target)
        done = Text("Unlocked {user_name}.")
        return self._acting.act(wanted, _always(CLEAR_ATTEMPTS), operation_id, done)

    def lift_lock(self, target: Target, *, reason: str, operation_id: str) -> Done:
        """End a deliberate lock."""
        said = _required_reason(reason)
        wanted = Wanted(act=Act.LIFT_LOCK, target=target, reason=said)
        done = Text("Lifted the lock of {user_name}.")
        return self._acting.act(wanted, _always(NO_LOCK), operation_id, done)

    def undo(self, undo: Undo, *, operation_id: str) -> Done:
        """Put back what a lock, an unlock or a lifted lock changed."""
        wanted = Wanted(
            act=undo.act,
            target=undo.target,
            details=(("undoes", undo.operation_id),),
            is_undo=True,
        )
        done = Text("Undone: {user_name} is as before.")
        return self._acting.act(wanted, _always(undo.change), operation_id, done)

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
        wanted = Wanted(act=Act.CHANGE_PASSWORD, target=target, details=details)
        with self._acting.recording_refusals(wanted):
            self._require_good(password, target)
        password_hash = self._hasher.hash(password)
        change = self._new_password(password_hash, must_change=must_change, also_unlock=also_unlock)
        done = Text("Changed the password of {user_name}.")
        return self._acting.act(wanted, change, operation_id, done)

    def edit(self, target: Target, edited: EditUser, *, operation_id: str) -> Done:
        """Save the editable fields."""
        wanted = Wanted(act=Act.EDIT, target=target)
        change = _always(cleaned(edited))
        return self._acting.act(wanted, change, operation_id, Text("Saved {user_name}."))

    def preview_lock(self, target: Target, *, reason: str) -> WritePlan:
        """Exactly the rows that locking would write now; nothing is written."""
        return self._acting.preview(Act.LOCK, target, self._new_lock(reason))

    def preview_unlock(self, target: Target) -> WritePlan:
        """Exactly the rows that unlocking would write now; nothing is written."""
        return self._acting.preview(Act.UNLOCK, target, _always(CLEAR_ATTEMPTS))

    def preview_lift_lock(self, target: Target) -> WritePlan:
        """Exactly the rows that lifting the lock would write now; nothing is written."""
        return self._acting.preview(Act.LIFT_LOCK, target, _always(NO_LOCK))

    def preview_password(
        self, target: Target, *, must_change: bool, also_unlock: bool
    ) -> WritePlan:
        """Exactly the rows that a new password would write now; nothing is written."""
        change = self._new_password(Secret(""), must_change=must_change, also_unlock=also_unlock)
        return self._acting.preview(Act.CHANGE_PASSWORD, target, change)

    def preview_edit(self, target: Target, edited: EditUser) -> WritePlan:
        """Exactly the rows that saving would write now; nothing is written."""
        return self._acting.preview(Act.EDIT, target, _always(cleaned(edited)))

    # What is wanted

    def _require_good(self, password: Secret, target: Target) -> None:
        with self._database.open_reading() as reading:
            user = require_same(reading.users.get(target.id), target)
            now, actor = reading.now(), self._session.actor
        reason = self._acting.why_not(Act.CHANGE_PASSWORD, user, now, actor)
        if reason is not None:
            raise NotAvailable(reason=reason)
        checklist, _ = self.check_password(password, user)
        require_kept(checklist)

    def _new_lock(self, reason: str) -> MakeChange:
        by = self._session.user_name
        return lambda _user, now: SetLock(lock=Lock(by=by, at=now, reason=reason))

    def _new_password(
        self, password_hash: Secret, *, must_change: bool, also_unlock: bool
    ) -> MakeChange:
        must = must_change and self._acting.capabilities.has(Feature.MUST_CHANGE_PASSWORD)

        def change(_user: User, now: datetime) -> Change:
            return SetPassword(
                password_hash=password_hash,
                must_change=must,
                temporary_until=now + TEMPORARY_PASSWORD_LIFE if must else None,
                also_unlock=also_unlock,
            )

        return change


def _always(change: Change) -> MakeChange:
    return lambda _user, _now: change


def _required_reason(reason: str) -> str:
    said, field = " ".join(reason.split()), Text("Reason")
    if not said:
        raise InvalidInput(field=field, problem=Text("it is needed."))
    if len(said) > LONGEST_REASON:
        problem = Text("it has more than {most} characters.", most=LONGEST_REASON)
        raise InvalidInput(field=field, problem=problem)
    require_visible(said, field)
    return said
