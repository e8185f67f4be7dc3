"""A real mail server that lives as long as a test, with a certificate of the tests' own.

`with running_mail_server() as server:` starts one on a free port of 127.0.0.1. It says what it is
told to say, and keeps what it hears.
"""

import asyncio
import contextlib
import logging
import ssl
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from pathlib import Path
from threading import Condition, Event, Thread

import trustme
from aiosmtpd.smtp import MISSING, SMTP, AuthResult, Envelope, LoginPassword, Session

from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailEncryption, MailSettings
from tests.servers.server import HOST, new_home, new_password

NAME = "localhost"
ACCOUNT = "crm-admin"
START_LIMIT_S = 20
WAIT_LIMIT_S = 20
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A letter that reached the server whole, whatever it answered."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes
    account: str | None
    """Who was signed in."""

    @property
    def message(self) -> EmailMessage:
        """The letter, read as a mail program reads it."""
        message = message_from_string(self.content.decode(), policy=SMTP_POLICY)
        assert isinstance(message, EmailMessage)
        return message

    def body(self, kind: str = "plain") -> str:
        """The text, or the other alternative: `html`."""
        part = self.message.get_body((kind,))
        assert part is not None
        text: str = part.get_content()
        return text


class MailServer:
    """Takes every letter for everybody until it is told otherwise.

    `received` is every letter, `heard` every byte that a client said, after decryption.
    """

    host = NAME
    sender = "crm@northwind.se"

    def __init__(
        self,
        *,
        encryption: MailEncryption,
        account: str | None,
        ca_file: Path,
        offers: Sequence[str],
    ) -> None:
        self.encryption = encryption
        self.account = account
        self.password = Secret(new_password())
        self.ca_file = ca_file
        self.offers = tuple(offers)
        self.port = 0
        self.received: list[Received] = []
        self.heard = bytearray()
        self._replies: defaultdict[str, deque[str]] = defaultdict(deque)
        self._after_data: str | None = None
        self._arrived = Condition()

    def settings(
        self,
        *,
        host: str = NAME,
        encryption: MailEncryption | None = None,
        ca_file: Path | None = None,
        link_base_url: str = "http://127.0.0.1:8480",
        language: str = "en",
    ) -> MailSettings:
        """With which a program finds this server."""
        return MailSettings(
            host=host,
            port=self.port,
            encryption=encryption or self.encryption,
            ca_file=str(ca_file or self.ca_file),
            account=self.account,
            sender=self.sender,
            sender_name="Northwind IT",
            reply_to="help@northwind.se",
            link_base_url=link_base_url,
            language=language,
        )

    def answer(self, command: str, *replies: str) -> None:
        """Say this to the next MAIL, RCPT, DATA (after the letter), AUTH or STARTTLS.

        One reply each; then as usual again.
        """
        self._replies[command].extend(replies)

    def fall_silent_after_data(self) -> None:
        """Keep letters from now on and say nothing more."""
        self._after_data = "silent"

    def hang_up_after_data(self) -> None:
        """Keep letters from now on and cut the line instead of an answer."""
        self._after_data = "hung up"

    def recover(self) -> None:
        """Answer as usual again."""
        self._after_data = None
        self._replies.clear()

    def wait_for(self, count: int = 1) -> list[Received]:
        """What was received, as soon as it is so many."""
        with self._arrived:
            arrived = self._arrived.wait_for(lambda: len(self.received) >= count, WAIT_LIMIT_S)
            assert arrived, f"{len(self.received)} of {count} letters arrived"
            return list(self.received)

    # What aiosmtpd calls, by names of its own

    async def handle_EHLO(
        self, _server: SMTP, session: Session, _envelope: Envelope, name: str, replies: list[str]
    ) -> list[str]:
        session.host_name = name
        kept = [r for r in replies if not r[4:].startswith(("AUTH", "SMTPUTF8", "STARTTLS"))]
        is_open = self.encryption is not MailEncryption.STARTTLS or session.ssl is not None
        extra = [
            offer
            for offer in self.offers
            if (offer != "STARTTLS" or not is_open) and (not offer.startswith("AUTH") or is_open)
        ]
        return kept[:-1] + [f"250-{offer}" for offer in extra] + kept[-1:]

    async def handle_AUTH(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _words: list[str]
    ) -> object:
        return self._scripted("AUTH") or MISSING

    async def handle_MAIL(
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.account is not None and not session.authenticated:
            return "530 5.7.0 Authentication required"
        reply = self._scripted("MAIL") or "250 2.1.0 OK"
        if reply.startswith("2"):
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return reply

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        reply = self._scripted("RCPT") or "250 2.1.5 OK"
        if reply.startswith("2"):
            envelope.rcpt_tos.append(address)
            envelope.rcpt_options.extend(options)
        return reply

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert envelope.mail_from is not None
        assert isinstance(envelope.content, bytes)
        letter = Received(
            sender=envelope.mail_from,
            recipients=tuple(envelope.rcpt_tos),
            content=envelope.content,
            account=self.account if session.authenticated else None,
        )
        with self._arrived:
            self.received.append(letter)
            self._arrived.notify_all()
        if self._after_data == "silent":
            await asyncio.Event().wait()
        if self._after_data == "hung up":
            assert isinstance(server, _Protocol)
            server.hang_up()
        return self._scripted("DATA") or "250 2.0.0 Queued as 4Kx1"

    def is_right(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        password = self.password.reveal().encode("utf-8", "surrogatepass")
        is_right = data.login.decode() == self.account and data.password == password
        return AuthResult(success=is_right, handled=False, auth_data=data)

    def scripted_starttls(self) -> str | None:
        return self._scripted("STARTTLS")

    def _scripted(self, command: str) -> str | None:
        return self._replies[command].popleft() if self._replies[command] else None


@contextlib.contextmanager
def running_mail_server(
    *,
    encryption: MailEncryption = MailEncryption.STARTTLS,
    with_account: bool = True,
    names: Sequence[str] = (NAME, HOST),
    is_expired: bool = False,
    is_too_new: bool = False,
    offers: Sequence[str] | None = None,
) -> Iterator[MailServer]:
    """Start one; `offers` replaces what it says it can: `STARTTLS`, `AUTH LOGIN PLAIN` ..."""
    with new_home("mail") as home:
        ca = trustme.CA()
        server = MailServer(
            encryption=encryption,
            account=ACCOUNT if with_account else None,
            ca_file=home.write("ca.pem", ca.cert_pem.bytes()),
            offers=_usual(encryption, with_account) if offers is None else offers,
        )
        begins = datetime.now(UTC) + timedelta(days=1 if is_too_new else -1)
        if is_expired:
            begins = LONG_AGO
        certificate = ca.issue_cert(
            *names, not_before=begins, not_after=begins + timedelta(days=90)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        with _quiet_log(), _listening(server, context):
            yield server


class _Protocol(SMTP):
    """One connection."""

    def __init__(self, owner: MailServer, context: ssl.SSLContext | None) -> None:
        super().__init__(
            owner,
            hostname=NAME,
            enable_SMTPUTF8="SMTPUTF8" in owner.offers,
            tls_context=context,
            auth_require_tls=False,
            authenticator=owner.is_right,
            loop=asyncio.get_running_loop(),
        )
        self._owner = owner

    def data_received(self, data: bytes) -> None:
        self._owner.heard += data
        super().data_received(data)

    def hang_up(self) -> None:
        for transport in (self.transport, self._original_transport):
            if isinstance(transport, asyncio.Transport):
                transport.abort()

    async def smtp_STARTTLS(self, arg: str) -> None:
        reply = self._owner.scripted_starttls()
        if reply is None:
            await super().smtp_STARTTLS(arg)
        else:
            await self.push(reply)


def _usual(encryption: MailEncryption, with_account: bool) -> list[str]:
    offers = ["SMTPUTF8"]
    if encryption is MailEncryption.STARTTLS:
        offers.append("STARTTLS")
    if with_account:
        offers.append("AUTH LOGIN PLAIN")
    return offers


@contextlib.contextmanager
def _quiet_log() -> Iterator[None]:
    """A client that refuses the certificate is no news here."""
    log = logging.getLogger("mail.log")
    level = log.level
    log.setLevel(logging.CRITICAL + 1)
    yield
    log.setLevel(level)


@contextlib.contextmanager
def _listening(server: MailServer, context: ssl.SSLContext) -> Iterator[None]:
    door = _Door(server, context)
    thread = Thread(target=lambda: asyncio.run(door.keep_open()), daemon=True)
    thread.start()
    try:
        assert door.is_open.wait(START_LIMIT_S), "The mail server did not start"
        yield
    finally:
        door.close()
        thread.join()


class _Door:
    """The listening socket, in a thread of its own."""

    def __init__(self, server: MailServer, context: ssl.SSLContext) -> None:
        self.is_open = Event()
        self._server = server
        self._context = context
        self._is_closing = asyncio.Event()
        self._protocols: list[_Protocol] = []

    async def keep_open(self) -> None:
        self._loop = asyncio.get_running_loop()
        # Broken handshakes are what the tests are about.
        self._loop.set_exception_handler(lambda _loop, _context: None)
        is_tls = self._server.encryption is MailEncryption.TLS
        listener = await self._loop.create_server(
            self._accept, HOST, 0, ssl=self._context if is_tls else None
        )
        self._server.port = listener.sockets[0].getsockname()[1]
        self.is_open.set()
        await self._is_closing.wait()
        listener.close()
        for protocol in self._protocols:
            protocol.hang_up()
        await listener.wait_closed()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._is_closing.set)

    def _accept(self) -> "_Protocol":
        is_starttls = self._server.encryption is MailEncryption.STARTTLS
        protocol = _Protocol(self._server, self._context if is_starttls else None)
        self._protocols.append(protocol)
        return protocol
