"""One act, one transaction."""

import pytest

from crm_admin.domain.errors import BusyElsewhere, Conflict
from crm_admin.services.ports import UnitOfWork
from crm_admin.services.transactions import ATTEMPTS, transact
from tests.fakes import a_database, a_user


def test_the_outcome_of_the_act_is_handed_on() -> None:
    database = a_database(a_user())

    assert transact(database, "op-1", lambda work: len(work.users.named("asa.bjork"))) == 1
    assert database.commits == 1


def test_a_conflict_inside_the_act_is_tried_again_from_the_start() -> None:
    database = a_database(a_user())
    seen: list[UnitOfWork] = []

    def act(work: UnitOfWork) -> int:
        seen.append(work)
        if len(seen) < ATTEMPTS:
            raise Conflict
        return len(seen)

    assert transact(database, "op-1", act) == 3
    assert len(set(map(id, seen))) == 3
    assert database.commits == 1


def test_nothing_else_is_tried_again() -> None:
    database = a_database(a_user())
    tried: list[str] = []

    def act(_work: UnitOfWork) -> None:
        tried.append("once")
        raise BusyElsewhere

    with pytest.raises(BusyElsewhere):
        transact(database, "op-1", act)

    assert tried == ["once"]
    assert database.commits == 0
