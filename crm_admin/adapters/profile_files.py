"""Saved connections as a JSON file in the user's configuration folder; never a secret in it."""

import errno
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from crm_admin.domain.errors import ProfileUnusable
from crm_admin.domain.text import Text
from crm_admin.services.ports import ConnectionSettings, Server, Tls
from crm_admin.services.profiles import Profile, SavedProfiles

VERSION = 1
MAX_BYTES = 1_000_000
FILE_NAME = "profiles.json"
_PRIVATE_FOLDER = 0o700


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileFile:
    """The profiles in one folder, which is made when something is saved."""

    folder: Path

    @property
    def path(self) -> Path:
        """The file itself, also where the one in the folder only leads to it."""
        return Path(os.path.realpath(self.folder / FILE_NAME))

    def load(self) -> SavedProfiles:
        """All that was saved; nothing at first."""
        try:
            return self._read()
        except _NotOursError as error:
            problem = Text("it is not a list of connections that this version can read.")
            raise self._unusable(problem, technical=str(error)) from error

    def save(self, saved: SavedProfiles) -> None:
        """Write a new file and put it into the place of the old one in one step."""
        content = json.dumps(_file_of(saved), ensure_ascii=False, indent=2, sort_keys=True)
        try:
            self._make_folder()
            self._set_unreadable_aside()
            self._replace(content.encode() + b"\n")
        except OSError as error:
            raise self._unusable(_problem(error), technical=_technical(error)) from error

    def _read(self) -> SavedProfiles:
        try:
            with self.path.open("rb") as file:
                content = file.read(MAX_BYTES + 1)
        except FileNotFoundError:
            return SavedProfiles()
        except OSError as error:
            raise self._unusable(_problem(error), technical=_technical(error)) from error
        if len(content) > MAX_BYTES:
            raise _NotOursError(f"more than {MAX_BYTES} bytes")
        try:
            return _profiles_of(json.loads(content))
        # A file of nothing but brackets exhausts the reader's stack.
        except (ValueError, RecursionError) as error:
            raise _NotOursError(str(error)) from error

    def _make_folder(self) -> None:
        folder = self.path.parent
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        if folder == Path(os.path.realpath(self.folder)):
            folder.chmod(_PRIVATE_FOLDER)

    def _set_unreadable_aside(self) -> None:
        try:
            self._read()
        except _NotOursError:
            self.path.rename(_free_name(self.path))

    def _replace(self, content: bytes) -> None:
        # mkstemp makes the file readable by its owner only.
        handle, temporary = tempfile.mkstemp(dir=self.path.parent, prefix=FILE_NAME)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(self.path)
        except OSError:
            with suppress(OSError):
                Path(temporary).unlink()
            raise

    def _unusable(self, problem: Text, *, technical: str) -> ProfileUnusable:
        return ProfileUnusable(path=str(self.path), problem=problem, technical=technical)


def configuration_folder(
    environment: Mapping[str, str] = os.environ,
    *,
    platform: str = sys.platform,
    home: Path | None = None,
) -> Path:
    """Where the system wants the settings of one person kept."""
    at_home = home or Path.home()
    if platform == "win32":
        roaming = environment.get("APPDATA")
        return (Path(roaming) if roaming else at_home / "AppData" / "Roaming") / "CRM Admin"
    if platform == "darwin":
        return at_home / "Library" / "Application Support" / "CRM Admin"
    named = environment.get("XDG_CONFIG_HOME", "")
    # Source: XDG Base Directory Specification: a path that is not absolute is ignored.
    return (Path(named) if Path(named).is_absolute() else at_home / ".config") / "crm-admin"


class _NotOursError(ValueError):
    """The content of the file is not what this version writes."""


def _file_of(saved: SavedProfiles) -> dict[str, object]:
    return {
        "version": VERSION,
        "last_used": saved.last_used,
        "profiles": [_object_of(profile) for profile in saved.profiles],
    }


def _object_of(profile: Profile) -> dict[str, object]:
    settings = profile.settings
    return {
        "name": profile.name,
        "remember_password": profile.remember_password,
        "server": settings.server.value,
        "database": settings.database,
        "host": settings.host,
        "port": settings.port,
        "account": settings.account,
        "tls": settings.tls.value,
        "ca_file": settings.ca_file,
        "options": [list(option) for option in settings.options],
    }


def _profiles_of(content: object) -> SavedProfiles:
    file = _Fields.of(content, {"version", "last_used", "profiles"})
    if file.whole_number("version") != VERSION:
        raise _NotOursError(f"version {file.whole_number('version')}")
    profiles = tuple(_profile_of(one) for one in file.items("profiles"))
    if len({profile.name for profile in profiles}) != len(profiles):
        raise _NotOursError("two profiles have one name")
    return SavedProfiles(profiles=profiles, last_used=file.text_or_none("last_used"))


def _profile_of(content: object) -> Profile:
    names = {"name", "remember_password", "server", "database", "host", "port"}
    fields = _Fields.of(content, names | {"account", "tls", "ca_file", "options"})
    settings = ConnectionSettings(
        server=Server(fields.text("server")),
        database=fields.text("database"),
        host=fields.text_or_none("host"),
        port=fields.whole_number_or_none("port"),
        account=fields.text_or_none("account"),
        tls=Tls(fields.text("tls")),
        ca_file=fields.text_or_none("ca_file"),
        options=tuple(_option_of(one) for one in fields.items("options")),
    )
    remember = fields.yes_or_no("remember_password")
    return Profile(name=fields.text("name"), settings=settings, remember_password=remember)


def _option_of(content: object) -> tuple[str, str]:
    match content:
        case [str(name), str(value)]:
            return name, value
        case _:
            raise _NotOursError("an option is not a pair of texts")


@dataclass(frozen=True, slots=True)
class _Fields:
    """An object of the file with exactly the fields that were expected."""

    values: dict[str, object]

    @classmethod
    def of(cls, content: object, names: set[str]) -> "_Fields":
        if not isinstance(content, dict) or set(content) != names:
            raise _NotOursError("an object does not have the fields it should")
        return cls(content)

    def text(self, name: str) -> str:
        value = self.values[name]
        if not isinstance(value, str):
            raise _NotOursError(f"{name} is not a text")
        return value

    def text_or_none(self, name: str) -> str | None:
        return None if self.values[name] is None else self.text(name)

    def whole_number(self, name: str) -> int:
        value = self.values[name]
        if not isinstance(value, int) or isinstance(value, bool):
            raise _NotOursError(f"{name} is not a whole number")
        return value

    def whole_number_or_none(self, name: str) -> int | None:
        return None if self.values[name] is None else self.whole_number(name)

    def yes_or_no(self, name: str) -> bool:
        value = self.values[name]
        if not isinstance(value, bool):
            raise _NotOursError(f"{name} is neither true nor false")
        return value

    def items(self, name: str) -> list[object]:
        value = self.values[name]
        if not isinstance(value, list):
            raise _NotOursError(f"{name} is not a list")
        return value


def _free_name(path: Path) -> Path:
    """`profiles.unreadable-1.json`, or the first number that is free."""
    number = 1
    while (free := path.with_name(f"{path.stem}.unreadable-{number}{path.suffix}")).exists():
        number += 1
    return free


def _problem(error: OSError) -> Text:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return Text("there is no room left on the disk.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Text("this account may not read or write there.")
        case _:
            return Text("the disk does not take or give it.")


def _technical(error: OSError) -> str:
    return f"{type(error).__name__} {error.errno}: {error.strerror}"
