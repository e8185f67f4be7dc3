"""An administrator's computer that does one act after the other until it is killed.

    python -m tests.contracts.killed FILE [COMMITS]

prints the operation id of each act that it was told is saved. With a number it kills itself in
front of that commit.
"""

import os
import signal
import sys
from itertools import count

from sqlalchemy import Connection, Engine, event

from crm_admin.services.ports import ConnectionSettings, Server
from crm_admin.services.sessions import new_operation_id
from tests.contracts.sites import RealSite, signed_in, target_of


def work_on(path: str) -> None:
    """Lock and lift, for ever."""
    site = RealSite(ConnectionSettings(server=Server.SQLITE, database=path), None)
    database = site.open()
    accounts = signed_in(database)
    for number in count():
        act = accounts.lift_lock if number % 2 else accounts.lock
        done = act(target_of(database), reason="Again", operation_id=new_operation_id())
        sys.stdout.write(f"{done.operation_id}\n")
        sys.stdout.flush()


def die_before_commit(number: int) -> None:
    """The first is number 1."""
    commits = count(1)

    def die_if_it_is_time(_connection: Connection) -> None:
        if next(commits) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "commit", die_if_it_is_time)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        die_before_commit(int(sys.argv[2]))
    work_on(sys.argv[1])
