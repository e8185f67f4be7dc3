"""What holds for each act alike."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crm_admin.domain.audit import Result
from crm_admin.domain.capabilities import Act, Capabilities
from crm_admin.domain.errors import (
    CannotRecord,
    Conflict,
    ConnectionLost,
    CrmAdminError,
    NoLongerAdministrator,
    NotAvailable,
    OutcomeUnknown,
    UserChanged,
    UserNotFound,
)
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right, UserId
from crm_admin.services.acting import ACTIONS
from crm_admin.services.audit_trail import AuditTrail
from tests.fakes import (
    EVERYTHING,
    NOW,
    PASSWORD,
    FakeDatabase,
    FakeHasher,
    a_lock,
    a_lockout,
    a_user,
    accounts_for,
    an_administrator,
    fake_hash,
)
from tests.services.acting import (
    EVERY_ACT,
    Try,
    a_small_company,
    change_password,
    events_of,
    lock,
    records_of,
    target_of,
)

every_act = pytest.mark.parametrize("act", EVERY_ACT, ids=lambda act: act.kind.value)


def refused(
    act: Try, database: FakeDatabase, error: type[CrmAdminError], *, by: str = "anna.berg"
) -> CrmAdminError:
    """The act is tried, fails with this error, changes nothing and is recorded as refused."""
    accounts, target = accounts_for(database, by), target_of(database)
    return refused_with(act, database, error, try_it=lambda: act(accounts, target))


def refused_with(
    act: Try,
    database: FakeDatabase,
    error: type[CrmAdminError],
    *,
    try_it: Callable[[], object],
) -> CrmAdminError:
    before, recorded = records_of(database), len(database.entries)

    with pytest.raises(error) as caught:
        try_it()

    assert records_of(database) == before
    [event] = events_of(database)[recorded:]
    assert event.action is ACTIONS[act.kind]
    assert event.result is Result.REFUSED
    assert event.target_name == "asa.bjork"
    assert ("refusal", error.__name__) in event.details
    return caught.value


# Done


@every_act
def test_an_act_is_saved_and_recorded_together(act: Try) -> None:
    database = a_small_company(act.user)
    target = target_of(database)

    done = act(accounts_for(database), target)

    assert database.commits == 1
    assert database.operation_ids == [done.operation_id]
    assert database.user("asa.bjork") == done.view.user
    assert done.view.user.version != target.version
    [event] = events_of(database)
    assert (event.action, event.result) == (ACTIONS[act.kind], Result.DONE)
    assert event.operation_id == done.operation_id
    assert (event.actor_id, event.actor_name) == ("id-anna.berg", "anna.berg")
    assert (event.target_id, event.target_name) == ("id-asa.bjork", "asa.bjork")
    assert event.place == "FRONTDESK-2, anna, CRM Admin 0.0"


@every_act
def test_an_act_says_what_it_did_and_what_the_user_is_like_now(act: Try) -> None:
    database = a_small_company(act.user)

    done = act(accounts_for(database), target_of(database))

    assert "asa.bjork" in str(done.sentence)
    assert str(done.sentence).endswith(".")
    assert done.view.state is done.view.user.state(NOW)
    assert done.view.read_at == NOW


@every_act
def test_a_user_administrator_may_act_on_users_but_not_on_administrators(act: Try) -> None:
    on_users = a_small_company(act.user)
    act(accounts_for(on_users, "uma.lind"), target_of(on_users))
    assert events_of(on_users)[0].result is Result.DONE

    boss = replace(act.user, right=Right.ADMINISTRATOR, role="Administrator")
    refused(act, a_small_company(boss), NotAvailable, by="uma.lind")


# Refused


ANNA = an_administrator("anna.berg")
NOT_ANY_MORE = {
    "demoted": replace(ANNA, right=Right.NONE),
    "locked": replace(ANNA, facts=a_user(lock=a_lock()).facts),
    "locked out": replace(ANNA, facts=a_user(attempts=a_lockout()).facts),
    "switched off": replace(ANNA, facts=a_user(is_active=False).facts),
    "no longer valid": replace(ANNA, facts=a_user(valid_until=NOW).facts),
    "expired": replace(ANNA, facts=a_user(password_expires_at=NOW).facts),
    "renamed": replace(ANNA, user_name="anna.lind"),
}


@every_act
@pytest.mark.parametrize("meanwhile", NOT_ANY_MORE)
def test_an_actor_who_may_not_act_any_more_is_refused(act: Try, meanwhile: str) -> None:
    database = a_small_company(act.user)
    accounts, target = accounts_for(database), target_of(database)
    database.add(NOT_ANY_MORE[meanwhile], fake_hash(PASSWORD))

    refused_with(act, database, NoLongerAdministrator, try_it=lambda: act(accounts, target))


@every_act
def test_an_actor_whose_password_was_replaced_is_refused(act: Try) -> None:
    database = a_small_company(act.user)
    accounts, target = accounts_for(database), target_of(database)
    database.change(database.user("anna.berg"), fake_hash("another password"))

    refused_with(act, database, NoLongerAdministrator, try_it=lambda: act(accounts, target))


@every_act
def test_an_actor_who_was_deleted_is_refused(act: Try) -> None:
    database = a_small_company(act.user)
    accounts, target = accounts_for(database), target_of(database)
    database.remove("anna.berg")

    refused_with(act, database, NoLongerAdministrator, try_it=lambda: act(accounts, target))


@every_act
def test_twelve_acts_in_a_row_of_somebody_demoted_are_twelve_refusals(act: Try) -> None:
    database = a_small_company(act.user)
    accounts, target = accounts_for(database), target_of(database)
    database.change(replace(database.user("anna.berg"), right=Right.NONE))
    before = records_of(database)

    for _ in range(12):
        with pytest.raises(NoLongerAdministrator):
            act(accounts, target)

    assert records_of(database) == before
    assert [event.result for event in events_of(database)] == [Result.REFUSED] * 12
    assert len({event.operation_id for event in events_of(database)}) == 12


@every_act
def test_a_user_whom_somebody_changed_meanwhile_is_not_overwritten(act: Try) -> None:
    database = a_small_company(act.user)
    accounts, target = accounts_for(database), target_of(database)
    changed = database.change(replace(act.user, email="theirs@northwind.se"))

    error = refused_with(act, database, UserChanged, try_it=lambda: act(accounts, target))

    assert isinstance(error, UserChanged)
    assert error.current == changed
    assert error.facts == {"user_name": "asa.bjork"}


@every_act
def test_a_change_between_the_first_look_and_the_transaction_counts_too(act: Try) -> None:
    database = a_small_company(act.user)
    accounts, target = accounts_for(database), target_of(database)
    database.meanwhile(lambda: database.change(replace(act.user, email="theirs@northwind.se")))

    with pytest.raises(UserChanged):
        act(accounts, target)

    assert database.user("asa.bjork").email == "theirs@northwind.se"


@every_act
def test_a_user_who_is_gone_is_not_acted_on(act: Try) -> None:
    database = a_small_company(act.user)
    accounts, target = accounts_for(database), target_of(database)
    database.remove("asa.bjork")

    refused_with(act, database, UserNotFound, try_it=lambda: act(accounts, target))


@every_act
def test_a_namesake_who_took_the_place_of_the_user_is_not_acted_on(act: Try) -> None:
    database = a_small_company(act.user)
    accounts, target = accounts_for(database), target_of(database)
    database.add(replace(act.user, user_name="asa.new"), fake_hash(PASSWORD))

    refused_with(act, database, UserChanged, try_it=lambda: act(accounts, target))


@every_act
def test_what_this_crm_cannot_do_is_refused_with_its_reason(act: Try) -> None:
    database = a_small_company(act.user)
    reason = Text("Not in this CRM.")
    database.capabilities = Capabilities(missing={act.kind: reason})

    assert refused(act, database, NotAvailable).facts == {"reason": reason}


NOT_FOR_THEM = {
    Act.LOCK: a_user(lock=a_lock()),
    Act.UNLOCK: a_user(),
    Act.LIFT_LOCK: a_user(),
    Act.CHANGE_PASSWORD: a_user(external_system="Northwind AD"),
}


@pytest.mark.parametrize("act", EVERY_ACT[:-1], ids=lambda act: act.kind.value)
def test_an_act_that_does_not_apply_to_the_user_is_refused(act: Try) -> None:
    refused(act, a_small_company(NOT_FOR_THEM[act.kind]), NotAvailable)


@every_act
def test_a_refusal_is_told_even_when_it_cannot_be_recorded(act: Try) -> None:
    for failure in (ConnectionLost(), OutcomeUnknown(operation_id="1")):
        database = a_small_company(act.user)
        accounts, target = accounts_for(database), target_of(database)
        database.remove("asa.bjork")
        database.will_fail_commits(failure)

        with pytest.raises(UserNotFound):
            act(accounts, target)


# The database fails


@every_act
def test_an_act_that_cannot_be_recorded_is_not_done(act: Try) -> None:
    database = a_small_company(act.user)
    database.can_record = False
    before = records_of(database)

    with pytest.raises(CannotRecord):
        act(accounts_for(database), target_of(database))

    assert records_of(database) == before
    assert database.entries == ()


@every_act
def test_an_act_given_up_twice_by_the_database_is_done_once(act: Try) -> None:
    database = a_small_company(act.user)
    database.will_fail_commits(Conflict(), Conflict())

    done = act(accounts_for(database), target_of(database))

    assert database.operation_ids == [done.operation_id] * 3
    assert database.commits == 1
    assert len(database.entries) == 1


@every_act
def test_an_act_given_up_three_times_is_not_done(act: Try) -> None:
    database = a_small_company(act.user)
    before = records_of(database)
    database.will_fail_commits(Conflict(), Conflict(), Conflict())

    with pytest.raises(Conflict):
        act(accounts_for(database), target_of(database))

    assert len(database.operation_ids) == 3
    assert records_of(database) == before
    assert database.entries == ()


@every_act
def test_an_outcome_that_is_unknown_is_never_tried_again(act: Try) -> None:
    for although_saved in (False, True):
        database = a_small_company(act.user)
        failure = OutcomeUnknown(operation_id="1")
        database.will_fail_commits(failure, although_saved=although_saved)

        with pytest.raises(OutcomeUnknown) as caught:
            act(accounts_for(database), target_of(database))

        assert caught.value is failure
        assert len(database.operation_ids) == 1
        assert len(database.entries) == although_saved


@every_act
def test_a_lost_connection_is_told_and_not_tried_again(act: Try) -> None:
    database = a_small_company(act.user)
    database.will_fail_commits(ConnectionLost())

    with pytest.raises(ConnectionLost):
        act(accounts_for(database), target_of(database))

    assert len(database.operation_ids) == 1
    assert database.entries == ()


def test_one_operation_is_never_done_twice() -> None:
    database = a_small_company()
    accounts = accounts_for(database)
    lock(accounts, target_of(database), "op-1")

    with pytest.raises(Conflict):
        change_password(accounts, target_of(database), "op-1")

    assert len(database.entries) == 1


def test_everything_that_was_recorded_holds_together() -> None:
    database = a_small_company()
    for act in EVERY_ACT:
        database.add(act.user, fake_hash(PASSWORD))
        act(accounts_for(database), target_of(database))
        with pytest.raises(UserNotFound):
            act(accounts_for(database), replace(target_of(database), id=UserId("id-nobody")))

    assert AuditTrail(database=database).verify().first_bad is None
    assert len(database.entries) == 10


def test_a_read_only_database_still_answers_every_act_with_its_reason() -> None:
    for act in EVERY_ACT:
        database = a_small_company(act.user)
        database.capabilities = replace(EVERYTHING, missing=dict.fromkeys(Act, Text("No tables.")))
        refused(act, database, NotAvailable)


def test_a_hash_is_made_only_for_a_password_that_will_be_tried() -> None:
    database = a_small_company()
    hasher = FakeHasher()
    accounts = accounts_for(database, hasher=hasher)
    target = target_of(database)
    database.change(database.user("asa.bjork"))

    with pytest.raises(UserChanged):
        change_password(accounts, target, "op-1")

    assert hasher.hashed == []
