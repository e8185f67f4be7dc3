"""F08 and F10 to F12: somebody else holds what is to be changed."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.database import engines
from crm_admin.services.ports import Server
from tests.faults.clients import Answer, Told
from tests.faults.conftest import COMMIT, Bench
from tests.faults.proxy import Proxy
from tests.waiting import wait_until

pytestmark = pytest.mark.long

HOLD_USER = "UPDATE crm_user SET changed_by = 'the CRM' WHERE user_name = 'asa.bjork'"
HOLD_GUARD = "SELECT number FROM crm_admin_head FOR UPDATE"
WAITING = {
    Server.POSTGRESQL: "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'",
    Server.MARIADB: "SELECT count(*) FROM information_schema.innodb_trx"
    " WHERE trx_state = 'LOCK WAIT'",
}
LIMITS = {"CONNECT_TIMEOUT_S": 2, "STATEMENT_TIMEOUT_S": 2, "IDLE_TRANSACTION_TIMEOUT_S": 10}
"""Of the computer that vanishes: none of those in life is shorter."""


@contextmanager
def another_program_holds(bench: Bench, statement: str) -> Iterator[Connection]:
    """The CRM itself is in the middle of a transaction, and gives it up at the end."""
    is_file = bench.site.settings.server is Server.SQLITE
    with bench.site.other_program() as plain:
        connection = plain.execution_options(**engines.BEGIN_IMMEDIATE) if is_file else plain
        connection.exec_driver_sql(statement)
        yield connection
        connection.rollback()


@contextmanager
def in_the_background(act: Callable[[], Told]) -> Iterator[Future[Told]]:
    """What it was told can be asked for afterwards."""
    with ThreadPoolExecutor(1) as pool:
        yield pool.submit(act)


def wait_until_somebody_waits(bench: Bench) -> None:
    """For a lock, in the server."""
    with bench.site.other_program() as connection:

        def is_waiting() -> object:
            answer = connection.execute(text(WAITING[bench.site.settings.server])).scalar_one()
            connection.rollback()
            return answer

        wait_until(is_waiting)


# F10


def test_a_row_that_another_program_holds_leaves_nothing_half_done(bench: Bench) -> None:
    client = bench.client()
    target = bench.target()
    with another_program_holds(bench, HOLD_USER):
        told = client.change_password(target)
        assert (told.answer, told.why) == (Answer.NOT_DONE, "BusyElsewhere")
        assert told.seconds < 2 * engines.SQLITE_BUSY_TIMEOUT_S
    bench.assert_holds()

    assert client.change_password(target).answer is Answer.DONE
    bench.assert_holds()


# F08


def test_a_computer_that_vanished_with_the_guard_holds_it_only_for_a_while(
    served_bench: Bench, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = served_bench
    near = bench.client()
    for name, seconds in LIMITS.items():
        monkeypatch.setattr(engines, name, seconds)
    far = bench.client("bo.ek", bench.behind(proxy))
    target = bench.target()
    proxy.swallow_from(COMMIT[bench.site.settings.server])

    with in_the_background(lambda: far.change_password(target)) as vanished:
        wait_until(lambda: proxy.cuts)
        first = near.lock(target)
        assert (first.answer, first.why) == (Answer.NOT_DONE, "BusyElsewhere")
        wait_until(lambda: near.lock(bench.target()).answer is Answer.DONE)
        assert vanished.result().answer is Answer.UNKNOWN

    bench.assert_holds()


# F11


def test_a_deadlock_with_another_program_is_tried_again(served_bench: Bench) -> None:
    bench = served_bench
    client = bench.client()
    target = bench.target()
    with another_program_holds(bench, HOLD_USER) as other:
        with in_the_background(lambda: client.lock(target)) as waiting:
            wait_until_somebody_waits(bench)
            # Now each waits for the other; whom the server gives up begins again.
            with suppress(DBAPIError):
                other.exec_driver_sql(HOLD_GUARD)
            other.rollback()
            told = waiting.result()
        assert told.answer is Answer.DONE, told
    bench.assert_holds()


# F12

FAIL_TWICE = {
    Server.POSTGRESQL: (
        "CREATE SEQUENCE tries",
        (
            "CREATE FUNCTION fail_twice() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " IF nextval('tries') <= 2 THEN RAISE serialization_failure; END IF; RETURN NEW; END $$"
        ),
        (
            "CREATE TRIGGER fail_twice BEFORE UPDATE ON crm_user"
            " FOR EACH ROW EXECUTE FUNCTION fail_twice()"
        ),
    ),
    Server.MARIADB: (
        "CREATE SEQUENCE tries",
        (
            "CREATE TRIGGER fail_twice BEFORE UPDATE ON crm_user FOR EACH ROW"
            " IF nextval(tries) <= 2 THEN"
            " SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock';"
            " END IF"
        ),
    ),
}


def test_a_transaction_that_the_server_gave_up_twice_is_done_once(served_bench: Bench) -> None:
    bench = served_bench
    client = bench.client()
    with bench.site.other_program() as connection:
        for statement in FAIL_TWICE[bench.site.settings.server]:
            connection.exec_driver_sql(statement)
        connection.commit()

    assert client.lock(bench.target()).answer is Answer.DONE

    bench.assert_holds()


def test_a_file_in_wal_mode_that_is_read_and_written_beside_us_loses_nothing(
    file_bench: Bench,
) -> None:
    bench = file_bench
    with bench.site.other_program() as other:
        other.exec_driver_sql("COMMIT")
        other.exec_driver_sql("PRAGMA journal_mode = WAL")
        client = bench.client()
        other.exec_driver_sql("BEGIN")
        other.exec_driver_sql("SELECT count(*) FROM crm_user").scalar_one()
        for _ in range(3):
            assert client.lock(bench.target()).answer is Answer.DONE
            assert client.lift_lock(bench.target()).answer is Answer.DONE
    bench.assert_holds()


# A COMMIT that fails in a way that nobody foresaw

FAIL_AT_COMMIT = (
    (
        "CREATE FUNCTION fail_late() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'unforeseen' USING ERRCODE = 'XX001'; END $$"
    ),
    (
        "CREATE CONSTRAINT TRIGGER fail_late AFTER UPDATE ON crm_user DEFERRABLE INITIALLY DEFERRED"
        " FOR EACH ROW EXECUTE FUNCTION fail_late()"
    ),
)


@pytest.mark.parametrize("served_bench", ["postgresql"], indirect=True)
def test_a_commit_that_fails_in_an_unforeseen_way_is_looked_up_and_a_bug(
    served_bench: Bench,
) -> None:
    bench = served_bench
    client = bench.client()
    with bench.site.other_program() as connection:
        for statement in FAIL_AT_COMMIT:
            connection.exec_driver_sql(statement)
        connection.commit()

    with pytest.raises(DBAPIError):
        client.lock(bench.target())

    with bench.site.other_program() as connection:
        connection.exec_driver_sql("DROP TRIGGER fail_late ON crm_user")
        connection.commit()
    assert client.lock(bench.target()).answer is Answer.DONE
    bench.assert_holds()
