"""Asking a directory whether a password is right: one simple bind, over TLS or not at all."""

import socket
import ssl
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread

from crm_admin.adapters import certificates, ldap_messages
from crm_admin.adapters.ldap_messages import Answer, NotUnderstood
from crm_admin.domain.directory import (
    DirectoryEncryption,
    DirectoryServer,
    DirectorySettings,
    bind_name,
    server_of,
)
from crm_admin.domain.errors import (
    DirectoryNotTrusted,
    DirectoryUnreachable,
    DirectoryUnwilling,
)
from crm_admin.domain.secret import Secret
from crm_admin.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class LdapPasswords:
    """Speaks LDAP with time limits, checks certificate and host name, and follows no referral.

    A server may say nothing for `reply_timeout_s`; everything, with the look-up of its name, ends
    after `whole_timeout_s`.
    """

    connect_timeout_s: float = 4
    reply_timeout_s: float = 5
    whole_timeout_s: float = 10

    def check(self, settings: DirectorySettings, user_name: str, password: Secret) -> bool:
        """See `ExternalPasswords`."""
        name, secret = bind_name(settings.bind_name, user_name), _bytes_of(password)
        if name is None or not secret:
            return False
        server = _server(settings)
        context = _context(settings, server)
        question = _Question(limits=self, server=server, context=context, name=name)
        answer: Future[bool] = Future()
        Thread(target=_run, args=(question, secret, answer), daemon=True).start()
        try:
            return answer.result(self.whole_timeout_s)
        except TimeoutError as error:
            question.give_up()
            raise _silent(server, self.whole_timeout_s) from error


def _bytes_of(password: Secret) -> bytes:
    # Half a character of UTF-16, as broken keyboards make it, is in no password of a directory.
    with suppress(UnicodeEncodeError):
        return password.reveal().encode()
    return b""


def _server(settings: DirectorySettings) -> DirectoryServer:
    server = server_of(settings.address)
    if server is None:
        raise DirectoryUnreachable(problem=Text("Its address cannot be used."))
    return server


def _context(settings: DirectorySettings, server: DirectoryServer) -> ssl.SSLContext:
    try:
        return certificates.checking_context(settings.ca_file)
    except OSError as error:
        raise DirectoryNotTrusted(
            problem=Text(
                "The file {path} of the authority for {host} cannot be read.",
                path=settings.ca_file or "",
                host=server.host,
            )
        ) from error


def _run(question: "_Question", secret: bytes, answer: "Future[bool]") -> None:
    """In a thread of its own: nothing else limits the look-up of a name, or a server that drips."""
    try:
        answer.set_result(question.ask(secret))
    except BaseException as error:  # noqa: BLE001 (whoever waits for the answer is told)
        answer.set_exception(error)


@dataclass(slots=True, kw_only=True)
class _Question:
    """One connection for one password."""

    limits: LdapPasswords
    server: DirectoryServer
    context: ssl.SSLContext
    name: str
    line: socket.socket | None = None
    was_given_up: bool = False

    def ask(self, secret: bytes) -> bool:
        """Whether the password is right."""
        try:
            with self._connected() as line:
                if self.server.encryption is DirectoryEncryption.STARTTLS:
                    self._ask_for_encryption(line)
                with self._encrypted(line) as safe_line:
                    return self._bind(safe_line, secret)
        except NotUnderstood as error:
            raise self._unwilling(Text("What it answers cannot be understood.")) from error
        except TimeoutError as error:
            raise _silent(self.server, self.limits.reply_timeout_s) from error
        except OSError as error:
            raise DirectoryUnreachable(
                problem=Text("{host} broke the connection.", host=self.server.host)
            ) from error

    def give_up(self) -> None:
        """Nobody waits any more: no password is sent from now on."""
        self.was_given_up = True
        line = self.line
        if line is not None:
            # Not SSLSocket.shutdown, after which the other thread would go on in clear.
            with suppress(OSError):
                socket.socket.shutdown(line, socket.SHUT_RDWR)

    def _connected(self) -> socket.socket:
        host, port = self.server.host, self.server.port
        try:
            line = socket.create_connection((host, port), self.limits.connect_timeout_s)
        except TimeoutError as error:
            raise _silent(self.server, self.limits.connect_timeout_s) from error
        except (socket.gaierror, UnicodeError) as error:
            problem = Text("The name {host} is not known in this network.", host=host)
            raise DirectoryUnreachable(problem=problem) from error
        except OSError as error:
            problem = Text("Nobody answers at {host}, port {port}.", host=host, port=str(port))
            raise DirectoryUnreachable(problem=problem) from error
        line.settimeout(self.limits.reply_timeout_s)
        self.line = line
        return line

    def _ask_for_encryption(self, line: socket.socket) -> None:
        request = ldap_messages.start_tls(_FIRST)
        answer = _said(line, _FIRST, request, ldap_messages.EXTENDED_ANSWER)
        if answer.code != ldap_messages.SUCCESS:
            problem = Text(
                "{host} does not offer encryption. Either it is set up like that, or somebody in"
                " between took the offer away.",
                host=self.server.host,
            )
            raise DirectoryNotTrusted(problem=problem)

    def _encrypted(self, line: socket.socket) -> ssl.SSLSocket:
        host = self.server.host
        # The handshake comes after `line` is set: `give_up` must reach it.
        safe_line = self.context.wrap_socket(
            line, server_hostname=host, do_handshake_on_connect=False
        )
        self.line = safe_line
        try:
            safe_line.do_handshake()
        except ssl.SSLError as error:
            safe_line.close()
            raise DirectoryNotTrusted(problem=certificates.problem(error, host)) from error
        except OSError:
            safe_line.close()
            raise
        return safe_line

    def _bind(self, line: ssl.SSLSocket, secret: bytes) -> bool:
        if self.was_given_up:
            return False
        request = ldap_messages.simple_bind(_SECOND, self.name, secret)
        answer = _said(line, _SECOND, request, ldap_messages.BIND_ANSWER)
        with suppress(OSError):
            line.sendall(ldap_messages.unbind(_THIRD))
        if answer.code == ldap_messages.SUCCESS:
            return True
        if answer.code in ldap_messages.NOT_THE_PASSWORD:
            return False
        raise self._unwilling(_problem(answer.code))

    def _unwilling(self, problem: Text) -> DirectoryUnwilling:
        return DirectoryUnwilling(
            problem=Text("{host}: {problem}", host=self.server.host, problem=problem)
        )


_FIRST, _SECOND, _THIRD = 1, 2, 3
"""Numbers of the requests."""


def _said(line: socket.socket, number: int, request: bytes, kind: int) -> Answer:
    """What the server says to the request."""

    def read(count: int) -> bytes:
        # Never more than is needed: what follows in clear must not count once TLS has begun.
        found = b""
        while len(found) < count:
            more = line.recv(count - len(found))
            if not more:
                raise ConnectionError
            found += more
        return found

    line.sendall(request)
    answer = ldap_messages.read_answer(read)
    if (answer.number, answer.kind) != (number, kind):
        raise NotUnderstood
    return answer


def _problem(code: int) -> Text:
    if code == ldap_messages.REFERRAL:
        return Text("It names another server, which is not asked. Enter that one's address.")
    if code in ldap_messages.WANTS_MORE:
        return Text("It takes no passwords in this way.")
    if code in ldap_messages.NOT_NOW:
        return Text("It is too busy at present.")
    return Text("It answers with the code {code}.", code=code)


def _silent(server: DirectoryServer, seconds: float) -> DirectoryUnreachable:
    """No answer in time."""
    return DirectoryUnreachable(
        problem=Text(
            "{host}, port {port}, did not answer within {seconds} seconds.",
            host=server.host,
            port=str(server.port),
            seconds=max(1, round(seconds)),
        )
    )
