"""The line breaks at the worst moment, and what people are told is true."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import text

from crm_admin.adapters.database import engines
from crm_admin.adapters.database import work as units_of_work
from crm_admin.adapters.opening import DatabaseOpener
from crm_admin.domain.audit import Result
from crm_admin.domain.errors import (
    CannotConnect,
    ConnectionLost,
    CrmAdminError,
    OutcomeUnknown,
    SignInRefused,
)
from crm_admin.domain.secret import Secret
from crm_admin.services.accounts import Accounts
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.editing import editable
from crm_admin.services.ports import Database, Server
from tests.contracts.sites import (
    RealSite,
    a_door,
    accounts_of,
    signed_in,
    target_of,
    user_of,
)
from tests.fakes import PASSWORD
from tests.faults.proxy import HOST, Mode, Proxy, running_proxy

COMMIT = {Server.POSTGRESQL: b"COMMIT\0", Server.MARIADB: b"\x03COMMIT"}
"""As each driver sends it; READ COMMITTED is something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The database as it is seen through the proxy, and directly."""

    proxy: Proxy
    database: Database
    accounts: Accounts
    direct: Database
    commit: bytes

    def recorded(self) -> list[tuple[str, str]]:
        with self.direct.open_reading() as reading:
            return [(e.event.operation_id, e.event.result) for e in reading.audit.entries()]

    def state(self) -> object:
        return user_of(self.direct)


@pytest.fixture
def line(served_site: RealSite, monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    monkeypatch.setattr(units_of_work, "LOOK_UP_WAITS_S", (0.0, 0.1))
    direct = served_site.open()
    with running_proxy(served_site.settings.port or 0) as proxy:
        far = RealSite(
            replace(served_site.settings, host=HOST, port=proxy.port), served_site.password
        )
        database = far.open()
        yield Line(
            proxy=proxy,
            database=database,
            accounts=signed_in(database),
            direct=direct,
            commit=COMMIT[served_site.settings.server],
        )
        far.close()


Act = Callable[[Line, str], object]


def lock(line: Line, operation_id: str) -> object:
    target = target_of(line.direct)
    return line.accounts.lock(target, reason="On leave", operation_id=operation_id)


def change_password(line: Line, operation_id: str) -> object:
    target = target_of(line.direct)
    password = Secret("violet harbour engine 42")
    return line.accounts.change_password(target, password, operation_id=operation_id)


def edit(line: Line, operation_id: str) -> object:
    edited = replace(editable(user_of(line.direct)), email="new@northwind.se")
    return line.accounts.edit(target_of(line.direct), edited, operation_id=operation_id)


def unlock(line: Line, operation_id: str) -> object:
    return line.accounts.unlock(target_of(line.direct), operation_id=operation_id)


def lift_lock(line: Line, operation_id: str) -> object:
    target = target_of(line.direct)
    return line.accounts.lift_lock(target, reason="Back", operation_id=operation_id)


def nothing(_line: Line) -> None:
    pass


def after_a_failed_sign_in(line: Line) -> None:
    with suppress(SignInRefused):
        a_door(line.direct).sign_in("asa.bjork", Secret("wrong"))


ACTS: dict[str, tuple[Callable[[Line], None], Act]] = {
    "lock": (nothing, lock),
    "lift": (nothing, lift_lock),
    "unlock": (after_a_failed_sign_in, unlock),
    "change password": (nothing, change_password),
    "edit": (nothing, edit),
}
"""In this order each applies after the one before, once it is prepared."""


def test_a_commit_that_never_reached_the_server_is_told_as_not_saved(line: Line) -> None:
    for name, (prepare, act) in ACTS.items():
        prepare(line)
        before, recorded = line.state(), line.recorded()
        line.proxy.cut_before(line.commit)

        with pytest.raises(ConnectionLost):
            act(line, f"{name} lost")

        assert line.state() == before, name
        assert line.recorded() == recorded, name
        act(line, f"{name} again")
        assert line.recorded() == [*recorded, (f"{name} again", Result.DONE)], name
    assert line.proxy.cuts == len(ACTS)


def test_a_commit_whose_answer_was_lost_is_told_as_saved(line: Line) -> None:
    for name, (prepare, act) in ACTS.items():
        prepare(line)
        before, recorded = line.state(), line.recorded()
        line.proxy.cut_after(line.commit)

        act(line, name)

        assert line.state() != before, name
        assert line.recorded() == [*recorded, (name, Result.DONE)], name
    assert line.proxy.cuts == len(ACTS)
    assert AuditTrail(database=line.direct).verify().first_bad is None


@pytest.mark.parametrize("is_saved", [False, True])
def test_when_the_server_cannot_be_asked_either_the_outcome_is_unknown(
    line: Line, is_saved: bool
) -> None:
    recorded = line.recorded()
    cut = line.proxy.cut_after if is_saved else line.proxy.cut_before
    cut(line.commit, then=Mode.REFUSE)

    with pytest.raises(OutcomeUnknown) as caught:
        lock(line, "op-1")

    assert caught.value.facts == {"operation_id": "op-1"}
    assert line.recorded() == recorded + [("op-1", Result.DONE)] * is_saved
    assert (user_of(line.direct).facts.lock is not None) == is_saved
    line.proxy.pass_on()
    assert line.accounts.find("asa.bjork").user == user_of(line.direct)


def test_a_sign_in_whose_answer_was_lost_is_let_in_and_recorded_once(line: Line) -> None:
    recorded = line.recorded()
    line.proxy.cut_after(line.commit)

    session = a_door(line.database).sign_in("bo.ek", Secret(PASSWORD))

    assert len(line.recorded()) == len(recorded) + 1
    assert accounts_of(line.database, session).find("bo.ek").user.last_sign_in_at is not None


def test_a_failed_sign_in_whose_answer_was_lost_is_counted_once(line: Line) -> None:
    line.proxy.cut_after(line.commit)

    with pytest.raises(SignInRefused):
        a_door(line.database).sign_in("asa.bjork", Secret("wrong"))

    assert user_of(line.direct).facts.attempts.count == 1


def test_a_sign_in_that_was_not_saved_opens_nothing(line: Line) -> None:
    recorded = line.recorded()
    line.proxy.cut_before(line.commit)

    with pytest.raises(ConnectionLost):
        a_door(line.database).sign_in("bo.ek", Secret(PASSWORD))

    assert line.recorded() == recorded
    assert user_of(line.direct, "bo.ek").last_sign_in_at is None


@pytest.mark.parametrize("pattern", [b"SELECT", b"UPDATE", b"INSERT"])
@pytest.mark.parametrize("cut", ["cut_before", "cut_after"])
def test_a_line_that_breaks_before_the_commit_saves_nothing(
    line: Line, pattern: bytes, cut: str
) -> None:
    before, recorded = line.state(), line.recorded()
    getattr(line.proxy, cut)(pattern)

    with pytest.raises(CrmAdminError) as caught:
        lock(line, "op-1")

    assert isinstance(caught.value, ConnectionLost)
    assert (line.state(), line.recorded()) == (before, recorded)
    lock(line, "op-2")
    assert line.recorded() == [*recorded, ("op-2", Result.DONE)]


def test_a_list_can_be_read_again_after_the_line_broke(line: Line) -> None:
    line.proxy.cut_after(b"SELECT")

    with pytest.raises(ConnectionLost):
        line.accounts.find("asa.bjork")

    assert line.accounts.find("asa.bjork").user == user_of(line.direct)


def test_a_server_that_hangs_up_on_everybody_is_told_as_a_lost_connection(line: Line) -> None:
    line.proxy.refuse()

    with pytest.raises((ConnectionLost, CannotConnect)):
        line.accounts.find("asa.bjork")

    line.proxy.pass_on()
    assert line.accounts.find("asa.bjork").user == user_of(line.direct)


# Silence: nobody hangs up, and nothing arrives


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limits are longer than any test should last."""
    monkeypatch.setattr(engines, "STATEMENT_TIMEOUT_S", 1)
    monkeypatch.setattr(engines, "SILENCE_S", 0)
    monkeypatch.setattr(engines, "CONNECT_TIMEOUT_S", 2)


def test_a_server_that_says_nothing_is_given_up(impatient: None, line: Line) -> None:
    line.proxy.swallow()

    with pytest.raises(ConnectionLost):
        line.accounts.find("asa.bjork")

    line.proxy.pass_on()
    assert line.accounts.find("asa.bjork").user == user_of(line.direct)


def test_a_commit_into_silence_is_told_as_unknown(impatient: None, line: Line) -> None:
    before, recorded = line.state(), line.recorded()
    line.proxy.swallow_from(line.commit)

    with pytest.raises(OutcomeUnknown) as caught:
        lock(line, "op-1")

    assert caught.value.facts == {"operation_id": "op-1"}
    assert (line.state(), line.recorded()) == (before, recorded)
    line.proxy.refuse()
    line.proxy.pass_on()
    lock(line, "op-2")
    assert line.recorded() == [*recorded, ("op-2", Result.DONE)]


KILL = {
    "postgresql": "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()",
    "mariadb": "SELECT id FROM information_schema.processlist"
    " WHERE db = DATABASE() AND id <> CONNECTION_ID()",
}


def kill_everybody(site: RealSite) -> None:
    with site.other_program() as connection:
        found = connection.execute(text(KILL[site.settings.server])).scalars().all()
        if site.settings.server == "mariadb":
            for number in found:
                with suppress(Exception):
                    connection.execute(text(f"KILL {int(number)}"))


def test_connections_that_the_server_ended_while_nobody_used_them_are_made_again(
    served_site: RealSite,
) -> None:
    database = served_site.open()
    accounts = signed_in(database)
    kill_everybody(served_site)

    done = accounts.lock(target_of(database), reason="On leave", operation_id="op-1")

    assert done.operation_id == "op-1"


def test_a_connection_that_the_server_ends_in_the_middle_saves_nothing(
    served_site: RealSite,
) -> None:
    database = served_site.open()
    signed_in(database)

    with pytest.raises(ConnectionLost), database.open_unit_of_work("op-1") as work:  # noqa: PT012
        [user] = work.users.named("asa.bjork")
        kill_everybody(served_site)
        work.users.credential(user.id)

    assert user_of(database).facts.lock is None


QUESTIONS = {
    Server.POSTGRESQL: (b"session_user", b"crm_admin_whoami", b"rolsuper", b"SET place = place"),
    Server.MARIADB: (b"USER()", b"crm_admin_whoami", b"SHOW GRANTS", b"SET place = place"),
}
"""What is asked of an account when it opens a database, for which a no is an answer, too."""


def test_a_line_that_breaks_while_an_account_is_looked_at_opens_nothing(
    served_site: RealSite,
) -> None:
    with running_proxy(served_site.settings.port or 0) as proxy:
        settings = replace(served_site.settings, host=HOST, port=proxy.port)
        for question in QUESTIONS[settings.server]:
            proxy.cut_before(question)
            with pytest.raises(CannotConnect):
                DatabaseOpener().open(settings, served_site.password)
        assert proxy.cuts == len(QUESTIONS[settings.server])
