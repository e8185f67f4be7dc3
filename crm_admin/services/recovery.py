"""The way back in: who may come in as system user, and how everybody else learns of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.errors import RecoveryRefused
from crm_admin.domain.mail import MailKind
from crm_admin.domain.recovery import (
    SESSION_LIFE,
    Recoveries,
    RecoverySession,
    SystemUser,
    code_hash,
    delay_after,
    new_code,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import User
from crm_admin.services.correspondence import Correspondence, Occasion
from crm_admin.services.ports import Database, MailTemplates, Place, UnitOfWork
from crm_admin.services.recording import Details
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.system_user import (
    keep_recoveries,
    keep_system_user,
    recoveries_of,
    renewed,
    system_user_of,
)
from crm_admin.services.transactions import transact

SYSTEM_USER_NAME = "system user"
"""As the audit log and the letters call whoever recovers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A recovery that has begun, with the code for the next one."""

    session: RecoverySession
    next_code: Secret
    """Shown once; the code that was typed opens nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrance:
    """The door of the system user; whoever stands there has opened the database by an account."""

    database: Database
    place: Place
    templates: MailTemplates
    account: str
    """Of the database, as it was typed in."""

    def needs_code(self) -> bool:
        """Whether somebody set the system user up; else the account alone opens the door."""
        with self.database.open_reading() as reading:
            return system_user_of(reading.settings).is_set_up

    def enter(self, code: Secret | None) -> Begun:
        """Begin a recovery; recorded and announced before anything can be done.

        Raises:
            RecoveryRefused: a wrong code, too soon after one, or an account that may not write.
        """
        self.database.prepare_companion()
        next_code, operation_id = new_code(), new_operation_id()
        outcome = transact(
            self.database,
            operation_id,
            lambda work: self._decide(work, code, next_code, operation_id),
        )
        if isinstance(outcome, RecoveryRefused):
            raise outcome
        return outcome

    def drill(self, code: Secret | None) -> None:
        """Try the whole way and change nothing but the audit log and the date of the drill.

        Raises:
            RecoveryRefused: as `enter` would.
        """
        self.database.prepare_companion()
        operation_id = new_operation_id()

        def act(work: UnitOfWork) -> RecoveryRefused | None:
            refused = self._refused(work, code, operation_id)
            if refused is None:
                before = system_user_of(work.settings)
                keep_system_user(work, replace(before, last_drill_at=work.now(), failures=0))
                work.audit.append(self._event(Action.RECOVERY_DRILL, operation_id))
            return refused

        refused = transact(self.database, operation_id, act)
        if refused is not None:
            raise refused

    def _decide(
        self, work: UnitOfWork, code: Secret | None, next_code: Secret, operation_id: str
    ) -> Begun | RecoveryRefused:
        refused = self._refused(work, code, operation_id)
        if refused is not None:
            return refused
        now, before = work.now(), system_user_of(work.settings)
        session = RecoverySession(
            id=uuid4().hex,
            started_at=now,
            until=now + SESSION_LIFE,
            with_code=before.is_set_up,
            account=self.account,
            place=self.place.describe(),
        )
        used = renewed(before, next_code, by=SYSTEM_USER_NAME, now=now)
        keep_system_user(work, replace(used, last_used_at=now))
        earlier = recoveries_of(work.settings).sessions
        keep_recoveries(work, Recoveries(sessions=(session, *earlier)))
        details = (("recovery", session.id), ("code", "with" if before.is_set_up else "without"))
        work.audit.append(self._event(Action.RECOVERY_BEGIN, operation_id, details=details))
        announce(work, self.templates, self.place, operation_id)
        return Begun(session=session, next_code=next_code)

    def _refused(
        self, work: UnitOfWork, code: Secret | None, operation_id: str
    ) -> RecoveryRefused | None:
        work.users.require_writable()
        system_user, now = system_user_of(work.settings), work.now()
        wait = system_user.wait(now)
        if not system_user.is_set_up:
            return None
        if wait:
            # Not counted: whoever is patient gets in.
            return self._refuse(work, operation_id, Text("Wait {wait}, then try again.", wait=wait))
        if code is not None and code_hash(code) == system_user.code_hash:
            return None
        keep_system_user(work, _failed(system_user, now))
        return self._refuse(work, operation_id, Text("This is not the present recovery code."))

    def _refuse(self, work: UnitOfWork, operation_id: str, reason: Text) -> RecoveryRefused:
        details = (("why", str(reason)),)
        event = self._event(
            Action.RECOVERY_REFUSE, operation_id, result=Result.REFUSED, details=details
        )
        work.audit.append(event)
        return RecoveryRefused(reason=reason)

    def _event(
        self,
        action: Action,
        operation_id: str,
        *,
        result: Result = Result.DONE,
        details: Details = (),
    ) -> Event:
        return event_of(
            action,
            operation_id,
            self.place,
            result=result,
            details=(("account", self.account), *details),
        )


def _failed(before: SystemUser, now: datetime) -> SystemUser:
    failures = before.failures + 1
    return replace(before, failures=failures, delayed_until=now + delay_after(failures))


def event_of(
    action: Action,
    operation_id: str,
    place: Place,
    *,
    target: User | None = None,
    result: Result = Result.DONE,
    reason: str | None = None,
    details: Details = (),
) -> Event:
    """An entry about what the system user did."""
    return Event(
        action=action,
        result=result,
        operation_id=operation_id,
        actor_id=None,
        actor_name=SYSTEM_USER_NAME,
        target_id=target.id if target else None,
        target_name=target.user_name if target else None,
        reason=reason,
        details=details,
        place=place.describe(),
    )


def announce(work: UnitOfWork, templates: MailTemplates, place: Place, operation_id: str) -> None:
    """A letter to every administrator; it waits in the outbox where mail is down."""
    correspondence = Correspondence(templates=templates)
    for user in work.users.administrators():
        occasion = Occasion(
            operation_id=operation_id,
            user=user,
            by=SYSTEM_USER_NAME,
            now=work.now(),
            place=place.describe(),
        )
        correspondence.write_warning(work, MailKind.RECOVERY, occasion)
