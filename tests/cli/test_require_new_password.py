"""`require-new-password`: one after the other, with an answer for everybody who was named."""

import pytest

from crm_admin.domain.audit import Action, Result
from crm_admin.domain.errors import ConnectionLost, OutcomeUnknown
from tests.cli.conftest import Shell

REASON = ("--reason", "Stolen list")


def must_change(shell: Shell, user_name: str) -> bool:
    return shell.database.user(user_name).facts.must_change_password


def test_everybody_who_is_named_must_choose_a_new_password(shell: Shell) -> None:
    outcome = shell.signed_in("require-new-password", "pia.aho", "nora.dahl", *REASON)

    assert (outcome.status, outcome.error) == (0, "")
    assert outcome.output.splitlines() == [
        "pia.aho: must choose a new password at the next sign-in.",
        "nora.dahl: must choose a new password at the next sign-in.",
        "Done for 2, refused for 0.",
    ]
    assert must_change(shell, "pia.aho")
    assert must_change(shell, "nora.dahl")
    event = shell.database.entries[-1].event
    assert (event.action, event.reason) == (Action.USER_PASSWORD_REQUIRE, "Stolen list")


def test_whom_it_does_not_apply_to_is_named_with_the_reason(shell: Shell) -> None:
    outcome = shell.signed_in("require-new-password", "pia.aho", "lukasz.wolny", *REASON, "--json")

    assert outcome.status == 4
    assert outcome.error == "Not done for 1 of 2.\n"
    assert outcome.document == {
        "results": [
            {"user_name": "pia.aho", "done": True, "problem": None},
            {
                "user_name": "lukasz.wolny",
                "done": False,
                "problem": "The password is kept in Northwind AD. Change it there.",
            },
        ],
        "done": 1,
        "refused": 1,
        "skipped": [],
    }
    assert shell.database.entries[-1].event.result is Result.REFUSED


def test_nothing_but_refusals_is_a_refusal(shell: Shell) -> None:
    assert shell.signed_in("require-new-password", "lukasz.wolny", *REASON).status == 1


def test_a_name_that_nobody_has_stops_it_before_it_begins(shell: Shell) -> None:
    outcome = shell.signed_in("require-new-password", "pia.aho", "no.one", "nor.he", *REASON)

    assert (outcome.status, outcome.output) == (1, "")
    assert outcome.error == (
        "There is no user named “no.one”. There is no user named “nor.he”. Nothing was changed.\n"
    )
    assert not must_change(shell, "pia.aho")


def test_everyone_is_everybody_it_applies_to_but_oneself(shell: Shell) -> None:
    entries = len(shell.database.entries)
    outcome = shell.signed_in("require-new-password", "--everyone", *REASON)

    assert outcome.status == 0
    assert must_change(shell, "pia.aho")
    assert must_change(shell, "admin")
    assert not must_change(shell, "anna.berg")
    assert "Left out 2: The password is kept in Northwind AD. Change it there.\n" in outcome.output
    new = [entry.event for entry in shell.database.entries[entries:]]
    assert all(event.result is Result.DONE for event in new)


@pytest.mark.parametrize("whom", [("--everyone",), ("pia.aho", "lukasz.wolny")])
def test_a_preview_names_whom_it_would_hit_and_changes_nothing(
    shell: Shell, whom: tuple[str, ...]
) -> None:
    commits = shell.database.commits
    people = shell.signed_in("require-new-password", *whom, "--preview")
    document = shell.signed_in("require-new-password", *whom, "--preview", "--json").document

    assert people.output.startswith(f"It would hit {document['hit']}.\n")
    assert "  pia.aho\n" in people.output or document["hit"] > 20
    assert document["first"]
    told = {skipped["reason"] for skipped in document["skipped"]}
    assert "The password is kept in Northwind AD. Change it there." in told
    assert shell.database.commits == commits + 2  # the sign-ins
    assert not must_change(shell, "pia.aho")


def test_a_reason_is_needed(shell: Shell) -> None:
    missing = shell.signed_in("require-new-password", "pia.aho")
    empty = shell.signed_in("require-new-password", "pia.aho", "--reason", " ")

    assert missing.status == 2
    assert "--reason TEXT" in missing.error
    assert (empty.status, empty.output) == (1, "")
    assert empty.error == "Reason: it is needed. Nothing was changed.\n"


@pytest.mark.parametrize("whom", [(), ("pia.aho", "--everyone")])
def test_it_is_either_names_or_everyone(shell: Shell, whom: tuple[str, ...]) -> None:
    outcome = shell.signed_in("require-new-password", *whom, *REASON)

    assert outcome.status == 2
    assert "Give either names or --everyone." in outcome.error


def test_a_lost_connection_is_one_users_problem(shell: Shell) -> None:
    shell.database.meanwhile(
        lambda: None, lambda: shell.database.will_fail_commits(ConnectionLost())
    )
    outcome = shell.signed_in("require-new-password", "pia.aho", "nora.dahl", *REASON)

    assert outcome.status == 4
    assert outcome.output.startswith("pia.aho: The connection to the database was lost.")
    assert must_change(shell, "nora.dahl")


def test_not_knowing_stops_the_whole_and_says_what_was_done(shell: Shell) -> None:
    unknown = OutcomeUnknown(operation_id="41c2")
    shell.database.meanwhile(
        lambda: None, lambda: None, lambda: shell.database.will_fail_commits(unknown)
    )
    names = ("pia.aho", "nora.dahl", "ivar.holm")
    outcome = shell.signed_in("require-new-password", *names, *REASON)

    assert outcome.status == 3
    assert outcome.output.splitlines() == [
        "pia.aho: must choose a new password at the next sign-in.",
        "Done for 1, refused for 0.",
    ]
    assert "operation 41c2" in outcome.error
    assert not must_change(shell, "ivar.holm")


def test_losing_the_right_stops_the_whole(shell: Shell) -> None:
    shell.database.meanwhile(
        lambda: None,
        lambda: None,
        lambda: shell.database.remove("anna.berg"),
    )
    outcome = shell.signed_in("require-new-password", "pia.aho", "nora.dahl", *REASON)

    assert outcome.status == 4
    assert outcome.output.splitlines()[-1] == "Done for 1, refused for 0."
    assert "You are no longer signed in as an administrator" in outcome.error
