"""The outbox in its table."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, insert, or_, select, update
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.companion.tables import mail
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.adapters.gates.gate import Gate
from crm_admin.adapters.rows import changed
from crm_admin.domain.mail import UNFINISHED, Mail, MailKind, MailState, OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserId
from crm_admin.services.ports import OutboxQuery

_IS_UNFINISHED = mail.c.state.in_(sorted(state.value for state in UNFINISHED))


class CompanionOutbox:
    """Implements `services.ports.Outbox` on one connection."""

    def __init__(self, connection: Connection, gate: Gate = DIRECT) -> None:
        self._connection = connection
        # A user administrator is not told the links of administrators.
        self._link = gate.told(mail.c.link, by=func.crm_admin_letter_link(mail.c.id))

    def get(self, mail_id: str) -> OutboxMail | None:
        """One letter."""
        row = self._connection.execute(self._select().where(mail.c.id == mail_id)).first()
        return None if row is None else _letter(row)

    def page(self, query: OutboxQuery) -> Sequence[OutboxMail]:
        """Letters, the newest first."""
        statement = self._select().order_by(mail.c.written_at.desc(), mail.c.id.desc())
        if query.unfinished_only:
            statement = statement.where(_IS_UNFINISHED)
        if query.user_id is not None:
            statement = statement.where(mail.c.user_id == query.user_id)
        seen = None if query.before is None else self.get(query.before)
        if seen is not None:
            at = seen.mail.written_at
            is_older = and_(mail.c.written_at == at, mail.c.id < seen.id)
            statement = statement.where(or_(mail.c.written_at < at, is_older))
        return tuple(map(_letter, self._connection.execute(statement.limit(query.limit))))

    def for_link(self, link_id: str) -> OutboxMail | None:
        """The letter that carries this link."""
        return self.for_links([link_id]).get(link_id)

    def for_links(self, link_ids: Collection[str]) -> Mapping[str, OutboxMail]:
        """The letters that carry these links, by the links' ids."""
        found = self._connection.execute(self._select().where(mail.c.link_id.in_(link_ids)))
        return {row.link_id: _letter(row) for row in found}

    def due(self, now: datetime) -> OutboxMail | None:
        """The letter that has waited longest for its next try."""
        statement = (
            self._select()
            .where(_IS_UNFINISHED, mail.c.next_try_at <= now, self._can_leave)
            .order_by(mail.c.next_try_at, mail.c.id)
            .limit(1)
        )
        row = self._connection.execute(statement).first()
        return None if row is None else _letter(row)

    def next_try_at(self) -> datetime | None:
        """When the first of the waiting letters is due."""
        statement = select(mail.c.next_try_at).where(_IS_UNFINISHED, self._can_leave)
        earliest = statement.order_by(mail.c.next_try_at).limit(1)
        first: datetime | None = self._connection.scalar(earliest)
        return first

    def counts(self) -> Mapping[MailState, int]:
        """How many letters are in each state."""
        statement = select(mail.c.state, func.count()).group_by(mail.c.state)
        return {MailState(state): count for state, count in self._connection.execute(statement)}

    def add(self, new: OutboxMail) -> None:
        """Keep a new letter; it leaves after the commit."""
        self._connection.execute(insert(mail).values(_cells(new)))

    def replace(self, before: OutboxMail, after: OutboxMail) -> bool:
        """Whether `before` still stood there, by state and attempts, and `after` does now."""
        old, new = _cells(before), _cells(after)
        statement = (
            update(mail)
            .where(mail.c.id == before.id)
            .where(mail.c.state == before.state.value, mail.c.attempts == before.attempts)
            .values(changed(old, new, always=("state", "attempts")))
        )
        return self._connection.execute(statement).rowcount == 1

    def forget_expired_links(self, now: datetime) -> None:
        """Drop the links of letters that have expired, whatever became of the letters."""
        is_expired = and_(mail.c.expires_at <= now, self._link.is_not(None))
        self._connection.execute(update(mail).where(is_expired).values(link=None))

    def _select(self) -> Select[Any]:
        known = (column for column in mail.c if column is not mail.c.link)
        return select(*known, self._link.label("link"))

    @property
    def _can_leave(self) -> ColumnElement[bool]:
        """Carries no link, or one that is known here."""
        return or_(mail.c.link_id.is_(None), self._link.is_not(None))


def _cells(letter: OutboxMail) -> dict[str, object]:
    written = letter.mail
    return {
        "id": letter.id,
        "operation_id": letter.operation_id,
        "kind": letter.kind.value,
        "user_id": letter.user_id,
        "user_name": letter.user_name,
        "link_id": letter.link_id,
        "link": None if letter.link is None else letter.link.reveal(),
        "message_id": written.message_id,
        "recipient": written.recipient,
        "recipient_name": written.recipient_name,
        "language": written.language,
        "subject": written.subject,
        "text": written.text,
        "html": written.html,
        "written_at": written.written_at,
        "state": letter.state.value,
        "attempts": letter.attempts,
        "next_try_at": letter.next_try_at,
        "expires_at": letter.expires_at,
        "reply": letter.reply,
        "ended_at": letter.ended_at,
    }


def _letter(row: Row[tuple[Any, ...]]) -> OutboxMail:
    return OutboxMail(
        id=row.id,
        operation_id=row.operation_id,
        kind=MailKind(row.kind),
        user_id=None if row.user_id is None else UserId(row.user_id),
        user_name=row.user_name,
        link_id=row.link_id,
        link=None if row.link is None else Secret(row.link),
        mail=Mail(
            message_id=row.message_id,
            recipient=row.recipient,
            recipient_name=row.recipient_name,
            language=row.language,
            subject=row.subject,
            text=row.text,
            html=row.html,
            written_at=row.written_at,
        ),
        state=MailState(row.state),
        attempts=row.attempts,
        next_try_at=row.next_try_at,
        expires_at=row.expires_at,
        reply=row.reply,
        ended_at=row.ended_at,
    )
