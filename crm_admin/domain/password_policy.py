"""Rules, the violations of a password, and what to point out about one."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from crm_admin.domain.listing import fold
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text, plural


class Rule(StrEnum):
    """What a password can break, in the order of the checklist."""

    LENGTH = "length"
    MAX_BYTES = "max_bytes"
    CHARACTERS = "characters"
    DIGITS = "digits"
    LOWER = "lower"
    UPPER = "upper"
    SPECIAL = "special"
    OWN_NAMES = "own_names"
    COMMON = "common"
    HISTORY = "history"


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordPolicy:
    """What a new password must keep to.

    Source: NIST SP 800-63B-4, 3.1.1.2: 15 characters where the password is the only factor, 8
    beside a second one; no composition rules; common passwords and own names refused.
    """

    min_length: int = 15
    min_length_with_second_factor: int = 8
    min_digits: int = 0
    min_lower: int = 0
    min_upper: int = 0
    min_special: int = 0
    """Characters that are neither letters nor digits; spaces count."""
    refuses_own_names: bool = True
    refuses_common: bool = True
    history: int = 0
    """So many earlier passwords are refused."""
    min_age: timedelta = timedelta(0)
    """So long users keep a password that they chose themselves."""
    expires_after: timedelta | None = None
    """Of passwords that are set from now on; None: never."""
    message: str = ""
    """The site's own words, shown beside the checklist."""
    max_bytes: int = 72
    """UTF-8 bytes that the hash takes; bcrypt ignores or refuses what follows."""
    normalises: bool = False
    """The CRM hashes passwords in one form, however their letters were typed."""


NIST = PasswordPolicy()
"""The preset that NIST SP 800-63B-4 describes."""

COMPLEXITY = PasswordPolicy(
    min_length=12,
    min_digits=1,
    min_lower=1,
    min_upper=1,
    min_special=1,
    history=5,
    min_age=timedelta(days=1),
    expires_after=timedelta(days=90),
)
"""The preset for sites whose auditors ask for mixed characters and regular changes."""


MAX_LENGTH = 1024
"""Characters; longer input is refused before anything is computed from it."""


def within(policy: PasswordPolicy, scheme: PasswordPolicy) -> PasswordPolicy:
    """The rules with what the password hashes of the CRM decide."""
    return replace(policy, max_bytes=scheme.max_bytes, normalises=scheme.normalises)


def as_hashed(password: Secret, *, normalises: bool) -> Secret:
    """The form that is hashed, and that every rule counts: `å` is one letter, however typed.

    Source: NIST SP 800-63B-4, 3.1.1.2: NFKC or NFKD.
    """
    if not normalises:
        return password
    return Secret(unicodedata.normalize("NFKC", password.reveal()))


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordContext:
    """What the rules need to know of the user and of the world."""

    names: tuple[str, ...]
    """User name, names, e-mail, company: a password must not consist of one."""
    has_second_factor: bool = False
    is_common: bool = False
    """It stands in a list of common passwords, or is as easy to guess."""
    is_used_before: bool = False
    """It is one of the earlier passwords that the policy refuses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the checklist."""

    rule: Rule
    requirement: Text
    is_kept: bool
    violation: Text


def checks(password: Secret, context: PasswordContext, policy: PasswordPolicy) -> tuple[Check, ...]:
    """Every rule that the policy has, with its outcome, in the order of the checklist."""
    plain = as_hashed(password, normalises=policy.normalises).reveal()
    outcomes = (check(plain, context, policy) for check in _CHECKS)
    return tuple(outcome for outcome in outcomes if outcome is not None)


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


def _digits(plain: str, _context: PasswordContext, policy: PasswordPolicy) -> Check | None:
    return _counted(
        Rule.DIGITS,
        (sum(c.isdecimal() for c in plain), policy.min_digits),
        (Text("At least {count} digit"), Text("At least {count} digits")),
    )


def _lower(plain: str, _context: PasswordContext, policy: PasswordPolicy) -> Check | None:
    return _counted(
        Rule.LOWER,
        (sum(c.islower() for c in plain), policy.min_lower),
        (Text("At least {count} lower-case letter"), Text("At least {count} lower-case letters")),
    )


def _upper(plain: str, _context: PasswordContext, policy: PasswordPolicy) -> Check | None:
    return _counted(
        Rule.UPPER,
        (sum(c.isupper() for c in plain), policy.min_upper),
        (Text("At least {count} upper-case letter"), Text("At least {count} upper-case letters")),
    )


def _special(plain: str, _context: PasswordContext, policy: PasswordPolicy) -> Check | None:
    return _counted(
        Rule.SPECIAL,
        (sum(not c.isalnum() for c in plain), policy.min_special),
        (Text("At least {count} special character"), Text("At least {count} special characters")),
    )


def _counted(
    rule: Rule, found_and_least: tuple[int, int], one_and_many: tuple[Text, Text]
) -> Check | None:
    found, least = found_and_least
    if least == 0:
        return None
    requirement = plural(least, *one_and_many)
    return Check(
        rule=rule,
        requirement=requirement,
        is_kept=found >= least,
        violation=Text("Missing: {requirement}.", requirement=requirement),
    )


def _own_names(plain: str, context: PasswordContext, policy: PasswordPolicy) -> Check | None:
    if not policy.refuses_own_names:
        return None
    return Check(
        rule=Rule.OWN_NAMES,
        requirement=Text("Not the user's own name, user name or e-mail address"),
        is_kept=not consists_of(plain, context.names),
        violation=Text("It is the user's own name, user name or e-mail address."),
    )


def consists_of(plain: str, names: Iterable[str]) -> bool:
    """Whether it is one of the names, whatever digits and signs stand around."""
    return _letters(plain) in {_letters(name) for name in names if name}


def _letters(text: str) -> str:
    """`Björk2026!` and `bjork` are the same guess; a text of nothing else stays as it is."""
    folded = fold(text)
    return "".join(character for character in folded if character.isalpha()) or folded


def _common(_plain: str, context: PasswordContext, policy: PasswordPolicy) -> Check | None:
    if not policy.refuses_common:
        return None
    return Check(
        rule=Rule.COMMON,
        requirement=Text("Not easy to guess"),
        is_kept=not context.is_common,
        violation=Text("It is a common password, or as easy to guess as one."),
    )


def _history(_plain: str, context: PasswordContext, policy: PasswordPolicy) -> Check | None:
    if policy.history == 0:
        return None
    return Check(
        rule=Rule.HISTORY,
        requirement=plural(
            policy.history,
            Text("Not the last password; this is compared when it is saved"),
            Text("None of the last {count} passwords; this is compared when it is saved"),
        ),
        is_kept=not context.is_used_before,
        violation=Text("It was used before."),
    )


_CHECKS: tuple[Callable[[str, PasswordContext, PasswordPolicy], Check | None], ...] = (
    _length,
    _max_bytes,
    _characters,
    _digits,
    _lower,
    _upper,
    _special,
    _own_names,
    _common,
    _history,
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
