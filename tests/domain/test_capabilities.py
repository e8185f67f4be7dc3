"""Who may do what to whom, and why not."""

from dataclasses import dataclass, replace

import pytest

from crm_admin.domain.capabilities import Act, Actor, Capabilities, Feature, read_only, why_not
from crm_admin.domain.text import Text
from crm_admin.domain.user import FailedAttempts, Lock, Right, User, UserId
from tests.fakes import NOW, a_lock, a_lockout, a_user

ANNA = Actor(id=UserId("id-anna.berg"), right=Right.ADMINISTRATOR)
UMA = Actor(id=UserId("id-uma.lind"), right=Right.USER_ADMINISTRATOR)
NOBODY = Actor(id=UserId("id-pia.aho"), right=Right.NONE)
ALL = frozenset(Act)
NO_LINK = ALL - {Act.RESET_PASSWORD}
PASSWORDS = frozenset({Act.CHANGE_PASSWORD, Act.REQUIRE_NEW_PASSWORD})
FAILED = FailedAttempts(count=1)

ORDINARY = a_user()
IN_AD = a_user(external_system="Northwind AD")
COLLEAGUE = a_user("bo.ek", right=Right.ADMINISTRATOR)
HERSELF = a_user("anna.berg", right=Right.ADMINISTRATOR)
UMA_HERSELF = a_user("uma.lind", right=Right.USER_ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Row:
    tells: str
    actor: Actor
    user: User
    may: frozenset[Act]


ROWS = (
    Row("nobody", NOBODY, ORDINARY, frozenset()),
    Row("active", ANNA, ORDINARY, ALL - {Act.UNLOCK, Act.LIFT_LOCK}),
    Row("failed", ANNA, a_user(attempts=FAILED), ALL - {Act.LIFT_LOCK}),
    Row("locked out", ANNA, a_user(attempts=a_lockout()), ALL - {Act.LIFT_LOCK}),
    Row("locked", ANNA, a_user(lock=a_lock()), NO_LINK - {Act.LOCK, Act.UNLOCK}),
    Row("both", ANNA, a_user(lock=a_lock(), attempts=a_lockout()), NO_LINK - {Act.LOCK}),
    Row("inactive", ANNA, a_user(is_active=False), PASSWORDS | {Act.EDIT}),
    Row(
        "inactive and locked",
        ANNA,
        a_user(is_active=False, lock=a_lock()),
        PASSWORDS | {Act.EDIT, Act.LIFT_LOCK},
    ),
    Row("expired", ANNA, a_user(password_expires_at=NOW), ALL - {Act.UNLOCK, Act.LIFT_LOCK}),
    Row("external", ANNA, IN_AD, frozenset({Act.LOCK, Act.EDIT})),
    Row(
        "external, locked out",
        ANNA,
        a_user(external_system="AD", attempts=a_lockout()),
        frozenset({Act.LOCK, Act.UNLOCK, Act.EDIT}),
    ),
    Row(
        "no e-mail",
        ANNA,
        a_user(email=None),
        NO_LINK - {Act.UNLOCK, Act.LIFT_LOCK},
    ),
    Row("an administrator", ANNA, COLLEAGUE, ALL - {Act.UNLOCK, Act.LIFT_LOCK}),
    Row("herself", ANNA, HERSELF, frozenset({Act.EDIT})),
    Row(
        "herself with failures",
        ANNA,
        replace(HERSELF, facts=a_user(attempts=FAILED).facts),
        frozenset({Act.UNLOCK, Act.EDIT}),
    ),
    Row("a user administrator", UMA, ORDINARY, ALL - {Act.UNLOCK, Act.LIFT_LOCK}),
    Row("a user administrator above", UMA, COLLEAGUE, frozenset()),
    Row("a user administrator beside", UMA, UMA_HERSELF, frozenset()),
)


def reasons(actor: Actor, user: User, capabilities: Capabilities | None = None) -> dict[Act, Text]:
    said = {
        act: why_not(
            act,
            user,
            state=user.state(NOW),
            actor=actor,
            capabilities=capabilities or Capabilities(),
        )
        for act in Act
    }
    return {act: reason for act, reason in said.items() if reason is not None}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.tells)
def test_the_acts_that_apply_are_those_of_the_table(row: Row) -> None:
    assert ALL - set(reasons(row.actor, row.user)) == row.may


def test_every_reason_is_a_sentence() -> None:
    for row in ROWS:
        for reason in reasons(row.actor, row.user).values():
            assert str(reason).endswith(".")
            assert "{" not in str(reason)


@pytest.mark.parametrize(
    ("actor", "user", "act", "reason"),
    [
        (NOBODY, ORDINARY, Act.EDIT, "You are not an administrator."),
        (UMA, COLLEAGUE, Act.EDIT, "Only an administrator may act on another administrator."),
        (ANNA, HERSELF, Act.LOCK, "You cannot lock yourself."),
        (
            ANNA,
            HERSELF,
            Act.CHANGE_PASSWORD,
            "Change your own password in the CRM, with the old one.",
        ),
        (
            ANNA,
            IN_AD,
            Act.CHANGE_PASSWORD,
            "The password is kept in Northwind AD. Change it there.",
        ),
        (
            ANNA,
            a_user(email=""),
            Act.RESET_PASSWORD,
            "There is no e-mail address to send the link to.",
        ),
        (ANNA, a_user(is_active=False), Act.LOCK, "Already inactive."),
        (ANNA, ORDINARY, Act.UNLOCK, "Not locked."),
        (ANNA, ORDINARY, Act.LIFT_LOCK, "Not locked by an administrator."),
        (
            ANNA,
            a_user(lock=a_lock()),
            Act.UNLOCK,
            "Locked by an administrator: lifting that is its own step.",
        ),
        (
            ANNA,
            a_user(lock=Lock(by=None, at=NOW, reason=None)),
            Act.LOCK,
            "Already locked.",
        ),
        (
            ANNA,
            a_user(lock=Lock(by="bo.ek", at=NOW, reason=None)),
            Act.LOCK,
            f"Already locked by bo.ek {NOW}.",
        ),
    ],
)
def test_a_reason_says_what_stands_in_the_way(
    actor: Actor, user: User, act: Act, reason: str
) -> None:
    assert str(reasons(actor, user)[act]) == reason


def test_what_the_crm_cannot_do_is_said_before_anything_else() -> None:
    reason = Text("Not in this CRM.")
    capabilities = Capabilities(missing={Act.LOCK: reason})

    assert reasons(NOBODY, ORDINARY, capabilities)[Act.LOCK] == reason
    assert reasons(ANNA, ORDINARY, capabilities)[Act.LOCK] == reason
    assert Act.EDIT not in reasons(ANNA, ORDINARY, capabilities)


def test_a_crm_has_what_is_not_missing() -> None:
    reason = Text("Not in this CRM.")
    capabilities = Capabilities(missing={Feature.GROUPS: reason})

    assert not capabilities.has(Feature.GROUPS)
    assert capabilities.why_not(Feature.GROUPS) == reason
    assert all(capabilities.has(act) for act in Act)
    assert capabilities.why_not(Feature.HISTORY) is None


def test_a_read_only_database_refuses_every_act_for_the_same_reason() -> None:
    reason = Text("The database takes no changes.")

    assert set(reasons(ANNA, ORDINARY, read_only(reason)).values()) == {reason}
    assert set(reasons(ANNA, ORDINARY, read_only(reason))) == set(Act)
    assert read_only(reason).has(Feature.HISTORY)
