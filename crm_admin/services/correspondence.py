"""Letters to users, written into the outbox in the transaction of what they tell about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from crm_admin.domain.links import Link
from crm_admin.domain.mail import MailKind, OutboxMail, is_one_address
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User
from crm_admin.services.letters import compose, moment
from crm_admin.services.ports import MailTemplates, UnitOfWork
from crm_admin.services.site import mail_settings_of, template_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What a letter is about."""

    operation_id: str
    user: User
    by: str
    """User name of whoever did or asked for it."""
    now: datetime
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """Writes letters in the words of the site."""

    templates: MailTemplates

    def write_link(
        self, work: UnitOfWork, kind: MailKind, occasion: Occasion, link: Link, address: Secret
    ) -> OutboxMail | None:
        """The letter that carries a link; None when mail is not set up."""
        more = {"valid_until": moment(link.expires_at)}
        return self._write(
            work, kind, occasion, recipient=link.email or "", more=more, link=(link, address)
        )

    def write_notice(
        self,
        work: UnitOfWork,
        kind: MailKind,
        occasion: Occasion,
        *,
        recipient: str | None,
        more: Mapping[str, str] | None = None,
    ) -> OutboxMail | None:
        """A letter that only tells; None where the site sends none, or there is no address."""
        if not mail_settings_of(work.settings).sends_notices:
            return None
        return self._write(work, kind, occasion, recipient=recipient or "", more=more or {})

    def write_warning(
        self, work: UnitOfWork, kind: MailKind, occasion: Occasion
    ) -> OutboxMail | None:
        """A letter that a site cannot switch off; None when there is no mail or no address."""
        recipient = occasion.user.email or ""
        return self._write(work, kind, occasion, recipient=recipient, more={})

    def _write(
        self,
        work: UnitOfWork,
        kind: MailKind,
        occasion: Occasion,
        *,
        recipient: str,
        more: Mapping[str, str],
        link: tuple[Link, Secret] | None = None,
    ) -> OutboxMail | None:
        settings = mail_settings_of(work.settings)
        if not settings.is_set_up or not is_one_address(recipient):
            return None
        user = occasion.user
        mail = compose(
            kind,
            settings=settings,
            template=template_of(work.settings, self.templates, kind, settings.language),
            recipient=recipient,
            recipient_name=user.full_name,
            values={**_values(occasion), **more},
            now=occasion.now,
        )
        letter = OutboxMail(
            id=uuid4().hex,
            operation_id=occasion.operation_id,
            kind=kind,
            user_id=user.id,
            user_name=user.user_name,
            link_id=None if link is None else link[0].id,
            link=None if link is None else link[1],
            mail=mail,
            next_try_at=occasion.now,
            expires_at=None if link is None else link[0].expires_at,
        )
        work.outbox.add(letter)
        return letter


def _values(occasion: Occasion) -> dict[str, str]:
    return {
        "user_name": occasion.user.user_name,
        "who": occasion.by,
        "when": moment(occasion.now),
        "place": occasion.place,
    }
