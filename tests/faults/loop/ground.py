"""One database with its workers, and everything that can be done to them."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.crm.builtin.filling import add_users
from crm_admin.adapters.database.engines import BEGIN_IMMEDIATE, make_engine
from crm_admin.services.ports import Server
from tests.contracts.sites import RealSite
from tests.fakes import MAIL_SETTINGS, PASSWORD, decide, fake_hash
from tests.faults.conftest import COMMIT
from tests.faults.invariants import Watch
from tests.faults.loop.journal import History
from tests.faults.loop.worker import ADMINISTRATORS, USERS, Orders
from tests.faults.proxy import HOST, Mode, Proxy
from tests.faults.restarting import RestartingServer

WORKERS = 3
HOLD = "UPDATE crm_user SET changed_by = 'the CRM' WHERE user_name = 'asa.bjork'"
KILL = {
    Server.POSTGRESQL: "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()",
    Server.MARIADB: "SELECT id FROM information_schema.processlist"
    " WHERE db = DATABASE() AND id <> CONNECTION_ID()",
}
STOP_LIMIT_S = 90


@dataclass(slots=True, kw_only=True)
class Ground:
    """`proxy` and `server` are None for a file."""

    site: RealSite
    folder: Path
    numbers: random.Random
    proxy: Proxy | None = None
    server: RestartingServer | None = None
    watch: Watch = field(init=False)
    _workers: list[subprocess.Popen[str]] = field(default_factory=list)
    _started: int = 0
    _holder: tuple[Engine, Connection] | None = None

    def __post_init__(self) -> None:
        with self.site.other_program() as connection:
            people = [{"user_name": name, "email": f"{name}@northwind.se"} for name in USERS[2:]]
            add_users(connection, people, fake_hash(PASSWORD))
            connection.exec_driver_sql(
                "UPDATE crm_user SET email = 'uma.lind@northwind.se', role_id = NULL"
                " WHERE user_name = 'uma.lind'"
            )
            connection.commit()
        decide(self.site.open(), MAIL_SETTINGS)
        self.watch = Watch.begin(self.site)
        for _ in range(WORKERS):
            self.start_worker()

    @property
    def kind(self) -> Server:
        return self.site.settings.server

    # Workers

    def start_worker(self) -> None:
        """One more; every number has a seed and a journal of its own."""
        self._started += 1
        settings = self.site.settings
        orders = Orders(
            server=settings.server.value,
            database=settings.database,
            host=HOST if self.proxy else settings.host,
            port=self.proxy.port if self.proxy else settings.port,
            account=settings.account,
            password=self.site.password.reveal() if self.site.password else None,
            name=ADMINISTRATORS[self._started % len(ADMINISTRATORS)],
            seed=self.numbers.getrandbits(32),
            journal=str(self.folder / f"{self._started:04}.journal"),
            enough=str(self._enough),
        )
        worker = subprocess.Popen(
            (sys.executable, "-m", "tests.faults.loop.worker"), stdin=subprocess.PIPE, text=True
        )
        assert worker.stdin is not None
        worker.stdin.write(orders.to_json())
        worker.stdin.close()
        self._workers.append(worker)

    def finish(self) -> History:
        """Let the workers end what they began, and read what they were told."""
        self.heal()
        self._enough.touch()
        for worker in self._workers:
            try:
                worker.wait(STOP_LIMIT_S)
            except subprocess.TimeoutExpired:
                worker.kill()
                worker.wait()
        if self.proxy is not None:
            self.proxy.refuse()
        return History.read(self.folder)

    @property
    def _enough(self) -> Path:
        return self.folder / "enough"

    # Faults; each lasts until `heal`

    def faults(self) -> dict[str, Callable[[], None]]:
        """By name, for this kind of database."""
        common = {"worker killed": self.kill_worker, "row or file held": self.hold}
        if self.proxy is None:
            return {**common, "worker stopped": self.stop_worker}
        return {
            **common,
            "cut before COMMIT": self.cut_before,
            "cut after COMMIT": self.cut_after,
            "cut after COMMIT, then gone": self.cut_after_and_refuse,
            "silence": self.proxy.swallow,
            "silence from COMMIT on": self.swallow_from_commit,
            "delay": lambda: self._proxy.delay(self.numbers.uniform(0.05, 0.5)),
            "slices": self.proxy.slice,
            "refused": self.proxy.refuse,
            "sessions ended": self.end_sessions,
            "server ended": self.end_server,
        }

    def heal(self) -> None:
        """Whatever was broken works again."""
        for worker in self._workers:
            with suppress(ProcessLookupError):
                os.kill(worker.pid, signal.SIGCONT)
        if self._holder is not None:
            engine, connection = self._holder
            with suppress(DBAPIError):
                connection.rollback()
            connection.close()
            engine.dispose()
            self._holder = None
        if self.proxy is not None:
            if self.proxy.mode in {Mode.BLACKHOLE, Mode.SWALLOW_FROM}:
                self.proxy.refuse()
            self.proxy.pass_on()

    def kill_worker(self) -> None:
        victim = self.numbers.choice(self._workers)
        victim.kill()
        victim.wait()
        self._workers.remove(victim)
        self.start_worker()

    def stop_worker(self) -> None:
        os.kill(self.numbers.choice(self._workers).pid, signal.SIGSTOP)

    def hold(self) -> None:
        """As the CRM itself in the middle of a transaction."""
        password = self.site.password.reveal() if self.site.password else None
        engine = make_engine(self.site.settings, password)
        plain = engine.connect()
        is_file = self.kind is Server.SQLITE
        connection = plain.execution_options(**BEGIN_IMMEDIATE) if is_file else plain
        with suppress(DBAPIError):
            connection.exec_driver_sql(HOLD)
        self._holder = engine, connection

    @property
    def _proxy(self) -> Proxy:
        assert self.proxy is not None
        return self.proxy

    def cut_before(self) -> None:
        self._proxy.cut_before(COMMIT[self.kind])

    def cut_after(self) -> None:
        self._proxy.cut_after(COMMIT[self.kind])

    def cut_after_and_refuse(self) -> None:
        self._proxy.cut_after(COMMIT[self.kind], then=Mode.REFUSE)

    def swallow_from_commit(self) -> None:
        self._proxy.swallow_from(COMMIT[self.kind])

    def end_sessions(self) -> None:
        with suppress(DBAPIError), self.site.other_program() as connection:
            found = connection.execute(text(KILL[self.kind])).scalars().all()
            if self.kind is Server.MARIADB:
                for number in found:
                    with suppress(DBAPIError):
                        connection.execute(text(f"KILL {int(number)}"))

    def end_server(self) -> None:
        """It is back before the next fault."""
        assert self.server is not None
        end = self.numbers.choice([self.server.kill, self.server.stop])
        end()
        time.sleep(self.numbers.random())
        self.server.start()
