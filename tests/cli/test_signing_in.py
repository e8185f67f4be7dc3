"""The way in: where secrets come from, who is let in, and what a failing connection says."""

from collections.abc import Callable
from string import Formatter

import pytest

from crm_admin.cli.asking import LONGEST_LINE
from crm_admin.domain import errors
from crm_admin.domain.audit import Action, Result
from crm_admin.domain.explanations import EXPLANATIONS
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import ConnectionStep
from tests.cli.conftest import SIGN_IN, URL, Person, Shell
from tests.fakes import PASSWORD, an_administrator

SERVER = "postgresql+psycopg://crm@db.example/northwind"
USERS = ("users", "--database", URL, "--as", "anna.berg")
ON_SERVER = ("users", "--database", SERVER, "--as", "anna.berg")
LINE = f"{PASSWORD}\n".encode()


# Standard input


def test_the_password_of_the_database_comes_before_the_administrators(shell: Shell) -> None:
    outcome = shell.run(
        *ON_SERVER, "--password-stdin", "--database-password-stdin", stdin=b"db secret \n" + LINE
    )

    assert outcome.status == 0
    assert shell.opener.passwords == [Secret("db secret ")]


def test_without_the_option_no_line_is_the_databases(shell: Shell) -> None:
    outcome = shell.run(*ON_SERVER, "--password-stdin", stdin=LINE)

    assert outcome.status == 0
    assert shell.opener.passwords == [None]


def test_an_empty_line_means_no_password_of_the_database(shell: Shell) -> None:
    outcome = shell.run(
        *ON_SERVER, "--password-stdin", "--database-password-stdin", stdin=b"\n" + LINE
    )

    assert outcome.status == 0
    assert shell.opener.passwords == [None]


def test_a_file_needs_no_password_and_the_line_for_it_is_passed_over(shell: Shell) -> None:
    outcome = shell.run(
        *USERS, "--password-stdin", "--database-password-stdin", stdin=b"not needed\n" + LINE
    )

    assert outcome.status == 0
    assert shell.opener.passwords == [None]


def test_detect_takes_the_password_of_the_database(shell: Shell) -> None:
    shell.run("detect", "--database", SERVER, "--database-password-stdin", stdin=b"db secret\r\n")

    assert shell.opener.passwords == [Secret("db secret")]


@pytest.mark.parametrize(
    ("stdin", "missing"),
    [(b"", "the password of the database"), (b"db secret\n", "your password")],
)
def test_a_missing_line_is_named_before_anything_begins(
    shell: Shell, stdin: bytes, missing: str
) -> None:
    outcome = shell.run(*ON_SERVER, "--password-stdin", "--database-password-stdin", stdin=stdin)

    assert (outcome.status, outcome.output) == (2, "")
    assert outcome.error == (
        f"Standard input ended before the line with {missing}. Nothing was changed.\n"
    )
    assert shell.opener.passwords == []


def test_a_missing_new_password_is_named_before_anything_begins(shell: Shell) -> None:
    outcome = shell.signed_in("change-password", "pia.aho")

    assert outcome.status == 2
    assert "before the line with the new password" in outcome.error
    assert shell.opener.passwords == []


def test_a_line_that_is_not_utf_8_is_named(shell: Shell) -> None:
    outcome = shell.run(*USERS, "--password-stdin", stdin=b"\xe5secret\n")

    assert outcome.status == 2
    assert outcome.error == "The line with your password is not UTF-8 text. Nothing was changed.\n"


def test_a_line_without_an_end_is_not_swallowed_whole(shell: Shell) -> None:
    outcome = shell.run(*USERS, "--password-stdin", stdin=b"x" * (LONGEST_LINE * 2))

    assert outcome.status == 2
    assert "too long" in outcome.error
    assert shell.opener.passwords == []


def test_without_a_terminal_and_without_the_option_nothing_waits(shell: Shell) -> None:
    for command in (USERS, ("create-database", "--database", URL, "--admin", "root")):
        outcome = shell.run(*command, stdin=LINE)

        assert (outcome.status, outcome.output) == (2, "")
        assert outcome.error == (
            "There is no terminal to ask for the password. Add --password-stdin and give it as a"
            " line of standard input.\n"
        )


# The terminal


def test_on_a_terminal_the_passwords_are_asked_for(shell: Shell) -> None:
    person = Person(answers=["db secret", PASSWORD])
    outcome = shell.run_before(person, *ON_SERVER)

    assert outcome.status == 0
    assert shell.opener.passwords == [Secret("db secret")]
    assert [prompt.partition(" ")[0] for prompt in person.prompts] == ["Password", "Password"]
    assert person.prompts[1] == "Password of anna.berg: "


def test_on_a_terminal_nothing_is_read_with_echo(shell: Shell) -> None:
    person = Person(answers=["db secret", PASSWORD])
    outcome = shell.run_before(person, *ON_SERVER, "--database-password-stdin", "--password-stdin")

    assert outcome.status == 0
    assert person.answers == []


def test_the_password_of_a_file_is_not_asked_for(shell: Shell) -> None:
    person = Person(answers=[PASSWORD])
    assert shell.run_before(person, *USERS).status == 0


def test_an_empty_answer_means_no_password_of_the_database(shell: Shell) -> None:
    person = Person(answers=["", PASSWORD])
    shell.run_before(person, *ON_SERVER)

    assert shell.opener.passwords == [None]


def test_a_database_that_cannot_be_opened_is_said_before_a_second_password(shell: Shell) -> None:
    shell.opener.failures[ConnectionStep.NETWORK] = errors.ServerRefused(host="db", port=5432)
    person = Person(answers=["db secret"])

    assert shell.run_before(person, *ON_SERVER).status == 1


def _end_of_input() -> str:
    raise EOFError


def _undecodable() -> str:
    return b"\xe5".decode()


@pytest.mark.parametrize(
    ("typing", "sentence"),
    [
        (_end_of_input, "The input ended before a password was given. Nothing was changed.\n"),
        (_undecodable, "What was typed cannot be read as text. Nothing was changed.\n"),
    ],
)
def test_what_is_no_password_ends_the_command(
    shell: Shell, typing: Callable[[], str], sentence: str
) -> None:
    outcome = shell.run_before(Person(answers=[typing]), *USERS)

    assert (outcome.status, outcome.output, outcome.error) == (2, "", sentence)


def test_a_hostile_user_name_cannot_change_the_prompt(shell: Shell) -> None:
    person = Person(answers=[PASSWORD])
    shell.run_before(person, "users", "--database", URL, "--as", "a\x1b[2J")

    assert person.prompts == [r"Password of a\x1b[2J: "]


# Who is let in


NEUTRAL = (
    "The user name or password is wrong, or this user may not sign in here."
    " Upper and lower case differ in both. After several failed attempts one has to wait:"
    " until then the right password is refused, too. An administrator can unlock at once.\n"
)


@pytest.mark.parametrize(
    ("user_name", "password"),
    [
        ("nobody", PASSWORD),
        ("anna.berg", "wrong"),
        ("anna.berg", ""),
        ("Anna.Berg", PASSWORD),
        ("karl.gross", "wrong"),
        ("pia.aho", "wrong"),
    ],
)
def test_everybody_else_gets_one_neutral_refusal(
    shell: Shell, user_name: str, password: str
) -> None:
    outcome = shell.run(
        *("users", "--database", URL, "--as", user_name, "--password-stdin", "--json"),
        stdin=f"{password}\n".encode(),
    )

    assert (outcome.status, outcome.output, outcome.error) == (1, "", NEUTRAL)
    assert shell.database.entries[-1].event.result is Result.REFUSED


def test_a_locked_administrator_cannot_sign_in(shell: Shell) -> None:
    shell.signed_in("lock", "admin", "--reason", "Left the company")
    outcome = shell.run("users", "--database", URL, "--as", "admin", "--password-stdin", stdin=LINE)

    assert (outcome.status, outcome.output) == (1, "")
    assert "Locked by anna.berg" in outcome.error
    assert "Left the company" in outcome.error


def test_somebody_who_is_no_administrator_cannot_sign_in(shell: Shell) -> None:
    outcome = shell.run(
        "users", "--database", URL, "--as", "pia.aho", "--password-stdin", stdin=LINE
    )

    assert outcome.status == 1
    assert outcome.error.startswith("You are not an administrator.")


def test_a_sign_in_is_recorded(shell: Shell) -> None:
    shell.signed_in("users")

    event = shell.database.entries[-1].event
    assert (event.action, event.result) == (Action.SIGN_IN, Result.DONE)


def test_a_password_is_taken_with_its_spaces(shell: Shell) -> None:
    outcome = shell.run(*USERS, "--password-stdin", stdin=b" " + LINE)

    assert outcome.error == NEUTRAL


# Failing connections


@pytest.mark.parametrize("kind", list(EXPLANATIONS))
def test_every_known_failure_is_one_line_with_its_status(
    shell: Shell, kind: type[errors.CrmAdminError]
) -> None:
    shell.database.opening_failure = _made(kind)
    outcome = shell.signed_in("users", "--json")

    expected = {errors.OutcomeUnknown: 3, errors.InvalidUrl: 2, errors.UnknownKind: 2}
    assert outcome.status == expected.get(kind, 1)
    assert outcome.output == ""
    assert outcome.error.count("\n") == 1
    assert len(outcome.error) > len("No.\n")


def _made(kind: type[errors.CrmAdminError]) -> errors.CrmAdminError:
    """With a value for each place that its sentences have."""
    if kind is errors.PasswordRefused:
        return errors.PasswordRefused(())
    templates = "".join(text.template for text in EXPLANATIONS[kind])
    places = [place for _, place, _, _ in Formatter().parse(templates) if place]
    facts = dict.fromkeys(places, "\x1b[2Jvalue\n")
    if kind is errors.UserChanged:
        return errors.UserChanged(current=an_administrator(), **facts)
    return kind(**facts)


def test_an_address_without_a_kind_is_wrong_usage(shell: Shell) -> None:
    outcome = shell.run("detect", "--database", "northwind.db")

    assert (outcome.status, outcome.output) == (2, "")
    assert outcome.error.startswith("The address of the database cannot be read")


def test_the_database_is_needed(shell: Shell) -> None:
    outcome = shell.run("users", *SIGN_IN[2:])

    assert outcome.status == 2
    assert "Missing option '--database'" in outcome.error
