"""The directories that keep the promises of `UserDirectory`, each ready for a test.

Another CRM joins by a class like `BuiltinCrm` and a line in `CRMS`.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

import pytest
from sqlalchemy import Connection, Engine

from crm_admin.adapters.companion.links import CompanionLinks
from crm_admin.adapters.crm.builtin.directory import BuiltinDirectory
from crm_admin.adapters.crm.builtin.filling import add_users
from crm_admin.domain.links import Link, LinkPurpose
from crm_admin.domain.user import User
from crm_admin.services.ports import UserDirectory
from tests.crm.espocrm.installation import Installation, tables_of_version, undone
from tests.fakes import NOW, FakeDatabase, FakeUserDirectory
from tests.fakes.hashing import fake_hash
from tests.fakes.listing import holders_of

PASSWORD_HASH = fake_hash("correct horse battery staple")
"""Of every user who has a password."""


GROUPS = ("Sales", "Support")


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """In what CRMs differ, and names that users may be given there.

    `orders_like_python`: the list is in the order of the folded texts, and not in the one that a
    foreign server's collation has. `takes_any_key`: a key that no page gave is not refused.
    `takes_any_text`: texts and names of groups and roles are stored unchecked.
    `is_whole`: a user is one row with every fact in it; a foreign CRM has no place for some, keeps
    others in other tables, and changes names, groups and roles only itself.
    """

    orders_like_python: bool = True
    takes_any_key: bool = False
    takes_any_text: bool = False
    is_whole: bool = True
    groups: tuple[str, str] = GROUPS
    administrator_role: str = "Administrator"
    plain_role: str = "Associate"


class Crm(Protocol):
    """A CRM in which a test puts users."""

    @property
    def traits(self) -> Traits:
        """What is special about it."""

    @property
    def directory(self) -> UserDirectory:
        """The directory on this CRM, in one transaction."""

    @property
    def now(self) -> datetime:
        """The clock by which the directory judges states."""

    def add(self, *users: User) -> None:
        """Store users as the CRM itself would; what it has no place for is left away.

        Ids and versions are the CRM's own.
        """

    def add_links(self, *links: Link) -> None:
        """Store one-time links as this program does."""


@dataclass(frozen=True, slots=True)
class FakeCrm:
    """The fake that other tests stand on."""

    records: FakeDatabase
    links: list[Link] = field(default_factory=list)

    @property
    def traits(self) -> Traits:
        return Traits(takes_any_key=True, takes_any_text=True)

    @property
    def directory(self) -> FakeUserDirectory:
        return FakeUserDirectory(
            self.records.state.records,
            self.records.clock.now,
            self.records.capabilities,
            link_pending=lambda: holders_of(self.links, NOW).link_pending,
            unlock_requested=lambda: holders_of(self.links, NOW).unlock_requested,
        )

    @property
    def now(self) -> datetime:
        return NOW

    def add(self, *users: User) -> None:
        for user in users:
            self.records.add(user, PASSWORD_HASH if user.facts.has_password else None)

    def add_links(self, *links: Link) -> None:
        self.links.extend(links)


@dataclass(frozen=True, slots=True)
class BuiltinCrm:
    """The built-in database on one connection."""

    connection: Connection

    @property
    def traits(self) -> Traits:
        return Traits()

    @property
    def directory(self) -> BuiltinDirectory:
        return BuiltinDirectory(self.connection)

    @property
    def now(self) -> datetime:
        return datetime.now(UTC)

    def add(self, *users: User) -> None:
        add_users(self.connection, map(columns_of, users), PASSWORD_HASH)

    def add_links(self, *links: Link) -> None:
        for link in links:
            CompanionLinks(self.connection).add(link)


@dataclass(frozen=True, slots=True)
class EspoCrm:
    """An EspoCRM on one connection, with our own tables beside its own."""

    installation: Installation

    @property
    def traits(self) -> Traits:
        return Traits(orders_like_python=False, is_whole=False, plain_role="Regular")

    @property
    def directory(self) -> UserDirectory:
        for group in GROUPS:
            self.installation.team(group)
        return self.installation.directory

    @property
    def now(self) -> datetime:
        return datetime.now(UTC)

    def add(self, *users: User) -> None:
        self.installation.add(users, PASSWORD_HASH.reveal())

    def add_links(self, *links: Link) -> None:
        for link in links:
            CompanionLinks(self.installation.connection).add(link)
            if link.purpose is LinkPurpose.RESET:
                is_over = link.end is not None
                self.installation.add_link(link.user_id, link.id, deleted=is_over)


def columns_of(user: User) -> dict[str, object]:
    """The columns of the built-in database that hold these facts."""
    facts, lock, attempts = user.facts, user.facts.lock, user.facts.attempts
    columns: dict[str, object] = {
        "kind": user.kind.value,
        "user_name": user.user_name,
        "given_name": user.given_name,
        "family_name": user.family_name,
        "email": user.email,
        "group": user.group,
        "role": user.role,
        "is_active": facts.is_active,
        "valid_from": facts.valid_from,
        "valid_until": facts.valid_until,
        "external_system": facts.external_system,
        "password_changed_at": user.password_changed_at,
        "password_expires_at": facts.password_expires_at,
        "must_change_password": facts.must_change_password,
        "temporary_until": facts.temporary_until,
        "second_factor": facts.second_factor,
        "is_locked": lock is not None,
        "lock_by": lock and lock.by,
        "lock_at": lock and lock.at,
        "lock_reason": lock and lock.reason,
        "failed_count": attempts.count,
        "failed_since": attempts.since,
        "failed_last_at": attempts.last_at,
        "failed_last_from": attempts.last_from,
        "failed_lockouts": attempts.lockouts,
        "failed_locked_until": attempts.locked_until,
        "last_sign_in_at": user.last_sign_in_at,
        "last_sign_in_from": user.last_sign_in_from,
        "created_at": user.created_at,
        "created_by": user.created_by,
        "changed_at": user.changed_at,
        "changed_by": user.changed_by,
    }
    return columns if facts.has_password else {**columns, "password_hash": None}


@contextmanager
def fake_crm(_request: pytest.FixtureRequest) -> Iterator[Crm]:
    yield FakeCrm(FakeDatabase())


@contextmanager
def builtin_crm(request: pytest.FixtureRequest, server: str) -> Iterator[Crm]:
    """Undone at the end, so that one database serves all tests."""
    engine: Engine = request.getfixturevalue(f"builtin_{server}")
    with engine.connect() as connection, connection.begin() as transaction:
        yield BuiltinCrm(connection)
        transaction.rollback()


@contextmanager
def espo_crm(request: pytest.FixtureRequest, server: str) -> Iterator[Crm]:
    engine: Engine = request.getfixturevalue(f"espo_{server}")
    with undone(engine, tables_of_version()) as installation:
        yield EspoCrm(installation)


Opened = AbstractContextManager[Crm]

CRMS: dict[str, Callable[[pytest.FixtureRequest], Opened]] = {
    "fake": fake_crm,
    "builtin-sqlite": lambda request: builtin_crm(request, "sqlite"),
    "builtin-postgresql": lambda request: builtin_crm(request, "postgresql"),
    "builtin-mariadb": lambda request: builtin_crm(request, "mariadb"),
    "espocrm-postgresql": lambda request: espo_crm(request, "postgresql"),
    "espocrm-mariadb": lambda request: espo_crm(request, "mariadb"),
}
"""Every directory that keeps the promises, by what the tests call it."""

NEED_SERVERS = frozenset(CRMS) - {"fake", "builtin-sqlite"}
