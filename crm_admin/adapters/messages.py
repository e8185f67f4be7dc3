"""Letters as mail servers carry them: headers, text and HTML."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from crm_admin.domain.mail import Mail, is_one_address
from crm_admin.domain.settings import MailSettings
from crm_admin.services.letters import plain

LONGEST_NAME = 100
"""Characters of a name beside an address."""

_POLICY = SMTP.clone(cte_type="7bit")
"""Every server carries it, whatever letters the text has."""


def transport_address(address: str) -> str | None:
    """The address with its host in ASCII; None when it is not exactly one address."""
    if not is_one_address(address):
        return None
    local, _, host = address.rpartition("@")
    try:
        return f"{local}@{host.encode('idna').decode('ascii')}"
    except UnicodeError:
        return None


def message(
    mail: Mail, settings: MailSettings, *, sender: str, recipient: str, reply_to: str | None
) -> bytes:
    """The whole letter, with one recipient and the same headers whatever the names hold.

    The addresses come from `transport_address`.
    """
    needs_utf8 = not all(map(str.isascii, (sender, recipient, reply_to or "")))
    built = EmailMessage(policy=_POLICY.clone(utf8=needs_utf8))
    built["From"] = _named(settings.sender_name, sender)
    built["To"] = _named(mail.recipient_name, recipient)
    if reply_to is not None:
        built["Reply-To"] = _named("", reply_to)
    built["Subject"] = plain(mail.subject)
    built["Date"] = mail.written_at
    built["Message-ID"] = plain(mail.message_id)
    # RFC 3834: absence notes are not sent in reply.
    built["Auto-Submitted"] = "auto-generated"
    built.set_content(_storable(mail.text))
    if mail.html:
        built.add_alternative(_storable(mail.html), subtype="html")
    built["Content-Language"] = plain(mail.language)
    return built.as_bytes()


def _named(name: str, address: str) -> Address:
    local, _, host = address.rpartition("@")
    return Address(display_name=plain(name)[:LONGEST_NAME].strip(), username=local, domain=host)


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
