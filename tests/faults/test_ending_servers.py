"""F04 to F06, F09, F22 and F38: servers that end, are not there, slow or full, or shut us out."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest

from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain import errors
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import Server
from tests.contracts.sites import RealSite
from tests.faults.clients import Answer
from tests.faults.conftest import Bench, new_bench
from tests.faults.proxy import HOST, Proxy
from tests.faults.restarting import RestartingServer, restarting
from tests.servers import running_mariadb, running_postgresql
from tests.servers.server import free_port

pytestmark = [pytest.mark.long, pytest.mark.servers]

RUNNING = {"postgresql": running_postgresql, "mariadb": running_mariadb}


@pytest.fixture(scope="module", params=sorted(RUNNING))
def own_server(request: pytest.FixtureRequest) -> Iterator[RestartingServer]:
    """A server that may be ended."""
    with RUNNING[request.param]() as server, restarting(server) as taken_over:
        yield taken_over


@pytest.fixture
def own_bench(own_server: RestartingServer) -> Iterator[Bench]:
    """On a server that may be ended."""
    yield from new_bench(own_server.server.create_database())


# F04 and F05


def test_a_server_that_was_started_anew_is_worked_with_again(
    own_bench: Bench, own_server: RestartingServer
) -> None:
    client = own_bench.client()
    for end in (own_server.stop, own_server.kill):
        end()
        own_server.start()
        assert client.lock(own_bench.target()).answer is Answer.DONE
        assert client.lift_lock(own_bench.target()).answer is Answer.DONE
    own_bench.assert_holds()


@pytest.mark.parametrize("how", ["stop", "kill"])
def test_a_server_that_ends_in_the_middle_of_an_act_saves_nothing(
    own_bench: Bench, own_server: RestartingServer, how: str
) -> None:
    client = own_bench.client()
    target = own_bench.target()
    with (  # noqa: PT012 (the server ends between two statements)
        pytest.raises(errors.ConnectionLost),
        client.database.open_unit_of_work("op-1") as work,
    ):
        [user] = work.users.named("asa.bjork")
        getattr(own_server, how)()
        work.users.credential(user.id)

    told = client.lock(target)
    assert (told.answer, told.why) == (Answer.NOT_DONE, "ConnectionLost")
    own_server.start()
    assert client.lock(target).answer is Answer.DONE
    own_bench.assert_holds()


# F06


@pytest.mark.parametrize(
    ("host", "failure"),
    [(HOST, errors.ServerRefused), ("nobody.invalid", errors.NameNotFound)],
)
def test_a_server_that_is_not_there_is_said_by_host_and_port(
    served_bench: Bench, host: str, failure: type[errors.CannotConnect]
) -> None:
    settings = replace(served_bench.site.settings, host=host, port=free_port())

    with pytest.raises(failure) as caught:
        DatabaseOpener().open(settings, served_bench.site.password)

    assert caught.value.facts["host"] == host


# F09


def test_a_slow_line_takes_longer_and_does_everything_once(
    served_bench: Bench, proxy: Proxy
) -> None:
    bench = served_bench
    client = bench.client(site=bench.behind(proxy))
    for slow_down in (partial(proxy.delay, 0.1), proxy.slice):
        slow_down()
        assert client.lock(bench.target()).answer is Answer.DONE
        assert client.lift_lock(bench.target()).answer is Answer.DONE
    bench.assert_holds()


# F22 and F38: an account that is not the owner of everything

ACCOUNTS = {
    Server.POSTGRESQL: (
        "CREATE ROLE {account} LOGIN PASSWORD 'first-password'",
        "GRANT ALL ON ALL TABLES IN SCHEMA public TO {account}",
        "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {account}",
    ),
    Server.MARIADB: (
        "CREATE USER {account}@'%%' IDENTIFIED BY 'first-password'",
        "GRANT ALL ON {database}.* TO {account}@'%%'",
    ),
}
SHUT_OUT = {
    Server.POSTGRESQL: {
        "rights": "REVOKE UPDATE ON crm_user FROM {account}",
        "audit": "REVOKE INSERT ON crm_admin_audit FROM {account}",
        "password": "ALTER ROLE {account} PASSWORD 'another'",
        "limit": "ALTER ROLE {account} CONNECTION LIMIT 1",
    },
    Server.MARIADB: {
        "rights": "REVOKE UPDATE ON {database}.* FROM {account}@'%%'",
        "audit": "REVOKE INSERT ON {database}.* FROM {account}@'%%'",
        "password": "ALTER USER {account}@'%%' IDENTIFIED BY 'another'",
        "limit": "ALTER USER {account}@'%%' WITH MAX_USER_CONNECTIONS 1",
    },
}
END_SESSIONS = {
    Server.POSTGRESQL: "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE usename = '{account}'",
    Server.MARIADB: "KILL USER {account}",
}


def run(bench: Bench, *statements: str) -> None:
    names = {"database": bench.site.settings.database, "account": account_of(bench)}
    with bench.site.other_program() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement.format(**names))
        connection.commit()


def account_of(bench: Bench) -> str:
    return f"clerk_{bench.site.settings.database}"


@pytest.fixture
def clerk(served_bench: Bench) -> RealSite:
    """The database, as an account with just the rights that it needs sees it."""
    run(served_bench, *ACCOUNTS[served_bench.site.settings.server])
    settings = replace(served_bench.site.settings, account=account_of(served_bench))
    return RealSite(settings, Secret("first-password"))


@pytest.mark.parametrize("what", ["rights", "audit"])
def test_rights_that_are_taken_away_meanwhile_leave_nothing_half_done(
    served_bench: Bench, clerk: RealSite, what: str
) -> None:
    bench = served_bench
    client = bench.client(site=clerk)
    run(bench, SHUT_OUT[bench.site.settings.server][what])
    # What MariaDB grants for a whole database holds for sessions that begin later.
    run(bench, END_SESSIONS[bench.site.settings.server])

    told = [client.lock(bench.target()), client.change_password(bench.target())]

    assert {each.answer for each in told} == {Answer.NOT_DONE}
    assert {each.why for each in told} <= {"NotPermitted", "CannotRecord"}
    bench.assert_holds()


def test_a_database_password_that_is_changed_meanwhile_keeps_new_connections_out(
    served_bench: Bench, clerk: RealSite
) -> None:
    bench, server = served_bench, served_bench.site.settings.server
    client = bench.client(site=clerk)
    run(bench, SHUT_OUT[server]["password"])
    run(bench, END_SESSIONS[server])

    told = client.lock(bench.target())

    assert (told.answer, told.why) in {
        (Answer.NOT_DONE, "ConnectionLost"),
        (Answer.NOT_DONE, "NotPermitted"),
    }
    with pytest.raises(errors.AccountRefused):
        clerk.open()
    bench.assert_holds()


def test_a_server_with_no_connection_left_says_so_and_nothing_is_saved(
    served_bench: Bench, clerk: RealSite
) -> None:
    bench, server = served_bench, served_bench.site.settings.server
    client = bench.client(site=clerk)
    run(bench, SHUT_OUT[server]["limit"])
    run(bench, END_SESSIONS[server])
    with clerk.other_program() as only:
        only.exec_driver_sql("SELECT 1")

        told = client.lock(bench.target())
        with pytest.raises(errors.ServerFull):
            clerk.open()

    assert (told.answer, told.why) == (Answer.NOT_DONE, "ConnectionLost")
    assert client.lock(bench.target()).answer is Answer.DONE
    bench.assert_holds()


# A line that breaks after everything was done


def test_a_line_that_breaks_when_the_connection_is_put_back_is_nobodys_business(
    served_bench: Bench, proxy: Proxy, capfd: pytest.CaptureFixture[str]
) -> None:
    bench = served_bench
    client = bench.client(site=bench.behind(proxy))
    with client.database.open_unit_of_work("op-1") as work:
        assert work.users.named("asa.bjork")
        work.commit()
        proxy.refuse()

    assert capfd.readouterr() == ("", "")
    proxy.pass_on()
    assert client.lock(bench.target()).answer is Answer.DONE
    bench.assert_holds()
