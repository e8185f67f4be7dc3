"""What the system user may do: restore administrators, for a quarter of an hour."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from crm_admin.domain.audit import Action
from crm_admin.domain.capabilities import Actor
from crm_admin.domain.changes import (
    Change,
    ClearSecondFactor,
    GrantAdministrator,
    SetAttempts,
    SetLock,
    SetPassword,
)
from crm_admin.domain.diagnosis import Diagnosis, diagnose
from crm_admin.domain.errors import NotAvailable, RecoveryEnded
from crm_admin.domain.recovery import Recoveries, RecoverySession
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, Right, User, UserId, UserState
from crm_admin.services.changing import Author, carry_out
from crm_admin.services.correspondence import Correspondence
from crm_admin.services.finding import require_only, require_same
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import Database, MailTemplates, PasswordHasher, Place, UnitOfWork
from crm_admin.services.recovery import SYSTEM_USER_NAME, event_of
from crm_admin.services.self_service.dice import draw
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.site import policies_of
from crm_admin.services.system_user import keep_recoveries, recoveries_of
from crm_admin.services.transactions import transact
from crm_admin.services.waiting import slowed_until

NOBODY = Actor(id=UserId(""), right=Right.ADMINISTRATOR)
"""The system user has no row among the users."""


MakeChange = Callable[[UnitOfWork], Change]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdministratorView:
    """One administrator, and why they cannot sign in."""

    user: User
    state: UserState
    diagnosis: Diagnosis


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """One act of the system user that was saved."""

    operation_id: str
    sentence: Text
    user: User
    password: Secret | None = None
    """A temporary one that was set; shown once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoring:
    """The acts of one recovery; there are no others, here as little as in the window."""

    database: Database
    session: RecoverySession
    hasher: PasswordHasher
    place: Place
    templates: MailTemplates

    def administrators(self) -> tuple[AdministratorView, ...]:
        """Every administrator with their diagnosis."""
        with self.database.open_reading() as reading:
            self._require_open(recoveries_of(reading.settings), reading.now())
            now, capabilities = reading.now(), self.database.description.capabilities
            return tuple(
                AdministratorView(
                    user=user,
                    state=user.state(now),
                    diagnosis=diagnose(
                        user,
                        now=now,
                        actor=NOBODY,
                        capabilities=capabilities,
                        slowed_until=slowed_until(user, reading),
                    ),
                )
                for user in reading.users.administrators()
            )

    def find(self, user_name: str) -> User:
        """The user with exactly this name, to be made an administrator.

        Raises:
            UserNotFound: nobody has it.
            UserNameAmbiguous: several have it.
        """
        with self.database.open_reading() as reading:
            self._require_open(recoveries_of(reading.settings), reading.now())
            return require_only(reading.users.named(user_name), user_name)

    def unlock(self, target: Target) -> Restored:
        """Forget the failed attempts of an administrator."""
        return self._restore(
            Action.RECOVERY_UNLOCK,
            target,
            lambda _work: SetAttempts(attempts=NO_ATTEMPTS),
            Text("Unlocked {user_name}."),
        )

    def lift_lock(self, target: Target) -> Restored:
        """End the deliberate lock of an administrator."""
        return self._restore(
            Action.RECOVERY_LOCK_LIFT,
            target,
            lambda _work: SetLock(lock=None),
            Text("Lifted the lock of {user_name}."),
        )

    def set_temporary_password(self, target: Target) -> Restored:
        """Give an administrator a password that must be replaced at the next sign-in."""
        with self.database.open_reading() as reading:
            password = draw(policies_of(reading.settings).password)
        password_hash = self.hasher.hash(password)

        def make(work: UnitOfWork) -> Change:
            life = policies_of(work.settings).temporary_password_life
            return SetPassword(
                password_hash=password_hash,
                must_change=True,
                temporary_until=work.now() + life,
                also_unlock=True,
            )

        done = Text("{user_name} has a temporary password.")
        restored = self._restore(Action.RECOVERY_PASSWORD, target, make, done)
        return replace(restored, password=password)

    def clear_second_factor(self, target: Target) -> Restored:
        """Let an administrator in without the second factor that was lost."""
        done = Text("{user_name} signs in without a second factor.")
        change = ClearSecondFactor()
        return self._restore(Action.RECOVERY_SECOND_FACTOR, target, lambda _work: change, done)

    def make_administrator(self, target: Target) -> Restored:
        """Give one user the right of an administrator; one in each recovery."""
        done = Text("{user_name} is an administrator now.")
        change = GrantAdministrator()
        return self._restore(Action.RECOVERY_GRANT, target, lambda _work: change, done)

    def end(self) -> None:
        """Leave; what was begun stays recorded."""
        operation_id = new_operation_id()

        def act(work: UnitOfWork) -> None:
            recoveries = recoveries_of(work.settings)
            keep_recoveries(work, _with(recoveries, self.session.id, ended_at=work.now()))
            details = (("recovery", self.session.id),)
            work.audit.append(
                event_of(Action.RECOVERY_END, operation_id, self.place, details=details)
            )

        transact(self.database, operation_id, act)

    def _restore(
        self,
        action: Action,
        target: Target,
        make_change: MakeChange,
        sentence: Text,
    ) -> Restored:
        operation_id = new_operation_id()

        def act(work: UnitOfWork) -> User:
            recoveries = recoveries_of(work.settings)
            session = self._require_open(recoveries, work.now())
            user = require_same(work.users.get(target.id), target)
            _require_in_reach(action, user, session)
            # Recorded first: whatever comes is not done without its entry.
            details = (("recovery", session.id),)
            event = event_of(action, operation_id, self.place, target=user, details=details)
            work.audit.append(event)
            if action is Action.RECOVERY_GRANT:
                keep_recoveries(work, _with(recoveries, session.id, granted_to=user.id))
            author = Author(
                by=SYSTEM_USER_NAME,
                operation_id=operation_id,
                place=self.place.computer(),
                correspondence=Correspondence(templates=self.templates),
            )
            return carry_out(work, user, make_change(work), author)

        after = transact(self.database, operation_id, act)
        return Restored(
            operation_id=operation_id,
            sentence=sentence.with_values(user_name=after.user_name),
            user=after,
        )

    def _require_open(self, recoveries: Recoveries, now: datetime) -> RecoverySession:
        for session in recoveries.sessions:
            if session.id == self.session.id and session.is_open(now):
                return session
        raise RecoveryEnded


def _require_in_reach(action: Action, user: User, session: RecoverySession) -> None:
    if action is not Action.RECOVERY_GRANT:
        if user.right is not Right.ADMINISTRATOR:
            raise NotAvailable(reason=Text("The system user restores administrators only."))
        return
    if user.right is Right.ADMINISTRATOR:
        raise NotAvailable(reason=Text("Already an administrator."))
    if session.granted_to:
        raise NotAvailable(reason=Text("One user was made an administrator in this recovery."))


def _with(recoveries: Recoveries, session_id: str, **fields: object) -> Recoveries:
    return Recoveries(
        sessions=tuple(
            replace(each, **fields) if each.id == session_id else each  # type: ignore[arg-type]
            for each in recoveries.sessions
        )
    )
