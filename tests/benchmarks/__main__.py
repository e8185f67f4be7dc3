"""Measure, print the table, and write it down."""

import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from threading import Event

from tests.benchmarks.bench import Bench, Figure
from tests.benchmarks.databases import Stocks, open_stocks
from tests.benchmarks.figures import (
    building,
    change_password,
    memory,
    other_programs,
    paging,
    search,
    stalls,
    start,
)
from tests.benchmarks.options import FEW, Options, parse
from tests.benchmarks.processes import new_screen
from tests.benchmarks.results import Measured, cells
from tests.benchmarks.writing import machine, write_json, write_markdown

FIGURES: Mapping[str, Figure] = {
    "start-window": start.window,
    "start-rows": start.rows,
    "search": search.builtin,
    "foreign-search": search.foreign,
    "other-programs": other_programs.search,
    "paging": paging.from_the_middle,
    "stalls": stalls.longest,
    "memory": memory.grown,
    "change-password": change_password.from_click_to_saved,
    "building": building.how_long,
}


def main() -> int:
    """A missed goal is said in the table; the exit status is about failures to measure."""
    options = parse(None, list(FIGURES))
    with open_stocks(reuse=options.reuse) as stocks:
        if options.hold:
            hold(stocks, options)
            return 0
        rows = measure(stocks, options)
    write_json(rows, options)
    if options.markdown is not None:
        write_markdown(rows, options, options.markdown)
    return 0


def measure(stocks: Stocks, options: Options) -> Sequence[Measured]:
    print(f"{options.command}\n{machine()}\n", flush=True)
    rows: list[Measured] = []
    with new_screen() as screen:
        bench = Bench(options=options, screen=screen, stocks=stocks)
        for key in options.only or FIGURES:
            for row in FIGURES[key](bench):
                rows.append(row.under(key))
                print(" | ".join(cells(row)), flush=True)
    return rows


def hold(stocks: Stocks, options: Options) -> None:
    for server in options.servers:
        for users in (FEW, options.users):
            stocks.of(server, users)
            stocks.hold()
    print("They stand until Ctrl+C.", flush=True)
    with suppress(KeyboardInterrupt):
        Event().wait()


if __name__ == "__main__":
    sys.exit(main())
