"""A CRM database as somebody at a terminal reaches it: by commands of the real program."""

import itertools
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import sqlalchemy
from sqlalchemy.engine import URL

from crm_admin.domain.user import UserState
from tests.contracts.log_guards import drop_log_guards
from tests.crm.snapshots import Snapshot
from tests.databases import address_of
from tests.end_to_end import warm
from tests.outcomes import Outcome
from tests.servers.smtp import MailServer

CODE = re.compile(r"([A-Z2-9]{4}-){5}[A-Z2-9]{4}")
"""A recovery code, as it is shown once."""


@dataclass(frozen=True, kw_only=True)
class Site:
    """A database and an administrator of its CRM."""

    kind: str
    url: URL
    administrator: str
    password: str
    recovery_code: str = ""
    """Of the system user; empty: nobody set it up."""

    def for_another(self, administrator: str, password: str) -> "Site":
        """The same database, as somebody else."""
        return replace(self, administrator=administrator, password=password)

    @cached_property
    def everybody(self) -> list[dict[str, Any]]:
        """The list as it was when it was first asked for."""
        users: list[dict[str, Any]] = self.signed_in("users", "--json").document["users"]
        return users

    def somebody(self, state: UserState, *, is_administrator: bool = False) -> str:
        """The first user in this state, but for the administrator of the site."""
        found: Iterator[str] = (
            user["user_name"]
            for user in self.everybody
            if (user["state"], user["is_administrator"]) == (state, is_administrator)
        )
        return next(name for name in found if name != self.administrator)

    def set_up_mail(self, server: MailServer, *, link_base_url: str) -> None:
        """Save how mail reaches this server."""
        values = {
            "host": server.host,
            "port": server.port,
            "encryption": server.encryption,
            "ca_file": server.ca_file,
            "account": server.account or "",
            "sender": server.sender,
            "link_base_url": link_base_url,
        }
        sets = (("--set", f"mail.{name}={value}") for name, value in values.items())
        saved = self.signed_in("settings", *itertools.chain(*sets))
        assert saved.status == 0, saved.error

    def execute(self, statement: str) -> None:
        """What somebody does to the database who goes round the program."""
        engine = sqlalchemy.create_engine(self.url)
        with engine.begin() as connection:
            connection.exec_driver_sql(statement)
        engine.dispose()

    def drop_log_guards(self) -> None:
        """What such a person does first who wants to change the audit log."""
        engine = sqlalchemy.create_engine(self.url)
        with engine.connect() as connection:
            drop_log_guards(connection)
        engine.dispose()

    def run(self, command: str, *arguments: str, lines: Iterable[str] = ()) -> Outcome:
        """A command that needs no sign-in."""
        where, given = self._reached(lines)
        return warm.run([command, *where, *arguments], given)

    def signed_in(self, command: str, *arguments: str, lines: Iterable[str] = ()) -> Outcome:
        """A command of the administrator."""
        return self.run(command, *self._who, *arguments, lines=(self.password, *lines))

    def start_signed_in(
        self, command: str, *arguments: str, lines: Iterable[str] = ()
    ) -> "Running":
        """The same in a process that is started for it, without waiting for its end."""
        return self.start(command, (*self._who, *arguments), (self.password, *lines))

    def start(self, command: str, arguments: Sequence[str], lines: Iterable[str]) -> "Running":
        """Start the program; the secrets go through standard input, one per line."""
        where, given = self._reached(lines)
        process = subprocess.Popen(
            [sys.executable, "-m", "crm_admin", command, *where, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )
        assert process.stdin is not None
        with suppress(BrokenPipeError), process.stdin:  # wrong usage ends without reading
            process.stdin.write(given)
        process.stdin = None
        return Running(process)

    @property
    def _who(self) -> tuple[str, ...]:
        return "--as", self.administrator, "--password-stdin"

    def _reached(self, lines: Iterable[str]) -> tuple[tuple[str, ...], bytes]:
        """The options that lead to the database, and all of standard input."""
        secrets = (self.url.password,) if self.url.password else ()
        by_stdin = ("--database-password-stdin",) if secrets else ()
        given = "".join(f"{line}\n" for line in (*secrets, *lines)).encode()
        return ("--database", address_of(self.url), *by_stdin), given


@dataclass(frozen=True, slots=True)
class Running:
    """A process that was started."""

    process: subprocess.Popen[bytes]

    def outcome(self) -> Outcome:
        """Wait for its end."""
        output, error = self.process.communicate(timeout=120)
        return Outcome(self.process.returncode, output.decode(), error.decode())


def new_builtin_site(
    url: URL, *, demo_users: int, password: str = "the very first sentence"
) -> Site:
    """A new database of the built-in CRM, with a company in it."""
    site = Site(kind="builtin", url=url, administrator="root", password=password)
    made = site.run(
        *("create-database", "--admin", "root", "--password-stdin"),
        *("--demo-users", str(demo_users), "--seed", "7"),
        lines=[password],
    )
    assert made.status == 0, made.error
    code = CODE.search(made.error)
    assert code is not None, made.error
    return replace(site, recovery_code=code.group())


def new_espocrm_site(url: URL, snapshot: Snapshot) -> Site:
    """An installed EspoCRM, in which alice is made an administrator beside admin."""
    snapshot.build(url)
    password = snapshot.passwords["admin"]
    site = Site(kind="espocrm", url=url, administrator="admin", password=password)
    site.execute("UPDATE user SET type = 'admin' WHERE user_name = 'alice'")
    return site
