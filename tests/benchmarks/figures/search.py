"""From the last letter typed into the search field to the painted rows."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy.engine import make_url

from tests.benchmarks.bench import Bench, where
from tests.benchmarks.databases import Stock
from tests.benchmarks.espocrm import SNAPSHOT, espocrm_stock
from tests.benchmarks.results import Goal, Measured
from tests.benchmarks.search_strings import HOW_MANY, search_strings
from tests.benchmarks.statistics_of_times import median, percentile_95

MOST_ROUNDS = 3
FOREIGN_STRINGS = 25


def builtin(bench: Bench) -> Iterator[Measured]:
    for server in bench.options.servers:
        stock = bench.many(server)
        found = bench.screen.run("search", _task(bench, stock))["found"]
        yield from _rows(stock, _by_string(found))


def foreign(bench: Bench) -> Iterator[Measured]:
    """Each takes a second or more, so fewer strings are typed."""
    if "mariadb" not in bench.options.servers or not SNAPSHOT.exists():
        return
    stock = espocrm_stock(bench.stocks, bench.options.users)
    people = bench.many("mariadb")
    strings = search_strings(make_url(people.url), people.users)[:: HOW_MANY // FOREIGN_STRINGS]
    said = bench.screen.run("search", stock.task(strings=strings, rounds=1))
    measured = _by_string(said["found"])
    yield Measured(
        figure="Keystroke to rows painted on a foreign CRM's tables, 95th percentile",
        where=f"{where(stock)}, {len(strings)} strings",
        unit="ms",
        ours=percentile_95([each["ours_ms"] for each in measured]),
        peer=percentile_95([each["bare_ms"] for each in measured]),
        peer_name="one bare scan",
        goal=Goal(most_ratio=1.3),
        note=_slowest(measured),
    )
    yield Measured(
        figure="The old search is gone from the server after a new letter, median",
        where=where(stock),
        unit="ms",
        ours=median(said["gone_ms"] or [0.0]),
        note=f"in the list of processes; {len(said['gone_ms'])} searches that ran then",
    )


def _task(bench: Bench, stock: Stock) -> Mapping[str, Any]:
    strings = search_strings(make_url(stock.url), stock.users)
    return stock.task(strings=strings, rounds=min(MOST_ROUNDS, bench.options.rounds))


def _by_string(found: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """The medians of each string's rounds."""
    rounds = defaultdict(list)
    for measured in found:
        rounds[measured["search"]].append(measured)
    return [
        {
            **measured[-1],
            "ours_ms": median([each["ours_ms"] for each in measured]),
            "bare_ms": median([each["bare_ms"] for each in measured]),
        }
        for measured in rounds.values()
    ]


def _rows(stock: Stock, strings: Sequence[Mapping[str, Any]]) -> Iterator[Measured]:
    ours = [each["ours_ms"] for each in strings]
    bare = [each["bare_ms"] for each in strings]
    yield Measured(
        figure="Keystroke to rows painted, 95th percentile",
        where=f"{where(stock)}, {len(strings)} strings",
        unit="ms",
        ours=percentile_95(ours),
        peer=percentile_95(bare),
        peer_name="best bare SQL for each",
        goal=Goal(most_ratio=1.5, most=100),
        note=_slowest(strings),
    )
    yield Measured(
        figure="Keystroke to rows painted, median",
        where=where(stock),
        unit="ms",
        ours=median(ours),
        peer=median(bare),
        peer_name="best bare SQL for each",
        note=f"beyond the bare SQL: {percentile_95(_beyond(strings)):.0f} ms (95th percentile)",
    )


def _slowest(strings: Sequence[Mapping[str, Any]]) -> str:
    slowest = max(strings, key=lambda each: float(each["ours_ms"]))
    ways = Counter(each["way"] for each in strings)
    said = ", ".join(f"{way} {count}" for way, count in ways.most_common())
    return (
        f"slowest “{slowest['search']}” {slowest['ours_ms']:.0f} ms"
        f" beside {slowest['bare_ms']:.0f} ms; best bare: {said}"
    )


def _beyond(strings: Sequence[Mapping[str, Any]]) -> list[float]:
    return [each["ours_ms"] - each["bare_ms"] for each in strings]
