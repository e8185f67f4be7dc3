"""Where a command line leads, and the program as a whole."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from crm_admin import __version__, app
from tests.waiting import wait_until

REPOSITORY = Path(__file__).parent.parent


def started(*arguments: str, environment: dict[str, str] | None = None) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-I", "-m", "crm_admin", *arguments],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def led_to(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    led: list[object] = []

    def note(where: str, status: int) -> object:
        def lead(arguments: object) -> int:
            led.append((where, arguments))
            return status

        return lead

    monkeypatch.setattr(app, "run_window", note("window", 0))
    monkeypatch.setattr(app, "run_command", note("command", 3))
    return led


def test_no_command_leads_to_the_window(led_to: list[object]) -> None:
    assert app.main([]) == 0
    assert app.main(["--demo"]) == 0
    assert led_to == [("window", frozenset()), ("window", frozenset({"--demo"}))]


def test_anything_else_is_a_command_with_its_status(led_to: list[object]) -> None:
    assert app.main(["users", "--demo"]) == 3
    assert led_to == [("command", ["users", "--demo"])]


def test_the_version_needs_nothing() -> None:
    status, output, _ = started("--version")
    assert (status, __version__ in output) == (0, True)


def test_the_program_opens_its_window_on_the_demo_and_leaves() -> None:
    assert started("--self-check", environment={"QT_QPA_PLATFORM": "offscreen"}) == (0, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at once")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_program_takes_its_demo_with_it(stop: signal.Signals, tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-I", "-m", "crm_admin", "--demo"],
        cwd=REPOSITORY,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "TMPDIR": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until(lambda: any(tmp_path.glob("crm-admin-demo-*/*/northwind.db")))
    program.send_signal(stop)
    _, said = program.communicate(timeout=60)
    assert (program.returncode, said) == (0, "")
    assert list(tmp_path.glob("crm-admin-demo-*")) == []


def test_the_window_stands_before_sqlalchemy_is_loaded() -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from crm_admin import app\n"
        "application = app.make_application()\n"
        "window, _ = app.make_window(application, Path('.'))\n"
        "window.show()\n"
        "print('sqlalchemy' in sys.modules, 'zxcvbn' in sys.modules, 'keyring' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=REPOSITORY,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": "/nonexistent"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.strip() == "False False False"


def test_a_bug_in_a_command_tells_where_and_no_values(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_arguments: object, **_outside: object) -> int:
        raise ZeroDivisionError("canary")

    monkeypatch.setattr("crm_admin.cli.run", fail)
    assert app.run_command(["users"]) == 3
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert app.A_MISTAKE in said
    assert "canary" not in said
