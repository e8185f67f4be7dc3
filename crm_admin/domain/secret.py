"""A string that does not print itself."""

import hashlib
import hmac
from typing import Never


class Secret:
    """A password, token or hash: shows as `Secret(***)` everywhere but in `reveal()`."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The plain text; call it only where the secret is used."""
        return self._value

    def fingerprint(self) -> str:
        """32 hex digits that change when the secret does and do not tell it."""
        return hashlib.sha256(self._value.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        mine = self._value.encode("utf-8", "surrogatepass")
        return hmac.compare_digest(mine, other.reveal().encode("utf-8", "surrogatepass"))

    def __hash__(self) -> int:
        return hash(self._value)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret(***)"

    def __reduce__(self) -> Never:
        message = "a Secret is not pickled"
        raise TypeError(message)
