"""Reset links on their way through mail servers that fail: nothing lost, nothing claimed too early.

The link, its letter and its audit entry were saved before; here the letter leaves, or waits.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from crm_admin.adapters.smtp import SmtpMailer
from crm_admin.domain.mail import MailState, OutboxMail
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailEncryption, MailSettings
from crm_admin.services.post import Post
from tests.fakes import decide
from tests.faults.proxy import running_proxy
from tests.servers.server import HOST, free_port
from tests.servers.smtp import MailServer, running_mail_server
from tests.services.mailing import Site, a_site

MINUTE = timedelta(minutes=1)
PATIENT = SmtpMailer()
HASTY = SmtpMailer(letter_timeout_s=0.3)


@dataclass(slots=True, kw_only=True)
class Waiting:
    """A site where a link for Åsa was just made, and its letter waits."""

    settings: MailSettings
    password: Secret | None
    mailer: SmtpMailer = PATIENT
    site: Site = field(init=False)
    link: str = field(init=False)

    def __post_init__(self) -> None:
        self.site = a_site(self.settings)
        self.link = self.site.reset().link.reveal()

    @property
    def post(self) -> Post:
        return replace(
            self.site.post, mailer=self.mailer, password_of=lambda _settings: self.password
        )

    @property
    def letter(self) -> OutboxMail:
        [letter] = self.site.letters
        return letter

    def try_now(self) -> OutboxMail:
        sent = self.post.deliver_due()
        assert sent is not None
        return sent

    def try_again(self, settings: MailSettings | None = None) -> OutboxMail:
        """A minute later, with what the site has put right meanwhile."""
        if settings is not None:
            decide(self.site.database, settings)
        assert self.post.deliver_due() is None
        self.site.database.clock.advance(MINUTE)
        return self.try_now()


def waiting_at(server: MailServer, settings: MailSettings | None = None) -> Waiting:
    return Waiting(settings=settings or server.settings(), password=server.password)


def assert_delivered_once(waiting: Waiting, server: MailServer) -> None:
    """It left, and nothing more will."""
    letter = waiting.letter
    assert (letter.state, letter.link) == (MailState.SENT, None)
    assert letter.reply.startswith("250")
    (received,) = server.received
    assert received.recipients == ("asa.bjork@northwind.se",)
    assert waiting.link in received.body()
    waiting.site.database.clock.advance(timedelta(days=1))
    assert waiting.post.deliver_due() is None


# --- F27: down, not found, not let in ---


def nobody_knows(_host: str) -> list[Any]:
    raise socket.gaierror


def test_a_server_that_is_down_gets_the_letter_later(mail_server: MailServer) -> None:
    waiting = waiting_at(mail_server, replace(mail_server.settings(), port=free_port()))
    letter = waiting.try_now()
    assert (letter.state, letter.attempts) == (MailState.WAITING, 1)
    assert letter.reply.startswith("Nobody answers at localhost")
    assert letter.link is not None
    waiting.try_again(mail_server.settings())
    assert_delivered_once(waiting, mail_server)


def test_a_name_that_is_not_found_gets_the_letter_later(mail_server: MailServer) -> None:
    waiting = waiting_at(mail_server)
    waiting.mailer = replace(PATIENT, look_up=nobody_knows)
    assert waiting.try_now().reply.startswith("The name localhost is not known")
    waiting.mailer = PATIENT
    waiting.try_again()
    assert_delivered_once(waiting, mail_server)


def test_a_wrong_password_of_the_account_is_put_right_later(mail_server: MailServer) -> None:
    waiting = waiting_at(mail_server)
    waiting.password = Secret("wrong")
    letter = waiting.try_now()
    assert letter.state is MailState.WAITING
    assert letter.reply.startswith("535")
    waiting.password = mail_server.password
    waiting.try_again()
    assert_delivered_once(waiting, mail_server)


# --- F28 and F29: silence and a cut after the letter ---


def assert_arrived_twice_as_one(waiting: Waiting, server: MailServer) -> None:
    """The server had kept it, so it came again: recognisable by its Message-ID."""
    first, second = server.received
    assert first.message["Message-ID"] == second.message["Message-ID"]
    assert first.message["Message-ID"] == waiting.letter.mail.message_id
    assert waiting.letter.state is MailState.SENT


def test_silence_after_the_letter_is_may_have_arrived(mail_server: MailServer) -> None:
    waiting = waiting_at(mail_server)
    mail_server.fall_silent_after_data()
    waiting.mailer = HASTY
    letter = waiting.try_now()
    assert letter.state is MailState.UNCERTAIN
    assert letter.reply == "localhost fell silent after the letter."
    assert letter.link is not None
    mail_server.recover()
    waiting.mailer = PATIENT
    waiting.try_again()
    assert_arrived_twice_as_one(waiting, mail_server)


def test_hanging_up_after_the_letter_is_may_have_arrived(mail_server: MailServer) -> None:
    waiting = waiting_at(mail_server)
    mail_server.hang_up_after_data()
    assert waiting.try_now().state is MailState.UNCERTAIN
    mail_server.recover()
    waiting.try_again()
    assert_arrived_twice_as_one(waiting, mail_server)


@contextmanager
def server_in_clear() -> Iterator[MailServer]:
    with running_mail_server(encryption=MailEncryption.NONE, with_account=False) as server:
        yield server


def test_a_line_cut_after_the_final_dot_is_may_have_arrived() -> None:
    with server_in_clear() as server, running_proxy(server.port) as proxy:
        waiting = waiting_at(server, replace(server.settings(), host=HOST, port=proxy.port))
        proxy.cut_after(b"\r\n.\r\n")
        assert waiting.try_now().state is MailState.UNCERTAIN
        waiting.try_again()
        assert_arrived_twice_as_one(waiting, server)


@pytest.mark.parametrize("pattern", [b"MAIL", b"RCPT", b"DATA", b"Subject:", b"\r\n.\r\n"])
def test_a_line_cut_before_the_final_dot_has_delivered_nothing(pattern: bytes) -> None:
    with server_in_clear() as server, running_proxy(server.port) as proxy:
        waiting = waiting_at(server, replace(server.settings(), host=HOST, port=proxy.port))
        proxy.cut_before(pattern)
        first = waiting.try_now()
        # Once everything was sent nobody here knows how much of it arrived.
        is_sent = pattern in {b"Subject:", b"\r\n.\r\n"}
        assert first.state is (MailState.UNCERTAIN if is_sent else MailState.WAITING)
        assert server.received == []
        waiting.try_again()
        assert_delivered_once(waiting, server)


# --- F30: what servers answer ---


@pytest.mark.parametrize(
    ("command", "reply"),
    [
        ("RCPT", "450 4.2.0 Greylisted, come back later"),
        ("RCPT", "451 4.3.0 No database"),
        ("DATA", "421 4.3.2 Shutting down"),
        ("DATA", "452 4.3.1 Disk full"),
        ("STARTTLS", "454 4.7.0 No TLS at present"),
    ],
)
def test_a_refusal_for_the_moment_is_tried_again(
    mail_server: MailServer, command: str, reply: str
) -> None:
    waiting = waiting_at(mail_server)
    mail_server.answer(command, reply)
    letter = waiting.try_now()
    assert (letter.state, letter.reply) == (MailState.WAITING, reply)
    mail_server.received.clear()
    waiting.try_again()
    assert_delivered_once(waiting, mail_server)


def test_a_refusal_for_the_moment_is_tried_until_the_link_expires(
    mail_server: MailServer,
) -> None:
    waiting = waiting_at(mail_server)
    mail_server.answer("RCPT", *["450 4.2.0 Greylisted"] * 9)
    while (wait := waiting.post.wait()) is not None:
        waiting.site.database.clock.advance(wait)
        waiting.try_now()
    letter = waiting.letter
    assert (letter.state, letter.link, letter.attempts) == (MailState.EXPIRED, None, 4)
    assert mail_server.received == []


@pytest.mark.parametrize(
    ("command", "reply"),
    [
        ("MAIL", "553 5.7.1 Not your address"),
        ("RCPT", "550 5.1.1 Unknown user"),
        ("RCPT", "552 5.2.2 Over quota"),
        ("DATA", "554 5.7.1 Looks like spam"),
    ],
)
def test_a_refusal_for_good_is_final(mail_server: MailServer, command: str, reply: str) -> None:
    waiting = waiting_at(mail_server)
    mail_server.answer(command, reply)
    letter = waiting.try_now()
    assert (letter.state, letter.reply) == (MailState.REFUSED, reply)
    # The administrator can still hand the link over.
    assert letter.link is not None
    assert waiting.post.wait() is None


# --- F31: encryption that cannot be trusted ---


def assert_nothing_was_said(server: MailServer) -> None:
    heard = bytes(server.heard).upper()
    assert not any(word in heard for word in (b"AUTH", b"MAIL", b"RCPT", b"DATA"))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ({"offers": ["AUTH LOGIN PLAIN"]}, "does not offer encryption"),
        ({"names": ["mail.example.org"]}, "for another name than localhost"),
        ({"is_expired": True}, "has expired"),
    ],
)
def test_encryption_that_cannot_be_trusted_sends_nothing(kind: dict[str, Any], words: str) -> None:
    with running_mail_server(**kind) as server:
        waiting = waiting_at(server)
        letter = waiting.try_now()
        assert letter.state is MailState.WAITING
        assert words in letter.reply
        assert_nothing_was_said(server)


@pytest.mark.parametrize("encryption", [MailEncryption.STARTTLS, MailEncryption.TLS])
def test_an_unknown_authority_sends_nothing_until_it_is_named(encryption: MailEncryption) -> None:
    with running_mail_server(encryption=encryption) as server:
        waiting = waiting_at(server, replace(server.settings(), ca_file=None))
        letter = waiting.try_now()
        assert letter.state is MailState.WAITING
        assert "an authority that this computer does not know" in letter.reply
        assert_nothing_was_said(server)
        waiting.try_again(server.settings())
        assert_delivered_once(waiting, server)
