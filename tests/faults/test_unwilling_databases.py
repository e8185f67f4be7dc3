"""F19, F21, F23 and F25: full, read-only, without a working log, with other tables than before."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection

from crm_admin.domain.errors import CannotConnect, DatabaseFailed
from crm_admin.services.ports import Server
from tests.contracts.sites import RealSite
from tests.faults.clients import Answer, Client, Told
from tests.faults.conftest import Bench
from tests.faults.test_ending_servers import END_SESSIONS, clerk, run
from tests.faults.test_lost_commit import NUMBERS

pytestmark = pytest.mark.long

__all__ = ["clerk"]


def every_act(bench: Bench, client: Client) -> list[Told]:
    target = bench.target()
    return [
        client.lock(target),
        client.change_password(target),
        client.edit(target, changes_address=True),
        client.require_new_password(target),
        client.reset(target),
        client.save_policies(NUMBERS),
        client.recover(),
        client.sign_in("asa.bjork", "wrong"),
    ]


def assert_all_refused(told: list[Told], *why: str) -> None:
    assert {each.answer for each in told} == {Answer.NOT_DONE}
    assert {each.why for each in told} <= set(why)


# F19


@contextmanager
def a_full_file() -> Iterator[None]:
    """Not one page more, on connections that are made now."""

    def limit(connection: DBAPIConnection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    event.listen(Engine, "connect", limit)
    try:
        yield
    finally:
        event.remove(Engine, "connect", limit)


def test_a_full_disk_saves_neither_change_nor_entry(file_bench: Bench) -> None:
    bench = file_bench
    told: list[Told] = []
    with a_full_file():
        client = Client(database=bench.site.open(), name="anna.berg")
        bench.clients.append(client)
        client.sign_in()
        while not told or told[-1].answer is Answer.DONE:
            told.append(client.edit(bench.target(), changes_address=False))
            assert len(told) < 1000

    assert told[-1].why == "DiskFull"
    bench.assert_holds()
    assert bench.client("bo.ek").lock(bench.target()).answer is Answer.DONE
    bench.assert_holds()


FULL = {
    Server.POSTGRESQL: (
        (
            "CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE disk_full; END $$"
        ),
        "CREATE TRIGGER fill BEFORE INSERT ON crm_admin_audit FOR EACH ROW EXECUTE FUNCTION fill()",
    ),
    Server.MARIADB: (
        (
            "CREATE TRIGGER fill BEFORE INSERT ON crm_admin_audit FOR EACH ROW"
            " SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table is full'"
        ),
    ),
}


def test_a_server_that_is_full_when_it_comes_to_the_entry_saves_no_change(
    served_bench: Bench,
) -> None:
    bench = served_bench
    client = bench.client()
    run(bench, *FULL[bench.site.settings.server])

    assert_all_refused(every_act(bench, client), "DiskFull")
    bench.assert_holds()


# F21


@pytest.fixture
def read_only(served_bench: Bench) -> Iterator[None]:
    """The server takes no changes from now on, as a replica does."""
    bench, database = served_bench, served_bench.site.settings.database
    if bench.site.settings.server is Server.POSTGRESQL:
        on = f"ALTER DATABASE {database} SET default_transaction_read_only = on"
        off = f"ALTER DATABASE {database} RESET default_transaction_read_only"
        # Whoever may change it may also change it back within the transaction.
        off_first = "SET TRANSACTION READ WRITE"
    else:
        on, off, off_first = "SET GLOBAL read_only = 1", "SET GLOBAL read_only = 0", "SELECT 1"
    with ExitStack() as stack:
        stack.callback(lambda: run(bench, off_first, off))
        run(bench, on)
        yield


def test_a_database_that_takes_no_changes_is_looked_at_and_refuses_every_act(
    served_bench: Bench, clerk: RealSite, request: pytest.FixtureRequest
) -> None:
    bench = served_bench
    client = bench.client(site=clerk)
    bench.assert_holds()
    request.getfixturevalue("read_only")
    run(bench, "SELECT 1", END_SESSIONS[bench.site.settings.server])

    told = every_act(bench, client)

    assert_all_refused(told, "DatabaseReadOnly", "NotAvailable", "SignInRefused")
    again = bench.client(site=clerk)
    assert again.told[-1].answer is Answer.DONE, "looking must go on"
    assert again.database.description.capabilities.missing


# F23

BROKEN_LOGS = {
    "no table": "ALTER TABLE crm_admin_audit RENAME TO crm_admin_audit_2",
    "no head": "DELETE FROM crm_admin_head",
    "no table of the head": "ALTER TABLE crm_admin_head RENAME TO crm_admin_head_2",
    "no column": "ALTER TABLE crm_admin_audit RENAME COLUMN place TO place_2",
}


@pytest.mark.parametrize("how", BROKEN_LOGS)
def test_what_cannot_be_recorded_is_not_done(bench: Bench, how: str) -> None:
    client = bench.client()
    before = bench.watch.users
    target = bench.target()
    run(bench, BROKEN_LOGS[how])

    told = [client.lock(target), client.edit(target, changes_address=True), client.reset(target)]

    assert_all_refused(told, "CannotRecord", "SchemaChanged")
    assert bench.target() == target
    assert before == bench.watch.users


# F25

CHANGED_TABLES = {
    "a column is gone": "ALTER TABLE crm_user RENAME COLUMN lock_reason TO why",
    "a table is gone": "ALTER TABLE crm_group RENAME TO crm_teams",
}


@pytest.mark.parametrize("how", CHANGED_TABLES)
def test_tables_that_change_meanwhile_end_in_words_and_open_as_read_only(
    bench: Bench, how: str
) -> None:
    client = bench.client()
    target = bench.target()
    run(bench, CHANGED_TABLES[how])

    assert_all_refused([client.lock(target), client.reset(target)], "SchemaChanged")
    with pytest.raises(DatabaseFailed):
        client.accounts("look").view(target.id)
    try:
        description = bench.site.open().description
    except CannotConnect:
        return
    assert description.differences
    assert description.capabilities.missing
