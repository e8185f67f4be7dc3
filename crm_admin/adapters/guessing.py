"""How long a password would stand against somebody who guesses."""

from collections.abc import Sequence
from functools import cache

from crm_admin.domain.secret import Secret

LONGEST = 72
"""Characters that zxcvbn takes; more of them never make a password weaker."""

SHORTEST_WORD = 4
"""Letters between digits and signs that are looked up; fewer say nothing about the whole."""


class ZxcvbnGuesser:
    """Implements `services.ports.PasswordGuesser`."""

    def is_common(self, password: Secret) -> bool:
        """It stands in zxcvbn's list of passwords, but for case and what surrounds it."""
        given = password.reveal().casefold()
        word = _without_surroundings(given)
        common = _common_passwords()
        return given in common or (len(word) >= SHORTEST_WORD and word in common)

    def strength(self, password: Secret, names: Sequence[str]) -> int:
        """0 (guessed at once) to 4."""
        from zxcvbn import zxcvbn  # noqa: PLC0415 (its word lists take time to load)

        given = password.reveal()[:LONGEST]
        if not given:
            return 0
        score: int = zxcvbn(given, user_inputs=list(names))["score"]
        return score


@cache
def _common_passwords() -> frozenset[str]:
    """30,000 of them, of which 11,611 have eight characters and more."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # noqa: PLC0415 (it takes time to load)

    return frozenset(each.casefold() for each in FREQUENCY_LISTS["passwords"])


def _without_surroundings(text: str) -> str:
    """From the first letter to the last."""
    places = [place for place, character in enumerate(text) if character.isalpha()]
    return text[places[0] : places[-1] + 1] if places else ""
