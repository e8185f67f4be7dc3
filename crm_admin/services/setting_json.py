"""Frozen settings as JSON and back, so that older and newer versions read each other's."""

import json
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Settings = TypeVar("Settings")


def to_json(settings: object) -> str:
    """One line, sorted, durations in seconds."""
    return json.dumps(_plain(settings), sort_keys=True, ensure_ascii=True)


def from_json(kind: type[Settings], text: str) -> Settings:
    """The settings; what is missing has its default, what is not known is left out.

    Raises:
        ValueError: the text is not what `to_json` makes.
    """
    try:
        made: Settings = _made(kind, json.loads(text))
    except (TypeError, AttributeError, OverflowError) as error:
        raise ValueError(str(kind)) from error
    return made


def _plain(value: Any) -> Any:  # noqa: ANN401 (any field of settings)
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return value.total_seconds() if isinstance(value, timedelta) else value


def _made(kind: Any, plain: Any) -> Any:  # noqa: ANN401 (the type of any field)
    if isinstance(kind, UnionType):
        [kept] = (option for option in get_args(kind) if option is not type(None))
        return None if plain is None else _made(kept, plain)
    if is_dataclass(kind):
        return _made_of_fields(kind, plain)
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], each) for each in plain)
    return _made_of_one(kind, plain)


def _made_of_one(kind: Any, plain: Any) -> Any:  # noqa: ANN401 (the type of any field)
    if kind is datetime:
        return datetime.fromisoformat(plain)
    if kind is timedelta:
        return timedelta(seconds=plain)
    if issubclass(kind, StrEnum):
        return kind(plain)
    if type(plain) is not kind:
        raise TypeError(kind)
    return plain


def _made_of_fields(kind: Any, plain: Any) -> Any:  # noqa: ANN401 (a dataclass and its JSON)
    if not isinstance(plain, dict):
        raise TypeError(kind)
    hints = get_type_hints(kind)
    known = {name: _made(hint, plain[name]) for name, hint in hints.items() if name in plain}
    return kind(**known)
