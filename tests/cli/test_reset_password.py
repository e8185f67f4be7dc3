"""`reset-password`: a link is made, mailed at once, and only what is true is said about it."""

from dataclasses import replace

import pytest

from crm_admin.domain.audit import Action, Result
from crm_admin.domain.capabilities import Capabilities
from crm_admin.domain.errors import ConnectionLost
from crm_admin.domain.links import LinkForm, token_hash
from crm_admin.domain.mail import MailState, MailStep, OutboxMail, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import NO_ATTEMPTS
from tests.cli.conftest import URL, Person, Shell
from tests.fakes import MAIL_SETTINGS, PASSWORD, decide

PIA = "pia.aho@northwind.se"
BASE = "https://crm.northwind.se/account/reset/"
WITH_ACCOUNT = replace(MAIL_SETTINGS, account="crm-admin")


@pytest.fixture
def mailing(shell: Shell) -> Shell:
    """A site that has set up its mail."""
    decide(shell.database, MAIL_SETTINGS)
    return shell


def letter(shell: Shell) -> OutboxMail:
    [found] = shell.database.state.companion.letters.values()
    return found


def assert_works(shell: Shell, link: str) -> None:
    [stored] = shell.database.state.companion.links.values()
    assert link.startswith(BASE)
    assert stored.token_hash == token_hash(Secret(link.removeprefix(BASE)))
    assert stored.end is None


# Taken


def test_the_link_is_mailed_to_the_address_on_record(mailing: Shell) -> None:
    outcome = mailing.signed_in("reset-password", "pia.aho")

    [mail] = mailing.mailer.taken
    operation_id = mailing.database.entries[-2].event.operation_id
    assert (outcome.status, outcome.error) == (0, "")
    assert outcome.output == f"Sent the reset link to {PIA} (250). Operation {operation_id}.\n"
    assert mail.recipient == PIA
    assert_works(mailing, mail.text.split()[-1])


def test_the_making_and_the_mailing_are_recorded(mailing: Shell) -> None:
    mailing.signed_in("reset-password", "pia.aho")

    made, sent = (entry.event for entry in mailing.database.entries[-2:])
    assert (made.action, made.result) == (Action.USER_PASSWORD_RESET, Result.DONE)
    assert (sent.action, sent.result) == (Action.MAIL_SEND, Result.DONE)


def test_the_document_says_what_became_of_the_mail_and_not_the_link(mailing: Shell) -> None:
    outcome = mailing.signed_in("reset-password", "pia.aho", "--json")

    document = outcome.document
    assert (outcome.status, outcome.error) == (0, "")
    assert set(document) == {"operation_id", "sentence", "mail"}
    mail = document["mail"]
    assert (mail["state"], mail["to"], mail["reply"]) == ("sent", PIA, "250")
    assert BASE not in outcome.output


def test_the_link_is_kept_nowhere_once_the_mail_was_taken(mailing: Shell) -> None:
    mailing.signed_in("reset-password", "pia.aho")

    token = mailing.mailer.taken[0].text.split()[-1].removeprefix(BASE)
    assert letter(mailing).link is None
    assert token not in repr(mailing.database.entries)


def test_an_older_link_stops_working(mailing: Shell) -> None:
    for _ in range(2):
        mailing.signed_in("reset-password", "pia.aho")

    ends = [link.end for link in mailing.database.state.companion.links.values()]
    assert ends == ["replaced", None]


def test_failed_attempts_are_cleared_when_that_is_asked(mailing: Shell) -> None:
    mailing.signed_in("reset-password", "asa.bjork")
    assert mailing.database.user("asa.bjork").facts.attempts.count == 10

    mailing.signed_in("reset-password", "asa.bjork", "--also-unlock")
    assert mailing.database.user("asa.bjork").facts.attempts == NO_ATTEMPTS


def test_what_the_crms_own_link_leaves_locked_is_told(mailing: Shell) -> None:
    own = LinkForm(path="/?id={token}", is_native=True, hex_digits=32)
    mailing.database.capabilities = Capabilities(link_form=own)
    outcome = mailing.signed_in("reset-password", "asa.bjork")

    assert outcome.error.startswith("They still cannot sign in: Locked after 10 failed attempts")


# Not taken


@pytest.mark.parametrize(
    ("verdict", "state", "told"),
    [
        (Verdict.LATER, MailState.WAITING, "waits in the outbox: 451 later. It is tried again"),
        (Verdict.REFUSED, MailState.REFUSED, "was refused for good: 451 later."),
        (Verdict.UNCERTAIN, MailState.UNCERTAIN, "may have arrived: 451 later. It is sent again"),
    ],
)
def test_a_mail_that_was_not_taken_is_no_success_and_the_link_is_made(
    mailing: Shell, verdict: Verdict, state: MailState, told: str
) -> None:
    mailing.mailer.will_answer(MailStep.RECIPIENT, verdict, "451 later")
    outcome = mailing.signed_in("reset-password", "pia.aho")

    assert outcome.status == 4
    assert outcome.output.startswith("Made a reset link for pia.aho. Operation ")
    assert outcome.error.startswith(f"The mail to {PIA} {told}")
    assert outcome.error.count("\n") == 1
    assert letter(mailing).state is state


def test_scripts_read_the_state_of_a_mail_that_waits(mailing: Shell) -> None:
    mailing.mailer.will_answer(MailStep.NETWORK, Verdict.LATER)
    outcome = mailing.signed_in("reset-password", "pia.aho", "--json")

    assert outcome.status == 4
    assert outcome.document["mail"]["state"] == "waiting"
    assert outcome.document["mail"]["reply"] == "The mail server did not take it."


def test_a_database_that_fails_while_mail_is_sent_does_not_undo_the_link(mailing: Shell) -> None:
    def nothing() -> None:
        """Before the sign-in and before the link."""

    mailing.database.meanwhile(
        nothing, nothing, lambda: mailing.database.will_fail_commits(ConnectionLost())
    )
    outcome = mailing.signed_in("reset-password", "pia.aho")

    assert outcome.status == 4
    assert outcome.output.startswith("Made a reset link for pia.aho.")
    assert outcome.error == (
        f"The database failed while the mail to {PIA} was sent: look into the outbox.\n"
    )


# Shown


def test_without_mail_nothing_is_done(shell: Shell) -> None:
    outcome = shell.signed_in("reset-password", "pia.aho")

    assert (outcome.status, outcome.output) == (1, "")
    assert outcome.error == (
        "E-mail is not set up yet. Set it up with `settings`, or add --show-link."
        " Nothing was changed.\n"
    )
    assert shell.database.state.companion.links == {}


def test_without_mail_the_link_stands_alone_on_standard_output(shell: Shell) -> None:
    decide(shell.database, replace(MAIL_SETTINGS, host=""))
    outcome = shell.signed_in("reset-password", "pia.aho", "--show-link")

    [link] = outcome.output.splitlines()
    assert outcome.status == 0
    assert_works(shell, link)
    assert outcome.error.splitlines()[0].startswith("Made a reset link for pia.aho. Operation ")
    assert outcome.error.splitlines()[1] == (
        "E-mail is not set up: hand the link over yourself. It works for 60 minutes."
    )


def test_without_mail_the_document_holds_the_link(shell: Shell) -> None:
    document = shell.signed_in("reset-password", "pia.aho", "--show-link", "--json").document

    assert set(document) == {"operation_id", "sentence", "mail", "link"}
    assert document["mail"] is None
    assert document["link"].startswith("http://127.0.0.1:8480/reset/")


@pytest.mark.parametrize(
    ("answer", "status", "told"),
    [
        (Verdict.TAKEN, 0, "Sent the reset link to"),
        (Verdict.REFUSED, 4, "Made a reset link for"),
    ],
)
def test_with_mail_the_link_is_mailed_and_shown(
    mailing: Shell, answer: Verdict, status: int, told: str
) -> None:
    mailing.mailer.will_answer(MailStep.DATA, answer)
    outcome = mailing.signed_in("reset-password", "pia.aho", "--show-link")

    assert outcome.status == status
    assert_works(mailing, outcome.output.strip())
    assert outcome.error.startswith(told)


# Refused


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("lukasz.wolny", "The password is kept in Northwind AD. Change it there."),
        ("erik.sand", "There is no e-mail address to send the link to."),
        ("karl.gross", "Locked by an administrator: a new password would not let them in."),
        ("rolf.udd", "Inactive: a new password would not let them in."),
        ("anna.berg", "Change your own password in the CRM, with the old one."),
    ],
)
def test_whom_no_link_helps_is_refused_whether_mail_is_set_up_or_not(
    shell: Shell, name: str, sentence: str
) -> None:
    for form in ((), ("--show-link",)):
        outcome = shell.signed_in("reset-password", name, *form)

        assert (outcome.status, outcome.output) == (1, "")
        assert outcome.error == f"{sentence} Nothing was changed.\n"
        event = shell.database.entries[-1].event
        assert (event.action, event.result) == (Action.USER_PASSWORD_RESET, Result.REFUSED)


# The password of the mail account


def test_the_password_of_the_mail_account_is_in_the_keyring(shell: Shell) -> None:
    decide(shell.database, WITH_ACCOUNT)
    shell.keyring.secrets["smtp:crm-admin@mail.northwind.se:587"] = Secret("mail secret")
    person = Person(answers=[PASSWORD])
    outcome = shell.run_before(person, *ON_TERMINAL)

    assert outcome.status == 0
    assert shell.mailer.passwords == [Secret("mail secret")]


ON_TERMINAL = ("reset-password", "--database", URL, "--as", "anna.berg", "pia.aho")


def test_on_a_terminal_it_is_asked_for_before_anything_is_done(shell: Shell) -> None:
    decide(shell.database, WITH_ACCOUNT)
    person = Person(answers=[PASSWORD, "mail secret"])
    shell.run_before(person, *ON_TERMINAL)

    assert person.prompts[1] == (
        "Password of the mail account crm-admin@mail.northwind.se (empty: mail waits): "
    )
    assert shell.mailer.passwords == [Secret("mail secret")]
    assert shell.keyring.secrets == {}


def test_otherwise_it_is_the_last_line_of_standard_input(shell: Shell) -> None:
    decide(shell.database, WITH_ACCOUNT)
    shell.keyring.is_closed = True
    outcome = shell.signed_in(
        "reset-password", "pia.aho", "--mail-password-stdin", stdin="mail secret\n"
    )

    assert outcome.status == 0
    assert shell.mailer.passwords == [Secret("mail secret")]


def test_a_line_that_was_announced_goes_before_the_keyring(shell: Shell) -> None:
    decide(shell.database, WITH_ACCOUNT)
    shell.keyring.secrets["smtp:crm-admin@mail.northwind.se:587"] = Secret("old")
    shell.signed_in("reset-password", "pia.aho", "--mail-password-stdin", stdin="new\n")

    assert shell.mailer.passwords == [Secret("new")]


def test_a_missing_line_is_named_before_anything_begins(shell: Shell) -> None:
    outcome = shell.signed_in("reset-password", "pia.aho", "--mail-password-stdin")

    assert outcome.status == 2
    assert "before the line with the password of the mail account" in outcome.error
    assert shell.opener.passwords == []


@pytest.mark.parametrize("is_closed", [True, False])
def test_without_it_the_mail_waits_and_says_why(shell: Shell, is_closed: bool) -> None:
    decide(shell.database, WITH_ACCOUNT)
    shell.keyring.is_closed = is_closed
    outcome = shell.signed_in("reset-password", "pia.aho")

    assert outcome.status == 4
    assert "The password of the mail account is not known on this computer" in outcome.error
    assert letter(shell).state is MailState.WAITING


def test_an_empty_answer_lets_the_mail_wait(shell: Shell) -> None:
    decide(shell.database, WITH_ACCOUNT)
    outcome = shell.run_before(Person(answers=[PASSWORD, ""]), *ON_TERMINAL)

    assert outcome.status == 4
    assert letter(shell).state is MailState.WAITING
