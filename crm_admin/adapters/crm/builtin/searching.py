"""Which users a search can find, by the index that the database has."""

from collections.abc import Sequence

from sqlalchemy import Connection

from crm_admin.adapters.crm.builtin.candidates import Candidates
from crm_admin.adapters.crm.builtin.postings import by_postings
from crm_admin.adapters.crm.builtin.search_index import SearchIndex, search_index
from crm_admin.adapters.crm.builtin.trigrams import by_postgresql, by_sqlite

_WAYS = {
    SearchIndex.TRIGRAMS_OF_SQLITE: by_sqlite,
    SearchIndex.TRIGRAMS_OF_POSTGRESQL: by_postgresql,
    SearchIndex.POSTINGS: by_postings,
}


def candidates(connection: Connection, searched: Sequence[str], few: int) -> Candidates | None:
    """The users who can have all these folded words, and perhaps others; None: there is nobody."""
    found = _WAYS[search_index(connection)](connection, searched, few)
    return None if found is not None and found.number == 0 else found
