"""Every example of the guide's page about the terminal, run as it stands there."""

import itertools
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_admin.cli.commands import commands
from crm_admin.domain.settings import MailEncryption
from tests.end_to_end import warm
from tests.servers.smtp import running_mail_server

GUIDE = Path(__file__).parents[2] / "docs" / "terminal.md"
CLIENT = Path(__file__).with_name("warm_client.py")
PROGRAM = 'crm-admin() {{ "{python}" -S "{client}" "{address}" "$@"; }}\n'
TOLD_PORT = "mail.port=2525"
END = "--- end of the example ---"


def examples() -> Iterator[tuple[str, str]]:
    """Each command with what the guide shows after it; `…` stands for anything."""
    for block in re.findall(r"^```console\n(.*?)^```", GUIDE.read_text(), re.MULTILINE | re.DOTALL):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            first, *rest = example.splitlines(keepends=True)
            more = list(itertools.takewhile(lambda line: line.startswith("> "), rest))
            command = first + "".join(line.removeprefix("> ") for line in more)
            yield command, "".join(rest[len(more) :])


def test_the_examples_do_what_the_guide_shows(tmp_path: Path) -> None:
    told = list(examples())
    program = PROGRAM.format(python=sys.executable, client=CLIENT, address=warm.address())
    script = program + "".join(f"{command}echo '{END}'\n" for command, _ in told)
    with running_mail_server(encryption=MailEncryption.NONE, with_account=False) as server:
        assert TOLD_PORT in script
        result = subprocess.run(
            ["bash", "-c", script.replace(TOLD_PORT, f"mail.port={server.port}")],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=tmp_path,
            env={**os.environ, "TZ": "UTC"},
            check=False,
        )
    said = result.stdout.decode().split(f"{END}\n")

    for (command, shown), output in zip(told, said, strict=False):
        pattern = ".*".join(map(re.escape, shown.split("…")))
        assert re.fullmatch(pattern, output, re.DOTALL), f"$ {command}{output}"
    assert len(said) == len(told) + 1


@pytest.mark.parametrize("name", list(commands.commands))
def test_every_command_has_an_example(name: str) -> None:
    assert any(f"crm-admin {name} " in command for command, _ in examples())


def test_every_option_is_in_the_guide() -> None:
    text = GUIDE.read_text()

    for command in commands.commands.values():
        for parameter in command.params:
            if parameter.opts[0].startswith("--"):
                assert parameter.opts[0] in text, f"{command.name} {parameter.opts[0]}"
