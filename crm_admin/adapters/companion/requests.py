"""What was asked for on the self-service pages, in its table."""

import hashlib
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection, delete, func, insert, select

from crm_admin.adapters.companion.tables import request


class CompanionRequestLog:
    """Implements `services.ports.RequestLog` on one connection."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    def record(self, *, subject: str, origin: str) -> None:
        """Somebody at this network address asked for something about this user name."""
        row = {
            "id": uuid4().hex,
            "subject": _hidden(subject),
            "origin": _hidden(origin),
            "at": self._now,
        }
        self._connection.execute(insert(request).values(row))

    def count(self, *, since: datetime, subject: str | None = None, origin: str = "") -> int:
        """How often since then: about a user name, or from an address of origin."""
        about = (
            request.c.origin == _hidden(origin)
            if subject is None
            else request.c.subject == _hidden(subject)
        )
        statement = select(func.count()).select_from(request).where(about, request.c.at > since)
        return self._connection.execute(statement).scalar_one()

    def forget(self, *, before: datetime) -> None:
        """Drop what is older."""
        self._connection.execute(delete(request).where(request.c.at < before))


def _hidden(text: str) -> str:
    """Whatever was typed, of one length; nothing personal is collected here."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
