"""Looking at the audit log, and walking its chain."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_admin.domain.audit import (
    Action,
    Anchor,
    AuditEntry,
    ChainHead,
    Event,
    Result,
    Verification,
    entry_hash,
)
from crm_admin.domain.errors import DatabaseFailed, OutcomeUnknown
from crm_admin.domain.text import Text
from crm_admin.services.ports import Anchors, AuditQuery, Database, Place
from crm_admin.services.sessions import Session, new_operation_id
from crm_admin.services.transactions import transact

PROGRESS_EVERY = 10_000
"""Entries between two reports of progress."""


ANCHORED_EVERY = timedelta(days=1)
"""Source: requirement AU-06."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditTrail:
    """The audit log of one database."""

    database: Database
    anchors: Anchors | None = None
    """Where its heads are noted; None: nowhere."""

    def page(self, query: AuditQuery) -> tuple[Sequence[AuditEntry], datetime]:
        """Entries, the newest first, and when they were read by the database's clock."""
        with self.database.open_reading() as reading:
            return reading.audit.page(query), reading.now()

    def note_head(self, *, at_most_daily: bool = False) -> None:
        """Note outside the database what its last entry is, unless that is noted already.

        Raises:
            FileNotWritten: it cannot be noted.
        """
        if self.anchors is None:
            return
        noted = self.anchors.of(self._address)
        last = noted[-1] if noted else None
        with self.database.open_reading() as reading:
            now, head = reading.now(), reading.audit.head()
        is_known = last is not None and (last.number, last.hash) == (head.number, head.hash)
        is_early = last is not None and now - last.at < ANCHORED_EVERY
        if head.number and not is_known and not (at_most_daily and is_early):
            anchor = Anchor(database=self._address, at=now, number=head.number, hash=head.hash)
            self.anchors.add(anchor)

    def verify(self, progress: Callable[[int], None] = lambda _entries: None) -> Verification:
        """Walk the whole chain and name the first entry that does not fit it or a noted head.

        Raises:
            AnchorsUnreadable: the noted heads cannot be read.
        """
        anchors = () if self.anchors is None else self.anchors.of(self._address)
        noted = _Noted(anchors)
        with self.database.open_reading() as reading:
            head = reading.audit.head()
            previous = ChainHead()
            for entry in reading.audit.entries():
                problem = _problem(entry, previous) or noted.problem(entry)
                if problem is not None:
                    return Verification(
                        entries=previous.number,
                        first_bad=entry.number,
                        problem=problem,
                        anchor=noted.newest,
                    )
                previous = ChainHead(number=entry.number, hash=entry.hash)
                if entry.number % PROGRESS_EVERY == 0:
                    progress(entry.number)
        return _compared_with_head(previous, head, noted)

    def record(self, found: Verification, place: Place, by: Session | None = None) -> None:
        """Put down that the log does not hold, where anything can be; nothing when it does."""
        if found.problem is None:
            return
        event = Event(
            action=Action.AUDIT_DOUBT,
            result=Result.REFUSED,
            operation_id=new_operation_id(),
            actor_id=None if by is None else by.user_id,
            actor_name=None if by is None else by.user_name,
            details=(("entry", str(found.first_bad)), ("why", str(found.problem))),
            place=place.describe(),
        )
        # What was found is told all the same.
        with suppress(DatabaseFailed, OutcomeUnknown):
            self.database.prepare_companion()
            transact(self.database, event.operation_id, lambda work: work.audit.append(event))

    @property
    def _address(self) -> str:
        description = self.database.description
        return description.address or description.name


class _Noted:
    """Noted heads, while the log is walked past them."""

    def __init__(self, anchors: Sequence[Anchor]) -> None:
        self._by_number: dict[int, list[Anchor]] = {}
        for anchor in anchors:
            self._by_number.setdefault(anchor.number, []).append(anchor)
        self.newest: Anchor | None = None

    def problem(self, entry: AuditEntry) -> Text | None:
        """What is wrong about an entry that was the head once."""
        for anchor in self._by_number.get(entry.number, ()):
            if anchor.hash != entry.hash:
                return Text(
                    "Entry {number} is not the one that was noted outside the database at {at}:"
                    " the log was written anew up to there.",
                    number=entry.number,
                    at=anchor.at,
                )
            self.newest = anchor
        return None

    def beyond(self, last: int) -> Anchor | None:
        """The highest head that the log no longer reaches."""
        highest = max(self._by_number, default=0)
        return self._by_number[highest][-1] if highest > last else None


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


def _compared_with_head(last: ChainHead, head: ChainHead, noted: _Noted) -> Verification:
    problem, first_bad = _problem_of_end(last, head, noted)
    return Verification(
        entries=last.number, first_bad=first_bad, problem=problem, anchor=noted.newest
    )


def _problem_of_end(
    last: ChainHead, head: ChainHead, noted: _Noted
) -> tuple[Text | None, int | None]:
    anchor = noted.beyond(last.number)
    if last.number != head.number:
        ends_early = Text(
            "The log ends with entry {last}, but {head} were written.",
            last=last.number,
            head=head.number,
        )
        return ends_early, min(last.number, head.number) + 1
    if last != head:
        other = Text("Entry {number} is not the one that was written last.", number=last.number)
        return other, last.number
    if anchor is not None:
        cut = Text(
            "The log ends with entry {last}, but {head} had been written at {at}, as was noted"
            " outside the database.",
            last=last.number,
            head=anchor.number,
            at=anchor.at,
        )
        return cut, last.number + 1
    return None, None
