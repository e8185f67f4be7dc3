"""What each change writes: the rows of EspoCRM that its own code would write, and ours beside.

Source: Core/Authentication/AuthToken/EspoManager.php, Tools/UserSecurity/Password/Service.php and
Hooks/User/IncrementPasswordVersion.php of EspoCRM 9.0 to 10.0.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, false, select, true
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.companion.foreign_users import FAILED_SIGN_INS, LOCKS
from crm_admin.adapters.crm.espocrm.denials import Denials
from crm_admin.adapters.crm.espocrm.fitting import cut, is_storable
from crm_admin.adapters.crm.espocrm.reset_links import ResetLinks
from crm_admin.adapters.crm.espocrm.tables import TABLES
from crm_admin.adapters.gates.gate import Gate
from crm_admin.adapters.rows import Cells, inserted, plan_of, updated
from crm_admin.domain.changes import (
    CellValue,
    Change,
    ClearSecondFactor,
    EditUser,
    EndLinks,
    GrantAdministrator,
    IssueLink,
    RecordSignIn,
    RequireNewPassword,
    RowChange,
    SetAttempts,
    SetLock,
    SetPassword,
    WritePlan,
)
from crm_admin.domain.errors import InvalidInput, NotAvailable
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Lock, User
from crm_admin.services.editing import FIELD_TEXTS, changed_fields

Rows = Iterator[RowChange | None]

_USER, _TOKEN, _LOG = TABLES["user"], TABLES["auth_token"], TABLES["auth_log_record"]
_DATA = TABLES["user_data"]

_NO_SECOND_FACTOR: Cells = {"auth2_f_a": False, "auth2_f_a_method": None}

RIGHTS_ARE_CACHED = Text(
    "EspoCRM keeps rights in a cache of its own. Change the type of the user in EspoCRM."
)

LONGEST_NAME = 255
LONGEST_REASON = 500

CANNOT_ASK = Text("EspoCRM cannot ask for a new password at the next sign-in.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Planner:
    """Plans changes of one user from the rows as they stand in this transaction."""

    connection: Connection
    user: User
    now: datetime
    denials: Denials
    links: ResetLinks
    has_password_version: bool
    gate: Gate

    def plan(self, change: Change) -> WritePlan:
        """The rows that the change writes.

        Raises:
            InvalidInput: a value does not fit, or EspoCRM has to save it.
            NotAvailable: not for this account, or not in EspoCRM.
        """
        return plan_of(*self._rows(change))

    def _rows(self, change: Change) -> Rows:  # noqa: C901, PLR0911 (one for each kind of change)
        match change:
            case SetLock():
                return self._lift() if change.lock is None else self._lock(change.lock)
            case SetAttempts():
                return self._attempts(change.attempts)
            case SetPassword():
                return self._password(change)
            case RequireNewPassword():
                raise NotAvailable(reason=CANNOT_ASK)
            case ClearSecondFactor():
                return self._clear_second_factor()
            case GrantAdministrator():
                raise NotAvailable(reason=RIGHTS_ARE_CACHED)
            case IssueLink():
                return self._issue(change)
            case EndLinks():
                return self.links.end()
            case EditUser():
                return self._edit(change)
            case RecordSignIn():
                return self._own_attempts(NO_ATTEMPTS)

    # Each change

    def _lock(self, lock: Lock) -> Rows:
        yield self._user({"is_active": False})
        yield from self._end_sessions()
        yield from self.links.end()
        yield self._own(
            LOCKS,
            {
                "locked_by": cut(lock.by, LONGEST_NAME),
                "locked_at": lock.at or self.now,
                "reason": _fitting_reason(lock.reason),
                "ended_at": None,
            },
        )

    def _lift(self) -> Rows:
        yield self._user({"is_active": True})
        yield self._end_of_lock()

    def _attempts(self, attempts: FailedAttempts) -> Rows:
        if attempts == NO_ATTEMPTS:
            yield from self._forget_denials()
        yield from self._own_attempts(attempts)

    def _password(self, change: SetPassword) -> Rows:
        if not self.user.facts.uses_password:
            raise NotAvailable(reason=Text("This account signs in with a key, not a password."))
        cells: dict[str, CellValue] = {"password": change.password_hash}
        if self.has_password_version:
            statement = select(_USER.c.password_version).where(_USER.c.id == self.user.id)
            cells["password_version"] = (self.connection.scalar(statement) or 0) + 1
        yield self._user(cells)
        yield from self._end_sessions()
        yield from self.links.end()
        if change.also_unlock:
            yield from self._attempts(NO_ATTEMPTS)

    def _issue(self, change: IssueLink) -> Rows:
        if change.also_unlock:
            yield from self._attempts(NO_ATTEMPTS)
        yield from self.links.issue(change, self.now)

    def _edit(self, edited: EditUser) -> Rows:
        for name, _ in changed_fields(self.user, edited):
            if name != "is_active":
                problem = Text("EspoCRM keeps it; change it there.")
                raise InvalidInput(field=FIELD_TEXTS[name], problem=problem)
        if edited.is_active == self.user.facts.is_active:
            return
        if self.user.facts.lock is not None:
            problem = Text("a lock stands in the way; lift it first.")
            raise InvalidInput(field=FIELD_TEXTS["is_active"], problem=problem)
        yield self._user({"is_active": edited.is_active})
        # A lock that was lifted in EspoCRM itself is over; it must not explain what comes now.
        yield self._end_of_lock()
        if not edited.is_active:
            yield from self._end_sessions()
            yield from self.links.end()

    # Rows of EspoCRM

    def _clear_second_factor(self) -> Rows:
        """Source: EspoCRM's own way to reset a user's second factor, UserData."""
        columns = [_DATA.c[name] for name in ("user_id", "deleted", *_NO_SECOND_FACTOR)]
        statement = select(*columns).where(_DATA.c.user_id == self.user.id)
        for row in self.connection.execute(statement.where(_DATA.c.deleted == false())):
            before = _cells(row)
            key = ("user_id", "deleted")
            yield updated(_DATA.name, key=key, before=before, after=_NO_SECOND_FACTOR)

    def _user(self, after: Cells) -> RowChange | None:
        columns = [self._as_given(_USER.c[name]) for name in ("id", "modified_at", *after)]
        statement = select(*columns).where(_USER.c.id == self.user.id)
        before = _cells(self.connection.execute(statement).one())
        if all(before[name] == value for name, value in after.items()):
            return None
        changed = {**after, "modified_at": self._now_in_seconds}
        return updated(_USER.name, key=("id",), before=before, after=changed)

    def _as_given(self, column: Column[Any]) -> ColumnElement[Any]:
        """NULL for the hash of somebody whose hash this account is not given."""
        if column is not _USER.c.password:
            return column
        password_hash, _mark = self.gate.credential_columns(column, _USER.c.id)
        return password_hash.label(column.name)

    def _end_sessions(self) -> Rows:
        """Tokens of an inactive user are refused, but would be good again when it is active."""
        columns = (_TOKEN.c.id, _TOKEN.c.is_active, _TOKEN.c.modified_at)
        statement = (
            select(*columns)
            .where(_TOKEN.c.user_id == self.user.id)
            .where(_TOKEN.c.is_active == true(), _TOKEN.c.deleted == false())
            .order_by(_TOKEN.c.id)
        )
        ended: Cells = {"is_active": False, "modified_at": self._now_in_seconds}
        for row in self.connection.execute(statement):
            yield updated(_TOKEN.name, key=("id",), before=_cells(row), after=ended)

    def _forget_denials(self) -> Rows:
        """EspoCRM does not count deleted rows; the evidence stays."""
        for denial in self.denials.counted_against(self.user.id):
            before: Cells = {"id": denial.id, "deleted": False}
            yield updated(_LOG.name, key=("id",), before=before, after={"deleted": True})

    @property
    def _now_in_seconds(self) -> datetime:
        return self.now.replace(microsecond=0)

    # Rows of ours

    def _own_attempts(self, attempts: FailedAttempts) -> Rows:
        after: Cells = {
            "failures": attempts.count,
            "since": attempts.since,
            "last_at": attempts.last_at,
            "last_from": cut(attempts.last_from, LONGEST_NAME),
            "lockouts": attempts.lockouts,
            "locked_until": attempts.locked_until,
        }
        if attempts != NO_ATTEMPTS or self._own_row(FAILED_SIGN_INS) is not None:
            yield self._own(FAILED_SIGN_INS, after)

    def _end_of_lock(self) -> RowChange | None:
        before = self._own_row(LOCKS)
        if before is None or before["ended_at"] is not None:
            return None
        return self._own(LOCKS, {"ended_at": self.now})

    def _own(self, table: Table, after: Cells) -> RowChange | None:
        before = self._own_row(table)
        if before is None:
            said = {name: value for name, value in after.items() if value is not None}
            row = {"user_id": self.user.id, **said}
            return inserted(table.name, key=("user_id",), row=row)
        return updated(table.name, key=("user_id",), before=before, after=after)

    def _own_row(self, table: Table) -> Cells | None:
        statement = select(table).where(table.c.user_id == self.user.id)
        row = self.connection.execute(statement).first()
        return None if row is None else _cells(row)


def _cells(row: Row[*tuple[Any, ...]]) -> Cells:
    cells: dict[str, CellValue] = dict(row._mapping)  # noqa: SLF001 (SQLAlchemy's public name for it)
    if cells.get("password") is not None:
        cells["password"] = Secret(str(cells["password"]))
    return cells


def _fitting_reason(reason: str | None) -> str | None:
    if reason is not None and not is_storable(reason):
        problem = Text("it contains a character that cannot be stored.")
        raise InvalidInput(field=Text("Reason"), problem=problem)
    if reason is not None and len(reason) > LONGEST_REASON:
        problem = Text("it has more than {most} characters.", most=LONGEST_REASON)
        raise InvalidInput(field=Text("Reason"), problem=problem)
    return reason
