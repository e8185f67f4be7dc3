"""docs/requirements.md: a row for each requirement, and tests that exist."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from tests.conftest import REPOSITORY

TABLE = REPOSITORY / "docs" / "requirements.md"
GROUPS = {
    "SI": 11,
    "BG": 8,
    "PS": 9,
    "PP": 10,
    "RT": 13,
    "ML": 9,
    "LK": 9,
    "LA": 5,
    "CC": 10,
    "AU": 9,
    "SM": 7,
    "CN": 8,
    "IV": 9,
    "SC": 6,
}
IDS = [f"{group}-{n:02}" for group, count in GROUPS.items() for n in range(1, count + 1)]
VERDICTS = {"met", "partly", "not"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    id: str
    asks: str
    verdict: str
    shown_by: tuple[str, ...]
    missing: str


def rows() -> Iterator[Row]:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if re.match(r"\| [A-Z]{2}-\d\d ", line):
            name, asks, verdict, shown_by, missing = (c.strip() for c in line.split("|")[1:-1])
            tests = tuple(re.findall(r"`([^`]+)`", shown_by))
            # What is not a name in backquotes would be looked up by nobody.
            assert shown_by == "<br>".join(f"`{test}`" for test in tests), name
            yield Row(id=name, asks=asks, verdict=verdict, shown_by=tests, missing=missing)


ROWS = list(rows())
every_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)


def test_every_requirement_has_its_row_in_its_order() -> None:
    assert [row.id for row in ROWS] == IDS
    assert len(IDS) == 123


@every_row
def test_a_row_says_what_is_asked_and_what_is_missing(row: Row) -> None:
    assert row.asks
    assert row.verdict in VERDICTS
    assert bool(row.missing) is (row.verdict != "met")
    assert row.shown_by or row.verdict == "not"


@every_row
def test_every_test_that_is_named_exists(row: Row) -> None:
    for named in row.shown_by:
        module, _, test = named.partition("::")
        assert test in named_in(module), named


@cache
def named_in(module: str) -> frozenset[str]:
    path = REPOSITORY / module
    assert path.name.startswith("test_"), module
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef))
    return frozenset(each.name for each in functions if each.name.startswith("test_"))


def test_the_counts_are_those_of_the_rows() -> None:
    said = re.search(
        r"Of (\d+) requirements (\d+) are met, (\d+) partly, (\d+) not\.",
        TABLE.read_text(encoding="utf-8"),
    )
    count = Counter(row.verdict for row in ROWS)
    assert said is not None
    assert [int(number) for number in said.groups()] == [
        len(IDS),
        *(count[verdict] for verdict in ("met", "partly", "not")),
    ]
