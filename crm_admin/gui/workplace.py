"""What the windows work with while and once somebody signs in."""

from dataclasses import dataclass

from crm_admin.gui.jobs import Jobs
from crm_admin.services.accounts import Accounts
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.bulk import Bulk
from crm_admin.services.export import BeginFile
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.outbox_desk import OutboxDesk
from crm_admin.services.ports import (
    ConnectionSettings,
    DatabaseDescription,
    ExternalPasswords,
    OpenedCrm,
)
from crm_admin.services.post import Post
from crm_admin.services.recovery import Entrance
from crm_admin.services.resets import Resets
from crm_admin.services.sessions import Session
from crm_admin.services.sign_in import SignIn
from crm_admin.services.site import Site
from crm_admin.services.system_user import SystemUserDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """Who came in where; whoever gets it closes the database."""

    opened: OpenedCrm
    session: Session
    name: str
    """Of the saved connection; empty when there is none."""
    settings: ConnectionSettings | None = None
    """Of the saved connection; None when there is none."""
    is_demo: bool = False
    """Gone with the program; nobody needs a way back in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """One opened database and one signed-in administrator."""

    accounts: Accounts
    audit: AuditTrail
    resets: Resets
    bulk: Bulk
    site: Site
    outbox: OutboxDesk
    post: Post
    mail_passwords: MailPasswords
    external_passwords: ExternalPasswords
    """Asks the directory; in workers only."""
    system_user: SystemUserDesk
    entrance: Entrance
    """Of the system user, for drills."""
    session: Session
    door: SignIn
    """Asks whether it is still the one who signed in."""
    description: DatabaseDescription
    begin_file: BeginFile
    """Begins a file that is exported; in workers only."""
    jobs: Jobs
    profile_name: str = ""
    """What the saved connection is called; empty when there is none."""
    settings: ConnectionSettings | None = None
    """Where the database is; None when there is no saved connection."""
    is_demo: bool = False
    """Gone with the program."""

    @property
    def name(self) -> str:
        """What people call this CRM."""
        return self.profile_name or self.description.name
