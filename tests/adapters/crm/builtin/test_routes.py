"""Every way to the rows of a page leads to the same rows, whichever is the faster one."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

import pytest
from sqlalchemy import Connection

from crm_admin.adapters.crm.builtin.candidates import Thresholds
from crm_admin.adapters.crm.builtin.directory import BuiltinDirectory
from crm_admin.domain.listing import Direction, SortColumn, UserFilter, UserPage, UserQuery
from crm_admin.domain.user import UserKind
from tests.contracts.user_directory.test_looking import HOSTILE, SEARCHES

ALWAYS_FETCH = Thresholds(few=10**6, walk=1)
WALK_AND_THEN_FETCH = Thresholds(few=0, walk=7)
ALWAYS_WALK = Thresholds(few=0, walk=10**6)
OTHERS = (WALK_AND_THEN_FETCH, ALWAYS_WALK)

SEARCHED = (
    "a",
    "e",
    "bj",
    "42",
    "12",
    "anna",
    "zz",
    "qq",
    "northwind",
    "sales",
    "associate",
    "li",
    "漢",
    "a.b",
    ".",
    "@",
    "o'b",
    "anna sales",
    "berg a e",
    "bjork asa.bjork@",
    *(search for search, _ in SEARCHES),
    *HOSTILE,
)


def pages(connection: Connection, thresholds: Thresholds, query: UserQuery) -> list[UserPage]:
    """The first two pages."""
    directory = BuiltinDirectory(connection, thresholds=thresholds)
    first = directory.page(query)
    key = first.last_key if query.direction is Direction.AFTER else first.first_key
    return [first] if key is None else [first, directory.page(replace(query, key=key))]


def assert_all_ways_agree(connection: Connection, queries: Sequence[UserQuery]) -> None:
    for query in queries:
        fetched = pages(connection, ALWAYS_FETCH, query)
        for other in OTHERS:
            assert pages(connection, other, query) == fetched


@pytest.mark.parametrize(
    ("sort", "direction"),
    [(SortColumn.NAME, Direction.AFTER), (SortColumn.GROUP, Direction.BEFORE)],
)
def test_searches(company: Connection, sort: SortColumn, direction: Direction) -> None:
    assert_all_ways_agree(
        company,
        [
            UserQuery(search=search, sort=sort, direction=direction, descending=True, limit=9)
            for search in SEARCHED
        ],
    )


def test_filters(company: Connection) -> None:
    assert_all_ways_agree(
        company,
        [
            UserQuery(filter=which, sort=sort, limit=9)
            for which, sort in product(UserFilter, (SortColumn.EMAIL, SortColumn.LAST_SIGN_IN))
        ],
    )


def test_searches_with_filters(company: Connection) -> None:
    assert_all_ways_agree(
        company,
        [
            UserQuery(kind=kind, search=search, filter=which, limit=9)
            for kind, search, which in product(UserKind, ("er", "anna"), UserFilter)
        ],
    )
