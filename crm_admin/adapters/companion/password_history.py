"""Hashes of earlier passwords, in their table."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection, delete, insert, select

from crm_admin.adapters.companion.tables import old_password
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserId

_c = old_password.c


class CompanionPasswordHistory:
    """Implements `services.ports.PasswordHistory` on one connection."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    def last(self, user_id: UserId, count: int) -> Sequence[Secret]:
        """The newest earlier hashes of a user, the newest first."""
        statement = (
            select(_c.password_hash)
            .where(_c.user_id == user_id)
            .order_by(_c.replaced_at.desc(), _c.id)
            .limit(count)
        )
        return tuple(map(Secret, self._connection.scalars(statement)))

    def add(self, user_id: UserId, password_hash: Secret, *, keep: int) -> None:
        """Remember a hash that was replaced now, and forget all but the newest `keep`."""
        row = {
            "id": uuid4().hex,
            "user_id": user_id,
            "password_hash": password_hash.reveal(),
            "replaced_at": self._now,
        }
        self._connection.execute(insert(old_password).values(row))
        ids = self._connection.scalars(
            select(_c.id).where(_c.user_id == user_id).order_by(_c.replaced_at.desc(), _c.id)
        ).all()
        if len(ids) > keep:
            self._connection.execute(delete(old_password).where(_c.id.in_(ids[keep:])))
