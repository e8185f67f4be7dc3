"""A computer whose name tells which act an entry of the audit log belongs to."""

from dataclasses import dataclass

MARK = "act-"


@dataclass(frozen=True, slots=True)
class KeyPlace:
    key: str

    def describe(self) -> str:
        return f"{self.computer()}, anna, CRM Admin 0.0"

    def computer(self) -> str:
        return f"{MARK}{self.key}"


def key_in(place: str) -> str | None:
    """The key of the act that wrote this place."""
    computer = place.partition(",")[0]
    return computer.removeprefix(MARK) if computer.startswith(MARK) else None
