"""The details of audit entries in words: names as they are stored, values as people read them."""

import re
from collections.abc import Callable
from datetime import timedelta

from crm_admin.domain.mail import MAIL_KIND_TEXTS, MAIL_STATE_TEXTS, MailKind, MailState
from crm_admin.domain.settings import MailEncryption
from crm_admin.domain.text import Text
from crm_admin.gui.mail.mail_words import ENCRYPTION_TEXTS, MAIL_WORDS, language_name
from crm_admin.gui.passwords.policy_words import POLICY_WORDS, policy_value
from crm_admin.gui.sentences import NOTHING, say, visible
from crm_admin.services.editing import FIELD_TEXTS

_POLICIES = {
    f"{group}{name}": words.label
    for group in ("password.", "lockout.", "")
    for name, words in POLICY_WORDS.items()
}
DETAIL_TEXTS = {
    **_POLICIES,
    **{name: words.label for name, words in MAIL_WORDS.items()},
    **FIELD_TEXTS,
    "must_change": Text("Must change at next sign-in"),
    "also_unlock": Text("Also unlocked"),
    "undoes": Text("Undoes operation"),
    "refusal": Text("Refused as"),
    "why": Text("Why"),
    "link": Text("Link"),
    "letter": Text("Letter"),
    "to": Text("To"),
    "message_id": Text("Message id"),
    "state": Text("State"),
    "entry": Text("Entry"),
    "reply": Text("The mail server said"),
    "origin": Text("Network address"),
    "lockout.longest": Text("Longest lock"),
}
"""By the name under which a detail is stored."""

_ARROW = " → "
_SECONDS = re.compile(r"(\d+) s")
_YES_NO = {"True": True, "False": False}


def detail_label(name: str) -> str:
    """What a detail is called; one that is not known stays as it is written."""
    label = DETAIL_TEXTS.get(name)
    return say(label) if label else visible(name)


def detail_value(name: str, value: str) -> str:
    """The value of a detail; old and new one where it was changed."""
    if name in {"reply", "why"}:
        return visible(value) or NOTHING
    return _ARROW.join(_part(name, part) for part in value.split(_ARROW))


def _part(name: str, value: str) -> str:
    known = _KNOWN.get(name)
    if known is not None:
        return known(value)
    seconds = _SECONDS.fullmatch(value)
    if value in _YES_NO:
        return policy_value("", _YES_NO[value])
    if name not in _POLICIES:
        return visible(value)
    plain: object = value
    if seconds:
        plain = timedelta(seconds=int(seconds[1]))
    elif value.isdecimal():
        plain = int(value)
    elif value == NOTHING:
        plain = None
    return policy_value(name.rpartition(".")[2], plain)


def _letter(value: str) -> str:
    return say(MAIL_KIND_TEXTS[MailKind(value)]) if value in set(MailKind) else visible(value)


def _mail_state(value: str) -> str:
    is_known = value in set(MailState)
    return say(MAIL_STATE_TEXTS[MailState(value)]) if is_known else visible(value)


def _encryption(value: str) -> str:
    is_known = value in set(MailEncryption)
    return say(ENCRYPTION_TEXTS[MailEncryption(value)]) if is_known else visible(value)


_KNOWN: dict[str, Callable[[str], str]] = {
    "letter": _letter,
    "state": _mail_state,
    "encryption": _encryption,
    "language": lambda value: visible(language_name(value)),
}
