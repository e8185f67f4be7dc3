"""Sentences for people, kept apart from the values in them until somebody reads them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

Value: TypeAlias = "str | int | datetime | timedelta | Text"

Translate: TypeAlias = Callable[[str], str]
"""English template -> template in the reader's language."""

FormatValue: TypeAlias = Callable[[datetime | timedelta | int], str]
"""Times, durations and numbers as the reader writes them."""


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """A sentence in English with named places for values: the key of its translations.

    Write the template as one literal, `Text("Locked by {who}.", who=name)`: the translation
    tools find it by the word `Text`.
    """

    template: str
    values: tuple[tuple[str, Value], ...]

    def __init__(self, template: str, /, **values: Value) -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "values", tuple(values.items()))

    def with_values(self, **values: Value) -> "Text":
        """The same sentence with these values added."""
        return Text(self.template, **{**dict(self.values), **values})

    def __str__(self) -> str:
        return render(self, translate=lambda template: template, format_value=str)


def plural(count: int, one: Text, many: Text) -> Text:
    """`one` or `many`, with the place `{count}` filled.

    Two forms are enough: English, Swedish, Norwegian, Danish and German have no third.
    """
    return (one if count == 1 else many).with_values(count=count)


def render(text: Text, *, translate: Translate, format_value: FormatValue) -> str:
    """The sentence as it is shown; text inside values is rendered the same way."""

    def rendered(value: Value) -> str:
        if isinstance(value, Text):
            return render(value, translate=translate, format_value=format_value)
        return value if isinstance(value, str) else format_value(value)

    return translate(text.template).format_map({name: rendered(v) for name, v in text.values})
