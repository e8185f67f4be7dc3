"""From the start of the process to the window, and to the first rows."""

from collections.abc import Iterator, Mapping
from typing import Any

from tests.benchmarks.bench import Bench, where
from tests.benchmarks.results import Goal, Measured
from tests.benchmarks.statistics_of_times import median

WINDOW = "Process start to the window painted"
ROWS = "Process start to first rows painted"


def window(bench: Bench) -> Iterator[Measured]:
    times = _interleaved(bench, {"our_window": ("our_window", {}), "blank": ("blank_window", {})})
    yield Measured(
        figure=WINDOW,
        where="",
        unit="ms",
        ours=median(times["our_window"]),
        peer=median(times["blank"]),
        peer_name="blank PySide6 window",
        goal=Goal(most_ratio=1.6),
    )


def rows(bench: Bench) -> Iterator[Measured]:
    for server in bench.options.servers:
        many, few = bench.many(server), bench.few(server)
        programs: dict[str, tuple[str, Mapping[str, Any]]] = {
            "ours": ("our_rows", many.task()),
            "minimal": ("minimal_rows", many.task()),
            "few": ("our_rows", few.task()),
        }
        times = _interleaved(bench, programs)
        ours = median(times["ours"])
        yield Measured(
            figure=ROWS,
            where=where(many),
            unit="ms",
            ours=ours,
            peer=median(times["minimal"]),
            peer_name="minimal PySide6 and SQLAlchemy program",
            goal=Goal(most_ratio=1.3),
        )
        yield Measured(
            figure=ROWS,
            where=where(many),
            unit="ms",
            ours=ours,
            peer=median(times["few"]),
            peer_name=f"the same with {few.users:,} users",
            goal=Goal(most_ratio=1.1),
        )


def _interleaved(
    bench: Bench, programs: Mapping[str, tuple[str, Mapping[str, Any]]]
) -> dict[str, list[float]]:
    """Each program once unmeasured, so that its files are in memory; then round by round."""
    times: dict[str, list[float]] = {name: [] for name in programs}
    for measured in range(-1, bench.options.rounds):
        for name, (program, task) in programs.items():
            took = bench.started_ms(program, task)
            if measured >= 0:
                times[name].append(took)
    return times
