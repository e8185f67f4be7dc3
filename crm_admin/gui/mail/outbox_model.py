"""The rows of the outbox, the newest first."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from crm_admin.domain.mail import MAIL_KIND_TEXTS, MAIL_STATE_TEXTS, UNFINISHED, OutboxMail
from crm_admin.gui.growing_model import GrowingColumn, GrowingModel
from crm_admin.gui.mail.mail_words import STATE_LOOKS
from crm_admin.gui.sentences import NOTHING, number, say, visible, when
from crm_admin.gui.widgets.state_badge import BadgeLook


class OutboxColumn(IntEnum):
    """What stands in a row."""

    STATE = 0
    LETTER = 1
    TO = 2
    WRITTEN = 3
    ATTEMPTS = 4
    NEXT = 5
    REPLY = 6


def next_text(letter: OutboxMail, now: datetime) -> str:
    """When it is tried again; nothing where it is not."""
    return when(letter.next_try_at, now=now) if letter.state in UNFINISHED else NOTHING


_TEXTS: dict[OutboxColumn, Callable[[OutboxMail, datetime], str]] = {
    OutboxColumn.STATE: lambda letter, _now: say(MAIL_STATE_TEXTS[letter.state]),
    OutboxColumn.LETTER: lambda letter, _now: say(MAIL_KIND_TEXTS[letter.kind]),
    OutboxColumn.TO: lambda letter, _now: visible(letter.mail.recipient),
    OutboxColumn.WRITTEN: lambda letter, now: when(letter.mail.written_at, now=now),
    OutboxColumn.ATTEMPTS: lambda letter, _now: number(letter.attempts),
    OutboxColumn.NEXT: next_text,
    OutboxColumn.REPLY: lambda letter, _now: visible(letter.reply) or NOTHING,
}
_TIMES: dict[OutboxColumn, Callable[[OutboxMail], datetime]] = {
    OutboxColumn.WRITTEN: lambda letter: letter.mail.written_at,
    OutboxColumn.NEXT: lambda letter: letter.next_try_at,
}
_LOUD = frozenset({OutboxColumn.LETTER, OutboxColumn.TO})


def outbox_model(parent: QObject | None = None) -> GrowingModel[OutboxMail]:
    """Without letters at first."""
    return GrowingModel(
        [
            GrowingColumn(
                heading=partial(column_text, column),
                text=_TEXTS[column],
                at=_TIMES.get(column),
                is_loud=column in _LOUD,
            )
            for column in OutboxColumn
        ],
        parent,
    )


def look_of(letter: OutboxMail) -> tuple[BadgeLook | None, str]:
    """How the state of a letter looks."""
    return STATE_LOOKS[letter.state], say(MAIL_STATE_TEXTS[letter.state])


def column_text(column: OutboxColumn) -> str:
    """The heading of a column."""
    translate = QCoreApplication.translate
    return {
        OutboxColumn.STATE: translate("OutboxModel", "State"),
        OutboxColumn.LETTER: translate("OutboxModel", "Letter"),
        OutboxColumn.TO: translate("OutboxModel", "To"),
        OutboxColumn.WRITTEN: translate("OutboxModel", "Written"),
        OutboxColumn.ATTEMPTS: translate("OutboxModel", "Tries"),
        OutboxColumn.NEXT: translate("OutboxModel", "Next try"),
        OutboxColumn.REPLY: translate("OutboxModel", "The mail server said"),
    }[column]
