"""Settings of a site by their names, as the terminal shows and takes them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import timedelta
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, get_args, get_type_hints

from crm_admin.domain.directory import DirectorySettings
from crm_admin.domain.settings import MailSettings, Policies

Settings = TypeVar("Settings", Policies, MailSettings, DirectorySettings)

FIXED = frozenset({"password.max_bytes", "password.normalises", "lockout.longest"})
"""The first two are of the hashes of the CRM, the last is the requirement on every lockout."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One value of the settings."""

    name: str
    path: tuple[str, ...]
    kind: type[Any]
    is_optional: bool

    def of(self, settings: object) -> object:
        """The value."""
        for part in self.path:
            settings = getattr(settings, part)
        return settings

    def put(self, settings: Settings, value: object) -> Settings:
        """The settings with another value."""
        changed: Settings = _with(settings, self.path, value)
        return changed

    def parsed(self, text: str) -> object:
        """The value that somebody wrote.

        Raises:
            ValueError: it is none; the message says what would be one.
        """
        if self.is_optional and text == (NEVER if self.kind is timedelta else ""):
            return None
        try:
            return _PARSERS.get(self.kind, self.kind)(text)
        except ValueError:
            message = f"{self.name} takes {self._expected()}"
            raise ValueError(message) from None

    def words(self, settings: object) -> str:
        """The value as people write it; the same words set it again."""
        value = self.of(settings)
        match value:
            case None:
                return NEVER if self.kind is timedelta else ""
            case bool():
                return "yes" if value else "no"
            case timedelta():
                return _words_of_duration(value)
            case _:
                return str(value)

    def _expected(self) -> str:
        if issubclass(self.kind, StrEnum):
            return "one of " + ", ".join(self.kind)
        never = f", or {NEVER}" if self.is_optional else ""
        return _EXPECTED[self.kind] + never


NEVER = "never"


def _with(settings: Any, path: tuple[str, ...], value: object) -> Any:  # noqa: ANN401 (a dataclass)
    first, *rest = path
    inner = _with(getattr(settings, first), tuple(rest), value) if rest else value
    return replace(settings, **{first: inner})


def _settings(kind: type[Any], prefix: str = "", path: tuple[str, ...] = ()) -> Iterator[Setting]:
    hints = get_type_hints(kind)
    for each in fields(kind):
        hint, here, name = hints[each.name], (*path, each.name), prefix + each.name
        if isinstance(hint, type) and is_dataclass(hint):
            yield from _settings(hint, f"{name}.", here)
        elif name not in FIXED:
            is_optional = isinstance(hint, UnionType)
            [bare] = (x for x in get_args(hint) or (hint,) if x is not type(None))
            yield Setting(name=name, path=here, kind=bare, is_optional=is_optional)


# Words for values


def json_of(value: object) -> object:
    """A value for scripts: durations in words, everything else as JSON has it."""
    return _words_of_duration(value) if isinstance(value, timedelta) else value


UNITS = {"d": timedelta(days=1), "h": timedelta(hours=1), "m": timedelta(minutes=1)}


def _words_of_duration(value: timedelta) -> str:
    for unit, length in UNITS.items():
        if value >= 2 * length and value % length == timedelta(0):
            return f"{value // length}{unit}"
    seconds = value.total_seconds()
    return f"{seconds / 60:.0f}m" if seconds % 60 == 0 else f"{seconds:.0f}s"


def _duration(text: str) -> timedelta:
    number, unit = (text[:-1], text[-1:]) if text[-1:].isalpha() else (text, "")
    if not number.isascii() or not number.isdigit() or (not unit and int(number) != 0):
        raise ValueError(text)
    if unit == "s":
        return timedelta(seconds=int(number))
    if unit not in {*UNITS, ""}:
        raise ValueError(text)
    try:
        return int(number) * UNITS.get(unit, timedelta(0))
    except OverflowError as error:
        raise ValueError(text) from error


def _yes_or_no(text: str) -> bool:
    if text not in {"yes", "no"}:
        raise ValueError(text)
    return text == "yes"


_PARSERS: Mapping[type[Any], Any] = {bool: _yes_or_no, timedelta: _duration}

_EXPECTED: Mapping[type[Any], str] = {
    bool: "yes or no",
    int: "a whole number",
    str: "a text",
    timedelta: "a duration such as 60m, 24h or 90d",
}

POLICY_SETTINGS = {each.name: each for each in _settings(Policies)}
MAIL_SETTINGS = {each.name: each for each in _settings(MailSettings, "mail.")}
DIRECTORY_SETTINGS = {each.name: each for each in _settings(DirectorySettings, "directory.")}
