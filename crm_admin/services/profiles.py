"""Saved connections, and their passwords in the keyring or asked each time."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from crm_admin.domain.errors import InvalidInput, ProfileUnusable, SecretsUnavailable
from crm_admin.domain.password_policy import is_invisible
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.services.ports import ConnectionSettings

LONGEST_NAME = 100
FIELD_NAME = Text("Name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One saved connection; its password is never part of it."""

    name: str
    settings: ConnectionSettings
    remember_password: bool = False
    """The password lies in the keyring; otherwise it is asked each time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedProfiles:
    """All that is saved about connections."""

    profiles: tuple[Profile, ...] = ()
    """In the order of their names."""
    last_used: str | None = None
    """Name of the profile that was opened last."""

    def named(self, name: str) -> Profile | None:
        """The profile with this name."""
        return next((profile for profile in self.profiles if profile.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A profile that was saved; `problem` tells why its password could not be kept."""

    profile: Profile
    problem: SecretsUnavailable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """What is left; `problem` tells why the password of what went is still in the keyring."""

    left: SavedProfiles
    problem: SecretsUnavailable | None = None


class ProfileStore(Protocol):
    """Where profiles are kept: the old ones or the new ones, never half of them."""

    def load(self) -> SavedProfiles:
        """All that was saved; nothing at first.

        Raises:
            ProfileUnusable: it cannot be read.
        """

    def save(self, saved: SavedProfiles) -> None:
        """Keep this instead of what was saved before; something unreadable is set aside.

        Raises:
            ProfileUnusable: it cannot be written; what was saved before still is.
        """


class SecretStore(Protocol):
    """The keyring of the operating system; it may be slow, and wait for a person."""

    def get(self, key: str) -> Secret | None:
        """The secret under this key; None when there is none.

        Raises:
            SecretsUnavailable: there is no keyring, or it does not open.
        """

    def put(self, key: str, secret: Secret) -> None:
        """Keep a secret under this key, instead of an older one.

        Raises:
            SecretsUnavailable: there is no keyring, or it does not open.
        """

    def remove(self, key: str) -> None:
        """Forget the secret under this key, if there is one.

        Raises:
            SecretsUnavailable: there is no keyring, or it does not open.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Profiles:
    """The saved connections of the person who runs the program."""

    store: ProfileStore
    secrets: SecretStore

    def saved(self) -> SavedProfiles:
        """All profiles and the one used last.

        Raises:
            ProfileUnusable: they cannot be read; saving one sets aside what is there.
        """
        return self.store.load()

    def password(self, profile: Profile) -> Secret | None:
        """The password of a profile from the keyring; None when it must be asked.

        Raises:
            SecretsUnavailable: it was to be kept there, and cannot be read.
        """
        return self.secrets.get(secret_key(profile.settings)) if profile.remember_password else None

    def save(self, profile: Profile, password: Secret | None) -> Saved:
        """Add a profile, or replace the one of the same name, and make it the last used.

        Raises:
            InvalidInput: the name cannot be used.
            ProfileUnusable: it cannot be written.
        """
        require_name(profile.name)
        before = self._readable()
        outcome = self._with_password_kept(profile, password)
        after = _with(before, outcome.profile)
        self.store.save(after)
        self._forget_password(before.named(profile.name), after)
        return outcome

    def keep(
        self, profile: Profile, password: Secret | None, *, instead_of: str | None = None
    ) -> Saved:
        """Add a profile, or put it into the place of another one; which was last used stays.

        Raises:
            InvalidInput: the name cannot be used, or a third profile has it.
            ProfileUnusable: it cannot be written.
        """
        require_name(profile.name)
        before = self.store.load()
        if profile.name != instead_of:
            _require_free(before, profile.name)
        outcome = self._with_password_kept(profile, password)
        others = before if instead_of is None else _without(before, instead_of)
        after = _with(others, outcome.profile)
        if before.last_used != instead_of or instead_of is None:
            after = replace(after, last_used=before.last_used)
        self.store.save(after)
        if instead_of is not None:
            self._forget_password(before.named(instead_of), after)
        return outcome

    def rename(self, old_name: str, new_name: str) -> SavedProfiles:
        """Give a profile another name; a name that is gone changes nothing.

        Raises:
            InvalidInput: the new name cannot be used, or another profile has it.
            ProfileUnusable: it cannot be written.
        """
        before = self.store.load()
        profile = before.named(old_name)
        if profile is None or old_name == new_name:
            return before
        require_name(new_name)
        _require_free(before, new_name)
        after = _with(_without(before, old_name), replace(profile, name=new_name))
        if before.last_used != old_name:
            after = replace(after, last_used=before.last_used)
        self.store.save(after)
        return after

    def remove(self, name: str) -> Removed:
        """Forget a profile, and its password when no other profile leads to the same place.

        Raises:
            ProfileUnusable: it cannot be written.
        """
        before = self.store.load()
        after = _without(before, name)
        self.store.save(after)
        return Removed(left=after, problem=self._forget_password(before.named(name), after))

    def mark_used(self, name: str) -> None:
        """Remember that this profile was opened last.

        Raises:
            ProfileUnusable: it cannot be written.
        """
        before = self.store.load()
        if before.last_used != name and before.named(name) is not None:
            self.store.save(replace(before, last_used=name))

    def _with_password_kept(self, profile: Profile, password: Secret | None) -> Saved:
        if not profile.remember_password or password is None:
            return Saved(profile=profile)
        try:
            self.secrets.put(secret_key(profile.settings), password)
        except SecretsUnavailable as problem:
            return Saved(profile=replace(profile, remember_password=False), problem=problem)
        return Saved(profile=profile)

    def _forget_password(
        self, old: Profile | None, after: SavedProfiles
    ) -> SecretsUnavailable | None:
        """A keyring that does not open keeps the password, unused."""
        if old is not None and old.remember_password and not share_password(old, after.profiles):
            try:
                self.secrets.remove(secret_key(old.settings))
            except SecretsUnavailable as problem:
                return problem
        return None

    def _readable(self) -> SavedProfiles:
        """What cannot be read was said when it was listed; the store sets it aside."""
        try:
            return self.store.load()
        except ProfileUnusable:
            return SavedProfiles()


def secret_key(settings: ConnectionSettings) -> str:
    """What a password belongs to: one account of one database.

    Not the name of the profile: one that was changed to lead elsewhere must not bring the
    password there.
    """
    where = f"{settings.host or 'localhost'}:{settings.port or ''}"
    return f"{settings.server}://{settings.account or ''}@{where}/{settings.database}"


def share_password(profile: Profile, others: Iterable[Profile]) -> bool:
    """Whether one of the others leads to the same place by the same password in the keyring."""
    key = secret_key(profile.settings)
    return any(one.remember_password and secret_key(one.settings) == key for one in others)


def require_name(name: str) -> None:
    """A name that a person can tell from others.

    Raises:
        InvalidInput: it is empty, too long, or has something nobody can see.
    """
    problem: Text | None = None
    if not name.strip():
        problem = Text("it is needed.")
    elif name != name.strip():
        problem = Text("there is a space at an end.")
    elif len(name) > LONGEST_NAME:
        problem = Text("it has more than {most} characters.", most=LONGEST_NAME)
    elif any(unicodedata.category(c).startswith("C") or is_invisible(c) for c in name):
        problem = Text("it contains a character nobody can see.")
    if problem is not None:
        raise InvalidInput(field=FIELD_NAME, problem=problem)


def _require_free(saved: SavedProfiles, name: str) -> None:
    if saved.named(name) is not None:
        raise InvalidInput(field=FIELD_NAME, problem=Text("another connection has it."))


def _with(saved: SavedProfiles, profile: Profile) -> SavedProfiles:
    others = _without(saved, profile.name).profiles
    ordered = sorted((*others, profile), key=lambda one: (one.name.casefold(), one.name))
    return SavedProfiles(profiles=tuple(ordered), last_used=profile.name)


def _without(saved: SavedProfiles, name: str) -> SavedProfiles:
    return SavedProfiles(
        profiles=tuple(profile for profile in saved.profiles if profile.name != name),
        last_used=None if saved.last_used == name else saved.last_used,
    )
