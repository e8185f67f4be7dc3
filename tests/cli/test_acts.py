"""`lock` and `unlock`: what is done, what is refused, what is said about it."""

from dataclasses import replace

import pytest

from crm_admin.domain.audit import Action, Result
from crm_admin.domain.capabilities import Act, Capabilities
from crm_admin.domain.errors import ConnectionLost, OutcomeUnknown
from crm_admin.domain.text import Text
from crm_admin.domain.user import NO_ATTEMPTS, Right
from tests.cli.conftest import SIGN_IN, Shell
from tests.fakes import DIRECTORY, PASSWORD, a_lock, a_lockout, a_user, decide

UMA = ("--database", SIGN_IN[1], "--as", "uma.lind", "--password-stdin")


# Lock


def test_locking_bars_the_user_with_the_reason(shell: Shell) -> None:
    outcome = shell.signed_in("lock", "pia.aho", "--reason", "Lost laptop")

    lock = shell.database.user("pia.aho").facts.lock
    assert outcome.status == 0
    assert lock is not None
    assert (lock.by, lock.reason) == ("anna.berg", "Lost laptop")


def test_an_act_is_recorded_under_the_operation_that_is_printed(shell: Shell) -> None:
    document = shell.signed_in("lock", "pia.aho", "--reason", "Lost laptop", "--json").document

    event = shell.database.entries[-1].event
    assert set(document) == {"operation_id", "sentence"}
    assert document["sentence"] == "Locked pia.aho."
    assert (event.action, event.result) == (Action.USER_LOCK, Result.DONE)
    assert (event.operation_id, event.reason) == (document["operation_id"], "Lost laptop")


def test_people_read_the_sentence_and_what_becomes_of_open_sessions(shell: Shell) -> None:
    outcome = shell.signed_in("lock", "pia.aho", "--reason", "Lost laptop")

    operation_id = shell.database.entries[-1].event.operation_id
    assert outcome.output == f"Locked pia.aho. Operation {operation_id}.\n"
    assert outcome.error == "Sessions that are open now end at their next request.\n"


def test_a_script_reads_the_document_and_nothing_else(shell: Shell) -> None:
    assert shell.signed_in("lock", "pia.aho", "--reason", "x", "--json").error == ""


def test_a_lock_needs_a_reason(shell: Shell) -> None:
    missing = shell.signed_in("lock", "pia.aho")
    empty = shell.signed_in("lock", "pia.aho", "--reason", "  ")

    assert missing.status == 2
    assert "Missing option '--reason'" in missing.error
    assert empty.status == 1
    assert empty.error == "Reason: it is needed. Nothing was changed.\n"
    assert shell.database.user("pia.aho").facts.lock is None


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("anna.berg", "You cannot lock yourself. Nothing was changed."),
        (
            "karl.gross",
            "Already locked by anna.berg 2026-10-13 09:55+02:00. Nothing was changed.",
        ),
        ("rolf.udd", "Already inactive. Nothing was changed."),
    ],
)
def test_what_does_not_apply_is_refused_in_one_line(shell: Shell, name: str, sentence: str) -> None:
    before = shell.database.user(name).facts.lock
    outcome = shell.signed_in("lock", name, "--reason", "Lost laptop", "--json")

    assert (outcome.status, outcome.output, outcome.error) == (1, "", f"{sentence}\n")
    assert shell.database.user(name).facts.lock == before


def test_the_last_administrator_cannot_be_locked(shell: Shell) -> None:
    # She could sign in again only while the directory answers.
    anna = shell.database.user("anna.berg")
    outside = replace(anna.facts, external_system="Northwind AD")
    shell.database.change(replace(anna, facts=outside))
    decide(shell.database, DIRECTORY)
    shell.directory.people["anna.berg"] = PASSWORD
    outcome = shell.signed_in("lock", "admin", "--reason", "Left the company")

    assert outcome.status == 1
    assert "Nobody else could administer the CRM afterwards" in outcome.error
    assert shell.database.user("admin").facts.lock is None


def test_a_user_administrator_cannot_lock_an_administrator(shell: Shell) -> None:
    outcome = shell.run("lock", *UMA, "admin", "--reason", "x", stdin=f"{PASSWORD}\n".encode())

    assert outcome.status == 1
    assert outcome.error.startswith("Only an administrator may act on another administrator.")


def test_what_the_crm_cannot_do_is_refused_with_its_reason(shell: Shell) -> None:
    reason = Text("This CRM cannot lock.")
    shell.database.capabilities = Capabilities(missing={Act.LOCK: reason})
    outcome = shell.signed_in("lock", "pia.aho", "--reason", "x")

    assert (outcome.status, outcome.error) == (1, "This CRM cannot lock. Nothing was changed.\n")


# Unlock


def test_unlocking_clears_the_failed_attempts(shell: Shell) -> None:
    document = shell.signed_in("unlock", "asa.bjork", "--json").document

    assert document["sentence"] == "Unlocked asa.bjork."
    assert shell.database.user("asa.bjork").facts.attempts == NO_ATTEMPTS


def test_somebody_who_is_not_locked_cannot_be_unlocked(shell: Shell) -> None:
    outcome = shell.signed_in("unlock", "pia.aho")

    assert (outcome.status, outcome.error) == (1, "Not locked. Nothing was changed.\n")


def test_what_still_bars_the_sign_in_is_told(shell: Shell) -> None:
    expired = a_user("ole.lund", attempts=a_lockout(), has_password=False)
    shell.database.add(expired, None)
    outcome = shell.signed_in("unlock", "ole.lund")

    assert outcome.status == 0
    assert outcome.error == "They still cannot sign in: No password has been set.\n"


@pytest.mark.parametrize("name", ["karl.gross", "ines.oberg"])
def test_a_deliberate_lock_is_not_lifted_by_the_way(shell: Shell, name: str) -> None:
    before = shell.database.user(name)
    outcome = shell.signed_in("unlock", name)

    assert (outcome.status, outcome.output) == (1, "")
    assert outcome.error.startswith(f"{name}: Locked by ")
    assert outcome.error.endswith(
        ". To lift that lock, add --lift-deliberate --reason TEXT. Nothing was changed.\n"
    )
    assert shell.database.user(name) == before


def test_the_way_is_not_told_to_those_who_may_not_go_it(shell: Shell) -> None:
    locked = a_user("ole.lund", right=Right.ADMINISTRATOR, lock=a_lock())
    shell.database.add(locked, None)
    outcome = shell.run("unlock", *UMA, "ole.lund", stdin=f"{PASSWORD}\n".encode())

    assert outcome.error == (
        "Only an administrator may act on another administrator. Nothing was changed.\n"
    )


def test_a_deliberate_lock_is_lifted_with_a_reason(shell: Shell) -> None:
    outcome = shell.signed_in(
        "unlock", "karl.gross", "--lift-deliberate", "--reason", "Back at work", "--json"
    )

    event = shell.database.entries[-1].event
    assert outcome.document["sentence"] == "Lifted the lock of karl.gross."
    assert (event.action, event.reason) == (Action.USER_LOCK_LIFT, "Back at work")
    assert shell.database.user("karl.gross").facts.lock is None


def test_lifting_says_that_a_lockout_remains(shell: Shell) -> None:
    outcome = shell.signed_in("unlock", "ines.oberg", "--lift-deliberate", "--reason", "Back")

    assert outcome.error.startswith("They still cannot sign in: Locked after 10 failed attempts")


def test_there_must_be_a_deliberate_lock_to_lift(shell: Shell) -> None:
    outcome = shell.signed_in("unlock", "asa.bjork", "--lift-deliberate", "--reason", "Back")

    assert outcome.status == 1
    assert outcome.error == "Not locked by an administrator. Nothing was changed.\n"


@pytest.mark.parametrize(
    ("half", "sentence"),
    [
        (("--lift-deliberate",), "--lift-deliberate needs --reason TEXT."),
        (("--reason", "Back"), "--reason belongs to --lift-deliberate."),
    ],
)
def test_lifting_and_its_reason_belong_together(
    shell: Shell, half: tuple[str, ...], sentence: str
) -> None:
    outcome = shell.signed_in("unlock", "karl.gross", *half)

    assert outcome.status == 2
    assert sentence in outcome.error


# What happens meanwhile


def test_a_user_whom_somebody_changed_meanwhile_is_left_alone(shell: Shell) -> None:
    pia = shell.database.user("pia.aho")
    # The first unit of work is the sign-in, the second the lock.
    shell.database.meanwhile(
        lambda: None, lambda: shell.database.change(replace(pia, email="new@northwind.se"))
    )
    outcome = shell.signed_in("lock", "pia.aho", "--reason", "Lost laptop", "--json")

    assert (outcome.status, outcome.output) == (1, "")
    assert outcome.error == (
        "“pia.aho” was changed by somebody else meanwhile. Nothing was saved."
        " Look at the user again, then decide.\n"
    )
    assert shell.database.user("pia.aho").facts.lock is None


def test_a_lost_connection_that_saved_nothing_is_a_refusal(shell: Shell) -> None:
    shell.database.meanwhile(
        lambda: None, lambda: shell.database.will_fail_commits(ConnectionLost())
    )
    outcome = shell.signed_in("lock", "pia.aho", "--reason", "Lost laptop")

    assert outcome.status == 1
    assert "Nothing was saved." in outcome.error


def test_not_knowing_whether_it_was_saved_is_a_status_of_its_own(shell: Shell) -> None:
    unknown = OutcomeUnknown(operation_id="41c2")
    shell.database.meanwhile(lambda: None, lambda: shell.database.will_fail_commits(unknown))
    outcome = shell.signed_in("lock", "pia.aho", "--reason", "Lost laptop", "--json")

    assert (outcome.status, outcome.output) == (3, "")
    assert "it is not known whether the change was saved (operation 41c2)" in outcome.error


@pytest.mark.parametrize("arguments", [("lock", "pia.aho", "--reason", "x"), ("unlock", "nobody")])
def test_the_database_is_closed_whatever_happens(shell: Shell, arguments: tuple[str, ...]) -> None:
    shell.signed_in(*arguments)

    assert shell.database.is_closed
