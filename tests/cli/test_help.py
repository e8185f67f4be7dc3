"""The help is the documentation of the terminal."""

import click
import pytest

from crm_admin import __version__
from crm_admin.cli.commands import commands
from tests.cli.conftest import Shell

IN_ORDER = [
    "create-database",
    "detect",
    "users",
    "user",
    "lock",
    "unlock",
    "change-password",
    "reset-password",
    "links",
    "requests",
    "decline-request",
    "require-new-password",
    "settings",
    "mail-test",
    "directory-test",
    "outbox",
    "self-service",
    "recover",
    "audit",
    "verify-audit",
]


def test_the_commands_stand_in_the_order_of_their_work(shell: Shell) -> None:
    outcome = shell.run("--help")

    listed = [line.split()[0] for line in outcome.output.splitlines() if line.startswith("  ")]
    assert outcome.status == 0
    assert [name for name in listed if name in IN_ORDER] == IN_ORDER
    assert "..." not in outcome.output.split("Commands:")[1]


@pytest.mark.parametrize("word", ["--demo", "standard input", "--password-stdin", "  3 ", "  130"])
def test_the_help_says_what_holds_for_every_command(shell: Shell, word: str) -> None:
    assert word in shell.run("--help").output


@pytest.mark.parametrize("name", IN_ORDER)
def test_every_command_and_every_option_is_explained(shell: Shell, name: str) -> None:
    outcome = shell.run(name, "--help")
    command = commands.commands[name]

    assert (outcome.status, outcome.error) == (0, "")
    assert command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name
            assert parameter.opts[0] in outcome.output


def test_no_option_carries_a_password() -> None:
    for command in commands.commands.values():
        for parameter in command.params:
            if "password" in (parameter.name or ""):
                assert isinstance(parameter, click.Option)
                is_a_file = isinstance(parameter.type, click.Path)
                assert parameter.is_flag or is_a_file or parameter.metavar == "NAME"


def test_the_version_is_printed(shell: Shell) -> None:
    outcome = shell.run("--version")

    assert (outcome.status, outcome.output) == (0, f"CRM Admin {__version__}\n")


@pytest.mark.parametrize("arguments", [("nonsense",), ("--nonsense",), ()])
def test_an_unknown_command_is_wrong_usage(shell: Shell, arguments: tuple[str, ...]) -> None:
    outcome = shell.run(*arguments)

    assert (outcome.status, outcome.output) == (2, "")
    assert "Usage: crm-admin" in outcome.error
