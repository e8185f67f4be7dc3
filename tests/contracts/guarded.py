"""A database in the guarded mode, its script run by the servers' own clients, and acts in it."""

import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pytest
import sqlalchemy
from sqlalchemy import Connection, text
from sqlalchemy.engine import URL

from crm_admin.adapters.database.failures import known_failures
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.changes import Change, WritePlan
from crm_admin.domain.errors import CannotRecord, NotPermitted
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import Database, UnitOfWork
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.transactions import transact
from tests.contracts.sites import RealSite, make_site, settings_of, user_of
from tests.servers.server import find_program

ACCOUNT_PASSWORD = "a long password"
ADMINISTRATORS = ("anna.berg", "bo.ek", "uma.lind", "weak.hash")


@dataclass(slots=True)
class GuardedSite:
    """`direct` is the account that made the tables; every administrator has one of their own."""

    url: URL
    direct: RealSite

    def open_as(self, user_name: str) -> Database:
        settings = settings_of(self.url.set(username=user_name))
        database = DatabaseOpener().open(settings, Secret(ACCOUNT_PASSWORD)).database
        self.direct.opened.append(database)
        return database

    @contextmanager
    def other_program(self, user_name: str) -> Iterator[Connection]:
        """What an administrator can do with their account and without this program."""
        url = self.url.set(username=user_name, password=ACCOUNT_PASSWORD)
        engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
        with engine.connect() as connection:
            yield connection

    def close(self) -> None:
        self.direct.close()


def make_guarded_site(url: URL) -> GuardedSite:
    site = GuardedSite(url, make_site(url))
    run_script(url, site.direct.open().guarded_mode_script())
    for user_name in ADMINISTRATORS:
        open_account(url, user_name)
    return site


def run_script(url: URL, script: str) -> None:
    is_postgresql = url.get_backend_name() == "postgresql"
    command = _psql(url) if is_postgresql else _mariadb(url)
    variable = "PGPASSWORD" if is_postgresql else "MYSQL_PWD"
    ran = subprocess.run(
        command,
        input=script,
        text=True,
        capture_output=True,
        check=False,
        env={variable: str(url.password), "LC_ALL": "C.UTF-8"},
    )
    assert ran.returncode == 0, ran.stderr


def _psql(url: URL) -> list[str]:
    place = [f"--host={url.host}", f"--port={url.port}", f"--username={url.username}"]
    options = ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1"]
    return [find_program("psql"), *place, *options, f"--dbname={url.database}"]


def _mariadb(url: URL) -> list[str]:
    place = [f"--host={url.host}", f"--port={url.port}", f"--user={url.username}"]
    return [find_program("mariadb"), "--no-defaults", *place, str(url.database)]


def open_account(url: URL, user_name: str) -> None:
    """What the script leaves to the administrator of the database."""
    statement = (
        f"ALTER ROLE \"{user_name}\" PASSWORD '{ACCOUNT_PASSWORD}'"
        if url.get_backend_name() == "postgresql"
        else f"ALTER USER '{user_name}'@'%%' IDENTIFIED BY '{ACCOUNT_PASSWORD}'"
        " REQUIRE NONE ACCOUNT UNLOCK"
    )
    engine = sqlalchemy.create_engine(
        url, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool
    )
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)


# What is tried with such an account


def an_event(database: Database, action: Action, by: str, **facts: object) -> Event:
    made = Event(
        action=action,
        result=Result.DONE,
        operation_id=new_operation_id(),
        actor_id=user_of(database, by).id,
        actor_name=by,
        target_id=user_of(database).id,
        target_name="asa.bjork",
        place="FRONTDESK-2",
    )
    return replace(made, **facts)  # type: ignore[arg-type]


def announced(
    database: Database,
    action: Action,
    act: Callable[[UnitOfWork], object],
    by: str = "anna.berg",
    **facts: object,
) -> None:
    """An entry of the audit log, and what is done after it; nothing in between asks anybody."""
    event = an_event(database, action, by, **facts)

    def both(work: UnitOfWork) -> None:
        work.audit.append(event)
        act(work)

    transact(database, event.operation_id, both)


def change(work: UnitOfWork, made: Change, user_name: str = "asa.bjork") -> None:
    [user] = work.users.named(user_name)
    work.users.execute(work.users.plan(user, made, by="anna.berg", now=work.now()))


def executed(work: UnitOfWork, plan: WritePlan) -> None:
    with known_failures():
        work.users.execute(plan)


def refused(attempt: Callable[[], object]) -> None:
    with pytest.raises((NotPermitted, CannotRecord)):
        attempt()


def all_forbidden(guarded: GuardedSite, statements: Sequence[str], by: str = "anna.berg") -> None:
    with guarded.other_program(by) as connection:
        for statement in statements:
            with pytest.raises(NotPermitted), known_failures():
                connection.execute(text(statement))
            connection.rollback()
