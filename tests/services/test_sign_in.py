"""The door."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.diagnosis import FindingCode
from crm_admin.domain.errors import (
    BusyElsewhere,
    CannotRecord,
    Conflict,
    CrmAdminError,
    DatabaseReadOnly,
    NotPermitted,
    OutcomeUnknown,
    SignInBarred,
    SignInRefused,
)
from crm_admin.domain.explanations import explain
from crm_admin.domain.lockout import LockoutPolicy
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Right, User, UserId
from crm_admin.services.accounts import Accounts
from crm_admin.services.sessions import Session
from crm_admin.services.sign_in import LONGEST_PASSWORD, SignIn, bars_own_password
from tests.fakes import (
    NOW,
    PASSWORD,
    FakeDatabase,
    FakeGuesser,
    FakeHasher,
    FakeMailTemplates,
    FakePlace,
    a_database,
    a_lock,
    a_lockout,
    a_user,
    a_user_administrator,
    an_administrator,
    decide,
    fake_hash,
)
from tests.fakes.hashing import WEAKER
from tests.services.acting import events_of, lock, records_of, target_of


@dataclass(slots=True, kw_only=True)
class Door:
    """A database and the way into it."""

    database: FakeDatabase
    hasher: FakeHasher = field(default_factory=FakeHasher)

    def try_in(self, user_name: str = "anna.berg", password: str = PASSWORD) -> Session:
        door = SignIn(database=self.database, hasher=self.hasher, place=FakePlace())
        return door.sign_in(user_name, Secret(password))

    def refused(self, user_name: str = "anna.berg", password: str = "wrong") -> SignInRefused:
        with pytest.raises(SignInRefused) as caught:
            self.try_in(user_name, password)
        return caught.value

    def barred(self, user_name: str = "anna.berg") -> str:
        with pytest.raises(SignInBarred) as caught:
            self.try_in(user_name)
        return str(caught.value.facts["reason"])

    def accounts(self, session: Session) -> Accounts:
        return Accounts(
            database=self.database,
            session=session,
            hasher=self.hasher,
            guesser=FakeGuesser(),
            place=FakePlace(),
            templates=FakeMailTemplates(),
        )

    @property
    def last_event(self) -> Event:
        return events_of(self.database)[-1]

    def attempts(self, user_name: str = "anna.berg") -> FailedAttempts:
        return self.database.user(user_name).facts.attempts


def a_door(*users: User) -> Door:
    return Door(database=a_database(*(users or (an_administrator(), an_administrator("bo.ek")))))


# In


def test_an_administrator_comes_in_and_it_is_recorded() -> None:
    door = a_door()

    session = door.try_in()

    assert session.user_name == "anna.berg"
    assert session.full_name == "Anna Berg"
    assert session.right is Right.ADMINISTRATOR
    user = door.database.user("anna.berg")
    assert (user.last_sign_in_at, user.last_sign_in_from) == (NOW, "FRONTDESK-2")
    event = door.last_event
    assert (event.action, event.result) == (Action.SIGN_IN, Result.DONE)
    assert (event.actor_name, event.target_name) == ("anna.berg", "anna.berg")
    assert event.details == ()


def test_a_user_administrator_comes_in_with_that_right() -> None:
    assert a_door(a_user_administrator()).try_in("uma.lind").right is Right.USER_ADMINISTRATOR


def test_the_operation_that_is_looked_up_after_a_lost_connection_is_the_one_recorded() -> None:
    door = a_door()

    door.try_in()
    door.refused()

    assert door.database.operation_ids == [event.operation_id for event in events_of(door.database)]


def test_a_sign_in_clears_the_failed_attempts_and_nothing_else() -> None:
    door = a_door(an_administrator(attempts=FailedAttempts(count=7, lockouts=2)))

    door.try_in()

    before = an_administrator()
    after = door.database.user("anna.berg")
    assert after.facts == before.facts
    assert replace(after, facts=before.facts) == replace(
        before,
        last_sign_in_at=NOW,
        last_sign_in_from="FRONTDESK-2",
        version="2",
        changed_at=NOW,
        changed_by="anna.berg",
    )


def test_who_must_change_the_password_may_still_come_in() -> None:
    user = an_administrator(must_change_password=True, temporary_until=NOW + timedelta(hours=1))

    assert a_door(user).try_in().user_name == "anna.berg"


def test_whoever_comes_in_learns_of_their_last_sign_in_and_of_failures_since() -> None:
    door = a_door(an_administrator(attempts=FailedAttempts(count=3, last_at=NOW)))

    [failed] = door.try_in().welcome
    door.database.clock.advance(timedelta(hours=1))
    [last] = door.try_in().welcome

    assert str(failed) == (
        f"Since then a sign-in with your name failed, the last one {NOW} from an unknown place."
    )
    assert str(last) == f"Your last sign-in was {NOW} from FRONTDESK-2."


# Not in: one answer

NEUTRAL = "The user name or password is wrong, or this user may not sign in here."


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    tells: str
    users: tuple[User, ...]
    why: str = "wrong password"
    barred: str | None = None
    """What somebody with the right password is told; None when nobody can have it."""


LATER = NOW + timedelta(days=1)
ENOUGH = FailedAttempts(count=10, since=NOW, last_at=NOW, last_from="FRONTDESK-2")
"""They lock everybody but the last administrator, who is slowed down."""
MUST_WAIT = ("locked out", "locked and locked out", "slowed down")
STATES = (
    State(tells="unknown", users=(an_administrator("bo.ek"),), why="unknown user"),
    State(tells="administrator", users=(an_administrator(),)),
    State(
        tells="plain user",
        users=(a_user("anna.berg"),),
        barred="You are not an administrator.",
    ),
    State(
        tells="locked",
        users=(an_administrator(lock=a_lock(by="bo.ek", reason="Left")),),
        barred=f"Locked by bo.ek {NOW - timedelta(days=1)}: Left.",
    ),
    State(
        tells="locked out",
        users=(an_administrator(attempts=a_lockout()),),
    ),
    State(
        tells="locked and locked out",
        users=(an_administrator(lock=a_lock(), attempts=a_lockout()),),
    ),
    State(tells="slowed down", users=(an_administrator(attempts=ENOUGH),)),
    State(
        tells="inactive",
        users=(an_administrator(is_active=False),),
        barred="Inactive: switched off or retired in the CRM.",
    ),
    State(
        tells="not yet valid",
        users=(an_administrator(valid_from=LATER),),
        barred=f"The account is not valid before {LATER}.",
    ),
    State(
        tells="no longer valid",
        users=(an_administrator(valid_until=NOW),),
        barred=f"The account was valid until {NOW}.",
    ),
    State(
        tells="expired",
        users=(an_administrator(password_expires_at=NOW),),
        barred=f"The password expired {NOW}.",
    ),
    State(
        tells="temporary password over",
        users=(an_administrator(temporary_until=NOW),),
        barred=f"The temporary password was not used before {NOW}.",
    ),
    State(
        tells="second factor",
        users=(an_administrator(second_factor="TOTP"),),
        barred="A second factor is asked for (TOTP), and this program cannot check it.",
    ),
    State(tells="no password", users=(an_administrator(has_password=False),)),
    State(
        tells="external",
        users=(an_administrator(external_system="Northwind AD"),),
        why="the password is checked by Northwind AD",
    ),
    State(
        tells="twins",
        users=(an_administrator(), replace(an_administrator(), id=UserId("id-twin"))),
        why="several users have this name",
    ),
)
every_state = pytest.mark.parametrize("state", STATES, ids=lambda state: state.tells)


@every_state
@pytest.mark.parametrize("password", ["wrong", "", " ", PASSWORD + " ", "\0", "\ud800", "å" * 80])
def test_a_wrong_password_gets_the_same_answer_in_every_state(state: State, password: str) -> None:
    door = a_door(*state.users)

    error = door.refused("anna.berg", password)

    explained = explain(error)
    assert str(explained.happened) == NEUTRAL
    assert (error.facts, error.technical) == ({}, None)
    assert error.__cause__ is None


@every_state
@pytest.mark.parametrize("password", ["wrong", PASSWORD, "x" * 2000])
def test_a_password_is_compared_exactly_once_in_every_state(state: State, password: str) -> None:
    door = a_door(*state.users)

    with suppress(SignInRefused, SignInBarred):
        door.try_in("anna.berg", password)

    assert len(door.hasher.verified) == 1
    assert door.hasher.hashed == []
    assert len(door.database.entries) == 1


def of(tells: str) -> State:
    [state] = (state for state in STATES if state.tells == tells)
    return state


@pytest.mark.parametrize("tells", MUST_WAIT)
def test_whoever_guesses_right_while_one_must_wait_learns_nothing(tells: str) -> None:
    wrong, right = a_door(*of(tells).users), a_door(*of(tells).users)
    for door in (wrong, right):
        door.database.add(of(tells).users[0], fake_hash(PASSWORD, cost=WEAKER))
    before = records_of(right.database)

    refused = wrong.refused("anna.berg", "wrong")
    same = right.refused("anna.berg", PASSWORD)

    assert explain(same) == explain(refused)
    assert (same.facts, same.technical, same.__cause__) == ({}, None, None)
    # The weak hash is not replaced either: that would take a second hash.
    assert right.hasher.hashed == wrong.hasher.hashed == []
    assert records_of(right.database) == before
    assert right.last_event.details == (
        ("why", "the right password, but it must wait after failed attempts"),
    )


def test_whoever_must_wait_is_not_asked_for_a_second_factor_either() -> None:
    user = an_administrator(attempts=a_lockout(), second_factor="TOTP")

    a_door(user).refused("anna.berg", PASSWORD)


@every_state
def test_the_true_reason_is_in_the_audit_log(state: State) -> None:
    door = a_door(*state.users)

    door.refused()

    event = door.last_event
    assert (event.action, event.result) == (Action.SIGN_IN, Result.REFUSED)
    assert event.actor_name == "anna.berg"
    assert event.details == (("why", state.why),)


@pytest.mark.parametrize(
    "state", [state for state in STATES if state.barred], ids=lambda state: state.tells
)
def test_the_true_reason_is_told_after_the_right_password(state: State) -> None:
    door = a_door(*state.users)

    assert door.barred() == state.barred
    assert door.last_event.details == (("why", state.barred),)
    assert door.last_event.result is Result.REFUSED


@pytest.mark.parametrize("tells", ["no password", "external", "twins", "unknown"])
def test_no_password_is_right_where_none_can_be(tells: str) -> None:
    a_door(*of(tells).users).refused("anna.berg", PASSWORD)


def test_an_old_hash_of_somebody_external_opens_nothing() -> None:
    door = a_door()
    external = an_administrator(external_system="Northwind AD")
    door.database.add(external, fake_hash(PASSWORD))

    door.refused("anna.berg", PASSWORD)

    assert door.hasher.verified == [None]
    assert door.attempts() == NO_ATTEMPTS


def test_somebody_made_external_between_comparing_and_recording_stays_out() -> None:
    door = a_door()
    external = an_administrator(external_system="Northwind AD")
    door.database.meanwhile(lambda: door.database.add(external, fake_hash(PASSWORD)))

    door.refused("anna.berg", PASSWORD)


def test_user_names_are_told_apart_by_case() -> None:
    door = a_door()

    door.refused("Anna.Berg", PASSWORD)

    assert door.last_event.details == (("why", "unknown user"),)
    assert door.last_event.target_id is None


def test_no_password_that_was_tried_is_written_down() -> None:
    door = a_door()

    door.refused("anna.berg", "tulip-42")
    door.try_in()

    assert "tulip-42" not in repr(door.database.state)
    assert PASSWORD not in repr(door.database.state)


# Length


def test_1025_characters_are_refused_without_computing_anything_from_them() -> None:
    door = a_door()
    door.database.add(an_administrator(), fake_hash("x" * 1025))

    door.refused("anna.berg", "x" * 1025)

    assert len(door.hasher.verified) == 1
    assert door.attempts().count == 1


def test_1024_characters_are_compared() -> None:
    door = a_door()
    door.database.add(an_administrator(), fake_hash("x" * LONGEST_PASSWORD))

    assert door.try_in("anna.berg", "x" * LONGEST_PASSWORD).user_name == "anna.berg"


def test_a_very_long_password_does_not_count_as_an_empty_one() -> None:
    door = a_door()
    door.database.add(an_administrator(), fake_hash(""))

    door.refused("anna.berg", "x" * 5000)


def test_a_very_long_user_name_is_recorded_in_part() -> None:
    door = a_door()

    door.refused("x" * 5000)

    assert door.last_event.actor_name == "x" * LONGEST_PASSWORD


# Counting


def test_failures_are_counted_until_they_lock() -> None:
    door = a_door()

    for count in range(1, 10):
        door.refused()
        assert door.attempts().count == count
    assert door.attempts().locked_until is None
    door.refused()

    attempts = door.attempts()
    assert attempts.locked_until == NOW + timedelta(minutes=15)
    assert (attempts.last_at, attempts.last_from) == (NOW, "FRONTDESK-2")


def test_while_locked_out_nothing_counts_and_nothing_is_prolonged() -> None:
    door = a_door(an_administrator(attempts=a_lockout()))
    before = records_of(door.database)

    door.refused()

    assert records_of(door.database) == before
    assert len(door.database.entries) == 1


def test_after_the_lockout_the_right_password_opens_again() -> None:
    door = a_door(an_administrator(attempts=a_lockout(minutes_left=17)), an_administrator("bo.ek"))
    door.database.clock.advance(timedelta(minutes=17))

    door.try_in()

    assert door.attempts() == NO_ATTEMPTS


@pytest.mark.parametrize(
    "user",
    [a_user("anna.berg"), an_administrator(lock=a_lock()), an_administrator(is_active=False)],
    ids=["plain", "locked", "inactive"],
)
def test_failures_of_somebody_who_may_not_come_in_count_too(user: User) -> None:
    door = a_door(user)
    for _ in range(10):
        door.refused()

    assert door.attempts().locked_until is not None


def test_the_right_password_of_somebody_barred_counts_nothing() -> None:
    door = a_door(an_administrator(lock=a_lock()))
    before = records_of(door.database)

    door.barred()

    assert records_of(door.database) == before


def test_failures_of_an_external_user_are_the_business_of_the_directory() -> None:
    door = a_door(an_administrator(external_system="Northwind AD"))

    door.refused()

    assert door.attempts() == NO_ATTEMPTS


LAST = (an_administrator(), an_administrator("bo.ek", external_system="Northwind AD"))


def test_the_last_administrator_is_delayed_and_never_locked() -> None:
    door = a_door(*LAST)
    for _ in range(30):
        door.refused()

    assert door.attempts() == ENOUGH
    door.refused("anna.berg", PASSWORD)
    door.database.clock.advance(timedelta(seconds=30))
    assert door.try_in().user_name == "anna.berg"
    assert door.attempts() == NO_ATTEMPTS


def test_the_delay_of_the_last_administrator_grows_to_a_quarter_of_an_hour() -> None:
    door = a_door(*LAST)
    for _ in range(10):
        door.refused()

    for seconds in (30, 60, 120, 240, 480, 900, 900, 900):
        door.database.clock.advance(timedelta(seconds=seconds - 1))
        before = door.attempts()
        door.refused()
        assert door.attempts() == before
        door.database.clock.advance(timedelta(seconds=1))
        door.refused()
        assert door.attempts().count == before.count + 1


def test_the_last_administrator_still_counts_as_usable_and_may_act_while_slowed_down() -> None:
    door = a_door(*LAST, a_user())
    session = door.try_in()
    for _ in range(10):
        door.refused()

    accounts = door.accounts(session)
    lock(accounts, target_of(door.database), "op-1")

    [found] = accounts.find("anna.berg").diagnosis.findings
    assert found.code is FindingCode.SLOWED_DOWN
    assert str(NOW + timedelta(seconds=30)) in str(found.sentence)


def test_a_delayed_administrator_who_is_no_longer_the_last_may_try_at_once() -> None:
    door = a_door(an_administrator(attempts=ENOUGH), an_administrator("bo.ek"))

    assert door.try_in().user_name == "anna.berg"


def test_of_two_administrators_one_is_locked_out_and_the_other_is_slowed_down() -> None:
    door = a_door()
    for _ in range(10):
        door.refused("anna.berg")
        door.refused("bo.ek")

    assert door.attempts("anna.berg").locked_until is not None
    assert door.attempts("bo.ek").locked_until is None
    door.refused("bo.ek", PASSWORD)
    door.database.clock.advance(timedelta(seconds=30))
    assert door.try_in("bo.ek").user_name == "bo.ek"


def test_a_site_may_choose_never_to_lock() -> None:
    door = a_door()
    decide(door.database, Policies(lockout=LockoutPolicy(attempts=0)))
    for _ in range(50):
        door.refused()

    assert door.attempts().count == 50


# Hashes that are renewed


def with_weak_hash() -> Door:
    door = a_door()
    door.database.add(an_administrator(), fake_hash(PASSWORD, cost=WEAKER))
    return door


def stored(door: Door) -> Secret | None:
    return door.database.record("anna.berg").password_hash


def test_a_weak_hash_is_replaced_at_the_sign_in() -> None:
    door = with_weak_hash()

    door.try_in()

    assert stored(door) == fake_hash(PASSWORD)
    assert door.hasher.hashed == [Secret(PASSWORD)]


def test_a_weak_hash_stays_after_a_wrong_password_and_for_somebody_barred() -> None:
    door = with_weak_hash()
    door.refused()
    assert stored(door) == fake_hash(PASSWORD, cost=WEAKER)

    door.database.add(an_administrator(lock=a_lock()), fake_hash(PASSWORD, cost=WEAKER))
    door.barred()
    assert stored(door) == fake_hash(PASSWORD, cost=WEAKER)


def test_whoever_came_in_with_a_weak_hash_may_act() -> None:
    door = with_weak_hash()
    door.database.add(a_user(), fake_hash(PASSWORD))

    accounts = door.accounts(door.try_in())

    assert lock(accounts, target_of(door.database), "op-1").view.user.facts.lock is not None


def test_two_sign_ins_at_once_both_come_in_and_the_hash_is_renewed_once() -> None:
    door, other = with_weak_hash(), with_weak_hash()
    other.database = door.database
    door.database.meanwhile(lambda: other.try_in())  # noqa: PLW0108 (its answer is dropped)

    session = door.try_in()

    assert session.user_name == "anna.berg"
    assert stored(door) == fake_hash(PASSWORD)
    assert [event.result for event in events_of(door.database)] == [Result.DONE] * 2


def test_a_password_replaced_while_the_old_one_was_compared_opens_no_more() -> None:
    door = a_door()
    new = fake_hash("a new password")
    door.database.meanwhile(lambda: door.database.change(an_administrator(), new))

    door.refused("anna.berg", PASSWORD)

    assert len(door.hasher.verified) == 2
    assert door.last_event.details == (("why", "wrong password"),)
    assert len(door.database.entries) == 1


def test_a_password_replaced_by_the_one_that_was_typed_opens() -> None:
    door = a_door()
    new = fake_hash("a new password")
    door.database.meanwhile(lambda: door.database.change(an_administrator(), new))

    assert door.try_in("anna.berg", "a new password").user_name == "anna.berg"


def test_somebody_deleted_meanwhile_is_unknown() -> None:
    door = a_door()
    door.database.meanwhile(lambda: door.database.remove("anna.berg"))

    door.refused("anna.berg", PASSWORD)

    assert door.last_event.details == (("why", "unknown user"),)


def test_somebody_locked_meanwhile_is_barred() -> None:
    door = a_door()
    door.database.meanwhile(lambda: door.database.change(an_administrator(lock=a_lock())))

    assert door.barred().startswith("Locked by anna.berg")


def test_a_database_that_keeps_giving_up_says_so() -> None:
    door = a_door()
    door.database.will_fail_commits(*(Conflict() for _ in range(6)))

    with pytest.raises(Conflict):
        door.try_in()

    assert door.database.entries == ()


# Without tables of our own


def without_companion(error: type[CrmAdminError], *users: User) -> Door:
    door = a_door(*users)
    door.database.companion_failure = error()
    return door


@pytest.mark.parametrize("error", [NotPermitted, DatabaseReadOnly])
def test_where_nothing_can_be_recorded_one_may_come_in_and_look(
    error: type[CrmAdminError],
) -> None:
    door = without_companion(error)
    before = records_of(door.database)

    assert door.try_in().user_name == "anna.berg"

    assert records_of(door.database) == before
    assert door.database.operation_ids == []


def test_into_a_database_that_takes_no_changes_one_may_come_in_and_look() -> None:
    door = a_door()
    door.database.will_fail_commits(DatabaseReadOnly(), DatabaseReadOnly())

    assert door.try_in().user_name == "anna.berg"
    door.refused("anna.berg", "wrong")

    assert door.database.entries == ()


def test_where_nothing_can_be_recorded_the_rules_are_the_same() -> None:
    door = without_companion(NotPermitted, an_administrator(lock=a_lock()), a_user("pia.aho"))

    door.refused("anna.berg")
    door.refused("nobody")
    assert door.barred("anna.berg").startswith("Locked by")
    assert door.barred("pia.aho") == "You are not an administrator."


@pytest.mark.parametrize("error", [BusyElsewhere, CannotRecord])
def test_any_other_failure_keeps_everybody_out(error: type[CrmAdminError]) -> None:
    door = without_companion(error)

    with pytest.raises(error):
        door.try_in()


def test_a_sign_in_that_cannot_be_recorded_is_none() -> None:
    door = a_door()
    door.database.can_record = False

    with pytest.raises(CannotRecord):
        door.try_in()

    assert door.database.user("anna.berg").last_sign_in_at is None


def test_a_sign_in_whose_outcome_is_unknown_is_told_so() -> None:
    door = a_door()
    door.database.will_fail_commits(OutcomeUnknown(operation_id="1"))

    with pytest.raises(OutcomeUnknown):
        door.try_in()


def test_whose_password_is_kept_elsewhere_changes_none_here() -> None:
    for user in (a_user(external_system="Northwind AD"), a_user(uses_password=False)):
        assert str(bars_own_password(user, NOW)) == "Your password is not kept here."
