"""The audit log as a file for spreadsheets: asked for freshly, recorded, then page by page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from crm_admin.domain.audit import Action, AuditEntry, words_of_action, words_of_result
from crm_admin.domain.audit_vocabulary import CRITICAL_TEXT, is_critical, owasp_event
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.hidden import written_out
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.export import BOM, BeginFile, NewFile, csv_lines
from crm_admin.services.ports import AuditQuery, Place, UnitOfWork
from crm_admin.services.recording import Recorder
from crm_admin.services.sessions import Session, require_current, require_fresh
from crm_admin.services.transactions import transact

_PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditExports:
    """Lets one signed-in administrator take the log out of the database."""

    trail: AuditTrail
    session: Session
    place: Place
    begin_file: BeginFile

    def begin(
        self, query: AuditQuery, path: str, *, say: Callable[[Text], str], operation_id: str
    ) -> "AuditExport":
        """Record that these entries leave; none of them is read before.

        Raises:
            SignInStale: the password is to be asked for first.
            NotAvailable: not an administrator.
        """
        recorder = Recorder(session=self.session, place=self.place)

        def act(work: UnitOfWork) -> None:
            if require_current(self.session, work).right is not Right.ADMINISTRATOR:
                raise NotAvailable(reason=Text("Only an administrator may export the audit log."))
            require_fresh(self.session, work.now())
            details = _details(query)
            work.audit.append(recorder.event(Action.AUDIT_EXPORT, operation_id, details=details))

        with recorder.recording_refusals(self.trail.database, Action.AUDIT_EXPORT):
            transact(self.trail.database, operation_id, act)
        return AuditExport(self.trail, query, path, begin_file=self.begin_file, say=say)


class AuditExport:
    """One file: `step` until it is finished, or `discard`; always in the same worker."""

    def __init__(
        self,
        trail: AuditTrail,
        query: AuditQuery,
        path: str,
        *,
        begin_file: BeginFile,
        say: Callable[[Text], str],
    ) -> None:
        self._trail = trail
        self._query = replace(query, before=None, limit=_PAGE)
        self._path = path
        self._begin_file = begin_file
        self._say = say
        self._file: NewFile | None = None
        self._count = 0
        self._is_finished = False

    @property
    def count(self) -> int:
        """Entries that were written."""
        return self._count

    @property
    def is_finished(self) -> bool:
        """Everything is written, and the file has its name."""
        return self._is_finished

    def step(self) -> None:
        """Write one page more, the newest entries first.

        Raises:
            FileNotWritten: the file cannot be written; what there was of it is gone.
            DatabaseFailed: the entries cannot be read; it may be stepped again.
        """
        entries, _ = self._trail.page(self._query)
        if self._file is None:
            self._file = self._begin_file(self._path)
            self._file.write(BOM + csv_lines([[self._say(text) for text in HEADINGS]]))
        self._file.write(csv_lines([self._cells(entry) for entry in entries]))
        self._count += len(entries)
        if len(entries) < _PAGE:
            self._file.finish()
            self._file, self._is_finished = None, True
        else:
            self._query = replace(self._query, before=entries[-1].number)

    def discard(self) -> None:
        """Leave nothing behind; a finished file stays."""
        file, self._file = self._file, None
        if file is not None:
            file.discard()

    def _cells(self, entry: AuditEntry) -> Sequence[str]:
        event = entry.event
        cells = [
            str(entry.number),
            entry.at.isoformat(sep=" ", timespec="microseconds"),
            self._say(words_of_action(event.action)),
            self._say(words_of_result(event.result)),
            event.actor_name or "",
            event.target_name or "",
            event.reason or "",
            "; ".join(f"{name}: {value}" for name, value in event.details),
            event.place,
            event.operation_id,
            str(event.action),
            self._say(CRITICAL_TEXT) if is_critical(event.action) else "",
            owasp_event(event),
            entry.hash,
        ]
        return [written_out(cell) for cell in cells]


HEADINGS = (
    Text("Number"),
    Text("When (UTC)"),
    Text("What"),
    Text("Result"),
    Text("Who"),
    Text("To whom"),
    Text("Why"),
    Text("Details"),
    Text("Where"),
    Text("Operation"),
    Text("Action"),
    CRITICAL_TEXT,
    Text("OWASP event"),
    Text("Hash"),
)


def _details(query: AuditQuery) -> tuple[tuple[str, str], ...]:
    """What was looked for, as far as anything was."""
    found = (
        ("search", query.search),
        ("group", query.group),
        ("result", query.result),
        ("critical", query.is_critical),
    )
    return tuple((name, str(value)) for name, value in found if value)
