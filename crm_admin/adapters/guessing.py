"""How long a password would stand against somebody who guesses."""

from collections.abc import Sequence

from crm_admin.domain.secret import Secret

LONGEST = 72
"""Characters that zxcvbn takes; more of them never make a password weaker."""


class ZxcvbnGuesser:
    """Implements `services.ports.PasswordGuesser`."""

    def strength(self, password: Secret, names: Sequence[str]) -> int:
        """0 (guessed at once) to 4."""
        from zxcvbn import zxcvbn  # noqa: PLC0415 (its word lists take time to load)

        given = password.reveal()[:LONGEST]
        if not given:
            return 0
        score: int = zxcvbn(given, user_inputs=list(names))["score"]
        return score
