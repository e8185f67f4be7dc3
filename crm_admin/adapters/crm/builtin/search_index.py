"""What makes the search fast: the server's own index of letters, or our table of words."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from sqlalchemy import Connection, delete, inspect, select, text

from crm_admin.adapters.crm.builtin.bulk import insert_rows
from crm_admin.adapters.crm.builtin.matching import is_in_word
from crm_admin.adapters.crm.builtin.schema import posting, user, word
from crm_admin.adapters.crm.builtin.search_words import words_of
from crm_admin.adapters.rows import Cells, inserted
from crm_admin.domain.changes import RowChange

ROWS_AT_A_TIME = 10_000
COMMON_FROM = 10_000
"""Users; a word in fewer is never common."""
COMMON_SHARE = 16
"""A word in more than one of so many users is common."""


class SearchIndex(Enum):
    """Which kind a database has; all have the table of words."""

    TRIGRAMS_OF_SQLITE = "fts5"
    TRIGRAMS_OF_POSTGRESQL = "pg_trgm"
    POSTINGS = "postings"


def search_index(connection: Connection) -> SearchIndex:
    """The kind that this database was made with; asked once for each connection."""
    known = connection.info.get(_INFO_KEY)
    if isinstance(known, SearchIndex):
        return known
    found = _find(connection)
    connection.info[_INFO_KEY] = found
    return found


_INFO_KEY = "crm_admin_search_index"


def _find(connection: Connection) -> SearchIndex:
    if inspect(connection).has_table(posting.name):
        return SearchIndex.POSTINGS
    is_sqlite = connection.dialect.name == "sqlite"
    return SearchIndex.TRIGRAMS_OF_SQLITE if is_sqlite else SearchIndex.TRIGRAMS_OF_POSTGRESQL


def words_with(connection: Connection, part: str) -> Mapping[str, bool] | None:
    """The words in which the part stands, and whether each is common; None: very many."""
    statement = select(word.c.word, word.c.is_common).where(is_in_word(part))
    rows = connection.execute(statement.limit(MOST_WORDS + 1)).all()
    return {row.word: row.is_common for row in rows} if len(rows) <= MOST_WORDS else None


MOST_WORDS = 60


def additions(
    connection: Connection, user_id: int, *, before: str, after: str
) -> Sequence[RowChange]:
    """The rows that a new text of this user needs in the tables of words."""
    new = sorted(set(words_of(after)) - set(words_of(before)))
    if not new:
        return ()
    statement = select(word.c.word, word.c.is_common).where(word.c.word.in_(new))
    is_common = {row.word: row.is_common for row in connection.execute(statement)}
    rows = [_new_word(each) for each in new if each not in is_common]
    if search_index(connection) is not SearchIndex.POSTINGS:
        return rows
    statement = select(posting.c.word).where(posting.c.user_id == user_id)
    there = set(connection.scalars(statement.where(posting.c.word.in_(new))))
    rare = (each for each in new if each not in there and not is_common.get(each))
    return [*rows, *(_new_posting(each, user_id) for each in rare)]


def _new_word(each: str) -> RowChange:
    return inserted(word.name, key=("word",), row={"word": each, "is_common": False})


def _new_posting(each: str, user_id: int) -> RowChange:
    row: Cells = {"word": each, "user_id": user_id}
    return inserted(posting.name, key=("word", "user_id"), row=row)


def rebuild(connection: Connection) -> None:
    """Make the index of all users' texts anew."""
    kind = search_index(connection)
    if kind is SearchIndex.TRIGRAMS_OF_SQLITE:
        connection.execute(text(REBUILD_SQLITE))
    connection.execute(delete(word))
    if kind is SearchIndex.POSTINGS:
        connection.execute(delete(posting))
        _write_postings(connection)
    else:
        words = {each for _, said in _texts(connection) for each in words_of(said)}
        rows = ({"word": each, "is_common": False} for each in sorted(words))
        insert_rows(connection, word, rows)


REBUILD_SQLITE = "INSERT INTO crm_user_search (crm_user_search) VALUES ('rebuild')"


def _write_postings(connection: Connection) -> None:
    users_of: defaultdict[str, array[int]] = defaultdict(lambda: array("q"))
    users = 0
    for user_id, said in _texts(connection):
        users += 1
        for each in words_of(said):
            users_of[each].append(user_id)
    most = max(COMMON_FROM, users // COMMON_SHARE)
    common = frozenset(each for each, found in users_of.items() if len(found) > most)
    in_order = sorted(users_of)
    words = ({"word": each, "is_common": each in common} for each in in_order)
    insert_rows(connection, word, words)
    rare = (each for each in in_order if each not in common)
    rows = ({"word": each, "user_id": user_id} for each in rare for user_id in users_of[each])
    insert_rows(connection, posting, rows)


def _texts(connection: Connection) -> Iterator[tuple[int, str]]:
    """Every user's id and folded text, in the order of the ids."""
    after = 0
    while True:
        statement = select(user.c.id, user.c.search_text).where(user.c.id > after)
        rows = connection.execute(statement.order_by(user.c.id).limit(ROWS_AT_A_TIME)).all()
        yield from ((row.id, row.search_text) for row in rows)
        if len(rows) < ROWS_AT_A_TIME:
            return
        after = rows[-1].id
