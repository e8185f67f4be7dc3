"""A new built-in database, and its first administrator."""

import pytest

from crm_admin.domain.errors import AlreadyExists, InvalidInput, PasswordRefused
from crm_admin.domain.password_policy import Rule
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import ConnectionSettings, NewDatabase, Server
from crm_admin.services.setup import MOST_DEMO_USERS, create_database
from tests.fakes import FakeGuesser, FakeHasher, FakeOpener, fake_hash

SETTINGS = ConnectionSettings(server=Server.SQLITE, database="crm.db")
GOOD = "violet harbour engine 42"


def create(
    opener: FakeOpener,
    password: str = GOOD,
    hasher: FakeHasher | None = None,
    *,
    demo_users: int = 0,
    seed: int = 1,
) -> None:
    create_database(
        opener=opener,
        hasher=hasher or FakeHasher(),
        guesser=FakeGuesser(),
        settings=SETTINGS,
        database_password=Secret("of the database"),
        administrator="anna.berg",
        password=Secret(password),
        demo_users=demo_users,
        seed=seed,
    )


def test_a_database_is_made_with_its_first_administrator() -> None:
    opener = FakeOpener()

    create(opener, demo_users=1204, seed=7)

    request = NewDatabase(
        administrator="anna.berg", password_hash=fake_hash(GOOD), demo_users=1204, seed=7
    )
    assert opener.created == [(SETTINGS, request)]


def test_without_more_said_there_are_no_demo_users() -> None:
    opener = FakeOpener()

    create(opener)

    [(_, request)] = opener.created
    assert (request.demo_users, request.seed) == (0, 1)


@pytest.mark.parametrize(
    ("password", "rules"),
    [
        ("anna.berg", [Rule.LENGTH, Rule.OWN_NAMES, Rule.COMMON]),
        ("passwordpassword", [Rule.COMMON]),
        ("x" * 73, [Rule.MAX_BYTES]),
    ],
)
def test_the_first_password_keeps_the_policy_of_every_other(
    password: str, rules: list[Rule]
) -> None:
    opener, hasher = FakeOpener(), FakeHasher()

    with pytest.raises(PasswordRefused) as caught:
        create(opener, password, hasher)

    assert [check.rule for check in caught.value.violations] == rules
    assert (opener.created, hasher.hashed) == ([], [])


@pytest.mark.parametrize("demo_users", [-1, MOST_DEMO_USERS + 1])
def test_so_many_demo_users_cannot_be_made(demo_users: int) -> None:
    opener = FakeOpener()

    with pytest.raises(InvalidInput):
        create(opener, demo_users=demo_users)

    assert opener.created == []


def test_a_database_that_is_there_is_left_alone() -> None:
    opener = FakeOpener()
    create(opener)

    with pytest.raises(AlreadyExists):
        create(opener)

    assert len(opener.created) == 1
