"""An opener whose servers answer only while a gate is open, each server by itself."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from crm_admin.domain.errors import CannotConnect
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import (
    ConnectionSettings,
    ConnectionStep,
    NewDatabase,
    OpenedCrm,
    Server,
    StepOutcome,
)
from tests.fakes.gate import Gate
from tests.fakes.opener import FakeOpener


@dataclass(slots=True, kw_only=True)
class GatedOpener:
    """`refusals` says at which step each kind of server refuses; `tried` what was tried."""

    inner: FakeOpener = field(default_factory=FakeOpener)
    gate: Gate = field(default_factory=Gate)
    refusals: dict[Server, tuple[ConnectionStep, CannotConnect]] = field(default_factory=dict)
    without_driver: dict[Server, CannotConnect] = field(default_factory=dict)
    tried: list[tuple[ConnectionSettings, Secret | None]] = field(default_factory=list)

    def settings_from_url(self, url: str) -> ConnectionSettings:
        return self.inner.settings_from_url(url)

    def open(self, settings: ConnectionSettings, password: Secret | None) -> OpenedCrm:
        for outcome in self.steps(settings, password):
            if outcome.error is not None:
                raise outcome.error
        return self.inner.open(settings, password)

    def steps(self, settings: ConnectionSettings, password: Secret | None) -> Iterator[StepOutcome]:
        self.tried.append((settings, password))
        if settings.server in self.without_driver:
            raise self.without_driver[settings.server]
        refusal = self.refusals.get(settings.server)
        for step in ConnectionStep:
            self.gate.go_through(may_be_interrupted=False)
            if refusal is not None and refusal[0] is step:
                yield StepOutcome(step=step, error=refusal[1])
                return
            yield StepOutcome(step=step)

    def create_builtin(
        self, settings: ConnectionSettings, password: Secret | None, request: NewDatabase
    ) -> None:
        self.gate.go_through(may_be_interrupted=False)
        self.inner.create_builtin(settings, password, request)
