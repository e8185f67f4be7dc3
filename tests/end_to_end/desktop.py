"""A desktop of the tests' own: a screen, a window manager, a keyboard and a screen reader."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO, Any, cast

REPOSITORY = Path(__file__).parents[2]
READER = Path(__file__).with_name("screen_reader.py")
# pyatspi comes as a Debian package, for the system's own Python.
SYSTEM_PYTHON = "/usr/bin/python3"
SIZE = (1280, 800)
PATIENCE_S = 30


class Desktop:
    """Programs started on it are driven as a person would, by eye or by ear."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        self._reader = subprocess.Popen(
            [SYSTEM_PYTHON, str(READER)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    @contextmanager
    def program(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """CRM Admin itself, with these arguments."""
        started = subprocess.Popen(
            [sys.executable, "-I", "-m", "crm_admin", *arguments],
            env=self.environment,
            cwd=REPOSITORY,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield started
        finally:
            started.terminate()
            _, said = started.communicate(timeout=PATIENCE_S)
            sys.stderr.write(said)

    # The keyboard

    def press(self, *keys: str) -> None:
        """Keys in xdotool's notation, such as ctrl+f, one after the other."""
        self._run("xdotool", "key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type ASCII text; xdotool loses the shift of other capitals."""
        self._run("xdotool", "type", "--delay", "15", text)

    # The screen reader

    def find(self, role: str, name: str) -> dict[str, Any]:
        """Wait for what has this role and a name that contains this; its facts as text."""
        return self._ask(act="find", role=role, name=name)

    def is_gone(self, role: str, name: str) -> None:
        """Wait until there is none any more."""
        self._ask(act="gone", role=role, name=name)

    def activate(self, role: str, name: str) -> None:
        """Do what it is there for: press the button, choose the entry."""
        self._ask(act="activate", role=role, name=name)

    def write(self, name: str, text: str) -> None:
        """Put text into a field."""
        self._ask(act="write", role="", name=name, text=text)

    def read_all(self, role: str = "") -> list[str]:
        """The names of everything of this role that is showing."""
        return cast("list[str]", self._ask(act="read", role=role, name="")["names"])

    def _ask(self, **question: str) -> dict[str, Any]:
        to_reader, from_reader = self._reader.stdin, self._reader.stdout
        cast("IO[str]", to_reader).write(json.dumps(question) + "\n")
        cast("IO[str]", to_reader).flush()
        answer = json.loads(cast("IO[str]", from_reader).readline())
        if "problem" in answer:
            raise AssertionError(f"{answer['problem']}\n" + "\n".join(answer["tree"]))
        return cast("dict[str, Any]", answer)

    # The eye

    def photograph(self, path: Path) -> None:
        """The whole screen as a PNG."""
        self._run("import", "-window", "root", str(path))

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, check=True, timeout=PATIENCE_S)

    def close(self) -> None:
        """End the screen reader."""
        self._reader.terminate()
        self._reader.communicate(timeout=PATIENCE_S)


@contextmanager
def desktop(home: Path) -> Iterator[Desktop]:
    """A screen with a window manager, and the bus of assistive programs; all ends with it."""
    with ExitStack() as started:
        runtime = Path(tempfile.mkdtemp(prefix="crm-admin-desktop-"))
        started.callback(shutil.rmtree, runtime, ignore_errors=True)
        runtime.chmod(0o700)
        environment = _environment(home, runtime)
        environment["DISPLAY"] = _start_screen(started, environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _start_bus(started, environment)
        _start_window_manager(started, environment)
        _start(
            started,
            environment,
            "/usr/libexec/at-spi-bus-launcher",
            "--launch-immediately",
            "--a11y=1",
        )
        made = Desktop(environment)
        started.callback(made.close)
        yield made


def _environment(home: Path, runtime: Path) -> dict[str, str]:
    """That of a person who has just signed in and never started the program."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }


def _start_screen(started: ExitStack, environment: dict[str, str]) -> str:
    width, height = SIZE
    reading, writing = os.pipe()
    command = (
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-nolisten",
        "tcp",
    )
    _start(started, environment, *command, keep_open=(writing,))
    os.close(writing)
    with os.fdopen(reading) as ready:
        return f":{ready.readline().strip()}"


def _start_bus(started: ExitStack, environment: dict[str, str]) -> str:
    reading, writing = os.pipe()
    command = ("dbus-daemon", "--session", f"--print-address={writing}", "--nofork", "--nopidfile")
    _start(started, environment, *command, keep_open=(writing,))
    os.close(writing)
    with os.fdopen(reading) as ready:
        return ready.readline().strip()


def _start_window_manager(started: ExitStack, environment: dict[str, str]) -> None:
    """Windows that open before it manages the screen may never get the keyboard."""
    manager = _start(started, environment, "openbox", "--sm-disable")
    until = time.monotonic() + PATIENCE_S
    while not _is_managed(environment):
        assert time.monotonic() < until, "no window manager"
        with suppress(subprocess.TimeoutExpired):
            manager.wait(0.05)
            manager = _start(started, environment, "openbox", "--sm-disable")


def _is_managed(environment: dict[str, str]) -> bool:
    command = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return "window id" in said.stdout


def _start(
    started: ExitStack,
    environment: dict[str, str],
    *command: str,
    keep_open: Sequence[int] = (),
) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        command,
        env=environment,
        pass_fds=keep_open,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    started.callback(process.wait, PATIENCE_S)
    started.callback(process.terminate)
    return process
