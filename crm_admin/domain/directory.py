"""The directory that checks passwords which are not kept in the CRM, and the names it is asked."""

import re
from dataclasses import dataclass
from enum import StrEnum

from crm_admin.domain.settings import LARGEST_PORT
from crm_admin.domain.text import Text

USER_NAME = "{user_name}"
"""Where the user name of the CRM stands in the name for the directory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectorySettings:
    """Where and under which name the password of an external administrator is checked.

    There is no way to ask in clear: it is the password of everything else, too.
    """

    address: str = ""
    """`ldaps://host`, or `ldap://host`, which must encrypt before anything is said (StartTLS)."""
    ca_file: str | None = None
    """Of the authority that signed the directory's certificate; None: those of this computer."""
    bind_name: str = ""
    """A DN or a principal with `{user_name}` in it, such as `{user_name}@example.com`."""

    @property
    def is_set_up(self) -> bool:
        """Somebody can be asked."""
        return bool(self.address and self.bind_name)


class DirectoryEncryption(StrEnum):
    """How TLS begins."""

    TLS = "ldaps"
    STARTTLS = "ldap"


USUAL_PORTS = {DirectoryEncryption.TLS: 636, DirectoryEncryption.STARTTLS: 389}


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryServer:
    """An address in its parts."""

    host: str
    port: int
    encryption: DirectoryEncryption


ADDRESS = re.compile(
    r"(?P<scheme>ldaps?)://"
    r"(\[(?P<numbers>[0-9a-fA-F:.]+)\]|(?P<name>[A-Za-z0-9.-]+))"
    r"(:(?P<port>[0-9]{1,5}))?/?"
)
"""A server alone: no account, no base and no filter."""


def server_of(address: str) -> DirectoryServer | None:
    """The server at this address; None when it is none."""
    found = ADDRESS.fullmatch(address)
    if found is None:
        return None
    encryption = DirectoryEncryption(found["scheme"])
    port = int(found["port"] or USUAL_PORTS[encryption])
    if not 1 <= port <= LARGEST_PORT:
        return None
    host = found["numbers"] or found["name"]
    return DirectoryServer(host=host, port=port, encryption=encryption)


# What cannot be saved, by the name of the field


def directory_problems(settings: DirectorySettings) -> dict[str, Text]:
    """What cannot be used to ask a directory, or could ask it for somebody else."""
    found = {
        "address": _address_problem(settings.address),
        "bind_name": _bind_name_problem(settings),
    }
    return {name: problem for name, problem in found.items() if problem is not None}


def _address_problem(address: str) -> Text | None:
    if not address or server_of(address) is not None:
        return None
    return Text("It must be like ldaps://ldap.example.com or ldap://ldap.example.com:389.")


def _bind_name_problem(settings: DirectorySettings) -> Text | None:
    name = settings.bind_name
    if not name:
        return Text("This is needed.") if settings.address else None
    if len(name) <= LONGEST_TEMPLATE and (_DN.fullmatch(name) or _PRINCIPAL.fullmatch(name)):
        return None
    return Text(
        "It must be a distinguished name or a principal in which {place} stands once, as a whole"
        " value.",
        place=USER_NAME,
    )


LONGEST_TEMPLATE = 500

_ATTRIBUTE = r" *(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\.[0-9]+)*) *= *"
_VALUE = r'(?:[^"\\+,;<>{}\x00-\x1f\x7f]|\\[^{}\x00-\x1f\x7f])+'
_PLACE = re.escape(USER_NAME) + " *"
_DN = re.compile(rf"(?:{_ATTRIBUTE}{_VALUE}[,+])*{_ATTRIBUTE}{_PLACE}(?:[,+]{_ATTRIBUTE}{_VALUE})*")
"""Without quotation marks, whose inside would be escaped otherwise. Source: RFC 4514, 3."""
_PRINCIPAL = re.compile(rf"{re.escape(USER_NAME)}@[\w.-]+|[\w.-]+\\{re.escape(USER_NAME)}")


# The name of somebody


def bind_name(template: str, user_name: str) -> str | None:
    """The name that the directory is asked for; None when it cannot hold this user name."""
    if not user_name.strip() or not user_name.isprintable():
        return None
    if _DN.fullmatch(template):
        return template.replace(USER_NAME, escaped(user_name))
    if _PRINCIPAL.fullmatch(template) and not _OF_PRINCIPALS.intersection(user_name):
        return template.replace(USER_NAME, user_name) if user_name == user_name.strip() else None
    return None


_OF_PRINCIPALS = frozenset('@"/\\[]:;|=,+*?<>')
"""Could lead to another domain, or make another kind of name of it.

Source: Microsoft, "SAM-Account-Name attribute"; the @ for `user@domain`.
"""


def escaped(value: str) -> str:
    """A value so that nothing of it means anything in a DN. Source: RFC 4514, 2.4."""
    inside = re.sub(r'(["+,;<=>\\])', r"\\\1", value)
    begun = re.sub(r"^([ #])", r"\\\1", inside)
    # A space that begins is escaped already when it is the whole value.
    return re.sub(r"(?<!\\) $", r"\\ ", begun)
