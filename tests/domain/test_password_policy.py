"""The rules for new passwords, mostly by properties."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.domain.password_policy import (
    COMPLEXITY,
    MAX_LENGTH,
    Check,
    PasswordContext,
    PasswordPolicy,
    Rule,
    as_hashed,
    checks,
    is_invisible,
    remarks,
    violations,
    within,
)
from crm_admin.domain.secret import Secret

POLICY = PasswordPolicy()
EVERY_RULE = replace(POLICY, min_digits=2, min_lower=1, min_upper=1, min_special=1, history=1)
NOBODY = PasswordContext(names=())
ASA = PasswordContext(
    names=("asa.bjork", "Åsa", "Björk", "Åsa Björk", "asa.bjork@northwind.se", "Northwind")
)

ONE_BYTE = st.characters(min_codepoint=0x21, max_codepoint=0x7E)
TWO_BYTES = st.characters(min_codepoint=0xC0, max_codepoint=0x24F)
THREE_BYTES = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)
FOUR_BYTES = st.characters(min_codepoint=0x1F300, max_codepoint=0x1F5FF)
ANY_SIZE = ONE_BYTE | TWO_BYTES | THREE_BYTES | FOUR_BYTES


def broken(
    plain: str, context: PasswordContext = NOBODY, policy: PasswordPolicy = POLICY
) -> list[Rule]:
    return [check.rule for check in violations(Secret(plain), context, policy)]


def check_of(plain: str, rule: Rule) -> Check:
    [found] = (c for c in checks(Secret(plain), NOBODY, POLICY) if c.rule is rule)
    return found


def test_a_passphrase_breaks_nothing() -> None:
    assert broken("correct horse battery staple", ASA) == []


def test_the_checklist_has_every_rule_in_its_order() -> None:
    for plain in ("", "x", "correct horse battery staple"):
        assert [check.rule for check in checks(Secret(plain), ASA, EVERY_RULE)] == list(Rule)


def test_only_the_rules_of_the_site_stand_in_the_checklist() -> None:
    lenient = PasswordPolicy(refuses_own_names=False, refuses_common=False)

    found = [check.rule for check in checks(Secret("x"), ASA, lenient)]

    assert found == [Rule.LENGTH, Rule.MAX_BYTES, Rule.CHARACTERS]


# Length


@pytest.mark.parametrize(
    ("length", "has_second_factor", "is_kept"),
    [(14, False, False), (15, False, True), (7, True, False), (8, True, True), (64, False, True)],
)
def test_the_least_length_is_15_and_8_beside_a_second_factor(
    length: int, has_second_factor: bool, is_kept: bool
) -> None:
    context = PasswordContext(names=(), has_second_factor=has_second_factor)

    assert (Rule.LENGTH not in broken("k" * length, context)) == is_kept


@given(st.text(alphabet=ANY_SIZE, max_size=20))
def test_length_counts_code_points_whatever_they_take(plain: str) -> None:
    assert (Rule.LENGTH in broken(plain)) == (len(plain) < 15)


def test_64_characters_with_spaces_and_unicode_are_taken() -> None:
    assert broken("åäö 漢 " + "correct horse battery staple " * 2) == []


def test_more_than_1024_characters_break_the_length_too() -> None:
    roomy = PasswordPolicy(max_bytes=5000)

    assert broken("k" * MAX_LENGTH, policy=roomy) == []
    assert broken("k" * (MAX_LENGTH + 1), policy=roomy) == [Rule.LENGTH]
    assert str(check_of("k" * 1025, Rule.LENGTH).violation) == "It has more than 1024 characters."


def test_the_violation_of_the_length_tells_how_long_it_is() -> None:
    assert str(check_of("k", Rule.LENGTH).violation) == (
        "It has 1 character; at least 15 are needed."
    )
    assert str(check_of("", Rule.LENGTH).violation) == (
        "It has 0 characters; at least 15 are needed."
    )


# Bytes


@st.composite
def texts_of_bytes(draw: st.DrawFn) -> tuple[str, int]:
    """A text that takes exactly 70 to 75 bytes, of characters of one to four bytes each."""
    size = draw(st.integers(min_value=70, max_value=75))
    made, left = "", size
    for character in draw(st.permutations("åßЖ漢字\u20ac🔑🐎𝔘")):
        width = len(character.encode())
        count = draw(st.integers(min_value=0, max_value=left // width))
        made, left = made + character * count, left - count * width
    return made + "x" * left, size


@given(texts_of_bytes())
def test_72_bytes_are_the_most_however_they_are_made_up(case: tuple[str, int]) -> None:
    plain, size = case

    assert len(plain.encode()) == size
    assert (Rule.MAX_BYTES in broken(plain)) == (size > 72)


@pytest.mark.parametrize("character", ["a", "å", "漢", "🔑"])
@pytest.mark.parametrize("size", range(70, 76))
def test_no_byte_is_lost_at_the_border(character: str, size: int) -> None:
    width = len(character.encode())
    plain = character * (size // width) + "x" * (size % width)

    assert (Rule.MAX_BYTES in broken(plain)) == (size > 72)


def test_the_violation_of_the_bytes_tells_how_many_it_takes() -> None:
    assert str(check_of("å" * 37, Rule.MAX_BYTES).violation) == (
        "It takes 74 bytes; this CRM can store 72."
    )


# Characters

CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]


@pytest.mark.parametrize("control", CONTROLS, ids=[f"{ord(c):02x}" for c in CONTROLS])
@pytest.mark.parametrize("place", ["{}correct horse battery", "correct{}horse battery", "{0}{0}"])
def test_control_characters_are_refused_wherever_they_stand(control: str, place: str) -> None:
    assert Rule.CHARACTERS in broken(place.format(control))


def test_half_a_character_is_refused_and_breaks_nothing_else() -> None:
    assert broken("correct horse \ud800 battery") == [Rule.CHARACTERS]


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs"))))
def test_everything_else_may_be_typed(plain: str) -> None:
    assert Rule.CHARACTERS not in broken(plain)


# Own names


@pytest.mark.parametrize(
    "plain",
    [
        "asa.bjork",
        "ASA.BJORK",
        "Åsa Björk",
        "åsabjörk",
        "Björk2026!",
        "   bjÖRK   123456789",
        "1björk1björk"[:6],
        "asa.bjork@northwind.se",
        "asabjork@northwind.se 2026",
        "Northwind2026!!",
        # The same to whoever guesses, whichever way it is typed.
        "asabjörk 2026 2026",
        "bjork 2026 2026 2026",
        unicodedata.normalize("NFD", "Åsa Björk 2026"),
    ],
)
def test_an_own_name_with_digits_and_signs_is_still_an_own_name(plain: str) -> None:
    assert Rule.OWN_NAMES in broken(plain, ASA)


@pytest.mark.parametrize(
    "plain",
    [
        "correct horse battery",
        "Björk likes horses",
        "asa",
        "123456789012345",
        "",
        "!!!",
        "björkbjörk",
    ],
)
def test_a_password_with_more_in_it_than_a_name_is_none(plain: str) -> None:
    names = PasswordContext(names=("asa.bjork", "Björk", ""))

    assert Rule.OWN_NAMES not in broken(plain, names)


def test_a_user_name_of_digits_is_a_name_only_as_a_whole() -> None:
    context = PasswordContext(names=("4711",))

    assert Rule.OWN_NAMES in broken("4711", context)
    assert Rule.OWN_NAMES not in broken("47114711", context)
    assert Rule.OWN_NAMES not in broken("correct horse 4711", context)


# Common


def test_what_is_easy_to_guess_is_refused() -> None:
    context = PasswordContext(names=(), is_common=True)

    assert broken("correct horse battery", context) == [Rule.COMMON]


def test_all_violations_come_at_once() -> None:
    context = PasswordContext(names=("\tx",), is_common=True, is_used_before=True)
    strict = replace(EVERY_RULE, max_bytes=1, min_lower=2, min_special=2)

    assert broken("\tx", context, strict) == list(Rule)


@pytest.mark.parametrize(
    ("plain", "missing"),
    [
        ("Correct horse 42!", []),
        ("Correct horse 4!", [Rule.DIGITS]),
        ("CORRECT HORSE 42!", [Rule.LOWER]),
        ("correct horse 42!", [Rule.UPPER]),
        ("CorrectHorseBattery42", [Rule.SPECIAL]),
        ("Ångström är ett mått 42", []),
    ],
)
def test_characters_of_each_kind_are_counted_in_every_script(
    plain: str, missing: list[Rule]
) -> None:
    assert broken(plain, PasswordContext(names=()), EVERY_RULE) == missing


def test_an_earlier_password_is_refused_where_the_site_says_so() -> None:
    context = PasswordContext(names=(), is_used_before=True)

    assert broken("correct horse battery", context) == []
    remembering = replace(POLICY, history=5)
    assert broken("correct horse battery", context, remembering) == [Rule.HISTORY]


def test_each_violation_of_a_kind_of_character_says_what_is_missing() -> None:
    [check] = [x for x in checks(Secret("x"), ASA, EVERY_RULE) if x.rule is Rule.DIGITS]

    assert str(check.requirement) == "At least 2 digits"
    assert str(check.violation) == "Missing: At least 2 digits."


# What is only pointed out


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        ("correct horse", []),
        (" correct horse", ["begins with a space"]),
        ("correct horse ", ["ends with a space"]),
        (" correct ", ["begins with a space", "ends with a space"]),
        (" ", ["begins with a space", "ends with a space"]),
        ("", []),
        ("\xa0correct", ["begins with a space", "cannot be seen"]),
        ("correct\u200bhorse", ["cannot be seen"]),
        ("correct\u202ehorse", ["cannot be seen"]),
        ("correct\ufeffhorse", ["cannot be seen"]),
        ("correct\u2028horse", ["cannot be seen"]),
        ("correct\u3000horse", ["cannot be seen"]),
        ("correct\u3164horse", ["cannot be seen"]),
        ("correct\u2800horse", ["cannot be seen"]),
        ("correct \N{HEAVY BLACK HEART}\ufe0f horse", []),
        ("correct å horse", []),
        ("a\u0308", []),
    ],
)
def test_spaces_at_the_ends_and_invisible_characters_are_pointed_out(
    plain: str, said: list[str]
) -> None:
    sentences = [str(remark) for remark in remarks(Secret(plain))]

    assert len(sentences) == len(said)
    assert all(part in sentence for part, sentence in zip(said, sentences, strict=True))


POINTED_OUT = (" ", "\xa0", "\u200b", "\u202e", "\u2028", "\u3164")


@given(st.text(alphabet=ANY_SIZE), st.sampled_from(POINTED_OUT))
def test_what_is_pointed_out_is_still_taken(plain: str, odd: str) -> None:
    assert remarks(Secret(plain + odd))
    assert Rule.CHARACTERS not in broken(plain + odd)


def test_letters_digits_and_signs_are_visible() -> None:
    assert not any(is_invisible(c) for c in "aÅß漢3!~ \u0301🔑ー")


# Letters that can be typed in two ways


@pytest.mark.parametrize(
    ("typed", "size"),
    [("a\u030a" * 15, 30), ("\ufdfa" * 4, 4 * 33), ("\uff41" * 15, 15)],
    ids=["decomposed", "ligature", "wide"],
)
def test_where_the_crm_normalises_that_form_is_counted(typed: str, size: int) -> None:
    one_form = PasswordPolicy(normalises=True)

    by_rule = {check.rule: check for check in checks(Secret(typed), NOBODY, one_form)}

    assert by_rule[Rule.MAX_BYTES].is_kept is (size <= 72)
    assert by_rule[Rule.LENGTH].is_kept
    assert len(as_hashed(Secret(typed), normalises=True).reveal().encode()) == size
    assert as_hashed(Secret(typed), normalises=False) == Secret(typed)


def test_marks_are_no_letters_of_their_own_where_the_crm_normalises() -> None:
    typed = Secret("a\u030a" * 8)

    kept = {
        normalises: [
            check.is_kept
            for check in checks(typed, NOBODY, PasswordPolicy(normalises=normalises))
            if check.rule is Rule.LENGTH
        ]
        for normalises in (True, False)
    }

    assert kept == {True: [False], False: [True]}


def test_the_hashes_of_the_crm_decide_how_passwords_are_counted() -> None:
    scheme = PasswordPolicy(max_bytes=50, normalises=True)

    assert within(COMPLEXITY, scheme) == replace(COMPLEXITY, max_bytes=50, normalises=True)
