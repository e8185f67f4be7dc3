"""Folded texts taken apart into words, few of which are different among very many users.

A word is a run of letters, three digits of a longer number, or a sign that not everybody has:
every part of a text that a search can ask for stands in some word, or is made of several that
all must be there.
"""

import re
from collections.abc import Sequence

from crm_admin.adapters.crm.builtin.schema import LONGEST_WORD

# Full stops, at signs and commas stand in nearly every text.
_RUNS = re.compile(r"[^\W\d_]+|\d+|[^\w\s.@,]|_")
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
    found: dict[str, None] = {}
    for run in dict.fromkeys(_RUNS.findall(text)):
        if len(run) <= DIGITS:
            found[run] = None
        else:
            found.update(dict.fromkeys(_words_of_run(run)))
    return tuple(found)


def parts_of(searched: str) -> tuple[str, ...]:
    """What must stand in words of a user whose text contains what is searched for."""
    runs: list[str] = _RUNS.findall(searched)
    return tuple(dict.fromkeys(part for run in runs for part in _parts_of_run(run)))


def _words_of_run(run: str) -> Sequence[str]:
    if run[0].isdecimal():
        return _digits(run)
    if len(run) <= LONGEST_WORD:
        return (run,)
    # In pieces that overlap: what is searched for is never longer than that.
    starts = range(0, len(run) - OVERLAP, OVERLAP)
    return tuple(run[start : start + LONGEST_WORD] for start in starts)


def _parts_of_run(run: str) -> Sequence[str]:
    part = run[:OVERLAP]
    return _digits(part) if run[0].isdecimal() else (part,)


def _digits(run: str) -> Sequence[str]:
    return tuple(run[start : start + DIGITS] for start in range(max(1, len(run) - DIGITS + 1)))
