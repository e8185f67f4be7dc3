"""A password that an external system keeps: who is asked for it, and what is made of the answer."""

from dataclasses import dataclass

from crm_admin.domain.directory import DirectorySettings
from crm_admin.domain.errors import DirectoryFailed
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import User
from crm_admin.services.ports import ExternalPasswords


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the external system said of a password, or that nobody asked it."""

    is_right: bool = False
    why: str
    """The true reason of a no, for the audit log only."""
    failure: DirectoryFailed | None = None
    """It did not say."""


def ask(
    passwords: ExternalPasswords | None,
    settings: DirectorySettings,
    user: User,
    password: Secret,
) -> Answer:
    """Ask whether it is the password of this user; may wait, so outside of any transaction."""
    system = user.facts.external_system
    if passwords is None or not settings.is_set_up:
        return Answer(why=f"the password is checked by {system}")
    # With an empty password a bind succeeds, as nobody. Source: RFC 4513, 5.1.2.
    if not password.reveal():
        return Answer(why="empty password")
    try:
        is_right = passwords.check(settings, user.user_name, password)
    except DirectoryFailed as failure:
        problem = failure.facts["problem"]
        return Answer(why=f"{system} could not be asked: {problem}", failure=failure)
    return Answer(is_right=is_right, why=f"{system} does not take the password")
