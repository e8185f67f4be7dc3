"""A letter on its way to a real mail server."""

import base64
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from crm_admin.adapters.certificates import problem
from crm_admin.adapters.smtp import SmtpMailer
from crm_admin.adapters.smtp_connection import look_up
from crm_admin.domain.mail import MailStep, MailStepOutcome, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailEncryption, MailSettings
from tests.letters import TOKEN, a_mail, sent, steps_of
from tests.servers.raw import running_raw_server, running_silent_server
from tests.servers.server import HOST, free_port
from tests.servers.smtp import MailServer, running_mail_server

MAILER = SmtpMailer()
HASTY = SmtpMailer(connect_timeout_s=1, reply_timeout_s=0.3)
ALL = list(MailStep)


def in_clear(port: int) -> MailSettings:
    return MailSettings(
        host=HOST, port=port, encryption=MailEncryption.NONE, sender="crm@northwind.se"
    )


# --- Taken ---


@pytest.mark.parametrize("encryption", MailEncryption)
@pytest.mark.parametrize("with_account", [True, False])
def test_a_letter_is_taken(encryption: MailEncryption, with_account: bool) -> None:
    with running_mail_server(encryption=encryption, with_account=with_account) as server:
        outcomes = sent(MAILER, server.settings(), server.password if with_account else None)
    assert steps_of(outcomes) == ALL
    assert outcomes[-1] == MailStepOutcome(
        step=MailStep.DATA, server_words="250 2.0.0 Queued as 4Kx1"
    )
    (letter,) = server.received
    assert (letter.sender, letter.recipients) == ("crm@northwind.se", ("asa@northwind.se",))
    assert letter.account == server.account


def test_a_letter_arrives_as_it_was_written(mail_server: MailServer) -> None:
    mail = a_mail()
    sent(MAILER, mail_server.settings(), mail_server.password, mail)
    (letter,) = mail_server.received
    message = letter.message
    assert message["From"] == "Northwind IT <crm@northwind.se>"
    assert str(message["To"]) == "Åsa Björk <asa@northwind.se>"
    assert message["Reply-To"] == "help@northwind.se"
    assert message["Subject"] == mail.subject
    assert message["Date"].datetime == mail.written_at
    assert message["Message-ID"] == mail.message_id
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Content-Language"] == "sv"
    assert letter.body().replace("\r\n", "\n") == mail.text
    assert letter.body("html").strip() == mail.html
    assert b"\r\n." in letter.content
    assert all(len(line) <= 998 for line in letter.content.split(b"\r\n"))


def test_a_letter_may_be_plain_text_only(mail_server: MailServer) -> None:
    sent(MAILER, mail_server.settings(), mail_server.password, a_mail(html=""))
    (letter,) = mail_server.received
    assert letter.message.get_content_type() == "text/plain"
    assert letter.message["Content-Language"] == "sv"


def test_the_certificate_is_described(mail_server: MailServer) -> None:
    outcomes = sent(MAILER, mail_server.settings(), mail_server.password)
    detail = str(outcomes[ALL.index(MailStep.ENCRYPTION)].detail)
    assert detail.startswith("TLSv1.3; certificate for localhost, 127.0.0.1, valid from 20")


def test_in_clear_is_said() -> None:
    with running_mail_server(encryption=MailEncryption.NONE, with_account=False) as server:
        outcomes = sent(MAILER, server.settings(), None)
    details = {outcome.step: str(outcome.detail) for outcome in outcomes if outcome.detail}
    assert details == {
        MailStep.ENCRYPTION: "In clear: the mail server is on this machine.",
        MailStep.ACCOUNT: "Without an account.",
    }


def test_what_the_server_says_at_each_step_is_kept(mail_server: MailServer) -> None:
    outcomes = sent(MAILER, mail_server.settings(), mail_server.password)
    words = {outcome.step: outcome.server_words for outcome in outcomes}
    assert words[MailStep.NETWORK].startswith("220 localhost ")
    assert words[MailStep.ACCOUNT] == "235 2.7.0 Authentication successful"
    assert words[MailStep.RECIPIENT] == "250 2.1.5 OK"


@pytest.mark.parametrize("way", ["PLAIN", "LOGIN"])
@pytest.mark.parametrize("password", ["lösenord med mellanslag ", "漢字\U0001f511", "\ud800"])
def test_any_password_signs_in(way: str, password: str) -> None:
    with running_mail_server(offers=["STARTTLS", f"AUTH {way}"]) as server:
        server.password = Secret(password)
        assert steps_of(sent(MAILER, server.settings(), server.password)) == ALL


def test_the_name_of_this_computer_is_not_looked_up(mail_server: MailServer) -> None:
    sent(MAILER, mail_server.settings(), mail_server.password)
    assert bytes(mail_server.heard).lower().startswith(b"ehlo [127.0.0.1]\r\n")


def test_every_conversation_ends_with_quit(mail_server: MailServer) -> None:
    mail_server.answer("RCPT", "550 5.1.1 Unknown")
    sent(MAILER, mail_server.settings(), mail_server.password)
    assert bytes(mail_server.heard).upper().endswith(b"QUIT\r\n")


def test_whoever_stops_listening_leaves_no_connection_open(mail_server: MailServer) -> None:
    steps = MAILER.steps(mail_server.settings(), mail_server.password, a_mail())
    assert next(steps).step is MailStep.NAME
    assert next(steps).step is MailStep.NETWORK
    del steps
    assert bytes(mail_server.heard).upper() == b"QUIT\r\n"


# --- Addresses ---


@pytest.mark.parametrize(
    "recipient",
    [
        "",
        "asa",
        "asa@northwind.se,eve@example.org",
        "asa@northwind.se eve@example.org",
        "Åsa <asa@northwind.se>",
        "asa@northwind.se\r\nBcc: eve@example.org",
        "asa@northwind.se\x00",
        "asa@" + "x" * 64 + ".se",
    ],
)
def test_nothing_is_sent_to_what_is_not_one_address(
    mail_server: MailServer, recipient: str
) -> None:
    mail = a_mail(recipient=recipient)
    (outcome,) = sent(MAILER, mail_server.settings(), mail_server.password, mail)
    assert (outcome.step, outcome.verdict) == (MailStep.RECIPIENT, Verdict.REFUSED)
    assert mail_server.heard == b""


def test_a_host_in_other_letters_is_written_in_ascii(mail_server: MailServer) -> None:
    sent(MAILER, mail_server.settings(), mail_server.password, a_mail(recipient="asa@björk.se"))
    (letter,) = mail_server.received
    assert letter.recipients == ("asa@xn--bjrk-6qa.se",)


def test_other_letters_before_the_at_sign_need_a_server_that_carries_them(
    mail_server: MailServer,
) -> None:
    mail = a_mail(recipient="åsa@northwind.se")
    outcomes = sent(MAILER, mail_server.settings(), mail_server.password, mail)
    assert steps_of(outcomes) == ALL
    (letter,) = mail_server.received
    assert letter.recipients == ("åsa@northwind.se",)
    assert letter.message["To"].addresses[0].addr_spec == "åsa@northwind.se"


def test_other_letters_before_the_at_sign_are_refused_where_they_cannot_be_carried() -> None:
    with running_mail_server(offers=["STARTTLS", "AUTH PLAIN"]) as server:
        mail = a_mail(recipient="åsa@northwind.se")
        outcome = sent(MAILER, server.settings(), server.password, mail)[-1]
        assert (outcome.step, outcome.verdict) == (MailStep.RECIPIENT, Verdict.REFUSED)
        settings = replace(server.settings(), reply_to="hjälp@northwind.se")
        outcome = sent(MAILER, settings, server.password)[-1]
        assert (outcome.step, outcome.verdict) == (MailStep.SENDER, Verdict.LATER)
        assert b"MAIL" not in server.heard


# --- What is known beforehand ---


@pytest.mark.parametrize(
    ("changes", "step"),
    [
        ({"host": ""}, MailStep.NAME),
        ({"host": "mail server"}, MailStep.NAME),
        ({"port": 70000}, MailStep.NETWORK),
        ({"host": "127.0.0.2", "encryption": MailEncryption.NONE}, MailStep.ENCRYPTION),
        ({"ca_file": "missing.pem"}, MailStep.ENCRYPTION),
        ({"ca_file": __file__}, MailStep.ENCRYPTION),
        ({"account": "a\r\nb"}, MailStep.ACCOUNT),
        ({"sender": "crm"}, MailStep.SENDER),
        ({"sender": "crm@" + "x" * 64 + ".se"}, MailStep.SENDER),
        ({"reply_to": "a@x.se, b@x.se"}, MailStep.SENDER),
        ({"reply_to": "a@" + "x" * 64 + ".se"}, MailStep.SENDER),
    ],
)
def test_what_cannot_work_is_not_tried(
    mail_server: MailServer, changes: dict[str, Any], step: MailStep
) -> None:
    settings = replace(mail_server.settings(), **changes)
    (outcome,) = sent(MAILER, settings, mail_server.password)
    assert (outcome.step, outcome.verdict) == (step, Verdict.LATER)
    assert mail_server.heard == b""


def test_without_the_password_nothing_is_tried(mail_server: MailServer) -> None:
    (outcome,) = sent(MAILER, mail_server.settings(), None)
    assert (outcome.step, outcome.verdict) == (MailStep.ACCOUNT, Verdict.LATER)


# --- Not reached ---


def test_a_name_that_nobody_knows() -> None:
    def nobody_knows(_host: str) -> list[Any]:
        raise socket.gaierror

    settings = replace(in_clear(25), host="mail.invalid", encryption=MailEncryption.TLS)
    outcome = sent(replace(MAILER, look_up=nobody_knows), settings, None)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.NAME, Verdict.LATER)
    assert "mail.invalid is not known" in str(outcome.problem)


def test_a_name_that_cannot_be_one() -> None:
    settings = replace(in_clear(25), host="x" * 64 + ".se", encryption=MailEncryption.TLS)
    assert sent(MAILER, settings, None)[-1].step is MailStep.NAME


def test_nobody_says_where_the_server_is() -> None:
    asked = Event()

    def wait(_host: str) -> list[Any]:
        asked.wait()
        return []

    outcome = sent(replace(HASTY, look_up=wait), in_clear(25), None)[-1]
    asked.set()
    assert (outcome.step, outcome.verdict) == (MailStep.NAME, Verdict.LATER)
    assert "within 1 seconds" in str(outcome.problem)


def test_nobody_listens() -> None:
    port = free_port()
    outcome = sent(MAILER, in_clear(port), None)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.NETWORK, Verdict.LATER)
    assert str(port) in str(outcome.problem)


def test_every_address_of_the_server_is_tried(mail_server: MailServer) -> None:
    def two(host: str) -> list[Any]:
        nobody = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.3", 0))
        return [nobody, *look_up(host)]

    outcomes = sent(replace(MAILER, look_up=two), mail_server.settings(), mail_server.password)
    assert steps_of(outcomes) == ALL


@contextmanager
def full_queue() -> Iterator[int]:
    """Somebody listens, and nobody gets through."""
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for client in waiting:
            client.setblocking(False)
            client.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
        for client in waiting:
            client.close()


def test_nobody_opens_in_time() -> None:
    with full_queue() as port:
        outcome = sent(HASTY, in_clear(port), None)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.NETWORK, Verdict.LATER)
    assert "did not answer within" in str(outcome.problem)


@pytest.mark.parametrize(
    ("encryption", "step"),
    [
        (MailEncryption.NONE, MailStep.NETWORK),
        (MailEncryption.STARTTLS, MailStep.NETWORK),
        (MailEncryption.TLS, MailStep.ENCRYPTION),
    ],
)
def test_somebody_opens_and_says_nothing(encryption: MailEncryption, step: MailStep) -> None:
    with running_silent_server() as port:
        outcome = sent(HASTY, replace(in_clear(port), encryption=encryption), None)[-1]
    assert (outcome.step, outcome.verdict) == (step, Verdict.LATER)
    assert "did not answer within 1 seconds" in str(outcome.problem)


@pytest.mark.parametrize(
    ("greeting", "said", "words"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", "What answers at 127.0.0.1 is no mail server.", "2.0-"),
        (b"554 No mail here\r\n", "127.0.0.1 takes no mail at present.", "554 No mail here"),
        (b"421 Too busy\r\n", "127.0.0.1 takes no mail at present.", "421 Too busy"),
        (b"", "127.0.0.1 broke the connection.", ""),
        (b"220 " + b"x" * 9000 + b"\r\n", "What 127.0.0.1 answers cannot be understood.", ""),
    ],
)
def test_something_else_answers(greeting: bytes, said: str, words: str) -> None:
    with running_raw_server(lambda client: client.sendall(greeting)) as port:
        outcome = sent(MAILER, in_clear(port), None)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.NETWORK, Verdict.LATER)
    assert str(outcome.problem) == said
    assert outcome.server_words.startswith(words)


def test_a_server_that_never_stops_talking() -> None:
    def flood(client: socket.socket) -> None:
        while True:
            client.sendall(b"220-and\r\n" * 100)

    with running_raw_server(flood) as port:
        outcome = sent(MAILER, in_clear(port), None)[-1]
    assert str(outcome.problem) == "What 127.0.0.1 answers cannot be understood."
    assert outcome.verdict is Verdict.LATER


def test_a_server_that_never_comes_to_an_end() -> None:
    heartbeat = Event()

    def drip(client: socket.socket) -> None:
        while not heartbeat.wait(0.01):
            client.sendall(b"2")

    hurried = replace(MAILER, whole_timeout_s=0.3)
    with running_raw_server(drip) as port:
        outcome = sent(hurried, in_clear(port), None)[-1]
        heartbeat.set()
    assert str(outcome.problem) == "127.0.0.1 was not done after 1 seconds."
    assert outcome.verdict is Verdict.LATER


def test_a_server_that_knows_no_greeting() -> None:
    def refuse(client: socket.socket) -> None:
        client.sendall(b"220 x\r\n500 What?\r\n500 What?\r\n")
        client.recv(1000)

    with running_raw_server(refuse) as port:
        outcome = sent(MAILER, in_clear(port), None)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.ACCOUNT, Verdict.LATER)


# --- Encryption ---


def refused_encryption(settings: MailSettings, server: MailServer) -> MailStepOutcome:
    """The outcome; nothing of the account or the letter was said."""
    outcome = sent(MAILER, settings, server.password)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.ENCRYPTION, Verdict.LATER)
    heard = bytes(server.heard).upper()
    assert not any(word in heard for word in (b"AUTH", b"MAIL", b"RCPT", b"DATA"))
    return outcome


BOTH = pytest.mark.parametrize("encryption", [MailEncryption.STARTTLS, MailEncryption.TLS])


@BOTH
def test_a_certificate_of_an_unknown_authority(encryption: MailEncryption) -> None:
    with running_mail_server(encryption=encryption) as server, running_mail_server() as other:
        outcome = refused_encryption(server.settings(ca_file=other.ca_file), server)
    assert "an authority that this computer does not know" in str(outcome.problem)


@BOTH
def test_the_authorities_of_this_computer_are_meant_where_none_is_named(
    encryption: MailEncryption,
) -> None:
    with running_mail_server(encryption=encryption) as server:
        settings = replace(server.settings(), ca_file=None)
        outcome = refused_encryption(settings, server)
    assert "an authority that this computer does not know" in str(outcome.problem)


@BOTH
def test_a_certificate_for_another_name(encryption: MailEncryption) -> None:
    with running_mail_server(encryption=encryption, names=["mail.example.org"]) as server:
        outcome = refused_encryption(server.settings(), server)
        assert "another name than localhost" in str(outcome.problem)
        outcome = refused_encryption(server.settings(host=HOST), server)
        assert "another name than 127.0.0.1" in str(outcome.problem)


@BOTH
def test_an_expired_certificate(encryption: MailEncryption) -> None:
    with running_mail_server(encryption=encryption, is_expired=True) as server:
        outcome = refused_encryption(server.settings(), server)
    assert "has expired" in str(outcome.problem)


@BOTH
def test_a_certificate_that_is_not_valid_yet(encryption: MailEncryption) -> None:
    with running_mail_server(encryption=encryption, is_too_new=True) as server:
        outcome = refused_encryption(server.settings(), server)
    assert "not valid yet" in str(outcome.problem)


def test_any_other_fault_of_a_certificate_is_told_in_openssls_words() -> None:
    error = ssl.SSLCertVerificationError()
    error.verify_code, error.verify_message = 24, "invalid CA certificate"
    assert str(problem(error, "localhost")) == (
        "The server's certificate cannot be trusted: invalid CA certificate."
    )


def test_encryption_that_is_not_offered() -> None:
    with running_mail_server(offers=["AUTH LOGIN PLAIN"]) as server:
        outcome = refused_encryption(server.settings(), server)
    assert "does not offer encryption" in str(outcome.problem)


def test_encryption_that_is_not_to_be_had_at_present(mail_server: MailServer) -> None:
    mail_server.answer("STARTTLS", "454 4.7.0 TLS not available")
    outcome = refused_encryption(mail_server.settings(), mail_server)
    assert "cannot encrypt at present" in str(outcome.problem)
    assert outcome.server_words == "454 4.7.0 TLS not available"


def test_tls_where_the_server_begins_in_clear(mail_server: MailServer) -> None:
    settings = mail_server.settings(encryption=MailEncryption.TLS)
    outcome = refused_encryption(settings, mail_server)
    assert "No encryption could be agreed on" in str(outcome.problem)


def test_what_was_said_in_clear_is_forgotten() -> None:
    """Somebody in between slips replies in before the encryption begins."""

    def inject(client: socket.socket) -> None:
        client.sendall(b"220 x\r\n")
        client.recv(1000)
        client.sendall(b"250-x\r\n250 STARTTLS\r\n")
        client.recv(1000)
        client.sendall(b"220 Go\r\n250-x\r\n250 AUTH PLAIN\r\n235 Yes\r\n250 Yes\r\n")
        client.recv(1000)

    with running_raw_server(inject) as port:
        settings = replace(in_clear(port), encryption=MailEncryption.STARTTLS)
        outcome = sent(MAILER, settings, None)[-1]
    assert outcome.step is MailStep.ENCRYPTION
    assert outcome.problem is not None


# --- Signing in ---


@pytest.mark.parametrize("way", ["PLAIN", "LOGIN"])
def test_a_wrong_password_waits_for_the_site(way: str) -> None:
    with running_mail_server(offers=["STARTTLS", f"AUTH {way}"]) as server:
        outcome = sent(MAILER, server.settings(), Secret("wrong"))[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.ACCOUNT, Verdict.LATER)
    assert str(outcome.problem) == "The mail server does not take this password for crm-admin."
    assert outcome.server_words.startswith("535 5.7.8")


@pytest.mark.parametrize("reply", ["454 4.7.0 Not now", "504 5.5.4 What?"])
def test_a_sign_in_that_does_not_work_at_present(mail_server: MailServer, reply: str) -> None:
    mail_server.answer("AUTH", reply)
    outcome = sent(MAILER, mail_server.settings(), mail_server.password)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.ACCOUNT, Verdict.LATER)
    assert outcome.server_words == reply


@pytest.mark.parametrize("offers", [["STARTTLS"], ["STARTTLS", "AUTH CRAM-MD5 XOAUTH2"]])
def test_no_sign_in_with_a_password_is_offered(offers: list[str]) -> None:
    with running_mail_server(offers=offers) as server:
        outcome = sent(MAILER, server.settings(), server.password)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.ACCOUNT, Verdict.LATER)
    assert "offers no sign-in" in str(outcome.problem)


def test_a_server_that_wants_an_account_waits_for_the_site(mail_server: MailServer) -> None:
    settings = replace(mail_server.settings(), account=None)
    outcome = sent(MAILER, settings, None)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.SENDER, Verdict.LATER)
    assert "wants a sign-in first" in str(outcome.problem)


# --- The server's answers ---

STEPS = {"MAIL": MailStep.SENDER, "RCPT": MailStep.RECIPIENT, "DATA": MailStep.DATA}


@pytest.mark.parametrize("command", STEPS)
@pytest.mark.parametrize(
    ("reply", "verdict"),
    [
        ("421 4.3.2 Shutting down", Verdict.LATER),
        ("450 4.2.0 Greylisted", Verdict.LATER),
        ("451 4.3.0 Try again", Verdict.LATER),
        ("452 4.2.2 Mailbox full", Verdict.LATER),
        ("535 5.7.8 Who?", Verdict.LATER),
        ("550 5.1.1 Unknown user", Verdict.REFUSED),
        ("552 5.2.2 Over quota", Verdict.REFUSED),
        ("553 5.7.1 Not yours", Verdict.REFUSED),
        ("554 5.7.1 Looks like spam", Verdict.REFUSED),
    ],
)
def test_4xx_waits_and_5xx_is_final(command: str, reply: str, verdict: Verdict) -> None:
    with running_mail_server(with_account=False) as server:
        server.answer(command, reply)
        outcome = sent(MAILER, server.settings(), None)[-1]
    assert (outcome.step, outcome.verdict) == (STEPS[command], verdict)
    assert outcome.problem is not None
    assert outcome.server_words == reply


@pytest.mark.parametrize("reply", ["252 Perhaps", "199 Hm", "Taken, I think"])
def test_only_250_means_taken(reply: str) -> None:
    with running_mail_server(with_account=False) as server:
        server.answer("DATA", reply)
        outcome = sent(MAILER, server.settings(), None)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.DATA, Verdict.UNCERTAIN)
    assert str(outcome.problem) == "The mail server's answer to the letter is not clear."


def test_a_letter_that_may_not_be_begun_was_not_sent() -> None:
    def refuse_data(client: socket.socket) -> None:
        client.sendall(b"220 x\r\n")
        for reply in (b"250 x", b"250 OK", b"250 OK", b"354x later", b"221 Bye"):
            client.recv(1000)
            client.sendall(reply.replace(b"354x", b"450") + b"\r\n")

    with running_raw_server(refuse_data) as port:
        outcome = sent(MAILER, in_clear(port), None)[-1]
    assert (outcome.step, outcome.verdict) == (MailStep.DATA, Verdict.LATER)
    assert outcome.server_words == "450 later"


# --- Words ---


def test_the_servers_words_are_one_printable_line_of_500_characters() -> None:
    def chatter(client: socket.socket) -> None:
        client.sendall(b"554-\x1b[31mOne\x00\r\n554-t\xe4vo\r\n554 " + b"word " * 200 + b"\r\n")
        client.recv(1000)

    with running_raw_server(chatter) as port:
        words = sent(MAILER, in_clear(port), None)[-1].server_words
    assert words.startswith("554 �[31mOne� t�vo word word")
    assert words.isprintable()
    assert 490 < len(words) <= 500


@pytest.mark.parametrize("way", ["PLAIN", "LOGIN"])
def test_a_password_that_the_server_repeats_is_not_shown(way: str) -> None:
    password = Secret("hunter2 hunter2")
    line = base64.b64encode(b"\0crm-admin\0hunter2 hunter2").decode()
    half = base64.b64encode(b"hunter2 hunter2").decode()
    with running_mail_server(offers=["STARTTLS", f"AUTH {way}"]) as server:
        server.answer("AUTH", f"535 No: {line} or {half} or hunter2 hunter2")
        outcome = sent(MAILER, server.settings(), password)[-1]
    assert outcome.server_words == "535 No: *** or *** or ***"


@pytest.mark.parametrize("length", [43, 20])
def test_a_link_that_the_server_repeats_is_not_shown(length: int) -> None:
    with running_mail_server(with_account=False) as server:
        server.answer("DATA", f"554 Bad link https://crm.northwind.se/reset/{TOKEN[:length]}")
        outcome = sent(MAILER, server.settings(), None)[-1]
    assert outcome.server_words == "554 Bad link https://crm.northwind.se/reset/***"


def test_a_file_without_certificates_is_no_authority(
    mail_server: MailServer, tmp_path: Path
) -> None:
    empty = tmp_path / "ca.pem"
    empty.write_text("")
    (outcome,) = sent(MAILER, mail_server.settings(ca_file=empty), mail_server.password)
    assert outcome.step is MailStep.ENCRYPTION
    assert "ca.pem cannot be read" in str(outcome.problem)
