"""What every figure is measured with."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.benchmarks.databases import Stock, Stocks
from tests.benchmarks.options import FEW, Options
from tests.benchmarks.processes import Screen
from tests.benchmarks.results import Measured

NAMES = {
    "sqlite": "SQLite",
    "postgresql": "PostgreSQL",
    "mariadb": "MariaDB",
    "espocrm": "EspoCRM 9.2 on MariaDB",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """The databases, a screen, and how thorough to be."""

    options: Options
    screen: Screen
    stocks: Stocks

    def many(self, server: str) -> Stock:
        return self.stocks.of(server, self.options.users)

    def few(self, server: str) -> Stock:
        return self.stocks.of(server, FEW)

    def started_ms(self, program: str, task: Mapping[str, Any]) -> float:
        """From the start of the process to the painting it reports."""
        said = self.screen.run(program, task)
        return float(said["painted_ns"] - said["started_ns"]) / 1e6


Figure = Callable[[Bench], Iterator[Measured]]


def where(stock: Stock) -> str:
    return f"{NAMES[stock.server]}, {stock.users:,} users"
