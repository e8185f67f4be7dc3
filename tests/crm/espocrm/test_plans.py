"""What each change writes: exactly these rows, and what EspoCRM's own code would write beside."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.engine import URL

from crm_admin.adapters.companion import foreign_users, preparation
from crm_admin.domain.changes import (
    Change,
    EditUser,
    RecordSignIn,
    RowAct,
    SetAttempts,
    SetLock,
    SetPassword,
    WritePlan,
)
from crm_admin.domain.errors import Conflict, InvalidInput, NotAvailable
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Lock, User, UserState
from crm_admin.services.editing import editable
from tests.crm.espocrm.installation import CREATED, PASSWORD_HASH, Installation, new_installation

NOW = datetime(2026, 11, 20, 12, 0, 30, 123456, tzinfo=UTC)
SECONDS = NOW.replace(microsecond=0)
BY = "anna.berg"
LOCK = Lock(by=BY, at=NOW, reason="Laptop stolen")
NEW_HASH = Secret("$2y$10$" + "x" * 53)
PASSWORD = SetPassword(
    password_hash=NEW_HASH, must_change=False, temporary_until=None, also_unlock=False
)

Row = tuple[RowAct, str, str, dict[str, tuple[object, object]]]


def only(espo: Installation, user_name: str = "asa.bjork") -> User:
    [user] = espo.directory.named(user_name)
    return user


def planned(espo: Installation, change: Change, user: User | None = None) -> WritePlan:
    return espo.directory.plan(user or only(espo), change, by=BY, now=NOW)


def rows_of(plan: WritePlan) -> list[Row]:
    return [
        (
            row.act,
            row.table,
            str(row.key[0][1]),
            {column.column: (column.old, column.new) for column in row.columns},
        )
        for row in plan.rows
    ]


def written(espo: Installation, change: Change) -> User:
    espo.directory.execute(planned(espo, change))
    return only(espo)


def edited(user: User, **fields: object) -> EditUser:
    return replace(editable(user), **fields)  # type: ignore[arg-type]


# --- Lock ---


def test_a_lock_switches_the_user_off_and_ends_every_session(espo: Installation) -> None:
    user_id = espo.add_user()
    tokens = [espo.add_token(user_id, last_access=CREATED) for _ in range(2)]
    espo.add_token(user_id, last_access=CREATED, is_active=False)
    espo.add_token(user_id, last_access=CREATED, deleted=True)
    espo.add_token(espo.add_user("bo.ek"), last_access=CREATED)

    rows = rows_of(planned(espo, SetLock(lock=LOCK)))

    off = {"is_active": (True, False), "modified_at": (CREATED, SECONDS)}
    assert rows == [
        (RowAct.UPDATE, "user", user_id, off),
        *((RowAct.UPDATE, "auth_token", token, off) for token in sorted(tokens)),
        (
            RowAct.INSERT,
            "crm_admin_lock",
            user_id,
            {
                "user_id": (None, user_id),
                "locked_by": (None, BY),
                "locked_at": (None, NOW),
                "reason": (None, "Laptop stolen"),
            },
        ),
    ]


def test_a_lifted_lock_leaves_the_sessions_ended(espo: Installation) -> None:
    user_id = espo.add_user()
    token = espo.add_token(user_id, last_access=CREATED)
    written(espo, SetLock(lock=LOCK))

    lifted = written(espo, SetLock(lock=None))

    assert lifted.state(NOW) is UserState.ACTIVE
    assert not espo.row("auth_token", token)["is_active"]
    assert espo.row("crm_admin_lock", user_id)["ended_at"] is not None
    assert espo.row("crm_admin_lock", user_id)["reason"] == "Laptop stolen"


def test_a_second_lock_replaces_the_first(espo: Installation) -> None:
    espo.add_user()
    written(espo, SetLock(lock=LOCK))
    written(espo, SetLock(lock=None))
    again = Lock(by="bo.ek", at=NOW + timedelta(days=1), reason="On leave")

    locked = written(espo, SetLock(lock=again))

    assert locked.facts.lock == again
    assert len(espo.rows("crm_admin_lock")) == 1


def test_putting_a_lock_back_needs_no_new_row(espo: Installation) -> None:
    user_id = espo.add_user()
    written(espo, SetLock(lock=LOCK))
    written(espo, SetLock(lock=None))

    plan = planned(espo, SetLock(lock=LOCK))
    espo.directory.execute(plan)

    assert ("crm_admin_lock", user_id, {"ended_at": (NOW, None)}) == rows_of(plan)[-1][1:]
    assert only(espo).facts.lock == LOCK


def test_a_preview_without_a_time_shows_the_present_one(espo: Installation) -> None:
    espo.add_user()

    plan = planned(espo, SetLock(lock=replace(LOCK, at=None)))

    assert dict(rows_of(plan)[-1][3])["locked_at"] == (None, NOW)


@pytest.mark.parametrize("reason", ["x" * 501, "a\0b", "\ud800"])
def test_a_reason_that_cannot_be_stored_is_refused(espo: Installation, reason: str) -> None:
    espo.add_user()

    with pytest.raises(InvalidInput):
        planned(espo, SetLock(lock=replace(LOCK, reason=reason)))


@pytest.mark.parametrize("reason", ["'; DROP TABLE user; --", "\\", "😀" * 250, " å ", "%s {0}"])
def test_any_other_reason_is_stored_as_it_is(espo: Installation, reason: str) -> None:
    espo.add_user()
    lock = replace(LOCK, reason=reason)

    assert written(espo, SetLock(lock=lock)).facts.lock == lock


# --- Password ---


def test_a_password_is_written_with_the_time_and_ends_every_session(espo: Installation) -> None:
    user_id = espo.add_user()
    token = espo.add_token(user_id, last_access=CREATED)
    times = (CREATED, SECONDS)

    rows = rows_of(planned(espo, PASSWORD))

    assert rows == [
        (
            RowAct.UPDATE,
            "user",
            user_id,
            {"password": (Secret(PASSWORD_HASH), NEW_HASH), "modified_at": times},
        ),
        (
            RowAct.UPDATE,
            "auth_token",
            token,
            {"is_active": (True, False), "modified_at": times},
        ),
    ]
    assert PASSWORD_HASH not in repr(rows)


@pytest.fixture
def espo_10(espo_url: URL) -> Iterator[Installation]:
    """An EspoCRM 10, whose sessions hang on the number of the password."""
    with new_installation(espo_url, "10.0") as installation:
        preparation.prepare(installation.connection)
        yield installation


def test_from_10_on_the_number_of_the_password_goes_up(espo_10: Installation) -> None:
    user_id = espo_10.add_user(password_version=6)

    written(espo_10, PASSWORD)
    written(espo_10, replace(PASSWORD, password_hash=Secret("$2y$10$" + "y" * 53)))

    assert espo_10.row("user", user_id)["password_version"] == 8


def test_a_password_lifts_no_lock_and_clears_no_failed_attempts(espo: Installation) -> None:
    espo.add_user()
    attempts = FailedAttempts(count=3, since=NOW, last_at=NOW, last_from="FRONTDESK-2")
    written(espo, SetAttempts(attempts=attempts))
    written(espo, SetLock(lock=LOCK))

    after = written(espo, PASSWORD)

    assert (after.facts.lock, after.facts.attempts) == (LOCK, attempts)


def test_the_first_password_of_a_user_without_one(espo: Installation) -> None:
    espo.add_user(password=None)

    columns = rows_of(planned(espo, PASSWORD))[0][3]

    assert columns["password"] == (None, NEW_HASH)
    assert written(espo, PASSWORD).facts.has_password


def test_a_program_gets_no_password(espo: Installation) -> None:
    espo.add_user(type="api", password=None)

    with pytest.raises(NotAvailable):
        planned(espo, PASSWORD)


# --- Edit ---


def test_only_switching_on_and_off_can_be_saved(espo: Installation) -> None:
    user_id = espo.add_user(is_active=False)
    token = espo.add_token(user_id, last_access=CREATED)

    on = rows_of(planned(espo, edited(only(espo), is_active=True)))
    assert on == [
        (
            RowAct.UPDATE,
            "user",
            user_id,
            {"is_active": (False, True), "modified_at": (CREATED, SECONDS)},
        )
    ]
    assert written(espo, edited(only(espo), is_active=True)).state(NOW) is UserState.ACTIVE

    off = written(espo, edited(only(espo), is_active=False))
    assert off.state(NOW) is UserState.INACTIVE
    assert not espo.row("auth_token", token)["is_active"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("given_name", "Åse"),
        ("family_name", None),
        ("email", "new@northwind.se"),
        ("group", "Sales"),
        ("role", "Administrator"),
        ("valid_from", NOW),
        ("valid_until", NOW),
    ],
)
def test_what_espocrm_keeps_is_refused(espo: Installation, name: str, value: object) -> None:
    espo.add_user(first_name="Åsa", last_name="Björk")
    user = only(espo)

    with pytest.raises(InvalidInput) as refused:
        planned(espo, edited(user, is_active=False, **{name: value}))

    assert "EspoCRM" in str(refused.value.facts["problem"])
    assert only(espo) == user


def test_switching_off_does_not_slip_past_a_lock(espo: Installation) -> None:
    espo.add_user()
    written(espo, SetLock(lock=LOCK))

    with pytest.raises(InvalidInput):
        planned(espo, edited(only(espo), is_active=False))


def test_a_lock_lifted_in_espocrm_does_not_explain_a_later_switching_off(
    espo: Installation,
) -> None:
    user_id = espo.add_user()
    espo.add_lock(user_id, LOCK)

    off = written(espo, edited(only(espo), is_active=False))

    assert off.state(NOW) is UserState.INACTIVE
    assert espo.row("crm_admin_lock", user_id)["ended_at"] is not None


def test_an_edit_without_a_difference_writes_nothing(espo: Installation) -> None:
    espo.add_user()

    assert planned(espo, editable(only(espo))).is_empty


# --- Failed sign-ins to this program ---


def test_failed_attempts_are_counted_beside_espocrm(espo: Installation) -> None:
    user_id = espo.add_user()
    first = FailedAttempts(count=1, since=NOW, last_at=NOW, last_from="FRONTDESK-2")

    plan = planned(espo, SetAttempts(attempts=first))
    espo.directory.execute(plan)
    second = replace(first, count=2, last_at=NOW + timedelta(seconds=1))

    assert [row[:3] for row in rows_of(plan)] == [
        (RowAct.INSERT, "crm_admin_failed_sign_in", user_id)
    ]
    assert rows_of(planned(espo, SetAttempts(attempts=second))) == [
        (
            RowAct.UPDATE,
            "crm_admin_failed_sign_in",
            user_id,
            {"failures": (1, 2), "last_at": (NOW, second.last_at)},
        )
    ]


@pytest.mark.parametrize("rehashed", [None, NEW_HASH])
def test_a_sign_in_clears_them_and_touches_nothing_of_espocrm(
    espo: Installation, rehashed: Secret | None
) -> None:
    user_id = espo.add_user()
    written(espo, SetAttempts(attempts=FailedAttempts(count=4, last_at=NOW, lockouts=1)))
    before = espo.row("user", user_id)

    after = written(espo, RecordSignIn(place="FRONTDESK-2", rehashed=rehashed))

    assert after.facts.attempts == NO_ATTEMPTS
    assert espo.row("user", user_id) == before


def test_a_first_sign_in_writes_nothing(espo: Installation) -> None:
    espo.add_user()

    assert planned(espo, RecordSignIn(place="FRONTDESK-2", rehashed=None)).is_empty


def test_a_very_long_name_of_a_computer_is_cut(espo: Installation) -> None:
    espo.add_user()
    attempts = FailedAttempts(count=1, last_at=NOW, last_from="é" * 300)

    after = written(espo, SetAttempts(attempts=attempts))

    assert after.facts.attempts.last_from == "é" * 255


# --- Only while everything still stands ---


def test_what_espocrm_changed_meanwhile_is_not_overwritten(espo: Installation) -> None:
    user_id = espo.add_user()
    plan = planned(espo, PASSWORD)
    table = espo.table("user")
    espo.connection.execute(
        table.update().where(table.c.id == user_id).values(password="changed in EspoCRM")
    )

    with pytest.raises(Conflict):
        espo.directory.execute(plan)

    assert espo.row("user", user_id)["password"] == "changed in EspoCRM"


def test_a_user_who_is_gone_or_changed_is_not_planned_for(espo: Installation) -> None:
    user_id = espo.add_user()
    user, table = only(espo), espo.table("user")
    for change in ({"first_name": "Other"}, {"deleted": True}):
        espo.connection.execute(table.update().where(table.c.id == user_id).values(change))
        with pytest.raises(Conflict):
            planned(espo, SetLock(lock=LOCK), user)


def test_only_our_own_row_is_kept_for_each_user(espo: Installation) -> None:
    espo.add_user()
    espo.add_user("bo.ek")
    written(espo, SetLock(lock=LOCK))

    assert len(espo.rows(foreign_users.LOCKS.name)) == 1
    assert only(espo, "bo.ek").facts.lock is None
