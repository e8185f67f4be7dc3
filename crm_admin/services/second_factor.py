"""The second factor of whoever signs in: checked where its secret can be read, else refused."""

from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.errors import (
    CrmAdminError,
    SecondFactorNeeded,
    SecondFactorRefused,
    SignInBarred,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text
from crm_admin.domain.totp import matching_step
from crm_admin.services.ports import Credential, SettingsReading, UnitOfWork
from crm_admin.services.setting_json import from_json, to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class LastCode:
    """The step of the last code that somebody came in with: no code opens twice."""

    step: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Nothing more is asked; `step` is that of the code, None where there is no second factor."""

    step: int | None = None


def judge(
    credential: Credential, code: Secret | None, settings: SettingsReading, now: datetime
) -> Passed | CrmAdminError:
    """Whether the code that was typed is the present one; after the right password only."""
    method = credential.user.facts.second_factor
    if method is None:
        return Passed()
    if credential.totp_secret is None:
        return SignInBarred(
            reason=Text(
                "A second factor is asked for ({method}), and this program cannot check it.",
                method=method,
            )
        )
    if code is None:
        return SecondFactorNeeded(method=method)
    step = matching_step(credential.totp_secret, code, now)
    if step is None or step <= _last(settings, credential).step:
        return SecondFactorRefused()
    return Passed(step=step)


def remember(work: UnitOfWork, credential: Credential, passed: Passed) -> None:
    """Keep the code from opening a second time."""
    if passed.step is None:
        return
    name = _name(credential)
    stored = work.settings.get(name)
    version = stored.version if stored else 0
    work.settings.put(name, to_json(LastCode(step=passed.step)), version=version)


def _last(settings: SettingsReading, credential: Credential) -> LastCode:
    stored = settings.get(_name(credential))
    try:
        return LastCode() if stored is None else from_json(LastCode, stored.value)
    except ValueError:
        return LastCode()


def _name(credential: Credential) -> str:
    return f"totp.{credential.user.id}"[:64]
