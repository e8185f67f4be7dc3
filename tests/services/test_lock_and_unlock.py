"""Lock, unlock, lift, and what each leaves alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action
from crm_admin.domain.capabilities import Feature
from crm_admin.domain.errors import InvalidInput, LastAdministrator, NotAvailable, UserChanged
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Lock, UserState
from crm_admin.services.accounts import LONGEST_REASON
from crm_admin.services.sessions import new_operation_id
from tests.fakes import (
    EVERYTHING,
    NOW,
    FakeDatabase,
    a_database,
    a_lock,
    a_lockout,
    a_user,
    a_user_administrator,
    accounts_for,
    an_administrator,
)
from tests.services.acting import a_small_company, events_of, lift_lock, lock, target_of, unlock


def op() -> str:
    return new_operation_id()


def test_a_lock_says_who_when_and_why() -> None:
    database = a_small_company()

    done = lock(accounts_for(database), target_of(database), op())

    assert done.view.state is UserState.LOCKED
    assert done.view.user.facts.lock == Lock(by="anna.berg", at=NOW, reason="On leave")
    assert events_of(database)[0].reason == "On leave"
    assert str(done.sentence) == "Locked asa.bjork."


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("On leave", "On leave"),
        ("  On\tleave \n", "On leave"),
        ("å 漢", "å 漢"),
        ("x" * 500, "x" * 500),
    ],
)
def test_a_reason_is_kept_as_one_line(typed: str, kept: str) -> None:
    database = a_small_company()

    accounts_for(database).lock(target_of(database), reason=typed, operation_id=op())

    assert events_of(database)[0].reason == kept


@pytest.mark.parametrize(
    "reason", ["", "   ", "\n", "x" * (LONGEST_REASON + 1), "a\0b", "a\x1bb", "\u202eb", "\ud800"]
)
def test_a_reason_is_needed_and_must_be_readable(reason: str) -> None:
    database = a_small_company(a_user(lock=a_lock()), a_user("pia.aho"))
    accounts = accounts_for(database)

    with pytest.raises(InvalidInput):
        accounts.lock(target_of(database, "pia.aho"), reason=reason, operation_id=op())
    with pytest.raises(InvalidInput):
        accounts.lift_lock(target_of(database), reason=reason, operation_id=op())

    assert database.entries == ()
    assert database.commits == 0


def test_unlock_clears_the_failed_attempts_and_the_lockouts_before() -> None:
    database = a_small_company(a_user(attempts=replace(a_lockout(), lockouts=4)))

    done = unlock(accounts_for(database), target_of(database), op())

    assert done.view.state is UserState.ACTIVE
    assert done.view.user.facts.attempts == NO_ATTEMPTS
    assert str(done.sentence) == "Unlocked asa.bjork."


def test_unlock_leaves_a_deliberate_lock() -> None:
    database = a_small_company(a_user(lock=a_lock(), attempts=a_lockout()))

    done = unlock(accounts_for(database), target_of(database), op())

    assert done.view.state is UserState.LOCKED
    assert done.view.user.facts.lock == a_lock()
    assert done.view.user.facts.attempts == NO_ATTEMPTS


def test_lifting_a_lock_leaves_the_failed_attempts() -> None:
    database = a_small_company(a_user(lock=a_lock(), attempts=a_lockout()))

    done = lift_lock(accounts_for(database), target_of(database), op())

    assert done.view.state is UserState.LOCKED_OUT
    assert done.view.user.facts.attempts == a_lockout()
    assert events_of(database)[0].reason == "Back again"
    assert str(done.sentence) == "Lifted the lock of asa.bjork."


def test_a_lockout_ends_by_the_clock_and_a_deliberate_lock_does_not() -> None:
    database = a_small_company(
        a_user("asa.bjork", attempts=a_lockout(minutes_left=17)),
        a_user("karl.gross", lock=a_lock()),
    )
    database.clock.advance(timedelta(minutes=17))
    accounts = accounts_for(database)

    assert accounts.find("asa.bjork").state is UserState.ACTIVE
    assert accounts.find("karl.gross").state is UserState.LOCKED


def test_locking_somebody_locked_or_unlocking_somebody_open_changes_nothing() -> None:
    database = a_small_company(a_user(lock=a_lock()), a_user("pia.aho"))
    accounts = accounts_for(database)

    with pytest.raises(NotAvailable) as locked:
        lock(accounts, target_of(database), op())
    with pytest.raises(NotAvailable):
        unlock(accounts, target_of(database, "pia.aho"), op())
    with pytest.raises(NotAvailable):
        lift_lock(accounts, target_of(database, "pia.aho"), op())

    assert str(locked.value.facts["reason"]).startswith("Already locked by anna.berg")
    assert database.user("asa.bjork").version == "1"
    assert database.user("pia.aho").version == "1"


def test_an_external_user_can_be_locked_in_this_crm() -> None:
    database = a_small_company(a_user(external_system="Northwind AD"))

    assert lock(accounts_for(database), target_of(database), op()).view.state is UserState.LOCKED


# Undo


def test_a_lock_can_be_undone() -> None:
    database = a_small_company()
    accounts = accounts_for(database)
    done = lock(accounts, target_of(database), "op-1")
    assert done.undo is not None

    undone = accounts.undo(done.undo, operation_id="op-2")

    assert undone.view.state is UserState.ACTIVE
    assert undone.view.user.facts == a_user().facts
    assert undone.undo is None
    assert str(undone.sentence) == "Undone: asa.bjork is as before."
    last = events_of(database)[-1]
    assert (last.action, last.details) == (Action.USER_LOCK_LIFT, (("undoes", "op-1"),))


def test_an_unlock_can_be_undone_with_everything_that_was_cleared() -> None:
    attempts = FailedAttempts(count=10, lockouts=3, locked_until=NOW + timedelta(hours=1))
    database = a_small_company(a_user(attempts=attempts))
    accounts = accounts_for(database)
    done = unlock(accounts, target_of(database), "op-1")
    assert done.undo is not None

    undone = accounts.undo(done.undo, operation_id="op-2")

    assert undone.view.user.facts.attempts == attempts
    assert undone.view.state is UserState.LOCKED_OUT
    last = events_of(database)[-1]
    assert (last.action, last.details) == (Action.USER_UNLOCK_UNDO, (("undoes", "op-1"),))


def test_a_lifted_lock_comes_back_as_it_was_even_on_somebody_inactive() -> None:
    other = Lock(by="bo.ek", at=NOW - timedelta(days=9), reason="Left")
    for user in (a_user(lock=other), a_user(lock=other, is_active=False)):
        database = a_small_company(user)
        accounts = accounts_for(database)
        done = lift_lock(accounts, target_of(database), "op-1")
        assert done.undo is not None

        undone = accounts.undo(done.undo, operation_id="op-2")

        assert undone.view.user.facts.lock == other
        last = events_of(database)[-1]
        assert (last.action, last.details) == (Action.USER_LOCK, (("undoes", "op-1"),))


def test_nothing_is_undone_after_somebody_changed_the_user() -> None:
    database = a_small_company()
    accounts = accounts_for(database)
    done = lock(accounts, target_of(database), op())
    assert done.undo is not None
    database.change(replace(database.user("asa.bjork"), email="theirs@northwind.se"))

    with pytest.raises(UserChanged):
        accounts.undo(done.undo, operation_id=op())

    assert database.user("asa.bjork").state(NOW) is UserState.LOCKED


def test_nothing_is_undone_twice() -> None:
    database = a_small_company()
    accounts = accounts_for(database)
    done = lock(accounts, target_of(database), op())
    assert done.undo is not None
    accounts.undo(done.undo, operation_id=op())

    with pytest.raises(UserChanged):
        accounts.undo(done.undo, operation_id=op())


def test_an_unlock_cannot_be_undone_where_attempts_cannot_be_put_back() -> None:
    database = a_small_company(a_user(attempts=a_lockout()))
    database.capabilities = replace(
        EVERYTHING, missing={Feature.PUT_ATTEMPTS_BACK: Text("Not in this CRM.")}
    )
    accounts = accounts_for(database)

    assert unlock(accounts, target_of(database), op()).undo is None
    assert lock(accounts, target_of(database), op()).undo is not None


# The last administrator


def a_database_of_one() -> FakeDatabase:
    """`anna.berg` signed in, then became unusable on paper only: `bo.ek` is the last one."""
    return a_database(
        an_administrator("anna.berg", external_system="Northwind AD"),
        an_administrator("bo.ek"),
        a_user(),
    )


def test_the_last_usable_administrator_is_not_locked() -> None:
    database = a_database_of_one()

    with pytest.raises(LastAdministrator):
        lock(accounts_for(database), target_of(database, "bo.ek"), op())

    assert database.user("bo.ek").facts.lock is None


def test_one_of_two_usable_administrators_may_be_locked() -> None:
    database = a_small_company()

    done = lock(accounts_for(database), target_of(database, "bo.ek"), op())

    assert done.view.state is UserState.LOCKED


def test_an_administrator_who_is_not_usable_anyway_may_be_locked() -> None:
    database = a_database(
        an_administrator("anna.berg"), an_administrator("bo.ek", password_expires_at=NOW)
    )

    done = lock(accounts_for(database), target_of(database, "bo.ek"), op())

    assert done.view.state is UserState.LOCKED


def test_putting_a_lock_back_on_the_last_administrator_is_refused() -> None:
    database = a_database(
        an_administrator("anna.berg", external_system="Northwind AD"),
        an_administrator("bo.ek", lock=a_lock()),
    )
    accounts = accounts_for(database)
    done = lift_lock(accounts, target_of(database, "bo.ek"), op())
    assert done.undo is not None

    with pytest.raises(LastAdministrator):
        accounts.undo(done.undo, operation_id=op())

    assert database.user("bo.ek").facts.lock is None


def test_nobody_locks_themselves() -> None:
    database = a_small_company()

    with pytest.raises(NotAvailable) as caught:
        lock(accounts_for(database), target_of(database, "anna.berg"), op())

    assert str(caught.value.facts["reason"]) == "You cannot lock yourself."


def test_an_undo_is_refused_to_somebody_who_may_not_act_on_that_user_any_more() -> None:
    database = a_database(
        an_administrator("anna.berg"), an_administrator("bo.ek"), an_administrator("cia.dahl")
    )
    accounts = accounts_for(database)
    done = lock(accounts, target_of(database, "bo.ek"), op())
    assert done.undo is not None
    demoted = replace(a_user_administrator("anna.berg"), id=database.user("anna.berg").id)
    database.change(demoted)

    with pytest.raises(NotAvailable):
        accounts.undo(done.undo, operation_id=op())

    assert database.user("bo.ek").facts.lock is not None
