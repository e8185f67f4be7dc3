"""EspoCRM's own reset links: rows of `password_change_request`, each with a job that ends it.

EspoCRM takes a link as long as its row is not deleted, however old it is: only the job ends it,
and only where somebody runs EspoCRM's jobs. So this program ends what is over, too.

Source: Tools/UserSecurity/Password/RecoveryService.php and Core/Job/JobScheduler.php of EspoCRM
8.4 to 10.0.
"""

import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Select, Table, false, func, select
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.companion import tables as companion
from crm_admin.adapters.crm.espocrm.marks import mark_of
from crm_admin.adapters.crm.espocrm.tables import TABLES
from crm_admin.adapters.gates.gate import Gate
from crm_admin.adapters.rows import Cells, inserted, updated
from crm_admin.domain.changes import IssueLink, RowChange
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.links import LinkForm
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserId

LINK_FORM = LinkForm(path="/?entryPoint=changePassword&id={token}", is_native=True, hex_digits=32)

Rows = Iterator[RowChange | None]

_USER, _REQUEST, _JOB = TABLES["user"], TABLES["password_change_request"], TABLES["job"]

JOB = r"Espo\Tools\UserSecurity\Password\Jobs\RemoveRecoveryRequest"
QUEUE = "q1"
MOST_OUTLIVED = 500
"""Requests, the oldest first, that are looked through for outlived ones of ours."""

_NOT_FOR = {
    "super-admin": Text("EspoCRM takes no reset link from a super administrator."),
    "portal": Text(
        "Portal users reset their password at the address of their portal, which only EspoCRM"
        " knows. Send the link from there."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkTraits:
    """What one database has for links.

    `can_issue`: both tables are as expected. `has_long_ids`: the installation uses UUIDs.
    `has_companion`: there is our own table of links, too.
    """

    can_issue: bool
    has_long_ids: bool
    has_companion: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetLinks:
    """The links of one user, as they stand in this transaction."""

    connection: Connection
    user_id: UserId
    traits: LinkTraits
    gate: Gate

    def open(self) -> frozenset[str]:
        """Hashes of the tokens that EspoCRM would take."""
        if not self.traits.can_issue:
            return frozenset()
        found = self.connection.execute(self._open_requests())
        return frozenset(row.token_hash for row in found if row.token_hash)

    def end(self) -> Rows:
        """None of them works any longer."""
        if self.traits.can_issue:
            for row in self.connection.execute(self._open_requests()):
                yield _deleted(row.id)

    def issue(self, change: IssueLink, now: datetime) -> Rows:
        """One begins to work; the others of the user end, and all of ours that are over.

        Raises:
            NotAvailable: EspoCRM takes no link from this user.
        """
        self._require_taken()
        ended = [row.id for row in self.connection.execute(self._open_requests())]
        outlived = [each for each in self._outlived(now) if each not in ended]
        yield from map(_deleted, [*ended, *outlived])
        yield from self._new(change, now.replace(microsecond=0))

    @property
    def _token_hash(self) -> ColumnElement[str]:
        """The same as the function of this name in `domain.links`; the token stays where it is."""
        straight = token_hash_of(_REQUEST)
        return self.gate.told(straight, by=func.crm_admin_token_hash(_REQUEST.c.id)).label(
            "token_hash"
        )

    def _require_taken(self) -> None:
        if not self.traits.can_issue:
            raise NotAvailable(reason=NO_TABLES)
        kind = self.connection.scalar(select(_USER.c.type).where(_USER.c.id == self.user_id))
        reason = _NOT_FOR.get(kind or "")
        if reason is not None:
            raise NotAvailable(reason=reason)

    def _open_requests(self) -> Select[Any]:
        statement = select(_REQUEST.c.id, self._token_hash)
        is_own = _REQUEST.c.user_id == self.user_id
        return statement.where(is_own, _REQUEST.c.deleted == false()).order_by(_REQUEST.c.id)

    def _outlived(self, now: datetime) -> list[str]:
        """Of anybody's, made by this program: nobody ran EspoCRM's jobs."""
        if not self.traits.has_companion:
            return []
        statement = select(_REQUEST.c.id, self._token_hash).where(_REQUEST.c.deleted == false())
        oldest = statement.order_by(_REQUEST.c.created_at, _REQUEST.c.id).limit(MOST_OUTLIVED)
        found = self.connection.execute(oldest).all()
        ids = {row.token_hash: row.id for row in found if row.token_hash}
        ours = companion.link.c
        is_over = select(ours.token_hash).where(ours.token_hash.in_(ids), ours.expires_at <= now)
        return sorted(ids[each] for each in self.connection.scalars(is_over))

    def _new(self, change: IssueLink, now: datetime) -> Rows:
        request_id = self._new_id(now)
        request: Cells = {
            "id": request_id,
            "deleted": False,
            "request_id": change.token,
            "created_at": now,
            "user_id": self.user_id,
        }
        yield inserted(_REQUEST.name, key=("id",), row=request)
        job: Cells = {
            "id": self._new_id(now),
            "name": JOB,
            "deleted": False,
            "status": "Pending",
            "execute_time": change.expires_at.replace(microsecond=0),
            "class_name": JOB,
            "data": json.dumps({"id": request_id}, separators=(",", ":")),
            "queue": QUEUE,
            "attempts": 1,
            "created_at": now,
        }
        yield inserted(_JOB.name, key=("id",), row=job)

    def _new_id(self, now: datetime) -> str:
        """Like EspoCRM's: the time in seconds, then nine digits that differ within one."""
        if self.traits.has_long_ids:
            return str(uuid4())
        return f"{int(now.timestamp()):08x}{secrets.randbelow(16**9):09x}"


def token_hash_of(request: Table) -> ColumnElement[str]:
    """Of what opens a request; NULL of nothing."""
    return mark_of(func.nullif(request.c.request_id, ""))


def _deleted(request_id: str) -> RowChange | None:
    before: Cells = {"id": request_id, "deleted": False}
    return updated(_REQUEST.name, key=("id",), before=before, after={"deleted": True})


NO_TABLES = Text("EspoCRM's tables of reset links are not as expected.")
