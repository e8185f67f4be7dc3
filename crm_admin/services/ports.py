"""Everything outside that the services need, as they see it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from crm_admin.domain.audit import ActionGroup, Anchor, AuditEntry, ChainHead, Event, Result
from crm_admin.domain.capabilities import Capabilities
from crm_admin.domain.changes import Change, WritePlan
from crm_admin.domain.directory import DirectorySettings
from crm_admin.domain.errors import CannotConnect
from crm_admin.domain.links import Link
from crm_admin.domain.listing import UserCounts, UserPage, UserQuery
from crm_admin.domain.mail import (
    Mail,
    MailKind,
    MailState,
    MailStepOutcome,
    MailTemplate,
    OutboxMail,
)
from crm_admin.domain.password_policy import PasswordPolicy
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text
from crm_admin.domain.user import User, UserId, UserKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What a sign-in is checked against; read for that and for nothing else."""

    user: User
    password_hash: Secret | None
    password_mark: str | None = None
    """The fingerprint of a hash that the database does not give away."""
    totp_secret: Secret | None = None
    """Of the authenticator app, where the CRM keeps one that can be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditQuery:
    """Entries from the newest backwards; `before` is the number of the last one seen."""

    search: str = ""
    target_id: str | None = None
    group: ActionGroup | None = None
    result: Result | None = None
    is_critical: bool = False
    """Only what somebody should look at."""
    before: int | None = None
    limit: int = 100


class Mode(StrEnum):
    """Who holds the rules."""

    DIRECT = "direct"
    """This program: the account of the database may write the users without it."""
    GUARDED = "guarded"
    """The database: its account may only call procedures, which ask first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseDescription:
    """The database in words."""

    kind: str
    """`builtin`, `espocrm` ..."""
    product: str
    """`Built-in CRM`, `EspoCRM` ..."""
    version: str
    server: str
    """`SQLite`, `PostgreSQL`, `MariaDB`, `MySQL`, `SQL Server`."""
    name: str
    """Of the database or the file."""
    is_local: bool
    is_encrypted: bool
    capabilities: Capabilities
    address: str = ""
    """Where it is, without account and password; two databases of one name differ in it."""
    differences: tuple[Text, ...] = ()
    """What is not as expected: then nothing may be changed."""
    warnings: tuple[Text, ...] = ()
    """What is less safe than it could be; everything works all the same."""
    mode: Mode = Mode.DIRECT
    only_user: str | None = None
    """The user name of whom the account of the database belongs to; nobody else signs in by it."""


class UserReading(Protocol):
    """The users of one CRM, to look at."""

    def page(self, query: UserQuery) -> UserPage:
        """One page of the list."""

    def counts(self, kind: UserKind) -> UserCounts:
        """How many users each quick filter finds."""

    def get(self, user_id: UserId) -> User | None:
        """Everything of one user; None when there is none."""

    def named(self, user_name: str) -> Sequence[User]:
        """All users with exactly this name, letter by letter; more than one is a finding."""

    def credential(self, user_id: UserId) -> Credential | None:
        """The user with the stored hash, to check a password or a session against."""

    def usable_administrators(self, now: datetime) -> int:
        """How many could sign in and administer at this moment."""

    def administrators(self) -> Sequence[User]:
        """Every user who may run this program fully, whether they can come in or not."""

    def groups(self) -> Sequence[str]:
        """The names of the groups that a user can be given, in order."""

    def roles(self) -> Sequence[str]:
        """The names of the roles that a user can be given, in order."""

    def open_native_links(self, user_id: UserId) -> frozenset[str]:
        """Hashes of the tokens that the CRM itself would take now; none where links are ours."""


class UserDirectory(UserReading, Protocol):
    """The users of one CRM, to change; only inside a unit of work."""

    def plan(self, user: User, change: Change, *, by: str, now: datetime) -> WritePlan:
        """What this CRM needs written for the change, with all that its own code does beside.

        Raises:
            InvalidInput: a value does not fit into its column.
        """

    def require_writable(self) -> None:
        """Nothing, when the database account may change users.

        Raises:
            NotPermitted: it may not.
        """

    def execute(self, plan: WritePlan) -> None:
        """Write the plan.

        Raises:
            Conflict: a row no longer holds the old values of the plan.
        """


class AuditReading(Protocol):
    """The audit log, to look at."""

    def page(self, query: AuditQuery) -> Sequence[AuditEntry]:
        """Entries, the newest first."""

    def entries(self) -> Iterator[AuditEntry]:
        """All entries from the first on, as a stream."""

    def head(self) -> ChainHead:
        """What the log itself says its last entry is."""


class AuditLog(AuditReading, Protocol):
    """The audit log, to write; only inside a unit of work."""

    def append(self, event: Event) -> AuditEntry:
        """Record an event.

        Raises:
            CannotRecord: the log cannot be written.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSetting:
    """One group of settings, as JSON."""

    value: str
    version: int
    """Rises with every change; 0 is what was never saved."""


class SettingsReading(Protocol):
    """What the site decided, by the name of each group."""

    def get(self, name: str) -> StoredSetting | None:
        """One group; None when it was never saved."""


class SettingsStore(SettingsReading, Protocol):
    """What the site decided, to change; only inside a unit of work."""

    def put(self, name: str, value: str, *, version: int) -> None:
        """Save a group over the version that was read.

        Raises:
            Conflict: it has another version by now.
        """


class LinksReading(Protocol):
    """The one-time links, to look at."""

    def get(self, link_id: str) -> Link | None:
        """One link."""

    def with_token(self, token_hash: str) -> Link | None:
        """The link with this token, in whatever state."""

    def of_user(self, user_id: UserId) -> Sequence[Link]:
        """The links of one user, the newest first; a hundred at most."""

    def waiting_requests(self) -> Sequence[Link]:
        """Confirmed requests to unlock that wait for an answer, the oldest first."""


class Links(LinksReading, Protocol):
    """The one-time links, to change; only inside a unit of work."""

    def add(self, link: Link) -> None:
        """Keep a new link."""

    def replace(self, before: Link, after: Link) -> bool:
        """Whether `before` still stood there and `after` does now.

        One conditional statement: of any number at the same moment exactly one is told yes.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxQuery:
    """Letters, the newest first; `before` is the id of the last one seen."""

    unfinished_only: bool = False
    user_id: UserId | None = None
    before: str | None = None
    limit: int = 100


class OutboxReading(Protocol):
    """The letters, to look at."""

    def get(self, mail_id: str) -> OutboxMail | None:
        """One letter."""

    def page(self, query: OutboxQuery) -> Sequence[OutboxMail]:
        """Letters, the newest first."""

    def for_link(self, link_id: str) -> OutboxMail | None:
        """The letter that carries this link."""

    def for_links(self, link_ids: Collection[str]) -> Mapping[str, OutboxMail]:
        """The letters that carry these links, by the links' ids."""

    def due(self, now: datetime) -> OutboxMail | None:
        """The letter that has waited longest for its next try."""

    def next_try_at(self) -> datetime | None:
        """When the first of the waiting letters is due."""

    def counts(self) -> Mapping[MailState, int]:
        """How many letters are in each state; states without any may be missing."""


class Outbox(OutboxReading, Protocol):
    """The letters, to change; only inside a unit of work."""

    def add(self, mail: OutboxMail) -> None:
        """Keep a new letter; it leaves after the commit."""

    def replace(self, before: OutboxMail, after: OutboxMail) -> bool:
        """Whether `before` still stood there, by state and attempts, and `after` does now."""

    def forget_expired_links(self, now: datetime) -> None:
        """Drop the links of letters that have expired, whatever became of the letters."""


class RequestLog(Protocol):
    """What was asked for on the self-service pages, to slow down who asks too often."""

    def record(self, *, subject: str, origin: str) -> None:
        """Somebody at this network address asked for something about this user name."""

    def count(self, *, since: datetime, subject: str | None = None, origin: str = "") -> int:
        """How often since then: about a user name, or from an address of origin."""

    def forget(self, *, before: datetime) -> None:
        """Drop what is older."""


class PasswordHistoryReading(Protocol):
    """Hashes of earlier passwords, to refuse them."""

    def last(self, user_id: UserId, count: int) -> Sequence[Secret]:
        """The newest earlier hashes of a user, the newest first."""


class PasswordHistory(PasswordHistoryReading, Protocol):
    """Hashes of earlier passwords, to add to; only inside a unit of work."""

    def add(self, user_id: UserId, password_hash: Secret, *, keep: int) -> None:
        """Remember a hash that was replaced now, and forget all but the newest `keep`."""


class Reading(Protocol):
    """A consistent look at the database."""

    @property
    def users(self) -> UserReading:
        """The users."""

    @property
    def audit(self) -> AuditReading:
        """The audit log."""

    @property
    def settings(self) -> SettingsReading:
        """What the site decided."""

    @property
    def links(self) -> LinksReading:
        """The one-time links."""

    @property
    def outbox(self) -> OutboxReading:
        """The letters."""

    @property
    def history(self) -> PasswordHistoryReading:
        """Earlier passwords."""

    def now(self) -> datetime:
        """The database's clock, UTC."""


class UnitOfWork(Protocol):
    """One transaction that no other unit of work of this program overlaps.

    Left without `commit()`, it undoes everything.
    """

    @property
    def users(self) -> UserDirectory:
        """The users."""

    @property
    def audit(self) -> AuditLog:
        """The audit log."""

    @property
    def settings(self) -> SettingsStore:
        """What the site decided."""

    @property
    def links(self) -> Links:
        """The one-time links."""

    @property
    def outbox(self) -> Outbox:
        """The letters."""

    @property
    def history(self) -> PasswordHistory:
        """Earlier passwords."""

    @property
    def requests(self) -> RequestLog:
        """What was asked for on the self-service pages."""

    def now(self) -> datetime:
        """The database's clock, UTC."""

    def commit(self) -> None:
        """Save; returns only when it is certain that everything was saved.

        Raises:
            ConnectionLost: certain that nothing was saved.
            OutcomeUnknown: the server cannot be asked.
            Conflict: nothing was saved; the whole work may be tried again.
        """


class Database(Protocol):
    """An opened CRM database."""

    @property
    def description(self) -> DatabaseDescription:
        """What was found when it was opened."""

    def open_reading(self, *, may_be_interrupted: bool = False) -> AbstractContextManager[Reading]:
        """A look at the database for one service call.

        Raises:
            ReadingInterrupted: `interrupt_reading` was called meanwhile; only where it may.
        """

    def open_unit_of_work(self, operation_id: str) -> AbstractContextManager[UnitOfWork]:
        """A transaction for one service call, begun under the guard that serialises changes."""

    def prepare_companion(self) -> None:
        """Make our own tables beside the CRM's where they are missing.

        Raises:
            NotPermitted: the database account may not; nothing can be changed then.
            DatabaseReadOnly: the database takes no changes.
        """

    def guarded_mode_script(self) -> str:
        """The script by which the database itself holds the rules from now on.

        Raises:
            NotAvailable: there is none for this kind of CRM or server.
        """

    def interrupt_reading(self) -> None:
        """Give up what may be interrupted and is read at this moment."""

    def close(self) -> None:
        """Let go of every connection."""


class PasswordHasher(Protocol):
    """Makes and checks password hashes in the scheme of one CRM."""

    def hash(self, password: Secret) -> Secret:
        """A new hash; takes a quarter of a second on purpose."""

    def verify(self, password: Secret, password_hash: Secret | None) -> bool:
        """Whether they belong together; equal work when there is no usable hash."""

    def is_outdated(self, password_hash: Secret) -> bool:
        """Weaker than what `hash` makes."""

    @property
    def policy(self) -> PasswordPolicy:
        """The usual policy, with the limits of the scheme."""


class MailTemplates(Protocol):
    """The letters as they come with the program."""

    def languages(self) -> Sequence[str]:
        """The languages that every letter is written in, English first."""

    def original(self, kind: MailKind, language: str) -> MailTemplate:
        """One letter; in English where the language is not known."""


class Mailer(Protocol):
    """Speaks to a mail server; may wait for it, so only workers call this."""

    def steps(
        self, settings: MailSettings, password: Secret | None, mail: Mail
    ) -> Iterator[MailStepOutcome]:
        """Send the letter and report each step; ends with the first that fails.

        With the last step, `DATA`, passed, the server has taken the letter.
        """


class ExternalPasswords(Protocol):
    """Asks the system that keeps a password; may wait for it, so only workers call this."""

    def check(self, settings: DirectorySettings, user_name: str, password: Secret) -> bool:
        """Whether the password is right for this name there.

        An empty one never is, nor one for a name that the directory cannot hold: nobody is asked.

        Raises:
            DirectoryUnreachable: nobody answers in time.
            DirectoryNotTrusted: the certificate is not to be trusted; no password was sent.
            DirectoryUnwilling: the answer is neither yes nor no.
        """


class PasswordGuesser(Protocol):
    """Estimates how long a password would stand."""

    def is_common(self, password: Secret) -> bool:
        """It stands in a list of common passwords, but for case and what surrounds it."""

    def strength(self, password: Secret, names: Sequence[str]) -> int:
        """0 (guessed at once) to 4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCrm:
    """A CRM database that was recognised, with the hash scheme of its passwords."""

    database: Database
    hasher: PasswordHasher


class Server(StrEnum):
    """The kinds of database server, named as SQLAlchemy names their dialects."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"
    MARIADB = "mariadb"
    MYSQL = "mysql"
    SQL_SERVER = "mssql"


class Tls(StrEnum):
    """How the connection is encrypted."""

    VERIFIED = "verified"
    """The certificate's chain and host name are checked; nothing else will do."""
    OFF = "off"
    """In clear; for this machine and for those who insist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionSettings:
    """Where a database is; the password is never part of it."""

    server: Server
    database: str
    """Name of the database; path of the file for SQLite."""
    host: str | None = None
    port: int | None = None
    account: str | None = None
    tls: Tls = Tls.VERIFIED
    ca_file: str | None = None
    """Of the authority that signed the server's certificate; None: those of this computer."""
    options: tuple[tuple[str, str], ...] = ()
    """Further settings of the driver, as a URL's query carries them."""

    @property
    def is_local(self) -> bool:
        """A file, a socket or this very machine."""
        return self.host in {None, "", "localhost", "127.0.0.1", "::1"}


class ConnectionStep(StrEnum):
    """What is tried, in this order; the first that fails is the answer."""

    NAME = "name"
    NETWORK = "network"
    ENCRYPTION = "encryption"
    ACCOUNT = "account"
    RIGHTS = "rights"
    SCHEMA = "schema"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOutcome:
    """One step of a connection test; `error` is None when it was passed."""

    step: ConnectionStep
    error: CannotConnect | None = None


class Opener(Protocol):
    """Opens, tests and makes databases."""

    def settings_from_url(self, url: str) -> ConnectionSettings:
        """What a URL in SQLAlchemy's notation says.

        Raises:
            InvalidUrl: it cannot be read, or carries a password.
            UnknownKind: no such kind of server.
        """

    def open(self, settings: ConnectionSettings, password: Secret | None) -> OpenedCrm:
        """Connect and find out which CRM it is; changes nothing.

        Raises:
            CannotConnect: the step that failed.
        """

    def steps(self, settings: ConnectionSettings, password: Secret | None) -> Iterator[StepOutcome]:
        """Try to connect and report each step; ends with the first that fails."""

    def create_builtin(
        self, settings: ConnectionSettings, password: Secret | None, request: "NewDatabase"
    ) -> None:
        """Make the built-in CRM database with its first administrator, and demo users.

        Raises:
            AlreadyExists: there are tables already.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDatabase:
    """What a new built-in database holds at first."""

    administrator: str
    password_hash: Secret
    demo_users: int = 0
    seed: int = 1
    recovery_code_hash: str = ""
    """Of the system user's code; empty: nobody sets the system user up yet."""


class Anchors(Protocol):
    """Heads of audit logs, noted outside their databases."""

    def of(self, database: str) -> Sequence[Anchor]:
        """The heads of one database, the oldest first.

        Raises:
            AnchorsUnreadable: they cannot be read.
        """

    def add(self, anchor: Anchor) -> None:
        """Note one more.

        Raises:
            FileNotWritten: it cannot be noted.
        """


OpenAnchors = Callable[[str | None], Anchors]
"""Those in this file; None: the program's own."""


class Place(Protocol):
    """Where this program runs."""

    def describe(self) -> str:
        """Computer, account of its operating system and version of this program."""

    def computer(self) -> str:
        """Name of the computer alone, as `last_sign_in_from` shows it."""
