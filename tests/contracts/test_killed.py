"""The program is killed while it saves; what was acknowledged is there, and nothing half done."""

import itertools
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from crm_admin.domain.audit import Action, Event
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import Database
from tests.contracts.sites import RealSite, signed_in, target_of, user_of

REPOSITORY = Path(__file__).parents[2]
KILLS = 8
LOCKS = {Action.USER_LOCK, Action.USER_LOCK_LIFT}


def killed(path: str, *options: str, acknowledged: int | None = None) -> list[str]:
    """The operations that a program was told are saved before it was killed.

    After as many acknowledged ones as are asked for; without a number it does it itself.
    """
    command = (sys.executable, "-m", "tests.contracts.killed", path, *options)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as program:
        assert program.stdout is not None
        told = list(itertools.islice(program.stdout, acknowledged))
        if acknowledged is not None:
            program.kill()
        told += program.stdout.readlines()
    assert program.returncode == -signal.SIGKILL
    return [line.strip() for line in told if line.endswith("\n")]


def locks_and_lifts(database: Database) -> list[Event]:
    with database.open_reading() as reading:
        events = [entry.event for entry in reading.audit.entries()]
    return [event for event in events if event.action in LOCKS]


def integrity(path: str) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])


def test_a_killed_program_leaves_whole_acts_and_all_that_it_was_told_are_saved(
    sqlite_site: RealSite,
) -> None:
    path = sqlite_site.settings.database
    seed = random.randrange(10**6)
    numbers = random.Random(seed)
    told: list[str] = []
    for _ in range(KILLS):
        told += killed(path, acknowledged=numbers.randrange(1, 12))

        database = sqlite_site.open()
        done = locks_and_lifts(database)
        assert integrity(path) == "ok", seed
        assert set(told) <= {event.operation_id for event in done}, seed
        assert AuditTrail(database=database).verify().first_bad is None, seed
        is_locked = user_of(database).facts.lock is not None
        assert is_locked == (done[-1].action is Action.USER_LOCK), seed
        if is_locked:
            signed_in(database).lift_lock(
                target_of(database), reason="After the kill", operation_id=f"after {len(told)}"
            )
    assert len(told) >= KILLS


@pytest.mark.parametrize("commit", [2, 3, 4, 5])
def test_a_program_killed_just_before_a_commit_saved_only_what_came_before(
    sqlite_site: RealSite, commit: int
) -> None:
    path = sqlite_site.settings.database
    sqlite_site.open()

    # The first two are of the preparation and of the sign-in.
    told = killed(path, str(commit))

    database = sqlite_site.open()
    assert [event.operation_id for event in locks_and_lifts(database)] == told
    assert len(told) == max(0, commit - 3)
    assert integrity(path) == "ok"
    assert AuditTrail(database=database).verify().first_bad is None
