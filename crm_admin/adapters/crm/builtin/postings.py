"""Candidates by our own table of words, where the server has no index of trigrams."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from crm_admin.adapters.crm.builtin.candidates import Candidates, Ids, counted, nobody
from crm_admin.adapters.crm.builtin.schema import posting
from crm_admin.adapters.crm.builtin.search_index import words_with
from crm_admin.adapters.crm.builtin.search_words import parts_of

ENOUGH = 200
"""With so few candidates there is no need to look for fewer."""


def by_postings(connection: Connection, searched: Sequence[str]) -> Candidates | None:
    """The candidates; None when the table says nothing about these words."""
    found: list[Candidates] = []
    for part in _parts(searched):
        words = words_with(connection, part)
        if words is None or any(words.values()):
            continue
        if not words:
            return nobody()
        found.append(counted(connection, _users_with(list(words))))
        if found[-1].number <= ENOUGH:
            break
    if not found:
        return None
    return min(found, key=lambda candidates: candidates.number)


def _parts(searched: Sequence[str]) -> list[str]:
    """The longest first: the fewest have them."""
    parts = {part for each in searched for part in parts_of(each)}
    return sorted(parts, key=lambda part: (-len(part), part))[:MOST_PARTS]


MOST_PARTS = 6


def _users_with(words: Sequence[str]) -> Ids:
    return select(posting.c.user_id.label("id")).where(posting.c.word.in_(words))
