"""What an administrator does to users: look, lock, unlock, change the password, edit."""

from collections.abc import Callable
from datetime import datetime

from crm_admin.domain.capabilities import Act, Feature, under_policies, why_not
from crm_admin.domain.changes import (
    Change,
    EditUser,
    RequireNewPassword,
    SetAttempts,
    SetLock,
    SetPassword,
    WritePlan,
)
from crm_admin.domain.errors import (
    InvalidInput,
    NotAvailable,
)
from crm_admin.domain.listing import UserCounts, UserPage, UserQuery
from crm_admin.domain.password_policy import Check
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, Lock, User, UserId, UserKind, UserSummary
from crm_admin.services.acting import Acting, MakeChange, Wanted
from crm_admin.services.correspondence import Correspondence
from crm_admin.services.editing import cleaned, require_visible
from crm_admin.services.finding import require_found, require_only, require_same
from crm_admin.services.outcomes import Done, Target, Undo, UserView
from crm_admin.services.password_checks import (
    PasswordOwner,
    checked,
    earlier_hashes,
    expiry,
    is_among,
    require_kept,
)
from crm_admin.services.ports import (
    Database,
    MailTemplates,
    PasswordGuesser,
    PasswordHasher,
    Place,
    Reading,
)
from crm_admin.services.sessions import Session

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
        templates: MailTemplates,
    ) -> None:
        self._database = database
        self._session = session
        self._hasher = hasher
        self._guesser = guesser
        self._acting = Acting(
            database=database,
            session=session,
            place=place,
            correspondence=Correspondence(templates=templates),
            scheme=hasher.policy,
        )

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
            user = require_found(reading.users.get(user_id), user_id)
            return self._view(user, reading)

    def find(self, user_name: str) -> UserView:
        """The user with exactly this name.

        Raises:
            UserNotFound: nobody has it.
            UserNameAmbiguous: several have it.
        """
        with self._database.open_reading() as reading:
            user = require_only(reading.users.named(user_name), user_name)
            return self._view(user, reading)

    def choices(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The groups and the roles that a user can be given."""
        with self._database.open_reading() as reading:
            return tuple(reading.users.groups()), tuple(reading.users.roles())

    def reasons(self, act: Act) -> Callable[[UserSummary], Text | None]:
        """Why an act does not apply to a user of the list, by the rules of this moment."""
        with self._database.open_reading() as reading:
            now, policies = reading.now(), self._acting.policies(reading)
        capabilities = under_policies(self._acting.capabilities, policies)
        actor = self._session.actor
        return lambda user: why_not(
            act, user, state=user.state(now), actor=actor, capabilities=capabilities
        )

    def interrupt(self) -> None:
        """Give up a search that runs now, for a newer one."""
        self._database.interrupt_reading()

    # Passwords

    def policies(self) -> Policies:
        """The rules of the site, with the limits of this CRM."""
        with self._database.open_reading() as reading:
            return self._acting.policies(reading)

    def check_password(
        self, password: Secret, user: User, policies: Policies
    ) -> tuple[tuple[Check, ...], int]:
        """The checklist for this password, and its strength from 0 to 4.

        Earlier passwords are compared only when it is saved: each comparison takes as long as a
        sign-in.
        """
        return checked(
            password, PasswordOwner.of(user), guesser=self._guesser, policy=policies.password
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

    def require_new_password(self, target: Target, *, reason: str, operation_id: str) -> Done:
        """Have a new password chosen at the next sign-in."""
        wanted = Wanted(
            act=Act.REQUIRE_NEW_PASSWORD, target=target, reason=_required_reason(reason)
        )
        done = Text("{user_name} must choose a new password at the next sign-in.")
        return self._acting.act(wanted, _always(RequireNewPassword()), operation_id, done)

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
            policies = self._acting.policies(reading)
            reason = self._view(user, reading).why_not.get(Act.CHANGE_PASSWORD)
            earlier = earlier_hashes(reading, user.id, policies.password.history)
        if reason is not None:
            raise NotAvailable(reason=reason)
        is_used_before = is_among(password, earlier, self._hasher)
        checklist, _ = checked(
            password,
            PasswordOwner.of(user),
            guesser=self._guesser,
            policy=policies.password,
            is_used_before=is_used_before,
        )
        require_kept(checklist)

    def _view(self, user: User, reading: Reading) -> UserView:
        policies = self._acting.policies(reading)
        return self._acting.view(user, reading, self._session.actor, policies)

    def _new_lock(self, reason: str) -> MakeChange:
        by = self._session.user_name
        return lambda _user, now, _policies: SetLock(lock=Lock(by=by, at=now, reason=reason))

    def _new_password(
        self, password_hash: Secret, *, must_change: bool, also_unlock: bool
    ) -> MakeChange:
        must = must_change and self._acting.capabilities.has(Feature.MUST_CHANGE_PASSWORD)

        def change(_user: User, now: datetime, policies: Policies) -> Change:
            return SetPassword(
                password_hash=password_hash,
                must_change=must,
                temporary_until=now + policies.temporary_password_life if must else None,
                expires_at=None if must else expiry(policies.password, now),
                also_unlock=also_unlock,
            )

        return change


def _always(change: Change) -> MakeChange:
    return lambda _user, _now, _policies: change


def _required_reason(reason: str) -> str:
    said, field = " ".join(reason.split()), Text("Reason")
    if not said:
        raise InvalidInput(field=field, problem=Text("it is needed."))
    if len(said) > LONGEST_REASON:
        problem = Text("it has more than {most} characters.", most=LONGEST_REASON)
        raise InvalidInput(field=field, problem=problem)
    require_visible(said, field)
    return said
