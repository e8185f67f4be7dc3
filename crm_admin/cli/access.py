"""The way in: open the database, sign in."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace

from crm_admin.cli.asking import Asking, Need, require_means
from crm_admin.cli.interrupts import Interrupts
from crm_admin.cli.terminal import Terminal
from crm_admin.services.accounts import Accounts
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.ports import (
    ConnectionSettings,
    Database,
    Mailer,
    MailTemplates,
    OpenedCrm,
    Opener,
    PasswordGuesser,
    PasswordHasher,
    Place,
    Tls,
)
from crm_admin.services.sign_in import SignIn


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """Everything that the commands reach the world by."""

    opener: Opener
    hasher: PasswordHasher
    """Of the built-in CRM database, for one that is being made."""
    guesser: PasswordGuesser
    place: Place
    templates: MailTemplates
    mailer: Mailer
    mail_passwords: MailPasswords
    terminal: Terminal
    interrupts: Interrupts


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What the options say about the way in."""

    url: str
    ca_file: str | None
    is_in_clear: bool
    database_password_stdin: bool
    as_json: bool

    @property
    def needs(self) -> tuple[Need, ...]:
        """What comes by standard input, in order."""
        return (Need.DATABASE_PASSWORD,) if self.database_password_stdin else ()

    def settings(self, opener: Opener) -> ConnectionSettings:
        """The address with its encryption."""
        settings = opener.settings_from_url(self.url)
        if self.is_in_clear:
            return replace(settings, tls=Tls.OFF)
        if self.ca_file is not None:
            return replace(settings, tls=Tls.VERIFIED, ca_file=self.ca_file)
        return settings

    @contextmanager
    def opened(self, outside: Outside, asking: Asking) -> Iterator[OpenedCrm]:
        """The database, without a sign-in."""
        settings = self.settings(outside.opener)
        crm = outside.opener.open(settings, asking.database_password(settings))
        with closing(crm.database):
            yield crm


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """An administrator who has signed in, with what the commands work on."""

    accounts: Accounts
    database: Database
    asking: Asking


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedAccess:
    """The way in of an administrator."""

    access: Access
    user_name: str
    password_stdin: bool

    @property
    def as_json(self) -> bool:
        """The result is for a script."""
        return self.access.as_json

    @contextmanager
    def desk(self, outside: Outside, more: Sequence[Need] = ()) -> Iterator[Desk]:
        """Open the database and sign in; `more` comes by standard input after the passwords."""
        require_means(outside.terminal, password_by_stdin=self.password_stdin)
        asking = Asking.prepared(outside.terminal, (*self.access.needs, Need.PASSWORD, *more))
        with self.access.opened(outside, asking) as crm:
            door = SignIn(database=crm.database, hasher=crm.hasher, place=outside.place)
            session = door.sign_in(self.user_name, asking.password(self.user_name))
            accounts = Accounts(
                database=crm.database,
                session=session,
                hasher=crm.hasher,
                guesser=outside.guesser,
                place=outside.place,
                templates=outside.templates,
            )
            yield Desk(accounts=accounts, database=crm.database, asking=asking)
