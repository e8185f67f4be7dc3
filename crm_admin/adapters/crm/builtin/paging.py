"""One page of the list: a range of an index, never a count and never an offset."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Select, and_, or_, select
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.builtin import records
from crm_admin.adapters.crm.builtin.candidates import Candidates
from crm_admin.adapters.crm.builtin.filters import passes
from crm_admin.adapters.crm.builtin.fitting import is_storable
from crm_admin.adapters.crm.builtin.matching import is_in_text
from crm_admin.adapters.crm.builtin.schema import LONGEST_SEARCH_TEXT, user
from crm_admin.adapters.crm.builtin.searching import candidates
from crm_admin.adapters.database.work import database_time
from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.listing import Direction, SortColumn, UserPage, UserQuery, words
from crm_admin.domain.text import Text

SORT_KEYS = {
    SortColumn.NAME: user.c.name_key,
    SortColumn.USER_NAME: user.c.user_name_key,
    SortColumn.EMAIL: user.c.email_key,
    SortColumn.GROUP: user.c.group_key,
    SortColumn.ROLE: user.c.role_key,
    SortColumn.LAST_SIGN_IN: user.c.last_sign_in_key,
}

Rows = Sequence[records.Record]

NOTHING_FOUND = UserPage(users=(), first_key=None, last_key=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A place in the order: the sorted value of a row, and its id."""

    value: str | int
    id: int


def page(connection: Connection, query: UserQuery) -> UserPage:
    """The rows beside the key of the query, and the keys that lead on."""
    position = None if query.key is None else _position(query.key, query.sort)
    searched = words(query.search)
    if not _can_be_found(searched):
        return NOTHING_FOUND
    asked = _Asked(query=query, position=position, where=_conditions(connection, query))
    return _page(_rows(connection, asked, searched), query)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What the page must hold."""

    query: UserQuery
    position: Position | None
    where: Sequence[ColumnElement[bool]]


def _can_be_found(searched: Sequence[str]) -> bool:
    """No text is so long, has so many words or holds what cannot be stored."""
    is_long = len(searched) > MOST_WORDS or sum(map(len, searched)) > LONGEST_SEARCH_TEXT
    return not is_long and all(map(is_storable, searched))


MOST_WORDS = 100
"""Different ones; a statement with many more would be too deep for SQLite."""


def _conditions(connection: Connection, query: UserQuery) -> Sequence[ColumnElement[bool]]:
    condition = passes(query.filter, database_time(connection))
    return (
        user.c.kind == query.kind.value,
        *(() if condition is None else (condition,)),
        *map(is_in_text, words(query.search)),
    )


def _rows(connection: Connection, asked: _Asked, searched: Sequence[str]) -> Rows:
    if not searched:
        return _walk(connection, asked)
    found = candidates(connection, searched)
    if found.number == 0:
        return ()
    if not found.are_few:
        rows = _walk_a_little(connection, asked)
        if rows is not None:
            return rows
    return _fetch(connection, asked, found)


def _walk(connection: Connection, asked: _Asked) -> Rows:
    """Along the index of the order, from the key on, to the last row that is needed."""
    query = asked.query
    statement = records.select_summaries().where(*asked.where)
    if asked.position is not None:
        statement = statement.where(_beyond(query, asked.position))
    key = SORT_KEYS[query.sort]
    statement = statement.add_columns(key.label("sort_key"))
    return connection.execute(_ordered(statement, key, query)).all()


def _walk_a_little(connection: Connection, asked: _Asked) -> Rows | None:
    """The same for at most `WALK` rows; None when they hold too few that are asked for."""
    bound = _bound(connection, asked)
    if bound is None:
        return _walk(connection, asked)
    nearer = _short_of(asked.query, bound)
    rows = _walk(connection, replace(asked, where=(*asked.where, nearer)))
    return rows if len(rows) > asked.query.limit else None


WALK = 20_000


def _bound(connection: Connection, asked: _Asked) -> str | int | None:
    """The sorted value at the end of a walk, read from the index alone; None: it ends before."""
    query, key = asked.query, SORT_KEYS[asked.query.sort]
    statement = select(key, user.c.id).where(user.c.kind == query.kind.value)
    if asked.position is not None:
        statement = statement.where(_beyond(query, asked.position))
    down = _is_downwards(query)
    order = (key.desc(), user.c.id.desc()) if down else (key, user.c.id)
    value: str | int | None = connection.scalar(statement.order_by(*order).limit(1).offset(WALK))
    return value


def _short_of(query: UserQuery, bound: str | int) -> ColumnElement[bool]:
    key = SORT_KEYS[query.sort]
    return key >= bound if _is_downwards(query) else key <= bound


def _fetch(connection: Connection, asked: _Asked, found: Candidates) -> Rows:
    """Every candidate, put in order by the server; never along the index of the order."""
    query = asked.query
    ids = found.ids.cte("found").prefix_with("MATERIALIZED", dialect="postgresql")
    statement = (
        records.select_summaries().where(*asked.where).where(user.c.id.in_(select(ids.c.id)))
    )
    if asked.position is not None:
        statement = statement.where(_beyond(query, asked.position))
    key = SORT_KEYS[query.sort]
    statement = statement.add_columns(key.label("sort_key"))
    # An expression is not what the index is ordered by.
    same = key + (0 if query.sort is SortColumn.LAST_SIGN_IN else "")
    return connection.execute(_ordered(statement, same, query)).all()


def _ordered(statement: Select[Any], key: ColumnElement[Any], query: UserQuery) -> Select[Any]:
    order = (key.desc(), user.c.id.desc()) if _is_downwards(query) else (key, user.c.id)
    return statement.order_by(*order).limit(query.limit + 1)


def _is_downwards(query: UserQuery) -> bool:
    """Whether the index is read from its end; a page before a key is read backwards."""
    return query.descending is (query.direction is Direction.AFTER)


def _beyond(query: UserQuery, position: Position) -> ColumnElement[bool]:
    """Written so that each kind of server starts at the key instead of testing every row."""
    key, row_id = SORT_KEYS[query.sort], user.c.id
    if _is_downwards(query):
        further = or_(key < position.value, row_id < position.id)
        return and_(key <= position.value, further)
    return and_(key >= position.value, or_(key > position.value, row_id > position.id))


def _page(rows: Rows, query: UserQuery) -> UserPage:
    has_more = len(rows) > query.limit
    shown = rows[: query.limit]
    if query.direction is Direction.BEFORE:
        shown = shown[::-1]
    if not shown:
        return NOTHING_FOUND
    before, after = _key_of(shown[0]), _key_of(shown[-1])
    is_inside = query.key is not None
    if query.direction is Direction.AFTER:
        leads_back, leads_on = is_inside, has_more
    else:
        leads_back, leads_on = has_more, is_inside
    return UserPage(
        users=tuple(map(records.summary_of, shown)),
        first_key=before if leads_back else None,
        last_key=after if leads_on else None,
    )


def _key_of(row: records.Record) -> str:
    return json.dumps([row.sort_key, row.id])


def _position(key: str, sort: SortColumn) -> Position:
    """What `_key_of` wrote; people may type anything at a terminal."""
    try:
        value, row_id = json.loads(key)
    except (ValueError, TypeError) as error:
        raise _not_a_key() from error
    wanted = int if sort is SortColumn.LAST_SIGN_IN else str
    if type(value) is not wanted or type(row_id) is not int:
        raise _not_a_key()
    if isinstance(value, str) and not is_storable(value):
        raise _not_a_key()
    return Position(value=value, id=row_id)


def _not_a_key() -> InvalidInput:
    problem = Text("it is not a key that a page of this list gave.")
    return InvalidInput(field=Text("Key"), problem=problem)
