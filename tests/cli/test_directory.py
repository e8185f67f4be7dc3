"""Administrators of a directory before the terminal, and `directory-test`."""

from dataclasses import replace

import pytest

from crm_admin.domain.errors import DirectoryUnreachable
from crm_admin.domain.text import Text
from tests.cli.conftest import URL, Person, Shell
from tests.fakes import DIRECTORY, PASSWORD, an_administrator, decide, fake_hash
from tests.outcomes import Outcome

THERE = "the password in the directory"
NAME = "uid=ext.admin,ou=people,dc=northwind,dc=se"


@pytest.fixture
def shell(shell: Shell) -> Shell:
    decide(shell.database, DIRECTORY)
    external = an_administrator("ext.admin", external_system="Northwind AD")
    shell.database.add(external, fake_hash(PASSWORD))
    shell.directory.people["ext.admin"] = THERE
    return shell


def users(shell: Shell, password: str) -> Outcome:
    options = ("--database", URL, "--as", "ext.admin", "--password-stdin")
    return shell.run("users", *options, stdin=f"{password}\n".encode())


def tried(shell: Shell, password: str, *options: str, user_name: str = "ext.admin") -> Outcome:
    return shell.signed_in("directory-test", user_name, *options, stdin=f"{password}\n")


def test_they_sign_in_with_the_password_there_and_never_with_an_old_one_here(shell: Shell) -> None:
    assert users(shell, THERE).status == 0

    old = users(shell, PASSWORD)
    assert (old.status, old.output) == (1, "")
    assert old.error.startswith("The user name or password is wrong")


def test_when_the_directory_is_down_the_way_out_is_named(shell: Shell) -> None:
    shell.directory.failure = DirectoryUnreachable(problem=Text("Nobody answers."))

    outcome = users(shell, THERE)

    assert outcome.status == 1
    assert outcome.error == (
        "The directory that checks this password cannot be asked. Nobody answers. Try again later."
        " Meanwhile an administrator whose password is kept in the CRM can sign in, or the system"
        " user.\n"
    )


def test_a_password_that_the_directory_takes_is_said_to_be_taken(shell: Shell) -> None:
    outcome = tried(shell, THERE)

    assert (outcome.status, outcome.error) == (0, "")
    assert outcome.output == f"The directory takes this password for {NAME}.\n"
    assert tried(shell, THERE, "--json").document == {"name": NAME, "taken": True}


@pytest.mark.parametrize("wrong", ["wrong", ""])
def test_one_that_it_does_not_take_ends_with_1(shell: Shell, wrong: str) -> None:
    outcome = tried(shell, wrong)

    assert (outcome.status, outcome.output) == (1, "")
    assert outcome.error == (
        f"The directory does not take this password for {NAME}. Check the password, and that it"
        " knows this name.\n"
    )
    assert tried(shell, wrong, "--json").document == {"name": NAME, "taken": False}


def test_trying_changes_nothing_and_records_no_more_than_the_sign_in(shell: Shell) -> None:
    before = len(shell.database.entries)

    tried(shell, "tulip-canary")

    assert len(shell.database.entries) == before + 1
    assert "tulip-canary" not in repr(shell.database.state)


def test_the_password_is_asked_for_on_a_terminal(shell: Shell) -> None:
    person = Person(answers=[PASSWORD, THERE])

    outcome = shell.run_before(
        person, "directory-test", "--database", URL, "--as", "anna.berg", "ext.admin"
    )

    assert outcome.status == 0
    assert person.prompts[-1] == "Password of ext.admin in the directory: "


def test_without_a_directory_there_is_nothing_to_try(shell: Shell) -> None:
    decide(shell.database, replace(DIRECTORY, address=""))

    outcome = tried(shell, THERE)

    assert outcome.status == 1
    assert outcome.error == (
        "No directory is set up: directory.address and directory.bind_name say where it is.\n"
    )


def test_a_name_that_cannot_be_there_is_named(shell: Shell) -> None:
    outcome = tried(shell, THERE, user_name="ext\u202eadmin")

    assert outcome.status == 1
    assert outcome.error.startswith("The directory can have nobody with the name ext")
    assert shell.directory.asked == []


def test_a_directory_that_is_down_is_said_to_be(shell: Shell) -> None:
    shell.directory.failure = DirectoryUnreachable(problem=Text("Nobody answers."))

    outcome = tried(shell, THERE)

    assert (outcome.status, outcome.output) == (1, "")
    assert "Nobody answers." in outcome.error
