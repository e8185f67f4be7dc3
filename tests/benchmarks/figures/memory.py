"""How much more memory a million users take than a thousand."""

from collections.abc import Iterator

from tests.benchmarks.bench import Bench, where
from tests.benchmarks.results import Goal, Measured


def grown(bench: Bench) -> Iterator[Measured]:
    for server in bench.options.servers:
        many, few = bench.many(server), bench.few(server)
        large = bench.screen.run("memory", many.task())
        small = bench.screen.run("memory", few.task())
        for words, key in (("first rows", "first_mb"), ("after paging to the end", "end_mb")):
            yield Measured(
                figure=f"Memory beyond that with {few.users:,} users, {words}",
                where=where(many),
                unit="MB",
                ours=large[key] - small["first_mb"],
                goal=Goal(most=20),
                note=f"{large[key]:.0f} MB resident, {large['pages']:,} pages",
            )
    if "sqlite" in bench.options.servers:
        yield _table_model(bench)


def _table_model(bench: Bench) -> Measured:
    many, few = bench.many("sqlite"), bench.few("sqlite")
    task = {"strings": [], "to_the_end": True}
    large = bench.screen.run("table_model", many.task(**task))
    small = bench.screen.run("table_model", few.task(**task))
    return Measured(
        figure="The same in QSqlTableModel, after fetching to the end",
        where=where(many),
        unit="MB",
        ours=large["end_mb"] - small["first_mb"],
        note=f"{large['end_mb']:.0f} MB resident",
    )
