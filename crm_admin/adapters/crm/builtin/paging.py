"""One page of the list, and the keys that lead on from it."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from crm_admin.adapters.crm.builtin import records
from crm_admin.adapters.crm.builtin.candidates import Thresholds
from crm_admin.adapters.crm.builtin.filters import moment_of
from crm_admin.adapters.crm.builtin.fitting import is_storable
from crm_admin.adapters.crm.builtin.routes import Position, Rows, asked_for, rows_of
from crm_admin.adapters.crm.builtin.schema import LONGEST_SEARCH_TEXT
from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.listing import Direction, SortColumn, UserFilter, UserPage, UserQuery, words
from crm_admin.domain.text import Text

NOTHING_FOUND = UserPage(users=(), first_key=None, last_key=None)

MOST_WORDS = 100
"""Different ones; a statement with many more would be too deep for SQLite."""


def page(connection: Connection, query: UserQuery, thresholds: Thresholds) -> UserPage:
    """The rows beside the key of the query."""
    position = None if query.key is None else _position(query.key, query.sort)
    if not _can_be_found(words(query.search)):
        return NOTHING_FOUND
    moment = None if query.filter is UserFilter.ALL else moment_of(connection)
    asked = asked_for(query, position, moment)
    return _page(rows_of(connection, asked, thresholds), query)


def _can_be_found(searched: Sequence[str]) -> bool:
    """No text is so long, has so many words or holds what cannot be stored."""
    is_long = len(searched) > MOST_WORDS or sum(map(len, searched)) > LONGEST_SEARCH_TEXT
    return not is_long and all(map(is_storable, searched))


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
