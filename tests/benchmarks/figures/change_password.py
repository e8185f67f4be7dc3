"""From the click in the dialog to the saved password."""

from collections.abc import Iterator

from tests.benchmarks.bench import Bench, where
from tests.benchmarks.results import Goal, Measured
from tests.benchmarks.statistics_of_times import median

LEAST_ROUNDS = 7


def from_click_to_saved(bench: Bench) -> Iterator[Measured]:
    for server in bench.options.servers:
        stock = bench.many(server)
        rounds = max(LEAST_ROUNDS, bench.options.rounds)
        said = bench.screen.run("change_password", stock.task(rounds=rounds))
        yield Measured(
            figure="Change Password from click to saved",
            where=where(stock),
            unit="ms",
            ours=median(said["ours_ms"]),
            peer=median(said["bare_ms"]),
            peer_name="one bcrypt hash of the same cost and one commit",
            goal=Goal(most_ratio=1.2),
        )
