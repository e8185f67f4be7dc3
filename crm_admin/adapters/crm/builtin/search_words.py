"""Folded texts taken apart into words, few of which are different among very many users.

A word is a run of letters, or three digits of a longer number: every part of a text that a
search can ask for stands in some word, or is made of several that all must be there.
"""

import re
from collections.abc import Iterator

from crm_admin.adapters.crm.builtin.schema import LONGEST_WORD

_RUNS = re.compile(r"[^\W\d_]+|\d+")
DIGITS = 3
TRIGRAM = 3
"""Letters; indexes of trigrams do not know shorter words."""
MARK = "\x1f"
"""Beside a short word; nobody can search for it, because it counts as a space."""
OVERLAP = LONGEST_WORD // 2


def with_short_words(text: str) -> str:
    """The text, and behind it every short word once more, with marks that make it long enough."""
    return text + "".join(map(marked, filter(is_short, words_of(text))))


def marked(word: str) -> str:
    """A short word as it stands behind the text."""
    return f"{MARK}{word}{MARK}"


def is_short(word: str) -> bool:
    """Too short for an index of trigrams."""
    return len(word) < TRIGRAM


def words_of(text: str) -> tuple[str, ...]:
    """The different words of a user's text."""
    runs: list[str] = _RUNS.findall(text)
    return tuple(dict.fromkeys(word for run in runs for word in _words_of_run(run)))


def parts_of(searched: str) -> tuple[str, ...]:
    """What must stand in words of a user whose text contains what is searched for."""
    runs: list[str] = _RUNS.findall(searched)
    return tuple(dict.fromkeys(part for run in runs for part in _parts_of_run(run)))


def _words_of_run(run: str) -> Iterator[str]:
    if run[0].isdecimal():
        yield from _digits(run)
        return
    # Very long ones in pieces that overlap: what is searched for is never longer than that.
    for start in range(0, max(1, len(run) - OVERLAP), OVERLAP):
        yield run[start : start + LONGEST_WORD]


def _parts_of_run(run: str) -> Iterator[str]:
    if run[0].isdecimal():
        yield from _digits(run[:OVERLAP])
    else:
        yield run[:OVERLAP]


def _digits(run: str) -> Iterator[str]:
    for start in range(max(1, len(run) - DIGITS + 1)):
        yield run[start : start + DIGITS]
