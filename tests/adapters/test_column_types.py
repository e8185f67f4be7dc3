"""What the column types promise, on each kind of server."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import (
    URL,
    Column,
    Engine,
    Integer,
    MetaData,
    Table,
    create_engine,
    insert,
    select,
)
from sqlalchemy.dialects import mssql
from sqlalchemy.exc import StatementError
from sqlalchemy.schema import CreateTable

from crm_admin.adapters.column_types import UtcDateTime, Utf8

things = Table(
    "things",
    MetaData(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", Utf8(50)),
    Column("story", Utf8()),
    Column("at", UtcDateTime),
)


@pytest.fixture
def engine(database_url: URL) -> Iterator[Engine]:
    engine = create_engine(database_url)
    things.metadata.create_all(engine)
    yield engine
    engine.dispose()


def test_a_time_comes_back_as_the_same_moment_in_utc(engine: Engine) -> None:
    tokyo = datetime(2026, 10, 12, 9, 42, 1, 123456, tzinfo=timezone(timedelta(hours=9)))
    with engine.begin() as connection:
        connection.execute(insert(things).values(id=1, at=tokyo))
        (at,) = connection.execute(select(things.c.at)).one()
    assert at == tokyo
    assert at.tzinfo is UTC


def test_a_time_without_a_zone_is_refused(engine: Engine) -> None:
    naive = datetime(2026, 10, 12)  # noqa: DTZ001 (that is what is refused)
    with engine.begin() as connection, pytest.raises(StatementError, match="without a zone"):
        connection.execute(insert(things).values(id=1, at=naive))


def test_times_are_ordered_and_compared_to_the_microsecond(engine: Engine) -> None:
    start = datetime(2026, 10, 12, tzinfo=UTC)
    ticks = [start + timedelta(microseconds=n) for n in (0, 1, 999_999, 1_000_000)]
    rows = [{"id": -n, "at": at} for n, at in enumerate(ticks)]
    with engine.begin() as connection:
        connection.execute(insert(things), rows)
        in_order = connection.scalars(select(things.c.at).order_by(things.c.at)).all()
        later = connection.scalars(select(things.c.at).where(things.c.at > ticks[1])).all()
    assert list(in_order) == ticks
    assert set(later) == set(ticks[2:])


def test_no_time_is_none(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(insert(things).values(id=1, at=None))
        assert connection.scalar(select(things.c.at)) is None


NAMES = ["a", "a\x01", "a ", "A", "å", "a\u030a", "ß", "ss", "İ", "漢", "😀", "\ufffd", "%", "ı"]


def test_text_is_found_only_letter_by_letter(engine: Engine) -> None:
    rows = [{"id": number, "name": name} for number, name in enumerate(NAMES)]
    with engine.begin() as connection:
        connection.execute(insert(things), rows)
        for name in NAMES:
            found = connection.scalars(select(things.c.name).where(things.c.name == name)).all()
            assert found == [name]


def test_text_is_ordered_by_code_points(engine: Engine) -> None:
    rows = [{"id": number, "name": name} for number, name in enumerate(NAMES)]
    with engine.begin() as connection:
        connection.execute(insert(things), rows)
        in_order = connection.scalars(select(things.c.name).order_by(things.c.name)).all()
    assert list(in_order) == sorted(NAMES)


def test_text_without_a_length_may_be_long(engine: Engine) -> None:
    story = "å😀" * 100_000
    with engine.begin() as connection:
        connection.execute(insert(things).values(id=1, story=story))
        assert connection.scalar(select(things.c.story)) == story


def test_sql_server_is_given_unicode_and_the_widest_time() -> None:
    dialect = mssql.dialect()  # type: ignore[no-untyped-call]
    ddl = str(CreateTable(things).compile(dialect=dialect))
    assert "NVARCHAR(50) COLLATE Latin1_General_100_BIN2" in ddl
    assert "NVARCHAR(max) COLLATE Latin1_General_100_BIN2" in ddl
    assert "DATETIME2(6)" in ddl
