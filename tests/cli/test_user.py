"""`user`: everything of one user, and why they cannot sign in."""

from datetime import timedelta

import pytest

from crm_admin.cli.looking import REMEDIES, RIGHTS
from crm_admin.domain.capabilities import Act, Capabilities
from crm_admin.domain.text import Text
from crm_admin.domain.user import Right
from tests.cli.conftest import Shell
from tests.cli.test_users import ASA, FIELDS
from tests.fakes import NOW, a_lock, a_lockout, a_user, company_users


def test_the_document_has_exactly_the_fields_that_scripts_rely_on(shell: Shell) -> None:
    for user in company_users():
        document = shell.signed_in("user", user.user_name, "--json").document

        assert set(document) == FIELDS | {"can_sign_in", "diagnosis", "failed_attempts", "lock"}
        assert all(set(found) == {"code", "sentence", "remedy"} for found in document["diagnosis"])


def test_somebody_locked_out_is_told_with_the_remedy(shell: Shell) -> None:
    assert shell.signed_in("user", "asa.bjork", "--json").document == {
        **ASA,
        "can_sign_in": False,
        "diagnosis": [
            {
                "code": "locked_out",
                "sentence": "Locked after 10 failed attempts, the last 2026-10-14 09:42+02:00 from"
                " FRONTDESK-2. It ends by itself 2026-10-14 10:12+02:00.",
                "remedy": "unlock",
            }
        ],
        "failed_attempts": 10,
        "lock": {
            "kind": "failed_attempts",
            "by": None,
            "at": "2026-10-14T07:42:00Z",
            "until": "2026-10-14T08:12:00Z",
            "reason": None,
        },
    }


def test_a_deliberate_lock_names_who_when_and_why(shell: Shell) -> None:
    document = shell.signed_in("user", "karl.gross", "--json").document

    assert document["state"] == "locked"
    assert document["lock"] == {
        "kind": "deliberate",
        "by": "anna.berg",
        "at": "2026-10-13T07:55:00Z",
        "until": None,
        "reason": "Parental leave until March",
    }
    assert document["diagnosis"][0]["remedy"] == "lift_lock"


def test_of_two_locks_the_deliberate_one_is_given(shell: Shell) -> None:
    shell.database.add(a_user("both.locks", lock=a_lock(), attempts=a_lockout()), None)

    document = shell.signed_in("user", "both.locks", "--json").document
    assert document["lock"]["kind"] == "deliberate"
    assert [found["code"] for found in document["diagnosis"]] == ["locked", "locked_out"]


def test_a_lockout_that_has_ended_is_no_lock(shell: Shell) -> None:
    shell.database.clock.advance(timedelta(hours=1))

    document = shell.signed_in("user", "asa.bjork", "--json").document
    assert document["lock"] is None
    assert document["can_sign_in"] is True
    assert document["failed_attempts"] == 10


def test_without_a_remedy_the_reason_stands_in_its_place(shell: Shell) -> None:
    document = shell.signed_in("user", "lukasz.wolny", "--json").document

    [found] = document["diagnosis"]
    assert found["code"] == "external_sign_in"
    assert found["remedy"] == "Look in Northwind AD for a lock or an expired password."


def test_a_note_that_needs_no_remedy_has_none(shell: Shell) -> None:
    document = shell.signed_in("user", "tomas.hruby", "--json").document

    assert document["diagnosis"] == [
        {
            "code": "second_factor",
            "sentence": "A second factor is asked for: SMS.",
            "remedy": None,
        }
    ]


def test_people_read_labelled_lines_and_the_remedy_as_a_command(shell: Shell) -> None:
    lines = shell.signed_in("user", "asa.bjork").output.splitlines()

    assert "Name                 Åsa Björk" in lines
    assert "Last sign-in         2026-10-13 09:55+02:00 from OFFICE-4" in lines
    assert "Can sign in          no" in lines
    assert lines[-1] == "  Remedy: unlock"


def test_people_read_why_there_is_no_remedy(shell: Shell) -> None:
    output = shell.signed_in("user", "lukasz.wolny").output

    assert "Password checked by  Northwind AD" in output
    assert output.endswith("\n  Look in Northwind AD for a lock or an expired password.\n")


def test_what_the_crm_cannot_do_is_no_remedy(shell: Shell) -> None:
    reason = Text("This CRM keeps no locks.")
    shell.database.capabilities = Capabilities(missing={Act.LIFT_LOCK: reason})

    document = shell.signed_in("user", "karl.gross", "--json").document
    assert document["diagnosis"][0]["remedy"] == "This CRM keeps no locks."


@pytest.mark.parametrize("name", ["ASA.BJORK", "asa.bjor", "asa.bjork ", "Åsa", ""])
def test_names_are_exact(shell: Shell, name: str) -> None:
    outcome = shell.signed_in("user", name, "--json")

    assert (outcome.status, outcome.output) == (1, "")
    assert outcome.error == (
        f"There is no user named “{name}”. Upper and lower case differ. Nothing was changed.\n"
    )


def test_a_name_that_two_users_have_is_refused(shell: Shell) -> None:
    twin = a_user("asa.bjork", id=a_user("twin").id)
    shell.database.add(twin, None)
    outcome = shell.signed_in("user", "asa.bjork")

    assert outcome.status == 1
    assert "Several users have the name" in outcome.error


def test_a_name_that_begins_with_a_dash_follows_two_dashes(shell: Shell) -> None:
    shell.database.add(a_user("-rf", last_sign_in_at=NOW), None)

    assert shell.signed_in("user", "--json", "--", "-rf").document["user_name"] == "-rf"


def test_hostile_values_cannot_move_the_cursor(shell: Shell) -> None:
    user = a_user(
        "evil\x1b[1A",
        email="\u202e@b.c",
        group="\x9b2J",
        role="a\nb",
        last_sign_in_at=NOW,
        last_sign_in_from="\x1b]0;x\x07",
        lock=a_lock(by="\u2066who", reason="\x1b[31mred"),
    )
    shell.database.add(user, None)
    output = shell.signed_in("user", "evil\x1b[1A").output

    assert not set(output) & set("\x1b\x07\x9b\u202e\u2066")
    assert r"Locked by \u2066who" in output


def test_every_right_and_every_remedy_has_words() -> None:
    assert set(RIGHTS) == set(Right)
    assert set(REMEDIES) == set(Act)
