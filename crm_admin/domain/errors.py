"""Every failure that is expected.

    CrmAdminError
    ├── CannotConnect           nothing was tried with the data yet
    │   ├── InvalidUrl, UnknownKind, DriverMissing, SecretsUnavailable, ProfileUnusable
    │   ├── NameNotFound, ServerRefused, ServerSilent, ServerFull, TlsFailed
    │   ├── AccountRefused, DatabaseMissing, RightsMissing, FileUnusable
    │   └── SchemaUnknown, SchemaNewer
    ├── DatabaseFailed          nothing was saved
    │   ├── ConnectionLost, BusyElsewhere, Conflict, DatabaseReadOnly, DiskFull, SchemaChanged
    │   └── NotPermitted, CannotRecord, ReadingInterrupted
    ├── OutcomeUnknown          saved or not: the only one that does not know
    ├── SignInRefused, SignInBarred, SecondFactorNeeded, SecondFactorRefused
    ├── DirectoryFailed         it did not say whether a password is right
    │   └── DirectoryUnreachable, DirectoryNotTrusted, DirectoryUnwilling
    ├── FileNotWritten, AnchorsUnreadable
    ├── RecoveryRefused, RecoveryEnded
    └── ActRefused              nothing was changed
        ├── NoLongerAdministrator, SignInStale, NotAvailable, LastAdministrator
        ├── UserNotFound, UserNameAmbiguous, UserChanged
        ├── SettingsChanged, LinkUnusable, TooManyRequests
        └── InvalidInput, PasswordRefused, AlreadyExists

Everything else that is raised is a bug.
"""

from typing import TYPE_CHECKING

from crm_admin.domain.text import Text, Value

if TYPE_CHECKING:
    from crm_admin.domain.password_policy import Check
    from crm_admin.domain.user import User


class CrmAdminError(Exception):
    """A known failure; `facts` fill the places of its sentence in `explanations`.

    `technical` is the server's own message without values, for a closer look; never a secret.
    """

    def __init__(self, *, technical: str | None = None, **facts: Value) -> None:
        super().__init__(type(self).__name__)
        self.facts = facts
        self.technical = technical


class CannotConnect(CrmAdminError):
    """The database could not be opened."""


class InvalidUrl(CannotConnect):
    """The address of the database cannot be read. Facts: `problem`."""


class UnknownKind(CannotConnect):
    """No such kind of database server. Facts: `kind`."""


class DriverMissing(CannotConnect):
    """The driver is an extra that is not installed. Facts: `driver`."""


class SecretsUnavailable(CannotConnect):
    """The keyring does not answer or there is none."""


class ProfileUnusable(CannotConnect):
    """The saved connections cannot be read or written. Facts: `path`, `problem`."""


class NameNotFound(CannotConnect):
    """The host name is not known. Facts: `host`."""


class ServerRefused(CannotConnect):
    """Nobody listens at the port. Facts: `host`, `port`."""


class ServerSilent(CannotConnect):
    """The server did not answer in time. Facts: `host`, `port`, `seconds`."""


class ServerFull(CannotConnect):
    """The server, or the account, has as many connections as it may. Facts: `host`."""


class TlsFailed(CannotConnect):
    """No encryption, or a certificate that is not trusted. Facts: `host`."""


class AccountRefused(CannotConnect):
    """Wrong account or password of the database. Facts: `account`."""


class DatabaseMissing(CannotConnect):
    """The server has no such database. Facts: `database`."""


class RightsMissing(CannotConnect):
    """The account may not read what the program needs. Facts: `account`."""


class FileUnusable(CannotConnect):
    """The SQLite file is missing, not a database, damaged or not accessible. Facts: `path`."""


class SchemaUnknown(CannotConnect):
    """The tables are those of no CRM that is known."""


class SchemaNewer(CannotConnect):
    """The tables come from a newer version of this program."""


class DatabaseFailed(CrmAdminError):
    """The database failed while something was done; nothing was saved."""


class ConnectionLost(DatabaseFailed):
    """The connection broke, and it is certain that nothing was saved."""


class BusyElsewhere(DatabaseFailed):
    """Somebody else holds what is to be changed, longer than we wait."""


class Conflict(DatabaseFailed):
    """The database gave up this transaction for another one: try it again from the start."""


class DatabaseReadOnly(DatabaseFailed):
    """The database takes no changes at present."""


class DiskFull(DatabaseFailed):
    """The database server has no room left."""


class SchemaChanged(DatabaseFailed):
    """A table or a column is gone since the database was opened."""


class NotPermitted(DatabaseFailed):
    """The database account may not do this."""


class CannotRecord(DatabaseFailed):
    """The act could not be written to the audit log, so it was not done."""


class ReadingInterrupted(DatabaseFailed):
    """A search was given up for a newer one."""


class OutcomeUnknown(CrmAdminError):
    """The connection broke while saving and the server cannot be asked. Facts: `operation_id`."""


class SignInRefused(CrmAdminError):
    """The one neutral answer to every sign-in with a wrong name or password."""


class SignInBarred(CrmAdminError):
    """The password is right, but something else bars this user. Facts: `reason`."""


class SecondFactorNeeded(CrmAdminError):
    """The password is right, and a code of the second factor is asked for. Facts: `method`."""


class SecondFactorRefused(CrmAdminError):
    """The password is right, and the code of the second factor is not."""


class DirectoryFailed(CrmAdminError):
    """The directory that checks a password did not say whether it is right."""


class DirectoryUnreachable(DirectoryFailed):
    """Nobody answers there, or not to the end. Facts: `problem`."""


class DirectoryNotTrusted(DirectoryFailed):
    """Not encrypted, or by nobody trusted; no password was sent. Facts: `problem`."""


class DirectoryUnwilling(DirectoryFailed):
    """It answers, and neither yes nor no. Facts: `problem`."""


class RecoveryRefused(CrmAdminError):
    """The way of the system user stays shut. Facts: `reason`."""


class RecoveryEnded(CrmAdminError):
    """The quarter of an hour of the system user is over, or it was ended."""


class FileNotWritten(CrmAdminError):
    """A file could not be written, and nothing of it was left behind. Facts: `path`."""


class AnchorsUnreadable(CrmAdminError):
    """The heads of audit logs that were noted cannot be read. Facts: `path`."""


class ActRefused(CrmAdminError):
    """A rule forbids the act."""


class NoLongerAdministrator(ActRefused):
    """The actor lost the right, was locked or got a new password since signing in."""


class SignInStale(ActRefused):
    """Too long since the password was asked for, for an act like this."""


class NotAvailable(ActRefused):
    """The act does not apply here. Facts: `reason`."""


class LastAdministrator(ActRefused):
    """Nobody could administer the CRM afterwards."""


class UserNotFound(ActRefused):
    """There is no such user any more. Facts: `user_name`."""


class UserNameAmbiguous(ActRefused):
    """Several users have this name. Facts: `user_name`."""


class UserChanged(ActRefused):
    """Somebody else changed the user meanwhile. Facts: `user_name`.

    `current` is the user as the database has it now.
    """

    def __init__(self, *, current: "User", **facts: Value) -> None:
        super().__init__(technical=None, **facts)
        self.current = current


class InvalidInput(ActRefused):
    """A field cannot be taken as it was given. Facts: `field`, `problem`."""


class PasswordRefused(ActRefused):
    """The password breaks rules; all of them are in `violations`."""

    def __init__(self, violations: "tuple[Check, ...]") -> None:
        joined: Value = ""
        for check in violations:
            joined = Text("{first} {second}", first=joined, second=check.violation)
        super().__init__(violations=joined)
        self.violations = violations


class AlreadyExists(ActRefused):
    """The database is not empty. Facts: `database`."""


class SettingsChanged(ActRefused):
    """Somebody else saved these settings since they were read."""


class LinkUnusable(ActRefused):
    """A one-time link does not work, or no longer. Facts: `reason`."""


class TooManyRequests(ActRefused):
    """The same was asked for too often in a short time. Facts: `minutes`."""
