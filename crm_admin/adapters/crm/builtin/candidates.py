"""Users among whom is everybody that is asked for, and how many they are."""

from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, select, true
from sqlalchemy.sql import ColumnElement


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Where one way to the rows of a page becomes faster than another."""

    few: int = 20_000
    """Users who are fetched and put in order sooner than the list is walked along."""
    walk: int = 8_000
    """Rows that are walked along before the candidates are fetched, however many they are."""


USUAL = Thresholds()


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """The condition that an index answers; `number` is None where nobody can say it."""

    condition: ColumnElement[bool]
    number: int | None

    def are_few(self, few: int) -> bool:
        """Certain to be no more than so many."""
        return self.number is not None and self.number <= few


def count(connection: Connection, ids: Select[int], few: int) -> int:
    """How many there are; the server counts no further than just above `few`."""
    some = ids.limit(few + 1).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one()


UNKNOWN = Candidates(condition=true(), number=None)
"""No index says anything about these users."""
