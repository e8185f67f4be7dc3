"""The system user as administrators see it: set up, renewed, tried, and what it was used for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from crm_admin.domain.audit import Action
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.recovery import (
    Recoveries,
    RecoverySession,
    SystemUser,
    code_hash,
    new_code,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right
from crm_admin.services.ports import Database, Place, SettingsReading, UnitOfWork
from crm_admin.services.recording import Recorder
from crm_admin.services.sessions import Session, require_current, require_fresh
from crm_admin.services.setting_json import from_json, to_json
from crm_admin.services.transactions import transact

SYSTEM_USER = "system_user"
RECOVERIES = "recoveries"
MOST_REMEMBERED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemUserView:
    """What the page of the system user shows."""

    system_user: SystemUser
    needs_drill: bool
    unread: tuple[RecoverySession, ...]
    """Uses that this administrator has not acknowledged, the newest first."""
    usable_administrators: int
    """1: a second one should be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemUserDesk:
    """The system user of one database, for one signed-in administrator."""

    database: Database
    session: Session
    place: Place

    def view(self) -> SystemUserView:
        """How it stands."""
        with self.database.open_reading() as reading:
            now = reading.now()
            system_user = system_user_of(reading.settings)
            sessions = recoveries_of(reading.settings).sessions
            return SystemUserView(
                system_user=system_user,
                needs_drill=system_user.needs_drill(now),
                unread=tuple(
                    each for each in sessions if self.session.user_id not in each.acknowledged_by
                ),
                usable_administrators=reading.users.usable_administrators(now),
            )

    def make_code(self, *, operation_id: str) -> Secret:
        """A new code, shown once; the one before no longer opens anything.

        Raises:
            NotAvailable: not an administrator.
        """
        code = new_code()

        def act(work: UnitOfWork) -> None:
            self._require_administrator(work)
            require_fresh(self.session, work.now())
            made = renewed(
                system_user_of(work.settings), code, by=self.session.user_name, now=work.now()
            )
            recorder = Recorder(session=self.session, place=self.place)
            work.audit.append(recorder.event(Action.RECOVERY_CODE_MAKE, operation_id))
            keep_system_user(work, made)

        self._transact(Action.RECOVERY_CODE_MAKE, operation_id, act)
        return code

    def acknowledge(self, recovery_id: str, *, operation_id: str) -> None:
        """This administrator has read of a use of the system user."""

        def act(work: UnitOfWork) -> None:
            self._require_administrator(work)
            sessions = tuple(
                _read_by(each, self.session.user_id) if each.id == recovery_id else each
                for each in recoveries_of(work.settings).sessions
            )
            recorder = Recorder(session=self.session, place=self.place)
            details = (("recovery", recovery_id),)
            event = recorder.event(Action.RECOVERY_ACKNOWLEDGE, operation_id, details=details)
            work.audit.append(event)
            keep_recoveries(work, Recoveries(sessions=sessions))

        self._transact(Action.RECOVERY_ACKNOWLEDGE, operation_id, act)

    def _require_administrator(self, work: UnitOfWork) -> None:
        if require_current(self.session, work).right is not Right.ADMINISTRATOR:
            raise NotAvailable(reason=Text("Only an administrator may look after the system user."))

    def _transact(
        self, action: Action, operation_id: str, act: Callable[[UnitOfWork], None]
    ) -> None:
        recorder = Recorder(session=self.session, place=self.place)
        with recorder.recording_refusals(self.database, action):
            transact(self.database, operation_id, act)


def renewed(before: SystemUser, code: Secret, *, by: str, now: datetime) -> SystemUser:
    """The system user with another code; the one before opens nothing any more."""
    return SystemUser(
        code_hash=code_hash(code),
        made_at=now,
        made_by=by,
        last_used_at=before.last_used_at,
        last_drill_at=before.last_drill_at,
    )


def _read_by(recovery: RecoverySession, user_id: str) -> RecoverySession:
    readers = dict.fromkeys((*recovery.acknowledged_by, user_id))
    return replace(recovery, acknowledged_by=tuple(readers))


# What is kept


def system_user_of(settings: SettingsReading) -> SystemUser:
    """The system user; where it cannot be read no code opens anything, until one is made anew."""
    stored = settings.get(SYSTEM_USER)
    try:
        return SystemUser() if stored is None else from_json(SystemUser, stored.value)
    except ValueError:
        return SystemUser(code_hash="unreadable")


def recoveries_of(settings: SettingsReading) -> Recoveries:
    """The latest uses of the system user."""
    stored = settings.get(RECOVERIES)
    try:
        return Recoveries() if stored is None else from_json(Recoveries, stored.value)
    except ValueError:
        return Recoveries()


def keep_system_user(work: UnitOfWork, system_user: SystemUser) -> None:
    """Save it over what was read in this transaction."""
    _keep(work, SYSTEM_USER, system_user)


def keep_recoveries(work: UnitOfWork, recoveries: Recoveries) -> None:
    """Save the newest of them over what was read in this transaction."""
    _keep(work, RECOVERIES, Recoveries(sessions=recoveries.sessions[:MOST_REMEMBERED]))


def _keep(work: UnitOfWork, name: str, value: object) -> None:
    stored = work.settings.get(name)
    work.settings.put(name, to_json(value), version=stored.version if stored else 0)
