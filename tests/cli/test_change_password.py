"""`change-password`: taken exactly, pointed out, refused with every reason, drawn."""

import pytest

from crm_admin.domain.audit import Result
from crm_admin.domain.capabilities import Capabilities, Feature
from crm_admin.domain.password_policy import PasswordPolicy
from crm_admin.domain.settings import Policies
from crm_admin.domain.text import Text
from tests.cli.conftest import URL, Person, Shell
from tests.fakes import PASSWORD, decide, fake_hash

GOOD = "a temporary sentence 17"
ON_TERMINAL = ("change-password", "--database", URL, "--as", "anna.berg", "pia.aho")


def has_password(shell: Shell, plain: str) -> bool:
    return shell.database.record("pia.aho").password_hash == fake_hash(plain)


def test_the_next_line_of_standard_input_is_the_new_password(shell: Shell) -> None:
    outcome = shell.signed_in("change-password", "pia.aho", "--json", stdin=f"{GOOD}\n")

    assert outcome.status == 0
    assert outcome.error == ""
    assert set(outcome.document) == {"operation_id", "sentence"}
    assert outcome.document["sentence"] == "Changed the password of pia.aho."
    assert has_password(shell, GOOD)


def test_a_new_one_must_be_chosen_at_the_next_sign_in_unless_that_is_switched_off(
    shell: Shell,
) -> None:
    shell.signed_in("change-password", "pia.aho", stdin=f"{GOOD}\n")
    shell.signed_in("change-password", "nora.dahl", "--no-must-change", stdin=f"{GOOD}\n")

    assert shell.database.user("pia.aho").facts.must_change_password
    assert not shell.database.user("nora.dahl").facts.must_change_password


def test_failed_attempts_are_cleared_only_when_that_is_asked(shell: Shell) -> None:
    left = shell.signed_in("change-password", "asa.bjork", stdin=f"{GOOD}\n")
    assert "They still cannot sign in: Locked after 10 failed attempts" in left.error
    assert shell.database.user("asa.bjork").facts.attempts.count == 10

    cleared = shell.signed_in("change-password", "asa.bjork", "--also-unlock", stdin=f"{GOOD}\n")
    assert "They still cannot sign in" not in cleared.error
    assert shell.database.user("asa.bjork").facts.attempts.count == 0


# Taken exactly


@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_only_the_line_end_is_cut_off(shell: Shell, end: str) -> None:
    shell.signed_in("change-password", "pia.aho", stdin=f"{GOOD}{end}")

    assert has_password(shell, GOOD)


@pytest.mark.parametrize(
    ("password", "remark"),
    [
        (f" {GOOD}", "The password begins with a space."),
        (f"{GOOD} ", "The password ends with a space."),
        (f"{GOOD}\u00a0!", "The password contains a character that cannot be seen."),
        (f"\ufeff{GOOD}", "The password contains a character that cannot be seen."),
    ],
)
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_what_nobody_sees_is_pointed_out_and_kept(
    shell: Shell, password: str, remark: str, form: tuple[str, ...]
) -> None:
    outcome = shell.signed_in("change-password", "pia.aho", *form, stdin=f"{password}\n")

    assert outcome.status == 0
    assert f"{remark} It is taken exactly as it came.\n" in outcome.error
    assert has_password(shell, password)


# Refused


def test_73_bytes_are_refused_with_their_count(shell: Shell) -> None:
    refused = shell.signed_in("change-password", "pia.aho", stdin="å" * 36 + "b\n")
    assert (refused.status, refused.output) == (1, "")
    assert "It takes 73 bytes; this CRM can store 72." in refused.error

    taken = shell.signed_in("change-password", "pia.aho", stdin="å" * 36 + "\n")
    assert taken.status == 0


@pytest.mark.parametrize("character", ["\0", "\t", "\x1b", "\r"])
def test_control_characters_are_refused(shell: Shell, character: str) -> None:
    outcome = shell.signed_in("change-password", "pia.aho", stdin=f"{GOOD}{character}x\n")

    assert outcome.status == 1
    assert "It contains a control character" in outcome.error
    assert character not in outcome.error


def test_all_broken_rules_are_told_at_once(shell: Shell) -> None:
    outcome = shell.signed_in("change-password", "pia.aho", stdin="pia.aho\0\n")

    assert outcome.error.count("\n") == 1
    for rule in ("at least 15 are needed", "a control character", "the user's own name"):
        assert rule in outcome.error
    assert outcome.error.endswith("Nothing was changed. Choose another one.\n")
    assert has_password(shell, PASSWORD)


def test_a_refused_password_is_not_repeated(shell: Shell) -> None:
    outcome = shell.signed_in("change-password", "pia.aho", stdin="hunter2hunter\0\n")

    assert "hunter2" not in outcome.error


def test_a_password_that_is_kept_elsewhere_is_not_asked_for(shell: Shell) -> None:
    person = Person(answers=[PASSWORD])
    outcome = shell.run_before(person, *ON_TERMINAL[:-1], "lukasz.wolny")

    assert outcome.status == 1
    assert outcome.error == (
        "The password is kept in Northwind AD. Change it there. Nothing was changed.\n"
    )
    assert person.answers == []
    assert shell.database.entries[-1].event.result is Result.REFUSED


# Drawn


def test_a_drawn_password_stands_alone_on_standard_output(shell: Shell) -> None:
    outcome = shell.signed_in("change-password", "pia.aho", "--generate")

    [password] = outcome.output.splitlines()
    assert has_password(shell, password)
    assert password not in outcome.error
    assert outcome.error.startswith("Changed the password of pia.aho. Operation ")


def test_a_drawn_password_stands_in_the_document(shell: Shell) -> None:
    outcome = shell.signed_in("change-password", "pia.aho", "--generate", "--json")

    assert set(outcome.document) == {"operation_id", "sentence", "password"}
    assert has_password(shell, outcome.document["password"])
    assert outcome.error == ""


def test_a_drawn_password_is_long_enough_for_the_policy(shell: Shell) -> None:
    decide(shell.database, Policies(password=PasswordPolicy(min_length=24)))
    outcome = shell.signed_in("change-password", "pia.aho", "--generate")

    assert len(outcome.output.strip()) == 24


def test_no_second_line_is_read_when_the_password_is_drawn(shell: Shell) -> None:
    outcome = shell.signed_in("change-password", "pia.aho", "--generate", stdin=f"{GOOD}\n")

    assert outcome.status == 0
    assert not has_password(shell, GOOD)


def test_the_log_never_holds_a_password(shell: Shell) -> None:
    outcome = shell.signed_in("change-password", "pia.aho", "--generate")
    shell.signed_in("change-password", "pia.aho", stdin=f"{GOOD}\n")

    log = repr(shell.database.entries)
    assert outcome.output.strip() not in log
    assert GOOD not in log
    assert PASSWORD not in log


def test_people_are_told_when_the_crm_cannot_make_them_change_it(shell: Shell) -> None:
    reason = Text("EspoCRM does not ask for a new password.")
    shell.database.capabilities = Capabilities(missing={Feature.MUST_CHANGE_PASSWORD: reason})

    told = shell.signed_in("change-password", "pia.aho", stdin=f"{GOOD}\n")
    assert "EspoCRM does not ask for a new password.\n" in told.error

    not_wanted = shell.signed_in(
        "change-password", "pia.aho", "--no-must-change", stdin=f"{GOOD}\n"
    )
    assert "does not ask" not in not_wanted.error


# Typed


def test_on_a_terminal_the_new_password_is_typed_twice(shell: Shell) -> None:
    person = Person(answers=[PASSWORD, GOOD, GOOD])
    outcome = shell.run_before(person, *ON_TERMINAL)

    assert outcome.status == 0
    assert person.prompts == [
        "Password of anna.berg: ",
        "New password for pia.aho: ",
        "The same again: ",
    ]
    assert has_password(shell, GOOD)


def test_two_that_differ_are_asked_for_again(shell: Shell) -> None:
    person = Person(answers=[PASSWORD, GOOD, f"{GOOD}!", GOOD, GOOD])
    outcome = shell.run_before(person, *ON_TERMINAL)

    assert outcome.status == 0
    assert "The two are not the same." in outcome.error
    assert has_password(shell, GOOD)


def test_a_space_at_the_end_is_kept_when_that_is_meant(shell: Shell) -> None:
    person = Person(answers=[PASSWORD, f"{GOOD} ", f"{GOOD} ", "y\n"])
    outcome = shell.run_before(person, *ON_TERMINAL)

    assert outcome.status == 0
    assert person.prompts[-1] == "The password ends with a space. Keep it exactly so? [y/N] "
    assert has_password(shell, f"{GOOD} ")


@pytest.mark.parametrize("answer", ["n\n", "\n", "", "perhaps\n"])
def test_a_space_that_is_not_meant_leads_to_typing_again(shell: Shell, answer: str) -> None:
    person = Person(answers=[PASSWORD, f" {GOOD}", f" {GOOD}", answer, GOOD, GOOD])
    shell.run_before(person, *ON_TERMINAL)

    assert has_password(shell, GOOD)


def test_nothing_is_typed_when_the_password_is_drawn(shell: Shell) -> None:
    person = Person(answers=[PASSWORD])
    outcome = shell.run_before(person, *ON_TERMINAL, "--generate")

    assert has_password(shell, outcome.output.strip())
