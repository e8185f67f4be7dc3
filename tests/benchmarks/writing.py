"""The table as a file: with the machine, the day and the command, or it says nothing."""

import json
import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import PySide6
import sqlalchemy

from tests.benchmarks.options import Options
from tests.benchmarks.results import Measured, markdown_table

INTRODUCTION = """\
# Benchmarks

Written by `{command} --markdown FILE`; the figures are those of one machine on one day. Compare
within a row: what stands beside a figure was measured in the same run, in turns with it. Times are
medians, and 95th percentiles where it says so. `tests/benchmarks/` says how each is measured.

Measured {day} on {machine}.

"""


def write_json(rows: Sequence[Measured], options: Options) -> None:
    options.json.parent.mkdir(parents=True, exist_ok=True)
    document = {
        "command": options.command,
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "rows": [row.as_json() for row in rows],
    }
    options.json.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n")


def write_markdown(rows: Sequence[Measured], options: Options, path: Path) -> None:
    day = datetime.now(UTC).strftime("%-d %B %Y")
    said = INTRODUCTION.format(command=options.command, day=day, machine=machine())
    path.write_text(said + markdown_table(rows))


def machine() -> str:
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return (
        f"{_processor()}, {os.cpu_count()} cores, {_memory_gb()} GB, {system}, "
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"SQLAlchemy {sqlalchemy.__version__}"
    )


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _memory_gb() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
