"""`outbox` and `mail-test`: what waits, sending it, and trying the mail server."""

from dataclasses import replace
from datetime import timedelta

import pytest

from crm_admin.cli.mailing import STEPS
from crm_admin.domain.audit import Action
from crm_admin.domain.errors import ConnectionLost
from crm_admin.domain.mail import MailState, MailStep, Verdict
from crm_admin.domain.secret import Secret
from tests.cli.conftest import Shell
from tests.fakes import MAIL_SETTINGS, decide

PIA = "pia.aho@northwind.se"


@pytest.fixture
def mailing(shell: Shell) -> Shell:
    decide(shell.database, MAIL_SETTINGS)
    return shell


def left_behind(shell: Shell, *names: str, verdict: Verdict = Verdict.LATER) -> list[str]:
    """Letters that the mail server did not take; their ids."""
    for name in names:
        shell.mailer.will_answer(MailStep.RECIPIENT, verdict, "451 later")
        shell.signed_in("reset-password", name)
    return list(shell.database.state.companion.letters)


def states(shell: Shell) -> list[MailState]:
    return [letter.state for letter in shell.database.state.companion.letters.values()]


# Looking


def test_what_waits_is_shown_with_its_attempts_and_the_reply(mailing: Shell) -> None:
    [mail_id] = left_behind(mailing, "pia.aho")
    document = mailing.signed_in("outbox", "--json").document

    assert document["next"] is None
    assert document["letters"] == [
        {
            "id": mail_id,
            "kind": "reset",
            "user_name": "pia.aho",
            "to": PIA,
            "state": "waiting",
            "attempts": 1,
            "written_at": "2026-10-14T07:55:00Z",
            "next_try_at": "2026-10-14T07:56:00Z",
            "reply": "451 later",
        }
    ]


def test_people_read_a_table(mailing: Shell) -> None:
    left_behind(mailing, "pia.aho")
    _, row = mailing.signed_in("outbox").output.splitlines()

    assert f"Reset link  pia.aho    {PIA}  Waiting  1" in row
    assert row.endswith("2026-10-14 09:56+02:00  451 later")


def test_what_was_sent_or_refused_is_shown_when_all_is_asked_for(mailing: Shell) -> None:
    left_behind(mailing, "pia.aho", verdict=Verdict.REFUSED)
    mailing.signed_in("reset-password", "nora.dahl")

    waiting = mailing.signed_in("outbox")
    assert (waiting.output, waiting.error) == ("No letters.\n", "Refused: 1. --all shows them.\n")
    letters = mailing.signed_in("outbox", "--all", "--json").document["letters"]
    assert {letter["state"] for letter in letters} == {"refused", "sent"}
    assert all(letter["next_try_at"] is None for letter in letters)


def test_following_the_pages_shows_every_letter_once(mailing: Shell) -> None:
    ids = left_behind(mailing, "pia.aho", "nora.dahl", "ivar.holm")
    seen: list[str] = []
    after: tuple[str, ...] = ()
    while True:
        document = mailing.signed_in("outbox", "--json", "--limit", "2", *after).document
        seen += [letter["id"] for letter in document["letters"]]
        if document["next"] is None:
            break
        after = ("--after", document["next"])

    assert sorted(seen) == sorted(ids)


# Sending


def test_what_is_due_is_sent_once(mailing: Shell) -> None:
    left_behind(mailing, "pia.aho", "nora.dahl")
    mailing.database.clock.advance(timedelta(minutes=1))
    outcome = mailing.signed_in("outbox", "--deliver")

    assert (outcome.status, outcome.error) == (0, "")
    assert f"The mail server took the mail to {PIA} (250).\n" in outcome.output
    assert states(mailing) == [MailState.SENT] * 2
    assert len(mailing.mailer.taken) == 2
    assert mailing.signed_in("outbox", "--deliver").output == "No letter is due.\n"


def test_what_is_not_taken_is_counted(mailing: Shell) -> None:
    left_behind(mailing, "pia.aho", "nora.dahl")
    mailing.database.clock.advance(timedelta(minutes=1))
    mailing.mailer.will_answer(MailStep.RECIPIENT, Verdict.LATER, "451 later")
    outcome = mailing.signed_in("outbox", "--deliver", "--json")

    assert outcome.status == 4
    assert outcome.error == "Not taken by the mail server: 1 of 2.\n"
    assert sorted(letter["state"] for letter in outcome.document["letters"]) == ["sent", "waiting"]


def test_a_link_that_is_over_is_not_sent(mailing: Shell) -> None:
    left_behind(mailing, "pia.aho")
    mailing.database.clock.advance(timedelta(hours=2))
    outcome = mailing.signed_in("outbox", "--deliver")

    assert outcome.status == 0
    assert outcome.output == f"The mail to {PIA} was not sent: its link works no longer.\n"
    assert mailing.mailer.taken == []


def test_a_database_that_fails_before_anything_is_sent_is_a_refusal(mailing: Shell) -> None:
    left_behind(mailing, "pia.aho")
    mailing.database.clock.advance(timedelta(minutes=1))
    mailing.database.meanwhile(
        lambda: None, lambda: mailing.database.will_fail_commits(ConnectionLost())
    )
    outcome = mailing.signed_in("outbox", "--deliver")

    assert (outcome.status, outcome.output) == (1, "")
    assert "The connection to the database was lost." in outcome.error


@pytest.mark.parametrize("how", [("--deliver",), ("--retry", "x")])
def test_nothing_is_sent_while_mail_is_not_set_up(shell: Shell, how: tuple[str, ...]) -> None:
    outcome = shell.signed_in("outbox", *how)

    assert outcome.status == 1
    assert outcome.error == (
        "E-mail is not set up yet. Set it up with `settings`. Nothing was changed.\n"
    )


def test_one_letter_is_sent_again_at_once(mailing: Shell) -> None:
    [mail_id] = left_behind(mailing, "pia.aho", verdict=Verdict.REFUSED)
    outcome = mailing.signed_in("outbox", "--retry", mail_id, "--json")

    assert outcome.status == 0
    assert outcome.document["sentence"] == f"The mail server took the mail to {PIA} (250)."
    assert outcome.document["mail"]["state"] == "sent"
    assert [e.event.action for e in mailing.database.entries[-2:]] == [
        *(Action.MAIL_RETRY, Action.MAIL_SEND),
    ]


def test_a_letter_that_is_refused_again_is_told(mailing: Shell) -> None:
    [mail_id] = left_behind(mailing, "pia.aho")
    mailing.mailer.will_answer(MailStep.RECIPIENT, Verdict.REFUSED, "550 unknown")
    outcome = mailing.signed_in("outbox", "--retry", mail_id)

    assert (outcome.status, outcome.output) == (4, "")
    assert outcome.error == f"The mail to {PIA} was refused for good: 550 unknown.\n"


def test_what_was_sent_is_not_sent_again(mailing: Shell) -> None:
    mailing.signed_in("reset-password", "pia.aho")
    [mail_id] = mailing.database.state.companion.letters
    outcome = mailing.signed_in("outbox", "--retry", mail_id)

    assert outcome.status == 1
    assert outcome.error == "This letter cannot be sent again. Nothing was changed.\n"


def test_a_letter_is_called_off(mailing: Shell) -> None:
    [mail_id] = left_behind(mailing, "pia.aho")
    outcome = mailing.signed_in("outbox", "--cancel", mail_id)

    assert outcome.status == 0
    assert outcome.output.startswith(f"Called off the mail to {PIA}. Operation ")
    assert states(mailing) == [MailState.CANCELLED]


def test_a_letter_must_be_there(mailing: Shell) -> None:
    for act in ("--retry", "--cancel"):
        outcome = mailing.signed_in("outbox", act, "no\x1bne")

        assert outcome.status == 1
        assert outcome.error == ("There is no letter with the id no\\x1bne. Nothing was changed.\n")


def test_one_thing_is_done_at_a_time(mailing: Shell) -> None:
    outcome = mailing.signed_in("outbox", "--deliver", "--cancel", "x")

    assert outcome.status == 2
    assert "exclude each other" in outcome.error


# Trying


def test_every_step_of_the_test_message_is_a_line(mailing: Shell) -> None:
    outcome = mailing.signed_in("mail-test")

    assert (outcome.status, outcome.error) == (0, "")
    assert outcome.output.splitlines() == [
        "Name        passed",
        "Connection  passed",
        "Encryption  passed",
        "Sign-in     passed",
        "Sender      passed",
        "Recipient   passed",
        "Letter      passed (250)",
    ]
    assert [mail.recipient for mail in mailing.mailer.taken] == ["anna.berg@northwind.se"]


def test_the_step_that_failed_is_the_last(mailing: Shell) -> None:
    mailing.mailer.will_answer(MailStep.ACCOUNT, Verdict.LATER, "535 no")
    outcome = mailing.signed_in("mail-test")

    assert outcome.status == 1
    assert outcome.output.endswith("Sign-in     failed The mail server did not take it. (535 no)\n")
    assert outcome.error == "The test message was not taken.\n"


def test_silence_after_the_letter_is_doubt(mailing: Shell) -> None:
    mailing.mailer.will_answer(MailStep.DATA, Verdict.UNCERTAIN)
    outcome = mailing.signed_in("mail-test", "--json")

    assert outcome.status == 3
    assert outcome.document["steps"][-1] == {
        "step": "data",
        "passed": False,
        "problem": "The mail server did not take it.",
        "detail": None,
        "reply": "",
    }


def test_the_test_message_uses_the_password_of_the_mail_account(shell: Shell) -> None:
    decide(shell.database, replace(MAIL_SETTINGS, account="crm-admin"))
    shell.signed_in("mail-test", "--mail-password-stdin", stdin="mail secret\n")
    assert shell.mailer.passwords == [Secret("mail secret")]

    unknown = shell.signed_in("mail-test")
    assert unknown.status == 1
    assert unknown.error == (
        "The password of the mail account is not known on this computer. Add"
        " --mail-password-stdin. Nothing was changed.\n"
    )


def test_there_must_be_something_to_try(shell: Shell) -> None:
    assert shell.signed_in("mail-test").status == 1


def test_every_step_has_words() -> None:
    assert set(STEPS) == set(MailStep)
