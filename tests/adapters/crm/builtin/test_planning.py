"""What the built-in database writes beside what its users see."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, Engine, create_engine, select

from crm_admin.adapters.crm import builtin
from crm_admin.adapters.crm.builtin import schema
from crm_admin.adapters.crm.builtin.directory import BuiltinDirectory
from crm_admin.adapters.crm.builtin.search_index import SearchIndex, rebuild, search_index
from crm_admin.domain.changes import Change, RecordSignIn, RowAct, SetAttempts, SetLock
from crm_admin.domain.errors import InvalidInput, UserNotFound
from crm_admin.domain.listing import UserQuery
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Lock, User
from crm_admin.services.editing import editable
from tests.adapters.crm.builtin.conftest import new_database
from tests.servers import Server

NOW = datetime(2026, 10, 14, 7, 55, tzinfo=UTC)


def named(connection: Connection, user_name: str = "wilma.ek") -> User:
    [user] = BuiltinDirectory(connection).named(user_name)
    return user


def after(connection: Connection, change: Change, *, by: str) -> User:
    directory, user = BuiltinDirectory(connection), named(connection)
    directory.execute(directory.plan(user, change, by=by, now=NOW))
    return named(connection)


def test_a_change_says_who_made_it_and_when(company: Connection) -> None:
    changed = after(company, SetLock(lock=None), by="anna.berg")
    assert changed.changed_by is None

    lock = SetLock(lock=Lock(by="anna.berg", at=NOW, reason="Lost"))
    changed = after(company, lock, by="anna.berg")
    assert (changed.changed_by, changed.changed_at) == ("anna.berg", NOW)


def test_signing_in_and_failing_to_is_no_change_by_anybody(company: Connection) -> None:
    failed = SetAttempts(attempts=FailedAttempts(count=1, since=NOW, last_at=NOW))
    for change in (failed, RecordSignIn(place="OFFICE-1", rehashed=None)):
        changed = after(company, change, by="wilma.ek")
        assert changed.changed_by is None
        assert changed.changed_at is None


def test_unlocking_is_a_change_by_the_administrator(company: Connection) -> None:
    after(company, SetAttempts(attempts=FailedAttempts(count=1)), by="wilma.ek")

    changed = after(company, SetAttempts(attempts=NO_ATTEMPTS), by="anna.berg")

    assert changed.changed_by == "anna.berg"


def test_a_long_name_of_a_computer_is_cut_and_not_refused(company: Connection) -> None:
    place = "\ud800" + "😀" * 300

    changed = after(company, RecordSignIn(place=place, rehashed=None), by="wilma.ek")

    assert changed.last_sign_in_from == "\ufffd" + "😀" * 126


def test_a_long_reason_is_refused(company: Connection) -> None:
    lock = Lock(by="anna.berg", at=NOW, reason="x" * 501)

    with pytest.raises(InvalidInput) as refused:
        after(company, SetLock(lock=lock), by="anna.berg")

    assert str(refused.value.facts["field"]) == "Reason"
    assert str(refused.value.facts["problem"]) == "it has more than 500 characters."


def test_a_user_who_is_gone_is_not_found(company: Connection) -> None:
    user = named(company)
    company.execute(schema.user.delete().where(schema.user.c.user_name == "wilma.ek"))

    with pytest.raises(UserNotFound):
        BuiltinDirectory(company).plan(user, SetLock(lock=None), by="anna.berg", now=NOW)


def test_new_words_are_written_once(company: Connection) -> None:
    directory, user = BuiltinDirectory(company), named(company)
    edit = replace(editable(user), given_name="Xaver", family_name="Quodlibet Wilma")

    plan = directory.plan(user, edit, by="anna.berg", now=NOW)
    directory.execute(plan)

    inserted = [row for row in plan.rows if row.act is RowAct.INSERT]
    words = [dict(row.key)["word"] for row in inserted if row.table == "crm_search_word"]
    assert words == ["quodlibet", "xaver"]
    postings = [dict(row.key)["word"] for row in inserted if row.table == "crm_search_posting"]
    has_postings = search_index(company) is SearchIndex.POSTINGS
    assert postings == (["quodlibet", "xaver"] if has_postings else [])
    back = directory.plan(named(company), editable(user), by="anna.berg", now=NOW)
    assert all(row.act is RowAct.UPDATE for row in back.rows)


def test_the_index_is_the_same_when_it_is_made_anew(company: Connection) -> None:
    def everything() -> list[object]:
        tables = [schema.word]
        if search_index(company) is SearchIndex.POSTINGS:
            tables.append(schema.posting)
        return [set(map(tuple, company.execute(select(table)))) for table in tables]

    before = everything()
    rebuild(company)

    assert everything() == before


def test_what_others_write_is_found_on_sqlite_by_its_triggers() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        builtin.create(connection, new_database(demo_users=5))
        asa = schema.user.c.user_name == "asa.bjork"
        connection.execute(schema.user.update().where(asa).values(search_text="something else"))
        directory = BuiltinDirectory(connection)
        assert directory.page(UserQuery(search="bjork")).users == ()
        assert len(directory.page(UserQuery(search="mething")).users) == 1
        connection.execute(schema.user.delete().where(asa))
        assert directory.page(UserQuery(search="mething")).users == ()
    engine.dispose()


@pytest.fixture
def poor_engine(postgresql_server: Server) -> Engine:
    """An account that may make tables and nothing else."""
    url = postgresql_server.create_database()
    account = f"poor_{url.database}"
    postgresql_server.execute(f"CREATE ROLE {account} LOGIN PASSWORD 'poor'")
    owner = create_engine(url, isolation_level="AUTOCOMMIT")
    with owner.connect() as connection:
        connection.exec_driver_sql(f"GRANT ALL ON SCHEMA public TO {account}")
    owner.dispose()
    return create_engine(url.set(username=account, password="poor"))


def test_without_the_right_to_an_extension_the_table_of_words_serves(poor_engine: Engine) -> None:
    with poor_engine.begin() as connection:
        builtin.create(connection, new_database(demo_users=50))
        assert search_index(connection) is SearchIndex.POSTINGS
        found = BuiltinDirectory(connection).page(UserQuery(search="åsa BJÖ")).users
        assert [user.user_name for user in found] == ["asa.bjork"]
    poor_engine.dispose()
