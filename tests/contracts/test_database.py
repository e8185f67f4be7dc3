"""What every database promises: one change at a time, whole or not at all, and on record."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import TypeVar

import pytest
from sqlalchemy import text

from crm_admin.domain.audit import Action, Result
from crm_admin.domain.audit import Event as AuditEvent
from crm_admin.domain.changes import SetAttempts, SetLock
from crm_admin.domain.errors import (
    BusyElsewhere,
    Conflict,
    SignInRefused,
    UserChanged,
)
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.lockout import LockoutPolicy
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.user import NO_ATTEMPTS, Lock, is_usable_administrator
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import AuditQuery, Database, UnitOfWork
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.sign_in import SignIn
from crm_admin.services.transactions import transact
from tests.contracts.at_once import at_once
from tests.contracts.sites import (
    RealSite,
    Site,
    a_door,
    signed_in,
    target_of,
    user_of,
)
from tests.fakes import PASSWORD, decide

Outcome = TypeVar("Outcome")
LOCKED = SetLock(
    lock=Lock(by="anna.berg", at=datetime(2026, 10, 14, tzinfo=UTC), reason="On leave")
)
NEVER_LOCKS = Policies(lockout=LockoutPolicy(attempts=0, window=timedelta(days=1)))


def an_event(operation_id: str) -> AuditEvent:
    return AuditEvent(
        action=Action.USER_LOCK,
        result=Result.DONE,
        operation_id=operation_id,
        actor_id="1",
        actor_name="anna.berg",
    )


def lock_in(work: UnitOfWork, operation_id: str, user_name: str = "asa.bjork") -> None:
    """The change and its entry, not yet saved."""
    [user] = work.users.named(user_name)
    work.users.execute(work.users.plan(user, LOCKED, by="anna.berg", now=work.now()))
    work.audit.append(an_event(operation_id))


def record(database: Database, operation_id: str) -> None:
    transact(database, operation_id, lambda work: work.audit.append(an_event(operation_id)))


def operations(database: Database) -> list[str]:
    with database.open_reading() as reading:
        return [entry.event.operation_id for entry in reading.audit.entries()]


# Whole or not at all


def test_what_is_committed_is_seen_by_everybody_with_its_entry(site: Site) -> None:
    database = site.open()

    with database.open_unit_of_work("op-1") as work:
        lock_in(work, "op-1")
        work.commit()

    other = site.open()
    assert user_of(other).facts.lock == LOCKED.lock
    assert operations(other) == ["op-1"]


def test_what_is_left_without_commit_is_undone_with_its_entry(site: Site) -> None:
    database = site.open()
    before = user_of(database)

    with database.open_unit_of_work("op-1") as work:
        lock_in(work, "op-1")

    assert user_of(database) == before
    assert operations(database) == []


def test_an_exception_undoes_everything_and_leaves_the_database_usable(site: Site) -> None:
    database = site.open()
    before = user_of(database)

    def fail(work: UnitOfWork) -> None:
        lock_in(work, "op-1")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        transact(database, "op-1", fail)

    assert user_of(database) == before
    transact(database, "op-2", lambda work: lock_in(work, "op-2"))
    assert operations(database) == ["op-2"]


def test_nothing_is_seen_by_others_before_it_is_committed(site: Site) -> None:
    database, other = site.open(), site.open()

    with database.open_unit_of_work("op-1") as work:
        lock_in(work, "op-1")
        assert user_of(other).facts.lock is None
        assert operations(other) == []
        work.commit()

    assert user_of(other).facts.lock is not None


def test_within_its_own_work_everything_is_seen(site: Site) -> None:
    with site.open().open_unit_of_work("op-1") as work:
        lock_in(work, "op-1")

        [user] = work.users.named("asa.bjork")
        assert user.facts.lock == LOCKED.lock
        assert work.audit.head().number == 1


def test_a_plan_from_an_older_version_is_a_conflict_and_writes_nothing(site: Site) -> None:
    database = site.open()
    old = user_of(database)
    transact(database, "op-1", lambda work: lock_in(work, "op-1"))
    edited = replace(editable(old), email="new@northwind.se")

    def edit(work: UnitOfWork) -> None:
        work.users.execute(work.users.plan(old, edited, by="anna.berg", now=work.now()))

    with pytest.raises(Conflict):
        transact(database, "op-2", edit)

    assert user_of(database).email == old.email


def test_a_version_differs_after_every_change(site: Site) -> None:
    database = site.open()
    versions = {user_of(database).version}
    for number in range(4):
        change = replace(LOCKED, lock=None if number % 2 else LOCKED.lock)

        def act(work: UnitOfWork, change: SetLock = change) -> None:
            [user] = work.users.named("asa.bjork")
            work.users.execute(work.users.plan(user, change, by="anna.berg", now=work.now()))

        transact(database, new_operation_id(), act)
        versions.add(user_of(database).version)

    assert len(versions) == 5


# One at a time


def test_a_second_unit_of_work_waits_for_the_first(site: Site) -> None:
    database, other = site.open(), site.open()
    first_is_in, seen = Event(), list[str]()

    def first() -> None:
        with database.open_unit_of_work("op-1") as work:
            first_is_in.set()
            lock_in(work, "op-1")
            seen.append("first")
            work.commit()

    def second() -> None:
        first_is_in.wait()
        with other.open_unit_of_work("op-2") as work:
            [user] = work.users.named("asa.bjork")
            seen.append("second")
            assert user.facts.lock is not None

    at_once(first, second)
    assert seen == ["first", "second"]


def test_whoever_waits_too_long_is_told_so_and_may_try_again(site: Site) -> None:
    database, other = site.open(), site.open()

    with database.open_unit_of_work("op-1") as work:
        lock_in(work, "op-1")
        with pytest.raises(BusyElsewhere), other.open_unit_of_work("op-2"):
            pass
        work.commit()

    record(other, "op-2")
    assert operations(other) == ["op-1", "op-2"]


def test_six_writers_make_one_chain(site: Site) -> None:
    def write(name: str) -> Callable[[], None]:
        database = site.open()

        def act() -> None:
            for number in range(15):
                record(database, f"{name}-{number}")

        return act

    at_once(*(write(f"writer-{number}") for number in range(6)))

    verification = AuditTrail(database=site.open()).verify()
    assert (verification.entries, verification.first_bad) == (90, None)


def test_two_editors_never_overwrite_each_other(site: Site) -> None:
    def edit(user_name: str) -> Callable[[], list[str]]:
        database = site.open()
        accounts = signed_in(database, user_name)

        def act() -> list[str]:
            saved = []
            for number in range(20):
                user = user_of(database)
                edited = replace(editable(user), email=f"{user_name}.{number}@northwind.se")
                with suppress(UserChanged):
                    accounts.edit(Target.of(user), edited, operation_id=new_operation_id())
                    saved.append(f"{user.email or '—'} → {edited.email}")
            return saved

        return act

    saved = at_once(edit("anna.berg"), edit("bo.ek"))

    with site.open().open_reading() as reading:
        edits = [
            dict(entry.event.details)["email"]
            for entry in reading.audit.entries()
            if (entry.event.action, entry.event.result) == (Action.USER_EDIT, Result.DONE)
        ]
    addresses = [edit.partition(" → ") for edit in edits]
    assert sorted(edits) == sorted(saved[0] + saved[1])
    assert [before for before, _, _ in addresses[1:]] == [after for _, _, after in addresses[:-1]]
    assert user_of(site.open()).email == addresses[-1][2]


def test_an_operation_is_recorded_once(site: Site) -> None:
    database = site.open()
    transact(database, "op-1", lambda work: lock_in(work, "op-1"))
    before = user_of(database)
    unlocked = replace(LOCKED, lock=None)

    def again(work: UnitOfWork) -> None:
        [user] = work.users.named("asa.bjork")
        work.users.execute(work.users.plan(user, unlocked, by="anna.berg", now=work.now()))
        work.audit.append(an_event("op-1"))

    with pytest.raises(Conflict):
        transact(database, "op-1", again)

    assert user_of(database) == before
    assert operations(database) == ["op-1"]
    assert AuditTrail(database=database).verify().first_bad is None


# Clock and counts


def test_the_clock_is_in_utc_and_stands_still_within_one_work(site: Site) -> None:
    database = site.open()
    with database.open_reading() as reading:
        first = reading.now()
        assert first == reading.now()
    with database.open_unit_of_work("op-1") as work:
        assert work.now() == work.now() >= first
        assert work.now().utcoffset() == timedelta(0)
        assert work.audit.append(an_event("op-1")).at == work.now()


def test_usable_administrators_are_counted_by_the_rule(site: Site) -> None:
    database = site.open()

    def counted(work: UnitOfWork) -> tuple[int, int]:
        names = ("anna.berg", "bo.ek", "uma.lind", "asa.bjork", "weak.hash")
        users = [user for name in names for user in work.users.named(name)]
        now = work.now()
        by_rule = sum(is_usable_administrator(user.right, user.facts, now) for user in users)
        return work.users.usable_administrators(now), by_rule

    assert transact(database, "op-1", counted) == (3, 3)
    transact(database, "op-2", lambda work: lock_in(work, "op-2", "bo.ek"))
    assert transact(database, "op-3", counted) == (2, 2)


# Sign-ins


def test_failed_sign_ins_at_the_same_moment_are_all_counted(site: Site) -> None:
    decide(site.open(), NEVER_LOCKS)

    def fail() -> Callable[[], None]:
        door = a_door(site.open())

        def act() -> None:
            for _ in range(25):
                be_refused(door)

        return act

    at_once(*(fail() for _ in range(8)))

    database = site.open()
    assert user_of(database).facts.attempts.count == 200
    assert len(operations(database)) == 200
    assert AuditTrail(database=database).verify().first_bad is None


def test_the_last_administrator_is_slowed_down_and_never_locked(site: Site) -> None:
    database = site.open()
    transact(database, "op-1", lambda work: lock_in(work, "op-1", "bo.ek"))
    transact(database, "op-2", lambda work: lock_in(work, "op-2", "weak.hash"))
    door = a_door(database)

    for _ in range(12):
        with pytest.raises(SignInRefused):
            door.sign_in("anna.berg", Secret("wrong"))

    attempts = user_of(database, "anna.berg").facts.attempts
    assert (attempts.count, attempts.locked_until) == (10, None)
    with pytest.raises(SignInRefused):
        door.sign_in("anna.berg", Secret(PASSWORD))
    transact(database, "op-3", lambda work: half_a_minute_ago(work, "anna.berg"))
    assert door.sign_in("anna.berg", Secret(PASSWORD)).user_name == "anna.berg"
    assert user_of(database, "anna.berg").facts.attempts == NO_ATTEMPTS


def half_a_minute_ago(work: UnitOfWork, user_name: str) -> None:
    """The last failed attempt, as if that much time had gone by."""
    [user] = work.users.named(user_name)
    attempts = user.facts.attempts
    assert attempts.last_at is not None
    earlier = replace(attempts, last_at=attempts.last_at - timedelta(seconds=30))
    change = SetAttempts(attempts=earlier)
    work.users.execute(work.users.plan(user, change, by=user_name, now=work.now()))


def be_refused(door: SignIn) -> None:
    """Told that others are busy, nothing was counted: then again, as a person would."""
    try:
        with pytest.raises(SignInRefused):
            door.sign_in("asa.bjork", Secret("wrong"))
    except BusyElsewhere:
        be_refused(door)


def test_sign_ins_with_a_weak_hash_at_the_same_moment_all_come_in(site: Site) -> None:
    def enter() -> Callable[[], str]:
        database = site.open()
        return lambda: signed_in(database, "weak.hash").find("weak.hash").user.user_name

    assert at_once(*(enter() for _ in range(8))) == ["weak.hash"] * 8

    database = site.open()
    with database.open_reading() as reading:
        credential = reading.users.credential(user_of(database, "weak.hash").id)
        results = [entry.event.result for entry in reading.audit.page(AuditQuery())]
    assert credential is not None
    assert credential.password_hash is not None
    assert credential.password_hash.reveal().startswith("$fake$12$")
    assert results == [Result.DONE] * 8


HOSTILE = (
    "",
    " ",
    "anna.berg\0",
    "\ud800",
    "x" * 5000,
    "漢" * 300,
    "' OR 1=1 --",
    "%",
    "🔑",
)


def test_user_names_nobody_can_have_get_the_neutral_answer(site: Site) -> None:
    database = site.open()

    for number, user_name in enumerate(HOSTILE, start=1):
        with pytest.raises(SignInRefused):
            a_door(database).sign_in(user_name, Secret(PASSWORD))
        assert len(operations(database)) == number

    assert AuditTrail(database=database).verify().first_bad is None


def test_any_text_can_be_searched_for(site: Site) -> None:
    database = site.open()
    accounts = signed_in(database)

    for searched in HOSTILE:
        accounts.page(UserQuery(search=searched))
        AuditTrail(database=database).page(AuditQuery(search=searched))


# Our own tables


def test_preparing_again_and_from_several_computers_changes_nothing(site: Site) -> None:
    database = site.open()
    transact(database, "op-1", lambda work: lock_in(work, "op-1"))

    at_once(*(site.open().prepare_companion for _ in range(4)))

    assert operations(database) == ["op-1"]


def test_interrupting_when_nothing_is_read_disturbs_nobody(site: Site) -> None:
    database = site.open()
    database.interrupt_reading()

    with database.open_reading(may_be_interrupted=True) as reading:
        assert len(reading.users.named("asa.bjork")) == 1


# Other programs, which know nothing of our guard

HOLD_ASA = "UPDATE crm_user SET is_active = is_active WHERE user_name = 'asa.bjork'"


def test_a_row_that_the_crm_itself_holds_is_told_and_leaves_nothing_half_done(
    served_site: RealSite,
) -> None:
    database = served_site.open()
    accounts = signed_in(database)
    before, target = operations(database), target_of(database)

    with served_site.other_program() as connection:
        connection.execute(text(HOLD_ASA))
        with pytest.raises(BusyElsewhere):
            accounts.lock(target, reason="On leave", operation_id="op-1")
        connection.rollback()

    assert operations(database) == before
    assert user_of(database).facts.lock is None
    accounts.lock(target, reason="On leave", operation_id="op-2")
    assert operations(database) == [*before, "op-2"]
    assert user_of(database).facts.lock is not None
