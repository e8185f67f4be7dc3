"""The fakes keep to the shapes of the ports; what they promise stands in tests/contracts."""

from dataclasses import replace
from typing import TYPE_CHECKING

from crm_admin.domain.listing import Direction, SortColumn, UserFilter, UserQuery
from crm_admin.domain.user import UserKind, UserState
from tests.fakes import NOW, FakeDatabase, FakeOpener, a_company, company_users
from tests.fakes.cells import cells_of, record_of

if TYPE_CHECKING:
    from crm_admin.services import ports
    from tests.fakes import FakeGuesser, FakeHasher, FakePlace

    _database: type[ports.Database] = FakeDatabase
    _hasher: type[ports.PasswordHasher] = FakeHasher
    _guesser: type[ports.PasswordGuesser] = FakeGuesser
    _place: type[ports.Place] = FakePlace
    _opener: type[ports.Opener] = FakeOpener


def test_the_company_has_every_state_and_every_filter_finds_somebody() -> None:
    database = a_company()

    with database.open_reading() as reading:
        counts = reading.users.counts(UserKind.ASSOCIATE).by_filter

    assert {user.state(NOW) for user in company_users()} == set(UserState)
    assert set(counts) == set(UserFilter)
    # Nobody has asked for a link yet.
    by_link = {UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED}
    assert {which for which, number in counts.items() if not number} <= by_link


def test_a_record_survives_its_columns() -> None:
    database = a_company()

    for record in database.state.records.values():
        assert record_of(cells_of(record)) == record


def test_pages_lead_through_all_users_and_back() -> None:
    database = a_company()
    for sort in SortColumn:
        for descending in (False, True):
            query = UserQuery(sort=sort, descending=descending, limit=7)
            forth = walk(database, query)
            back = walk(database, query, backwards=True)
            assert forth == back
            assert len(forth) == len(set(forth)) == 28


def walk(database: FakeDatabase, query: UserQuery, *, backwards: bool = False) -> list[str]:
    direction = Direction.BEFORE if backwards else Direction.AFTER
    query = replace(query, direction=direction)
    seen: list[str] = []
    with database.open_reading() as reading:
        while True:
            page = reading.users.page(query)
            ids = [user.user_name for user in page.users]
            seen = ids + seen if backwards else seen + ids
            key = page.first_key if backwards else page.last_key
            if key is None:
                return seen
            query = replace(query, key=key)
