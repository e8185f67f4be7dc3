"""The way in: open the database, sign in."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from typing import Protocol

from crm_admin.cli.asking import Asking, Need, require_means
from crm_admin.cli.interrupts import Interrupts
from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.terminal import Terminal
from crm_admin.cli.writing import in_one_line, note, visible
from crm_admin.domain.errors import CrmAdminError, SecondFactorNeeded
from crm_admin.domain.explanations import explain
from crm_admin.services.accounts import Accounts
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.export import BeginFile
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.outbox_desk import OutboxDesk
from crm_admin.services.ports import (
    ConnectionSettings,
    Database,
    ExternalPasswords,
    Mailer,
    MailTemplates,
    OpenAnchors,
    OpenedCrm,
    Opener,
    PasswordGuesser,
    PasswordHasher,
    Place,
    Tls,
)
from crm_admin.services.post import Post
from crm_admin.services.resets import Resets
from crm_admin.services.self_service.steps import Steps
from crm_admin.services.sessions import Session
from crm_admin.services.sign_in import SignIn
from crm_admin.services.site import Site


class ServePages(Protocol):
    """Serves the self-service pages; the terminal does not know with what."""

    def __call__(
        self,
        steps: Steps,
        post: Post,
        *,
        host: str,
        port: int,
        is_behind_proxy: bool,
        listening: Callable[[str], None],
    ) -> None:
        """Serve until told to end; `listening` is told the address.

        Raises:
            OSError: nobody can listen there.
        """


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
    external_passwords: ExternalPasswords
    serve_pages: ServePages
    open_anchors: OpenAnchors
    begin_file: BeginFile
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
    resets: Resets
    site: Site
    outbox: OutboxDesk
    post: Post
    session: Session
    database: Database
    asking: Asking


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedAccess:
    """The way in of an administrator."""

    access: Access
    user_name: str
    password_stdin: bool
    code_stdin: bool = False

    @property
    def as_json(self) -> bool:
        """The result is for a script."""
        return self.access.as_json

    @property
    def needs(self) -> tuple[Need, ...]:
        """What comes by standard input, in order."""
        code = (Need.SECOND_FACTOR,) if self.code_stdin else ()
        return (*self.access.needs, Need.PASSWORD, *code)

    @contextmanager
    def desk(self, outside: Outside, more: Sequence[Need] = ()) -> Iterator[Desk]:
        """Open the database and sign in; `more` comes by standard input after the passwords."""
        require_means(outside.terminal, password_by_stdin=self.password_stdin)
        asking = Asking.prepared(outside.terminal, (*self.needs, *more))
        with self.access.opened(outside, asking) as crm:
            door = SignIn(
                database=crm.database,
                hasher=crm.hasher,
                place=outside.place,
                external_passwords=outside.external_passwords,
            )
            yield _desk(outside, crm, self._session(door, asking), asking)
            _note_head(outside, crm.database)

    def _session(self, door: SignIn, asking: Asking) -> Session:
        password = asking.password(self.user_name)
        try:
            return door.sign_in(self.user_name, password)
        except SecondFactorNeeded as needed:
            code = asking.second_factor()
            if code is None:
                raise Stop(
                    Status.REFUSED,
                    f"A code of your second factor is asked for"
                    f" ({visible(str(needed.facts['method']))}). Add"
                    " --code-stdin and give the code as the line after your password.",
                ) from None
            return door.sign_in(self.user_name, password, code)


def _note_head(outside: Outside, database: Database) -> None:
    """Once a day; the command was done whether or not it can be noted."""
    try:
        trail = AuditTrail(database=database, anchors=outside.open_anchors(None))
        trail.note_head(at_most_daily=True)
    except CrmAdminError as error:
        happened = in_one_line(explain(error).happened)
        note(f"The end of the audit log was not noted outside the database. {happened}")


def _desk(outside: Outside, crm: OpenedCrm, session: Session, asking: Asking) -> Desk:
    database, place, templates = crm.database, outside.place, outside.templates
    return Desk(
        accounts=Accounts(
            database=database,
            session=session,
            hasher=crm.hasher,
            guesser=outside.guesser,
            place=place,
            templates=templates,
        ),
        resets=Resets(
            database=database,
            session=session,
            hasher=crm.hasher,
            place=place,
            templates=templates,
        ),
        site=Site(database=database, session=session, place=place, originals=templates),
        outbox=OutboxDesk(database=database, session=session, place=place),
        post=Post(
            database=database,
            mailer=outside.mailer,
            place=place,
            templates=templates,
            password_of=outside.mail_passwords.of,
        ),
        session=session,
        database=database,
        asking=asking,
    )
