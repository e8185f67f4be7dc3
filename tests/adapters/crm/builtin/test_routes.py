"""Every way to the rows of a page leads to the same rows, whichever is the faster one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from sqlalchemy import Connection

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.companion.links import CompanionLinks
from crm_admin.adapters.crm.builtin.candidates import Thresholds
from crm_admin.adapters.crm.builtin.directory import BuiltinDirectory
from crm_admin.domain.links import Link, LinkEnd, LinkPurpose
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


def add_links(company: Connection) -> None:
    """Open reset links of some, and requests of others."""
    now = datetime.now(UTC)
    for number, row in enumerate(BuiltinDirectory(company).page(UserQuery(limit=60)).users):
        is_request = number % 3 == 0
        link = Link(
            id=str(number),
            purpose=LinkPurpose.UNLOCK if is_request else LinkPurpose.RESET,
            user_id=row.id,
            user_name=row.user_name,
            email=row.email,
            token_hash=str(number),
            credential_mark="",
            created_at=now,
            created_by=None,
            expires_at=now + timedelta(hours=1),
            end=LinkEnd.USED if is_request else None,
        )
        CompanionLinks(company).add(link)


def test_without_our_table_of_links_nobody_has_one(company: Connection) -> None:
    directory = BuiltinDirectory(company)
    counts = directory.counts(UserKind.ASSOCIATE).by_filter
    for which in (UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED):
        assert directory.page(UserQuery(filter=which)).users == ()
        assert counts[which] == 0

    preparation.prepare(company)
    add_links(company)

    assert directory.counts(UserKind.ASSOCIATE).by_filter[UserFilter.UNLOCK_REQUESTED] == 20


def test_filters(company: Connection) -> None:
    preparation.prepare(company)
    add_links(company)
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
