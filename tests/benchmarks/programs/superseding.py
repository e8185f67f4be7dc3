"""Whether a new letter ends the old search in the server, and how soon."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pymysql
from sqlalchemy.engine import make_url

from tests.benchmarks.programs.stage import Stage, settle

SEARCHES = ("zq", "xj", "qz", "jx", "vq")
"""Two letters that nobody has beside each other: each search reads every user."""
BETWEEN_MS = 150
RUNNING = """
    SELECT query_id FROM information_schema.processlist
    WHERE db = DATABASE() AND id <> CONNECTION_ID() AND info LIKE '%%REGEXP%%'
"""


@dataclass(slots=True)
class Watch:
    """When each search was last seen running in the server."""

    last_seen: dict[int, float] = field(default_factory=dict)

    def before(self, moment: float) -> set[int]:
        return {query for query, at in self.last_seen.items() if at <= moment}


def superseded_ms(stage: Stage, task: Mapping[str, Any]) -> list[float]:
    """For each search: how long after the second letter that for the first one was still seen."""
    found = []
    page = stage.window.users
    for search in SEARCHES:
        with watching(task["url"]) as watch:
            stage.press(page.search, search[0])
            settle(BETWEEN_MS)
            typed_at, old = time.perf_counter(), watch.before(time.perf_counter())
            stage.rows_painted(partial(stage.press, page.search, search[1]))
        if old:
            found.append(max(0.0, max(watch.last_seen[one] for one in old) - typed_at) * 1000)
        stage.rows_painted(page.search.clear)
    return found


@contextmanager
def watching(url: str) -> Iterator[Watch]:
    """Look at the server's list of processes, again and again."""
    watch, ended = Watch(), threading.Event()
    parsed = make_url(url)
    connection = pymysql.connect(
        host=parsed.host,
        port=parsed.port or 0,
        user=parsed.username,
        password=parsed.password or "",
        database=parsed.database,
    )

    def look() -> None:
        while not ended.wait(0.005):
            with connection.cursor() as cursor:
                cursor.execute(RUNNING)
                now = time.perf_counter()
                watch.last_seen.update(dict.fromkeys((row[0] for row in cursor.fetchall()), now))

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield watch
    finally:
        ended.set()
        thread.join()
        connection.close()
