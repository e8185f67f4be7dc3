"""What the tests of the acts have in common."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from crm_admin.domain.audit import Event
from crm_admin.domain.capabilities import Act
from crm_admin.domain.changes import CellValue, WritePlan
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User, UserId
from crm_admin.services.accounts import Accounts
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Done, Target
from crm_admin.services.sessions import new_operation_id
from tests.fakes import (
    FakeDatabase,
    a_database,
    a_lock,
    a_lockout,
    a_user,
    a_user_administrator,
    an_administrator,
)
from tests.fakes.cells import Record

GOOD = Secret("violet harbour engine 42")
NEW_ADDRESS = "asa.bjork@northwind.example"


def a_small_company(*users: User) -> FakeDatabase:
    """Two administrators, a user administrator, and these users or one plain one."""
    leaders = (an_administrator("anna.berg"), an_administrator("bo.ek"), a_user_administrator())
    return a_database(*leaders, *(users or (a_user("asa.bjork"),)))


def target_of(database: FakeDatabase, user_name: str = "asa.bjork") -> Target:
    """The user as whoever looks now sees them."""
    return Target.of(database.user(user_name))


def records_of(database: FakeDatabase) -> Mapping[UserId, Record]:
    """Everything that is saved of users."""
    return dict(database.state.records)


def events_of(database: FakeDatabase) -> list[Event]:
    """What was recorded, from the first on."""
    return [entry.event for entry in database.entries]


def columns_of(plan: WritePlan) -> dict[str, tuple[CellValue, CellValue]]:
    """Old and new value of every column that a plan writes."""
    return {c.column: (c.old, c.new) for row in plan.rows for c in row.columns}


def lock(accounts: Accounts, target: Target, operation_id: str) -> Done:
    return accounts.lock(target, reason="On leave", operation_id=operation_id)


def unlock(accounts: Accounts, target: Target, operation_id: str) -> Done:
    return accounts.unlock(target, operation_id=operation_id)


def lift_lock(accounts: Accounts, target: Target, operation_id: str) -> Done:
    return accounts.lift_lock(target, reason="Back again", operation_id=operation_id)


def change_password(accounts: Accounts, target: Target, operation_id: str) -> Done:
    return accounts.change_password(target, GOOD, operation_id=operation_id)


def edit(accounts: Accounts, target: Target, operation_id: str) -> Done:
    edited = replace(editable(a_user()), email=NEW_ADDRESS)
    return accounts.edit(target, edited, operation_id=operation_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One act, and a user to whom it applies."""

    kind: Act
    user: User
    act: Callable[[Accounts, Target, str], Done]

    def __call__(self, accounts: Accounts, target: Target) -> Done:
        return self.act(accounts, target, new_operation_id())


EVERY_ACT = (
    Try(kind=Act.LOCK, user=a_user(), act=lock),
    Try(kind=Act.UNLOCK, user=a_user(attempts=a_lockout()), act=unlock),
    Try(kind=Act.LIFT_LOCK, user=a_user(lock=a_lock()), act=lift_lock),
    Try(kind=Act.CHANGE_PASSWORD, user=a_user(), act=change_password),
    Try(kind=Act.EDIT, user=a_user(), act=edit),
)
