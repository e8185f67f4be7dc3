"""CRM databases that several computers open: one in memory, the others on real servers."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from sqlalchemy import Connection, delete, make_url, update
from sqlalchemy.engine import URL

from crm_admin.adapters.companion.append_only import make_append_only
from crm_admin.adapters.companion.tables import audit, head
from crm_admin.adapters.crm.builtin.filling import add_users
from crm_admin.adapters.database.engines import make_engine
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.audit import GENESIS
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User
from crm_admin.services.accounts import Accounts
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import ConnectionSettings, Database, NewDatabase, Server, Tls
from crm_admin.services.sessions import Session
from crm_admin.services.sign_in import SignIn
from tests.contracts.log_guards import drop_log_guards
from tests.fakes import (
    PASSWORD,
    FakeDatabase,
    FakeGuesser,
    FakeHasher,
    FakeMailTemplates,
    FakePlace,
    a_user,
    a_user_administrator,
    an_administrator,
    fake_hash,
)
from tests.fakes.hashing import WEAKER

PEOPLE: Sequence[dict[str, object]] = (
    {"user_name": "bo.ek", "given_name": "Bo", "family_name": "Ek", "role": "Administrator"},
    {"user_name": "uma.lind", "given_name": "Uma", "role": "User administrator"},
    {
        "user_name": "asa.bjork",
        "given_name": "Åsa",
        "family_name": "Björk",
        "email": "asa.bjork@northwind.se",
    },
    {
        "user_name": "weak.hash",
        "role": "Administrator",
        "password_hash": fake_hash(PASSWORD, cost=WEAKER).reveal(),
    },
)
"""Beside `anna.berg`, the first administrator."""


class Site(Protocol):
    """One database."""

    def open(self) -> Database:
        """As one more computer opens it."""


@dataclass(slots=True)
class FakeSite:
    database: FakeDatabase

    def open(self) -> Database:
        return self.database


def make_fake_site() -> FakeSite:
    database = FakeDatabase(patience_s=2)
    for user in (
        an_administrator("anna.berg"),
        an_administrator("bo.ek"),
        a_user_administrator("uma.lind"),
        a_user("asa.bjork"),
    ):
        database.add(user, fake_hash(PASSWORD))
    database.add(an_administrator("weak.hash"), fake_hash(PASSWORD, cost=WEAKER))
    return FakeSite(database)


@dataclass(slots=True)
class RealSite:
    """`close` lets go of what was opened; `settings` can lead through a proxy."""

    settings: ConnectionSettings
    password: Secret | None
    opened: list[Database] = field(default_factory=list)

    def open(self) -> Database:
        database = DatabaseOpener().open(self.settings, self.password).database
        database.prepare_companion()
        self.opened.append(database)
        return database

    @contextmanager
    def other_program(self) -> Iterator[Connection]:
        """A connection of the CRM itself, or of anybody else who knows nothing of our guard."""
        plain = self.password.reveal() if self.password else None
        engine = make_engine(self.settings, plain)
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()

    def close(self) -> None:
        for database in self.opened:
            database.close()


def settings_of(url: URL) -> ConnectionSettings:
    """In clear: what is sent can be seen by a proxy."""
    return ConnectionSettings(
        server=Server({"mysql": "mariadb"}.get(url.get_backend_name(), url.get_backend_name())),
        database=url.database or "",
        host=url.host,
        port=url.port,
        account=url.username,
        tls=Tls.OFF,
    )


def make_site(url: URL | str) -> RealSite:
    """A new built-in database with the people in it."""
    url = make_url(url)
    password = None if url.password is None else Secret(url.password)
    site = RealSite(settings_of(url), password)
    request = NewDatabase(administrator="anna.berg", password_hash=fake_hash(PASSWORD))
    DatabaseOpener().create_builtin(site.settings, password, request)
    with site.other_program() as connection:
        add_users(connection, PEOPLE, fake_hash(PASSWORD))
        _empty_log(connection)
        connection.commit()
    return site


def _empty_log(connection: Connection) -> None:
    """Tests count from the first entry of their own, as in a fake; this forgets the making."""
    drop_log_guards(connection)
    connection.execute(delete(audit))
    connection.execute(update(head).values(number=0, hash=GENESIS))
    make_append_only(connection)


# What is done on one computer


def a_door(database: Database) -> SignIn:
    return SignIn(database=database, hasher=FakeHasher(), place=FakePlace())


def signed_in(database: Database, user_name: str = "anna.berg") -> Accounts:
    session = a_door(database).sign_in(user_name, Secret(PASSWORD))
    return accounts_of(database, session)


def accounts_of(database: Database, session: Session) -> Accounts:
    return Accounts(
        database=database,
        session=session,
        hasher=FakeHasher(),
        guesser=FakeGuesser(),
        place=FakePlace(),
        templates=FakeMailTemplates(),
    )


def user_of(database: Database, user_name: str = "asa.bjork") -> User:
    with database.open_reading() as reading:
        [found] = reading.users.named(user_name)
        return found


def target_of(database: Database, user_name: str = "asa.bjork") -> Target:
    return Target.of(user_of(database, user_name))
