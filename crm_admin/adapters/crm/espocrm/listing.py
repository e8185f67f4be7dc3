"""One page of the list, and the counts of the quick filters.

No index of ours helps here, so a page is one scan: the server orders what it finds and cuts it,
and only then the details of these few users are read.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    case,
    func,
    or_,
    select,
)
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.espocrm import people
from crm_admin.adapters.crm.espocrm.denials import Denials
from crm_admin.adapters.crm.espocrm.filters import passes
from crm_admin.adapters.crm.espocrm.fitting import is_storable
from crm_admin.adapters.crm.espocrm.link_holders import LINK_FILTERS
from crm_admin.adapters.crm.espocrm.parts import Condition, Parts, never
from crm_admin.adapters.crm.espocrm.searching import Search, prepared
from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.listing import (
    Direction,
    SortColumn,
    UserCounts,
    UserFilter,
    UserPage,
    UserQuery,
)
from crm_admin.domain.text import Text
from crm_admin.domain.user import UserKind

NOTHING_FOUND = UserPage(users=(), first_key=None, last_key=None)

SEPARATE = LINK_FILTERS | {UserFilter.NO_EMAIL, UserFilter.NEVER_SIGNED_IN}
"""Filters that look into other tables, or at few users only: counted by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A place in the order: the sorted value of a row, and its id."""

    value: str | datetime
    id: str


def page(connection: Connection, parts: Parts, query: UserQuery, denials: Denials) -> UserPage:
    """The rows beside the key of the query, and the keys that lead on."""
    position = None if query.key is None else _position(query.key, query.sort)
    search = prepared(connection, parts, query.search)
    if search is None:
        return NOTHING_FOUND
    is_asked_for = passes(connection, query.filter, parts, denials)
    rows = connection.execute(_statement(parts, query, search, is_asked_for, position)).all()
    return _page(connection, parts, query, denials, rows)


def counts(connection: Connection, parts: Parts, kind: UserKind, denials: Denials) -> UserCounts:
    """How many users of this tab each quick filter finds."""
    conditions = {which: passes(connection, which, parts, denials) for which in UserFilter}
    together = [
        func.coalesce(func.sum(case((condition, 1), else_=0)), 0).label(which)
        for which, condition in conditions.items()
        if which not in SEPARATE
    ]
    is_shown = parts.is_shown(kind)
    row = connection.execute(select(*together).where(is_shown)).one()
    found = {which: int(row._mapping[which]) for which in UserFilter if which not in SEPARATE}  # noqa: SLF001 (SQLAlchemy's public name for it)
    for which in SEPARATE:
        needs_address = which is UserFilter.NO_EMAIL
        source = parts.with_address if needs_address else parts.tables.user
        alone = select(func.count()).select_from(source)
        found[which] = connection.scalar(alone.where(is_shown, conditions[which])) or 0
    return UserCounts(by_filter=found)


# One page


def _statement(
    parts: Parts,
    query: UserQuery,
    search: Search,
    is_asked_for: Condition,
    position: Position | None,
) -> Select[Any]:
    user = parts.tables.user
    is_about_email = query.sort is SortColumn.EMAIL or query.filter is UserFilter.NO_EMAIL
    needs_address = search.needs_address or is_about_email
    key, source = _order(parts, query.sort, parts.with_address if needs_address else user)
    statement = (
        select(user.c.id, key.label("sort_key"))
        .select_from(source)
        .where(parts.is_shown(query.kind), is_asked_for)
        .where(*search.conditions)
        .limit(query.limit + 1)
    )
    if position is not None:
        statement = statement.where(_beyond(key, user.c.id, position, query))
    if _is_downwards(query):
        return statement.order_by(key.desc(), user.c.id.desc())
    return statement.order_by(key, user.c.id)


def _order(
    parts: Parts, sort: SortColumn, source: FromClause
) -> tuple[ColumnElement[Any], FromClause]:
    """What the list is ordered by, and the tables with all that this needs."""
    if sort is SortColumn.LAST_SIGN_IN:
        latest = parts.latest_sign_ins
        is_own = latest.c.user_id == parts.tables.user.c.id
        key = func.coalesce(latest.c.at, never())
        return key, source.outerjoin(latest, is_own)
    keys: Mapping[SortColumn, ColumnElement[Any]] = {
        SortColumn.NAME: parts.name,
        SortColumn.USER_NAME: parts.tables.user.c.user_name,
        SortColumn.EMAIL: parts.tables.email_address.c.name,
        SortColumn.GROUP: parts.group,
        SortColumn.ROLE: parts.role,
    }
    return parts.in_order(func.coalesce(keys[sort], "")), source


def _is_downwards(query: UserQuery) -> bool:
    """A page before a key is read backwards."""
    return query.descending is (query.direction is Direction.AFTER)


def _beyond(
    key: ColumnElement[Any], row_id: ColumnElement[str], position: Position, query: UserQuery
) -> Condition:
    if _is_downwards(query):
        further = or_(key < position.value, row_id < position.id)
        return and_(key <= position.value, further)
    return and_(key >= position.value, or_(key > position.value, row_id > position.id))


def _page(
    connection: Connection,
    parts: Parts,
    query: UserQuery,
    denials: Denials,
    rows: Sequence[Row[Any]],
) -> UserPage:
    has_more = len(rows) > query.limit
    shown = rows[: query.limit]
    if query.direction is Direction.BEFORE:
        shown = shown[::-1]
    if not shown:
        return NOTHING_FOUND
    is_inside = query.key is not None
    if query.direction is Direction.AFTER:
        leads_back, leads_on = is_inside, has_more
    else:
        leads_back, leads_on = has_more, is_inside
    # Somebody with two primary addresses stands in a statement that joins them twice.
    ids = tuple(dict.fromkeys(row.id for row in shown))
    return UserPage(
        users=people.summaries(connection, parts, ids, denials),
        first_key=_key_of(shown[0], query.sort) if leads_back else None,
        last_key=_key_of(shown[-1], query.sort) if leads_on else None,
    )


# Keys


def _key_of(row: Row[Any], sort: SortColumn) -> str:
    value = row.sort_key
    return json.dumps([sort, value if isinstance(value, str) else value.isoformat(), row.id])


def _position(key: str, sort: SortColumn) -> Position:
    """What `_key_of` wrote; people may type anything at a terminal."""
    try:
        of_sort, value, row_id = json.loads(key)
        is_a_key = of_sort == sort and is_storable(value) and is_storable(row_id)
        is_time = sort is SortColumn.LAST_SIGN_IN
        found = Position(value=_time(value) if is_time else value, id=row_id)
    except (ValueError, TypeError) as error:
        raise _not_a_key() from error
    if not is_a_key:
        raise _not_a_key()
    return found


def _time(written: str) -> datetime:
    at = datetime.fromisoformat(written)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at


def _not_a_key() -> InvalidInput:
    problem = Text("it is not a key that a page of this list gave.")
    return InvalidInput(field=Text("Key"), problem=problem)
