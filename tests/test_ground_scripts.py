"""./run and ./check: what they say, and what must not be able to disturb them."""

import os
import subprocess
from pathlib import Path

import pytest

import crm_admin
from tests.conftest import REPOSITORY


def run(
    *args: str, program: Path = REPOSITORY / "run", folder: Path = REPOSITORY, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [program, *args],
        cwd=folder,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def source(commands: str) -> str:
    """What bash prints for commands that use the functions of ./run."""
    script = f"source {REPOSITORY}/run\n{commands}"
    process = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    return process.stdout + process.stderr


def test_standard_output_belongs_to_the_program() -> None:
    process = run("--version")
    assert (process.returncode, process.stderr) == (0, "")
    assert crm_admin.__version__ in process.stdout


def test_it_starts_from_any_folder_and_through_a_link(tmp_path: Path) -> None:
    link = tmp_path / "crm-admin"
    link.symlink_to(REPOSITORY / "run")
    assert run("--version", program=link, folder=tmp_path).returncode == 0


def test_no_module_can_be_slipped_in(tmp_path: Path) -> None:
    for name in ("bcrypt", "sitecustomize", "crm_admin"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('slipped in')")
    process = run("--version", folder=tmp_path, PYTHONPATH=str(tmp_path), PYTHONHOME="/nowhere")
    assert (process.returncode, process.stderr) == (0, "")


def test_without_a_screen_a_window_is_refused_in_plain_words() -> None:
    process = run("--demo", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert process.returncode == 1
    assert process.stdout == ""
    assert process.stderr.startswith("There is no screen here")


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ("", True),
        ("--demo", True),
        ("--self-check", True),
        ("--version", False),
        ("--help", False),
        ("detect --database sqlite:///crm.db", False),
        ("users --json", False),
    ],
)
def test_only_windows_need_a_screen_and_qts_libraries(arguments: str, *, window: bool) -> None:
    said = source(f"wants_window {arguments} && echo window || echo terminal")
    assert said.strip() == ("window" if window else "terminal")


def test_who_may_not_install_is_given_the_line_to_run() -> None:
    said = source("may_install() { false; }; ensure_packages libnone.so.9:libnone9 bash:bash")
    assert "sudo apt-get install --no-install-recommends libnone9 bash" in said


def test_an_unchanged_environment_is_not_looked_at_twice() -> None:
    assert "ready" in source("PATH=; is_ready requirements.lock && echo ready")


def test_a_changed_lock_asks_for_a_new_environment(tmp_path: Path) -> None:
    said = source(
        f"root={tmp_path}; echo changed >$root/requirements.lock;"
        "is_ready requirements.lock || echo again"
    )
    assert said.strip() == "again"


def test_scripts_are_sound() -> None:
    scripts = ["run", "check", ".ci/run"]
    process = subprocess.run(
        ["shellcheck", "-x", *scripts], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert process.returncode == 0, process.stdout


@pytest.mark.parametrize(
    "lock", sorted(REPOSITORY.glob("requirements*.lock")), ids=lambda p: p.name
)
def test_a_lock_names_no_address_and_suits_old_pips(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert "--hash=sha256:" in text
    assert "://" not in text
    assert "python_full_version" not in text, "not made by ./check lock, which says why"
