"""What an act needs to know of the user it is for, and what comes back."""

from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.capabilities import Act
from crm_admin.domain.changes import Change
from crm_admin.domain.diagnosis import Diagnosis
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.domain.user import User, UserId, UserState


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The user that was looked at: acted on only while it is still the same."""

    id: UserId
    user_name: str
    version: str

    @classmethod
    def of(cls, user: User) -> "Target":
        """The user as it was read."""
        return cls(id=user.id, user_name=user.user_name, version=user.version)


@dataclass(frozen=True, slots=True, kw_only=True)
class UserView:
    """Everything the detail pane shows."""

    user: User
    state: UserState
    diagnosis: Diagnosis
    why_not: dict[Act, Text]
    """The acts that do not apply, with the reason."""
    read_at: datetime
    """By the database's clock."""
    policies: Policies
    """The rules of the site, with the limits of this CRM."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """An act that was saved."""

    operation_id: str
    sentence: Text
    view: UserView
    """The user as it is now."""
    undo: "Undo | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """What puts an act back, as long as nobody changed the user since."""

    act: Act
    target: Target
    change: Change
    operation_id: str
    """Of the act that is undone."""
