"""The users of a built-in database."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Table, false, func, select, update

from crm_admin.adapters.crm.builtin import counting, paging, records, schema
from crm_admin.adapters.crm.builtin.candidates import USUAL, Thresholds
from crm_admin.adapters.crm.builtin.filters import is_usable_administrator
from crm_admin.adapters.crm.builtin.fitting import is_storable
from crm_admin.adapters.crm.builtin.planning import Author, plan_change
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.adapters.gates.gate import Gate
from crm_admin.domain.changes import Change, WritePlan
from crm_admin.domain.listing import UserCounts, UserPage, UserQuery, fold
from crm_admin.domain.user import Right, User, UserId, UserKind
from crm_admin.services.ports import Credential

LARGEST_ID = 2**63 - 1

TABLES: Mapping[str, Table] = {
    table.name: table for table in (schema.user, schema.word, schema.posting)
}
"""The tables that plans write to."""


class BuiltinDirectory:
    """Implements `services.ports.UserDirectory` on one connection."""

    def __init__(
        self, connection: Connection, *, gate: Gate = DIRECT, thresholds: Thresholds = USUAL
    ) -> None:
        self._connection = connection
        self._gate = gate
        self._thresholds = thresholds

    # Looking

    def page(self, query: UserQuery) -> UserPage:
        """One page of the list.

        Raises:
            InvalidInput: the key is not one that a page gave.
        """
        return paging.page(self._connection, query, self._thresholds)

    def counts(self, kind: UserKind) -> UserCounts:
        """How many users each quick filter finds."""
        return counting.counts(self._connection, kind)

    def get(self, user_id: UserId) -> User | None:
        """Everything of one user; None when there is none."""
        number = _number(user_id)
        if number is None:
            return None
        statement = records.select_users().where(schema.user.c.id == number)
        row = self._connection.execute(statement).first()
        return None if row is None else records.user_of(row)

    def named(self, user_name: str) -> Sequence[User]:
        """All users with exactly this name, letter by letter."""
        if not is_storable(user_name):
            return ()
        statement = records.select_users().where(schema.user.c.user_name == user_name)
        found = map(records.user_of, self._connection.execute(statement))
        # SQL Server finds `anna` also for `anna` with a space behind it.
        return tuple(user for user in found if user.user_name == user_name)

    def credential(self, user_id: UserId) -> Credential | None:
        """The user with the stored hash."""
        number = _number(user_id)
        if number is None:
            return None
        statement = records.select_credential(self._gate).where(schema.user.c.id == number)
        row = self._connection.execute(statement).first()
        return None if row is None else records.credential_of(row)

    def usable_administrators(self, now: datetime) -> int:
        """How many could sign in and administer at this moment."""
        statement = (
            select(func.count())
            .select_from(schema.user.join(schema.role))
            .where(is_usable_administrator(now))
        )
        return self._connection.execute(statement).scalar_one()

    def administrators(self) -> Sequence[User]:
        """Every user who may run this program fully, whether they can come in or not."""
        may = schema.role.c.admin_right == Right.ADMINISTRATOR.value
        statement = records.select_users().where(may).order_by(schema.user.c.user_name)
        return tuple(map(records.user_of, self._connection.execute(statement)))

    def groups(self) -> Sequence[str]:
        """The names of the groups that a user can be given, in order."""
        return self._names(schema.group)

    def roles(self) -> Sequence[str]:
        """The names of the roles that a user can be given, in order."""
        return self._names(schema.role)

    def open_native_links(self, user_id: UserId) -> frozenset[str]:  # noqa: ARG002 (the port asks with it)
        """None: links are kept in our own tables."""
        return frozenset()

    # Changing

    def require_writable(self) -> None:
        """Nothing, when the database account may change users."""
        version = schema.user.c.version
        self._connection.execute(update(schema.user).where(false()).values(version=version))

    def plan(self, user: User, change: Change, *, by: str, now: datetime) -> WritePlan:
        """The rows that the change writes.

        Raises:
            InvalidInput: a value does not fit into its column, or there is no such group or role.
        """
        author = Author(by=by, now=now, gate=self._gate)
        return plan_change(self._connection, user, change, author)

    def execute(self, plan: WritePlan) -> None:
        """Write the plan.

        Raises:
            Conflict: a row no longer holds the old values of the plan.
        """
        self._gate.execute(self._connection, TABLES, plan)

    def _names(self, table: Table) -> Sequence[str]:
        names = self._connection.scalars(select(table.c.name))
        return tuple(sorted(names, key=lambda name: (fold(name), name)))


def _number(user_id: UserId) -> int | None:
    """The primary key; None for a text that cannot be one."""
    is_number = user_id.isascii() and user_id.isdecimal() and len(user_id) < 20  # noqa: PLR2004
    return int(user_id) if is_number and int(user_id) <= LARGEST_ID else None
