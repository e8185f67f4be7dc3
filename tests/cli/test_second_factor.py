"""Administrators with a second factor type its code, or give it as a line."""

from dataclasses import replace

import pytest

from crm_admin.domain.secret import Secret
from crm_admin.domain.totp import code_at
from tests.cli.conftest import SIGN_IN, URL, Person, Shell
from tests.fakes import PASSWORD

SECRET = Secret("GEZDGNBVGY3TQOJQ")
USERS = ("users", "--database", URL, "--as", "anna.berg")


@pytest.fixture(autouse=True)
def _guarded(shell: Shell) -> None:
    user = shell.database.user("anna.berg")
    shell.database.change(replace(user, facts=replace(user.facts, second_factor="Totp")))
    shell.database.totp_secrets[user.id] = SECRET


@pytest.fixture
def code(shell: Shell) -> str:
    return code_at(SECRET, shell.database.clock.now())


def test_the_code_is_asked_for_after_the_right_password(shell: Shell, code: str) -> None:
    person = Person(answers=[PASSWORD, code])

    outcome = shell.run_before(person, *USERS)

    assert outcome.status == 0
    assert person.prompts == ["Password of anna.berg: ", "Code of your second factor: "]


def test_after_a_wrong_password_nobody_learns_of_the_second_factor(shell: Shell) -> None:
    person = Person(answers=["wrong"])

    outcome = shell.run_before(person, *USERS)

    assert outcome.status == 1
    assert person.prompts == ["Password of anna.berg: "]
    assert "second factor" not in outcome.error


def test_the_code_is_the_line_after_the_password(shell: Shell, code: str) -> None:
    outcome = shell.run("users", *SIGN_IN, "--code-stdin", stdin=f"{PASSWORD}\n{code}\n".encode())

    assert (outcome.status, outcome.error) == (0, "")


def test_what_a_command_reads_besides_comes_after_the_code(shell: Shell, code: str) -> None:
    lines = f"{PASSWORD}\n{code}\na new long sentence 17\n".encode()

    outcome = shell.run(
        *("change-password", "pia.aho", *SIGN_IN),
        "--code-stdin",
        stdin=lines,
    )

    assert outcome.status == 0


def test_a_line_with_a_code_that_nobody_needs_is_passed_over(shell: Shell) -> None:
    user = shell.database.user("anna.berg")
    shell.database.change(replace(user, facts=replace(user.facts, second_factor=None)))

    outcome = shell.run("users", *SIGN_IN, "--code-stdin", stdin=f"{PASSWORD}\n\n".encode())

    assert outcome.status == 0


def test_a_wrong_code_is_refused(shell: Shell) -> None:
    outcome = shell.run("users", *SIGN_IN, "--code-stdin", stdin=f"{PASSWORD}\n000000\n".encode())

    assert (outcome.status, outcome.output) == (1, "")
    assert outcome.error.startswith("This is not the present code, or it was used before.")


def test_without_a_terminal_it_says_how_to_give_the_code(shell: Shell) -> None:
    outcome = shell.run("users", *SIGN_IN, stdin=f"{PASSWORD}\n".encode())

    assert (outcome.status, outcome.output) == (1, "")
    assert outcome.error == (
        "A code of your second factor is asked for (Totp). Add --code-stdin and give the code as"
        " the line after your password.\n"
    )
