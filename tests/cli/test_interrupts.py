"""Ctrl+C at each moment, and what is said about it."""

import signal
from collections.abc import Callable
from datetime import timedelta

import pytest

from crm_admin.cli.interrupts import Interrupts
from crm_admin.domain.mail import MailStep, Verdict
from crm_admin.domain.secret import Secret
from tests.cli.conftest import URL, Person, Shell
from tests.fakes import MAIL_SETTINGS, PASSWORD, FakeHasher, decide

ON_TERMINAL = ("lock", "--database", URL, "--as", "anna.berg", "pia.aho", "--reason", "Lost laptop")


def press() -> None:
    signal.raise_signal(signal.SIGINT)


def press_and_answer() -> str:
    press()
    return PASSWORD


def nothing() -> None:
    """The sign-in is the first unit of work; nothing happens before it."""


def test_before_anything_is_saved_it_ends_the_command(shell: Shell) -> None:
    outcome = shell.run_before(Person(answers=[press_and_answer]), *ON_TERMINAL)

    assert (outcome.status, outcome.output) == (130, "")
    assert outcome.error == "Interrupted. No user was changed.\n"


def test_while_something_is_saved_it_waits_and_tells_that_it_was_saved(shell: Shell) -> None:
    shell.database.meanwhile(nothing, press)
    outcome = shell.signed_in("lock", "pia.aho", "--reason", "Lost laptop")

    operation_id = shell.database.entries[-1].event.operation_id
    assert shell.database.user("pia.aho").facts.lock is not None
    assert outcome.status == 130
    assert outcome.output == f"Locked pia.aho. Operation {operation_id}.\n"
    assert outcome.error.splitlines() == [
        "The change has begun and cannot be taken back; waiting for its end.",
        "Sessions that are open now end at their next request.",
        f"Interrupted, but the change was saved (operation {operation_id}).",
    ]


def press_twice() -> None:
    press()
    press()


def test_the_second_time_it_ends_the_command_in_doubt(shell: Shell) -> None:
    shell.database.meanwhile(nothing, press_twice)
    outcome = shell.signed_in("lock", "pia.aho", "--reason", "Lost laptop", "--json")

    assert (outcome.status, outcome.output) == (3, "")
    assert "it is not known whether the change was saved (operation " in outcome.error


def test_a_refusal_is_told_as_a_refusal_although_it_was_pressed(shell: Shell) -> None:
    shell.database.meanwhile(nothing, press)
    outcome = shell.signed_in("lock", "anna.berg", "--reason", "Lost laptop")

    assert outcome.status == 1
    assert "You cannot lock yourself." in outcome.error


@pytest.fixture
def mailing(shell: Shell) -> Shell:
    """A site that has set up its mail, with a letter that waits."""
    decide(shell.database, MAIL_SETTINGS)
    shell.mailer.will_answer(MailStep.NETWORK, Verdict.LATER)
    shell.signed_in("reset-password", "nora.dahl")
    shell.database.clock.advance(timedelta(minutes=1))
    return shell


def test_while_mail_is_sent_it_waits_for_the_mail_server(mailing: Shell) -> None:
    mailing.database.meanwhile(nothing, nothing, press)
    outcome = mailing.signed_in("reset-password", "pia.aho")

    assert outcome.status == 130
    assert outcome.output.startswith("Sent the reset link to pia.aho@northwind.se (250).")
    assert outcome.error.splitlines()[0] == (
        "It was saved, and its mail is on its way; waiting for the mail server."
    )
    assert "Interrupted, but the change was saved (operation " in outcome.error


def test_the_second_time_the_mail_is_in_doubt_and_the_change_is_not(mailing: Shell) -> None:
    mailing.database.meanwhile(nothing, nothing, press_twice)
    outcome = mailing.signed_in("reset-password", "pia.aho")

    assert (outcome.status, outcome.output) == (3, "")
    assert "the change was saved (operation " in outcome.error
    assert "it is not known whether the letter arrived" in outcome.error


def test_letters_after_the_one_that_is_sent_stay_in_the_outbox(mailing: Shell) -> None:
    mailing.mailer.will_answer(MailStep.NETWORK, Verdict.LATER)
    mailing.signed_in("reset-password", "pia.aho")
    mailing.database.clock.advance(timedelta(minutes=1))
    mailing.database.meanwhile(nothing, nothing, press)
    outcome = mailing.signed_in("outbox", "--deliver")

    assert outcome.status == 130
    assert outcome.output.count("The mail server took") == 1
    assert outcome.error.splitlines() == [
        "A letter is on its way; waiting for the mail server.",
        "Interrupted; the rest stays in the outbox.",
    ]


def test_users_after_the_one_whose_turn_it_is_are_left_as_they_were(shell: Shell) -> None:
    shell.database.meanwhile(nothing, press)
    outcome = shell.signed_in(
        "require-new-password", "pia.aho", "nora.dahl", "--reason", "Stolen list"
    )

    assert outcome.status == 130
    assert outcome.output.splitlines()[-1] == "Done for 1, refused for 0."
    assert outcome.error.splitlines() == [
        "The user whose turn it is comes to an end first.",
        "Interrupted: what stands above was saved, the other users were left as they were.",
    ]
    assert not shell.database.user("nora.dahl").facts.must_change_password


class InterruptedHasher(FakeHasher):
    def hash(self, password: Secret) -> Secret:
        press()
        return super().hash(password)


def test_while_a_database_is_made_it_ends_the_command_in_doubt(shell: Shell) -> None:
    shell.hasher = InterruptedHasher()
    outcome = shell.run(
        *("create-database", "--database", "sqlite:///new", "--admin", "root", "--password-stdin"),
        stdin=b"the very first sentence\n",
    )

    assert (outcome.status, outcome.output) == (3, "")
    assert "it may be there in part" in outcome.error


@pytest.mark.parametrize(
    ("begin", "status"),
    [
        (lambda _interrupts: None, 130),
        (Interrupts.making_database, 3),
        (Interrupts.database_made, 130),
        (lambda interrupts: interrupts.saving("41c2"), 3),
        (Interrupts.saved, 130),
        (Interrupts.mailing, 3),
        (Interrupts.delivering, 3),
        (Interrupts.delivered, 130),
        (Interrupts.saving_each, 3),
        (Interrupts.each_saved, 130),
    ],
)
def test_every_moment_has_its_sentence(begin: Callable[[Interrupts], None], status: int) -> None:
    interrupts = Interrupts()
    begin(interrupts)

    assert interrupts.stop().status == status
    assert interrupts.stop().sentence.startswith("Interrupted")


def test_afterwards_ctrl_c_means_what_it_meant_before(shell: Shell) -> None:
    before = signal.getsignal(signal.SIGINT)
    shell.signed_in("users")

    assert signal.getsignal(signal.SIGINT) is before
