"""What every directory of users writes: plans that say all, and hold only while nothing changed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.domain.changes import (
    Change,
    EditUser,
    EndLinks,
    IssueLink,
    RecordSignIn,
    RequireNewPassword,
    SetAttempts,
    SetLock,
    SetPassword,
)
from crm_admin.domain.errors import Conflict, InvalidInput
from crm_admin.domain.listing import SortColumn, UserFilter, UserQuery
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Lock, Right, User, UserState
from crm_admin.services.editing import editable
from tests.contracts.user_directory.crms import PASSWORD_HASH, Crm
from tests.fakes import a_user
from tests.fakes.hashing import fake_hash

MINUTE = timedelta(minutes=1)
BY = "anna.berg"
NEW_HASH = fake_hash("another horse")


def only(crm: Crm, user_name: str = "asa.bjork") -> User:
    [user] = crm.directory.named(user_name)
    return user


def written(crm: Crm, change: Change, *, by: str = BY, user_name: str = "asa.bjork") -> User:
    """The user after the change was planned and written."""
    directory, user = crm.directory, only(crm, user_name)
    directory.execute(directory.plan(user, change, by=by, now=crm.now))
    return only(crm, user_name)


def planned_columns(crm: Crm, change: Change) -> dict[str, tuple[object, object]]:
    """Old and new value of each column that a plan for asa.bjork names."""
    plan = crm.directory.plan(only(crm), change, by=BY, now=crm.now)
    return {column.column: (column.old, column.new) for row in plan.rows for column in row.columns}


def a_lock(crm: Crm, reason: str = "Laptop stolen") -> Lock:
    return Lock(by=BY, at=crm.now - MINUTE, reason=reason)


def a_lockout(crm: Crm) -> FailedAttempts:
    return FailedAttempts(
        count=5,
        since=crm.now - 14 * MINUTE,
        last_at=crm.now - 13 * MINUTE,
        last_from="FRONTDESK-2",
        lockouts=1,
        locked_until=crm.now + 17 * MINUTE,
    )


def a_password(*, also_unlock: bool = False, temporary: bool = True, crm: Crm) -> SetPassword:
    return SetPassword(
        password_hash=NEW_HASH,
        must_change=temporary,
        temporary_until=crm.now + 1440 * MINUTE if temporary else None,
        also_unlock=also_unlock,
    )


def require_whole(crm: Crm, reason: str) -> None:
    """Skip what a CRM cannot promise that keeps only what it has columns for."""
    if not crm.traits.is_whole:
        pytest.skip(reason)


def edited(user: User, **fields: object) -> EditUser:
    return replace(editable(user), **fields)  # type: ignore[arg-type]


# --- Each change ---


def test_a_lock_says_who_when_and_why_and_ends_again(crm: Crm) -> None:
    crm.add(a_user())
    lock = a_lock(crm)

    locked = written(crm, SetLock(lock=lock))
    lifted = written(crm, SetLock(lock=None))

    assert locked.facts.lock == lock
    assert locked.state(crm.now) is UserState.LOCKED
    assert lifted.facts.lock is None
    assert lifted.state(crm.now) is UserState.ACTIVE


def test_failed_attempts_are_kept_cleared_and_put_back(crm: Crm) -> None:
    crm.add(a_user())
    attempts = a_lockout(crm)

    barred = written(crm, SetAttempts(attempts=attempts))
    cleared = written(crm, SetAttempts(attempts=NO_ATTEMPTS))
    again = written(crm, SetAttempts(attempts=attempts))

    assert barred.facts.attempts == again.facts.attempts == attempts
    assert barred.state(crm.now) is UserState.LOCKED_OUT
    assert cleared.facts.attempts == NO_ATTEMPTS


def test_a_temporary_password_must_be_changed_in_time(crm: Crm) -> None:
    require_whole(crm, "this CRM has no place for it")
    crm.add(a_user(password_expires_at=crm.now - MINUTE))
    now, change = crm.now, a_password(crm=crm)
    directory, user = crm.directory, only(crm)

    directory.execute(directory.plan(user, change, by=BY, now=now))

    after = only(crm)
    credential = directory.credential(after.id)
    assert credential is not None
    assert credential.password_hash == NEW_HASH
    assert after.password_changed_at == now
    assert after.facts.must_change_password
    assert after.facts.temporary_until == change.temporary_until
    assert after.facts.password_expires_at is None


def test_a_password_that_lasts_ends_a_temporary_one(crm: Crm) -> None:
    crm.add(a_user(must_change_password=True, temporary_until=crm.now - MINUTE, has_password=False))

    after = written(crm, a_password(crm=crm, temporary=False))

    assert not after.facts.must_change_password
    assert after.facts.temporary_until is None
    assert after.facts.has_password
    assert after.state(crm.now) is UserState.ACTIVE


def test_a_password_expires_when_the_site_says_so(crm: Crm) -> None:
    require_whole(crm, "passwords do not expire in this CRM")
    crm.add(a_user(password_expires_at=crm.now - MINUTE))
    end = crm.now.replace(microsecond=0) + 90 * 1440 * MINUTE

    after = written(crm, replace(a_password(crm=crm, temporary=False), expires_at=end))

    assert after.facts.password_expires_at == end
    assert after.state(crm.now) is UserState.ACTIVE


def test_a_new_password_is_required_and_the_old_one_still_opens(crm: Crm) -> None:
    require_whole(crm, "this CRM cannot ask for a new password")
    crm.add(a_user())
    directory, before = crm.directory, only(crm)

    after = written(crm, RequireNewPassword())

    credential = directory.credential(after.id)
    assert after.facts == replace(before.facts, must_change_password=True)
    assert after.version != before.version
    assert credential is not None
    assert credential.password_hash == PASSWORD_HASH
    assert directory.plan(after, RequireNewPassword(), by=BY, now=crm.now).is_empty


def test_only_native_links_are_written_by_the_directory(crm: Crm) -> None:
    crm.add(a_user())
    directory, user = crm.directory, only(crm)
    issue = IssueLink(token=Secret("5f" * 16), expires_at=crm.now + 60 * MINUTE)

    issued = directory.plan(user, issue, by=BY, now=crm.now)
    directory.execute(issued)
    are_native = bool(directory.open_native_links(user.id))
    ended = directory.plan(user, EndLinks(), by=BY, now=crm.now)
    directory.execute(ended)

    assert issued.is_empty is ended.is_empty is not are_native
    assert are_native is not crm.traits.is_whole
    assert directory.open_native_links(user.id) == frozenset()
    assert only(crm) == user


@pytest.mark.parametrize("also_unlock", [False, True])
def test_a_password_unlocks_only_when_asked_and_never_lifts_a_lock(
    crm: Crm, also_unlock: bool
) -> None:
    attempts, lock = a_lockout(crm), a_lock(crm)
    crm.add(a_user(attempts=attempts, lock=lock))

    after = written(crm, a_password(crm=crm, also_unlock=also_unlock))

    assert after.facts.attempts == (NO_ATTEMPTS if also_unlock else attempts)
    assert after.facts.lock == lock


def test_an_edit_changes_what_it_says_and_nothing_else(crm: Crm) -> None:
    require_whole(crm, "only this CRM itself saves these")
    crm.add(a_user(group=crm.traits.groups[0], role=crm.traits.plain_role))
    before = only(crm)
    change = EditUser(
        given_name="Åse",
        family_name="Björck",
        email="ase@northwind.example",
        group=crm.traits.groups[1],
        role=crm.traits.administrator_role,
        is_active=False,
        valid_from=crm.now - 60 * MINUTE,
        valid_until=crm.now + 60 * MINUTE,
    )

    after = written(crm, change)

    assert editable(after) == change
    assert after.right is Right.ADMINISTRATOR
    assert after.facts == replace(
        before.facts,
        is_active=False,
        valid_from=change.valid_from,
        valid_until=change.valid_until,
    )
    assert (after.id, after.user_name, after.kind) == (before.id, before.user_name, before.kind)


def test_an_edit_can_empty_what_may_be_empty(crm: Crm) -> None:
    require_whole(crm, "only this CRM itself saves these")
    crm.add(a_user(group=crm.traits.groups[0], role=crm.traits.administrator_role))
    nothing = edited(
        only(crm), given_name=None, family_name=None, email=None, group=None, role=None
    )

    after = written(crm, nothing)

    assert editable(after) == nothing
    assert after.right is Right.NONE
    assert after.list_name == "asa.bjork"


def test_an_edit_moves_the_user_in_search_order_and_filters(crm: Crm) -> None:
    require_whole(crm, "only this CRM itself saves these")
    crm.add(a_user(), a_user("berit.aas"), a_user("cecilia.dal"))
    directory = crm.directory

    written(
        crm,
        edited(only(crm), given_name="Zoë", family_name="Öström", email=None, group=None),
    )

    for gone in ("bjork asa.bjork@", "northwind.se asa"):
        assert directory.page(UserQuery(search=gone)).users == ()
    [found] = directory.page(UserQuery(search="zoe OSTROM")).users
    [without] = directory.page(UserQuery(filter=UserFilter.NO_EMAIL)).users
    assert found.user_name == without.user_name == "asa.bjork"
    in_order = [user.user_name for user in directory.page(UserQuery()).users]
    by_email = [user.user_name for user in directory.page(UserQuery(sort=SortColumn.EMAIL)).users]
    assert in_order == ["berit.aas", "cecilia.dal", "asa.bjork"]
    assert by_email == ["asa.bjork", "berit.aas", "cecilia.dal"]


def test_an_edit_and_its_undoing_leave_the_search_as_it_was(crm: Crm) -> None:
    require_whole(crm, "only this CRM itself saves these")
    crm.add(a_user())
    directory, before = crm.directory, editable(only(crm))

    for _ in range(2):
        written(crm, edited(only(crm), family_name="Quist", email="q@x.example"))
        assert directory.page(UserQuery(search="bjork bjo asa.bjork@")).users == ()
        assert len(directory.page(UserQuery(search="quist q@x")).users) == 1
        written(crm, before)
        assert directory.page(UserQuery(search="quist")).users == ()
        assert len(directory.page(UserQuery(search="asa.bjork@")).users) == 1


def test_a_sign_in_is_noted_and_clears_failed_attempts(crm: Crm) -> None:
    require_whole(crm, "a sign-in to this program is none to this CRM")
    crm.add(a_user(attempts=a_lockout(crm), last_sign_in_at=None))
    now, directory = crm.now, crm.directory
    change = RecordSignIn(place="FRONTDESK-2", rehashed=None)

    directory.execute(directory.plan(only(crm), change, by="asa.bjork", now=now))

    after = only(crm)
    credential = directory.credential(after.id)
    assert after.last_sign_in_at == now
    assert after.last_sign_in_from == "FRONTDESK-2"
    assert after.facts.attempts == NO_ATTEMPTS
    assert credential is not None
    assert credential.password_hash == PASSWORD_HASH
    assert directory.page(UserQuery(filter=UserFilter.NEVER_SIGNED_IN)).users == ()


def test_a_sign_in_replaces_a_weak_hash_only_while_it_is_the_same(crm: Crm) -> None:
    require_whole(crm, "hashes are replaced by this CRM alone")
    crm.add(a_user())
    directory, user = crm.directory, only(crm)
    rehash = RecordSignIn(place="FRONTDESK-2", rehashed=NEW_HASH)
    plan = directory.plan(user, rehash, by="asa.bjork", now=crm.now)
    newer = Secret(fake_hash("newest").reveal())
    change = replace(a_password(crm=crm), password_hash=newer)
    directory.execute(directory.plan(user, change, by=BY, now=crm.now))

    with pytest.raises(Conflict):
        directory.execute(plan)

    credential = directory.credential(user.id)
    assert credential is not None
    assert credential.password_hash == newer


# --- Every plan ---


def changes(crm: Crm, user: User) -> tuple[Change, ...]:
    """One of each kind that this CRM saves."""
    edit = (edited(user, email="new@northwind.example"),) if crm.traits.is_whole else ()
    return (
        SetLock(lock=a_lock(crm)),
        SetAttempts(attempts=a_lockout(crm)),
        a_password(crm=crm, temporary=False),
        *edit,
        *((RequireNewPassword(),) if crm.traits.is_whole else ()),
        RecordSignIn(place="FRONTDESK-2", rehashed=None),
    )


def test_every_change_makes_a_new_version(crm: Crm) -> None:
    crm.add(a_user(attempts=FailedAttempts(count=1)))
    versions = {only(crm).version}

    for number, change in enumerate(changes(crm, only(crm)), start=2):
        versions.add(written(crm, change).version)
        assert len(versions) == number


def test_a_plan_writes_nothing_until_it_is_executed(crm: Crm) -> None:
    crm.add(a_user())
    before = only(crm)

    for change in changes(crm, before):
        crm.directory.plan(before, change, by=BY, now=crm.now)

    assert only(crm) == before


def test_a_plan_is_void_once_the_user_was_changed(crm: Crm) -> None:
    require_whole(crm, "the rows of a plan stand for themselves")
    crm.add(a_user())
    for change in changes(crm, only(crm)):
        stale = crm.directory.plan(only(crm), change, by=BY, now=crm.now)
        reason = f"Before {type(change).__name__}"
        written(crm, SetLock(lock=a_lock(crm, reason)))
        now_there = only(crm)

        with pytest.raises(Conflict):
            crm.directory.execute(stale)

        assert only(crm) == now_there


def test_a_plan_for_a_user_who_was_looked_at_too_early_is_void(crm: Crm) -> None:
    crm.add(a_user())
    early = only(crm)
    written(crm, SetLock(lock=a_lock(crm)))

    for change in changes(crm, early):
        with pytest.raises(Conflict):
            crm.directory.execute(crm.directory.plan(early, change, by=BY, now=crm.now))


def test_what_is_as_it_shall_be_needs_no_writing(crm: Crm) -> None:
    lock, attempts = a_lock(crm), a_lockout(crm)
    crm.add(a_user(lock=lock, attempts=attempts))
    user = only(crm)

    for change in (SetLock(lock=lock), SetAttempts(attempts=attempts), editable(user)):
        plan = crm.directory.plan(user, change, by=BY, now=crm.now)
        crm.directory.execute(plan)
        assert plan.is_empty

    assert only(crm) == user


def test_a_plan_names_old_and_new_values_and_hides_hashes(crm: Crm) -> None:
    crm.add(a_user(attempts=FailedAttempts(count=1)))

    for change in changes(crm, only(crm)):
        columns = planned_columns(crm, change)
        assert columns
        assert all(old != new for old, new in columns.values())
    secrets = [
        value
        for values in planned_columns(crm, a_password(crm=crm)).values()
        for value in values
        if isinstance(value, Secret)
    ]
    assert set(secrets) == {PASSWORD_HASH, NEW_HASH}


def test_nobody_else_is_changed(crm: Crm) -> None:
    crm.add(a_user(), a_user("asa.bjork2", given_name="Asa", family_name="Bjork"))
    twin = only(crm, "asa.bjork2")

    for change in changes(crm, only(crm)):
        written(crm, change)

    assert only(crm, "asa.bjork2") == twin


# --- Values that do not fit ---


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "a" * 300 + "@northwind.example"),
        ("group", "No such group"),
        ("role", "No such role"),
        ("given_name", "\0"),
        ("family_name", "\ud800"),
        ("group", "\0"),
        ("role", "\ud800"),
    ],
)
def test_what_cannot_be_stored_is_refused_before_anything_is_written(
    crm: Crm, field: str, value: str
) -> None:
    if crm.traits.takes_any_text:
        pytest.skip("it has no columns that could be too short")
    crm.add(a_user())
    before = only(crm)

    with pytest.raises(InvalidInput):
        crm.directory.plan(before, edited(before, **{field: value}), by=BY, now=crm.now)

    assert only(crm) == before


HOSTILE = (
    "'; DROP TABLE crm_user; --",
    '"',
    "%s %(x)s :x ? {0}",
    "\\",
    "<img src=x>",
    "\u202e\u200b",
    "😀" * 20,
    "\t\n",
    "漢字",
    "a\u0308",
    "ﷺ" * 40,
    " ",
    "trailing ",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_stored_as_they_are(crm: Crm, text: str) -> None:
    require_whole(crm, "only this CRM itself saves these")
    crm.add(a_user())
    lock = replace(a_lock(crm), reason=text)

    after = written(crm, edited(only(crm), given_name=text, family_name=text))
    locked = written(crm, SetLock(lock=lock))

    assert (after.given_name, after.family_name) == (text, text)
    assert locked.facts.lock == lock
    [row] = crm.directory.page(UserQuery()).users
    assert row.name == f"{text}, {text}"
