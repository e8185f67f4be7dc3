"""Starting what is measured: real processes on a screen of their own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

REPOSITORY = Path(__file__).parents[2]
SIZE = "1280x800x24"
PATIENCE_S = 3600


@dataclass(frozen=True, slots=True)
class Screen:
    """An X server without a window manager, and a home folder where nothing was ever saved."""

    environment: Mapping[str, str]

    def run(self, program: str, task: Mapping[str, object]) -> dict[str, Any]:
        """Run a module of `programs`; `started_ns` is added to what it answers."""
        command = [sys.executable, "-m", f"tests.benchmarks.programs.{program}"]
        given = json.dumps(task)
        started_ns = time.monotonic_ns()
        process = subprocess.Popen(
            command,
            cwd=REPOSITORY,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        said, _ = process.communicate(given, timeout=PATIENCE_S)
        if process.returncode or not said.strip():
            message = f"{program} ended with {process.returncode} and said {said!r}"
            raise RuntimeError(message)
        return {**json.loads(said.splitlines()[-1]), "started_ns": started_ns}


@contextmanager
def new_screen() -> Iterator[Screen]:
    reading, writing = os.pipe()
    with TemporaryDirectory(prefix="crm-admin-benchmarks-") as home:
        process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as ready:
                yield Screen(_environment(Path(home), f":{ready.readline().strip()}"))
        finally:
            process.terminate()
            process.wait()


def _environment(home: Path, display: str) -> dict[str, str]:
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
