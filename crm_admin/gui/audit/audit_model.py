"""The rows of the audit log, the newest first."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from crm_admin.domain.audit import AuditEntry
from crm_admin.domain.audit_vocabulary import is_critical
from crm_admin.gui.audit.audit_words import outcome_text, who_text, whom_text, why_text
from crm_admin.gui.colours import Tone
from crm_admin.gui.growing_model import GrowingColumn, GrowingModel
from crm_admin.gui.sentences import when
from crm_admin.gui.widgets.state_badge import BadgeLook


class AuditColumn(IntEnum):
    """What stands in a row."""

    WHEN = 0
    WHAT = 1
    WHOM = 2
    WHO = 3
    WHY = 4


def audit_model(parent: QObject | None = None) -> GrowingModel[AuditEntry]:
    """Without entries at first."""
    loud = {AuditColumn.WHAT, AuditColumn.WHOM}
    return GrowingModel(
        [
            GrowingColumn(
                heading=partial(column_text, column),
                text=_TEXTS[column],
                at=_at if column is AuditColumn.WHEN else None,
                is_loud=column in loud,
            )
            for column in AuditColumn
        ],
        parent,
    )


_TEXTS: dict[AuditColumn, Callable[[AuditEntry, datetime], str]] = {
    AuditColumn.WHEN: lambda entry, now: when(entry.at, now=now),
    AuditColumn.WHAT: lambda entry, _now: outcome_text(entry),
    AuditColumn.WHOM: lambda entry, _now: whom_text(entry),
    AuditColumn.WHO: lambda entry, _now: who_text(entry),
    AuditColumn.WHY: lambda entry, _now: why_text(entry),
}


def look_of(entry: AuditEntry) -> tuple[BadgeLook | None, str]:
    """How it looks what was done: a badge where it is critical."""
    return (_CRITICAL if is_critical(entry.event.action) else None), outcome_text(entry)


_CRITICAL = BadgeLook("warning", Tone.DANGER)


def _at(entry: AuditEntry) -> datetime:
    return entry.at


def column_text(column: AuditColumn) -> str:
    """The heading of a column."""
    translate = QCoreApplication.translate
    return {
        AuditColumn.WHEN: translate("AuditModel", "When"),
        AuditColumn.WHAT: translate("AuditModel", "What"),
        AuditColumn.WHOM: translate("AuditModel", "To whom"),
        AuditColumn.WHO: translate("AuditModel", "Who"),
        AuditColumn.WHY: translate("AuditModel", "Why"),
    }[column]
