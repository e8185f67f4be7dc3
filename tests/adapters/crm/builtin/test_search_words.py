"""Every part of a text leads to it through its words."""

from hypothesis import given
from hypothesis import strategies as st

from crm_admin.adapters.crm.builtin.schema import LONGEST_WORD
from crm_admin.adapters.crm.builtin.search_words import (
    MARK,
    marked,
    parts_of,
    with_short_words,
    words_of,
)
from crm_admin.domain.listing import fold, words

ALPHABET = st.sampled_from("abc123.@-'+ \n²፩漢ßıÅ_")
TEXTS = st.one_of(st.text(ALPHABET, max_size=40), st.text(max_size=20)).map(fold)


def test_letters_and_digits_are_words_of_their_own() -> None:
    assert words_of("asa.bjork12@northwind.example\nbjork, asa") == (
        "asa",
        "bjork",
        "12",
        "northwind",
        "example",
    )


def test_long_numbers_fall_into_three_digits() -> None:
    assert words_of("u123456") == ("u", "123", "234", "345", "456")
    assert parts_of("u1234") == ("u", "123", "234")


def test_a_sign_is_a_word_unless_everybody_has_it() -> None:
    assert (
        words_of("o'b@x._-,😀") == parts_of("o'b@x._-,😀") == ("o", "'", "b", "x", "_", "-", "😀")
    )


@given(TEXTS, st.integers(0, 40), st.integers(1, 40))
def test_what_stands_in_a_text_stands_in_its_words(text: str, start: int, length: int) -> None:
    there = words_of(text)
    for searched in words(text[start : start + length]):
        assert all(any(part in word for word in there) for part in parts_of(searched))


@given(st.integers(1, 3 * LONGEST_WORD), st.integers(0, 3 * LONGEST_WORD), st.integers(1, 60))
def test_very_long_words_are_found_by_every_piece(size: int, start: int, length: int) -> None:
    word = "".join(chr(0x4E00 + number) for number in range(size))
    there = words_of(word)
    assert all(len(each) <= LONGEST_WORD for each in there)
    piece = word[start : start + length]
    assert all(any(part in each for each in there) for part in parts_of(piece))


@given(TEXTS)
def test_short_words_stand_marked_behind_the_text(text: str) -> None:
    longer = with_short_words(text)
    short = [word for word in words_of(text) if len(word) < 3]
    assert longer.startswith(text)
    assert all(marked(word) in longer for word in short)
    assert words_of(longer) == words_of(text)


def test_nobody_can_search_for_the_mark() -> None:
    assert words(f"a{MARK}b") == ("a", "b")
