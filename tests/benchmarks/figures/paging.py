"""Down through 100 pages from the middle of the list."""

from collections.abc import Iterator

from tests.benchmarks.bench import Bench, where
from tests.benchmarks.results import Goal, Measured
from tests.benchmarks.statistics_of_times import median

PAGES = 100


def from_the_middle(bench: Bench) -> Iterator[Measured]:
    for server in bench.options.servers:
        stock = bench.many(server)
        # A small database has no 100 pages from its middle.
        pages = min(PAGES, stock.users // 200 // 3)
        said = bench.screen.run("paging", stock.task(pages=pages, rounds=bench.options.rounds))
        bare = median(said["bare"])
        for words, key in (("in the window", "windows"), ("read by the services", "services")):
            ours = median(said[key])
            yield Measured(
                figure=f"Page down through {pages} pages from the middle, {words}",
                where=where(stock),
                unit="ms",
                ours=ours,
                peer=bare,
                peer_name="bare keyset SQL",
                goal=Goal(most_ratio=2),
                note=f"{ours / pages:.1f} ms a page beside {bare / pages:.1f} ms",
            )
