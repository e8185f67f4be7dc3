"""F13: two administrators get at each other at the same moment, a hundred times."""

import pytest

from tests.contracts.racing import race
from tests.faults.conftest import Bench
from tests.faults.invariants import Watch

pytestmark = pytest.mark.long

ROUNDS = 100
REFUSALS = {"NoLongerAdministrator", "LastAdministrator", "UserChanged"}


def test_a_hundred_races_of_two_administrators_leave_never_nobody(bench: Bench) -> None:
    with bench.site.other_program() as connection:
        connection.exec_driver_sql("DELETE FROM crm_user WHERE user_name = 'weak.hash'")
        connection.commit()
    watch = Watch.begin(bench.site)

    told = race(bench.site, ("anna.berg", "bo.ek"), ROUNDS)

    for number in range(ROUNDS):
        answers = {each.answer for each in told if each.round == number}
        assert "done" in answers
        assert len(answers & REFUSALS) == 1
    watch.assert_holds([])
