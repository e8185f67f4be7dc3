"""Which users a search can find, by the index that the database has."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from crm_admin.adapters.crm.builtin.candidates import FEW, Candidates
from crm_admin.adapters.crm.builtin.matching import is_in_text
from crm_admin.adapters.crm.builtin.postings import by_postings
from crm_admin.adapters.crm.builtin.schema import user
from crm_admin.adapters.crm.builtin.search_index import SearchIndex, search_index
from crm_admin.adapters.crm.builtin.trigrams import by_postgresql, by_sqlite

_WAYS = {
    SearchIndex.TRIGRAMS_OF_SQLITE: by_sqlite,
    SearchIndex.TRIGRAMS_OF_POSTGRESQL: by_postgresql,
    SearchIndex.POSTINGS: by_postings,
}


def candidates(connection: Connection, searched: Sequence[str]) -> Candidates:
    """The users who can have all these folded words, and perhaps some others."""
    found = _WAYS[search_index(connection)](connection, searched)
    return _scan(searched) if found is None else found


def _scan(searched: Sequence[str]) -> Candidates:
    """No index helps: every text is compared, once."""
    ids = select(user.c.id).where(*map(is_in_text, searched))
    return Candidates(ids=ids, number=FEW + 1)
