"""The audit log in its table."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, Row, Select, false, select
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.companion.tables import HEAD_ID, audit, head
from crm_admin.adapters.database.failures import known_failure
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.adapters.gates.gate import Gate
from crm_admin.domain.audit import Action, AuditEntry, ChainHead, Event, Result, chained
from crm_admin.domain.audit_vocabulary import CRITICAL
from crm_admin.domain.errors import (
    BusyElsewhere,
    CannotRecord,
    Conflict,
    ConnectionLost,
    DatabaseReadOnly,
    DiskFull,
)
from crm_admin.domain.listing import fold, words
from crm_admin.services.ports import AuditQuery

_SAYS_MORE = (BusyElsewhere, Conflict, ConnectionLost, DatabaseReadOnly, DiskFull)
"""Failures that would have met any other statement, too."""

STREAM_ROWS = 1000
"""Entries that are fetched at a time when all are read."""

LONGEST_NAME = LONGEST_PLACE = 255
LIKE_ESCAPE = "!"


class CompanionAuditLog:
    """Reads and writes entries on one connection."""

    def __init__(self, connection: Connection, now: datetime, gate: Gate = DIRECT) -> None:
        self._connection = connection
        self._now = now
        self._gate = gate

    def page(self, query: AuditQuery) -> Sequence[AuditEntry]:
        """Entries, the newest first."""
        rows = self._connection.execute(_page(query)).all()
        return tuple(_entry(row) for row in rows)

    def entries(self) -> Iterator[AuditEntry]:
        """All entries from the first on, as a stream."""
        after = 0
        # Page by page: one long result would hold a server's cursor and a million rows of memory.
        while True:
            statement = select(audit).where(audit.c.number > after).order_by(audit.c.number)
            rows = self._connection.execute(statement.limit(STREAM_ROWS)).all()
            yield from map(_entry, rows)
            if len(rows) < STREAM_ROWS:
                return
            after = rows[-1].number

    def head(self) -> ChainHead:
        """What the log itself says its last entry is; of none, when its row is gone."""
        return self._head() or ChainHead()

    def _head(self) -> ChainHead | None:
        row = self._connection.execute(select(head).where(head.c.id == HEAD_ID)).first()
        return None if row is None else ChainHead(number=row.number, hash=row.hash)

    def has(self, operation_id: str) -> bool:
        """Whether an entry of this operation was saved."""
        statement = select(audit.c.number).where(audit.c.operation_id == operation_id)
        return self._connection.execute(statement).first() is not None

    def append(self, event: Event) -> AuditEntry:
        """Record an event; the guard must be held.

        Raises:
            CannotRecord: the log cannot be written.
        """
        try:
            last = self._head()
            if last is None:
                # Without the row nobody holds the guard either.
                raise CannotRecord
            placed = replace(_fitting(event), place=_place(event.place, self._gate))
            entry = chained(placed, number=last.number + 1, at=self._now, previous_hash=last.hash)
            self._gate.append(self._connection, entry, _columns(entry))
        except DBAPIError as error:
            known = known_failure(error)
            if isinstance(known, _SAYS_MORE):
                raise known from error
            raise CannotRecord(technical=known.technical if known else None) from error
        return entry


def _page(query: AuditQuery) -> Select[tuple[object, ...]]:
    statement = select(audit).order_by(audit.c.number.desc()).limit(query.limit)
    if query.before is not None:
        statement = statement.where(audit.c.number < query.before)
    if query.target_id is not None:
        statement = statement.where(audit.c.target_id == query.target_id)
    if query.group is not None:
        wanted = [action.value for action in Action if query.group.has(action)]
        statement = statement.where(audit.c.action.in_(wanted))
    if query.is_critical:
        statement = statement.where(audit.c.action.in_([action.value for action in CRITICAL]))
    if query.result is not None:
        statement = statement.where(audit.c.result == query.result.value)
    searched = words(query.search)
    if not all(map(_is_storable, searched)):
        return statement.where(false())
    for word in searched:
        statement = statement.where(
            audit.c.search_text.contains(word, autoescape=True, escape=LIKE_ESCAPE)
        )
    return statement


def _fitting(event: Event) -> Event:
    """What somebody typed as a name can be too long, or nothing that a database stores."""
    if event.actor_name is None:
        return event
    name = "".join(c if _is_storable(c) else "\ufffd" for c in event.actor_name)
    if len(name) > LONGEST_NAME:
        name = name[: LONGEST_NAME - 1] + "…"
    return replace(event, actor_name=name)


def _place(place: str, gate: Gate) -> str:
    """Where it was done, and by which account of the database in which mode."""
    account = f" as {gate.account}" if gate.account else ""
    way = f", {gate.mode} mode{account}"
    return place[: LONGEST_PLACE - len(way)] + way


def _is_storable(text: str) -> bool:
    """Neither half a character nor NUL, which PostgreSQL refuses."""
    return "\0" not in text and not any("\ud800" <= c <= "\udfff" for c in text)


def _columns(entry: AuditEntry) -> dict[str, object]:
    event = entry.event
    searched = (event.action, event.actor_name, event.target_name, event.reason)
    return {
        "number": entry.number,
        "at": entry.at,
        "action": str(event.action),
        "result": str(event.result),
        "operation_id": event.operation_id,
        "actor_id": event.actor_id,
        "actor_name": event.actor_name,
        "target_id": event.target_id,
        "target_name": event.target_name,
        "reason": event.reason,
        "details": json.dumps(dict(event.details), ensure_ascii=True),
        "place": event.place,
        "search_text": fold(" ".join(filter(None, searched))),
        "hash": entry.hash,
    }


def _entry(row: Row[tuple[object, ...]]) -> AuditEntry:
    event = Event(
        action=Action(row.action) if row.action in set(Action) else row.action,
        result=Result(row.result) if row.result in set(Result) else row.result,
        operation_id=row.operation_id,
        actor_id=row.actor_id,
        actor_name=row.actor_name,
        target_id=row.target_id,
        target_name=row.target_name,
        reason=row.reason,
        details=_details(row.details),
        place=row.place,
    )
    return AuditEntry(number=row.number, at=row.at, event=event, hash=row.hash)


def _details(stored: str) -> tuple[tuple[str, str], ...]:
    """What is not as it was written stays to be seen, and does not fit the hash."""
    try:
        details = json.loads(stored)
    except ValueError:
        details = None
    return tuple(details.items()) if isinstance(details, dict) else (("details", stored),)
