"""The same search in other programs that show a table of a million users."""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing

from tests.benchmarks.bench import Bench, where
from tests.benchmarks.databases import Stock
from tests.benchmarks.results import Goal, Measured
from tests.benchmarks.statistics_of_times import median

STRINGS = ("bjork", "anna berg", "northwind", "kowalski", "zzqx")
GOAL = Goal(least_times_faster=20)
MOST_ROUNDS = 3
SHOWN_AT_ONCE = 50_000
"""Rows that DB Browser for SQLite fetches at a time, as it comes."""


def search(bench: Bench) -> Iterator[Measured]:
    if "sqlite" not in bench.options.servers:
        return
    stock = bench.many("sqlite")
    ours, table_model, stalls, browser = [], [], [], []
    for _ in range(min(MOST_ROUNDS, bench.options.rounds)):
        found = bench.screen.run("search", stock.task(strings=STRINGS, rounds=1))["found"]
        ours += [each["ours_ms"] for each in found]
        task = stock.task(strings=STRINGS, to_the_end=False)
        other = bench.screen.run("table_model", task)["found"]
        table_model += [each["ms"] for each in other]
        stalls += [each["stall_ms"] for each in other]
        browser += _browser_ms(stock, STRINGS)
    figure = "Search, {}, median of " + str(len(STRINGS)) + " strings"
    yield Measured(
        figure=figure.format("window frozen meanwhile"),
        where=where(stock),
        unit="ms",
        ours=median(ours),
        peer=median(table_model),
        peer_name="QSqlTableModel",
        goal=GOAL,
        note=f"QSqlTableModel freezes its window for {median(stalls):.0f} ms",
    )
    yield Measured(
        figure=figure.format("any column"),
        where=where(stock),
        unit="ms",
        ours=median(ours),
        peer=median(browser),
        peer_name="the SQL of DB Browser for SQLite",
        goal=GOAL,
        note="its SQL alone, by the bare driver: the program itself was not driven",
    )


def _browser_ms(stock: Stock, strings: Sequence[str]) -> list[float]:
    """The two queries by which it filters in any column: how many, and the first rows.

    Source: DB Browser for SQLite, src/sql/Query.cpp, buildCountQuery and buildWherePart.
    """
    times = []
    with closing(sqlite3.connect(stock.settings["database"])) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_xinfo(crm_user)")]
        where_ = " OR ".join(f'"{name}" LIKE ?' for name in names)
        for string in strings:
            values = [f"%{string}%"] * len(names)
            began = time.perf_counter()
            connection.execute(f"SELECT COUNT(*) FROM crm_user WHERE {where_}", values).fetchall()
            connection.execute(
                f"SELECT _rowid_, * FROM crm_user WHERE {where_} LIMIT {SHOWN_AT_ONCE}", values
            ).fetchall()
            times.append((time.perf_counter() - began) * 1000)
    return times
