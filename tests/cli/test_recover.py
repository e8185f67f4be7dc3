"""`recover`: the way back in from a terminal."""

import re
import signal
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action
from crm_admin.domain.capabilities import Capabilities, Feature
from crm_admin.domain.errors import ConnectionLost
from crm_admin.domain.recovery import code_hash
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, Right
from crm_admin.services.system_user import system_user_of
from tests.cli.conftest import URL, Person, Shell
from tests.fakes import (
    FakeDatabase,
    FakeOpener,
    a_database,
    a_lock,
    a_lockout,
    a_user,
    an_administrator,
    fake_hash,
)
from tests.fakes.recovery import with_system_user
from tests.outcomes import Outcome

RECOVER = ("recover", "--database", URL)
SHOWN = re.compile(r"New recovery code, shown once: ([A-Z2-9-]{29})")


def with_sole(shell: Shell, **facts: object) -> Shell:
    """The morning when the only administrator cannot come in."""
    sole = an_administrator("anna.berg", **facts)  # type: ignore[arg-type] # facts of a user
    database = a_database(sole, a_user("asa.bjork"))
    shell.opener = FakeOpener(databases={"northwind": database})
    return shell


@pytest.fixture
def sole(shell: Shell) -> Shell:
    return with_sole(shell, attempts=a_lockout())


def set_up(shell: Shell) -> str:
    """Somebody made a code before."""
    return with_system_user(shell.database).reveal()


def recover(shell: Shell, code: str, *arguments: str) -> Outcome:
    return shell.run(*RECOVER, "--code-stdin", *arguments, stdin=f"{code}\n".encode())


def actions(database: FakeDatabase) -> list[Action | str]:
    return [entry.event.action for entry in database.entries if "recover" in entry.event.action]


def code_now(shell: Shell) -> str:
    with shell.database.open_reading() as reading:
        return system_user_of(reading.settings).code_hash


# Coming in


def test_the_code_opens_the_way_and_the_next_one_is_told_once(sole: Shell) -> None:
    outcome = recover(sole, set_up(sole), "--unlock", "anna.berg")

    [code] = SHOWN.findall(outcome.error)
    assert outcome.status == 0
    assert outcome.output.startswith("Unlocked anna.berg. Operation ")
    assert "the old one no longer works" in outcome.error
    assert code_now(sole) == code_hash(Secret(code))
    assert sole.database.user("anna.berg").facts.attempts == NO_ATTEMPTS


def test_it_comes_in_acts_and_leaves_each_time(sole: Shell) -> None:
    recover(sole, set_up(sole), "--unlock", "anna.berg")

    assert actions(sole.database) == [
        Action.RECOVERY_BEGIN,
        Action.RECOVERY_UNLOCK,
        Action.RECOVERY_END,
    ]


def test_a_code_works_once(sole: Shell) -> None:
    code = set_up(sole)
    recover(sole, code, "--unlock", "anna.berg")
    again = recover(sole, code, "--unlock", "anna.berg")

    assert (again.status, again.output) == (1, "")
    assert again.error == "This is not the present recovery code. Nothing was changed.\n"


def test_the_next_code_opens_it_the_next_time(sole: Shell) -> None:
    first = recover(sole, set_up(sole))
    [code] = SHOWN.findall(first.error)

    assert recover(sole, code.lower(), "--unlock", "anna.berg").status == 0


def test_after_a_wrong_code_it_waits(sole: Shell) -> None:
    code = set_up(sole)
    recover(sole, "AAAA", "--unlock", "anna.berg")
    waits = recover(sole, code, "--unlock", "anna.berg")

    assert waits.status == 1
    assert "then try again" in waits.error
    sole.database.clock.advance(timedelta(seconds=1))
    assert recover(sole, code, "--unlock", "anna.berg").status == 0


def test_on_a_terminal_the_code_is_asked_for(sole: Shell) -> None:
    person = Person(answers=[set_up(sole)])
    outcome = sole.run_before(person, *RECOVER, "--unlock", "anna.berg")

    assert outcome.status == 0
    assert person.prompts == ["Recovery code: "]


def test_without_a_terminal_the_code_must_be_announced(sole: Shell) -> None:
    set_up(sole)
    outcome = sole.run(*RECOVER, "--unlock", "anna.berg")

    assert outcome.status == 2
    assert "Add --code-stdin" in outcome.error


def test_where_nobody_set_it_up_no_code_is_asked_for_and_that_is_said(sole: Shell) -> None:
    outcome = sole.run_before(Person(), *RECOVER, "--unlock", "anna.berg")

    [code] = SHOWN.findall(outcome.error)
    begin = next(e.event for e in sole.database.entries if e.event.action == Action.RECOVERY_BEGIN)
    assert outcome.status == 0
    assert outcome.error.startswith("Came in without code: nobody had set the system user up.")
    assert dict(begin.details)["code"] == "without"
    assert code_now(sole) == code_hash(Secret(code))


def test_the_password_of_the_database_comes_first(sole: Shell) -> None:
    code = set_up(sole)
    outcome = sole.run(
        *("recover", "--database", "postgresql://owner@db/northwind", "--database-password-stdin"),
        *("--code-stdin", "--unlock", "anna.berg"),
        stdin=f"of the database\n{code}\n".encode(),
    )

    assert outcome.status == 0
    assert sole.opener.passwords == [Secret("of the database")]


# The acts


def test_a_temporary_password_stands_alone_on_standard_output(sole: Shell) -> None:
    outcome = recover(sole, set_up(sole), "--set-password", "anna.berg")

    [password] = outcome.output.splitlines()
    user = sole.database.user("anna.berg")
    assert outcome.status == 0
    assert password not in outcome.error
    assert sole.database.record("anna.berg").password_hash == fake_hash(password)
    assert user.facts.must_change_password
    assert user.facts.attempts == NO_ATTEMPTS


def test_a_deliberate_lock_is_lifted(shell: Shell) -> None:
    sole = with_sole(shell, lock=a_lock())
    outcome = recover(sole, set_up(sole), "--lift-lock", "anna.berg")

    assert outcome.status == 0
    assert sole.database.user("anna.berg").facts.lock is None


def test_a_lost_second_factor_is_cleared(shell: Shell) -> None:
    sole = with_sole(shell, second_factor="TOTP")
    outcome = recover(sole, set_up(sole), "--clear-second-factor", "anna.berg")

    assert outcome.status == 0
    assert sole.database.user("anna.berg").facts.second_factor is None


def test_one_user_is_made_an_administrator(sole: Shell) -> None:
    outcome = recover(sole, set_up(sole), "--make-administrator", "asa.bjork")

    assert outcome.status == 0
    assert sole.database.user("asa.bjork").right is Right.ADMINISTRATOR


def test_what_still_bars_somebody_is_said(shell: Shell) -> None:
    sole = with_sole(shell, lock=a_lock(), attempts=a_lockout())
    outcome = recover(sole, set_up(sole), "--unlock", "anna.berg")

    assert outcome.status == 0
    assert "They still cannot sign in: Locked by" in outcome.error


def test_what_the_crm_cannot_is_said(sole: Shell) -> None:
    reason = Text("EspoCRM cannot ask for a new password.")
    code = set_up(sole)
    sole.database.capabilities = Capabilities(missing={Feature.MUST_CHANGE_PASSWORD: reason})
    outcome = recover(sole, code, "--set-password", "anna.berg")

    assert outcome.status == 0
    assert "EspoCRM cannot ask for a new password." in outcome.error


@pytest.mark.parametrize("act", ["--unlock", "--lift-lock", "--set-password"])
def test_others_than_administrators_are_out_of_reach(sole: Shell, act: str) -> None:
    outcome = recover(sole, set_up(sole), act, "asa.bjork")

    assert (outcome.status, outcome.output) == (1, "")
    assert "The system user restores administrators only." in outcome.error
    assert SHOWN.search(outcome.error)
    assert actions(sole.database)[-1] is Action.RECOVERY_END


def test_a_user_who_is_not_there_is_said_and_the_code_is_told_all_the_same(sole: Shell) -> None:
    outcome = recover(sole, set_up(sole), "--unlock", "nobody", "--json")

    assert (outcome.status, outcome.output) == (1, "")
    assert SHOWN.search(outcome.error)


def test_one_thing_at_a_time(sole: Shell) -> None:
    code = set_up(sole)
    for two in (("--unlock", "a", "--lift-lock", "a"), ("--drill", "--unlock", "a")):
        outcome = recover(sole, code, *two)
        assert outcome.status == 2
        assert "Do one thing at a time." in outcome.error
    assert actions(sole.database) == []


# The list


def test_without_an_act_it_says_who_administers_and_why_they_cannot_sign_in(sole: Shell) -> None:
    outcome = recover(sole, set_up(sole))

    header, row, *reasons = outcome.output.splitlines()
    assert outcome.status == 0
    assert header.split()[0] == "User"
    assert row.startswith("anna.berg")
    assert row.endswith("no")
    assert any(line.startswith("anna.berg: Locked after 10 failed") for line in reasons)


def test_scripts_get_the_list_and_the_next_code(sole: Shell) -> None:
    outcome = recover(sole, set_up(sole), "--json")

    [administrator] = outcome.document["administrators"]
    assert (outcome.status, outcome.error) == (0, "")
    assert (administrator["user_name"], administrator["can_sign_in"]) == ("anna.berg", False)
    assert administrator["diagnosis"][0]["code"] == "locked_out"
    assert outcome.document["with_code"] is True
    assert code_now(sole) == code_hash(Secret(outcome.document["next_code"]))


def test_scripts_get_what_was_done_and_the_next_code(sole: Shell) -> None:
    outcome = recover(sole, set_up(sole), "--set-password", "anna.berg", "--json")

    document = outcome.document
    assert set(document) == {"operation_id", "sentence", "with_code", "next_code", "password"}
    assert sole.database.record("anna.berg").password_hash == fake_hash(document["password"])
    assert not SHOWN.search(outcome.error)


def test_an_empty_list_says_what_is_left(shell: Shell) -> None:
    shell.opener = FakeOpener(databases={"northwind": a_database(a_user("asa.bjork"))})
    outcome = shell.run(*RECOVER)

    assert outcome.output == "Nobody administers this CRM. Add --make-administrator NAME.\n"


# The drill


def test_a_drill_proves_the_way_and_changes_nothing(sole: Shell) -> None:
    code, before = set_up(sole), sole.database.user("anna.berg")
    hash_before = code_now(sole)
    outcome = recover(sole, code, "--drill")

    assert (outcome.status, outcome.error) == (0, "")
    assert outcome.output.startswith("The drill was passed: the way back in is open.")
    assert sole.database.user("anna.berg") == before
    assert code_now(sole) == hash_before
    assert actions(sole.database)[-1] is Action.RECOVERY_DRILL


def test_a_drill_with_a_wrong_code_fails(sole: Shell) -> None:
    set_up(sole)
    outcome = recover(sole, "AAAA", "--drill", "--json")

    assert (outcome.status, outcome.output) == (1, "")
    assert "This is not the present recovery code." in outcome.error


def test_a_drill_without_system_user_says_so(sole: Shell) -> None:
    outcome = sole.run(*RECOVER, "--drill")

    assert outcome.status == 0
    assert "Nobody has set the system user up" in outcome.output


# When something goes wrong


def test_an_end_that_cannot_be_recorded_takes_nothing_back(sole: Shell) -> None:
    code = set_up(sole)
    sole.database.meanwhile(
        lambda: None,
        lambda: None,
        lambda: sole.database.will_fail_commits(ConnectionLost()),
    )
    outcome = recover(sole, code, "--unlock", "anna.berg")

    assert outcome.status == 0
    assert "it ends by itself" in outcome.error
    assert outcome.output.startswith("Unlocked anna.berg.")


def test_ctrl_c_waits_for_the_end_of_the_recovery(sole: Shell) -> None:
    code = set_up(sole)
    sole.database.meanwhile(lambda: signal.raise_signal(signal.SIGINT))
    outcome = recover(sole, code, "--unlock", "anna.berg")

    assert outcome.status == 130
    assert outcome.error.startswith("The recovery has begun; waiting for its end.")
    assert outcome.error.endswith("Interrupted, but the recovery was saved.\n")
    assert actions(sole.database)[-1] is Action.RECOVERY_END
