"""Which passwords stand in the list of common ones."""

import pytest
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from crm_admin.adapters.guessing import ZxcvbnGuesser
from crm_admin.domain.secret import Secret


@pytest.mark.parametrize(
    "common",
    [
        "password",
        "PassWord",
        "iloveyou",
        "1234567890",
        "Password2026!",
        "2026-dragon",
        "!!!Football!!!",
        "qwertyuiop[]\\",
        "..sunshine..",
    ],
)
def test_common_passwords_are_known_in_any_case_and_with_anything_around(common: str) -> None:
    assert ZxcvbnGuesser().is_common(Secret(common))


@pytest.mark.parametrize(
    "rare",
    [
        "",
        " ",
        "8236450192873645",
        "7204a96231-41!",
        "5501 the 29384756",
        "correct horse battery staple",
        "ett helt vanligt lösenord på svenska",
        "dragonsunshine",
        "\ud800",
        "x" * 5000,
    ],
)
def test_other_passwords_are_not(rare: str) -> None:
    assert not ZxcvbnGuesser().is_common(Secret(rare))


def test_the_list_has_ten_thousand_of_eight_characters_and_more() -> None:
    long = [each for each in FREQUENCY_LISTS["passwords"] if len(each) >= 8]

    assert len(long) >= 10_000
    assert all(ZxcvbnGuesser().is_common(Secret(each)) for each in long)


def test_strength_is_nothing_for_nothing_and_high_for_a_long_sentence() -> None:
    guesser = ZxcvbnGuesser()

    assert guesser.strength(Secret(""), ()) == 0
    assert guesser.strength(Secret("northwind"), ("northwind",)) == 0
    assert guesser.strength(Secret("correct horse battery staple"), ()) == 4
