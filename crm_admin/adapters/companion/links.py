"""The one-time links in their table."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.companion.tables import link
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.adapters.gates.gate import Gate
from crm_admin.adapters.rows import changed
from crm_admin.domain.links import Decision, Link, LinkEnd, LinkPurpose
from crm_admin.domain.user import UserId

MOST_OF_A_USER = 100


class CompanionLinks:
    """Implements `services.ports.Links` on one connection."""

    def __init__(self, connection: Connection, gate: Gate = DIRECT) -> None:
        self._connection = connection
        self._gate = gate

    def get(self, link_id: str) -> Link | None:
        """One link."""
        return self._one(link.c.id == link_id)

    def with_token(self, token_hash: str) -> Link | None:
        """The link with this token, in whatever state."""
        return self._one(link.c.token_hash == token_hash)

    def of_user(self, user_id: UserId) -> Sequence[Link]:
        """The links of one user, the newest first."""
        statement = (
            select(link)
            .where(link.c.user_id == user_id)
            .order_by(link.c.created_at.desc(), link.c.id)
            .limit(MOST_OF_A_USER)
        )
        return tuple(map(_link, self._connection.execute(statement)))

    def waiting_requests(self) -> Sequence[Link]:
        """Confirmed requests to unlock that wait for an answer, the oldest first."""
        statement = (
            select(link)
            .where(link.c.purpose == LinkPurpose.UNLOCK.value)
            .where(link.c.ended_how == LinkEnd.USED.value, link.c.decision.is_(None))
            .order_by(link.c.ended_at, link.c.id)
        )
        return tuple(map(_link, self._connection.execute(statement)))

    def add(self, new: Link) -> None:
        """Keep a new link."""
        self._gate.add_link(self._connection, _cells(new))

    def replace(self, before: Link, after: Link) -> bool:
        """Whether `before` still stood there and `after` does now, in one statement."""
        old, new = _cells(before), _cells(after)
        statement = (
            update(link)
            .where(link.c.id == before.id)
            .where(_is(link.c.ended_how, old["ended_how"]), _is(link.c.decision, old["decision"]))
            .values(changed(old, new, always=("ended_how", "decision")))
        )
        return self._connection.execute(statement).rowcount == 1

    def _one(self, condition: ColumnElement[bool]) -> Link | None:
        row = self._connection.execute(select(link).where(condition)).first()
        return None if row is None else _link(row)


def _is(column: ColumnElement[Any], value: object) -> ColumnElement[bool]:
    return column.is_(None) if value is None else column == value


def _cells(given: Link) -> dict[str, object]:
    return {
        "id": given.id,
        "purpose": given.purpose.value,
        "user_id": given.user_id,
        "user_name": given.user_name,
        "email": given.email,
        "token_hash": given.token_hash,
        "credential_mark": given.credential_mark,
        "created_at": given.created_at,
        "created_by": given.created_by,
        "expires_at": given.expires_at,
        "opened_at": given.opened_at,
        "ended_how": None if given.end is None else given.end.value,
        "ended_at": given.ended_at,
        "decision": None if given.decision is None else given.decision.value,
        "decided_at": given.decided_at,
        "decided_by": given.decided_by,
    }


def _link(row: Row[tuple[Any, ...]]) -> Link:
    return Link(
        id=row.id,
        purpose=LinkPurpose(row.purpose),
        user_id=UserId(row.user_id),
        user_name=row.user_name,
        email=row.email,
        token_hash=row.token_hash,
        credential_mark=row.credential_mark,
        created_at=row.created_at,
        created_by=row.created_by,
        expires_at=row.expires_at,
        opened_at=row.opened_at,
        end=None if row.ended_how is None else LinkEnd(row.ended_how),
        ended_at=row.ended_at,
        decision=None if row.decision is None else Decision(row.decision),
        decided_at=row.decided_at,
        decided_by=row.decided_by,
    )
