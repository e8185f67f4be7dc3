"""What the list shows, as a file for spreadsheets, page by page."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from io import StringIO
from typing import Protocol

from crm_admin.domain.listing import UserQuery
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserSummary, state_text
from crm_admin.services.accounts import Accounts

_PAGE = 500
BOM = "\ufeff"
"""By which spreadsheets know UTF-8."""
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\0")
"""A cell that begins so could be computed instead of shown."""


class NewFile(Protocol):
    """A file that is being written; what was there under its name stays until it is finished."""

    def write(self, text: str) -> None:
        """Add to it.

        Raises:
            FileNotWritten: it cannot be written; what there was of it is gone.
        """

    def finish(self) -> None:
        """Give it its name, once everything is on the disk.

        Raises:
            FileNotWritten: it cannot be written; what there was of it is gone.
        """

    def discard(self) -> None:
        """Leave nothing of it behind."""


BeginFile = Callable[[str], NewFile]
"""Begins a text file at this path, in UTF-8.

Raises:
    FileNotWritten: nothing can be written there.
"""


class ExportColumn(StrEnum):
    """What can be exported of a user; nothing secret is among it."""

    STATE = "state"
    NAME = "name"
    USER_NAME = "user_name"
    EMAIL = "email"
    GROUP = "group"
    ROLE = "role"
    LAST_SIGN_IN = "last_sign_in"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """Which users, which columns in which order, and where to."""

    query: UserQuery
    columns: Sequence[ExportColumn]
    headings: Sequence[str]
    path: str


class Export:
    """One file: `step` until it is finished, or `discard`; always in the same worker."""

    def __init__(
        self,
        request: ExportRequest,
        accounts: Accounts,
        *,
        begin_file: BeginFile,
        say: Callable[[Text], str],
    ) -> None:
        self._request = request
        self._accounts = accounts
        self._begin_file = begin_file
        self._say = say
        self._file: NewFile | None = None
        self._query = replace(request.query, key=None, limit=_PAGE)
        self._count = 0
        self._is_finished = False

    @property
    def count(self) -> int:
        """Users that were written."""
        return self._count

    @property
    def is_finished(self) -> bool:
        """Everything is written, and the file has its name."""
        return self._is_finished

    def step(self) -> None:
        """Write one page more.

        Raises:
            FileNotWritten: the file cannot be written; what there was of it is gone.
            DatabaseFailed: the users cannot be read; it may be stepped again.
        """
        page, now = self._accounts.page(self._query)
        if self._file is None:
            self._file = self._begin_file(self._request.path)
            self._file.write(BOM + csv_lines([self._request.headings]))
        self._file.write(self._lines(page.users, now))
        self._count += len(page.users)
        if page.last_key is None:
            self._file.finish()
            self._file, self._is_finished = None, True
        else:
            self._query = replace(self._query, key=page.last_key)

    def discard(self) -> None:
        """Leave nothing behind; a finished file stays."""
        file, self._file = self._file, None
        if file is not None:
            file.discard()

    def _lines(self, users: Sequence[UserSummary], now: datetime) -> str:
        columns = self._request.columns
        return csv_lines([[self._cell(user, column, now) for column in columns] for user in users])

    def _cell(self, user: UserSummary, column: ExportColumn, now: datetime) -> str:
        match column:
            case ExportColumn.STATE:
                return self._say(state_text(user.facts, now))
            case ExportColumn.LAST_SIGN_IN:
                at = user.last_sign_in_at
                return "" if at is None else at.isoformat(sep=" ", timespec="seconds")
            case _:
                value: str | None = getattr(user, column.value)
                return value or ""


def safe_cell(value: str) -> str:
    """The text as a spreadsheet shows it, and never computes it.

    Source: OWASP, "CSV Injection"; security requirement IV-05.
    """
    return f"'{value}" if value.startswith(_FORMULAS) else value


def csv_lines(rows: Sequence[Sequence[str]]) -> str:
    """Lines as RFC 4180 has them."""
    lines = StringIO(newline="")
    csv.writer(lines, lineterminator="\r\n").writerows(map(safe_cell, row) for row in rows)
    return lines.getvalue()
