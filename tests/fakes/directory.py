"""The users of a CRM in memory."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from crm_admin.domain.capabilities import Capabilities
from crm_admin.domain.changes import (
    Change,
    ColumnChange,
    EditUser,
    RowAct,
    RowChange,
    WritePlan,
)
from crm_admin.domain.errors import Conflict, InvalidInput
from crm_admin.domain.listing import UserCounts, UserPage, UserQuery
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right, User, UserId, UserKind, is_usable_administrator
from crm_admin.services.editing import changed_fields
from crm_admin.services.ports import Credential
from tests.fakes.cells import ROLES, Record, cells_of, changed, record_of
from tests.fakes.listing import LinkHolders, counts_of, page_of

TABLE = "user"
LONGEST = 255
GROUPS = ("Finance", "Management", "Sales", "Support", "Warehouse")


class FakeUserDirectory:
    """A view on a dictionary of records; `execute` changes that dictionary."""

    def __init__(
        self,
        records: dict[UserId, Record],
        now: Callable[[], datetime],
        capabilities: Capabilities,
        *,
        before_each: Callable[[], None] = lambda: None,
        totp_secrets: Mapping[UserId, Secret] = MappingProxyType({}),
        link_pending: Callable[[], frozenset[UserId]] = frozenset,
        unlock_requested: Callable[[], frozenset[UserId]] = frozenset,
    ) -> None:
        self._records = records
        self._now = now
        self._capabilities = capabilities
        self._before_each = before_each
        self._totp_secrets = totp_secrets
        self._link_pending = link_pending
        self._unlock_requested = unlock_requested

    # Looking

    def page(self, query: UserQuery) -> UserPage:
        self._before_each()
        return page_of(self._users(), query, self._now(), self._holders())

    def counts(self, kind: UserKind) -> UserCounts:
        self._before_each()
        return counts_of(self._users(), kind, self._now(), self._holders())

    def get(self, user_id: UserId) -> User | None:
        self._before_each()
        record = self._records.get(user_id)
        return record.user if record else None

    def named(self, user_name: str) -> Sequence[User]:
        self._before_each()
        return tuple(user for user in self._users() if user.user_name == user_name)

    def credential(self, user_id: UserId) -> Credential | None:
        self._before_each()
        record = self._records.get(user_id)
        if record is None:
            return None
        return Credential(
            user=record.user,
            password_hash=record.password_hash,
            totp_secret=self._totp_secrets.get(user_id),
        )

    def groups(self) -> Sequence[str]:
        return GROUPS

    def roles(self) -> Sequence[str]:
        return tuple(sorted(ROLES))

    def open_native_links(self, user_id: UserId) -> frozenset[str]:  # noqa: ARG002 (the port asks with it)
        return frozenset()

    # Changing

    def usable_administrators(self, now: datetime) -> int:
        return sum(is_usable_administrator(user.right, user.facts, now) for user in self._users())

    def administrators(self) -> Sequence[User]:
        found = (user for user in self._users() if user.right is Right.ADMINISTRATOR)
        return tuple(sorted(found, key=lambda user: user.user_name))

    def require_writable(self) -> None:
        """In memory everybody may."""

    def plan(self, user: User, change: Change, *, by: str, now: datetime) -> WritePlan:
        self._require_savable(user, change)
        stored = self._records[user.id]
        before = Record(user=user, password_hash=stored.password_hash)
        old, new = cells_of(before), cells_of(changed(before, change, by=by, now=now))
        columns = tuple(
            ColumnChange(column=name, old=old[name], new=value)
            for name, value in new.items()
            if old[name] != value
        )
        if not columns:
            return WritePlan(rows=())
        key = (("id", user.id),)
        return WritePlan(
            rows=(RowChange(act=RowAct.UPDATE, table=TABLE, key=key, columns=columns),)
        )

    def execute(self, plan: WritePlan) -> None:
        for row in plan.rows:
            user_id = UserId(str(dict(row.key)["id"]))
            if user_id not in self._records:
                raise Conflict
            cells = cells_of(self._records[user_id])
            if any(cells[change.column] != change.old for change in row.columns):
                raise Conflict
            cells.update({change.column: change.new for change in row.columns})
            self._records[user_id] = record_of(cells)

    def _require_savable(self, user: User, change: Change) -> None:
        for field, _ in changed_fields(user, change):
            if field not in self._capabilities.editable_fields:
                raise InvalidInput(field=Text(field), problem=Text("it cannot be saved here."))
        if isinstance(change, EditUser) and len(change.email or "") > LONGEST:
            raise InvalidInput(field=Text("E-mail"), problem=Text("it is too long."))

    def _holders(self) -> LinkHolders:
        return LinkHolders(
            link_pending=self._link_pending(), unlock_requested=self._unlock_requested()
        )

    def _users(self) -> tuple[User, ...]:
        return tuple(record.user for record in self._records.values())
