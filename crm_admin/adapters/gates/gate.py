"""What differs between an account that may write the tables and one that may not."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Label, Table
from sqlalchemy.sql import ColumnElement

from crm_admin.domain.audit import AuditEntry
from crm_admin.domain.changes import WritePlan
from crm_admin.services.ports import Mode

Cells = Mapping[str, object]
Told = TypeVar("Told")


class Gate(Protocol):
    """The way of one account; what is written, and in which order, is the same for every way.

    An entry of the audit log announces what is written after it.
    """

    @property
    def mode(self) -> Mode:
        """The way that this is."""

    @property
    def account(self) -> str:
        """Of the database; empty where it has none."""

    @property
    def only_user(self) -> str | None:
        """The user name of whom this account belongs to; None: it may be used by anybody."""

    @property
    def keeps_history(self) -> bool:
        """Whether earlier passwords are read and added to through this account."""

    def take_guard(self, connection: Connection) -> None:
        """Wait for our turn to change anything."""

    def append(self, connection: Connection, entry: AuditEntry, cells: Cells) -> None:
        """Write the next entry of the audit log, whose columns are `cells`."""

    def execute(self, connection: Connection, tables: Mapping[str, Table], plan: WritePlan) -> None:
        """Write a plan.

        Raises:
            Conflict: a row no longer holds the old values of the plan.
        """

    def add_link(self, connection: Connection, cells: Cells) -> None:
        """Write a new one-time link."""

    def put_setting(self, connection: Connection, name: str, value: str, *, version: int) -> None:
        """Write a group of settings over the version that was read.

        Raises:
            Conflict: it has another version by now.
        """

    def credential_columns(
        self, password_hash: ColumnElement[Any], user_id: ColumnElement[Any]
    ) -> Sequence[Label[Any]]:
        """`password_hash` and `password_mark` to select, each None where it is not given away."""

    def told(
        self, straight: ColumnElement[Told], *, by: ColumnElement[Told]
    ) -> ColumnElement[Told]:
        """What may be known of a secret: read straight from its column, or told by a function."""
