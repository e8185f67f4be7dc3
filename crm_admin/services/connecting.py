"""Getting from a saved or a described connection to an opened CRM."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

from crm_admin.domain.errors import (
    CannotConnect,
    NameNotFound,
    ProfileUnusable,
    SecretsUnavailable,
)
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import (
    ConnectionSettings,
    OpenedCrm,
    Opener,
    Server,
    StepOutcome,
)
from crm_admin.services.profiles import Profile, Profiles, require_name

USUAL_PORTS = {
    Server.POSTGRESQL: 5432,
    Server.MARIADB: 3306,
    Server.MYSQL: 3306,
    Server.SQL_SERVER: 1433,
}
"""Where a server of this kind listens unless somebody changed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """A CRM that was opened, and the profile that was saved for it."""

    opened: OpenedCrm
    profile: Profile
    problem: SecretsUnavailable | ProfileUnusable | None = None
    """Why the profile, or its password, could not be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordNeeded:
    """The password of the database must be typed; `problem` tells why the keyring has none."""

    problem: SecretsUnavailable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Connecting:
    """Opens databases by profile or by what was typed; only called from workers."""

    opener: Opener
    profiles: Profiles

    def open_profile(self, profile: Profile, typed: Secret | None) -> OpenedCrm | PasswordNeeded:
        """Open a saved connection with the password that was typed, or that of the keyring.

        A password that was missing in the keyring is put there once it has worked.

        Raises:
            CannotConnect: the step that failed.
        """
        if not needs_password(profile.settings):
            return self.opener.open(profile.settings, None)
        if typed is not None:
            opened = self.opener.open(profile.settings, typed)
            self._keep(profile, typed)
            return opened
        try:
            kept = self.profiles.password(profile)
        except SecretsUnavailable as problem:
            return PasswordNeeded(problem=problem)
        if kept is None:
            return PasswordNeeded()
        return self.opener.open(profile.settings, kept)

    def open_new(self, profile: Profile, password: Secret | None) -> Connected:
        """Open what was described, then save it as a profile.

        Raises:
            CannotConnect: the step that failed; nothing was saved.
            InvalidInput: the name of the profile cannot be used; nothing was saved.
        """
        require_name(profile.name)
        opened = self.opener.open(profile.settings, self._password(profile, password))
        try:
            saved = self.profiles.save(profile, password)
        except ProfileUnusable as problem:
            return Connected(opened=opened, profile=profile, problem=problem)
        return Connected(opened=opened, profile=saved.profile, problem=saved.problem)

    def steps(self, profile: Profile, password: Secret | None) -> Iterator[StepOutcome]:
        """Try to connect and report each step; ends with the first that fails.

        Raises:
            DriverMissing: before the first step.
        """
        yield from self.opener.steps(profile.settings, self._password(profile, password))

    def find_server(
        self, settings: ConnectionSettings, password: Secret | None
    ) -> ConnectionSettings:
        """The settings with the kind of server that gets furthest; their `server` is a guess.

        Raises:
            CannotConnect: no driver for any of them.
        """
        best, furthest = settings, -1
        for candidate in _candidates(settings):
            passed, error = self._try(candidate, password)
            if error is None or isinstance(error, NameNotFound):
                return candidate
            if passed > furthest:
                best, furthest = candidate, passed
        return best

    def _password(self, profile: Profile, typed: Secret | None) -> Secret | None:
        """A field that was left empty means the password that is kept for this very place."""
        if typed is not None:
            return typed
        try:
            return self.profiles.password(profile)
        except SecretsUnavailable:
            return None

    def _try(
        self, settings: ConnectionSettings, password: Secret | None
    ) -> tuple[int, CannotConnect | None]:
        passed = 0
        try:
            for outcome in self.opener.steps(settings, password):
                if outcome.error is not None:
                    return passed, outcome.error
                passed += 1
        except CannotConnect as error:
            # A driver that is not installed.
            return passed, error
        return passed, None

    def _keep(self, profile: Profile, password: Secret) -> None:
        if profile.remember_password:
            # The connection stands; that it is asked again next time is said then.
            with suppress(ProfileUnusable):
                self.profiles.save(profile, password)


def needs_password(settings: ConnectionSettings) -> bool:
    """Whether an account of the database has to show one."""
    return settings.server is not Server.SQLITE and settings.account is not None


def _candidates(settings: ConnectionSettings) -> Iterator[ConnectionSettings]:
    for server, port in USUAL_PORTS.items():
        yield replace(settings, server=server, port=settings.port or port)
