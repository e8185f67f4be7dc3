"""Looking at the audit log, and walking its chain."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.audit import AuditEntry, ChainHead, Verification, entry_hash
from crm_admin.domain.text import Text
from crm_admin.services.ports import AuditQuery, Database

PROGRESS_EVERY = 10_000
"""Entries between two reports of progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditTrail:
    """The audit log of one database."""

    database: Database

    def page(self, query: AuditQuery) -> tuple[Sequence[AuditEntry], datetime]:
        """Entries, the newest first, and when they were read by the database's clock."""
        with self.database.open_reading() as reading:
            return reading.audit.page(query), reading.now()

    def verify(self, progress: Callable[[int], None] = lambda _entries: None) -> Verification:
        """Walk the whole chain and name the first entry that does not fit."""
        with self.database.open_reading() as reading:
            head = reading.audit.head()
            previous = ChainHead()
            for entry in reading.audit.entries():
                problem = _problem(entry, previous)
                if problem is not None:
                    return Verification(
                        entries=previous.number, first_bad=entry.number, problem=problem
                    )
                previous = ChainHead(number=entry.number, hash=entry.hash)
                if entry.number % PROGRESS_EVERY == 0:
                    progress(entry.number)
        return _compared_with_head(previous, head)


def _problem(entry: AuditEntry, previous: ChainHead) -> Text | None:
    if entry.number != previous.number + 1:
        return Text(
            "Entry {expected} is missing; {number} follows.",
            expected=previous.number + 1,
            number=entry.number,
        )
    if entry.hash != entry_hash(entry, previous.hash):
        return Text("Entry {number} was changed after it was written.", number=entry.number)
    return None


def _compared_with_head(last: ChainHead, head: ChainHead) -> Verification:
    if last == head:
        return Verification(entries=last.number)
    if last.number == head.number:
        problem = Text("Entry {number} is not the one that was written last.", number=last.number)
        return Verification(entries=last.number, first_bad=last.number, problem=problem)
    return Verification(
        entries=last.number,
        first_bad=min(last.number, head.number) + 1,
        problem=Text(
            "The log ends with entry {last}, but {head} were written.",
            last=last.number,
            head=head.number,
        ),
    )
