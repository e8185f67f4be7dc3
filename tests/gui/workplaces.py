"""A workplace on a fake database, with somebody signed in."""

from crm_admin.gui.jobs import Jobs
from crm_admin.gui.workplace import Workplace
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.bulk import Bulk
from crm_admin.services.export import BeginFile
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.outbox_desk import OutboxDesk
from crm_admin.services.ports import ExternalPasswords, Mailer, MailTemplates, PasswordGuesser
from crm_admin.services.post import Post
from crm_admin.services.recovery import Entrance
from crm_admin.services.resets import Resets
from crm_admin.services.sign_in import SignIn
from crm_admin.services.site import Site
from crm_admin.services.system_user import SystemUserDesk
from tests.fakes import (
    FakeDatabase,
    FakeExternalPasswords,
    FakeHasher,
    FakeMailer,
    FakeMailTemplates,
    FakePlace,
    a_session,
    accounts_for,
)
from tests.fakes.files import FakeFiles
from tests.fakes.profiles import FakeSecretStore


def workplace_of(
    database: FakeDatabase,
    jobs: Jobs,
    user_name: str = "anna.berg",
    *,
    profile_name: str = "",
    mailer: Mailer | None = None,
    begin_file: BeginFile | None = None,
    guesser: PasswordGuesser | None = None,
    templates: MailTemplates | None = None,
    external_passwords: ExternalPasswords | None = None,
) -> Workplace:
    """As somebody has it who has just signed in."""
    session, place = a_session(database, user_name), FakePlace()
    templates = templates or FakeMailTemplates()
    accounts = accounts_for(database, user_name, guesser=guesser, session=session)
    resets = Resets(
        database=database,
        session=session,
        hasher=FakeHasher(),
        place=place,
        templates=templates,
    )
    passwords = MailPasswords(secrets=FakeSecretStore())
    external_passwords = external_passwords or FakeExternalPasswords()
    return Workplace(
        accounts=accounts,
        audit=AuditTrail(database=database),
        resets=resets,
        bulk=Bulk(accounts=accounts, resets=resets),
        site=Site(database=database, session=session, place=place, originals=templates),
        outbox=OutboxDesk(database=database, session=session, place=place),
        post=Post(
            database=database,
            mailer=mailer or FakeMailer(),
            place=place,
            templates=templates,
            password_of=passwords.of,
        ),
        mail_passwords=passwords,
        external_passwords=external_passwords,
        system_user=SystemUserDesk(database=database, session=session, place=place),
        entrance=Entrance(database=database, place=place, templates=templates, account="crm"),
        session=session,
        door=SignIn(
            database=database,
            hasher=FakeHasher(),
            place=place,
            external_passwords=external_passwords,
        ),
        description=database.description,
        begin_file=begin_file or FakeFiles().begin,
        jobs=jobs,
        profile_name=profile_name,
    )
