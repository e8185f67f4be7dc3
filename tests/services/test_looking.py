"""The list, one user, and what would be written."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.capabilities import Act
from crm_admin.domain.changes import WritePlan
from crm_admin.domain.diagnosis import FindingCode
from crm_admin.domain.errors import (
    InvalidInput,
    NoLongerAdministrator,
    NotAvailable,
    ReadingInterrupted,
    UserChanged,
    UserNameAmbiguous,
    UserNotFound,
)
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import Right, UserId, UserKind, UserState
from crm_admin.services.accounts import Accounts
from crm_admin.services.editing import editable
from tests.fakes import (
    NOW,
    FakeDatabase,
    a_company,
    a_lock,
    a_lockout,
    a_user,
    accounts_for,
)
from tests.fakes.cells import cells_of
from tests.services.acting import (
    a_small_company,
    change_password,
    columns_of,
    edit,
    lift_lock,
    lock,
    records_of,
    target_of,
    unlock,
)

ASSOCIATES = UserKind.ASSOCIATE


def test_a_page_comes_with_the_time_by_which_its_states_hold() -> None:
    accounts = accounts_for(a_company())

    page, at = accounts.page(UserQuery(search="bjork"))

    assert [user.user_name for user in page.users] == ["asa.bjork"]
    assert at == NOW


def test_the_counts_are_those_of_one_tab() -> None:
    accounts = accounts_for(a_company())

    assert accounts.counts(UserKind.SYSTEM).by_filter[UserFilter.ALL] == 3
    assert accounts.counts(UserKind.ASSOCIATE).by_filter[UserFilter.LOCKED] == 2


def test_a_view_has_the_state_the_diagnosis_and_what_does_not_apply() -> None:
    accounts = accounts_for(a_company())

    view = accounts.find("asa.bjork")

    assert view.state is UserState.LOCKED_OUT
    assert [found.code for found in view.diagnosis.findings] == [FindingCode.LOCKED_OUT]
    assert set(view.why_not) == {Act.LIFT_LOCK}
    assert view.read_at == NOW
    assert accounts.view(view.user.id) == view


def test_a_user_who_is_not_there_is_not_found() -> None:
    accounts = accounts_for(a_small_company())

    with pytest.raises(UserNotFound) as by_name:
        accounts.find("Asa.Bjork")
    with pytest.raises(UserNotFound):
        accounts.view(UserId("id-nobody"))

    assert by_name.value.facts == {"user_name": "Asa.Bjork"}


def test_a_name_that_two_users_have_is_not_guessed() -> None:
    database = a_small_company()
    database.add(replace(a_user(), id=UserId("id-twin")), None)

    with pytest.raises(UserNameAmbiguous):
        accounts_for(database).find("asa.bjork")


def test_groups_and_roles_can_be_chosen() -> None:
    groups, roles = accounts_for(a_small_company()).choices()

    assert "Sales" in groups
    assert "Administrator" in roles


@pytest.mark.parametrize(
    "look",
    [lambda accounts: accounts.page(UserQuery()), lambda accounts: accounts.counts(ASSOCIATES)],
    ids=["page", "counts"],
)
def test_a_search_is_given_up_for_a_newer_one(look: Callable[[Accounts], object]) -> None:
    database = a_small_company()
    accounts = accounts_for(database)
    database.gate.close()

    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(look, accounts)
        database.gate.until_somebody_waits()
        accounts.interrupt()

        with pytest.raises(ReadingInterrupted):
            answer.result()


def test_looking_at_one_user_and_acting_are_not_given_up() -> None:
    database = a_small_company()
    accounts, target = accounts_for(database), target_of(database)

    for work in (
        lambda: accounts.find("asa.bjork").state,
        lambda: lock(accounts, target, "op-1").view.state,
    ):
        database.gate.close()
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(work)
            database.gate.until_somebody_waits()
            accounts.interrupt()
            database.gate.open()
            assert answer.result() in UserState


# Previews


def untouched(database: FakeDatabase) -> tuple[object, ...]:
    return records_of(database), database.entries, database.commits


def test_a_preview_writes_nothing() -> None:
    database = a_small_company(a_user(attempts=a_lockout()), a_user("karl.gross", lock=a_lock()))
    accounts, target = accounts_for(database), target_of(database)
    before = untouched(database)

    accounts.preview_lock(target, reason="On leave")
    accounts.preview_unlock(target)
    accounts.preview_lift_lock(target_of(database, "karl.gross"))
    accounts.preview_password(target, must_change=True, also_unlock=True)
    accounts.preview_edit(target, replace(editable(a_user()), email="a@northwind.se"))

    assert untouched(database) == before


def same(preview: WritePlan, database: FakeDatabase, user_name: str = "asa.bjork") -> bool:
    """Whether the act wrote what the preview showed, but for the secret."""
    cells = cells_of(database.record(user_name))
    return all(
        cells[name] == new or isinstance(new, Secret)
        for name, (_, new) in columns_of(preview).items()
    )


def test_what_a_preview_shows_is_what_is_written() -> None:
    database = a_small_company(a_user(attempts=a_lockout()), a_user("karl.gross", lock=a_lock()))
    accounts = accounts_for(database)
    karl = target_of(database, "karl.gross")

    shown = accounts.preview_unlock(target_of(database))
    unlock(accounts, target_of(database), "op-1")
    assert same(shown, database)

    shown = accounts.preview_lock(target_of(database), reason="On leave")
    lock(accounts, target_of(database), "op-2")
    assert same(shown, database)
    assert columns_of(shown)["lock_at"] == (None, NOW)

    shown = accounts.preview_lift_lock(karl)
    lift_lock(accounts, karl, "op-3")
    assert same(shown, database, "karl.gross")

    shown = accounts.preview_edit(
        target_of(database), replace(editable(a_user()), email="asa.bjork@northwind.example")
    )
    edit(accounts, target_of(database), "op-4")
    assert same(shown, database)


def test_the_preview_of_a_password_shows_everything_but_the_hash() -> None:
    database = a_small_company(a_user(attempts=a_lockout()))
    accounts = accounts_for(database)

    shown = accounts.preview_password(target_of(database), must_change=True, also_unlock=True)
    columns = columns_of(shown)
    accounts.change_password(
        target_of(database), Secret("violet harbour engine 42"), also_unlock=True, operation_id="1"
    )

    assert columns["must_change_password"] == (False, True)
    assert columns["temporary_until"] == (None, NOW + timedelta(hours=24))
    assert columns["attempts_count"] == (10, 0)
    assert isinstance(columns["password_hash"][1], Secret)
    assert same(shown, database)


def test_a_preview_is_refused_as_the_act_would_be() -> None:
    database = a_small_company()
    accounts, target = accounts_for(database), target_of(database)

    with pytest.raises(NotAvailable):
        accounts.preview_unlock(target)
    with pytest.raises(InvalidInput):
        accounts.preview_edit(target, replace(editable(a_user()), email="nowhere"))
    database.change(a_user())
    with pytest.raises(UserChanged):
        accounts.preview_lock(target, reason="")
    database.change(replace(database.user("anna.berg"), right=Right.NONE))
    with pytest.raises(NoLongerAdministrator):
        accounts.preview_lift_lock(target)

    assert database.entries == ()


def test_a_view_that_was_read_before_is_not_changed_by_an_act() -> None:
    database = a_small_company()
    accounts = accounts_for(database)
    view = accounts.find("asa.bjork")

    change_password(accounts, target_of(database), "op-1")

    assert view.user.version == "1"
    assert accounts.find("asa.bjork").user.version == "2"
