"""Types each string into the search field, in turns with the best bare SQL for it."""

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.engine import make_url

from tests.benchmarks import bare_sql
from tests.benchmarks.espocrm import Espocrm
from tests.benchmarks.programs.stage import Stage, Task, set_stage
from tests.benchmarks.programs.superseding import superseded_ms
from tests.benchmarks.programs.watching import answer

WARMING = 10
"""Strings that are typed before anything is measured."""
ENOUGH_S = 180


def main() -> int:
    task = json.load(sys.stdin)
    with TemporaryDirectory() as folder:
        stage = set_stage(task, Path(folder))
        stage.come_in()
        is_foreign = task["server"] == "espocrm"
        bare = Espocrm(make_url(task["url"])) if is_foreign else bare_sql.connect(task["url"])
        for search in task["strings"][:WARMING]:
            _measure(stage, bare, search, ours_first=True)
        found = _rounds(stage, bare, task)
        gone_ms = superseded_ms(stage, task) if is_foreign else []
        stage.leave()
    answer(found=found, gone_ms=gone_ms)
    return 0


def _rounds(stage: Stage, bare: bare_sql.Server, task: Task) -> list[dict[str, object]]:
    """As many as are asked for, unless one alone takes very long."""
    found = []
    began = time.monotonic()
    for round_ in range(task["rounds"]):
        if round_ and time.monotonic() - began > ENOUGH_S:
            break
        for number, search in enumerate(task["strings"]):
            ours_first = (round_ + number) % 2 == 0
            found.append(_measure(stage, bare, search, ours_first=ours_first))
    return found


def _measure(
    stage: Stage, bare: bare_sql.Server, search: str, *, ours_first: bool
) -> dict[str, object]:
    ours_ms = _typed_ms(stage, search) if ours_first else 0.0
    best = bare_sql.best_search(bare, search)
    if not ours_first:
        ours_ms = _typed_ms(stage, search)
    return {
        "search": search,
        "ours_ms": ours_ms,
        "bare_ms": best.ms,
        "way": best.way,
        "rows": len(best.rows),
        "our_rows": stage.window.users.model.rowCount(),
    }


def _typed_ms(stage: Stage, search: str) -> float:
    """From the last letter to the painted rows; what stood there before is painted already."""
    field = stage.window.users.search
    field.blockSignals(True)
    field.setText(search[:-1])
    field.blockSignals(False)
    return stage.painted_ms(lambda: stage.press(field, search[-1]))


if __name__ == "__main__":
    sys.exit(main())
