"""What a site decides for itself: passwords, lockouts, links, and how mail is sent."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TypeVar

from crm_admin.domain.lockout import LockoutPolicy
from crm_admin.domain.mail import is_one_address
from crm_admin.domain.password_policy import PasswordPolicy
from crm_admin.domain.text import Text

SELF_SERVICE_PORT = 8480
THIS_MACHINE = f"http://127.0.0.1:{SELF_SERVICE_PORT}"
"""Where the self-service pages are unless the site says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """The rules of one site: every path asks this one object.

    Source of the defaults: security requirements PP-05, RT-03 and SI-05.
    """

    password: PasswordPolicy = field(default_factory=PasswordPolicy)
    lockout: LockoutPolicy = field(default_factory=LockoutPolicy)
    link_life: timedelta = timedelta(minutes=60)
    temporary_password_life: timedelta = timedelta(hours=24)
    may_set_passwords: bool = True
    """Administrators may set temporary passwords; otherwise only links are mailed."""
    offers_forgot_password: bool = True
    """Users may ask for a link on the self-service pages."""
    reminds_of_second_factor: bool = True
    """Whoever chooses a new password is advised to switch a second factor on."""


class MailEncryption(StrEnum):
    """How the mail server is spoken to."""

    STARTTLS = "starttls"
    """Begins in clear and must be encrypted before anything is said."""
    TLS = "tls"
    NONE = "none"
    """In clear; only to a mail server on this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSettings:
    """How mail leaves; the password is never part of it."""

    host: str = ""
    port: int = 587
    encryption: MailEncryption = MailEncryption.STARTTLS
    ca_file: str | None = None
    """Of the authority that signed the mail server's certificate; None: those of this computer."""
    account: str | None = None
    sender: str = ""
    """The address that mail comes from."""
    sender_name: str = ""
    reply_to: str | None = None
    link_base_url: str = THIS_MACHINE
    """Where links lead to; the only place that this address is taken from."""
    language: str = "en"
    """Of the mail that users get."""
    sends_notices: bool = True
    """Users are told of changed passwords, unlocking and changed addresses."""

    @property
    def is_set_up(self) -> bool:
        """Enough is known to send anything."""
        return bool(self.host and self.sender)


LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
LONGEST_HOST = 253
LARGEST_PORT = 65535


# What cannot be saved, by the name of the field


def policy_problems(policies: Policies) -> dict[str, Text]:
    """Values outside their limits; nothing when all are good.

    Source: security requirements LK-08, PP-01, PP-05 and RT-03.
    """
    found = {
        **_password_problems(policies.password),
        **_lockout_problems(policies.lockout),
        "link_life": _outside(policies.link_life, timedelta(minutes=5), timedelta(hours=24)),
        "temporary_password_life": _outside(
            policies.temporary_password_life, timedelta(hours=1), timedelta(hours=72)
        ),
    }
    return {name: problem for name, problem in found.items() if problem is not None}


def _password_problems(policy: PasswordPolicy) -> dict[str, Text | None]:
    classes = policy.min_digits + policy.min_lower + policy.min_upper + policy.min_special
    return {
        "min_length": _outside(policy.min_length, 8, 64),
        "min_length_with_second_factor": _outside(
            policy.min_length_with_second_factor, 8, max(8, policy.min_length)
        ),
        "min_special": None
        if classes <= policy.min_length_with_second_factor
        else Text("More characters of each kind are asked for than the password must have."),
        "history": _outside(policy.history, 0, 24),
        "min_age": _outside(policy.min_age, timedelta(0), timedelta(days=30)),
        "expires_after": None
        if policy.expires_after is None
        else _outside(policy.expires_after, policy.min_age + timedelta(days=1), timedelta(3650)),
        "message": _too_long(policy.message, 500),
    }


def _lockout_problems(lockout: LockoutPolicy) -> dict[str, Text | None]:
    return {
        "attempts": _outside(lockout.attempts, 0, 100),
        "window": _outside(lockout.window, timedelta(minutes=1), timedelta(hours=24)),
        "duration": None
        if not lockout.duration or not lockout.attempts
        else _outside(lockout.duration, lockout.window, timedelta(hours=24)),
    }


Limit = TypeVar("Limit", int, timedelta)


def _outside(value: Limit, least: Limit, most: Limit) -> Text | None:
    if least <= value <= most:
        return None
    return Text("It must be between {least} and {most}.", least=least, most=most)


def _too_long(text: str, most: int) -> Text | None:
    if len(text) <= most:
        return None
    return Text("It has more than {most} characters.", most=most)


def mail_problems(settings: MailSettings) -> dict[str, Text]:
    """What cannot be used to send mail, or could send it to the wrong place."""
    found = {
        "host": _host_problem(settings.host),
        "port": _outside(settings.port, 1, LARGEST_PORT),
        "encryption": _encryption_problem(settings),
        "account": _line_problem(settings.account or ""),
        "sender": _address_problem(settings.sender),
        "sender_name": _line_problem(settings.sender_name),
        "reply_to": _address_problem(settings.reply_to or ""),
        "link_base_url": base_url_problem(settings.link_base_url),
    }
    return {name: problem for name, problem in found.items() if problem is not None}


def _host_problem(host: str) -> Text | None:
    if all(c.isalnum() or c in "-.:_" for c in host) and len(host) <= LONGEST_HOST:
        return None
    return Text("This is not the name of a server.")


def _encryption_problem(settings: MailSettings) -> Text | None:
    in_clear = settings.encryption is MailEncryption.NONE
    if in_clear and settings.host and settings.host not in LOCAL_HOSTS:
        return Text("Without encryption only a mail server on this machine may be used.")
    return None


def _line_problem(text: str) -> Text | None:
    if text.isprintable() and len(text) <= LONGEST_HOST:
        return None
    return Text("It contains a character nobody can see, or is too long.")


def _address_problem(address: str) -> Text | None:
    if not address or is_one_address(address):
        return None
    return Text("This is not one e-mail address.")


BASE_URL = re.compile(
    r"(?P<scheme>https?)://"
    r"(?P<host>\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)"
    r"(:(?P<port>[0-9]{1,5}))?"
    r"(/[^?#\\\s]*)?"
)
"""A server and a path: no account, no query, no fragment."""


def base_url_problem(url: str) -> Text | None:
    """Why links must not begin like this; None when they may.

    Source: security requirement RT-07.
    """
    found = BASE_URL.fullmatch(url)
    if found is None or not url.isascii() or not 1 <= int(found["port"] or 1) <= LARGEST_PORT:
        return Text("This is not the address of a server, with a path at the most.")
    is_here = found["host"].strip("[]") in LOCAL_HOSTS
    if found["scheme"] != "https" and not is_here:
        return Text("It must begin with https, so that nobody reads the link on its way.")
    return None
