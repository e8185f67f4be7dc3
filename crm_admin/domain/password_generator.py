"""The dice."""

import math
import secrets
import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crm_admin.domain.secret import Secret

LOOK_ALIKES = frozenset("0O1lI|5S8B2Z`'\"")
"""Characters that are misread on paper or on the telephone."""

LEAST_BITS = 80
"""Of a temporary password. Source: security requirement PP-05."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiceOptions:
    """Which characters, and how many."""

    length: int = 16
    lower: bool = True
    upper: bool = True
    digits: bool = True
    symbols: bool = False

    @property
    def alphabets(self) -> tuple[str, ...]:
        """One alphabet for each chosen kind, without look-alikes."""
        chosen = (
            (self.lower, string.ascii_lowercase),
            (self.upper, string.ascii_uppercase),
            (self.digits, string.digits),
            (self.symbols, "!#$%&*+-/:=?@_~"),
        )
        return tuple(_readable(alphabet) for wanted, alphabet in chosen if wanted)

    @property
    def bits(self) -> float:
        """What an attacker who knows these options has to guess."""
        size = sum(map(len, self.alphabets))
        return self.length * math.log2(size) if size else 0.0

    @property
    def least_length(self) -> int:
        """The shortest length that is strong enough with these characters."""
        size = sum(map(len, self.alphabets))
        return math.ceil(LEAST_BITS / math.log2(size)) if size > 1 else 0


def generate(
    options: DiceOptions, *, choose: Callable[[Sequence[str]], str] = secrets.choice
) -> Secret:
    """A password with at least one character of each chosen kind.

    Raises:
        ValueError: no kind is chosen, or the length is below `least_length`.
    """
    if not options.alphabets or options.length < options.least_length:
        message = f"too weak: {options.bits:.0f} bits of {LEAST_BITS}"
        raise ValueError(message)
    everything = "".join(options.alphabets)
    # Drawing again until every kind is there keeps all such passwords equally likely.
    while True:
        drawn = "".join(choose(everything) for _ in range(options.length))
        if all(set(drawn) & set(alphabet) for alphabet in options.alphabets):
            return Secret(drawn)


def _readable(alphabet: str) -> str:
    return "".join(character for character in alphabet if character not in LOOK_ALIKES)
