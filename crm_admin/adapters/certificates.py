"""Checking a server's certificate, and saying in plain words what it holds or what is wrong."""

import ssl
from datetime import UTC, datetime
from typing import Any

from crm_admin.domain.text import Text

# X509_V_ERR_… of OpenSSL's x509_vfy.h.
_NOT_YET_VALID = 9
_EXPIRED = 10
_UNKNOWN_AUTHORITY = frozenset({2, 18, 19, 20, 21})
_WRONG_NAME = frozenset({62, 64})


def checking_context(ca_file: str | None) -> ssl.SSLContext:
    """TLS 1.2 or newer, with the chain and the host name checked.

    Raises:
        OSError: the file of the authority cannot be read, or holds none.
    """
    context = ssl.create_default_context(cafile=ca_file or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def description(connection: ssl.SSLSocket) -> Text:
    """The names and dates of the certificate that was checked."""
    certificate: dict[str, Any] = connection.getpeercert() or {}
    names = [name for _, name in certificate.get("subjectAltName", ())]
    return Text(
        "{version}; certificate for {names}, valid from {since} until {until}.",
        version=connection.version() or "TLS",
        names=", ".join(names),
        since=_moment(certificate["notBefore"]),
        until=_moment(certificate["notAfter"]),
    )


def problem(error: ssl.SSLError, host: str) -> Text:
    """What is wrong with the certificate or the encryption."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        return Text(
            "No encryption could be agreed on with {host}. Check the port and the kind of"
            " encryption; TLS 1.2 or newer is needed.",
            host=host,
        )
    code = error.verify_code
    if code in _WRONG_NAME:
        return Text(
            "The server's certificate is for another name than {host}. Enter the name that stands"
            " in the certificate; if it should be this one, somebody may be in between.",
            host=host,
        )
    if code in _UNKNOWN_AUTHORITY:
        return Text(
            "The server's certificate was signed by an authority that this computer does not know."
            " If your site signs its own, choose the file of its authority."
        )
    if code == _EXPIRED:
        return Text("The server's certificate has expired. Whoever runs the server must renew it.")
    if code == _NOT_YET_VALID:
        return Text("The server's certificate is not valid yet. Check this computer's clock.")
    return Text(
        "The server's certificate cannot be trusted: {reason}.", reason=error.verify_message
    )


def _moment(stamp: str) -> datetime:
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(stamp), UTC)
