"""A database with users in it, and somebody signed in."""

from crm_admin.domain.capabilities import Capabilities
from crm_admin.domain.user import User
from crm_admin.services.accounts import Accounts
from crm_admin.services.ports import Credential, PasswordGuesser, PasswordHasher
from crm_admin.services.sessions import Session, session_of
from tests.fakes.database import EVERYTHING, FakeDatabase
from tests.fakes.hashing import FakeGuesser, FakeHasher, fake_hash
from tests.fakes.mail import FakeMailTemplates
from tests.fakes.place import FakePlace

PASSWORD = "correct horse battery staple"
"""Of every fake user who has one."""


def a_database(*users: User, capabilities: Capabilities = EVERYTHING) -> FakeDatabase:
    """A database with exactly these users; those with a password have `PASSWORD`."""
    database = FakeDatabase(capabilities=capabilities)
    for user in users:
        has_own = user.facts.has_password and user.facts.external_system is None
        database.add(user, fake_hash(PASSWORD) if has_own else None)
    return database


def a_session(database: FakeDatabase, user_name: str = "anna.berg") -> Session:
    """A sign-in of this user, whatever the rules say about it."""
    record = database.record(user_name)
    credential = Credential(user=record.user, password_hash=record.password_hash)
    return session_of(credential, database.clock.now())


def accounts_for(
    database: FakeDatabase,
    user_name: str = "anna.berg",
    *,
    hasher: PasswordHasher | None = None,
    guesser: PasswordGuesser | None = None,
    session: Session | None = None,
) -> Accounts:
    """The acts of this user on this database."""
    return Accounts(
        database=database,
        session=session or a_session(database, user_name),
        hasher=hasher or FakeHasher(),
        guesser=guesser or FakeGuesser(),
        place=FakePlace(),
        templates=FakeMailTemplates(),
    )
