"""What SQL Server would be sent: no server is at hand, so every statement is read closely.

The statements are those of a whole session on SQLite, compiled for SQL Server, with the search
that has no index of trigrams.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlglot
from sqlalchemy import ClauseElement, Connection, Dialect, create_engine, event
from sqlalchemy.dialects import mssql
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql.elements import TextClause

from crm_admin.adapters.crm.builtin import schema
from crm_admin.adapters.crm.builtin.candidates import Thresholds
from crm_admin.adapters.crm.builtin.demo import company
from crm_admin.adapters.crm.builtin.demo_people import GROUPS, ROLES
from crm_admin.adapters.crm.builtin.directory import BuiltinDirectory
from crm_admin.adapters.crm.builtin.filling import add_groups, add_roles, add_users
from crm_admin.domain.changes import EditUser, RecordSignIn, SetAttempts, SetLock, SetPassword
from crm_admin.domain.listing import Direction, SortColumn, UserFilter, UserQuery
from crm_admin.domain.user import NO_ATTEMPTS, Lock, UserKind
from tests.adapters.crm.builtin.conftest import PASSWORD_HASH

NOW = datetime.now(UTC)

FORBIDDEN = {
    "a comparison of rows": r"\)\s*[<>=]+\s*\([^()]*,",
    "IS with a number": r"\bIS (NOT )?[01]\b",
    "a boolean where a condition belongs": r"\b(WHEN|WHERE|AND|OR|NOT) [01]\b(?! =)",
    "SELECT EXISTS": r"SELECT\s+EXISTS",
    "LIMIT": r"\bLIMIT\b",
    "NULLS LAST": r"\bNULLS (FIRST|LAST)\b",
    "a text without Unicode": r"(?<!N)\b(VAR)?CHAR\b|\bTEXT\b",
    "joining by ||": r"\|\|",
    "ROW_NUMBER instead of OFFSET": r"ROW_NUMBER",
    "a time with three digits": r"\bDATETIME\b",
    "true or false": r"\b(TRUE|FALSE)\b",
    "FOR UPDATE": r"FOR UPDATE",
    "materialized": r"MATERIALIZED",
}
LONGEST_KEY_BYTES = 1700
LONGEST_CLUSTERED_KEY_BYTES = 900


@pytest.fixture(scope="module")
def dialect() -> Dialect:
    dialect: Dialect = mssql.dialect()  # type: ignore[no-untyped-call]
    # As from SQL Server 2012 on; it is found out when a server is connected.
    dialect._supports_offset_fetch = True  # type: ignore[attr-defined] # noqa: SLF001
    return dialect


@pytest.fixture(scope="module")
def statements(dialect: Dialect) -> Sequence[str]:
    """Everything that was sent, as SQL Server's text."""
    compiled = (
        each.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
        for each in _session()
    )
    return tuple(dict.fromkeys(re.sub(r":(\w+)", r"@\1", str(each)) for each in compiled))


def _session() -> Sequence[ClauseElement]:
    seen: list[ClauseElement] = []
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        schema.metadata.create_all(connection)
        add_groups(connection, GROUPS)
        add_roles(connection, ROLES)

        @event.listens_for(engine, "before_execute")
        def _note(_connection: Connection, statement: Any, *_: object) -> None:  # noqa: ANN401
            if isinstance(statement, ClauseElement) and not isinstance(statement, TextClause):
                seen.append(statement)

        add_users(connection, company(60, seed=1, now=NOW), PASSWORD_HASH)
        _look(connection)
        _change(connection)
    engine.dispose()
    return seen


def _look(connection: Connection) -> None:
    for thresholds in (Thresholds(), Thresholds(few=0, walk=3), Thresholds(few=0, walk=10**6)):
        directory = BuiltinDirectory(connection, thresholds=thresholds)
        for query in _queries():
            directory.page(query)
    directory = BuiltinDirectory(connection)
    directory.counts(UserKind.ASSOCIATE)
    directory.usable_administrators(NOW)
    directory.groups()
    directory.roles()


def _queries() -> Iterator[UserQuery]:
    keys = dict.fromkeys(SortColumn, '["m", 7]') | {SortColumn.LAST_SIGN_IN: "[7, 7]"}
    for sort, key in keys.items():
        for direction in Direction:
            yield UserQuery(sort=sort, direction=direction, limit=5)
            yield UserQuery(sort=sort, direction=direction, limit=5, key=key)
            yield UserQuery(sort=sort, direction=direction, limit=5, key=key, search="a b")
    for which in UserFilter:
        yield UserQuery(filter=which, limit=5)
        yield UserQuery(filter=which, limit=5, search="anna")
    yield UserQuery(search="bj[%_o'b 12 @", limit=5)


def _change(connection: Connection) -> None:
    directory = BuiltinDirectory(connection)
    edited = EditUser(
        given_name="Zoë",
        family_name="Quist",
        email=None,
        group="Support",
        role="Manager",
        is_active=False,
        valid_from=NOW,
        valid_until=NOW + timedelta(days=1),
    )
    password = SetPassword(
        password_hash=PASSWORD_HASH, must_change=True, temporary_until=NOW, also_unlock=True
    )
    for change in (
        SetLock(lock=Lock(by="anna.berg", at=NOW, reason="Lost")),
        SetAttempts(attempts=NO_ATTEMPTS),
        password,
        edited,
        RecordSignIn(place="FRONTDESK-2", rehashed=None),
    ):
        [asa] = directory.named("asa.bjork")
        directory.credential(asa.id)
        directory.execute(directory.plan(asa, change, by="anna.berg", now=NOW))


def _definitions(dialect: Dialect) -> Iterator[str]:
    for table in schema.metadata.sorted_tables:
        yield str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            yield str(CreateIndex(index).compile(dialect=dialect))


def _refusals(statement: str) -> list[str]:
    return [why for why, bad in FORBIDDEN.items() if re.search(bad, statement)]


def test_every_statement_is_one_that_it_understands(statements: Sequence[str]) -> None:
    assert len(statements) > 100
    for statement in statements:
        sqlglot.parse_one(statement, dialect="tsql")
        assert _refusals(statement) == [], statement


def test_every_definition_is_one_that_it_understands(dialect: Dialect) -> None:
    for definition in _definitions(dialect):
        sqlglot.parse_one(definition, dialect="tsql")
        assert _refusals(definition) == [], definition


def test_pages_begin_at_their_key(statements: Sequence[str]) -> None:
    pages = [each for each in statements if "TOP" in each and "name_key >=" in each]

    assert pages
    assert all("OFFSET" not in page for page in pages)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT a FROM t WHERE (a, b) > (1, 2)",
        "SELECT a FROM t WHERE a IS 1",
        "SELECT a FROM t WHERE a IS NOT 1",
        "SELECT CASE WHEN 1 THEN 2 END",
        "SELECT a FROM t WHERE 1 AND a = 2",
        "SELECT EXISTS (SELECT 1)",
        "SELECT a FROM t LIMIT 5",
        "SELECT a FROM t ORDER BY a NULLS LAST",
        "CREATE TABLE t (a VARCHAR(5))",
        "CREATE TABLE t (a TEXT)",
        "SELECT a || b FROM t",
        "SELECT a FROM t FOR UPDATE",
    ],
)
def test_what_it_would_refuse_is_seen(statement: str) -> None:
    assert _refusals(statement)


def test_no_key_is_longer_than_it_takes() -> None:
    for table in schema.metadata.sorted_tables:
        assert _bytes(table.primary_key.columns) <= LONGEST_CLUSTERED_KEY_BYTES
        for index in table.indexes:
            assert _bytes(index.columns) <= LONGEST_KEY_BYTES


def _bytes(columns: Any) -> int:  # noqa: ANN401 (a collection of SQLAlchemy's)
    return sum(2 * (getattr(column.type, "length", None) or 4) for column in columns)
