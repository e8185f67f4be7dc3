"""The ways to the rows of a page: along the order, or by an index of what is asked for.

Along the order, rows are read until enough are found: right where many are asked for. The other
way fetches all candidates and puts them in order: right where they are few. What must not tempt
a server to an index is hidden in an expression.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, or_, select, true
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.builtin import records
from crm_admin.adapters.crm.builtin.candidates import UNKNOWN, Candidates, Thresholds, count
from crm_admin.adapters.crm.builtin.filters import Moment, by_index, hidden, is_among, passes
from crm_admin.adapters.crm.builtin.matching import is_in_text
from crm_admin.adapters.crm.builtin.schema import user
from crm_admin.adapters.crm.builtin.searching import candidates
from crm_admin.domain.listing import Direction, SortColumn, UserFilter, UserQuery, words

SORT_KEYS = {
    SortColumn.NAME: user.c.name_key,
    SortColumn.USER_NAME: user.c.user_name_key,
    SortColumn.EMAIL: user.c.email_key,
    SortColumn.GROUP: user.c.group_key,
    SortColumn.ROLE: user.c.role_key,
    SortColumn.LAST_SIGN_IN: user.c.last_sign_in_key,
}

Condition = ColumnElement[bool]
Rows = Sequence[records.Record]


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A place in the order: the sorted value of a row, and its id."""

    value: str | int
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a page must hold, as conditions."""

    query: UserQuery
    is_of_kind: Condition
    passes: Condition
    by_index: Condition | None
    is_found: Condition
    is_beyond: Condition

    @property
    def searched(self) -> Sequence[str]:
        """The words that are searched for."""
        return words(self.query.search)

    @property
    def wants_some(self) -> bool:
        """Not simply everybody on the tab."""
        return bool(self.searched) or self.query.filter is not UserFilter.ALL


def asked_for(query: UserQuery, position: Position | None, moment: Moment | None) -> Asked:
    """The conditions of the query, from this position on; no filter needs no moment."""
    return Asked(
        query=query,
        is_of_kind=user.c.kind == query.kind.value,
        passes=true() if moment is None else passes(query.filter, moment),
        by_index=None if moment is None else by_index(query.filter, moment),
        is_found=and_(true(), *map(is_in_text, words(query.search))),
        is_beyond=true() if position is None else _is_beyond(query, position),
    )


def rows_of(connection: Connection, asked: Asked, thresholds: Thresholds) -> Rows:
    """The rows of the page in the order in which they were reached, and one more."""
    if not asked.wants_some:
        return _walk(connection, asked)
    found = _fewest(connection, asked, thresholds.few)
    if found is None:
        return ()
    if not found.are_few(thresholds.few):
        rows = _walk_a_little(connection, asked, thresholds.walk)
        if rows is not None:
            return rows
    return _fetch(connection, asked, found)


def _fewest(connection: Connection, asked: Asked, few: int) -> Candidates | None:
    """By the search or by the filter; None when nobody can be found."""
    if asked.searched:
        by_search = candidates(connection, asked.searched, few)
        if by_search is None or by_search.are_few(few):
            return by_search
    else:
        by_search = UNKNOWN
    by_filter = _by_filter(connection, asked, few)
    return by_filter if by_filter.are_few(few) or not asked.searched else by_search


def _by_filter(connection: Connection, asked: Asked, few: int) -> Candidates:
    passing = asked.passes if asked.by_index is None else asked.by_index
    is_of_kind = is_among(asked.query.kind, asked.query.filter)
    ids = select(user.c.id).where(is_of_kind, passing).correlate(None)
    number = None if asked.by_index is None else count(connection, ids, few)
    if knows_numbers(connection):
        return Candidates(condition=and_(asked.is_of_kind, passing), number=number)
    return Candidates(condition=user.c.id.in_(ids), number=number)


# Along the order


def _walk(connection: Connection, asked: Asked, until: Position | None = None) -> Rows:
    """From the key on, to the last row that is needed."""
    statement = _in_order(asked.query).where(asked.is_of_kind, asked.is_beyond)
    if until is not None:
        statement = statement.where(_is_short_of(asked.query, until))
    if asked.wants_some:
        wanted = and_(asked.passes, asked.is_found)
        statement = statement.where(wanted if knows_numbers(connection) else hidden(wanted))
    return connection.execute(statement).all()


def _walk_a_little(connection: Connection, asked: Asked, most: int) -> Rows | None:
    """The same, past so many rows at most; None when too few of them are asked for."""
    key = SORT_KEYS[asked.query.sort]
    # Read from the index alone.
    places = select(key, user.c.id).where(asked.is_of_kind, asked.is_beyond)
    places = places.order_by(*_order(asked.query)).limit(1).offset(most)
    last = connection.execute(places).first()
    if last is None:
        return _walk(connection, asked)
    rows = _walk(connection, asked, until=Position(value=last[0], id=last[1]))
    return rows if len(rows) > asked.query.limit else None


# By an index of what is asked for


def _fetch(connection: Connection, asked: Asked, found: Candidates) -> Rows:
    """All candidates, put in order by the server."""
    everything = and_(asked.is_of_kind, asked.passes, asked.is_found, asked.is_beyond)
    key = SORT_KEYS[asked.query.sort]
    places = select(user.c.id, key.label("sort_key")).where(found.condition, hidden(everything))
    # Only the ids are put in order, and only the rows of the page are read whole.
    some = places.order_by(*_order(asked.query)).limit(asked.query.limit + 1).subquery()
    statement = records.select_summaries().add_columns(some.c.sort_key)
    statement = statement.join(some, some.c.id == user.c.id)
    return connection.execute(statement.order_by(*_order(asked.query))).all()


# Statements


def _in_order(query: UserQuery) -> Select[Any]:
    key = SORT_KEYS[query.sort].label("sort_key")
    statement = records.select_summaries().add_columns(key)
    return statement.order_by(*_order(query)).limit(query.limit + 1)


def _order(query: UserQuery) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    key, row_id = SORT_KEYS[query.sort], user.c.id
    return (key.desc(), row_id.desc()) if _is_downwards(query) else (key, row_id)


def _is_downwards(query: UserQuery) -> bool:
    """Whether the index is read from its end; a page before a key is read backwards."""
    return query.descending is (query.direction is Direction.AFTER)


def _is_beyond(query: UserQuery, position: Position) -> Condition:
    """Written so that each kind of server starts at the key instead of testing every row."""
    key, row_id = SORT_KEYS[query.sort], user.c.id
    if _is_downwards(query):
        further = or_(key < position.value, row_id < position.id)
        return and_(key <= position.value, further)
    return and_(key >= position.value, or_(key > position.value, row_id > position.id))


def _is_short_of(query: UserQuery, position: Position) -> Condition:
    key, row_id = SORT_KEYS[query.sort], user.c.id
    if _is_downwards(query):
        nearer = or_(key > position.value, row_id > position.id)
        return and_(key >= position.value, nearer)
    return and_(key <= position.value, or_(key < position.value, row_id < position.id))


def knows_numbers(connection: Connection) -> bool:
    """PostgreSQL alone knows how many rows to expect: it decides well, if nothing is hidden."""
    return connection.dialect.name == "postgresql"
