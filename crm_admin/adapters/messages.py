"""Letters as mail servers carry them: headers, text and HTML."""

import re
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, quote

from crm_admin.domain.mail import Mail, is_one_address
from crm_admin.domain.settings import MailSettings
from crm_admin.services.letters import plain

LONGEST_NAME = 100
"""Characters of a name beside an address."""
LONGEST_SUBJECT = 200

# Every server carries 7 bits, whatever letters the text has.
_POLICY = SMTP.clone(cte_type="7bit")


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

    Raises:
        ValueError: a header would become two; `plain` and `Header` see to it that none does.
    """
    headers = {
        "From": _mailbox(settings.sender_name, sender),
        "To": _mailbox(mail.recipient_name, recipient),
        "Reply-To": None if reply_to is None else f"<{reply_to}>",
        "Subject": _words(plain(mail.subject)[:LONGEST_SUBJECT]),
        "Date": format_datetime(mail.written_at),
        "Message-ID": _ascii(mail.message_id),
        # RFC 3834: no absence notes in reply.
        "Auto-Submitted": "auto-generated",
        "Content-Language": _ascii(mail.language),
    }
    # WORKAROUND: https://github.com/python/cpython/issues/121284 and
    # https://github.com/python/cpython/issues/144156: EmailMessage moves spaces and loses quotes
    # when it folds long headers, so it only gets the body.
    lines = (_line(name, value) for name, value in headers.items() if value is not None)
    return "".join(lines).encode("utf-8") + _body(mail).as_bytes()


def _line(name: str, value: str) -> str:
    # Looked at as it leaves: Python's own way to write headers had holes of this kind more than
    # once (CVE-2024-6923, CVE-2026-1299).
    unfolded = value.replace("\r\n ", "")
    if _ENDS_A_LINE.search(unfolded):
        message = f"the header {name} would become two"
        raise ValueError(message)
    return f"{name}: {value}\r\n"


_ENDS_A_LINE = re.compile(r"[\r\n\0]")


def _body(mail: Mail) -> EmailMessage:
    body = EmailMessage(policy=_POLICY)
    body.set_content(_storable(mail.text))
    if mail.html:
        body.add_alternative(_storable(mail.html), subtype="html")
    return body


def _mailbox(name: str, address: str) -> str:
    shown = plain(plain(name)[:LONGEST_NAME])
    if not shown:
        return f"<{address}>"
    phrase = f'"{quote(shown)}"' if _is_simple(shown) else _words(shown)
    return f"{phrase} <{address}>"


def _words(text: str) -> str:
    """ASCII as it is, anything else in encoded words on lines of their own."""
    return text if _is_simple(text) else Header(text, "utf-8").encode(linesep="\r\n")


def _is_simple(text: str) -> bool:
    """Nobody takes it for an encoded word."""
    return text.isascii() and "=?" not in text


def _ascii(text: str) -> str:
    return plain(text).encode("ascii", "ignore").decode("ascii")


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
