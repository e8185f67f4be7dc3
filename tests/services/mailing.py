"""What the tests of links and letters have in common."""

from dataclasses import dataclass, field

from crm_admin.domain.links import token_hash
from crm_admin.domain.mail import OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.services.issuing import Issued
from crm_admin.services.outbox_desk import OutboxDesk
from crm_admin.services.outcomes import Target
from crm_admin.services.post import Post
from crm_admin.services.resets import ResetDone, Resets
from crm_admin.services.self_service.asking import Asking
from crm_admin.services.self_service.by_link import ByLink
from crm_admin.services.self_service.own_password import OwnPassword
from crm_admin.services.self_service.steps import Steps
from crm_admin.services.sessions import new_operation_id
from tests.fakes import (
    MAIL_SETTINGS,
    FakeDatabase,
    FakeGuesser,
    FakeHasher,
    FakeMailer,
    FakeMailTemplates,
    FakePlace,
    a_session,
    decide,
)
from tests.services.acting import a_small_company, target_of

ORIGIN = "192.0.2.7"


@dataclass(slots=True, kw_only=True)
class Site:
    """A company with mail, and everything that has to do with it."""

    database: FakeDatabase = field(default_factory=a_small_company)
    mailer: FakeMailer = field(default_factory=FakeMailer)
    hasher: FakeHasher = field(default_factory=FakeHasher)

    @property
    def post(self) -> Post:
        return Post(
            database=self.database,
            mailer=self.mailer,
            place=FakePlace(),
            templates=FakeMailTemplates(),
            password_of=lambda _settings: None,
        )

    @property
    def steps(self) -> Steps:
        return Steps(
            database=self.database,
            hasher=self.hasher,
            guesser=FakeGuesser(),
            place=FakePlace(),
            templates=FakeMailTemplates(),
        )

    @property
    def by_link(self) -> ByLink:
        return ByLink(steps=self.steps)

    @property
    def asking(self) -> Asking:
        return Asking(steps=self.steps)

    @property
    def own(self) -> OwnPassword:
        return OwnPassword(steps=self.steps)

    def resets(self, user_name: str = "anna.berg") -> Resets:
        return Resets(
            database=self.database,
            session=a_session(self.database, user_name),
            hasher=self.hasher,
            place=FakePlace(),
            templates=FakeMailTemplates(),
        )

    def desk(self, user_name: str = "anna.berg") -> OutboxDesk:
        session = a_session(self.database, user_name)
        return OutboxDesk(database=self.database, session=session, place=FakePlace())

    def reset(self, user_name: str = "asa.bjork", *, also_unlock: bool = False) -> ResetDone:
        return self.resets().reset(
            self.target(user_name), also_unlock=also_unlock, operation_id=new_operation_id()
        )

    def target(self, user_name: str = "asa.bjork") -> Target:
        return target_of(self.database, user_name)

    @property
    def letters(self) -> list[OutboxMail]:
        return list(self.database.state.companion.letters.values())


def a_site(settings: MailSettings = MAIL_SETTINGS, *, database: FakeDatabase | None = None) -> Site:
    """With mail set up."""
    site = Site(database=database or a_small_company())
    decide(site.database, settings)
    return site


def token_of(done: ResetDone | Issued) -> Secret:
    """What stands behind the last slash of a link."""
    address = done.link if isinstance(done, ResetDone) else done.address
    return Secret(address.reveal().rpartition("/")[2])


def hash_of(done: ResetDone) -> str:
    return token_hash(token_of(done))
