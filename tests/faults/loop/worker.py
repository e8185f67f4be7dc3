"""One administrator's computer that does random acts until a file says that it is enough.

python -m tests.faults.loop.worker < what it has to know, as JSON
"""

import json
import random
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from crm_admin.adapters.database import engines
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.secret import Secret
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import ConnectionSettings, Database, Server, Tls
from tests.contracts.sites import target_of, user_of
from tests.fakes import PASSWORD
from tests.faults.clients import Answer, Client, SinkMailer, Told, password_of
from tests.faults.loop.journal import Journal

ADMINISTRATORS = ("anna.berg", "bo.ek")
USERS = ("asa.bjork", "uma.lind", "per.dahl", "eva.lund")
LIMITS = {
    "CONNECT_TIMEOUT_S": 2,
    "STATEMENT_TIMEOUT_S": 2,
    "SILENCE_S": 1,
    "IDLE_TRANSACTION_TIMEOUT_S": 4,
    "SQLITE_BUSY_TIMEOUT_S": 2,
}
"""Shorter than in life, so that more happens in a minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """Everything that a worker has to know."""

    server: str
    database: str
    host: str | None
    port: int | None
    account: str | None
    password: str | None
    name: str
    seed: int
    journal: str
    enough: str

    @property
    def settings(self) -> ConnectionSettings:
        return ConnectionSettings(
            server=Server(self.server),
            database=self.database,
            host=self.host,
            port=self.port,
            account=self.account,
            tls=Tls.OFF,
        )

    def to_json(self) -> str:
        return json.dumps(asdict(self))


class Worker:
    """Knows what it was told, and acts on whatever it finds."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._numbers = random.Random(orders.seed)
        self._journal = Journal(Path(orders.journal))
        self._tokens: list[str] = []
        self._passwords: dict[str, str] = {}

    def work(self) -> None:
        """Until it is enough."""
        while not self._is_enough():
            try:
                self._work_on_one_connection()
            except CrmAdminError:
                # It could not even connect, or look: nothing was claimed.
                time.sleep(0.1)

    def _work_on_one_connection(self) -> None:
        orders = self._orders
        password = None if orders.password is None else Secret(orders.password)
        database = DatabaseOpener().open(orders.settings, password).database
        try:
            database.prepare_companion()
            client = self._client(database)
            for _ in range(self._numbers.randrange(20, 200)):
                if self._is_enough():
                    return
                self._do_something(client)
        finally:
            database.close()

    def _client(self, database: Database) -> Client:
        return Client(
            database=database,
            name=self._orders.name,
            keys=lambda: f"{self._numbers.getrandbits(128):032x}",
            about_to=self._journal.begin,
            told_of=self._journal.end,
        )

    def _do_something(self, client: Client) -> None:
        if client.session is None and client.sign_in().answer is not Answer.DONE:
            time.sleep(0.05)
            return
        act = self._numbers.choices(list(ACTS), weights=list(ACTS.values()))[0]
        told = act(self, client)
        if told is not None and told.why in {"NoLongerAdministrator", "SignInStale"}:
            client.session = None
        time.sleep(self._numbers.random() * 0.02)

    def _is_enough(self) -> bool:
        return Path(self._orders.enough).exists()

    # What it may do

    def lock(self, client: Client) -> Told:
        return client.lock(self._anybody(client))

    def lift(self, client: Client) -> Told:
        return client.lift_lock(self._anybody(client))

    def unlock(self, client: Client) -> Told:
        return client.unlock(self._some_user(client))

    def require(self, client: Client) -> Told:
        return client.require_new_password(self._some_user(client))

    def edit(self, client: Client) -> Told:
        is_address = self._numbers.random() < 0.3
        return client.edit(self._some_user(client), changes_address=is_address)

    def change_password(self, client: Client) -> Told:
        target = self._some_user(client)
        told = client.change_password(target)
        self._passwords[target.user_name] = password_of(told.key).reveal()
        return told

    def reset(self, client: Client) -> Told:
        told = client.reset(self._some_user(client), also_unlock=self._numbers.random() < 0.5)
        if told.token:
            self._tokens.append(told.token)
        return told

    def redeem(self, client: Client) -> Told | None:
        # The newest mostly; an old one must be refused.
        if not self._tokens:
            return None
        newest = self._numbers.random() < 0.8
        return client.redeem(self._tokens[-1] if newest else self._numbers.choice(self._tokens))

    def change_own(self, client: Client) -> Told:
        name = self._numbers.choice(USERS)
        told = client.change_own_password(name, Secret(self._passwords.get(name, PASSWORD)))
        if told.act == "own password" and told.answer is not Answer.NOT_DONE:
            self._passwords[name] = password_of(told.key).reveal()
        return told

    def sign_in_wrong(self, client: Client) -> Told:
        return client.sign_in(self._numbers.choice(USERS), "wrong")

    def sign_in_right(self, client: Client) -> Told:
        return client.sign_in()

    def save_policies(self, client: Client) -> Told:
        return client.save_policies(self._numbers)

    def recover(self, client: Client) -> Told:
        other = self._numbers.choice(ADMINISTRATORS)
        is_locked = user_of(client.database, other).facts.lock is not None
        return client.recover(target_of(client.database, other) if is_locked else None)

    def deliver(self, client: Client) -> None:
        with suppress(CrmAdminError):
            client.deliver(SinkMailer(self._journal.take), most=5)

    def _anybody(self, client: Client) -> Target:
        return target_of(client.database, self._numbers.choice(USERS + ADMINISTRATORS))

    def _some_user(self, client: Client) -> Target:
        return target_of(client.database, self._numbers.choice(USERS))


ACTS: dict[Callable[[Worker, Client], Told | None], int] = {
    Worker.lock: 8,
    Worker.lift: 14,
    Worker.unlock: 8,
    Worker.require: 4,
    Worker.edit: 12,
    Worker.change_password: 8,
    Worker.reset: 12,
    Worker.redeem: 12,
    Worker.change_own: 6,
    Worker.sign_in_wrong: 10,
    Worker.sign_in_right: 6,
    Worker.save_policies: 3,
    Worker.recover: 2,
    Worker.deliver: 6,
}


def main() -> None:
    orders = Orders(**json.load(sys.stdin))
    for name, seconds in LIMITS.items():
        setattr(engines, name, seconds)
    try:
        Worker(orders).work()
    except BaseException:
        Journal(Path(orders.journal)).report_bug(traceback.format_exc())
        raise


if __name__ == "__main__":
    main()
