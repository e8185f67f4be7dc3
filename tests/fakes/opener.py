"""Opens fake databases by their settings."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from crm_admin.domain.errors import AlreadyExists, CannotConnect, InvalidUrl, UnknownKind
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.services.ports import (
    ConnectionSettings,
    ConnectionStep,
    NewDatabase,
    OpenedCrm,
    Server,
    StepOutcome,
)
from tests.fakes.company import a_company
from tests.fakes.database import FakeDatabase
from tests.fakes.hashing import FakeHasher


@dataclass(slots=True, kw_only=True)
class FakeOpener:
    """`failures` says at which step an opening fails; `created` what was made."""

    databases: dict[str, FakeDatabase] = field(default_factory=dict)
    failures: dict[ConnectionStep, CannotConnect] = field(default_factory=dict)
    passwords: list[Secret | None] = field(default_factory=list)
    created: list[tuple[ConnectionSettings, NewDatabase]] = field(default_factory=list)

    def settings_from_url(self, url: str) -> ConnectionSettings:
        scheme, separator, rest = url.partition("://")
        if not separator:
            raise InvalidUrl(problem=Text("there is no “://”"))
        kind = scheme.partition("+")[0]
        if kind not in set(Server):
            raise UnknownKind(kind=kind)
        return ConnectionSettings(server=Server(kind), database=rest.rpartition("/")[2])

    def open(self, settings: ConnectionSettings, password: Secret | None) -> OpenedCrm:
        self.passwords.append(password)
        for outcome in self.steps(settings, password):
            if outcome.error is not None:
                raise outcome.error
        database = self.databases.setdefault(settings.database, a_company())
        return OpenedCrm(database=database, hasher=FakeHasher())

    def steps(
        self, _settings: ConnectionSettings, _password: Secret | None
    ) -> Iterator[StepOutcome]:
        for step in ConnectionStep:
            yield StepOutcome(step=step, error=self.failures.get(step))
            if step in self.failures:
                return

    def create_builtin(
        self, settings: ConnectionSettings, _password: Secret | None, request: NewDatabase
    ) -> None:
        if settings.database in self.databases:
            raise AlreadyExists(database=settings.database)
        self.databases[settings.database] = a_company()
        self.created.append((settings, request))
