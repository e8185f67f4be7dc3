"""Facts -> why somebody cannot sign in, and the remedy."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from crm_admin.domain.capabilities import Act, Actor, Capabilities, why_not
from crm_admin.domain.lockout import UNTIL_UNLOCKED
from crm_admin.domain.text import Text, plural
from crm_admin.domain.user import FailedAttempts, Lock, SignInFacts, User


class FindingCode(StrEnum):
    """What can be found, the most decisive first."""

    LOCKED = "locked"
    INACTIVE = "inactive"
    NOT_YET_VALID = "not_yet_valid"
    NO_LONGER_VALID = "no_longer_valid"
    LOCKED_OUT = "locked_out"
    SLOWED_DOWN = "slowed_down"
    NO_PASSWORD = "no_password"  # noqa: S105 (the name of a finding)
    TEMPORARY_PASSWORD_EXPIRED = "temporary_password_expired"  # noqa: S105
    PASSWORD_EXPIRED = "password_expired"  # noqa: S105
    EXTERNAL_SIGN_IN = "external_sign_in"
    MUST_CHANGE_PASSWORD = "must_change_password"  # noqa: S105
    PASSWORD_EXPIRES_SOON = "password_expires_soon"  # noqa: S105
    FAILED_ATTEMPTS = "failed_attempts"
    SECOND_FACTOR = "second_factor"
    NO_EMAIL = "no_email"


class Weight(StrEnum):
    """Whether a finding bars the sign-in or only explains what the user meets."""

    BARS = "bars"
    EXPLAINS = "explains"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that stands between a user and the sign-in.

    Exactly one of `remedy` and `no_remedy` is there, but for notes that need neither.
    """

    code: FindingCode
    weight: Weight
    sentence: Text
    remedy: Act | None = None
    no_remedy: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """All findings, the most decisive first."""

    findings: tuple[Finding, ...]

    @property
    def can_sign_in(self) -> bool:
        """Nothing bars the sign-in as far as this database knows."""
        return all(finding.weight is Weight.EXPLAINS for finding in self.findings)


def diagnose(
    user: User,
    *,
    now: datetime,
    actor: Actor,
    capabilities: Capabilities,
    slowed_until: datetime | None = None,
) -> Diagnosis:
    """Every finding about this user with the remedy that this actor has in this CRM.

    `slowed_until` is known of the last administrator only, who is delayed and never locked.
    """
    state = user.state(now)

    def reason(act: Act, code: FindingCode) -> Text | None:
        return why_not(
            act, user, state=state, actor=actor, capabilities=capabilities
        ) or _not_editable(code, capabilities)

    def with_remedy(finding: Finding) -> Finding:
        if finding.remedy is None:
            return finding
        reasons = {act: reason(act, finding.code) for act in _ways(finding.remedy)}
        possible = [act for act, why in reasons.items() if why is None]
        if possible:
            return replace(finding, remedy=possible[0])
        # Of the first that this CRM offers at all, because only that one can become possible.
        offered = [act for act in reasons if capabilities.has(act)] or [finding.remedy]
        return replace(finding, remedy=None, no_remedy=reasons[offered[0]])

    found = _findings(user, now, slowed_until)
    return Diagnosis(findings=tuple(with_remedy(each) for each in found))


def _ways(remedy: Act) -> tuple[Act, ...]:
    """The acts that come to the same, the quickest first."""
    if remedy is Act.CHANGE_PASSWORD:
        return Act.CHANGE_PASSWORD, Act.RESET_PASSWORD
    return (remedy,)


def _not_editable(code: FindingCode, capabilities: Capabilities) -> Text | None:
    field = _FIELDS.get(code)
    if field is None or field in capabilities.editable_fields:
        return None
    return Text("Only the CRM itself can change it.")


_FIELDS = {
    FindingCode.INACTIVE: "is_active",
    FindingCode.NOT_YET_VALID: "valid_from",
    FindingCode.NO_LONGER_VALID: "valid_until",
    FindingCode.NO_EMAIL: "email",
}
"""What an edit has to change as the remedy."""


def _findings(user: User, now: datetime, slowed_until: datetime | None) -> Iterator[Finding]:
    yield from _lock_and_validity(user.facts, now)
    yield from _attempts(user.facts, now, slowed_until)
    yield from _password(user.facts, now)
    yield from _circumstances(user, now, is_slowed=slowed_until is not None)


def _lock_and_validity(facts: SignInFacts, now: datetime) -> Iterator[Finding]:
    if facts.lock is not None:
        yield _bars(FindingCode.LOCKED, _locked(facts.lock), remedy=Act.LIFT_LOCK)
    if not facts.is_active:
        sentence = Text("Inactive: switched off or retired in the CRM.")
        yield _bars(FindingCode.INACTIVE, sentence, remedy=Act.EDIT)
    if facts.valid_from is not None and now < facts.valid_from:
        sentence = Text(
            "The account is not valid before {valid_from}.", valid_from=facts.valid_from
        )
        yield _bars(FindingCode.NOT_YET_VALID, sentence, remedy=Act.EDIT)
    if facts.valid_until is not None and facts.valid_until <= now:
        sentence = Text("The account was valid until {valid_until}.", valid_until=facts.valid_until)
        yield _bars(FindingCode.NO_LONGER_VALID, sentence, remedy=Act.EDIT)


def _attempts(
    facts: SignInFacts, now: datetime, slowed_until: datetime | None
) -> Iterator[Finding]:
    if facts.is_locked_out(now):
        yield _bars(FindingCode.LOCKED_OUT, _locked_out(facts.attempts), remedy=Act.UNLOCK)
    if slowed_until is not None:
        sentence = _slowed_down(facts.attempts, slowed_until)
        yield _bars(FindingCode.SLOWED_DOWN, sentence, remedy=Act.UNLOCK)


def _password(facts: SignInFacts, now: datetime) -> Iterator[Finding]:
    if facts.external_system is not None or not facts.uses_password:
        return
    if facts.has_password:
        yield from _expired_password(facts, now)
    else:
        sentence = Text("No password has been set.")
        yield _bars(FindingCode.NO_PASSWORD, sentence, remedy=Act.CHANGE_PASSWORD)


def _expired_password(facts: SignInFacts, now: datetime) -> Iterator[Finding]:
    if facts.temporary_until is not None and facts.temporary_until <= now:
        sentence = Text(
            "The temporary password was not used before {until}.", until=facts.temporary_until
        )
        yield _bars(FindingCode.TEMPORARY_PASSWORD_EXPIRED, sentence, remedy=Act.CHANGE_PASSWORD)
    if facts.password_expires_at is not None and facts.password_expires_at <= now:
        sentence = Text("The password expired {at}.", at=facts.password_expires_at)
        yield _bars(FindingCode.PASSWORD_EXPIRED, sentence, remedy=Act.CHANGE_PASSWORD)


def _circumstances(user: User, now: datetime, *, is_slowed: bool) -> Iterator[Finding]:
    facts = user.facts
    if facts.external_system is not None:
        yield _external(facts.external_system)
    elif facts.must_change_password:
        sentence = Text("A new password must be chosen at the next sign-in.")
        yield _explains(FindingCode.MUST_CHANGE_PASSWORD, sentence)
    if _is_about_to_expire(facts, now):
        sentence = Text("The password expires {at}.", at=facts.password_expires_at or "")
        yield _explains(FindingCode.PASSWORD_EXPIRES_SOON, sentence)
    if facts.attempts.count > 0 and not (is_slowed or facts.is_locked_out(now)):
        sentence = _failed(facts.attempts)
        yield _explains(FindingCode.FAILED_ATTEMPTS, sentence, remedy=Act.UNLOCK)
    if facts.second_factor is not None:
        sentence = Text("A second factor is asked for: {method}.", method=facts.second_factor)
        yield _explains(FindingCode.SECOND_FACTOR, sentence)
    if not user.email and facts.uses_password:
        sentence = Text("There is no e-mail address, so no reset link can be sent.")
        yield _explains(FindingCode.NO_EMAIL, sentence, remedy=Act.EDIT)


def _is_about_to_expire(facts: SignInFacts, now: datetime) -> bool:
    is_checked_here = facts.external_system is None and facts.uses_password
    return is_checked_here and facts.password_expires_soon(now)


def _bars(code: FindingCode, sentence: Text, *, remedy: Act) -> Finding:
    return Finding(code=code, weight=Weight.BARS, sentence=sentence, remedy=remedy)


def _explains(code: FindingCode, sentence: Text, *, remedy: Act | None = None) -> Finding:
    return Finding(code=code, weight=Weight.EXPLAINS, sentence=sentence, remedy=remedy)


def _external(system: str) -> Finding:
    return Finding(
        code=FindingCode.EXTERNAL_SIGN_IN,
        weight=Weight.EXPLAINS,
        sentence=Text("The password is checked by {system}, not by this CRM.", system=system),
        no_remedy=Text("Look in {system} for a lock or an expired password.", system=system),
    )


def _locked(lock: Lock) -> Text:
    who = lock.by or Text("an administrator")
    why = lock.reason or Text("no reason was recorded")
    if lock.at is None:
        return Text("Locked by {who}: {why}.", who=who, why=why)
    return Text("Locked by {who} {at}: {why}.", who=who, at=lock.at, why=why)


def _slowed_down(attempts: FailedAttempts, until: datetime) -> Text:
    return Text(
        "{failed} The last administrator is never locked by them, but slowed down until {until}.",
        failed=_failed(attempts),
        until=until,
    )


def _locked_out(attempts: FailedAttempts) -> Text:
    ends = (
        Text("It lasts until an administrator unlocks.")
        if attempts.locked_until == UNTIL_UNLOCKED
        else Text("It ends by itself {until}.", until=attempts.locked_until or "")
    )
    return Text("{failed} {ends}", failed=_failed(attempts, locked=True), ends=ends)


def _failed(attempts: FailedAttempts, *, locked: bool = False) -> Text:
    said = _FAILED[locked, attempts.last_at is not None, attempts.last_from is not None]
    one, many = said
    values = {"at": attempts.last_at or "", "place": attempts.last_from or ""}
    return plural(attempts.count, one, many).with_values(**values)


_FAILED = {
    (True, True, True): (
        Text("Locked after {count} failed attempt, the last {at} from {place}."),
        Text("Locked after {count} failed attempts, the last {at} from {place}."),
    ),
    (True, True, False): (
        Text("Locked after {count} failed attempt, the last {at}."),
        Text("Locked after {count} failed attempts, the last {at}."),
    ),
    (True, False, True): (
        Text("Locked after {count} failed attempt from {place}."),
        Text("Locked after {count} failed attempts from {place}."),
    ),
    (True, False, False): (
        Text("Locked after {count} failed attempt."),
        Text("Locked after {count} failed attempts."),
    ),
    (False, True, True): (
        Text("{count} failed attempt, {at} from {place}."),
        Text("{count} failed attempts, the last {at} from {place}."),
    ),
    (False, True, False): (
        Text("{count} failed attempt, {at}."),
        Text("{count} failed attempts, the last {at}."),
    ),
    (False, False, True): (
        Text("{count} failed attempt from {place}."),
        Text("{count} failed attempts from {place}."),
    ),
    (False, False, False): (
        Text("{count} failed attempt."),
        Text("{count} failed attempts."),
    ),
}
