"""Everything outside, made of plain Python: what the tests of services and windows stand on."""

from tests.fakes.audit_log import FakeAuditLog
from tests.fakes.clock import NOW, FakeClock
from tests.fakes.company import a_company, company_users
from tests.fakes.database import EVERYTHING, FakeDatabase
from tests.fakes.directory import FakeUserDirectory
from tests.fakes.external_passwords import DIRECTORY, FakeExternalPasswords
from tests.fakes.hashing import FakeGuesser, FakeHasher, fake_hash
from tests.fakes.mail import MAIL_SETTINGS, FakeMailer, FakeMailTemplates
from tests.fakes.opener import FakeOpener
from tests.fakes.place import FakePlace
from tests.fakes.setting import PASSWORD, a_database, a_session, accounts_for
from tests.fakes.site import decide
from tests.fakes.users import a_lock, a_lockout, a_user, a_user_administrator, an_administrator

__all__ = [
    "DIRECTORY",
    "EVERYTHING",
    "MAIL_SETTINGS",
    "NOW",
    "PASSWORD",
    "FakeAuditLog",
    "FakeClock",
    "FakeDatabase",
    "FakeExternalPasswords",
    "FakeGuesser",
    "FakeHasher",
    "FakeMailTemplates",
    "FakeMailer",
    "FakeOpener",
    "FakePlace",
    "FakeUserDirectory",
    "a_company",
    "a_database",
    "a_lock",
    "a_lockout",
    "a_session",
    "a_user",
    "a_user_administrator",
    "accounts_for",
    "an_administrator",
    "company_users",
    "decide",
    "fake_hash",
]
