"""The account may write no table of importance: procedures of the database do, and ask first.

They are made by the script of `script.py`; what they refuse comes back as `NotPermitted`.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Label, String, Table, cast, func, text
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.gates.gate import Cells, Told
from crm_admin.domain.audit import AuditEntry, canonical
from crm_admin.domain.changes import CellValue, ColumnChange, RowChange, WritePlan
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardedGate:
    """Implements `Gate` with calls of the procedures."""

    account: str
    only_user: str | None
    mode: Mode = Mode.GUARDED
    keeps_history: bool = False
    """The procedure that writes a password keeps the one before."""

    def take_guard(self, connection: Connection) -> None:
        """Have the row of the head taken for this transaction."""
        _call(connection, "crm_admin_take_guard()")

    def append(self, connection: Connection, entry: AuditEntry, cells: Cells) -> None:
        """Hand over the canonical form, from which the columns are filled."""
        _call(
            connection,
            "crm_admin_append(:entry, :search_text, :hash)",
            entry=canonical(entry),
            search_text=cells["search_text"],
            hash=entry.hash,
        )

    def execute(
        self, connection: Connection, _tables: Mapping[str, Table], plan: WritePlan
    ) -> None:
        """Hand over the rows."""
        if not plan.is_empty:
            rows = _json([_row(row) for row in plan.rows])
            _call(connection, "crm_admin_write(:rows)", rows=rows)

    def add_link(self, connection: Connection, cells: Cells) -> None:
        """Hand over the link."""
        _call(connection, "crm_admin_add_link(:link)", link=_json(cells))

    def put_setting(self, connection: Connection, name: str, value: str, *, version: int) -> None:
        """Hand over the group."""
        call = "crm_admin_put_setting(:name, :value, :version)"
        _call(connection, call, name=name, value=value, version=version)

    def credential_columns(
        self, _password_hash: ColumnElement[Any], user_id: ColumnElement[Any]
    ) -> Sequence[Label[Any]]:
        """The hash of whom the account belongs to; of others only the mark."""
        return (
            func.crm_admin_own_hash(_text(user_id)).label("password_hash"),
            func.crm_admin_password_mark(_text(user_id)).label("password_mark"),
        )

    def told(
        self, straight: ColumnElement[Told], *, by: ColumnElement[Told]
    ) -> ColumnElement[Told]:
        """Told by the function."""
        del straight
        return by


def _text(key: ColumnElement[Any]) -> ColumnElement[str]:
    return key if isinstance(key.type, String) else cast(key, String)


def _call(connection: Connection, call: str, **arguments: object) -> None:
    connection.execute(text(_statement(connection, call)), arguments)


def _statement(connection: Connection, call: str) -> str:
    """PostgreSQL has functions for what MariaDB has procedures for."""
    is_postgresql = connection.dialect.name == "postgresql"
    return f"SELECT {call}" if is_postgresql else f"CALL {call}"


def _row(row: RowChange) -> Mapping[str, object]:
    """What is secret is not compared with what was read: it could not be read."""
    return {
        "act": row.act.value,
        "table": row.table,
        "key": dict(row.key),
        "before": {each.column: each.old for each in row.columns if not _is_secret(each)},
        "cells": {each.column: each.new for each in row.columns},
    }


def _is_secret(change: ColumnChange) -> bool:
    return isinstance(change.new, Secret)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: CellValue) -> str:
    """What JSON has no form for; times in UTC, as both servers read them."""
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, datetime):
        in_utc = value.astimezone(UTC).replace(tzinfo=None)
        return in_utc.isoformat(sep=" ", timespec="microseconds")
    raise TypeError(type(value).__name__)
