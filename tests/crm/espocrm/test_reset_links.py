"""Reset links of EspoCRM's own: exactly the rows that it takes, and that end with the rest."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert
from sqlalchemy.engine import URL

from crm_admin.adapters.companion import tables as companion
from crm_admin.domain.changes import (
    Change,
    EditUser,
    EndLinks,
    IssueLink,
    RequireNewPassword,
    RowAct,
    RowChange,
    SetAttempts,
    SetLock,
    SetPassword,
    WritePlan,
)
from crm_admin.domain.errors import Conflict, NotAvailable
from crm_admin.domain.links import token_hash
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import NO_ATTEMPTS, Lock, User, UserId
from crm_admin.services.editing import editable
from tests.crm.espocrm.installation import (
    CREATED,
    Installation,
    new_installation,
    tables_of_version,
)

NOW = datetime(2026, 11, 20, 12, 0, 30, 123456, tzinfo=UTC)
SECONDS = NOW.replace(microsecond=0)
HOUR = timedelta(hours=1)
TOKEN = Secret("5f" * 16)
LINK = IssueLink(token=TOKEN, expires_at=NOW + HOUR)
LOCK = Lock(by="anna.berg", at=NOW, reason="Laptop stolen")
PASSWORD = SetPassword(
    password_hash=Secret("$2y$10$" + "x" * 53),
    must_change=False,
    temporary_until=None,
    also_unlock=False,
)
JOB = "Espo\\Tools\\UserSecurity\\Password\\Jobs\\RemoveRecoveryRequest"


def only(espo: Installation, user_name: str = "asa.bjork") -> User:
    [user] = espo.directory.named(user_name)
    return user


def planned(espo: Installation, change: Change) -> WritePlan:
    return espo.directory.plan(only(espo), change, by="anna.berg", now=NOW)


def written(espo: Installation, change: Change) -> None:
    espo.directory.execute(planned(espo, change))


def new_cells(row: RowChange) -> dict[str, object]:
    assert row.act is RowAct.INSERT
    assert all(column.old is None for column in row.columns)
    return {column.column: column.new for column in row.columns}


def ended(plan: WritePlan) -> list[str]:
    """The links that the plan ends; nothing else is changed in their rows."""
    rows = [row for row in plan.rows if row.table == "password_change_request"]
    updates = [row for row in rows if row.act is RowAct.UPDATE]
    for row in updates:
        [column] = row.columns
        assert (column.column, column.old, column.new) == ("deleted", False, True)
    return [str(row.key[0][1]) for row in updates]


def add_own(espo: Installation, token: str, *, expires_at: datetime) -> None:
    """What this program noted of a link that it issued."""
    espo.connection.execute(
        insert(companion.link).values(
            id=token[:32],
            purpose="reset",
            user_id="x",
            user_name="x",
            token_hash=token_hash(Secret(token)),
            credential_mark="",
            created_at=CREATED,
            expires_at=expires_at,
        )
    )


def open_tokens(espo: Installation, tokens: Iterable[str], user_name: str = "asa.bjork") -> bool:
    hashes = frozenset(token_hash(Secret(token)) for token in tokens)
    return espo.directory.open_native_links(only(espo, user_name).id) == hashes


# --- A new link ---


def test_a_link_is_a_row_and_the_job_that_ends_it(espo: Installation) -> None:
    user_id = espo.add_user()

    request, job = planned(espo, LINK).rows

    request_id = dict(request.key)["id"]
    assert (request.table, job.table) == ("password_change_request", "job")
    assert new_cells(request) == {
        "id": request_id,
        "deleted": False,
        "request_id": TOKEN,
        "created_at": SECONDS,
        "user_id": user_id,
    }
    assert new_cells(job) == {
        "id": dict(job.key)["id"],
        "name": JOB,
        "deleted": False,
        "status": "Pending",
        "execute_time": SECONDS + HOUR,
        "class_name": JOB,
        "data": f'{{"id":"{request_id}"}}',
        "queue": "q1",
        "attempts": 1,
        "created_at": SECONDS,
    }


def test_the_rows_are_stored_as_espocrm_reads_them(espo: Installation) -> None:
    user_id = espo.add_user()
    before = espo.rows("user")

    written(espo, LINK)

    [request] = espo.rows("password_change_request").values()
    [job] = espo.rows("job").values()
    assert (request["request_id"], request["user_id"]) == (TOKEN.reveal(), user_id)
    assert not request["deleted"]
    assert request["url"] is None
    assert request["created_at"] == SECONDS.replace(tzinfo=None)
    assert job["class_name"] == JOB
    assert json.loads(job["data"]) == {"id": request["id"]}
    assert job["execute_time"] == (SECONDS + HOUR).replace(tzinfo=None)
    assert espo.rows("user") == before


def test_ids_are_made_like_those_of_espocrm(espo: Installation) -> None:
    espo.add_user()
    ids = [str(row.key[0][1]) for _ in range(20) for row in planned(espo, LINK).rows]

    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[0-9a-f]{17}", each) for each in ids)
    assert {int(each[:8], 16) for each in ids} == {int(NOW.timestamp())}


def test_where_ids_are_uuids_new_ones_are_too(espo_url: URL) -> None:
    with new_installation(espo_url) as espo:
        espo.connection.rollback()
        espo.metadata.drop_all(espo.connection)
        long = Installation(connection=espo.connection, metadata=tables_of_version(id_length=36))
        long.metadata.create_all(espo.connection)
        long.add_user()

        ids = [str(row.key[0][1]) for row in planned(long, LINK).rows]

        assert all(re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", each) for each in ids)


def test_the_token_stays_hidden_in_the_plan(espo: Installation) -> None:
    espo.add_user()

    assert TOKEN.reveal() not in repr(planned(espo, LINK))


def test_older_links_of_the_user_end_and_those_of_others_stay(espo: Installation) -> None:
    user_id = espo.add_user()
    older = sorted(espo.add_link(user_id, f"{number:032x}") for number in range(2))
    espo.add_link(user_id, "a" * 32, deleted=True)
    espo.add_link(espo.add_user("bo.ek"), "b" * 32)

    plan = planned(espo, LINK)
    espo.directory.execute(plan)

    assert ended(plan) == older
    assert open_tokens(espo, [TOKEN.reveal()])
    assert open_tokens(espo, ["b" * 32], "bo.ek")


def test_what_this_program_issued_and_is_over_ends_with_the_next_link(espo: Installation) -> None:
    user_id, other_id = espo.add_user(), espo.add_user("bo.ek")
    over = [espo.add_link(other_id, "b" * 32), espo.add_link(user_id, "a" * 32)]
    espo.add_link(other_id, "c" * 32)
    espo.add_link(other_id, "d" * 32)
    add_own(espo, "a" * 32, expires_at=NOW - HOUR)
    add_own(espo, "b" * 32, expires_at=NOW)
    add_own(espo, "c" * 32, expires_at=NOW + HOUR)

    plan = planned(espo, LINK)
    espo.directory.execute(plan)

    assert sorted(ended(plan)) == sorted(over)
    assert open_tokens(espo, ["c" * 32, "d" * 32], "bo.ek")


def test_before_the_first_sign_in_there_is_nothing_of_ours_to_end(espo_url: URL) -> None:
    with new_installation(espo_url) as espo:
        user_id = espo.add_user()
        espo.add_link(espo.add_user("bo.ek"), "b" * 32)
        older = espo.add_link(user_id, "a" * 32)

        assert ended(planned(espo, LINK)) == [older]


@pytest.mark.parametrize(
    ("kind", "said"), [("super-admin", "super administrator"), ("portal", "portal")]
)
def test_some_users_get_no_link(espo: Installation, kind: str, said: str) -> None:
    espo.add_user(type=kind)

    with pytest.raises(NotAvailable) as refused:
        planned(espo, LINK)

    assert said in str(refused.value.facts["reason"])


def test_without_the_tables_of_links_none_is_issued_and_none_has_to_end(espo_url: URL) -> None:
    with new_installation(espo_url) as espo:
        espo.add_user()
        espo.connection.exec_driver_sql("DROP TABLE job")

        with pytest.raises(NotAvailable):
            planned(espo, LINK)

        assert planned(espo, EndLinks()).is_empty
        assert {row.table for row in planned(espo, PASSWORD).rows} == {"user"}


# --- What ends links ---


def switched_off(user: User) -> EditUser:
    return replace(editable(user), is_active=False)


def test_links_end_when_told_to_with_a_new_password_a_lock_and_the_account(
    espo: Installation,
) -> None:
    user_id = espo.add_user()
    open_one = espo.add_link(user_id, "a" * 32)
    espo.add_link(espo.add_user("bo.ek"), "b" * 32)

    for change in (EndLinks(), PASSWORD, SetLock(lock=LOCK), switched_off(only(espo))):
        assert ended(planned(espo, change)) == [open_one]
    written(espo, EndLinks())

    assert open_tokens(espo, [])
    assert open_tokens(espo, ["b" * 32], "bo.ek")
    assert planned(espo, EndLinks()).is_empty


def test_other_changes_leave_links_alone(espo: Installation) -> None:
    espo.add_link(espo.add_user(is_active=False), "a" * 32)
    switched_on = replace(editable(only(espo)), is_active=True)

    for change in (SetLock(lock=None), SetAttempts(attempts=NO_ATTEMPTS), switched_on):
        assert ended(planned(espo, change)) == []


def test_a_link_that_espocrm_ended_meanwhile_makes_the_plan_void(espo: Installation) -> None:
    request_id = espo.add_link(espo.add_user(), "a" * 32)
    plan, table = planned(espo, LINK), espo.table("password_change_request")
    espo.connection.execute(table.update().where(table.c.id == request_id).values(deleted=True))

    with pytest.raises(Conflict):
        espo.directory.execute(plan)


def test_requiring_a_new_password_is_nothing_that_espocrm_knows(espo: Installation) -> None:
    espo.add_user()

    with pytest.raises(NotAvailable):
        planned(espo, RequireNewPassword())


# --- Open ones ---


def test_every_link_that_espocrm_would_take_is_open(espo: Installation) -> None:
    user_id = espo.add_user()
    espo.add_link(user_id, "a" * 32, created_at=NOW - timedelta(days=60))
    espo.add_link(user_id, "b" * 32)
    espo.add_link(user_id, "c" * 32, deleted=True)
    espo.add_link(user_id, "d" * 32, request_id=None)
    espo.add_link(espo.add_user("bo.ek"), "e" * 32)

    assert open_tokens(espo, ["a" * 32, "b" * 32])
    for nobody in ("", "x", "\0", "\ud800"):
        assert espo.directory.open_native_links(UserId(nobody)) == frozenset()
