"""In the guarded mode of an EspoCRM everything works, and nothing beside the rules."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import bcrypt
import pytest
from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.database.failures import known_failures
from crm_admin.adapters.rows import Cells, inserted, plan_of, updated
from crm_admin.domain.audit import Action
from crm_admin.domain.changes import IssueLink, RowChange, SetLock, SetPassword
from crm_admin.domain.errors import (
    Conflict,
    LastAdministrator,
    NotAvailable,
    SecondFactorNeeded,
    SecondFactorRefused,
)
from crm_admin.domain.links import token_hash
from crm_admin.domain.secret import Secret
from crm_admin.domain.totp import code_at
from crm_admin.domain.user import Lock
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import Database, Mode, OpenedCrm, UnitOfWork
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.sign_in import SignIn
from tests.contracts.guarded import (
    GuardedSite,
    all_forbidden,
    announced,
    change,
    executed,
    open_account,
    refused,
    run_script,
)
from tests.contracts.sites import RealSite, settings_of, user_of
from tests.contracts.test_rights import everything_works, opened
from tests.crm.espocrm.installation import new_installation
from tests.crm.snapshots import Snapshot
from tests.fakes import PASSWORD, FakePlace
from tests.servers import Server

pytestmark = pytest.mark.servers

VERSIONS = {"postgresql": "10.0", "mariadb": "9.2"}
ADMINISTRATORS = ("anna.berg", "bo.ek")
TOTP = Secret("GEZDGNBVGY3TQOJQ")
LONG_AGO = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)


@pytest.fixture(params=["mariadb", pytest.param("postgresql", marks=pytest.mark.long)])
def guarded(request: pytest.FixtureRequest) -> Iterator[GuardedSite]:
    server: Server = request.getfixturevalue(f"{request.param}_server")
    site = make_guarded(server.create_database(), VERSIONS[request.param])
    yield site
    site.close()


def make_guarded(url: URL, version: str) -> GuardedSite:
    with new_installation(url, version) as espo:
        password = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode()
        espo.add_user("anna.berg", id="6b0268565ef1bd2a1", type="admin", password=password)
        espo.add_user("bo.ek", type="admin", password=password)
        asa = espo.add_user("asa.bjork", email="asa@northwind.se", team="Sales")
        for user_name, token in (("asa.bjork", "5f" * 16), ("pia.aho", "6f" * 16)):
            user_id = asa if user_name == "asa.bjork" else espo.add_user(user_name)
            espo.add_token(user_id, last_access=LONG_AGO)
            espo.add_link(user_id, token)
            espo.deny(user_name, 3, at=datetime.now(UTC))
        espo.connection.commit()
    site = GuardedSite(url, RealSite(settings_of(url), Secret(str(url.password))))
    run_script(url, site.direct.open().guarded_mode_script())
    for user_name in ADMINISTRATORS:
        open_account(url, user_name)
    return site


def column(guarded: GuardedSite, statement: str, **values: object) -> list[object]:
    """What EspoCRM itself would find."""
    with guarded.direct.other_program() as connection:
        return list(connection.scalars(text(statement), values))


def written(guarded: GuardedSite, statement: str, **values: object) -> None:
    """What EspoCRM itself would write."""
    with known_failures(), guarded.direct.other_program() as connection:
        connection.execute(text(statement), values)
        connection.commit()


def quoted(guarded: GuardedSite, statement: str) -> str:
    """The table of the users has the name of a keyword."""
    is_postgresql = guarded.url.get_backend_name() == "postgresql"
    return statement.replace("{user}", '"user"' if is_postgresql else "`user`")


def as_anna(guarded: GuardedSite) -> OpenedCrm:
    return opened(guarded.url.set(username="anna.berg", password="a long password"))


# What works


def test_everything_that_administrators_do_works(guarded: GuardedSite) -> None:
    crm = as_anna(guarded)
    guarded.direct.opened.append(crm.database)
    assert crm.database.description.mode is Mode.GUARDED
    assert crm.database.description.warnings == ()

    accounts = everything_works(crm, ("anna.berg", PASSWORD), "asa.bjork")

    of_asa = "SELECT is_active FROM auth_token WHERE user_id = :id"
    asa = user_of(crm.database)
    assert not any(column(guarded, of_asa, id=asa.id))
    for is_active in (False, True):
        user = accounts.find("asa.bjork").user
        edited = replace(editable(user), is_active=is_active)
        accounts.edit(Target.of(user), edited, operation_id=new_operation_id())
    pia = accounts.find("pia.aho").user
    assert pia.facts.attempts.count == 3
    done = accounts.unlock(Target.of(pia), operation_id=new_operation_id())
    assert done.view.user.facts.attempts.count == 0


def test_the_snapshot_of_an_installed_one(mariadb_server: Server, espocrm_snapshot: Path) -> None:
    snapshot, url = Snapshot(espocrm_snapshot), mariadb_server.create_database()
    snapshot.build(url)
    site = GuardedSite(url, RealSite(settings_of(url), Secret(str(url.password))))
    run_script(url, site.direct.open().guarded_mode_script())
    open_account(url, "admin")
    crm = opened(url.set(username="admin", password="a long password"))
    site.direct.opened.append(crm.database)
    everything_works(crm, ("admin", snapshot.passwords["admin"]), "alice")
    site.close()


def test_from_10_on_the_number_of_the_password_goes_up(postgresql_server: Server) -> None:
    guarded = make_guarded(postgresql_server.create_database(), "10.0")
    a_password = SetPassword(
        password_hash=Secret("$2y$10$" + "x" * 53),
        must_change=False,
        temporary_until=None,
        also_unlock=True,
    )
    database = guarded.open_as("anna.berg")
    announced(database, Action.USER_PASSWORD_CHANGE, lambda work: change(work, a_password))
    [number] = column(
        guarded, "SELECT password_version FROM \"user\" WHERE user_name = 'asa.bjork'"
    )
    assert number == 1
    guarded.close()


def test_a_link_ends_those_of_others_that_are_over(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    open_links = "SELECT user_id FROM password_change_request WHERE NOT deleted"
    soon = datetime.now(UTC) + timedelta(hours=1)
    written(
        guarded,
        "INSERT INTO crm_admin_link (id, purpose, user_id, user_name, token_hash, credential_mark,"
        " created_at, expires_at) VALUES ('x', 'reset', :id, 'pia.aho', :hash, '', :at, :at)",
        id=user_of(database, "pia.aho").id,
        hash=token_hash(Secret("6f" * 16)),
        at=LONG_AGO.replace(tzinfo=None),
    )
    link = IssueLink(token=Secret("7f" * 16), expires_at=soon)
    announced(database, Action.USER_PASSWORD_RESET, lambda work: change(work, link))
    assert column(guarded, open_links) == [user_of(database).id]
    with database.open_reading() as reading:
        known = reading.users.open_native_links(user_of(database).id)
    assert known == {token_hash(Secret("7f" * 16))}


# The second factor


def test_the_second_factor_of_ones_own_is_checked_and_no_code_opens_twice(
    guarded: GuardedSite,
) -> None:
    users = {name: user_of(guarded.direct.open(), name) for name in ADMINISTRATORS}
    for number, user in enumerate(users.values()):
        written(
            guarded,
            "INSERT INTO user_data (id, deleted, auth2_f_a, auth2_f_a_method,"
            " auth2_f_a_totp_secret, user_id) VALUES (:key, false, true, 'Totp', :secret, :id)",
            key=str(number),
            secret=TOTP.reveal(),
            id=user.id,
        )
    crm = as_anna(guarded)
    guarded.direct.opened.append(crm.database)
    door = SignIn(database=crm.database, hasher=crm.hasher, place=FakePlace())
    with pytest.raises(SecondFactorNeeded):
        door.sign_in("anna.berg", Secret(PASSWORD))
    with crm.database.open_reading() as reading:
        code = Secret(code_at(TOTP, reading.now()))
        of_bo = reading.users.credential(users["bo.ek"].id)
    assert of_bo is not None
    assert (of_bo.totp_secret, of_bo.password_hash) == (None, None)
    door.sign_in("anna.berg", Secret(PASSWORD), code)
    with pytest.raises(SecondFactorRefused):
        door.sign_in("anna.berg", Secret(PASSWORD), code)


# What the account may not do

FORBIDDEN = (
    "SELECT password FROM {user}",
    "SELECT * FROM {user}",
    "SELECT token FROM auth_token",
    "SELECT hash FROM auth_token",
    "SELECT request_id FROM password_change_request",
    "SELECT auth2_f_a_totp_secret FROM user_data",
    "SELECT data FROM job",
    "UPDATE {user} SET is_active = false",
    "UPDATE {user} SET type = 'admin'",
    "INSERT INTO {user} (id) VALUES ('x')",
    "UPDATE auth_token SET is_active = true",
    "UPDATE auth_log_record SET deleted = true",
    "INSERT INTO password_change_request (id) VALUES ('x')",
    "UPDATE password_change_request SET deleted = false",
    "INSERT INTO job (id) VALUES ('x')",
    "UPDATE user_data SET auth2_f_a = false",
    "UPDATE crm_admin_lock SET reason = ''",
    "DELETE FROM crm_admin_failed_sign_in",
    "INSERT INTO crm_admin_audit (number) VALUES (99)",
    "SELECT * FROM crm_admin_old_password",
    "SELECT * FROM crm_admin_login",
)


def test_the_account_may_not_do_it_without_the_program(guarded: GuardedSite) -> None:
    all_forbidden(guarded, [quoted(guarded, statement) for statement in FORBIDDEN])


# What the procedures refuse


def rows_of(guarded: GuardedSite, database: Database) -> Mapping[str, tuple[Action, RowChange]]:
    """What is not of asa.bjork, or not of the act, or never done."""
    asa, pia = user_of(database), user_of(database, "pia.aho")

    def key_of(table: str, user_id: str) -> object:
        [key] = column(guarded, f"SELECT id FROM {table} WHERE user_id = :id", id=user_id)
        return key

    def update(table: str, key: Cells, **to: object) -> RowChange:
        before = {name: not value for name, value in to.items()}
        made = updated(table, key=tuple(key), before={**key, **before}, after=to)  # type: ignore[arg-type]
        assert made is not None
        return made

    of_pia = {table: {"id": key_of(table, pia.id)} for table in ("auth_token", LINKS)}
    of_asa = {table: {"id": key_of(table, asa.id)} for table in ("auth_token", LINKS)}
    a_lock: Cells = {"user_id": pia.id, "locked_by": "anna.berg", "reason": "None"}
    request: Cells = {"id": "new", "deleted": False, "request_id": "8f", "user_id": pia.id}
    lock, reset = Action.USER_LOCK, Action.USER_PASSWORD_RESET
    return {
        "another user": (lock, update("user", {"id": pia.id}, is_active=False)),
        "their session": (lock, update("auth_token", of_pia["auth_token"], is_active=False)),  # type: ignore[arg-type]
        "a session begins": (lock, update("auth_token", of_asa["auth_token"], is_active=True)),  # type: ignore[arg-type]
        "their link": (lock, update(LINKS, of_pia[LINKS], deleted=True)),  # type: ignore[arg-type]
        "a link works again": (lock, update(LINKS, of_asa[LINKS], deleted=False)),  # type: ignore[arg-type]
        "their lock": (lock, inserted("crm_admin_lock", key=("user_id",), row=a_lock)),
        "a link for them": (reset, inserted(LINKS, key=("id",), row=request)),
        "another act": (reset, update("user", {"id": asa.id}, is_active=False)),
        "a right": (lock, update("user", {"id": asa.id}, type="admin")),
        "other evidence": (
            Action.USER_UNLOCK,
            update("auth_log_record", {"id": a_sign_in(guarded, asa.id)}, deleted=True),
        ),
    }


LINKS = "password_change_request"


def a_sign_in(guarded: GuardedSite, user_id: str) -> str:
    written(
        guarded,
        "INSERT INTO auth_log_record (id, deleted, is_denied, user_id)"
        " VALUES ('let in', false, false, :id)",
        id=user_id,
    )
    return "let in"


def test_an_act_writes_its_own_user_and_its_own_rows_only(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    asa = user_of(database).id
    written(guarded, "UPDATE auth_token SET is_active = false WHERE user_id = :id", id=asa)
    written(guarded, f"UPDATE {LINKS} SET deleted = true WHERE user_id = :id", id=asa)
    for action, row in rows_of(guarded, database).values():
        refused(
            lambda action=action, row=row: announced(  # type: ignore[misc]
                database, action, lambda work: executed(work, plan_of(row))
            )
        )
    assert column(guarded, "SELECT number FROM crm_admin_head") == [0]


OTHER_JOBS: tuple[Cells, ...] = (
    {"class_name": r"Espo\Tools\Export\Jobs\Process"},
    {"name": "Other"},
    {"data": json.dumps({"id": "other"}, separators=(",", ":"))},
    {"queue": "q0"},
    {"status": "Running"},
    {"execute_time": datetime(2999, 1, 1, tzinfo=UTC)},
    {"deleted": True},
)


def test_the_only_job_is_the_one_that_ends_the_link(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    soon = datetime.now(UTC) + timedelta(hours=1)

    def issue(work: UnitOfWork, other: Cells) -> None:
        made = IssueLink(token=Secret("7f" * 16), expires_at=soon)
        plan = work.users.plan(user_of(database), made, by="anna.berg", now=work.now())
        *rows, job = plan.rows
        cells = {**{each.column: each.new for each in job.columns}, **other}
        executed(work, plan_of(*rows, inserted("job", key=("id",), row=cells)))

    for other in OTHER_JOBS:
        refused(
            lambda other=other: announced(  # type: ignore[misc]
                database, Action.USER_PASSWORD_RESET, lambda work: issue(work, other)
            )
        )
    assert column(guarded, "SELECT id FROM job") == []
    announced(database, Action.USER_PASSWORD_RESET, lambda work: issue(work, {}))
    assert len(column(guarded, "SELECT id FROM job")) == 1


A_LOCK = SetLock(lock=Lock(by="anna.berg", at=LONG_AGO, reason="On leave"))


def test_what_espocrm_changed_meanwhile_is_not_overwritten(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    asa = user_of(database)

    def lock(work: UnitOfWork) -> None:
        plan = work.users.plan(asa, A_LOCK, by="anna.berg", now=work.now())
        written(
            guarded,
            quoted(guarded, "UPDATE {user} SET modified_at = :at WHERE id = :id"),
            at=LONG_AGO.replace(tzinfo=None) + timedelta(days=1),
            id=asa.id,
        )
        executed(work, plan)

    with pytest.raises(Conflict):
        announced(database, Action.USER_LOCK, lock)
    assert column(guarded, "SELECT user_id FROM crm_admin_lock") == []


def test_an_id_in_other_letters_is_nobody(guarded: GuardedSite) -> None:
    """MariaDB would find them all the same, and not see that they are the caller."""
    database = guarded.open_as("anna.berg")
    refused(
        lambda: announced(
            database,
            Action.USER_LOCK,
            lambda work: change(work, A_LOCK, "anna.berg"),
            target_id=user_of(database, "anna.berg").id.upper(),
        )
    )


# The last administrator, whoever writes

ENDS = (
    "UPDATE {user} SET is_active = false WHERE user_name = :name",
    "UPDATE {user} SET deleted = true WHERE user_name = :name",
    "UPDATE {user} SET type = 'regular' WHERE user_name = :name",
    "UPDATE {user} SET password = NULL WHERE user_name = :name",
    "DELETE FROM {user} WHERE user_name = :name",
)


def test_espocrm_itself_cannot_end_the_last_administrator(guarded: GuardedSite) -> None:
    written(guarded, quoted(guarded, ENDS[0]), name="bo.ek")
    for end in ENDS:
        with pytest.raises(LastAdministrator):
            written(guarded, quoted(guarded, end), name="anna.berg")
    written(guarded, quoted(guarded, "UPDATE {user} SET last_name = 'Berg'"))


def test_the_rules_do_not_get_in_the_way_of_espocrm(guarded: GuardedSite) -> None:
    """Whoever holds the guard keeps nobody from saving users."""
    with guarded.direct.other_program() as holding:
        holding.execute(text("SELECT number FROM crm_admin_head FOR UPDATE"))
        written(guarded, quoted(guarded, "UPDATE {user} SET last_name = 'Berg'"))
        written(
            guarded,
            quoted(guarded, "UPDATE {user} SET is_active = NOT is_active WHERE type = 'regular'"),
        )


# The script


def test_who_is_no_administrator_any_more_reads_nothing(guarded: GuardedSite) -> None:
    written(guarded, quoted(guarded, ENDS[2]), name="bo.ek")
    run_script(guarded.url, guarded.direct.open().guarded_mode_script())
    with pytest.raises(DBAPIError), guarded.other_program("bo.ek") as connection:
        connection.execute(text(quoted(guarded, "SELECT user_name FROM {user}")))
    assert user_of(guarded.open_as("anna.berg"), "bo.ek").role == "Regular"


@pytest.mark.parametrize("version", ["8.4", "9.2"])
def test_there_is_no_script_for_an_old_one_nor_before_our_tables(
    mariadb_server: Server, version: str
) -> None:
    url = mariadb_server.create_database()
    with new_installation(url, version):
        crm = opened(url)
    with pytest.raises(NotAvailable):
        crm.database.guarded_mode_script()
    crm.database.close()
