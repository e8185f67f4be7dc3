"""Every combination of the facts, compared with a table that was written by hand."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from functools import cache

import pytest

from crm_admin.domain.capabilities import Act, Actor, Capabilities, under_policies, why_not
from crm_admin.domain.changes import EditUser
from crm_admin.domain.diagnosis import Diagnosis, Finding, FindingCode, Weight, diagnose
from crm_admin.domain.lockout import UNTIL_UNLOCKED
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from crm_admin.domain.user import (
    EXPIRY_NOTICE,
    FailedAttempts,
    Lock,
    Right,
    User,
    UserId,
    UserState,
)
from tests.fakes import NOW, a_lock, a_lockout, a_user
from tests.fakes.users import Facts

PAST = NOW - timedelta(days=1)
FUTURE = NOW + timedelta(days=1)
ANNA = Actor(id=UserId("id-anna.berg"), right=Right.ADMINISTRATOR)
FAILED = FailedAttempts(count=3, since=PAST, last_at=PAST)
ATTEMPTS = {
    "none": FailedAttempts(),
    "some": FAILED,
    "locked out": a_lockout(),
    "lockout over": replace(a_lockout(), locked_until=NOW),
}
VALIDITY = {
    "always": (None, None),
    "now": (NOW, FUTURE),
    "not yet": (FUTURE, None),
    "no longer": (None, NOW),
    "between": (FUTURE, PAST),
}
ENDS = {"never": None, "later": FUTURE, "over": NOW}
EXPIRY = {
    "never": None,
    "later": NOW + EXPIRY_NOTICE + timedelta(seconds=1),
    "soon": NOW + EXPIRY_NOTICE,
    "over": NOW,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The circumstances of one user, in words."""

    locked: bool
    active: bool
    validity: str
    attempts: str
    password: bool
    temporary: str
    expires: str
    external: bool
    must_change: bool
    second_factor: bool
    email: bool

    @property
    def user(self) -> User:
        valid_from, valid_until = VALIDITY[self.validity]
        return a_user(
            lock=a_lock() if self.locked else None,
            is_active=self.active,
            valid_from=valid_from,
            valid_until=valid_until,
            attempts=ATTEMPTS[self.attempts],
            has_password=self.password,
            temporary_until=ENDS[self.temporary],
            password_expires_at=EXPIRY[self.expires],
            external_system="Northwind AD" if self.external else None,
            must_change_password=self.must_change,
            second_factor="TOTP" if self.second_factor else None,
            email="asa.bjork@northwind.se" if self.email else None,
        )


ALL_CASES = tuple(
    Case(
        locked=locked,
        active=active,
        validity=validity,
        attempts=attempts,
        password=password,
        temporary=temporary,
        expires=expires,
        external=external,
        must_change=must_change,
        second_factor=second_factor,
        email=email,
    )
    for locked, active, password, external, must_change, second_factor, email in (
        itertools.product((False, True), repeat=7)
    )
    for validity, attempts, temporary, expires in itertools.product(
        VALIDITY, ATTEMPTS, ENDS, EXPIRY
    )
)

Holds = Callable[[Case], bool]

EXPECTED: tuple[tuple[FindingCode, Weight, Holds], ...] = (
    (FindingCode.LOCKED, Weight.BARS, lambda c: c.locked),
    (FindingCode.INACTIVE, Weight.BARS, lambda c: not c.active),
    (FindingCode.NOT_YET_VALID, Weight.BARS, lambda c: c.validity in {"not yet", "between"}),
    (FindingCode.NO_LONGER_VALID, Weight.BARS, lambda c: c.validity in {"no longer", "between"}),
    (FindingCode.LOCKED_OUT, Weight.BARS, lambda c: c.attempts == "locked out"),
    # Known of the last administrator only: below.
    (FindingCode.SLOWED_DOWN, Weight.BARS, lambda _: False),
    (FindingCode.NO_PASSWORD, Weight.BARS, lambda c: not (c.external or c.password)),
    (
        FindingCode.TEMPORARY_PASSWORD_EXPIRED,
        Weight.BARS,
        lambda c: not c.external and c.password and c.temporary == "over",
    ),
    (
        FindingCode.PASSWORD_EXPIRED,
        Weight.BARS,
        lambda c: not c.external and c.password and c.expires == "over",
    ),
    (FindingCode.EXTERNAL_SIGN_IN, Weight.EXPLAINS, lambda c: c.external),
    (
        FindingCode.MUST_CHANGE_PASSWORD,
        Weight.EXPLAINS,
        lambda c: not c.external and c.must_change,
    ),
    (
        FindingCode.PASSWORD_EXPIRES_SOON,
        Weight.EXPLAINS,
        lambda c: not c.external and c.password and c.expires == "soon",
    ),
    (
        FindingCode.FAILED_ATTEMPTS,
        Weight.EXPLAINS,
        lambda c: c.attempts in {"some", "lockout over"},
    ),
    (FindingCode.SECOND_FACTOR, Weight.EXPLAINS, lambda c: c.second_factor),
    (FindingCode.NO_EMAIL, Weight.EXPLAINS, lambda c: not c.email),
)

STATES_OF_CODES = {
    FindingCode.LOCKED: UserState.LOCKED,
    FindingCode.INACTIVE: UserState.INACTIVE,
    FindingCode.NOT_YET_VALID: UserState.INACTIVE,
    FindingCode.NO_LONGER_VALID: UserState.INACTIVE,
    FindingCode.LOCKED_OUT: UserState.LOCKED_OUT,
    FindingCode.NO_PASSWORD: UserState.EXPIRED,
    FindingCode.TEMPORARY_PASSWORD_EXPIRED: UserState.EXPIRED,
    FindingCode.PASSWORD_EXPIRED: UserState.EXPIRED,
}

REMEDIES = {
    FindingCode.LOCKED: Act.LIFT_LOCK,
    FindingCode.INACTIVE: Act.EDIT,
    FindingCode.NOT_YET_VALID: Act.EDIT,
    FindingCode.NO_LONGER_VALID: Act.EDIT,
    FindingCode.LOCKED_OUT: Act.UNLOCK,
    FindingCode.NO_PASSWORD: Act.CHANGE_PASSWORD,
    FindingCode.TEMPORARY_PASSWORD_EXPIRED: Act.CHANGE_PASSWORD,
    FindingCode.PASSWORD_EXPIRED: Act.CHANGE_PASSWORD,
    FindingCode.FAILED_ATTEMPTS: Act.UNLOCK,
    FindingCode.NO_EMAIL: Act.EDIT,
}

NOT_HERE = Text("Not in this CRM.")
EVERY_FIELD = frozenset(field.name for field in fields(EditUser))

NOTES = {
    FindingCode.MUST_CHANGE_PASSWORD,
    FindingCode.PASSWORD_EXPIRES_SOON,
    FindingCode.SECOND_FACTOR,
}
"""They ask for nothing."""


def diagnosed(
    user: User,
    actor: Actor = ANNA,
    *missing: Act,
    editable: frozenset[str] = EVERY_FIELD,
) -> Diagnosis:
    capabilities = Capabilities(missing=dict.fromkeys(missing, NOT_HERE), editable_fields=editable)
    return diagnose(user, now=NOW, actor=actor, capabilities=capabilities)


@cache
def all_diagnoses() -> tuple[tuple[Case, User, Diagnosis], ...]:
    users = ((case, case.user) for case in ALL_CASES)
    return tuple((case, user, diagnosed(user)) for case, user in users)


def all_findings() -> Iterator[Finding]:
    for _, _, diagnosis in all_diagnoses():
        yield from diagnosis.findings


def test_every_combination_finds_exactly_what_the_table_says_in_its_order() -> None:
    assert len(ALL_CASES) == 30720
    for case, _, diagnosis in all_diagnoses():
        found = [(each.code, each.weight) for each in diagnosis.findings]
        expected = [(code, weight) for code, weight, holds in EXPECTED if holds(case)]
        assert found == expected, case


def test_the_codes_are_declared_with_the_most_decisive_first() -> None:
    assert [code for code, _, _ in EXPECTED] == list(FindingCode)


def test_the_diagnosis_says_can_sign_in_exactly_when_the_state_does() -> None:
    for case, user, diagnosis in all_diagnoses():
        is_open = user.state(NOW) in {UserState.ACTIVE, UserState.EXTERNAL}
        assert diagnosis.can_sign_in == is_open, case


def test_the_first_thing_that_bars_is_the_state_of_the_list() -> None:
    for case, user, diagnosis in all_diagnoses():
        bars = [found.code for found in diagnosis.findings if found.weight is Weight.BARS]
        if bars:
            assert STATES_OF_CODES[bars[0]] is user.state(NOW), case


def test_every_finding_has_its_remedy_for_an_administrator_in_a_crm_that_can_everything() -> None:
    for finding in all_findings():
        assert finding.remedy is REMEDIES.get(finding.code), finding


def test_every_finding_has_either_a_remedy_or_a_reason_but_for_notes() -> None:
    for finding in all_findings():
        said = (finding.remedy is not None, finding.no_remedy is not None)
        assert said.count(True) == (0 if finding.code in NOTES else 1), finding


@pytest.mark.parametrize("act", sorted(set(REMEDIES.values())))
def test_a_remedy_that_this_crm_lacks_is_replaced_by_the_reason(act: Act) -> None:
    for case in ALL_CASES[::7]:
        for finding in diagnosed(case.user, ANNA, *_WAYS.get(act, (act,))).findings:
            if REMEDIES.get(finding.code) is act:
                assert (finding.remedy, finding.no_remedy) == (None, NOT_HERE)
            else:
                assert finding.no_remedy != NOT_HERE


_WAYS = {Act.CHANGE_PASSWORD: (Act.CHANGE_PASSWORD, Act.RESET_PASSWORD)}


@pytest.mark.parametrize(
    "facts",
    [{"has_password": False}, {"temporary_until": PAST}, {"password_expires_at": PAST}],
)
def test_a_reset_link_is_the_remedy_where_passwords_cannot_be_set(facts: Facts) -> None:
    [usual] = diagnosed(a_user(**facts)).findings
    [by_link] = diagnosed(a_user(**facts), ANNA, Act.CHANGE_PASSWORD).findings
    [without] = diagnosed(a_user(**facts), ANNA, Act.RESET_PASSWORD).findings
    policies = Policies(may_set_passwords=False)
    by_policy = diagnose(
        a_user(**facts), now=NOW, actor=ANNA, capabilities=under_policies(Capabilities(), policies)
    )

    assert usual.remedy is without.remedy is Act.CHANGE_PASSWORD
    assert by_link.remedy is by_policy.findings[0].remedy is Act.RESET_PASSWORD
    assert by_link.no_remedy is None


def test_where_neither_is_possible_the_reason_is_of_the_way_that_this_crm_offers() -> None:
    nobody = replace(a_user(has_password=False), email=None)

    by_link = diagnosed(nobody, ANNA, Act.CHANGE_PASSWORD).findings[0]
    herself = diagnosed(replace(a_user(has_password=False), id=ANNA.id)).findings[0]

    assert str(by_link.no_remedy) == "There is no e-mail address to send the link to."
    assert str(herself.no_remedy) == "Change your own password in the CRM, with the old one."


def test_a_password_that_expires_says_when() -> None:
    [found] = diagnosed(a_user(password_expires_at=FUTURE)).findings

    assert str(found.sentence) == f"The password expires {FUTURE}."
    assert (found.weight, found.remedy, found.no_remedy) == (Weight.EXPLAINS, None, None)


def test_a_program_with_a_key_is_not_told_of_passwords() -> None:
    assert diagnosed(a_user(uses_password=False, password_expires_at=FUTURE)).findings == ()


def test_a_remedy_is_no_edit_of_what_this_crm_cannot_save() -> None:
    here = "Only the CRM itself can change it."
    for finding in diagnosed(ALL_CASES[-1].user, editable=frozenset({"is_active"})).findings:
        if finding.code is not FindingCode.INACTIVE and REMEDIES.get(finding.code) is Act.EDIT:
            assert (finding.remedy, str(finding.no_remedy)) == (None, here)
        else:
            assert finding.remedy is REMEDIES.get(finding.code)
            assert str(finding.no_remedy) != here


@pytest.mark.parametrize("right", [Right.NONE, Right.USER_ADMINISTRATOR])
def test_a_remedy_that_this_actor_may_not_use_says_why(right: Right) -> None:
    actor = Actor(id=UserId("id-somebody"), right=right)
    boss = replace(ALL_CASES[-1].user, right=Right.ADMINISTRATOR)
    for finding in diagnosed(boss, actor).findings:
        act = REMEDIES.get(finding.code)
        if act is not None:
            assert finding.remedy is None
            assert finding.no_remedy == why_not(
                act, boss, state=boss.state(NOW), actor=actor, capabilities=Capabilities()
            )


def test_every_sentence_can_be_read() -> None:
    for finding in all_findings():
        for text in filter(None, (finding.sentence, finding.no_remedy)):
            assert str(text).endswith(".")
            assert "{" not in str(text)


@pytest.mark.parametrize(
    ("lock", "sentence"),
    [
        (a_lock(), f"Locked by anna.berg {PAST}: On leave."),
        (a_lock(by=None), f"Locked by an administrator {PAST}: On leave."),
        (a_lock(reason=None), f"Locked by anna.berg {PAST}: no reason was recorded."),
        (
            Lock(by=None, at=None, reason=None),
            "Locked by an administrator: no reason was recorded.",
        ),
    ],
)
def test_a_lock_tells_what_was_recorded_of_it(lock: Lock, sentence: str) -> None:
    assert str(diagnosed(a_user(lock=lock)).findings[0].sentence) == sentence


@pytest.mark.parametrize(
    ("count", "has_time", "has_place", "locked", "open_"),
    [
        (
            5,
            True,
            True,
            "Locked after 5 failed attempts, the last {at} from DESK-2.",
            "5 failed attempts, the last {at} from DESK-2.",
        ),
        (
            5,
            True,
            False,
            "Locked after 5 failed attempts, the last {at}.",
            "5 failed attempts, the last {at}.",
        ),
        (
            5,
            False,
            True,
            "Locked after 5 failed attempts from DESK-2.",
            "5 failed attempts from DESK-2.",
        ),
        (5, False, False, "Locked after 5 failed attempts.", "5 failed attempts."),
        (
            1,
            True,
            True,
            "Locked after 1 failed attempt, the last {at} from DESK-2.",
            "1 failed attempt, {at} from DESK-2.",
        ),
        (
            1,
            True,
            False,
            "Locked after 1 failed attempt, the last {at}.",
            "1 failed attempt, {at}.",
        ),
        (
            1,
            False,
            True,
            "Locked after 1 failed attempt from DESK-2.",
            "1 failed attempt from DESK-2.",
        ),
        (1, False, False, "Locked after 1 failed attempt.", "1 failed attempt."),
    ],
)
def test_failed_attempts_tell_how_many_when_and_from_where(
    count: int, has_time: bool, has_place: bool, locked: str, open_: str
) -> None:
    attempts = FailedAttempts(
        count=count,
        last_at=PAST if has_time else None,
        last_from="DESK-2" if has_place else None,
    )
    out = replace(attempts, locked_until=FUTURE)

    still_open = diagnosed(a_user(attempts=attempts)).findings[0].sentence
    locked_out = diagnosed(a_user(attempts=out)).findings[0].sentence

    assert str(still_open) == open_.format(at=PAST)
    assert str(locked_out) == locked.format(at=PAST) + f" It ends by itself {FUTURE}."


def test_the_last_administrator_is_said_to_be_slowed_down() -> None:
    attempts = FailedAttempts(count=12, last_at=PAST, last_from="DESK-2")

    [found] = diagnose(
        a_user(attempts=attempts),
        now=NOW,
        actor=ANNA,
        capabilities=Capabilities(),
        slowed_until=FUTURE,
    ).findings

    assert (found.code, found.weight) == (FindingCode.SLOWED_DOWN, Weight.BARS)
    assert found.remedy is Act.UNLOCK
    assert str(found.sentence) == (
        f"12 failed attempts, the last {PAST} from DESK-2. The last administrator is never locked"
        f" by them, but slowed down until {FUTURE}."
    )


def test_a_lockout_that_nothing_ends_says_so() -> None:
    attempts = replace(a_lockout(), locked_until=UNTIL_UNLOCKED)

    [found, *_] = diagnose(
        a_user(attempts=attempts), now=NOW, actor=ANNA, capabilities=Capabilities()
    ).findings

    assert str(found.sentence).endswith("It lasts until an administrator unlocks.")
