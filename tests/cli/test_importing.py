"""What the terminal needs of the machine: neither Qt nor a database."""

import subprocess
import sys
from pathlib import Path

import pytest

BLOCKED = """
import inspect, sys
for name in {blocked!r}:
    sys.modules[name] = None
from crm_admin.cli import run
class Nothing:
    def __getattr__(self, name):
        raise AssertionError(name)
ports = set(inspect.signature(run).parameters) - {{"arguments", "terminal"}}
sys.exit(run(["--help"], **{{port: Nothing() for port in ports}}))
"""


@pytest.mark.parametrize("blocked", [("PySide6", "shiboken6"), ("sqlalchemy", "bcrypt", "alembic")])
def test_the_terminal_works_without(blocked: tuple[str, ...]) -> None:
    result = subprocess.run(
        [sys.executable, "-c", BLOCKED.format(blocked=blocked)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("Usage: crm-admin")


def test_a_whole_command_works_without_qt(tmp_path: Path) -> None:
    script = "import sys; sys.modules['PySide6'] = None; from crm_admin.app import main; main()"
    database = f"sqlite:///{tmp_path}/crm.db"
    made = subprocess.run(
        [
            *(sys.executable, "-c", script),
            *("create-database", "--database", database, "--admin", "root", "--password-stdin"),
        ],
        input="the very first sentence\n",
        capture_output=True,
        text=True,
        check=False,
    )

    assert made.stdout == "Made the database; root administers it.\n", made.stderr

    code = made.stderr.removeprefix("Recovery code, shown once: ").split()[0]
    recovered = subprocess.run(
        [
            *(sys.executable, "-c", script),
            *("recover", "--database", database, "--code-stdin", "--set-password", "root"),
        ],
        input=f"{code}\n",
        capture_output=True,
        text=True,
        check=False,
    )

    assert recovered.returncode == 0, recovered.stderr
    assert len(recovered.stdout.splitlines()) == 1
