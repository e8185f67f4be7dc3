"""What the detail pane says about a user."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from crm_admin.domain.capabilities import Act, Capabilities, Feature
from crm_admin.domain.text import Text
from crm_admin.domain.user import FailedAttempts, Right, User
from crm_admin.gui.colours import Tone
from crm_admin.gui.users.detail_facts import fact_rows
from crm_admin.gui.users.diagnosis_words import card_findings, card_title, card_tone
from crm_admin.services.outcomes import UserView
from tests.fakes import NOW, a_database, a_lock, a_lockout, a_user, accounts_for, an_administrator


def view_of(user: User) -> UserView:
    database = a_database(an_administrator("anna.berg"), user)
    return accounts_for(database).view(user.id)


def facts(user: User, capabilities: Capabilities = Capabilities()) -> dict[str, str]:  # noqa: B008
    return {row.label: row.value for row in fact_rows(view_of(user), capabilities)}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("user", "label", "value"),
    [
        (a_user(role=None), "Role", "—"),
        (a_user(right=Right.USER_ADMINISTRATOR), "Right here", "User administrator"),
        (a_user(external_system="Northwind AD"), "Sign-in", "Northwind AD"),
        (a_user(second_factor="TOTP"), "Second factor", "TOTP"),
        (a_user(), "Second factor", "Off"),
        (a_user(), "Last sign-in", "Never"),
        (a_user(), "Failed attempts", "None"),
        (a_user(attempts=FailedAttempts(count=3)), "Failed attempts", "3"),
        (a_user(has_password=False), "Password", "None has been set"),
        (a_user(), "Password", "Set; when is not recorded"),
        (a_user(must_change_password=True), "Next sign-in", "Must choose a new password"),
        (a_user(), "Expires", "Never"),
        (a_user(password_expires_at=NOW - timedelta(days=60)), "Expires", "15 Aug 2026"),
        (a_user(temporary_until=NOW - timedelta(days=60)), "Temporary until", "15 Aug 2026"),
        (a_user(valid_from=NOW - timedelta(days=60)), "Valid from", "15 Aug 2026"),
        (a_user(valid_until=NOW - timedelta(days=60)), "Valid until", "15 Aug 2026"),
        (a_user(created_at=NOW - timedelta(days=60)), "Created", "15 Aug 2026"),
        (
            a_user(changed_at=NOW - timedelta(days=60), changed_by="admin"),
            "Changed",
            "15 Aug 2026 by admin",
        ),
    ],
)
def test_a_fact_is_said_in_words(user: User, label: str, value: str) -> None:
    assert facts(user)[label] == value


@pytest.mark.usefixtures("qapp")
def test_who_signs_in_elsewhere_has_no_password_here() -> None:
    assert "Password" not in facts(a_user(external_system="Northwind AD"))


@pytest.mark.usefixtures("qapp")
def test_what_a_crm_does_not_know_is_said_with_the_reason() -> None:
    reason = Text("This CRM does not record it.")
    missing: dict[Act | Feature, Text] = dict.fromkeys(
        (Feature.LAST_SIGN_IN, Feature.SECOND_FACTOR, Feature.FAILED_ATTEMPTS), reason
    )
    rows = fact_rows(view_of(a_user()), Capabilities(missing=missing))
    unknown = {row.label: row.explanation for row in rows if row.value == "Not known here"}
    assert unknown == dict.fromkeys(
        ("Second factor", "Last sign-in", "Failed attempts"), "This CRM does not record it."
    )
    missing[Feature.PASSWORD_EXPIRY] = reason
    assert "Expires" not in facts(a_user(), Capabilities(missing=missing))


@pytest.mark.parametrize(
    ("user", "tone", "title"),
    [
        (a_user(), Tone.SUCCESS, ""),
        (a_user(email=None), Tone.SUCCESS, ""),
        (a_user(lock=a_lock()), Tone.DANGER, "Why can’t they sign in?"),
        (a_user(attempts=a_lockout()), Tone.WARNING, "Why can’t they sign in?"),
        (a_user(is_active=False), Tone.NEUTRAL, "Why can’t they sign in?"),
        (a_user(external_system="AD"), Tone.EXTERNAL, "Nothing in this CRM stops them."),
    ],
)
def test_the_card_takes_its_tone_from_the_most_decisive_finding(
    qapp: QCoreApplication, user: User, tone: Tone, title: str
) -> None:
    view = view_of(user)
    assert card_tone(view) is tone
    assert card_title(view) == title


def test_a_finding_offers_its_remedy_or_says_why_there_is_none(qapp: QCoreApplication) -> None:
    locked, attempts = card_findings(view_of(a_user(lock=a_lock(), attempts=a_lockout())))
    assert (locked.remedy, locked.remedy_key) == ("Lift the lock…", Act.LIFT_LOCK)
    assert (attempts.remedy, attempts.remedy_key) == ("Unlock now", Act.UNLOCK)
    [external] = card_findings(view_of(a_user(external_system="AD")))
    assert external.remedy == ""
    assert external.no_remedy == "Look in AD for a lock or an expired password."
