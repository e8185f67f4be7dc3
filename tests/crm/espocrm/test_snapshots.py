"""The main job on the tables and rows of EspoCRMs that were really installed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy
from sqlalchemy import Engine, text

from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.capabilities import Act
from crm_admin.domain.changes import Change, EndLinks, IssueLink
from crm_admin.domain.errors import (
    NotAvailable,
    SignInRefused,
    UserChanged,
)
from crm_admin.domain.links import token_hash
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import UserState
from crm_admin.services.accounts import Accounts
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import OpenedCrm
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.sign_in import SignIn
from crm_admin.services.waiting import slowed_until
from tests.crm.snapshots import Snapshot
from tests.databases import password_of, settings_of
from tests.fakes import FakeGuesser, FakeMailTemplates, FakePlace
from tests.servers import Server

NEW_PASSWORD = Secret("a much longer sentence")


@dataclass(frozen=True, kw_only=True)
class Site:
    """An EspoCRM that was opened, with a second pair of eyes on its tables."""

    snapshot: Snapshot
    crm: OpenedCrm
    engine: Engine

    def sign_in(self, user_name: str, password: Secret | None = None) -> Accounts:
        given = password or Secret(self.snapshot.passwords[user_name])
        door = SignIn(database=self.crm.database, hasher=self.crm.hasher, place=FakePlace())
        return Accounts(
            database=self.crm.database,
            session=door.sign_in(user_name, given),
            hasher=self.crm.hasher,
            guesser=FakeGuesser(),
            place=FakePlace(),
            templates=FakeMailTemplates(),
        )

    def checksums(self) -> dict[str, int]:
        """Of the content of every table, ours too."""
        with self.engine.connect() as connection:
            names = sqlalchemy.inspect(connection).get_table_names()
            rows = connection.exec_driver_sql(
                f"CHECKSUM TABLE {', '.join(f'`{name}`' for name in names)} EXTENDED"
            )
            return {row[0].partition(".")[2]: row[1] for row in rows}

    def write(self, user_name: str, change: Change) -> None:
        """The change of the directory alone, without all that a service writes beside it."""
        with self.crm.database.open_unit_of_work(new_operation_id()) as work:
            [user] = work.users.named(user_name)
            plan = work.users.plan(user, change, by="admin", now=work.now())
            work.users.execute(plan)
            work.commit()

    def rows(self, table: str) -> dict[str, dict[str, Any]]:
        with self.engine.connect() as connection:
            found = connection.execute(text(f"SELECT * FROM {table}")).mappings()
            return {str(row["id"]): dict(row) for row in found}

    def execute(self, statement: str) -> None:
        with self.engine.begin() as connection:
            connection.execute(text(statement))


def opened(path: Path, server: Server) -> Iterator[Site]:
    snapshot, url = Snapshot(path), server.create_database()
    snapshot.build(url)
    crm = DatabaseOpener().open(settings_of(url), password_of(url))
    engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
    yield Site(snapshot=snapshot, crm=crm, engine=engine)
    crm.database.close()


@pytest.fixture
def espo_9(espocrm_snapshot: Path, mariadb_server: Server) -> Iterator[Site]:
    yield from opened(espocrm_snapshot, mariadb_server)


@pytest.fixture
def espo_8(espocrm_snapshot: Path, mariadb_server: Server) -> Iterator[Site]:
    path = espocrm_snapshot.with_name("espocrm-8.4.2.json")
    if not path.exists():
        pytest.skip(f"{path.name} is not here")
    yield from opened(path, mariadb_server)


def target(accounts: Accounts, user_name: str) -> Target:
    return Target.of(accounts.find(user_name).user)


def changed_columns(
    before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]
) -> dict[str, set[str]]:
    """The columns that differ, by the id of their row."""
    assert before.keys() == after.keys()
    differences = {
        key: {name for name, value in row.items() if after[key][name] != value}
        for key, row in before.items()
    }
    return {key: names for key, names in differences.items() if names}


def test_it_is_recognised_with_its_version_and_what_it_can_do(espo_9: Site) -> None:
    description = espo_9.crm.database.description

    assert (description.product, description.version) == ("EspoCRM", "9.1 or 9.2")
    assert description.server == "MariaDB"
    assert description.differences == ()
    assert description.capabilities.has(Act.CHANGE_PASSWORD)


def test_looking_writes_nothing_not_even_tables_of_ours(espo_9: Site) -> None:
    directory_tables = set(sqlalchemy.inspect(espo_9.engine).get_table_names())

    with espo_9.crm.database.open_reading() as reading:
        names = [user.user_name for user in reading.users.page(UserQuery()).users]

    assert names == ["admin", "alice", "bob", "zz"]
    assert set(sqlalchemy.inspect(espo_9.engine).get_table_names()) == directory_tables


def test_only_administrators_get_in_with_the_passwords_that_espocrm_hashed(espo_9: Site) -> None:
    assert espo_9.sign_in("admin").find("alice").user.email == "alice@example.test"
    for user_name, password in (
        ("admin", Secret("wrong")),
        ("alice", Secret("wrong")),
        ("Admin", Secret(espo_9.snapshot.passwords["admin"])),
        ("system", Secret("x")),
    ):
        with pytest.raises(SignInRefused):
            espo_9.sign_in(user_name, password)


def test_the_last_administrator_is_slowed_down_here_and_nothing_of_it_is_in_espocrm(
    espo_9: Site,
) -> None:
    assert espo_9.sign_in("admin").find("admin").diagnosis.can_sign_in
    before = espo_9.rows("user")
    for _ in range(12):
        with pytest.raises(SignInRefused):
            espo_9.sign_in("admin", Secret("wrong"))
    with pytest.raises(SignInRefused):
        espo_9.sign_in("admin")

    with espo_9.crm.database.open_reading() as reading:
        [admin] = reading.users.named("admin")
        until = slowed_until(admin, reading)
    assert (admin.facts.attempts.count, admin.facts.attempts.locked_until) == (10, None)
    assert admin.facts.attempts.last_at is not None
    assert until == admin.facts.attempts.last_at + timedelta(seconds=30)
    assert espo_9.rows("user") == before


def test_lock_undo_lock_and_lift(espo_9: Site) -> None:
    accounts = espo_9.sign_in("admin")
    before = espo_9.rows("user"), espo_9.rows("auth_token")

    locked = accounts.lock(
        target(accounts, "bob"), reason="Laptop stolen", operation_id=new_operation_id()
    )
    bob = locked.view.user.id
    tokens = {key for key, row in before[1].items() if row["user_id"] == bob and row["is_active"]}
    assert locked.view.state is UserState.LOCKED
    assert changed_columns(before[0], espo_9.rows("user")) == {bob: {"is_active", "modified_at"}}
    assert changed_columns(before[1], espo_9.rows("auth_token")) == {
        token: {"is_active", "modified_at"} for token in tokens
    }

    assert locked.undo is not None
    undone = accounts.undo(locked.undo, operation_id=new_operation_id())
    assert undone.view.state is UserState.ACTIVE
    assert changed_columns(before[0], espo_9.rows("user")) == {bob: {"modified_at"}}

    again = accounts.lock(Target.of(undone.view.user), reason="Still", operation_id="2" * 32)
    lifted = accounts.lift_lock(
        Target.of(again.view.user), reason="Found", operation_id=new_operation_id()
    )
    assert lifted.view.state is UserState.ACTIVE


def test_a_new_password_works_at_once_and_ends_the_sessions(espo_9: Site) -> None:
    accounts = espo_9.sign_in("admin")
    alice = target(accounts, "alice")
    before = espo_9.rows("user")

    shown = accounts.preview_password(alice, must_change=True, also_unlock=False)
    done = accounts.change_password(alice, NEW_PASSWORD, operation_id=new_operation_id())

    after = espo_9.rows("user")
    stored = Secret(after[alice.id]["password"])
    assert {row.table for row in shown.rows} == {"user", "auth_token"}
    assert changed_columns(before, after) == {alice.id: {"password", "modified_at"}}
    assert stored.reveal().startswith("$2y$10$")
    assert espo_9.crm.hasher.verify(NEW_PASSWORD, stored)
    assert not any(
        row["is_active"]
        for row in espo_9.rows("auth_token").values()
        if row["user_id"] == alice.id and not row["deleted"]
    )
    assert not done.view.user.facts.must_change_password
    assert done.view.user.facts.temporary_until is None


def test_an_administrator_remains_whatever_one_does(espo_9: Site) -> None:
    espo_9.execute("UPDATE user SET type = 'admin' WHERE user_name = 'alice'")
    alice = espo_9.sign_in("alice")

    done = alice.lock(target(alice, "admin"), reason="Leaving", operation_id=new_operation_id())
    herself = alice.find("alice").user

    assert done.view.state is UserState.LOCKED
    with pytest.raises(NotAvailable):
        alice.lock(Target.of(herself), reason="Me too", operation_id=new_operation_id())
    switched_off = replace(editable(herself), is_active=False)
    with pytest.raises(NotAvailable):
        alice.edit(Target.of(herself), switched_off, operation_id=new_operation_id())
    assert alice.find("alice").state is UserState.ACTIVE


def test_what_espocrm_changed_meanwhile_stops_the_act(espo_9: Site) -> None:
    accounts = espo_9.sign_in("admin")
    bob = target(accounts, "bob")
    espo_9.execute("UPDATE user SET last_name = 'Married' WHERE user_name = 'bob'")
    before = espo_9.rows("user")

    with pytest.raises(UserChanged):
        accounts.lock(bob, reason="Left", operation_id=new_operation_id())

    assert espo_9.rows("user") == before


def changed_tables(before: dict[str, int], after: dict[str, int]) -> set[str]:
    assert before.keys() == after.keys()
    return {name for name, checksum in before.items() if after[name] != checksum}


def new_rows(
    before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]
) -> list[dict[str, Any]]:
    return [row for key, row in after.items() if key not in before]


@pytest.mark.parametrize("version", ["espo_8", "espo_9"])
def test_a_reset_link_is_two_rows_and_the_end_of_older_ones_and_nothing_else(
    request: pytest.FixtureRequest, version: str
) -> None:
    site: Site = request.getfixturevalue(version)
    site.crm.database.prepare_companion()
    requests, jobs = site.rows("password_change_request"), site.rows("job")
    alice = next(key for key, row in site.rows("user").items() if row["user_name"] == "alice")
    open_before = {
        key for key, row in requests.items() if row["user_id"] == alice and not row["deleted"]
    }
    before, began = site.checksums(), datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    token = Secret("5f" * 16)
    expires_at = datetime.now(UTC) + timedelta(hours=1)

    site.write("alice", IssueLink(token=token, expires_at=expires_at))

    assert changed_tables(before, site.checksums()) == {"password_change_request", "job"}
    requests_after, jobs_after = site.rows("password_change_request"), site.rows("job")
    [request_row], [job] = new_rows(requests, requests_after), new_rows(jobs, jobs_after)
    kept = {key: requests_after[key] for key in requests}
    assert changed_columns(requests, kept) == {key: {"deleted"} for key in open_before}
    assert changed_columns(jobs, {key: jobs_after[key] for key in jobs}) == {}
    assert began <= request_row.pop("created_at") == job.pop("created_at")
    assert request_row == {
        "id": request_row["id"],
        "deleted": False,
        "request_id": token.reveal(),
        "url": None,
        "user_id": alice,
    }
    assert {name: value for name, value in job.items() if value is not None} == {
        "id": job["id"],
        "number": max(row["number"] for row in jobs.values()) + 1,
        "deleted": False,
        "name": REMOVE_REQUEST,
        "class_name": REMOVE_REQUEST,
        "status": "Pending",
        "execute_time": expires_at.replace(tzinfo=None, microsecond=0),
        "data": f'{{"id":"{request_row["id"]}"}}',
        "queue": "q1",
        "attempts": 1,
    }


REMOVE_REQUEST = r"Espo\Tools\UserSecurity\Password\Jobs\RemoveRecoveryRequest"


@pytest.mark.parametrize("version", ["espo_8", "espo_9"])
def test_a_link_ends_in_its_own_row_alone(request: pytest.FixtureRequest, version: str) -> None:
    site: Site = request.getfixturevalue(version)
    site.crm.database.prepare_companion()
    token = Secret("5f" * 16)
    site.write("bob", IssueLink(token=token, expires_at=datetime.now(UTC) + timedelta(hours=1)))
    before, requests = site.checksums(), site.rows("password_change_request")
    with site.crm.database.open_reading() as reading:
        [bob] = reading.users.named("bob")
        assert reading.users.open_native_links(bob.id) == {token_hash(token)}

    site.write("bob", EndLinks())

    assert changed_tables(before, site.checksums()) == {"password_change_request"}
    ended = changed_columns(requests, site.rows("password_change_request"))
    assert list(ended.values()) == [{"deleted"}]
    with site.crm.database.open_reading() as reading:
        assert reading.users.open_native_links(bob.id) == frozenset()


def test_every_refused_and_done_act_is_on_record(espo_9: Site) -> None:
    accounts = espo_9.sign_in("admin")
    bob = target(accounts, "bob")
    accounts.lock(bob, reason="Left", operation_id=new_operation_id())

    with espo_9.crm.database.open_reading() as reading:
        actions = [str(entry.event.action) for entry in reading.audit.entries()]

    assert actions == ["administrator:sign-in", "user:lock"]


def test_before_9_everything_is_shown_and_passwords_are_left_alone(espo_8: Site) -> None:
    description = espo_8.crm.database.description
    with espo_8.crm.database.open_reading() as reading:
        users = reading.users.page(UserQuery()).users
        [admin] = reading.users.named("admin")
        credential = reading.users.credential(admin.id)

    assert description.version == "8.1 to 8.4"
    assert [user.user_name for user in users] == ["admin", "alice", "bob"]
    assert description.capabilities.has(Act.LOCK)
    assert not description.capabilities.has(Act.CHANGE_PASSWORD)
    assert description.capabilities.has(Act.RESET_PASSWORD)
    assert credential is not None
    right = Secret(espo_8.snapshot.passwords["admin"])
    assert not espo_8.crm.hasher.verify(right, credential.password_hash)
