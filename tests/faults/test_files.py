"""F37: what can happen to a database in a file."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from crm_admin.adapters.database import engines
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.errors import CannotConnect, CrmAdminError
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.ports import Server
from crm_admin.services.sessions import new_operation_id
from tests.contracts.sites import signed_in, target_of, user_of
from tests.contracts.test_killed import integrity, killed, locks_and_lifts
from tests.faults.clients import Answer
from tests.faults.conftest import Bench

pytestmark = pytest.mark.long

KILLS = 60
SEED = 20


def test_sixty_kills_in_the_middle_of_saving_lose_nothing_that_was_acknowledged(
    file_bench: Bench,
) -> None:
    path = file_bench.site.settings.database
    numbers = random.Random(SEED)
    told: set[str] = set()
    for _ in range(KILLS):
        told |= set(killed(path, acknowledged=numbers.randrange(1, 6)))
        assert integrity(path) == "ok"
        database = file_bench.site.open()
        if user_of(database).facts.lock is not None:
            signed_in(database).lift_lock(
                target_of(database), reason="After the kill", operation_id=new_operation_id()
            )
        database.close()
    database = file_bench.site.open()
    assert told <= {event.operation_id for event in locks_and_lifts(database)}
    assert AuditTrail(database=database).verify().first_bad is None
    file_bench.watch.assert_holds([])


def test_a_copy_with_its_hot_journal_is_brought_back_to_the_last_commit(
    file_bench: Bench, tmp_path: Path
) -> None:
    bench = file_bench
    client = bench.client()
    path = Path(bench.site.settings.database)
    copy = tmp_path / "copy"
    copy.mkdir()
    with client.database.open_unit_of_work("op-1") as work:
        [user] = work.users.named("asa.bjork")
        work.outbox.forget_expired_links(work.now())
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        for part in path.parent.glob(f"{path.name}*"):
            shutil.copy(part, copy / part.name)
    assert user.version == bench.target().version
    assert integrity(str(copy / path.name)) == "ok"
    bench.assert_holds()


def test_a_file_that_another_program_holds_for_long_is_said_to_be_busy(
    file_bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "SQLITE_BUSY_TIMEOUT_S", 1)
    bench = file_bench
    client = bench.client()
    with closing(sqlite3.connect(bench.site.settings.database)) as other:
        target = bench.target()
        other.execute("BEGIN EXCLUSIVE")
        told = client.lock(target)
        with pytest.raises(CrmAdminError):
            client.accounts("look").view(target.id)
        with pytest.raises(CannotConnect):
            DatabaseOpener().open(bench.site.settings, None)
    assert (told.answer, told.why) == (Answer.NOT_DONE, "BusyElsewhere")
    bench.assert_holds()


DAMAGES = {
    "replaced by another file": lambda path: path.write_bytes(b"not a database" * 1000),
    "cut in half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "emptied": lambda path: path.write_bytes(b""),
    "gone": lambda path: path.unlink(),
}


@pytest.mark.parametrize("how", DAMAGES)
def test_a_file_that_is_damaged_meanwhile_ends_in_words(file_bench: Bench, how: str) -> None:
    bench = file_bench
    client = bench.client()
    target = bench.target()
    client.database.close()
    path = Path(bench.site.settings.database)
    DAMAGES[how](path)

    told = client.lock(target)

    assert told.answer in {Answer.NOT_DONE, Answer.UNKNOWN}
    with pytest.raises(CrmAdminError):
        DatabaseOpener().open(bench.site.settings, None).database.prepare_companion()
    assert bench.site.settings.server is Server.SQLITE
