"""A hash scheme that costs nothing, and an estimate of strength that can be foretold."""

import hashlib
from collections.abc import Sequence

from crm_admin.domain.password_policy import PasswordPolicy
from crm_admin.domain.secret import Secret

COST = 12
WEAKER = 10
COMMON = frozenset({"password", "passwordpassword", "123456789012345", "qwertyuiopasdfgh"})


class FakeHasher:
    """Counts what it is asked: `hashed` and `verified`."""

    def __init__(self, policy: PasswordPolicy | None = None) -> None:
        self.hashed: list[Secret] = []
        self.verified: list[Secret | None] = []
        self._policy = policy or PasswordPolicy()

    def hash(self, password: Secret) -> Secret:
        self.hashed.append(password)
        return fake_hash(password.reveal())

    def verify(self, password: Secret, password_hash: Secret | None) -> bool:
        self.verified.append(password_hash)
        made = {fake_hash(password.reveal(), cost=cost) for cost in (COST, WEAKER)}
        return password_hash in made

    def is_outdated(self, password_hash: Secret) -> bool:
        return not password_hash.reveal().startswith(f"$fake${COST}$")

    @property
    def policy(self) -> PasswordPolicy:
        return self._policy


def fake_hash(plain: str, *, cost: int = COST) -> Secret:
    """What `FakeHasher` makes of a password; `WEAKER` is what it would replace."""
    digest = hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()
    return Secret(f"$fake${cost}${digest}")


class FakeGuesser:
    """0 for what is common or a name of the user, else one point for each five characters."""

    def is_common(self, password: Secret) -> bool:
        return password.reveal().casefold() in COMMON

    def strength(self, password: Secret, names: Sequence[str]) -> int:
        plain = password.reveal().casefold()
        if plain in COMMON or plain in {name.casefold() for name in names}:
            return 0
        return min(4, len(plain) // 5)
