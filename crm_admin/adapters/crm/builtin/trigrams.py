"""Candidates by an index of trigrams: FTS5 of SQLite, pg_trgm of PostgreSQL."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Select, and_, column, or_, select, table

from crm_admin.adapters.crm.builtin.candidates import UNKNOWN, Candidates, count
from crm_admin.adapters.crm.builtin.matching import is_in_text
from crm_admin.adapters.crm.builtin.schema import user
from crm_admin.adapters.crm.builtin.search_index import words_with
from crm_admin.adapters.crm.builtin.search_words import TRIGRAM, is_short, marked, parts_of

Alternatives = Sequence[str]
"""Texts of three letters and more, of which at least one must be there."""

MOST_TRIGRAMS = 40
"""Of one text; more would hardly make the candidates fewer."""

_INDEX = table("crm_user_search", column("rowid"), column("crm_user_search"))


def by_sqlite(connection: Connection, searched: Sequence[str], few: int) -> Candidates | None:
    """The candidates; None when nobody can have these words."""
    needed = _needed(connection, searched)
    if needed is None:
        return None
    if not needed:
        return UNKNOWN
    match = " AND ".join(f"({_any_of(alternatives)})" for alternatives in needed)
    found = _INDEX.c.crm_user_search.op("MATCH", is_comparison=True)(match)
    ids = select(_INDEX.c.rowid).where(found)
    return Candidates(condition=user.c.id.in_(ids), number=count(connection, ids, few))


def by_postgresql(connection: Connection, searched: Sequence[str], _few: int) -> Candidates | None:
    """The candidates; None when nobody can have these words."""
    needed = _needed(connection, searched)
    if needed is None:
        return None
    known = [alternatives for alternatives in needed if all(map(_has_letters, alternatives))]
    if not known:
        return UNKNOWN
    found = and_(*(or_(*map(is_in_text, alternatives)) for alternatives in known))
    number = _estimate(connection, select(user.c.id).where(found))
    return Candidates(condition=found, number=number)


def _needed(connection: Connection, searched: Sequence[str]) -> list[Alternatives] | None:
    """What must be there for each word that the index knows; None: it cannot be there."""
    needed = []
    for each in searched:
        alternatives = _alternatives(connection, each)
        if alternatives is None:
            continue
        if not alternatives:
            return None
        needed.append(alternatives)
    return needed


def _alternatives(connection: Connection, searched: str) -> Alternatives | None:
    if not is_short(searched):
        return (searched,)
    parts = parts_of(searched)
    if not parts:
        return None
    words = words_with(connection, parts[0])
    if words is None:
        return None
    return [marked(each) if is_short(each) else each for each in words]


# SQLite


def _any_of(alternatives: Alternatives) -> str:
    return " OR ".join(f"({_all_trigrams(text)})" for text in alternatives)


def _all_trigrams(text: str) -> str:
    return " AND ".join(f'"{trigram}"' for trigram in _trigrams(text))


def _trigrams(text: str) -> Iterator[str]:
    for start in range(min(len(text) - TRIGRAM + 1, MOST_TRIGRAMS)):
        yield text[start : start + TRIGRAM].replace('"', '""')


# PostgreSQL


def _has_letters(text: str) -> bool:
    """Of signs pg_trgm knows nothing."""
    return any(map(str.isalnum, text))


def _estimate(connection: Connection, ids: Select[int]) -> int:
    """How many rows the server expects; it cannot stop counting early."""
    compiled = ids.compile(connection)
    statement = f"EXPLAIN (FORMAT JSON) {compiled}"
    plan = connection.exec_driver_sql(statement, dict(compiled.params)).scalar_one()
    expected: int = plan[0]["Plan"]["Plan Rows"]
    return max(1, expected)
