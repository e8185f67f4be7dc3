"""One-time links on their way into the database, each with the letter that carries it."""

from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.links import Link, LinkEnd, LinkForm, LinkPurpose, token_hash
from crm_admin.domain.mail import MailKind, OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import THIS_MACHINE
from crm_admin.domain.text import Text
from crm_admin.services.changing import end_links
from crm_admin.services.correspondence import Correspondence, Occasion
from crm_admin.services.ports import UnitOfWork
from crm_admin.services.sessions import password_mark
from crm_admin.services.site import mail_settings_of, policies_of

NO_ADDRESS = Text(
    "Nobody has said where the pages of the CRM are. Set the base address of links under E-mail."
)

LETTERS = {LinkPurpose.RESET: MailKind.RESET, LinkPurpose.UNLOCK: MailKind.UNLOCK_REQUEST}


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A link that was written."""

    link: Link
    address: Secret
    letter: OutboxMail | None
    """None: mail is not set up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLink:
    """A link before it is written."""

    id: str
    purpose: LinkPurpose
    token: Secret
    form: LinkForm
    created_by: str | None
    """User name of the administrator; None: the user asked."""

    def issue(self, work: UnitOfWork, occasion: Occasion, correspondence: Correspondence) -> Issued:
        """Write the link and its letter; older ones for the same purpose are replaced.

        Raises:
            NotAvailable: the link would be the CRM's own, and nobody said where that is.
        """
        base_url = mail_settings_of(work.settings).link_base_url
        if self.form.is_native and base_url == THIS_MACHINE:
            raise NotAvailable(reason=NO_ADDRESS)
        end_links(work, occasion.user.id, LinkEnd.REPLACED, occasion.now, [self.purpose])
        link = self._link(work, occasion)
        work.links.add(link)
        address = self.form.link(base_url, self.token)
        letter = correspondence.write_link(work, LETTERS[self.purpose], occasion, link, address)
        return Issued(link=link, address=address, letter=letter)

    def _link(self, work: UnitOfWork, occasion: Occasion) -> Link:
        user = occasion.user
        credential = work.users.credential(user.id)
        return Link(
            id=self.id,
            purpose=self.purpose,
            user_id=user.id,
            user_name=user.user_name,
            email=user.email,
            token_hash=token_hash(self.token),
            credential_mark="" if credential is None else password_mark(credential),
            created_at=occasion.now,
            created_by=self.created_by,
            expires_at=occasion.now + policies_of(work.settings).link_life,
        )


def is_open_reset(link: Link, now: datetime) -> bool:
    """A reset link that works at this moment, as far as the link itself goes."""
    return link.purpose is LinkPurpose.RESET and link.is_open(now)
