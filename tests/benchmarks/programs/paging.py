"""Pages down from the middle of the list, in turns with the bare SQL for the same pages."""

import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from crm_admin.domain.listing import UserQuery
from tests.benchmarks import bare_sql
from tests.benchmarks.programs.stage import Stage, set_stage
from tests.benchmarks.programs.watching import answer


def main() -> int:
    task = json.load(sys.stdin)
    with TemporaryDirectory() as folder:
        stage = set_stage(task, Path(folder))
        stage.come_in()
        bare = bare_sql.connect(task["url"])
        middle = bare_sql.middle_key(bare, task["users"])
        answer_ = {
            "services": [_service_ms(stage, middle, task["pages"]) for _ in range(task["rounds"])],
            "windows": [],
            "bare": [],
        }
        for _ in range(task["rounds"]):
            window_ms, bare_ms = _window_ms(stage, bare, middle, task["pages"])
            answer_["windows"].append(window_ms)
            answer_["bare"].append(bare_ms)
        stage.leave()
    answer(**answer_)
    return 0


def _service_ms(stage: Stage, middle: tuple[str, int], pages: int) -> float:
    """What the worker does, without the window."""
    query = UserQuery(key=json.dumps(middle))
    began = time.perf_counter()
    for _ in range(pages):
        page, _ = stage.workplace.accounts.page(query)
        query = replace(query, key=page.last_key)
    return (time.perf_counter() - began) * 1000


def _window_ms(
    stage: Stage, bare: bare_sql.Server, middle: tuple[str, int], pages: int
) -> tuple[float, float]:
    """Each page: to the end of the rows that are there, until the next ones are painted."""
    table = stage.window.users.table
    page, read_at = stage.workplace.accounts.page(UserQuery(key=json.dumps(middle)))
    stage.window.users.model.show(page, read_at, before=None)
    window_ms = bare_ms = 0.0
    name_key, row_id = middle
    for number in range(pages):
        if number % 2:
            window_ms += stage.painted_ms(table.scrollToBottom)
        found = bare_sql.page_after(bare, name_key, row_id)
        bare_ms += found.ms
        row_id, name_key = found.rows[-1][0], found.rows[-1][-1]
        if not number % 2:
            window_ms += stage.painted_ms(table.scrollToBottom)
    return window_ms, bare_ms


if __name__ == "__main__":
    sys.exit(main())
