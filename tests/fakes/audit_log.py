"""The audit log in memory, chained as the real one is."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from crm_admin.domain.audit import AuditEntry, ChainHead, Event, chained
from crm_admin.domain.audit_vocabulary import is_critical
from crm_admin.domain.errors import CannotRecord, Conflict
from crm_admin.services.ports import AuditQuery


class FakeAuditLog:
    """A view on a list of entries; `append` adds to that list."""

    def __init__(
        self,
        entries: list[AuditEntry],
        head: ChainHead,
        now: Callable[[], datetime],
        *,
        can_record: bool = True,
    ) -> None:
        self._entries = entries
        self._head = head
        self._now = now
        self._can_record = can_record

    def page(self, query: AuditQuery) -> Sequence[AuditEntry]:
        found = (entry for entry in reversed(self._entries) if _is_asked_for(entry, query))
        return tuple(entry for entry, _ in zip(found, range(query.limit), strict=False))

    def entries(self) -> Iterator[AuditEntry]:
        return iter(self._entries)

    def head(self) -> ChainHead:
        return self._head

    def append(self, event: Event) -> AuditEntry:
        if not self._can_record:
            raise CannotRecord
        if event.operation_id in {entry.event.operation_id for entry in self._entries}:
            raise Conflict
        entry = chained(
            event,
            number=self._head.number + 1,
            at=self._now(),
            previous_hash=self._head.hash,
        )
        self._entries.append(entry)
        self._head = ChainHead(number=entry.number, hash=entry.hash)
        return entry


def _is_asked_for(entry: AuditEntry, query: AuditQuery) -> bool:
    event = entry.event
    text = " ".join(
        filter(None, (event.action, event.actor_name, event.target_name, event.reason))
    ).casefold()
    return (
        (query.before is None or entry.number < query.before)
        and (query.target_id is None or event.target_id == query.target_id)
        and (query.group is None or query.group.has(event.action))
        and (is_critical(event.action) or not query.is_critical)
        and (query.result is None or event.result == query.result)
        and all(word in text for word in query.search.casefold().split())
    )
