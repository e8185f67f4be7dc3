"""A built-in database in the guarded mode: its script was run by the servers' own clients."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import sqlalchemy
from sqlalchemy import Connection
from sqlalchemy.engine import URL

from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import Database
from tests.contracts.sites import RealSite, make_site, settings_of
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
