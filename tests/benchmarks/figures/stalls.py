"""How long the window is deaf at the most, at a database that answers after half a second."""

from collections.abc import Iterator

from tests.benchmarks.bench import Bench, where
from tests.benchmarks.results import Goal, Measured
from tests.benchmarks.statistics_of_times import median


def longest(bench: Bench) -> Iterator[Measured]:
    for server in bench.options.servers:
        stock = bench.few(server)
        said = bench.screen.run("stalls", stock.task(rounds=bench.options.rounds))
        idle = median([stall["ms"] for stall in said.pop("idle")])
        said.pop("started_ns")
        for doing, stalls in said.items():
            longest_ms = max(stall["ms"] for stall in stalls)
            work_ms = median([stall["work_ms"] for stall in stalls])
            yield Measured(
                figure=f"Longest stall of the window while {doing}",
                where=f"{where(stock)}, answers after 500 ms",
                unit="ms",
                ours=median([stall["ms"] for stall in stalls]),
                peer=idle,
                peer_name="idle window",
                goal=Goal(most=30),
                note=f"of its own work {work_ms:.0f} ms; longest of all rounds {longest_ms:.0f} ms",
            )
