"""Writing letters: a template, its values, and at the very end the link."""

import html
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, tzinfo
from uuid import uuid4

from crm_admin.domain.mail import LINK_MARK, Mail, MailKind, MailTemplate
from crm_admin.domain.mail_places import LINK_PLACE, PLACEHOLDERS
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text

MAX_SUBJECT = 200
MAX_TEMPLATE = 20_000
"""Characters in the text or the HTML of a template."""
MAX_VALUE = 500
"""Characters of a value; names and addresses are shorter."""
FORGOTTEN_LINK = "…"
"""Where a link was that is no longer kept."""

_PLACE = re.compile(r"\{(\w+)\}")
_LAYOUT = frozenset("\n\t")
_HOST = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")


def compose(
    kind: MailKind,
    *,
    settings: MailSettings,
    template: MailTemplate,
    recipient: str,
    recipient_name: str,
    values: Mapping[str, str],
    now: datetime,
) -> Mail:
    """The letter, with `LINK_MARK` where its link belongs.

    `values` fills the places of this kind; those of `FILLED_FOR_EVERY_LETTER` are known already.
    Names are what anybody may have typed: nothing in them becomes a line, a place or HTML.
    """
    name = plain(recipient_name)
    known = {
        "name": name,
        "site": settings.sender_name or settings.sender.rpartition("@")[2],
        "contact": settings.reply_to or settings.sender,
        "when": moment(now),
        **values,
    }
    filled = {p: LINK_MARK if p == LINK_PLACE else plain(known[p]) for p in PLACEHOLDERS[kind]}
    escaped = {place: html.escape(value) for place, value in filled.items()}
    return Mail(
        message_id=f"<{uuid4().hex}@{_host(settings.sender)}>",
        recipient=recipient,
        recipient_name=name,
        language=settings.language,
        subject=_subject(template.subject, filled),
        text=_fill(_visible(template.text), filled),
        html=_fill(_visible(template.html), escaped),
        written_at=now,
    )


def with_link(mail: Mail, link: Secret | None) -> Mail:
    """The letter as it leaves; where the link is no longer kept, with a sign in its place."""
    address = FORGOTTEN_LINK if link is None else link.reveal()
    return replace(
        mail,
        subject=mail.subject.replace(LINK_MARK, FORGOTTEN_LINK),
        text=mail.text.replace(LINK_MARK, address),
        html=mail.html.replace(LINK_MARK, html.escape(address)),
    )


def problems(kind: MailKind, template: MailTemplate) -> tuple[Text, ...]:
    """What is wrong with a site's own template; empty when it can be used.

    Its HTML may be left empty: the letter is plain text then.
    """
    return (
        *_problems_of_subject(template.subject),
        *_problems_of_bodies(template),
        *_problems_of_places(kind, template),
    )


def moment(at: datetime, zone: tzinfo | None = None) -> str:
    """A time as letters show it, in every language: `2026-10-14 09:55 (UTC+02:00)`.

    In the time zone of this computer unless another is given.
    """
    local = at.astimezone(zone)
    offset = local.strftime("%z")
    return f"{local:%Y-%m-%d %H:%M} (UTC{offset[:3]}:{offset[3:5]})"


def plain(value: str) -> str:
    """One line of visible characters: control, bidirectional and invisible ones become spaces."""
    # Cut first, so that no enormous name keeps anybody waiting.
    return " ".join("".join(c if c.isprintable() else " " for c in value[:MAX_VALUE]).split())


def _problems_of_subject(subject: str) -> list[Text]:
    found = []
    if not subject.strip():
        found.append(Text("The subject is empty."))
    if len(subject.splitlines()) > 1:
        found.append(Text("The subject has more than one line."))
    if len(subject) > MAX_SUBJECT:
        found.append(Text("The subject is longer than {limit} characters.", limit=MAX_SUBJECT))
    if LINK_PLACE in _PLACE.findall(subject):
        found.append(Text("The link does not belong into the subject, where others may read it."))
    return found


def _problems_of_bodies(template: MailTemplate) -> list[Text]:
    found = []
    if not template.text.strip():
        found.append(Text("The text is empty."))
    if max(len(template.text), len(template.html)) > MAX_TEMPLATE:
        found.append(Text("The letter is longer than {limit} characters.", limit=MAX_TEMPLATE))
    return found


def _problems_of_places(kind: MailKind, template: MailTemplate) -> list[Text]:
    known = PLACEHOLDERS[kind]
    parts = (template.subject, template.text, template.html)
    used = dict.fromkeys(place for part in parts for place in _PLACE.findall(part))
    found = [
        Text("{place} is not known in this letter.", place=f"{{{place}}}")
        for place in used
        if place not in known
    ]
    if LINK_PLACE in known:
        link = f"{{{LINK_PLACE}}}"
        if link not in template.text:
            found.append(Text("{place} is missing in the text.", place=link))
        if template.html.strip() and link not in template.html:
            found.append(Text("{place} is missing in the HTML.", place=link))
    return found


def _fill(template: str, values: Mapping[str, str]) -> str:
    """All places in one pass: what a value holds is never looked at again.

    Never `str.format`, with which a template could reach into objects.
    """
    return _PLACE.sub(lambda found: values.get(found[1], found[0]), template)


def _subject(template: str, values: Mapping[str, str]) -> str:
    line = plain(_fill(template, {**values, LINK_PLACE: FORGOTTEN_LINK}))
    return line if len(line) <= MAX_SUBJECT else line[: MAX_SUBJECT - 1] + "…"


def _visible(template: str) -> str:
    """Without control characters, of which one stands for the link."""
    lines = template.replace("\r\n", "\n")
    return "".join(c if c in _LAYOUT or _is_storable(c) else " " for c in lines)


def _is_storable(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cs"}


def _host(sender: str) -> str:
    """What stands behind the @ of message ids: the sender's host in ASCII."""
    try:
        host = sender.rpartition("@")[2].encode("idna").decode("ascii")
    except UnicodeError:
        host = ""
    return host if _HOST.fullmatch(host) else "crm-admin.invalid"
