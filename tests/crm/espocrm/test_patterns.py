"""The regular expressions of the search: they find what a folded text contains."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.adapters.crm.espocrm.patterns import LONGEST_PIECE, patterns
from crm_admin.domain.listing import fold, words


def is_found(word: str, text: str) -> bool:
    """The dialects of both servers agree with Python's on all that is used here."""
    return all(re.search(pattern, text) for pattern in patterns(word))


@pytest.mark.parametrize(
    ("search", "text"),
    [
        ("bjork", "Björk"),
        ("BJÖRK", "bjork"),
        ("strasse", "Große Straße"),
        ("gross", "GROẞ"),
        ("isik", "Işık"),
        ("IŞIK", "isik"),
        ("soren", "Sørensen"),
        ("kjaer", "Kjær"),
        ("thor", "Þór"),
        ("oeuvre", "Œuvre"),
        ("sss", "Flußsand"),
        ("sss", "Großsachsen"),
        ("sssst", "ßßt"),
        ("sth", "sþ"),
        ("kja", "Kjær"),
        ("er", "Kjær"),
        ("s", "ß"),
        ("sst", "ßst"),
        ("zoe", "Zoe\u0308"),
        ("андреи", "Андрей"),
        ("Андрей", "андреи"),
        ("αλεξ", "Ἀλέξανδρος"),
        ("ガ", "カ"),
        ("한국", "한국어"),
        ("漢", "漢字"),
        ("anna", "Ａｎｎａ"),
        ("𝔸", "a"),
        ("a.b*c", "A.B*C"),
        ("[a-z]", "[A-Z]"),
        ("\\d", "\\D"),
        ("o'brien", "O'BRIEN"),
        ("😀", "so 😀"),
    ],
)
def test_case_and_accents_do_not_matter(search: str, text: str) -> None:
    [word] = words(search)

    assert is_found(word, text)


@pytest.mark.parametrize(
    ("word", "text"), [("a.b", "axb"), ("[a-z]", "k"), ("\\d", "7"), ("a*", "b"), ("漢", "汉")]
)
def test_a_sign_means_only_itself(word: str, text: str) -> None:
    assert not is_found(word, text)


def test_a_long_word_is_looked_for_in_pieces_that_all_must_match() -> None:
    word = "".join(map(chr, range(0x4E00, 0x4E00 + 60)))
    pieces = patterns(word)

    assert len(pieces) == -(-len(word) // LONGEST_PIECE)
    assert is_found(word, f"x{word}x")
    assert not is_found(word, word[:-12])


def is_letter(character: str) -> bool:
    """Of a name, and not one of the printers' signs that fold to several."""
    is_sign = unicodedata.decomposition(character).startswith("<")
    return character.isalpha() and not is_sign


LETTERS = st.text(
    st.one_of(
        st.sampled_from("abcdefghilmnorstzåäöøæßłđðþœıİŠÉ.-_'@ 漢"),
        st.characters(max_codepoint=0x17F).filter(is_letter),
    ),
    max_size=30,
)


@given(text=LETTERS, search=st.text(st.sampled_from("aeoshtiæßþåå.z"), min_size=1, max_size=3))
def test_what_the_fold_finds_is_found(text: str, search: str) -> None:
    for word in words(search):
        if word in fold(text):
            assert is_found(word, text)


@given(text=LETTERS, start=st.integers(0, 29), length=st.integers(1, 8))
def test_a_piece_of_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    for word in words(text[start : start + length]):
        assert is_found(word, text)
