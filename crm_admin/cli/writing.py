"""Results as people and scripts read them: texts, times, tables, JSON."""

import json
import os
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import click

from crm_admin.domain.text import Text, render

NOTHING = "—"
WIDEST_CELL = 40
"""Columns of the terminal; what is longer is cut."""


class OutputLost(Exception):
    """Standard output takes nothing more: a full disk, or a pipe that nobody reads."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.is_broken_pipe = isinstance(error, BrokenPipeError)
        self.problem = error.strerror or str(error)


def put(text: str) -> None:
    """Write the result to standard output.

    Raises:
        OutputLost: it could not be written, not all of it at least.
    """
    try:
        click.echo(text)
    except OSError as error:
        _give_up_standard_output()
        raise OutputLost(error) from error


def put_json(document: Mapping[str, object]) -> None:
    """Write the one document of `--json`; ASCII, so that it survives every terminal and pipe."""
    put(json.dumps(document, indent=2, ensure_ascii=True))


def note(line: str) -> None:
    """Write a line beside the result, to standard error."""
    click.echo(line, err=True)


def _give_up_standard_output() -> None:
    """Python tries once more at its end, and would complain about it then."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


# Texts


def visible(text: str) -> str:
    """The text with everything that could move the cursor or turn the line around spelled out."""
    return "".join(_spelled(character) for character in text)


def _spelled(character: str) -> str:
    if unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        return character
    return character.encode("unicode_escape").decode("ascii")


def sentence_of(text: Text) -> str:
    """The sentence with local times, as it is; for JSON, which escapes by itself."""
    return render(text, translate=lambda template: template, format_value=_formatted)


def in_one_line(text: Text) -> str:
    """The sentence as the terminal shows it."""
    return visible(sentence_of(text))


def _formatted(value: datetime | timedelta | int) -> str:
    return local_time(value) if isinstance(value, datetime) else str(value)


# Times


def local_time(moment: datetime) -> str:
    """To the minute, with the difference from UTC: `2026-10-12 09:42+02:00`."""
    try:
        local = moment.astimezone()
    except OverflowError:  # "for ever" as the last moment of the calendar
        local = moment
    return local.isoformat(sep=" ", timespec="minutes")


def json_time(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC, to the second: `2026-10-12T07:42:00Z`."""
    if moment is None:
        return None
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def time_or_nothing(moment: datetime | None) -> str:
    """The local time, or a dash."""
    return NOTHING if moment is None else local_time(moment)


# Tables


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns side by side; the first one names the row and is never cut."""
    lines = [header, *([visible(row[0]), *map(_cell, row[1:])] for row in rows)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_line(line, widths) for line in lines)


def labelled(values: Sequence[tuple[str, str]]) -> str:
    """One line for each value, its label in front."""
    widest = max(len(label) for label, _ in values)
    return "\n".join(f"{label:{widest}}  {visible(value)}" for label, value in values)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)
    )
    return "  ".join(padded).rstrip()


def _cell(text: str) -> str:
    shown = visible(text) or NOTHING
    if _width(shown) <= WIDEST_CELL:
        return shown
    while _width(shown) >= WIDEST_CELL:
        shown = shown[:-1]
    return shown + "…"


def _width(text: str) -> int:
    """Columns of the terminal: 漢 takes two, an accent that combines none."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
