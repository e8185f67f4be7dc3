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
"""Letters that are looked at together in every way they may be stored."""
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
    at = 0
    while at < len(piece):
        end = _linked_until(piece, at)
        ways = tuple(_ways(piece, at, end))
        yield ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
        at = end


def _linked_until(piece: str, at: int) -> int:
    """Where the letters end of which neighbours may be stored as one: `sss` as `ßs` or `sß`."""
    pairs = _unfolded().of_two_letters
    end = at + 1
    while end < len(piece) and end - at < LONGEST_RUN and piece[end - 1 : end + 1] in pairs:
        end += 1
    return end


def _ways(piece: str, at: int, end: int) -> Iterator[str]:
    if at == end:
        yield ""
        return
    yield from (_one(piece, at) + rest for rest in _ways(piece, at + 1, end))
    both = _unfolded().of_two_letters.get(piece[at : at + 2])
    if both is not None and at + 2 <= end:
        yield from (f"[{both}]{rest}" for rest in _ways(piece, at + 2, end))


def _one(piece: str, at: int) -> str:
    letter, unfolded = piece[at], _unfolded()
    if not letter.isalnum():
        return f"\\{letter}" if letter.isascii() else letter
    found = unfolded.of_one_letter.get(letter) or letter + letter.upper()[:1]
    # The word may begin or end amidst a letter that folds to two: `kja` in `Kjær`.
    if at == 0:
        found += unfolded.ending_with.get(letter, "")
    if at == len(piece) - 1:
        found += unfolded.beginning_with.get(letter, "")
    return f"[{found}]{_MARKS}" if found != letter * 2 else letter


def _is_ligature(letter: str) -> bool:
    """Two letters set as one, such as `ﬁ`: for printers, and in nobody's name."""
    return unicodedata.decomposition(letter).startswith("<")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unfolded:
    of_one_letter: Mapping[str, str]
    of_two_letters: Mapping[str, str]
    beginning_with: Mapping[str, str]
    ending_with: Mapping[str, str]


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
    return _Unfolded(
        of_one_letter=one,
        of_two_letters=two,
        beginning_with=_by_letter(two, 0),
        ending_with=_by_letter(two, 1),
    )


def _by_letter(of_two_letters: Mapping[str, str], place: int) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for pair, letters in of_two_letters.items():
        found[pair[place]] = found.get(pair[place], "") + letters
    return found
