"""F14 to F16: the user, or whoever acts, is not any more what was looked at."""

import pytest

from crm_admin.domain.audit import Action, Result
from tests.contracts.at_once import at_once
from tests.fakes import fake_hash
from tests.faults.clients import Answer
from tests.faults.conftest import Bench

ANOTHER = fake_hash("another password").reveal()


def beside(bench: Bench, statement: str) -> None:
    """The CRM itself changes something, and its version as it should."""
    with bench.site.other_program() as connection:
        connection.exec_driver_sql(statement)
        connection.commit()


def but_for(bench: Bench, *expected: str) -> None:
    """All invariants hold, but for what was changed beside us on purpose."""
    found = bench.watch.check(bench.told)
    assert not [problem for problem in found if not problem.startswith(expected)]


# F14


@pytest.mark.long
def test_of_two_who_edit_the_same_user_at_once_one_is_told_of_the_other(bench: Bench) -> None:
    anna, bo = bench.client("anna.berg"), bench.client("bo.ek")
    for _ in range(20):
        target = bench.target()
        told = at_once(
            lambda target=target: anna.edit(target, changes_address=False),  # type: ignore[misc]
            lambda target=target: bo.edit(target, changes_address=True),  # type: ignore[misc]
        )
        assert sorted(each.why for each in told) == ["", "UserChanged"]
    bench.assert_holds()


# F15

GONE = {
    "deleted": ("DELETE FROM crm_user WHERE user_name = 'asa.bjork'", "UserNotFound"),
    "renamed": (
        (
            "UPDATE crm_user SET user_name = 'asa.ek', version = version + 1"
            " WHERE user_name = 'asa.bjork'"
        ),
        "UserChanged",
    ),
    "renamed, and the version forgotten": (
        "UPDATE crm_user SET user_name = 'asa.ek' WHERE user_name = 'asa.bjork'",
        "UserChanged",
    ),
    "changed for somebody else": (
        (
            "UPDATE crm_user SET email = 'new@northwind.se', version = version + 1"
            " WHERE user_name = 'asa.bjork'"
        ),
        "UserChanged",
    ),
}


@pytest.mark.parametrize("how", GONE)
def test_a_user_who_is_not_the_same_any_more_gets_neither_act_nor_link(
    file_bench: Bench, how: str
) -> None:
    bench = file_bench
    client = bench.client()
    made, target = client.reset(bench.target()), bench.target()
    statement, why = GONE[how]
    beside(bench, statement)

    for told in (
        client.lock(target),
        client.change_password(target),
        client.reset(target),
    ):
        assert (told.answer, told.why) == (Answer.NOT_DONE, why)
    assert client.redeem(made.token).why == "LinkUnusable"


def test_a_namesake_who_comes_after_a_deleted_user_inherits_nothing(file_bench: Bench) -> None:
    bench = file_bench
    client = bench.client()
    made, target = client.reset(bench.target()), bench.target()
    beside(bench, "UPDATE crm_user SET user_name = 'asa.bjork.old' WHERE user_name = 'asa.bjork'")
    beside(bench, "UPDATE crm_user SET user_name = 'asa.bjork' WHERE user_name = 'uma.lind'")

    assert client.lock(target).why == "UserChanged"
    assert client.redeem(made.token).why == "LinkUnusable"


# F16

AGAINST_THE_ACTOR = {
    "locked": "UPDATE crm_user SET is_locked = true, version = version + 1"
    " WHERE user_name = 'anna.berg'",
    "switched off": "UPDATE crm_user SET is_active = false WHERE user_name = 'anna.berg'",
    "demoted": "UPDATE crm_user SET role_id = NULL WHERE user_name = 'anna.berg'",
    "another password": f"UPDATE crm_user SET password_hash = '{ANOTHER}'"
    " WHERE user_name = 'anna.berg'",
    "deleted": "DELETE FROM crm_user WHERE user_name = 'anna.berg'",
}


@pytest.mark.parametrize("how", AGAINST_THE_ACTOR)
def test_whoever_lost_the_right_meanwhile_is_refused_and_it_is_recorded(
    file_bench: Bench, how: str
) -> None:
    bench = file_bench
    client = bench.client("anna.berg")
    beside(bench, AGAINST_THE_ACTOR[how])

    told = [
        client.lock(bench.target()),
        client.change_password(bench.target()),
        client.edit(bench.target(), changes_address=True),
        client.reset(bench.target()),
        client.require_new_password(bench.target()),
    ]

    assert {each.why for each in told} == {"NoLongerAdministrator"}
    with bench.watch.database.open_reading() as reading:
        refused = [
            entry.event.action
            for entry in reading.audit.entries()
            if entry.event.result is Result.REFUSED
        ]
    assert refused == [
        Action.USER_LOCK,
        Action.USER_PASSWORD_CHANGE,
        Action.USER_EDIT,
        Action.USER_PASSWORD_RESET,
        Action.USER_PASSWORD_REQUIRE,
    ]
    if how != "deleted":
        but_for(bench, "I2: anna.berg", "I6: anna.berg")
