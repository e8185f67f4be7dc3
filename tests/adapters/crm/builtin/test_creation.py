"""A new built-in database, with its first administrator and a company to look at."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, select, text
from sqlalchemy.exc import IntegrityError

from crm_admin.adapters.crm import builtin
from crm_admin.adapters.crm.builtin import schema
from crm_admin.adapters.crm.builtin.demo import company as company_of
from crm_admin.adapters.crm.builtin.directory import BuiltinDirectory
from crm_admin.adapters.crm.builtin.search_index import SearchIndex, search_index
from crm_admin.domain.capabilities import Actor, Capabilities
from crm_admin.domain.diagnosis import FindingCode, diagnose
from crm_admin.domain.errors import AlreadyExists, InvalidInput
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.user import Right, User, UserKind, UserState
from tests.adapters.crm.builtin.conftest import PASSWORD_HASH, new_database

NOW = datetime(2026, 10, 14, 7, 55, tzinfo=UTC)


def users_of(connection: Connection, kind: UserKind = UserKind.ASSOCIATE) -> list[User]:
    directory = BuiltinDirectory(connection)
    page = directory.page(UserQuery(kind=kind, limit=10_000))
    return [user for row in page.users if (user := directory.get(row.id))]


# --- Without a company ---


def test_the_first_administrator_can_sign_in_and_is_alone(connection: Connection) -> None:
    builtin.create(connection, new_database("root@home"))

    [user] = users_of(connection)
    credential = BuiltinDirectory(connection).credential(user.id)
    assert user.user_name == user.list_name == "root@home"
    assert user.right is Right.ADMINISTRATOR
    assert user.state(datetime.now(UTC)) is UserState.ACTIVE
    assert credential is not None
    assert credential.password_hash == PASSWORD_HASH
    assert BuiltinDirectory(connection).usable_administrators(datetime.now(UTC)) == 1
    assert users_of(connection, UserKind.SYSTEM) == []


def test_there_are_roles_to_give_from_the_start(connection: Connection) -> None:
    builtin.create(connection, new_database())

    assert BuiltinDirectory(connection).groups() == ()
    assert BuiltinDirectory(connection).roles() == (
        "Administrator",
        "Associate",
        "User administrator",
    )


def test_a_database_that_is_not_empty_is_refused(connection: Connection) -> None:
    connection.execute(text("CREATE TABLE something (id INTEGER)"))

    with pytest.raises(AlreadyExists):
        builtin.create(connection, new_database())

    assert inspect(connection).get_table_names() == ["something"]


@pytest.mark.parametrize(
    "name",
    ["", " ", "anna ", " anna", "anna  berg", "a\0", "a\nb", "\ud800", "a" * 101, "a\u200bb"],
)
def test_a_name_that_nobody_could_type_again_is_refused(name: str, connection: Connection) -> None:
    with pytest.raises(InvalidInput):
        builtin.create(connection, new_database(name))

    assert inspect(connection).get_table_names() == []


def test_two_users_can_differ_in_case_alone_but_not_be_the_same(company: Connection) -> None:
    row = {"kind": "associate", "name_key": "", "user_name_key": "", "email_key": ""}
    row |= {"group_key": "", "role_key": "", "search_text": ""}
    statement = schema.user.insert().values(**row, last_sign_in_key=0)

    company.execute(statement.values(user_name="Anna.Berg"))
    with pytest.raises(IntegrityError), company.begin_nested():
        company.execute(statement.values(user_name="anna.berg"))


def test_the_tables_are_those_that_the_statements_are_made_for(connection: Connection) -> None:
    builtin.create(connection, new_database())

    def is_ours(_item: Any, name: str | None, kind: str, *_: object) -> bool:  # noqa: ANN401
        return kind != "table" or name in schema.metadata.tables

    options = {"version_table": schema.VERSION_TABLE, "include_object": is_ours}
    context = MigrationContext.configure(connection, opts=options)
    differences = compare_metadata(context, schema.metadata)
    expected = set()
    if search_index(connection) is not SearchIndex.POSTINGS:
        expected = {"crm_search_posting"}
    assert {item[1].name for item in differences if item[0] != "remove_index"} == expected


# --- With a company ---


def test_the_company_has_as_many_people_as_asked_beside_its_administrator(
    company: Connection,
) -> None:
    associates = users_of(company)

    assert len(associates) == 301
    assert len({user.user_name for user in associates}) == 301
    assert [user.user_name for user in users_of(company, UserKind.SYSTEM)] == [
        "erp.interface",
        "mail.import",
        "installation",
        "web.form",
    ]


@pytest.mark.parametrize("administrator", ["anna.berg", "installation", "somebody.else"])
def test_an_administrator_with_the_name_of_somebody_is_that_person(
    connection: Connection, administrator: str
) -> None:
    builtin.create(connection, new_database(administrator, demo_users=20))

    named = BuiltinDirectory(connection).named(administrator)
    assert [user.right for user in named] == [Right.ADMINISTRATOR]
    assert len(users_of(connection)) == 21
    if administrator == "anna.berg":
        assert named[0].full_name == "Anna Berg"


@pytest.mark.parametrize("number", [1, 2, 5])
def test_a_very_small_company_begins_with_asa(connection: Connection, number: int) -> None:
    builtin.create(connection, new_database("boss", demo_users=number))

    names = {user.user_name for user in users_of(connection)}
    assert len(names) == number + 1
    assert {"asa.bjork", "boss"} <= names


def test_everything_that_can_be_found_is_there(company: Connection) -> None:
    now = datetime.now(UTC)
    actor = Actor(id=users_of(company)[0].id, right=Right.ADMINISTRATOR)
    people = [*users_of(company), *users_of(company, UserKind.SYSTEM)]

    found = {
        finding.code
        for user in people
        for finding in diagnose(user, now=now, actor=actor, capabilities=Capabilities()).findings
    }

    # Only the last administrator is ever slowed down, and the demo has several.
    assert found == set(FindingCode) - {FindingCode.SLOWED_DOWN}
    assert {user.state(now) for user in people} == set(UserState)
    assert {user.right for user in people} == set(Right)
    counts = BuiltinDirectory(company).counts(UserKind.ASSOCIATE).by_filter
    assert set(counts) == set(UserFilter)
    by_link = {UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED}
    assert {which for which, number in counts.items() if not number} == by_link
    assert counts[UserFilter.CAN_SIGN_IN] > 0.85 * counts[UserFilter.ALL]


def test_asa_is_locked_out_for_a_while(company: Connection) -> None:
    now = datetime.now(UTC)
    [asa] = BuiltinDirectory(company).named("asa.bjork")

    assert asa.full_name == "Åsa Björk"
    assert asa.state(now) is UserState.LOCKED_OUT
    assert asa.facts.attempts.count == 5
    assert asa.facts.attempts.last_from == "FRONTDESK-2"
    assert asa.facts.attempts.locked_until is not None
    assert now < asa.facts.attempts.locked_until < now + timedelta(minutes=30)


def test_everybody_with_a_password_has_the_one_that_was_given(company: Connection) -> None:
    hashes = set(company.scalars(select(schema.user.c.password_hash)))

    assert hashes == {PASSWORD_HASH.reveal(), None}


def test_nothing_has_happened_in_the_future(company: Connection) -> None:
    now = datetime.now(UTC) + timedelta(minutes=1)
    past = ("created_at", "password_changed_at", "last_sign_in_at", "lock_at", "failed_last_at")
    for name in past:
        later = select(schema.user.c.user_name).where(schema.user.c[name] > now)
        assert company.scalars(later).all() == []


def test_the_company_is_the_same_for_the_same_seed() -> None:
    first, again, other = (list(company_of(500, seed=s, now=NOW)) for s in (7, 7, 8))

    assert first == again
    assert first != other


def test_user_names_are_plain_and_addresses_lead_nowhere() -> None:
    for person in company_of(5000, seed=3, now=NOW):
        name = str(person["user_name"])
        assert name.isascii()
        assert name == name.lower()
        assert " " not in name
        assert str(person.get("email") or "x.example").endswith(".example")


def test_names_come_from_many_languages() -> None:
    written = "".join(
        f"{person.get('given_name')}{person.get('family_name')}"
        for person in company_of(5000, seed=3, now=NOW)
    )

    assert set("åäöøæßłİış漢田őúñ") <= set(written)


def test_a_large_company_has_the_same_indexes_as_a_small_one(connection: Connection) -> None:
    builtin.create(connection, new_database(demo_users=builtin.creation.MANY + 1))

    there = {index["name"] for index in inspect(connection).get_indexes("crm_user")}
    assert {index.name for index in schema.user.indexes} <= there
    directory = BuiltinDirectory(connection)
    assert directory.counts(UserKind.ASSOCIATE).by_filter[UserFilter.ALL] == 20_002
    found = directory.page(UserQuery(search="åsa björk", limit=500)).users
    assert {user.name for user in found} == {"Björk, Åsa"}
