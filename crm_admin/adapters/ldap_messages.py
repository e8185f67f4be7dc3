"""The three requests of LDAP that a check of a password needs, and the answers to them.

Source: RFC 4511, 4.1.1, 4.2, 4.3, 4.14 and 5.1; the tags and lengths are those of BER.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

Read = Callable[[int], bytes]
"""Exactly so many bytes, or it raises."""

SUCCESS = 0
REFERRAL = 10
NOT_THE_PASSWORD = frozenset({32, 34, 48, 49})
"""No such entry, no such name, no password there to compare with, and the wrong one."""
WANTS_MORE = frozenset({8, 13})
"""Stronger authentication, or encryption, is asked for."""
NOT_NOW = frozenset({51, 52})
"""Busy, unavailable."""

BIND_ANSWER = 0x61
EXTENDED_ANSWER = 0x78

MOST_BYTES = 65536
"""Longer answers are none; some 20 are usual, a few hundred with a server's explanation."""

_INTEGER = 0x02
_OCTETS = 0x04
_ENUMERATED = 0x0A
_SEQUENCE = 0x30
_UNBIND = 0x42
_BIND = 0x60
_EXTENDED = 0x77
_VERSION_3 = bytes((_INTEGER, 1, 3))
_FIRST_TAG = 0x80
"""[0]: the password of a simple bind, and the name of an extended request."""
_START_TLS = b"1.3.6.1.4.1.1466.20037"
_LONG_LENGTH = 0x80
_MOST_DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server answered; its words and referrals are left out."""

    number: int
    """Of the request; 0 for what nobody asked, before the server hangs up."""
    kind: int
    code: int


class NotUnderstood(Exception):
    """What came is no answer of LDAP."""


def start_tls(number: int) -> bytes:
    """Let us encrypt."""
    return _message(number, _element(_EXTENDED, _element(_FIRST_TAG, _START_TLS)))


def simple_bind(number: int, name: str, password: bytes) -> bytes:
    """Is this the password?

    `name` and `password` are never empty: that would be a sign-in as nobody, which succeeds.
    """
    content = _VERSION_3 + _element(_OCTETS, name.encode()) + _element(_FIRST_TAG, password)
    return _message(number, _element(_BIND, content))


def unbind(number: int) -> bytes:
    """Goodbye; there is no answer."""
    return _message(number, _element(_UNBIND, b""))


def read_answer(read: Read) -> Answer:
    """The next answer of the server.

    Raises:
        NotUnderstood: this is none.
    """
    message = _within(_content(read, _SEQUENCE))
    number = _integer(message, _INTEGER)
    kind, size = _head(message)
    operation = _within(message(size))
    return Answer(number=number, kind=kind, code=_integer(operation, _ENUMERATED))


def _message(number: int, operation: bytes) -> bytes:
    return _element(_SEQUENCE, _element(_INTEGER, bytes((number,))) + operation)


def _element(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < _LONG_LENGTH:
        return bytes((tag, size)) + content
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, _LONG_LENGTH + len(digits))) + digits + content


def _head(read: Read) -> tuple[int, int]:
    """The tag and the length of what follows."""
    tag, size = read(2)
    if size >= _LONG_LENGTH:
        count = size - _LONG_LENGTH
        if not 1 <= count <= _MOST_DIGITS:
            raise NotUnderstood
        size = int.from_bytes(read(count), "big")
    if size > MOST_BYTES:
        raise NotUnderstood
    return tag, size


def _content(read: Read, tag: int) -> bytes:
    found, size = _head(read)
    if found != tag:
        raise NotUnderstood
    return read(size)


def _integer(read: Read, tag: int) -> int:
    content = _content(read, tag)
    if not 1 <= len(content) <= _MOST_DIGITS:
        raise NotUnderstood
    return int.from_bytes(content, "big", signed=True)


def _within(content: bytes) -> Read:
    stream = BytesIO(content)

    def read(count: int) -> bytes:
        found = stream.read(count)
        if len(found) < count:
            raise NotUnderstood
        return found

    return read
