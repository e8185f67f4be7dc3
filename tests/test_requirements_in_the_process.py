"""Security requirements that can be seen of a running process from outside."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.engine import URL

from tests.conftest import REPOSITORY
from tests.end_to_end.sites import new_builtin_site
from tests.outcomes import Outcome

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/fd").exists(), reason="only Linux shows its processes there"
)

CANARY = "canary of the mail account"


def test_a_password_stands_neither_among_the_arguments_nor_in_the_environment(
    tmp_path: Path,
) -> None:
    site = new_builtin_site(URL.create("sqlite", database=str(tmp_path / "crm.db")), demo_users=1)
    running = site.start("self-service", ("--port", "0", "--mail-password-stdin"), [CANARY])
    assert running.process.stderr is not None
    while "http://127.0.0.1:" not in (said := running.process.stderr.readline().decode()):
        assert said, running.outcome()

    about = Path(f"/proc/{running.process.pid}")
    seen = {name: (about / name).read_bytes() for name in ("cmdline", "environ", "comm")}
    running.process.terminate()

    assert running.outcome() == Outcome(0, "", "")
    assert b"self-service" in seen["cmdline"]
    for name, content in seen.items():
        assert CANARY.encode() not in content, name
        assert site.password.encode() not in content, name


LISTENING = """
import os
from pathlib import Path

from crm_admin import app


def sockets():
    for entry in Path("/proc/self/fd").iterdir():
        try:
            yield os.readlink(entry)
        except FileNotFoundError:
            pass  # the folder itself was open


def listeners():
    mine = {name[8:-1] for name in sockets() if name.startswith("socket:[")}
    for table in ("tcp", "tcp6", "udp", "udp6"):
        path = Path("/proc/self/net", table)
        for line in path.read_text().splitlines()[1:] if path.exists() else ():
            fields = line.split()
            is_open = fields[3] == "0A" or table.startswith("udp")
            if is_open and fields[9] in mine:
                yield table, fields[1]


def look_and_leave():
    print(list(listeners()))
    application.quit()


application = app.make_application()
window, reception = app.make_window(application, Path({folder!r}))
window.painted.connect(reception.begin_with_demo)
window.users.reader.rows_arrived.connect(look_and_leave)
window.show()
{before}
raise SystemExit(application.exec())
"""


@pytest.mark.parametrize(
    ("before", "is_seen"),
    [("", False), ("import socket\near = socket.create_server(('127.0.0.1', 0))", True)],
    ids=["as it is", "shown that it would be seen"],
)
def test_the_window_listens_to_nobody(tmp_path: Path, before: str, *, is_seen: bool) -> None:
    script = LISTENING.replace("{folder!r}", repr(str(tmp_path))).replace("{before}", before)
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=REPOSITORY,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert ("tcp" in done.stdout) is is_seen, done.stdout
    assert done.stdout.startswith("[")


def test_no_core_dump_holds_what_was_in_memory() -> None:
    script = (
        "import resource\n"
        "from crm_admin import app\n"
        "status = app.main(['--version'])\n"
        "print(status, resource.getrlimit(resource.RLIMIT_CORE))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0 (0, 0)"
