"""The dice."""

import inspect
import itertools
import math
import random
import secrets
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.domain.password_generator import LEAST_BITS, LOOK_ALIKES, DiceOptions, generate
from crm_admin.domain.password_policy import PasswordContext, PasswordPolicy, remarks, violations
from crm_admin.domain.secret import Secret

KINDS = tuple(
    dict(zip(("lower", "upper", "digits", "symbols"), chosen, strict=True))
    for chosen in itertools.product((False, True), repeat=4)
    if any(chosen)
)


def options_of(kinds: dict[str, bool], length: int = 0) -> DiceOptions:
    least = DiceOptions(**kinds).least_length
    return DiceOptions(**kinds, length=max(length, least))


def exact_bits(options: DiceOptions) -> float:
    """Of a password with every chosen kind in it, by inclusion and exclusion."""
    sizes = [len(alphabet) for alphabet in options.alphabets]
    everything = sum(sizes)
    count = sum(
        (-1) ** left_out * (everything - sum(part)) ** options.length
        for left_out in range(len(sizes) + 1)
        for part in itertools.combinations(sizes, left_out)
    )
    return math.log2(count)


@pytest.mark.parametrize("kinds", KINDS, ids=str)
def test_the_shortest_password_of_any_kinds_has_80_bits_counted_exactly(
    kinds: dict[str, bool],
) -> None:
    assert exact_bits(options_of(kinds)) >= LEAST_BITS


@pytest.mark.parametrize("kinds", KINDS, ids=str)
def test_one_character_less_is_refused(kinds: dict[str, bool]) -> None:
    least = DiceOptions(**kinds).least_length

    with pytest.raises(ValueError, match="too weak"):
        generate(DiceOptions(**kinds, length=least - 1))


def test_no_kind_at_all_is_refused() -> None:
    nothing = DiceOptions(lower=False, upper=False, digits=False, length=100)

    assert (nothing.bits, nothing.least_length) == (0.0, 0)
    with pytest.raises(ValueError, match="too weak"):
        generate(nothing)


@given(kinds=st.sampled_from(KINDS), length=st.integers(0, 72), seed=st.integers())
def test_every_password_has_each_chosen_kind_and_nothing_else(
    kinds: dict[str, bool], length: int, seed: int
) -> None:
    options = options_of(kinds, length)

    plain = generate(options, choose=random.Random(seed).choice).reveal()

    assert len(plain) == options.length
    assert set(plain) <= set("".join(options.alphabets))
    assert all(set(plain) & set(alphabet) for alphabet in options.alphabets)
    assert not set(plain) & LOOK_ALIKES
    assert plain.isascii()
    assert plain.isprintable()
    assert " " not in plain


@given(kinds=st.sampled_from(KINDS), seed=st.integers())
def test_every_password_keeps_the_policy_and_has_nothing_to_point_out(
    kinds: dict[str, bool], seed: int
) -> None:
    password = generate(options_of(kinds, 16), choose=random.Random(seed).choice)

    assert violations(password, PasswordContext(names=("asa.bjork",)), PasswordPolicy()) == ()
    assert remarks(password) == ()


def test_the_usual_dice_give_90_bits() -> None:
    assert DiceOptions().bits > 90
    assert exact_bits(DiceOptions()) > 90


@pytest.mark.parametrize("number", [10_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_very_many_passwords_are_all_different_and_use_every_character_alike(number: int) -> None:
    options = DiceOptions()
    alphabet = "".join(options.alphabets)
    # The operating system's randomness would take much longer.
    choose = random.Random(20261014).choice

    made = [generate(options, choose=choose).reveal() for _ in range(number)]

    assert len(set(made)) == len(made)
    assert all(len(plain) == 16 and plain.isascii() for plain in made)
    counts = Counter("".join(made))
    assert set(counts) == set(alphabet)
    # Demanding each kind makes digits a little more frequent; within a kind all are alike.
    for kind in options.alphabets:
        mean = sum(counts[character] for character in kind) / len(kind)
        assert all(abs(counts[character] - mean) < 6 * math.sqrt(mean) for character in kind)
    frequencies = [counts[character] / (16 * len(made)) for character in alphabet]
    bits = -16 * sum(share * math.log2(share) for share in frequencies)
    assert bits >= LEAST_BITS


def test_the_dice_are_those_of_the_operating_system() -> None:
    assert inspect.signature(generate).parameters["choose"].default is secrets.choice


def test_the_kinds_stand_at_no_fixed_places() -> None:
    first = Counter(generate(DiceOptions()).reveal()[0] for _ in range(2000))

    assert len(first) == len("".join(DiceOptions().alphabets))


def test_a_draw_without_one_of_the_kinds_is_drawn_again() -> None:
    drawn = iter("a" * 16 + "abcDEF34aaaaaaaa")

    assert generate(DiceOptions(), choose=lambda _: next(drawn)) == Secret("abcDEF34aaaaaaaa")
