"""How long a new database of many users takes: schema, people and indexes."""

from collections.abc import Iterator

from tests.benchmarks.bench import Bench, where
from tests.benchmarks.results import Measured


def how_long(bench: Bench) -> Iterator[Measured]:
    for server in bench.options.servers:
        stock = bench.many(server)
        if stock.built_s is not None:
            yield Measured(
                figure="Create a database with demo users",
                where=where(stock),
                unit="s",
                ours=stock.built_s,
                note="measured once",
            )
