"""The checker finds what it is there to find."""

from dataclasses import replace

import pytest

from tests.contracts.log_guards import drop_log_guards
from tests.faults.clients import Answer, password_of
from tests.faults.conftest import Bench

WRONG = {
    "I1": "DELETE FROM crm_admin_audit WHERE operation_id = '{lock}'",
    "I2": "UPDATE crm_user SET is_locked = 0 WHERE user_name = 'asa.bjork'",
    "I3": "UPDATE crm_user SET is_locked = 1",
    "I4": "UPDATE crm_admin_link SET ended_how = NULL",
    "I5": "UPDATE crm_admin_mail SET reply = '{password}'",
    "I6": "UPDATE crm_user SET version = version + 1 WHERE user_name = 'asa.bjork'",
    "I8": "DELETE FROM crm_admin_mail",
    "I9": "UPDATE crm_admin_audit SET reason = 'another' WHERE operation_id = '{lock}'",
}


def worked_on(bench: Bench) -> dict[str, str]:
    """A database on which something was done, and the keys of it."""
    client = bench.client()
    made = client.reset(bench.target())
    changed = client.change_password(bench.target())
    locked = client.lock(bench.target())
    assert {made.answer, changed.answer, locked.answer} == {Answer.DONE}
    return {"lock": locked.key, "password": password_of(changed.key).reveal()}


def test_what_was_done_as_it_was_told_holds(file_bench: Bench) -> None:
    worked_on(file_bench)

    file_bench.assert_holds()

    assert set(file_bench.watch.checked) == {f"I{number}" for number in range(1, 10)}


@pytest.mark.parametrize("invariant", WRONG)
def test_what_somebody_changed_beside_us_is_found(file_bench: Bench, invariant: str) -> None:
    keys = worked_on(file_bench)
    with file_bench.site.other_program() as connection:
        drop_log_guards(connection)
        connection.exec_driver_sql(WRONG[invariant].format(**keys))
        connection.commit()

    found = file_bench.watch.check(file_bench.told)

    assert any(problem.startswith(invariant) for problem in found), found


def test_what_was_told_wrongly_is_found(file_bench: Bench) -> None:
    worked_on(file_bench)
    [*before, last] = file_bench.told

    found = file_bench.watch.check([*before, replace(last, answer=Answer.NOT_DONE, seconds=100)])

    assert [problem[:2] for problem in found] == ["I1", "I7"]
