"""Users among whom is everybody that is asked for, and how many they are."""

from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, select

from crm_admin.adapters.crm.builtin.schema import user

FEW = 10_000
"""Users who are fetched and put in order in less time than the list is walked along."""

Ids = Select[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Their ids; `number` is an estimate, or counted no further than just above `FEW`."""

    ids: Ids
    number: int

    @property
    def are_few(self) -> bool:
        """Better fetched than looked for along the list."""
        return self.number <= FEW


def counted(connection: Connection, ids: Ids) -> Candidates:
    """These users with their number, for which the server stops above `FEW`."""
    some = ids.limit(FEW + 1).subquery()
    number = connection.execute(select(func.count()).select_from(some)).scalar_one()
    return Candidates(ids=ids, number=number)


def nobody() -> Candidates:
    """Nobody at all, for certain."""
    return Candidates(ids=select(user.c.id).where(user.c.id < 0), number=0)
