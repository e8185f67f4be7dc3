"""What may happen to a user, and what will be written for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from crm_admin.domain.secret import Secret
from crm_admin.domain.user import FailedAttempts, Lock


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLock:
    """A deliberate lock begins; None: it ends."""

    lock: Lock | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAttempts:
    """Failed attempts are counted, cleared (`NO_ATTEMPTS`) or put back by an undo."""

    attempts: FailedAttempts


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPassword:
    """A new password hash; open sessions end where the CRM allows it."""

    password_hash: Secret
    must_change: bool
    temporary_until: datetime | None
    expires_at: datetime | None = None
    also_unlock: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RequireNewPassword:
    """The password still opens the door, and must be replaced there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearSecondFactor:
    """The second factor is lost: the password alone opens the door until a new one is set up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantAdministrator:
    """The user gets the right of an administrator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueLink:
    """A reset link that the CRM itself takes begins to work; older ones of the user end."""

    token: Secret
    expires_at: datetime
    also_unlock: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EndLinks:
    """The reset links of the user that the CRM itself would take end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditUser:
    """The editable fields as they shall be; fields that the CRM cannot save must not differ."""

    given_name: str | None
    family_name: str | None
    email: str | None
    group: str | None
    role: str | None
    is_active: bool
    valid_from: datetime | None
    valid_until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSignIn:
    """A sign-in to this program succeeded: failed attempts are cleared.

    `rehashed` replaces a weaker hash of the same password.
    """

    place: str
    rehashed: Secret | None


Change = (
    SetLock
    | SetAttempts
    | SetPassword
    | RequireNewPassword
    | ClearSecondFactor
    | GrantAdministrator
    | IssueLink
    | EndLinks
    | EditUser
    | RecordSignIn
)


class RowAct(StrEnum):
    """What is done to a row; rows are never deleted."""

    INSERT = "insert"
    UPDATE = "update"


CellValue = str | int | float | bool | datetime | Secret | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnChange:
    """One column of one row: old and new value."""

    column: str
    old: CellValue
    new: CellValue


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """One row of one table; it is written only while the old values still stand there."""

    act: RowAct
    table: str
    key: Sequence[tuple[str, CellValue]]
    columns: Sequence[ColumnChange]


@dataclass(frozen=True, slots=True, kw_only=True)
class WritePlan:
    """Exactly what a change writes, in order."""

    rows: tuple[RowChange, ...]

    @property
    def is_empty(self) -> bool:
        """There is nothing to write."""
        return not self.rows
