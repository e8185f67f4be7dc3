"""A word of the search as a regular expression that case and accents do not escape.

A foreign CRM has no folded column and gets no index of ours, and neither server can fold as
`domain.listing.fold` does. So the word is unfolded instead: each letter becomes the set of all
letters that fold to it. Both servers scan a table with that as fast as with LIKE.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from crm_admin.domain.listing import fold

LONGEST_PIECE = 24
"""Letters in one expression; servers limit its size. Longer words are looked for in pieces."""
LONGEST_RUN = 6
"""Times that a letter is looked at as one run with itself."""
LONGEST_WORD = 400
"""No column that is searched holds a longer one, even where one letter was unfolded from two."""

_MARKS = "[\u0300-\u036f]*"
"""What may stand behind a letter that is stored decomposed."""

_LETTERS = (
    range(0x41, 0x5B),  # Latin
    range(0xA0, 0x250),
    range(0x370, 0x530),  # Greek, Cyrillic
    range(0x530, 0x557),  # Armenian
    range(0x1E00, 0x2000),  # Latin and Greek with several marks
    range(0x3040, 0x3100),  # Kana
    range(0xFF10, 0xFFA0),  # Latin and Kana of another width
)


def patterns(word: str) -> tuple[str, ...]:
    """The expressions that must all match where this folded word stands."""
    return tuple(map(_pattern, _pieces(word)))


def _pieces(word: str) -> Iterator[str]:
    # Marks are gone, so this puts together only what the fold took apart: Korean syllables.
    composed = unicodedata.normalize("NFC", word)
    for start in range(0, len(composed), LONGEST_PIECE):
        yield composed[start : start + LONGEST_PIECE]


def _pattern(piece: str) -> str:
    return "".join(_tokens(piece))


def _tokens(piece: str) -> Iterator[str]:
    pairs = _unfolded().of_two_letters
    at = 0
    while at < len(piece):
        pair = piece[at : at + 2]
        length = _run_length(piece, at)
        if pair not in pairs:
            yield _one(piece[at])
            at += 1
        elif length > len(pair):
            yield _run(piece[at], pairs[pair], length)
            at += length
        else:
            yield f"(?:{_one(pair[0])}{_one(pair[1])}|[{pairs[pair]}])"
            at += len(pair)


def _run_length(piece: str, at: int) -> int:
    """How often the same letter follows upon itself."""
    rest = piece[at : at + LONGEST_RUN]
    return len(rest) - len(rest.lstrip(piece[at]))


def _run(letter: str, both: str, length: int) -> str:
    """`sss` may be stored as `ßs` or `sß`."""
    ways = ("".join(_one(letter) if n == 1 else f"[{both}]" for n in way) for way in _ways(length))
    return f"(?:{'|'.join(ways)})"


def _ways(length: int) -> Iterator[tuple[int, ...]]:
    """The number as ones and twos, in every order."""
    if length == 0:
        yield ()
    for first in range(1, min(length, 2) + 1):
        yield from ((first, *rest) for rest in _ways(length - first))


def _one(letter: str) -> str:
    found = _unfolded().of_one_letter.get(letter)
    if found is not None:
        return f"[{found}]{_MARKS}"
    if letter.isascii() and not letter.isalnum():
        return f"\\{letter}"
    upper = letter.upper()
    return letter if upper == letter or len(upper) > 1 else f"[{letter}{upper}]"


def _is_ligature(letter: str) -> bool:
    """Two letters set as one, such as `ﬁ`: for printers, and in nobody's name."""
    return unicodedata.decomposition(letter).startswith("<")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unfolded:
    of_one_letter: Mapping[str, str]
    of_two_letters: Mapping[str, str]


@cache
def _unfolded() -> _Unfolded:
    """All letters that fold to something else, by what they fold to."""
    one: dict[str, str] = {}
    two: dict[str, str] = {}
    for letter in map(chr, (code for codes in _LETTERS for code in codes)):
        folded = fold(letter)
        if not letter.isalpha() or folded == letter or not folded.isalpha():
            continue
        if len(folded) == 1:
            one[folded] = one.get(folded, folded) + letter
        elif len(folded) == 2 and not _is_ligature(letter):  # noqa: PLR2004 (two letters)
            two[folded] = two.get(folded, "") + letter
    return _Unfolded(of_one_letter=one, of_two_letters=two)
