"""The bundle as somebody gets it; `./check release` builds it and runs these."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.list_parts import LOCKS, read_pins
from tests.conftest import REPOSITORY

BUNDLE = REPOSITORY / "dist" / "crm-admin"
PROGRAM = BUNDLE / "crm-admin"
WORKSHOP = REPOSITORY / "build" / "venv"
CONTENTS = REPOSITORY / "build" / "contents.json"
LONGEST_START_S = 120


def is_built() -> bool:
    """Since the libraries were pinned anew, that is."""
    if not all(path.exists() for path in (PROGRAM, WORKSHOP, CONTENTS)):
        return False
    return all(lock.stat().st_mtime < CONTENTS.stat().st_mtime for lock in LOCKS)


pytestmark = pytest.mark.skipif(not is_built(), reason="no fresh bundle: ./check bundle builds one")


# SC-05: what lies where it is started, and what stands in the environment, changes nothing.


def test_nothing_is_taken_from_the_folder_or_the_environment(tmp_path: Path) -> None:
    trap = tmp_path / "sprung"
    for name in ("bcrypt", "crm_admin", "sitecustomize", "usercustomize", "socket", "startup"):
        (tmp_path / f"{name}.py").write_text(f"open({str(trap)!r}, 'w')\n")
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqoffscreen.so").write_text("no library")
    hostile = {
        "PYTHONPATH": str(tmp_path),
        "PYTHONHOME": "/nowhere",
        "PYTHONSTARTUP": str(tmp_path / "startup.py"),
        "PYTHONINSPECT": "1",
        "PYTHONBREAKPOINT": "startup.run",
        "PYTHONWARNINGS": "error",
        "QT_PLUGIN_PATH": str(tmp_path),
        "QT_QPA_PLATFORM_PLUGIN_PATH": str(tmp_path),
    }
    done = subprocess.run(
        [PROGRAM, "--self-check"],
        cwd=tmp_path,
        env=os.environ | hostile | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LONGEST_START_S,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not trap.exists()


# SC-06: it listens to nobody.


def ears(process: int) -> set[str]:
    """The sockets of a process that take in what others send, as `ss -lntup` finds them."""
    mine = set()
    for entry in Path(f"/proc/{process}/fd").iterdir():
        try:
            mine.add(entry.readlink().name.removeprefix("socket:[").removesuffix("]"))
        except FileNotFoundError:
            continue  # closed meanwhile
    return {
        f"{table} {fields[1]}"
        for table in ("tcp", "tcp6", "udp", "udp6")
        for fields in open_sockets(process, table)
        if fields[9] in mine and (fields[3] == "0A" or table.startswith("udp"))
    }


def open_sockets(process: int, table: str) -> Iterator[list[str]]:
    path = Path(f"/proc/{process}/net/{table}")
    for line in path.read_text().splitlines()[1:] if path.exists() else ():
        yield line.split()


def work_done(process: int) -> int:
    """Ticks of the processor, by which one sees when it has become quiet."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def heard_until_quiet(process: subprocess.Popen[bytes]) -> set[str]:
    """What listens at any moment from the start until nothing more is done for a second."""
    heard: set[str] = set()
    deadline = time.monotonic() + LONGEST_START_S
    before, since = -1, time.monotonic()
    while time.monotonic() - since < 1:
        assert process.poll() is None
        assert time.monotonic() < deadline
        heard |= ears(process.pid)
        if (now := work_done(process.pid)) > before + 1:
            before, since = now, time.monotonic()
        time.sleep(0.02)
    return heard


def start(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [PROGRAM, *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_the_window_of_the_bundle_listens_to_nobody(tmp_path: Path) -> None:
    with start("--demo", TMPDIR=str(tmp_path)) as process:
        heard = heard_until_quiet(process)
        has_demo = any(tmp_path.glob("crm-admin-demo-*/*"))
        process.terminate()
    assert has_demo
    assert heard == set()


def test_an_ear_would_be_seen() -> None:
    script = "import socket, time; ear = socket.create_server(('127.0.0.1', 0)); time.sleep(60)"
    with subprocess.Popen([WORKSHOP / "bin" / "python", "-I", "-c", script]) as process:
        heard = heard_until_quiet(process)
        process.kill()
    assert [name.split()[0] for name in heard] == ["tcp"]


def test_no_screen_that_others_can_look_at_can_be_asked_for() -> None:
    with start("--self-check", QT_QPA_PLATFORM="vnc") as process:
        _, said = process.communicate(timeout=LONGEST_START_S)
    assert process.returncode != 0
    assert b'Could not find the Qt platform plugin "vnc"' in said


# SC-02: the list of parts names what is in it, and nothing else.

# By what PyInstaller itself reads from the executable, and by the folders beside it.
WHAT_IS_INSIDE = """
import json, sys
from importlib.metadata import packages_distributions
from pathlib import Path
from PyInstaller.archive.readers import CArchiveReader

archive = CArchiveReader(sys.argv[1])
modules = set(archive.open_embedded_archive("PYZ.pyz").toc)
beside = Path(sys.argv[1]).parent / "_internal"
modules |= {path.name.split(".")[0] for path in beside.iterdir() if path.suffix != ".dist-info"}
packages = packages_distributions()
top = {name.split(".")[0] for name in modules}
print(json.dumps({name: packages[name] for name in top & set(packages)}))
"""


@pytest.fixture(scope="module")
def parts() -> dict[str, str]:
    """The packages of Python in the list, with their versions."""
    done = subprocess.run(
        [sys.executable, "-m", "docs.list_parts"],
        cwd=REPOSITORY,
        env=os.environ | {"SOURCE_DATE_EPOCH": "0"},
        capture_output=True,
        text=True,
        check=True,
    )
    listed = json.loads(done.stdout)["components"]
    return {
        part["name"]: part["version"] for part in listed if part["purl"].startswith("pkg:pypi/")
    }


def test_every_library_inside_is_in_the_list_as_it_is_pinned(parts: dict[str, str]) -> None:
    locked = {name: pin.version for lock in LOCKS for name, pin in read_pins(lock).items()}
    assert parts.items() <= locked.items()
    assert parts.keys() >= {"bcrypt", "cryptography", "pyside6-essentials", "sqlalchemy"}


def test_the_list_is_that_of_what_can_be_read_from_the_bundle(parts: dict[str, str]) -> None:
    done = subprocess.run(
        [WORKSHOP / "bin" / "python", "-I", "-c", WHAT_IS_INSIDE, PROGRAM],
        capture_output=True,
        text=True,
        check=True,
    )
    inside = {
        re.sub(r"[-_.]+", "-", name).lower()
        for names in json.loads(done.stdout).values()
        for name in names
    }
    bundler = {"pyinstaller", "pyinstaller-hooks-contrib"}  # its loader is no module
    assert inside - bundler == parts.keys() - bundler
