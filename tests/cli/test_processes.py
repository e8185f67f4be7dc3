"""What only a real process shows: pipes, full disks, poor terminals, a real keyboard."""

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.conftest import SIGN_IN, URL
from tests.fakes import PASSWORD

REPOSITORY = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "tests.cli.with_fakes")
LINE = f"{PASSWORD}\n"


def shell(script: str, *arguments: str, stdin: str = LINE, **env: str) -> tuple[int, str, str]:
    """Run the program with `arguments` where the script says `"$@"`."""
    result = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {script}", "bash", *PROGRAM, *arguments],
        input=stdin.encode(),
        capture_output=True,
        cwd=REPOSITORY,
        env={**os.environ, **env},
        check=False,
    )
    return result.returncode, result.stdout.decode(errors="replace"), result.stderr.decode()


# Where the result goes


def test_a_reader_who_has_read_enough_is_no_failure() -> None:
    assert shell('"$@" | true', "users", *SIGN_IN) == (0, "", "")


def test_a_full_disk_is_told_where_only_something_was_looked_at() -> None:
    status, _, error = shell('"$@" >/dev/full', "users", *SIGN_IN)

    assert status == 1
    assert error == "The result could not be written: No space left on device.\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("lock", *SIGN_IN, "pia.aho", "--reason", "x"), "No space left on device.\n"),
        (
            ("change-password", *SIGN_IN, "pia.aho", "--generate"),
            "Change the password again: nobody has seen it.\n",
        ),
    ],
)
def test_what_was_saved_is_never_reported_as_failed(arguments: tuple[str, ...], told: str) -> None:
    status, _, error = shell('"$@" >/dev/full', *arguments)

    assert status == 3
    assert error.startswith("It was saved (operation ")
    assert error.endswith(told)


# Poor surroundings


def test_a_terminal_without_the_letters_shows_their_numbers() -> None:
    arguments = ("users", *SIGN_IN, "--search", "tanaka")
    status, output, _ = shell('"$@"', *arguments, PYTHONIOENCODING="latin-1")

    assert status == 0
    assert r"\u7530\u4e2d, \u82b1" in output


def test_json_is_the_same_on_every_terminal() -> None:
    arguments = ("users", *SIGN_IN, "--search", "bjork", "--json")
    _, ascii_only, _ = shell('"$@"', *arguments, PYTHONIOENCODING="ascii")
    _, utf_8, _ = shell('"$@"', *arguments, PYTHONIOENCODING="utf-8")

    assert ascii_only == utf_8
    assert json.loads(utf_8)["users"][0]["name"] == "Björk, Åsa"


def test_a_closed_standard_input_is_no_terminal() -> None:
    status, output, error = shell('"$@" <&-', "users", *SIGN_IN[:-1])

    assert (status, output) == (2, "")
    assert error.startswith("There is no terminal to ask for the password.")


# A real terminal


class Keyboard:
    """A terminal of the test's own, before which it sits."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self.fd, terminal = pty.openpty()
        # setsid makes it the terminal that the program is controlled by, as at a login.
        self.process = subprocess.Popen(
            ["setsid", "--ctty", *PROGRAM, *arguments],
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            cwd=REPOSITORY,
        )
        os.close(terminal)
        self.screen = ""

    def wait_for(self, text: str) -> None:
        while text not in self.screen:
            self.screen += os.read(self.fd, 4096).decode()

    def type(self, text: str) -> None:
        os.write(self.fd, text.encode())

    def end(self) -> int:
        """The exit status, after everything that is still shown."""
        try:
            while said := os.read(self.fd, 4096):
                self.screen += said.decode()
        except OSError:  # the terminal is gone with the process
            pass
        os.close(self.fd)
        return self.process.wait()


def test_a_typed_password_is_never_shown() -> None:
    keyboard = Keyboard(("user", *SIGN_IN[:-1], "asa.bjork"))
    keyboard.wait_for("Password of anna.berg: ")
    keyboard.type(LINE)

    assert keyboard.end() == 0
    assert "Locked after 10 failed attempts" in keyboard.screen
    assert PASSWORD not in keyboard.screen


def test_a_typed_new_password_is_never_shown_and_asked_about() -> None:
    new = "a temporary sentence 17 "
    keyboard = Keyboard(("change-password", "--database", URL, "--as", "anna.berg", "pia.aho"))
    keyboard.wait_for("Password of anna.berg: ")
    keyboard.type(LINE)
    keyboard.wait_for("New password for pia.aho: ")
    keyboard.type(f"{new}\n")
    keyboard.wait_for("The same again: ")
    keyboard.type(f"{new}\n")
    keyboard.wait_for("The password ends with a space. Keep it exactly so? [y/N] ")
    keyboard.type("y\n")

    assert keyboard.end() == 0
    assert "Changed the password of pia.aho." in keyboard.screen
    assert new.strip() not in keyboard.screen


def test_ctrl_c_at_the_prompt_ends_the_command() -> None:
    keyboard = Keyboard(("user", *SIGN_IN[:-1], "asa.bjork"))
    keyboard.wait_for("Password of anna.berg: ")
    keyboard.type("\x03")

    assert keyboard.end() == 128 + signal.SIGINT
    assert "Interrupted. No user was changed." in keyboard.screen
    assert "Traceback" not in keyboard.screen


def test_ctrl_d_at_the_prompt_ends_the_command() -> None:
    keyboard = Keyboard(("user", *SIGN_IN[:-1], "asa.bjork"))
    keyboard.wait_for("Password of anna.berg: ")
    keyboard.type("\x04")

    assert keyboard.end() == 2
    assert "The input ended before a password was given." in keyboard.screen
