"""Rules, the violations of a password, and what to point out about one."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from crm_admin.domain.listing import fold
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text, plural


class Rule(StrEnum):
    """What a password can break, in the order of the checklist."""

    LENGTH = "length"
    MAX_BYTES = "max_bytes"
    CHARACTERS = "characters"
    OWN_NAMES = "own_names"
    COMMON = "common"


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordPolicy:
    """What a new password must keep to.

    Source: NIST SP 800-63B-4, 3.1.1.2: 15 characters where the password is the only factor, 8
    beside a second one; no composition rules; common passwords and own names refused.
    """

    min_length: int = 15
    min_length_with_second_factor: int = 8
    max_bytes: int = 72
    """UTF-8 bytes that the hash takes; bcrypt ignores or refuses what follows."""


MAX_LENGTH = 1024
"""Characters; longer input is refused before anything is computed from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordContext:
    """What the rules need to know of the user and of the world."""

    names: tuple[str, ...]
    """User name, names, e-mail, company: a password must not consist of one."""
    has_second_factor: bool = False
    is_common: bool = False
    """It stands in a list of common passwords, or is as easy to guess."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the checklist."""

    rule: Rule
    requirement: Text
    is_kept: bool
    violation: Text


def checks(password: Secret, context: PasswordContext, policy: PasswordPolicy) -> tuple[Check, ...]:
    """Every rule with its outcome, in the order of the checklist."""
    plain = password.reveal()
    return tuple(
        _check(plain, context, policy)
        for _check in (_length, _max_bytes, _characters, _own_names, _common)
    )


def violations(
    password: Secret, context: PasswordContext, policy: PasswordPolicy
) -> tuple[Check, ...]:
    """All the rules that the password breaks."""
    return tuple(check for check in checks(password, context, policy) if not check.is_kept)


def _length(plain: str, context: PasswordContext, policy: PasswordPolicy) -> Check:
    least = policy.min_length_with_second_factor if context.has_second_factor else policy.min_length
    return Check(
        rule=Rule.LENGTH,
        requirement=Text("At least {least} characters", least=least),
        is_kept=least <= len(plain) <= MAX_LENGTH,
        violation=plural(
            len(plain),
            Text("It has {count} character; at least {least} are needed.", least=least),
            Text("It has {count} characters; at least {least} are needed.", least=least),
        )
        if len(plain) < least
        else Text("It has more than {most} characters.", most=MAX_LENGTH),
    )


def _max_bytes(plain: str, _context: PasswordContext, policy: PasswordPolicy) -> Check:
    size = len(plain.encode("utf-8", "surrogatepass"))
    return Check(
        rule=Rule.MAX_BYTES,
        requirement=Text(
            "At most {most} bytes; letters such as å and € take two or three", most=policy.max_bytes
        ),
        is_kept=size <= policy.max_bytes,
        violation=Text(
            "It takes {size} bytes; this CRM can store {most}.", size=size, most=policy.max_bytes
        ),
    )


def _characters(plain: str, _context: PasswordContext, _policy: PasswordPolicy) -> Check:
    return Check(
        rule=Rule.CHARACTERS,
        requirement=Text("No control characters"),
        is_kept=not any(unicodedata.category(character) in {"Cc", "Cs"} for character in plain),
        violation=Text(
            "It contains a control character, such as a line break, tab or NUL, that cannot be"
            " typed at the sign-in."
        ),
    )


def _own_names(plain: str, context: PasswordContext, _policy: PasswordPolicy) -> Check:
    names = {_letters(name) for name in context.names if name}
    return Check(
        rule=Rule.OWN_NAMES,
        requirement=Text("Not the user's own name, user name or e-mail address"),
        is_kept=_letters(plain) not in names,
        violation=Text("It is the user's own name, user name or e-mail address."),
    )


def _letters(text: str) -> str:
    """`Björk2026!` and `bjork` are the same guess; a text of nothing else stays as it is."""
    folded = fold(text)
    return "".join(character for character in folded if character.isalpha()) or folded


def _common(_plain: str, context: PasswordContext, _policy: PasswordPolicy) -> Check:
    return Check(
        rule=Rule.COMMON,
        requirement=Text("Not easy to guess"),
        is_kept=not context.is_common,
        violation=Text("It is a common password, or as easy to guess as one."),
    )


def remarks(password: Secret) -> tuple[Text, ...]:
    """What to point out and leave as it is: spaces at the ends, characters nobody sees."""
    return tuple(_remarks(password.reveal()))


def _remarks(plain: str) -> Iterator[Text]:
    if plain[:1].isspace():
        yield Text("The password begins with a space.")
    if plain[-1:].isspace():
        yield Text("The password ends with a space.")
    if any(is_invisible(character) for character in plain):
        yield Text("The password contains a character that cannot be seen.")


def is_invisible(character: str) -> bool:
    """Takes no ink and is not the ordinary space: zero-width, direction mark, other space."""
    category = unicodedata.category(character)
    is_other_space = category == "Zs" and character != " "
    return category in {"Cf", "Zl", "Zp"} or is_other_space or character in _BLANK_LETTERS


_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")
"""Fillers of Hangul, the empty sign of Braille, the joiner of marks: letters without ink."""
