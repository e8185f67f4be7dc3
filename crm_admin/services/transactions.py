"""One act, one transaction; tried again from the start when the database gave it up."""

from collections.abc import Callable
from typing import TypeVar

from crm_admin.domain.errors import Conflict
from crm_admin.services.ports import Database, UnitOfWork

ATTEMPTS = 3

Outcome = TypeVar("Outcome")


def transact(
    database: Database, operation_id: str, act: Callable[[UnitOfWork], Outcome]
) -> Outcome:
    """Run the act in a unit of work and commit it.

    Raises:
        Conflict: given up by the database three times in a row.
    """
    for _ in range(ATTEMPTS - 1):
        try:
            return _once(database, operation_id, act)
        except Conflict:
            continue
    return _once(database, operation_id, act)


def _once(database: Database, operation_id: str, act: Callable[[UnitOfWork], Outcome]) -> Outcome:
    with database.open_unit_of_work(operation_id) as work:
        outcome = act(work)
        work.commit()
    return outcome
