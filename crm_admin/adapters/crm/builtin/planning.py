"""What each change writes, column by column."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from crm_admin.adapters.crm.builtin.derived import Shown, keys_and_text, last_sign_in_key
from crm_admin.adapters.crm.builtin.fitting import cut, is_storable, require_fit
from crm_admin.adapters.crm.builtin.schema import group, role, user
from crm_admin.adapters.crm.builtin.search_index import additions
from crm_admin.adapters.gates.gate import Gate
from crm_admin.adapters.rows import Cells, plan_of, updated
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
from crm_admin.domain.errors import InvalidInput, NotAvailable, UserNotFound
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Lock, Right, User
from crm_admin.services.editing import FIELD_TEXTS

NewCells = dict[str, CellValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who changes something, when, and what their account may read."""

    by: str
    now: datetime
    gate: Gate


def plan_change(connection: Connection, before: User, change: Change, author: Author) -> WritePlan:
    """The rows that the change writes; none when it changes nothing.

    Raises:
        InvalidInput: a value does not fit into its column, or names no group or role.
        UserNotFound: there is no such row.
    """
    row = _read(connection, before, author.gate)
    after = _after(connection, row, before, change, author.now)
    require_fit(after)
    if all(row[name] == value for name, value in after.items()):
        return plan_of()
    after["version"] = int(before.version) + 1
    if _is_an_edit(change, before, author):
        after |= {"changed_at": author.now, "changed_by": cut("changed_by", author.by)}
    own = updated(user.name, key=("id",), before=row, after=after)
    return plan_of(own, *_search_rows(connection, row, after))


def _search_rows(connection: Connection, row: Cells, after: NewCells) -> Sequence[RowChange]:
    said = after.get("search_text")
    if said is None:
        return ()
    number, before = row["id"], row["search_text"]
    return additions(connection, int(str(number)), before=str(before), after=str(said))


def _read(connection: Connection, before: User, gate: Gate) -> Cells:
    known = [column for column in user.c if column is not user.c.password_hash]
    password_hash, _mark = gate.credential_columns(user.c.password_hash, user.c.id)
    statement: Select[Any] = select(*known, password_hash).where(user.c.id == int(before.id))
    found = connection.execute(statement).first()
    if found is None:
        raise UserNotFound(user_name=before.user_name)
    row = dict(found._mapping)  # noqa: SLF001 (SQLAlchemy's public name for it)
    stored = row["password_hash"]
    row["password_hash"] = None if stored is None else Secret(stored)
    # What the caller looked at: a row that was changed since is not written.
    row["version"] = int(before.version)
    return row


def _after(  # noqa: C901, PLR0911 (one for each kind of change)
    connection: Connection, row: Cells, before: User, change: Change, now: datetime
) -> NewCells:
    match change:
        case SetLock(lock=lock):
            return _lock(lock)
        case SetAttempts(attempts=attempts):
            return _attempts(attempts)
        case SetPassword():
            return _password(change, now)
        case RequireNewPassword():
            return {"must_change_password": True}
        case ClearSecondFactor():
            return {"second_factor": None}
        case GrantAdministrator():
            return _administrator(connection, before)
        case IssueLink(also_unlock=True):
            return _attempts(NO_ATTEMPTS)
        case IssueLink() | EndLinks():
            # Links are kept in our own tables.
            return {}
        case EditUser():
            return _edited(connection, row, before, change)
        case RecordSignIn():
            return _sign_in(change, now)


def _lock(lock: Lock | None) -> NewCells:
    return {
        "is_locked": lock is not None,
        "lock_by": lock.by if lock else None,
        "lock_at": lock.at if lock else None,
        "lock_reason": lock.reason if lock else None,
    }


def _attempts(attempts: FailedAttempts) -> NewCells:
    return {
        "failed_count": attempts.count,
        "failed_since": attempts.since,
        "failed_last_at": attempts.last_at,
        "failed_last_from": cut("failed_last_from", attempts.last_from),
        "failed_lockouts": attempts.lockouts,
        "failed_locked_until": attempts.locked_until,
    }


def _password(change: SetPassword, now: datetime) -> NewCells:
    cells: NewCells = {
        "password_hash": change.password_hash,
        "password_changed_at": now,
        "password_expires_at": change.expires_at,
        "must_change_password": change.must_change,
        "temporary_until": change.temporary_until,
    }
    return cells | _attempts(NO_ATTEMPTS) if change.also_unlock else cells


def _sign_in(change: RecordSignIn, now: datetime) -> NewCells:
    cells: NewCells = {
        **_attempts(NO_ATTEMPTS),
        "last_sign_in_at": now,
        "last_sign_in_from": cut("last_sign_in_from", change.place),
        "last_sign_in_key": last_sign_in_key(now),
    }
    return cells if change.rehashed is None else cells | {"password_hash": change.rehashed}


def _edited(connection: Connection, row: Cells, before: User, edited: EditUser) -> NewCells:
    shown = Shown(
        user_name=before.user_name,
        given_name=edited.given_name,
        family_name=edited.family_name,
        email=edited.email,
        group=edited.group,
        role=edited.role,
    )
    return {
        "given_name": edited.given_name,
        "family_name": edited.family_name,
        "email": edited.email,
        "group_id": _group_id(connection, row, before, edited.group),
        "role_id": _role_id(connection, row, before, edited.role),
        "is_active": edited.is_active,
        "valid_from": edited.valid_from,
        "valid_until": edited.valid_until,
        **keys_and_text(shown),
    }


def _administrator(connection: Connection, before: User) -> NewCells:
    """The first role that gives the right, with what is derived from its name."""
    giving = select(role.c.id, role.c.name).where(role.c.admin_right == Right.ADMINISTRATOR.value)
    found = connection.execute(giving.order_by(role.c.id)).first()
    if found is None:
        raise NotAvailable(reason=Text("There is no role with the right of an administrator."))
    shown = Shown(
        user_name=before.user_name,
        given_name=before.given_name,
        family_name=before.family_name,
        email=before.email,
        group=before.group,
        role=found.name,
    )
    return {"role_id": found.id, **keys_and_text(shown)}


def _group_id(connection: Connection, row: Cells, before: User, name: str | None) -> CellValue:
    if name == before.group:
        return row["group_id"]
    number = _id_of(connection, group, name)
    if name is not None and number is None:
        problem = Text("there is no group “{name}”.", name=name)
        raise InvalidInput(field=FIELD_TEXTS["group"], problem=problem)
    return number


def _role_id(connection: Connection, row: Cells, before: User, name: str | None) -> CellValue:
    if name == before.role:
        return row["role_id"]
    number = _id_of(connection, role, name)
    if name is not None and number is None:
        problem = Text("there is no role “{name}”.", name=name)
        raise InvalidInput(field=FIELD_TEXTS["role"], problem=problem)
    return number


def _id_of(connection: Connection, table: Table, name: str | None) -> int | None:
    if name is None or not is_storable(name):
        return None
    number: int | None = connection.scalar(select(table.c.id).where(table.c.name == name))
    return number


def _is_an_edit(change: Change, before: User, author: Author) -> bool:
    """Signing in, or trying to, is not a change that somebody made to this user."""
    counts_only = isinstance(change, RecordSignIn | SetAttempts)
    return not (counts_only and author.by == before.user_name)
