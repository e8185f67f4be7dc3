"""A directory that is down, slow, somebody else or not willing; the rest is in the contracts."""

import socket
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.adapters import ldap_messages
from crm_admin.adapters.ldap import LdapPasswords
from crm_admin.adapters.ldap_messages import Answer, NotUnderstood, read_answer
from crm_admin.domain.directory import DirectoryEncryption, DirectorySettings
from crm_admin.domain.errors import (
    DirectoryFailed,
    DirectoryNotTrusted,
    DirectoryUnreachable,
)
from crm_admin.domain.secret import Secret
from tests.servers.ldap import BIND_NAME, MOVED, PEOPLE, Directory, running_directory
from tests.servers.raw import running_raw_server, running_silent_server
from tests.servers.server import HOST, free_port

PASSWORDS = LdapPasswords()
HASTY = LdapPasswords(connect_timeout_s=0.3, reply_timeout_s=0.3, whole_timeout_s=2)
CANARY = "tulip-canary"
every_encryption = pytest.mark.parametrize("encryption", DirectoryEncryption)


def problem_of(
    error: type[DirectoryFailed], settings: DirectorySettings, passwords: LdapPasswords = PASSWORDS
) -> str:
    with pytest.raises(error) as caught:
        passwords.check(settings, "ext.admin", Secret(CANARY))
    assert CANARY not in repr((caught.value, caught.value.facts, caught.value.__cause__))
    return str(caught.value.facts["problem"])


def at(port: int, scheme: str = "ldaps", **more: str) -> DirectorySettings:
    return DirectorySettings(address=f"{scheme}://{HOST}:{port}", bind_name=BIND_NAME, **more)


# --- A real one ---


def test_an_account_that_moved_is_found_once_the_settings_say_where(directory: Directory) -> None:
    before = directory.settings()
    after = replace(before, bind_name=before.bind_name.replace("ou=people", "ou=left"))

    assert not PASSWORDS.check(before, MOVED, Secret(MOVED))
    assert PASSWORDS.check(after, MOVED, Secret(MOVED))


def test_this_directory_would_have_let_an_empty_password_in(directory: Directory) -> None:
    """Without this the promise about empty passwords would show nothing."""
    settings = directory.settings()
    context = ssl.create_default_context(cafile=settings.ca_file)
    port = directory.ports[DirectoryEncryption.TLS]
    name = BIND_NAME.format(user_name="ext.admin")
    with (
        socket.create_connection((HOST, port)) as line,
        context.wrap_socket(line, server_hostname="localhost") as safe_line,
    ):
        safe_line.sendall(ldap_messages.simple_bind(1, name, b""))
        answer = read_answer(safe_line.recv)

    assert answer.code == ldap_messages.SUCCESS


@every_encryption
def test_a_certificate_of_an_unknown_authority_is_not_trusted(
    directory: Directory, encryption: DirectoryEncryption
) -> None:
    before = directory.binds
    settings = replace(directory.settings(encryption), ca_file=None)

    problem = problem_of(DirectoryNotTrusted, settings)

    assert problem.startswith("The server's certificate was signed by an authority that")
    assert directory.binds == before


@every_encryption
def test_a_certificate_of_another_name_is_not_trusted(encryption: DirectoryEncryption) -> None:
    with running_directory(names=["ldap.northwind.se"]) as other:
        problem = problem_of(DirectoryNotTrusted, other.settings(encryption))
        assert other.binds == []

    assert problem.startswith("The server's certificate is for another name than localhost.")


def test_a_directory_that_offers_no_encryption_gets_no_password() -> None:
    with running_directory(encrypts=False) as plain:
        settings = plain.settings(DirectoryEncryption.STARTTLS)
        problem = problem_of(DirectoryNotTrusted, settings)
        assert plain.binds == []

    assert problem.startswith("localhost does not offer encryption.")


def test_ldaps_at_the_port_of_ldap_is_not_trusted(directory: Directory) -> None:
    settings = directory.settings()
    port = directory.ports[DirectoryEncryption.STARTTLS]

    problem = problem_of(DirectoryNotTrusted, replace(settings, address=f"ldaps://{HOST}:{port}"))

    assert problem.startswith("No encryption could be agreed on with 127.0.0.1.")


def test_a_missing_file_of_the_authority_is_named(tmp_path: Path) -> None:
    settings = at(free_port(), ca_file=str(tmp_path / "none.pem"))

    assert problem_of(DirectoryNotTrusted, settings).startswith("The file ")


# --- Nobody there ---


def test_a_directory_that_is_down_is_said_to_be() -> None:
    port = free_port()

    assert problem_of(DirectoryUnreachable, at(port)) == (
        f"Nobody answers at 127.0.0.1, port {port}."
    )


def test_a_name_that_nobody_knows_is_said_to_be() -> None:
    settings = DirectorySettings(address="ldaps://ldap.invalid", bind_name=BIND_NAME)

    assert problem_of(DirectoryUnreachable, settings) == (
        "The name ldap.invalid is not known in this network."
    )


def test_an_address_that_is_none_leads_nowhere() -> None:
    settings = DirectorySettings(address="https://example.com", bind_name=BIND_NAME)

    assert problem_of(DirectoryUnreachable, settings) == "Its address cannot be used."


@pytest.mark.parametrize("scheme", ["ldap", "ldaps"])
def test_a_directory_that_never_answers_is_given_up(scheme: str) -> None:
    with running_silent_server() as port:
        began = time.monotonic()
        problem = problem_of(DirectoryUnreachable, at(port, scheme), HASTY)

    assert time.monotonic() - began < 1.5
    assert problem == f"127.0.0.1, port {port}, did not answer within 1 seconds."


def test_a_directory_that_drips_is_given_up() -> None:
    stopped = Event()

    def drip(line: socket.socket) -> None:
        line.sendall(b"\x30\x84\x00\x00\xff\xff")
        while not stopped.wait(0.05):
            line.sendall(b"\x00")

    with running_raw_server(drip) as port:
        began = time.monotonic()
        problem = problem_of(DirectoryUnreachable, at(port, "ldap"), HASTY)
        stopped.set()

    assert 1.9 < time.monotonic() - began < 3
    assert problem == f"127.0.0.1, port {port}, did not answer within 2 seconds."


def test_a_directory_that_hangs_up_is_said_to() -> None:
    def hang_up(line: socket.socket) -> None:
        line.recv(65536)

    with running_raw_server(hang_up) as port:
        assert problem_of(DirectoryUnreachable, at(port, "ldap")) == (
            "127.0.0.1 broke the connection."
        )


# --- Neither yes nor no ---

Talk = Callable[[ssl.SSLSocket], None]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    ca, path = trustme.CA(), tmp_path_factory.mktemp("authority") / "ca.pem"
    ca.cert_pem.write_to_path(path)
    return ca, str(path)


@pytest.fixture
def asked(authority: tuple[trustme.CA, str]) -> Callable[[Talk], str | bool]:
    """Asks a directory that talks like this; what became of it."""
    ca, ca_file = authority
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(HOST).configure_cert(context)

    def ask(talk: Talk) -> str | bool:
        def encrypted(line: socket.socket) -> None:
            with context.wrap_socket(line, server_side=True) as safe_line, suppress(OSError):
                safe_line.recv(65536)
                talk(safe_line)
                safe_line.recv(65536)

        with running_raw_server(encrypted) as port:
            try:
                return PASSWORDS.check(at(port, ca_file=ca_file), "ext.admin", Secret(CANARY))
            except DirectoryFailed as failure:
                return f"{type(failure).__name__} {failure.facts['problem']}"

    return ask


def bind_answer(code: int, *, number: int = 2, kind: int = 0x61, more: bytes = b"") -> bytes:
    result = bytes((0x0A, 1, code, 0x04, 0, 0x04, 0)) + more
    operation = bytes((kind, len(result))) + result
    message = bytes((0x02, 1, number)) + operation
    return bytes((0x30, len(message))) + message


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (0, True),
        (32, False),
        (34, False),
        (48, False),
        (49, False),
        (1, "DirectoryUnwilling 127.0.0.1: It answers with the code 1."),
        (8, "DirectoryUnwilling 127.0.0.1: It takes no passwords in this way."),
        (13, "DirectoryUnwilling 127.0.0.1: It takes no passwords in this way."),
        (51, "DirectoryUnwilling 127.0.0.1: It is too busy at present."),
        (52, "DirectoryUnwilling 127.0.0.1: It is too busy at present."),
        (53, "DirectoryUnwilling 127.0.0.1: It answers with the code 53."),
    ],
)
def test_only_a_clear_yes_opens(
    asked: Callable[[Talk], str | bool], code: int, said: str | bool
) -> None:
    assert asked(lambda line: line.sendall(bind_answer(code))) == said


def test_a_referral_is_not_followed(asked: Callable[[Talk], str | bool]) -> None:
    with socket.create_server((HOST, 0)) as listener:
        listener.settimeout(0.2)
        url = f"ldap://{HOST}:{listener.getsockname()[1]}/".encode()
        more = bytes((0xA3, len(url) + 2, 0x04, len(url))) + url

        said = asked(lambda line: line.sendall(bind_answer(10, more=more)))

        with pytest.raises(TimeoutError):
            listener.accept()
    assert said == (
        "DirectoryUnwilling 127.0.0.1: It names another server, which is not asked. Enter that"
        " one's address."
    )


@pytest.mark.parametrize(
    "rubbish",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        bind_answer(0, number=1),
        bind_answer(0, number=0),
        bind_answer(0, kind=0x78),
        b"\x30\x80" + bind_answer(0)[2:],
        b"\x30\x84\xff\xff\xff\xff",
        b"\x30\x00",
    ],
)
def test_rubbish_is_no_yes(asked: Callable[[Talk], str | bool], rubbish: bytes) -> None:
    assert asked(lambda line: line.sendall(rubbish)) == (
        "DirectoryUnwilling 127.0.0.1: What it answers cannot be understood."
    )


def test_a_directory_that_hangs_up_after_the_password_gave_no_answer(
    asked: Callable[[Talk], str | bool],
) -> None:
    def hang_up(line: ssl.SSLSocket) -> None:
        line.sendall(bind_answer(0)[:-1])
        line.shutdown(socket.SHUT_RDWR)

    assert asked(hang_up) == "DirectoryUnreachable 127.0.0.1 broke the connection."


def test_a_yes_in_clear_before_the_encryption_counts_nothing() -> None:
    """Whoever stands in between cannot put the answer to the password before the TLS begins."""

    def talk(line: socket.socket) -> None:
        line.recv(65536)
        line.sendall(bind_answer(0, number=1, kind=0x78) + bind_answer(0))
        line.recv(65536)

    with running_raw_server(talk) as port:
        problem_of(DirectoryNotTrusted, at(port, "ldap"), HASTY)


# --- The messages ---


def reading(content: bytes) -> ldap_messages.Read:
    stream = BytesIO(content)

    def read(count: int) -> bytes:
        found = stream.read(count)
        if len(found) < count:
            raise ConnectionError
        return found

    return read


@given(st.binary(max_size=64) | st.binary(max_size=64).map(lambda tail: b"\x30\x20" + tail))
def test_whatever_comes_is_an_answer_or_not_understood(content: bytes) -> None:
    with suppress(NotUnderstood, ConnectionError):
        assert isinstance(read_answer(reading(content)), Answer)


@given(st.integers(1, 127), st.integers(0, 127), st.binary(max_size=100))
def test_an_answer_is_read_whatever_stands_behind_its_code(
    number: int, code: int, words: bytes
) -> None:
    more = bytes((0x04, len(words))) + words
    content = bind_answer(code, number=number)
    if len(more) < 90:
        content = bind_answer(code, number=number, more=more)

    assert read_answer(reading(content)) == Answer(number=number, kind=0x61, code=code)


@pytest.mark.parametrize("size", [1, 127, 128, 255, 256, 4096, 70_000])
def test_a_password_of_any_length_is_framed_as_ber_has_it(size: int) -> None:
    message = ldap_messages.simple_bind(2, "uid=x", b"p" * size)

    digits = (size.bit_length() + 7) // 8
    head = bytes((0x80, size)) if size < 128 else bytes((0x80, 0x80 + digits))
    assert head + (b"" if size < 128 else size.to_bytes(digits, "big")) + b"p" * size in message
    assert message.startswith(b"\x30")


def test_a_password_of_no_unicode_is_never_right(directory: Directory) -> None:
    assert not PASSWORDS.check(directory.settings(), "ext.admin", Secret("\ud800"))
    assert PASSWORDS.check(directory.settings(), "ext.admin", Secret(PEOPLE["ext.admin"]))


def test_what_nobody_waits_for_any_more_sends_no_password() -> None:
    """The name is found only after the limit: the thread goes on alone, and must say nothing."""
    said = bytearray()

    def listen(line: socket.socket) -> None:
        line.settimeout(1)
        with suppress(OSError):
            while more := line.recv(65536):
                said.extend(more)

    with running_raw_server(listen) as port:
        limits = LdapPasswords(whole_timeout_s=0)
        problem_of(DirectoryUnreachable, at(port, "ldap"), limits)

    assert CANARY.encode() not in said
