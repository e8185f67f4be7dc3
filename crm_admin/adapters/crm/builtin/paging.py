"""One page of the list: a range of an index, never a count and never an offset."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, or_
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.builtin import records
from crm_admin.adapters.crm.builtin.filters import passes
from crm_admin.adapters.crm.builtin.fitting import is_storable
from crm_admin.adapters.crm.builtin.matching import contains
from crm_admin.adapters.crm.builtin.schema import user
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

NOTHING_FOUND = UserPage(users=(), first_key=None, last_key=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A place in the order: the sorted value of a row, and its id."""

    value: str | int
    id: int


def page(connection: Connection, query: UserQuery) -> UserPage:
    """The rows beside the key of the query, and the keys that lead on."""
    position = None if query.key is None else _position(query.key, query.sort)
    if not all(map(is_storable, words(query.search))):
        return NOTHING_FOUND
    statement = _ordered(_restricted(connection, query), query, position)
    rows = connection.execute(statement.limit(query.limit + 1)).all()
    return _page(rows, query)


def _restricted(connection: Connection, query: UserQuery) -> Select[Any]:
    statement = records.select_summaries().where(user.c.kind == query.kind.value)
    condition = passes(query.filter, database_time(connection))
    if condition is not None:
        statement = statement.where(condition)
    return statement.where(*map(contains, words(query.search)))


def _ordered(statement: Select[Any], query: UserQuery, position: Position | None) -> Select[Any]:
    key = SORT_KEYS[query.sort]
    statement = statement.add_columns(key.label("sort_key"))
    if _is_downwards(query):
        statement = statement.order_by(key.desc(), user.c.id.desc())
    else:
        statement = statement.order_by(key, user.c.id)
    return statement if position is None else statement.where(_beyond(query, position))


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


def _page(rows: Any, query: UserQuery) -> UserPage:  # noqa: ANN401 (rows of SQLAlchemy)
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
