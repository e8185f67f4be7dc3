"""The users of an EspoCRM."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property

from sqlalchemy import Connection, Table, false, func, inspect, select, update

from crm_admin.adapters.companion.foreign_users import FAILED_SIGN_INS, LOCKS
from crm_admin.adapters.companion.tables import link
from crm_admin.adapters.crm.espocrm import listing, people
from crm_admin.adapters.crm.espocrm.denials import Denials, read_denials
from crm_admin.adapters.crm.espocrm.filters import is_usable_administrator
from crm_admin.adapters.crm.espocrm.fitting import is_storable
from crm_admin.adapters.crm.espocrm.parts import ROLES, Parts
from crm_admin.adapters.crm.espocrm.planning import Planner
from crm_admin.adapters.crm.espocrm.reset_links import LinkTraits, ResetLinks
from crm_admin.adapters.crm.espocrm.tables import TABLES, have_links, tables_of
from crm_admin.adapters.crm.espocrm.traits import LONG_IDS, collation_of
from crm_admin.adapters.database.work import database_time
from crm_admin.adapters.gates.gate import Gate
from crm_admin.domain.changes import Change, WritePlan
from crm_admin.domain.errors import Conflict
from crm_admin.domain.listing import UserCounts, UserPage, UserQuery, fold
from crm_admin.domain.user import User, UserId, UserKind
from crm_admin.services.ports import Credential

WRITTEN: Mapping[str, Table] = {**TABLES, LOCKS.name: LOCKS, FAILED_SIGN_INS.name: FAILED_SIGN_INS}
"""The tables that plans write to."""


class EspoDirectory:
    """Implements `services.ports.UserDirectory` on one connection."""

    def __init__(self, connection: Connection, traits: frozenset[str], gate: Gate) -> None:
        self._connection = connection
        self._traits = traits
        self._gate = gate
        self._denials_seen: Denials | None = None

    # Looking

    def page(self, query: UserQuery) -> UserPage:
        """One page of the list.

        Raises:
            InvalidInput: the key is not one that a page gave.
        """
        return listing.page(self._connection, self._parts, query, self._denials)

    def counts(self, kind: UserKind) -> UserCounts:
        """How many users each quick filter finds."""
        return listing.counts(self._connection, self._parts, kind, self._denials)

    def get(self, user_id: UserId) -> User | None:
        """Everything of one user; None when there is none, or only EspoCRM's own."""
        if not is_storable(user_id):
            return None
        is_wanted = self._parts.tables.user.c.id == user_id
        found = people.users(self._connection, self._parts, is_wanted, self._denials)
        # The server compares without case, and without spaces at the end.
        return next((user for user in found if user.id == user_id), None)

    def named(self, user_name: str) -> Sequence[User]:
        """All users with exactly this name, letter by letter."""
        if not user_name or not is_storable(user_name):
            return ()
        is_wanted = self._parts.tables.user.c.user_name == user_name
        found = people.users(self._connection, self._parts, is_wanted, self._denials)
        return tuple(user for user in found if user.user_name == user_name)

    def credential(self, user_id: UserId) -> Credential | None:
        """The user with the stored hash."""
        if not is_storable(user_id):
            return None
        return people.credential(self._connection, self._parts, user_id)

    def usable_administrators(self, now: datetime) -> int:
        """How many could sign in and administer at this moment."""
        is_usable = is_usable_administrator(self._parts, Denials((), now))
        user = self._parts.tables.user
        statement = select(func.count()).select_from(user)
        return self._connection.scalar(statement.where(user.c.deleted == false(), is_usable)) or 0

    def administrators(self) -> Sequence[User]:
        """Every user who may run this program fully, whether they can come in or not."""
        may = self._parts.is_administrator
        found = people.users(self._connection, self._parts, may, self._denials)
        return tuple(sorted(found, key=lambda user: user.user_name))

    def groups(self) -> Sequence[str]:
        """The names of the teams, in order; membership is changed in EspoCRM."""
        team = self._parts.tables.team
        named = select(team.c.name).where(team.c.deleted == false(), team.c.name != "")
        return _in_order(self._connection.scalars(named).all())

    def roles(self) -> Sequence[str]:
        """The words for the types of users, in order; they are changed in EspoCRM."""
        return _in_order(ROLES.values())

    def open_native_links(self, user_id: UserId) -> frozenset[str]:
        """Hashes of the tokens that EspoCRM would take now."""
        return self._links(user_id).open() if is_storable(user_id) else frozenset()

    # Changing

    def require_writable(self) -> None:
        """Nothing, when the database account may change users."""
        user = TABLES["user"]
        same = {"password": user.c.password, "is_active": user.c.is_active}
        self._connection.execute(update(user).where(false()).values(same))

    def plan(self, user: User, change: Change, *, by: str, now: datetime) -> WritePlan:  # noqa: ARG002 (EspoCRM notes no author in `user`)
        """The rows that the change writes.

        Raises:
            InvalidInput: a value does not fit into its column, or EspoCRM has to save it.
            NotAvailable: not for this account, or not in EspoCRM.
            Conflict: the user was changed since it was read.
        """
        now_there = self.get(user.id)
        if now_there is None or now_there.version != user.version:
            raise Conflict
        planner = Planner(
            connection=self._connection,
            user=user,
            now=now,
            denials=self._denials,
            links=self._links(user.id),
            has_password_version=self._parts.tables.has_password_version,
            gate=self._gate,
        )
        return planner.plan(change)

    def execute(self, plan: WritePlan) -> None:
        """Write the plan.

        Raises:
            Conflict: a row no longer holds the old values of the plan.
        """
        self._denials_seen = None
        self._gate.execute(self._connection, WRITTEN, plan)

    def _links(self, user_id: UserId) -> ResetLinks:
        traits = LinkTraits(
            can_issue=self._parts.takes_links,
            has_long_ids=LONG_IDS in self._traits,
            has_companion=self._parts.has_links,
        )
        return ResetLinks(
            connection=self._connection, user_id=user_id, traits=traits, gate=self._gate
        )

    @cached_property
    def _parts(self) -> Parts:
        # They are made at the first sign-in, after this database was recognised.
        inspector = inspect(self._connection)
        has_links = inspector.has_table(link.name)
        return Parts(
            tables=tables_of(self._traits),
            has_companion=has_links or inspector.has_table(FAILED_SIGN_INS.name),
            has_links=has_links,
            takes_links=have_links(self._traits),
            collation=collation_of(self._traits),
            gate=self._gate,
        )

    @property
    def _denials(self) -> Denials:
        """Read once, and again after a plan was executed: it may have ended them."""
        if self._denials_seen is None:
            now = database_time(self._connection)
            self._denials_seen = read_denials(self._connection, self._parts.tables, now)
        return self._denials_seen


def _in_order(names: Iterable[str]) -> Sequence[str]:
    return tuple(sorted(set(names), key=lambda name: (fold(name), name)))
