"""Audit entries in words."""

from collections.abc import Iterator
from datetime import datetime

from crm_admin.domain.audit import AuditEntry, Result, words_of_action, words_of_result
from crm_admin.domain.audit_vocabulary import CRITICAL_TEXT, is_critical
from crm_admin.domain.text import Text
from crm_admin.gui.audit.audit_details import detail_label, detail_value
from crm_admin.gui.sentences import NOTHING, number, say, visible, when, when_exactly
from crm_admin.gui.widgets.key_value_grid import KeyValue


def what_text(entry: AuditEntry) -> str:
    """`Locked`."""
    return say(words_of_action(entry.event.action))


def outcome_text(entry: AuditEntry) -> str:
    """`Locked`; `Refused: Locked` when it was not done; `Critical: …` before what is."""
    parts = [what_text(entry)]
    if entry.event.result is not Result.DONE:
        parts.insert(0, result_text(entry))
    if is_critical(entry.event.action):
        parts.insert(0, say(CRITICAL_TEXT))
    return ": ".join(parts)


def result_text(entry: AuditEntry) -> str:
    """`Done` or `Refused`."""
    return say(words_of_result(entry.event.result))


def who_text(entry: AuditEntry) -> str:
    """Who did it."""
    return visible(entry.event.actor_name or "") or NOTHING


def whom_text(entry: AuditEntry) -> str:
    """To whom it was done."""
    return visible(entry.event.target_name or "") or NOTHING


def why_text(entry: AuditEntry) -> str:
    """The reason that was given."""
    return visible(entry.event.reason or "") or NOTHING


def detail_text(entry: AuditEntry) -> str:
    """Everything beside the time, one fact on a line."""
    return "\n".join(f"{row.label}: {row.value}" for row in _facts(entry))


def detail_rows(entry: AuditEntry, *, now: datetime) -> list[KeyValue]:
    """Everything of one entry, as it was read at `now` by the database's clock."""
    return [
        KeyValue(
            label=say(Text("When")),
            value=when(entry.at, now=now),
            explanation=when_exactly(entry.at),
        ),
        *_facts(entry),
    ]


def _facts(entry: AuditEntry) -> list[KeyValue]:
    event = entry.event
    return [
        KeyValue(label=say(Text("What")), value=what_text(entry)),
        KeyValue(label=say(Text("Result")), value=result_text(entry)),
        *_weight(entry),
        KeyValue(label=say(Text("To whom")), value=whom_text(entry)),
        KeyValue(label=say(Text("Who")), value=who_text(entry)),
        KeyValue(label=say(Text("Why")), value=why_text(entry)),
        *_details(entry),
        KeyValue(label=say(Text("Where")), value=visible(event.place) or NOTHING),
        KeyValue(label=say(Text("Operation")), value=visible(event.operation_id)),
        KeyValue(label=say(Text("Number")), value=number(entry.number)),
        KeyValue(label=say(Text("Hash")), value=entry.hash),
    ]


def _weight(entry: AuditEntry) -> Iterator[KeyValue]:
    if is_critical(entry.event.action):
        yield KeyValue(label=say(Text("Weight")), value=say(CRITICAL_TEXT))


def _details(entry: AuditEntry) -> Iterator[KeyValue]:
    for name, value in entry.event.details:
        yield KeyValue(label=detail_label(name), value=detail_value(name, value))
