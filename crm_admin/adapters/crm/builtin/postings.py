"""Candidates by our own table of words, where the server has no index of trigrams."""

import sys
from collections.abc import Sequence

from sqlalchemy import Connection, select

from crm_admin.adapters.crm.builtin.candidates import UNKNOWN, Candidates, count
from crm_admin.adapters.crm.builtin.schema import posting, user
from crm_admin.adapters.crm.builtin.search_index import words_with
from crm_admin.adapters.crm.builtin.search_words import parts_of

ENOUGH = 200
"""With so few candidates there is no need to look for fewer."""


def by_postings(connection: Connection, searched: Sequence[str], few: int) -> Candidates | None:
    """The candidates; None when nobody can have these words."""
    fewest = UNKNOWN
    for part in _parts(searched):
        words = words_with(connection, part)
        if words is None or any(words.values()):
            continue
        if not words:
            return None
        ids = select(posting.c.user_id).where(posting.c.word.in_(words))
        found = Candidates(condition=user.c.id.in_(ids), number=count(connection, ids, few))
        fewest = min(fewest, found, key=_number)
        if _number(fewest) <= ENOUGH:
            break
    return fewest


def _number(candidates: Candidates) -> int:
    return sys.maxsize if candidates.number is None else candidates.number


def _parts(searched: Sequence[str]) -> list[str]:
    """The longest first: the fewest have them."""
    parts = {part for each in searched for part in parts_of(each)}
    return sorted(parts, key=lambda part: (-len(part), part))[:MOST_PARTS]


MOST_PARTS = 6
