"""`links`, `requests` and `decline-request`."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.cli.linking import PURPOSES
from crm_admin.domain.audit import Action, Result
from crm_admin.domain.links import Decision, Link, LinkEnd, LinkPurpose
from crm_admin.domain.mail import MailStep, Verdict
from tests.cli.conftest import Shell
from tests.fakes import MAIL_SETTINGS, NOW, decide


@pytest.fixture
def mailing(shell: Shell) -> Shell:
    decide(shell.database, MAIL_SETTINGS)
    return shell


def a_request(shell: Shell, user_name: str, *, link_id: str = "r1") -> Link:
    """Confirmed, and waiting for an answer."""
    user = shell.database.user(user_name)
    link = Link(
        id=link_id,
        purpose=LinkPurpose.UNLOCK,
        user_id=user.id,
        user_name=user.user_name,
        email=user.email,
        token_hash=link_id,
        credential_mark="",
        created_at=NOW - timedelta(minutes=9),
        created_by=None,
        expires_at=NOW + timedelta(minutes=51),
        end=LinkEnd.USED,
        ended_at=NOW - timedelta(minutes=8),
    )
    shell.database.state.companion.links[link.id] = link
    return link


# Links


def test_links_are_shown_with_their_states_the_newest_first(mailing: Shell) -> None:
    mailing.signed_in("reset-password", "pia.aho")
    mailing.database.clock.advance(timedelta(minutes=2))
    mailing.mailer.will_answer(MailStep.DATA, Verdict.REFUSED, "550 unknown")
    mailing.signed_in("reset-password", "pia.aho")

    newer, older = mailing.signed_in("links", "pia.aho", "--json").document["links"]
    assert set(newer) == {
        *("id", "purpose", "state", "to", "created_at", "created_by", "expires_at", "opened_at"),
        *("ended_at", "mail"),
    }
    assert (newer["purpose"], newer["state"], newer["created_by"]) == (
        *("reset", "not_mailed", "anna.berg"),
    )
    assert (newer["mail"]["state"], newer["mail"]["reply"]) == ("refused", "550 unknown")
    assert newer["expires_at"] == "2026-10-14T08:57:00Z"
    assert (older["state"], older["ended_at"]) == ("replaced", "2026-10-14T07:57:00Z")


def test_people_read_a_table_of_links(mailing: Shell) -> None:
    mailing.signed_in("reset-password", "pia.aho")
    header, row = mailing.signed_in("links", "pia.aho").output.splitlines()

    assert header.startswith("Made ")
    assert "new password  Sent" in row
    assert row.endswith("pia.aho@northwind.se")


def test_nobody_made_a_link(shell: Shell) -> None:
    assert shell.signed_in("links", "pia.aho").output == "No links.\n"


def test_revoking_ends_the_open_ones(mailing: Shell) -> None:
    mailing.signed_in("reset-password", "pia.aho")
    outcome = mailing.signed_in("links", "pia.aho", "--revoke", "--json")

    [link] = mailing.database.state.companion.links.values()
    assert outcome.document["revoked"] == 1
    assert outcome.document["sentence"] == "Revoked 1 open link of pia.aho."
    assert link.end is LinkEnd.REVOKED
    assert mailing.database.entries[-1].event.action is Action.LINK_REVOKE


def test_revoking_says_when_there_was_none(shell: Shell) -> None:
    outcome = shell.signed_in("links", "pia.aho", "--revoke")

    assert outcome.status == 0
    assert outcome.output.startswith("Revoked 0 open links of pia.aho. Operation ")


def test_every_purpose_has_words() -> None:
    assert set(PURPOSES) == set(LinkPurpose)


# Requests


def test_requests_are_shown_the_oldest_first(shell: Shell) -> None:
    a_request(shell, "asa.bjork")
    [request] = shell.signed_in("requests", "--json").document["requests"]

    assert request == {
        "id": "r1",
        "user_name": "asa.bjork",
        "email": "asa.bjork@northwind.se",
        "asked_at": "2026-10-14T07:46:00Z",
        "confirmed_at": "2026-10-14T07:47:00Z",
    }


def test_people_read_who_asks_or_that_nobody_does(shell: Shell) -> None:
    assert shell.signed_in("requests").output == "No requests.\n"
    a_request(shell, "asa.bjork")

    assert shell.signed_in("requests").output.splitlines()[1].split() == [
        *("asa.bjork", "asa.bjork@northwind.se", "2026-10-14", "09:46+02:00"),
    ]


def test_declining_answers_every_request_of_the_user(shell: Shell) -> None:
    a_request(shell, "asa.bjork")
    a_request(shell, "asa.bjork", link_id="r2")
    a_request(shell, "ines.oberg", link_id="r3")
    outcome = shell.signed_in("decline-request", "asa.bjork")

    answers = {x.id: x.decision for x in shell.database.state.companion.links.values()}
    assert outcome.status == 0
    assert outcome.output.startswith("Declined the request of asa.bjork. Operation ")
    assert answers == {"r1": Decision.DECLINED, "r2": Decision.DECLINED, "r3": None}
    assert shell.database.entries[-1].event.action is Action.UNLOCK_DECLINE


def test_there_must_be_a_request_to_decline(shell: Shell) -> None:
    outcome = shell.signed_in("decline-request", "asa.bjork")

    assert (outcome.status, outcome.output) == (1, "")
    assert outcome.error == (
        "asa.bjork has no request to be unlocked that waits for an answer. Nothing was changed.\n"
    )


def test_somebody_elses_answer_stands(shell: Shell) -> None:
    link = a_request(shell, "asa.bjork")
    accepted = replace(link, decision=Decision.ACCEPTED)

    def accept() -> None:
        shell.database.state.companion.links[link.id] = accepted

    shell.database.meanwhile(lambda: None, accept)
    outcome = shell.signed_in("decline-request", "asa.bjork")

    assert outcome.status == 1
    assert outcome.error == "This request was answered meanwhile. Nothing was changed.\n"
    assert shell.database.entries[-1].event.result is Result.REFUSED


def test_unlocking_accepts_a_request(shell: Shell) -> None:
    a_request(shell, "asa.bjork")
    shell.signed_in("unlock", "asa.bjork")

    assert shell.signed_in("requests").output == "No requests.\n"
