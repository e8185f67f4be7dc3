"""An opened CRM database in memory."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from functools import partial
from threading import Lock as Mutex

from crm_admin.domain.audit import AuditEntry, ChainHead
from crm_admin.domain.capabilities import Capabilities
from crm_admin.domain.changes import EditUser
from crm_admin.domain.errors import BusyElsewhere, CrmAdminError, NotAvailable
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import User, UserId
from crm_admin.services.issuing import is_open_reset
from crm_admin.services.ports import DatabaseDescription, Mode
from tests.fakes.audit_log import FakeAuditLog
from tests.fakes.cells import Record
from tests.fakes.clock import FakeClock
from tests.fakes.companion import (
    Companion,
    FakeLinks,
    FakeOutbox,
    FakePasswordHistory,
    FakeRequestLog,
    FakeSettings,
)
from tests.fakes.directory import FakeUserDirectory
from tests.fakes.gate import Gate

EVERYTHING = Capabilities(editable_fields=frozenset(f.name for f in fields(EditUser)))
PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class State:
    """What is saved; nothing in it is changed in place."""

    records: dict[UserId, Record] = field(default_factory=dict)
    entries: list[AuditEntry] = field(default_factory=list)
    head: ChainHead = field(default_factory=ChainHead)
    companion: Companion = field(default_factory=Companion)

    def copy(self) -> "State":
        return State(dict(self.records), list(self.entries), self.head, self.companion.copy())


class FakeReading:
    """What a reading and a unit of work have in common; a reading is made of a copy."""

    def __init__(
        self,
        database: "FakeDatabase",
        state: State,
        *,
        before_each: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self.users = database.directory(state, before_each=before_each)
        self.audit = database.audit_log(state)
        self.settings = FakeSettings(state.companion.settings)
        self.links = FakeLinks(state.companion.links)
        self.outbox = FakeOutbox(state.companion.letters)
        self.history = FakePasswordHistory(state.companion.old_passwords)
        self.requests = FakeRequestLog(state.companion.requests, self.now)

    def now(self) -> datetime:
        return self._database.clock.now()


class FakeUnitOfWork(FakeReading):
    def __init__(self, database: "FakeDatabase", state: State) -> None:
        super().__init__(database, state)
        self._state = state

    def commit(self) -> None:
        self._database.save(replace(self._state, head=self.audit.head()))


class FakeDatabase:
    """Undoes by default and lets one unit of work in at a time, as the real ones do.

    For tests: `clock`, `gate` (a slow server), `will_fail_commits`, `meanwhile` (what somebody
    else does between two steps), `change` and `remove` (what somebody else has done),
    `opening_failure`, `companion_failure`, `can_record`, `commits`, `totp_secrets` (of apps).
    """

    def __init__(
        self,
        *,
        clock: FakeClock | None = None,
        capabilities: Capabilities = EVERYTHING,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self.clock = clock or FakeClock()
        self.gate = Gate()
        self.state = State()
        self.capabilities = capabilities
        self.warnings: tuple[Text, ...] = ()
        self.belongs_to: str | None = None
        self.script: str | None = None
        self.opening_failure: CrmAdminError | None = None
        self.companion_failure: CrmAdminError | None = None
        self.operation_ids: list[str] = []
        self.totp_secrets: dict[UserId, Secret] = {}
        self.can_record = True
        self.commits = 0
        self.companions_prepared = 0
        self.is_closed = False
        self._patience_s = patience_s
        self._guard = Mutex()
        self._commit_failures: deque[tuple[CrmAdminError, bool]] = deque()
        self._meanwhile: deque[Callable[[], object]] = deque()

    # The port

    @property
    def description(self) -> DatabaseDescription:
        return DatabaseDescription(
            kind="builtin",
            product="Built-in CRM",
            version="1",
            server="SQLite",
            name="northwind.db",
            is_local=True,
            is_encrypted=False,
            capabilities=self.capabilities,
            warnings=self.warnings,
            mode=Mode.DIRECT if self.belongs_to is None else Mode.GUARDED,
            only_user=self.belongs_to,
        )

    @contextmanager
    def open_reading(self, *, may_be_interrupted: bool = False) -> Iterator[FakeReading]:
        self._require_opening()
        wait = partial(self.gate.go_through, may_be_interrupted=may_be_interrupted)
        yield FakeReading(self, self.state.copy(), before_each=wait)

    @contextmanager
    def open_unit_of_work(self, operation_id: str) -> Iterator[FakeUnitOfWork]:
        self._require_opening()
        self.gate.go_through(may_be_interrupted=False)
        self.operation_ids.append(operation_id)
        if self._meanwhile:
            self._meanwhile.popleft()()
        with self._guarded():
            yield FakeUnitOfWork(self, self.state.copy())

    def prepare_companion(self) -> None:
        if self.companion_failure is not None:
            raise self.companion_failure
        self.companions_prepared += 1

    def guarded_mode_script(self) -> str:
        if self.script is None:
            raise NotAvailable(reason=Text("There is no guarded mode here."))
        return self.script

    def interrupt_reading(self) -> None:
        self.gate.interrupt()

    def close(self) -> None:
        self.is_closed = True

    # What its parts need

    def directory(
        self, state: State, *, before_each: Callable[[], None] = lambda: None
    ) -> FakeUserDirectory:
        links = state.companion.links.values
        now = self.clock.now
        return FakeUserDirectory(
            state.records,
            now,
            self.capabilities,
            before_each=before_each,
            totp_secrets=self.totp_secrets,
            link_pending=lambda: frozenset(x.user_id for x in links() if is_open_reset(x, now())),
            unlock_requested=lambda: frozenset(x.user_id for x in links() if x.is_waiting_request),
        )

    def audit_log(self, state: State) -> FakeAuditLog:
        return FakeAuditLog(state.entries, state.head, self.clock.now, can_record=self.can_record)

    def save(self, state: State) -> None:
        error, is_saved = self._commit_failures.popleft() if self._commit_failures else (None, True)
        if is_saved:
            self.state = state
            self.commits += 1
        if error is not None:
            raise error

    # What tests set up

    def add(self, user: User, password_hash: Secret | None) -> None:
        with self._guarded():
            state = self.state.copy()
            state.records[user.id] = Record(user=user, password_hash=password_hash)
            self.state = state

    def change(self, user: User, password_hash: Secret | None = None) -> User:
        """Somebody else saves the user as it is given, with a new version."""
        stored = self.record(user.user_name)
        after = replace(user, version=str(int(stored.user.version) + 1))
        self.add(after, stored.password_hash if password_hash is None else password_hash)
        return after

    def remove(self, user_name: str) -> None:
        """Somebody else deletes the user."""
        with self._guarded():
            state = self.state.copy()
            del state.records[self.record(user_name).user.id]
            self.state = state

    def meanwhile(self, *acts: Callable[[], object]) -> None:
        """One act just before each of the next units of work begins."""
        self._meanwhile.extend(acts)

    def will_fail_commits(self, *errors: CrmAdminError, although_saved: bool = False) -> None:
        """The next commits raise these, one each."""
        self._commit_failures.extend((error, although_saved) for error in errors)

    # What tests look at

    def user(self, user_name: str) -> User:
        return self.record(user_name).user

    def record(self, user_name: str) -> Record:
        [found] = (r for r in self.state.records.values() if r.user.user_name == user_name)
        return found

    @property
    def entries(self) -> tuple[AuditEntry, ...]:
        return tuple(self.state.entries)

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        if not self._guard.acquire(timeout=self._patience_s):
            raise BusyElsewhere
        try:
            yield
        finally:
            self._guard.release()

    def _require_opening(self) -> None:
        if self.opening_failure is not None:
            raise self.opening_failure
