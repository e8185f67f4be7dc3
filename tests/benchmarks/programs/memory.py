"""Resident memory with the first rows, and after all pages down to the end."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.programs.resident import resident_mb
from tests.benchmarks.programs.stage import set_stage, settle
from tests.benchmarks.programs.watching import answer

SETTLE_MS = 2_500
"""The collector of garbage looks every second."""


def main() -> int:
    task = json.load(sys.stdin)
    with TemporaryDirectory() as folder:
        stage = set_stage(task, Path(folder))
        stage.come_in()
        settle(SETTLE_MS)
        first_mb = resident_mb()
        model, table = stage.window.users.model, stage.window.users.table
        pages = 1
        while model.last_key is not None:
            stage.rows_painted(table.scrollToBottom)
            pages += 1
        settle(SETTLE_MS)
        answer(first_mb=first_mb, end_mb=resident_mb(), pages=pages)
        stage.leave()
    return 0


if __name__ == "__main__":
    sys.exit(main())
