"""Rows of the table: what was measured, what stands beside it, and whether the goal is met."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What is wanted; nothing set means that the row is there to compare with."""

    most_ratio: float | None = None
    most: float | None = None
    least_times_faster: float | None = None

    def words(self, unit: str) -> str:
        said = []
        if self.most_ratio is not None:
            said.append(f"≤ {self.most_ratio:g} ×")
        if self.most is not None:
            said.append(f"≤ {self.most:g} {unit}")
        if self.least_times_faster is not None:
            said.append(f"≥ {self.least_times_faster:g} times faster")
        return ", ".join(said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One row; `spread` is how far the single measurements lie apart."""

    figure: str
    where: str
    unit: str
    ours: float
    peer: float | None = None
    peer_name: str = ""
    goal: Goal = Goal()
    note: str = ""
    key: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.peer if self.peer else None

    @property
    def falls_short(self) -> bool:
        goal, ratio = self.goal, self.ratio
        return (
            (goal.most is not None and self.ours > goal.most)
            or (goal.most_ratio is not None and ratio is not None and ratio > goal.most_ratio)
            or (
                goal.least_times_faster is not None
                and ratio is not None
                and ratio * goal.least_times_faster > 1
            )
        )

    @property
    def verdict(self) -> str:
        if self.goal == Goal():
            return ""
        return "falls short" if self.falls_short else "met"

    def under(self, key: str) -> "Measured":
        return replace(self, key=key)

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "ratio": self.ratio, "verdict": self.verdict}


HEADINGS = ("Figure", "Where", "Ours", "Beside it", "Ratio", "Goal", "")


def cells(row: Measured) -> tuple[str, ...]:
    beside = "" if row.peer is None else f"{amount(row.peer, row.unit)} {row.peer_name}"
    return (
        row.figure,
        row.where,
        amount(row.ours, row.unit),
        beside,
        "" if row.ratio is None else _ratio(row.ratio),
        row.goal.words(row.unit),
        " — ".join(filter(None, (row.verdict, row.note))),
    )


def amount(value: float, unit: str) -> str:
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def _ratio(ratio: float) -> str:
    return f"{ratio:.2f}" if ratio >= 0.1 else f"1/{1 / ratio:,.0f}"


def markdown_table(rows: Sequence[Measured]) -> str:
    lines = [HEADINGS, tuple("---" for _ in HEADINGS), *map(cells, rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"
