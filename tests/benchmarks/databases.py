"""Databases of many users, made as the program itself makes them.

SQLite files stay in build/benchmarks/ until the code that makes them changes. The servers keep
their data in folders that end with them, so theirs are made anew in each run; how long that takes
is a figure too. `--hold` and `--reuse` save the time while one works on something.
"""

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy.engine import URL, make_url

from crm_admin.adapters.guessing import ZxcvbnGuesser
from crm_admin.adapters.hashing import builtin_hasher
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.adapters.place import ThisComputer
from crm_admin.domain.secret import Secret
from crm_admin.services.sessions import Session
from crm_admin.services.setup import create_database
from crm_admin.services.sign_in import SignIn
from tests.benchmarks.options import FOLDER
from tests.databases import password_of, settings_of
from tests.servers import Server, running_mariadb, running_postgresql

ADMINISTRATOR = "anna.berg"
PASSWORD = "nine quiet otters 47 Umbrellas"
HELD = FOLDER / "held.json"
PROGRAM = Path(__file__).parents[2] / "crm_admin"
NOT_NEEDED: dict[str, Any] = {"freshness": None, "welcome": ()}
"""Of a session: the times in it are not for JSON."""
STARTERS = {"postgresql": running_postgresql, "mariadb": running_mariadb}
TIDYING = {
    # What the server does by itself within minutes of so many new rows.
    "postgresql": ("VACUUM ANALYZE crm_user",),
    "mariadb": ("ANALYZE TABLE crm_user",),
    "sqlite": (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """A database, and an administrator who has signed in to it.

    `url` carries the password of an account that lives as long as the benchmarks.
    """

    server: str
    users: int
    url: str
    settings: dict[str, Any]
    database_password: str | None
    administrator: str
    password: str
    session: dict[str, str]
    built_s: float | None

    def task(self, **more: object) -> dict[str, Any]:
        """What a program needs to work with it."""
        return {**asdict(self), **more}


class Stocks:
    """Every database is made when it is first asked for."""

    def __init__(self, stack: ExitStack, known: dict[str, Stock] | None = None) -> None:
        self._stack = stack
        self._known = {} if known is None else known
        self._servers: dict[str, Server] = {}

    def of(self, server: str, users: int) -> Stock:
        make = self._file if server == "sqlite" else self._on_server
        return self.known(f"{server}-{users}", lambda: make(server, users))

    def known(self, key: str, make: Callable[[], Stock]) -> Stock:
        """The database of this name, made when there is none yet."""
        if key not in self._known:
            self._known[key] = make()
        return self._known[key]

    def server(self, name: str) -> Server:
        """The running server itself."""
        if name not in self._servers:
            self._servers[name] = self._stack.enter_context(STARTERS[name]())
        return self._servers[name]

    def hold(self) -> None:
        """Write down where they are, for `--reuse`."""
        HELD.touch(mode=0o600)
        HELD.write_text(json.dumps({key: asdict(stock) for key, stock in self._known.items()}))

    def _file(self, server: str, users: int) -> Stock:
        path = FOLDER / f"{server}-{users}-{_fingerprint()}.db"
        url = URL.create("sqlite", database=str(path))
        if path.exists():
            return stock_of(server, users, url)
        FOLDER.mkdir(parents=True, exist_ok=True)
        for outdated in FOLDER.glob(f"{server}-{users}-*"):
            outdated.unlink()
        return _made(server, users, url)

    def _on_server(self, server: str, users: int) -> Stock:
        return _made(server, users, self.server(server).create_database())


@contextmanager
def open_stocks(*, reuse: bool) -> Iterator[Stocks]:
    with ExitStack() as stack:
        known = {}
        if reuse:
            held = json.loads(HELD.read_text())
            known = {key: Stock(**fields) for key, fields in held.items()}
        yield Stocks(stack, known)


def _made(server: str, users: int, url: URL) -> Stock:
    print(f"Making {users:,} users on {server} …", flush=True)
    began = time.monotonic()
    create_database(
        opener=DatabaseOpener(),
        hasher=builtin_hasher(),
        guesser=ZxcvbnGuesser(),
        settings=settings_of(url),
        database_password=password_of(url),
        administrator=ADMINISTRATOR,
        password=Secret(PASSWORD),
        demo_users=users,
    )
    built_s = time.monotonic() - began
    tidy(url, TIDYING[server])
    return stock_of(server, users, url, built_s=built_s)


def tidy(url: URL, statements: tuple[str, ...]) -> None:
    engine = sqlalchemy.create_engine(
        url, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool
    )
    with engine.connect() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def stock_of(
    server: str,
    users: int,
    url: URL,
    *,
    administrator: str = ADMINISTRATOR,
    password: str = PASSWORD,
    built_s: float | None = None,
) -> Stock:
    """What there is, with its administrator signed in."""
    return Stock(
        server=server,
        users=users,
        url=url.render_as_string(hide_password=False),
        settings=asdict(settings_of(url)),
        database_password=url.password,
        administrator=administrator,
        password=password,
        session=asdict(signed_in(url, administrator, password)) | NOT_NEEDED,
        built_s=built_s,
    )


def signed_in(url: URL, name: str, password: str) -> Session:
    opened = DatabaseOpener().open(settings_of(url), password_of(url))
    door = SignIn(database=opened.database, hasher=opened.hasher, place=ThisComputer())
    try:
        return door.sign_in(name, Secret(password))
    finally:
        opened.database.close()


def _fingerprint() -> str:
    """Changes with the code that makes tables and people."""
    found = hashlib.sha256(PASSWORD.encode())
    for pattern in MAKING:
        for file in sorted((PROGRAM / "adapters").glob(pattern)):
            found.update(file.read_bytes())
    return found.hexdigest()[:12]


MAKING = (
    "column_types.py",
    "companion/migrations/*.py",
    "crm/builtin/migrations/*.py",
    "crm/builtin/demo*.py",
    "crm/builtin/derived.py",
    "crm/builtin/filling.py",
)


def url_of(stock: Stock) -> URL:
    return make_url(stock.url)
