"""`audit`: read the audit log, or take it out into a file."""

from crm_admin.cli.access import Desk, Outside, SignedAccess
from crm_admin.cli.results import saved
from crm_admin.cli.writing import (
    NOTHING,
    in_one_line,
    json_time,
    note,
    put,
    put_json,
    sentence_of,
    table,
    time_or_nothing,
)
from crm_admin.domain.audit import AuditEntry, Result, words_of_action, words_of_result
from crm_admin.domain.audit_vocabulary import CRITICAL_TEXT, is_critical, owasp_event
from crm_admin.domain.text import Text, plural
from crm_admin.services.audit_export import AuditExport, AuditExports
from crm_admin.services.audit_trail import PROGRESS_EVERY, AuditTrail
from crm_admin.services.ports import AuditQuery


def show_audit(outside: Outside, access: SignedAccess, query: AuditQuery) -> None:
    """Print the newest entries."""
    with access.desk(outside) as desk:
        entries, _ = AuditTrail(database=desk.database).page(query)
    if access.as_json:
        following = entries[-1].number if len(entries) == query.limit else None
        put_json({"entries": [_document(entry) for entry in entries], "next": following})
    elif not entries:
        put("No entries.")
    else:
        header = ("Number", "When", "What", "Who", "To whom", "Why")
        put(table(header, [_row(entry) for entry in entries]))


def export_audit(outside: Outside, access: SignedAccess, query: AuditQuery, path: str) -> None:
    """Write the entries into a file."""
    with access.desk(outside) as desk:
        count = _export(outside, desk, query, path)
    one = Text("Exported {count} entry to {path}.", path=path)
    many = Text("Exported {count} entries to {path}.", path=path)
    sentence = plural(count, one, many)
    if access.as_json:
        put_json({"exported": count, "sentence": sentence_of(sentence)})
    else:
        put(in_one_line(sentence))


def _export(outside: Outside, desk: Desk, query: AuditQuery, path: str) -> int:
    exports = AuditExports(
        trail=AuditTrail(database=desk.database),
        session=desk.session,
        place=outside.place,
        begin_file=outside.begin_file,
    )

    def begin(*, operation_id: str) -> AuditExport:
        return exports.begin(query, path, say=str, operation_id=operation_id)

    _, export = saved(outside, begin)
    try:
        while not export.is_finished:
            export.step()
            if export.count % PROGRESS_EVERY == 0 and not export.is_finished:
                note(f"{export.count} entries…")
    finally:
        # Also when somebody breaks off: nothing stays of a file that is not whole.
        export.discard()
    return export.count


def _document(entry: AuditEntry) -> dict[str, object]:
    event = entry.event
    return {
        "number": entry.number,
        "at": json_time(entry.at),
        "action": str(event.action),
        "is_critical": is_critical(event.action),
        "owasp_event": owasp_event(event) or None,
        "result": str(event.result),
        "operation_id": event.operation_id,
        "actor": event.actor_name,
        "target": event.target_name,
        "reason": event.reason,
        "details": dict(event.details),
        "place": event.place,
        "hash": entry.hash,
    }


def _row(entry: AuditEntry) -> tuple[str, ...]:
    event = entry.event
    what = in_one_line(words_of_action(event.action))
    if event.result is not Result.DONE:
        what = f"{in_one_line(words_of_result(event.result))}: {what}"
    if is_critical(event.action):
        what = f"{in_one_line(CRITICAL_TEXT)}: {what}"
    return (
        str(entry.number),
        time_or_nothing(entry.at),
        what,
        event.actor_name or NOTHING,
        event.target_name or NOTHING,
        event.reason or NOTHING,
    )
