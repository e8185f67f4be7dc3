"""URLs in SQLAlchemy's notation -> connection settings."""

from collections.abc import Mapping

from sqlalchemy import make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from crm_admin.adapters.database.engines import DEFAULT_PORTS
from crm_admin.domain.errors import InvalidUrl, UnknownKind
from crm_admin.domain.text import Text
from crm_admin.services.ports import ConnectionSettings, Server, Tls

_CA_OPTIONS = ("sslrootcert", "ssl_ca")
_TLS_OPTIONS = (*_CA_OPTIONS, "sslmode")
_PASSWORD_OPTIONS = frozenset({"password", "passwd", "pwd", "sslpassword", "ssl_key_password"})


def settings_from_url(url: str) -> ConnectionSettings:
    """What the URL says.

    Raises:
        InvalidUrl: it cannot be read, or carries a password.
        UnknownKind: no such kind of server.
    """
    parsed = _parsed(url)
    if parsed.password is not None or _PASSWORD_OPTIONS & parsed.query.keys():
        raise InvalidUrl(problem=Text("it carries a password, which others could read"))
    if not parsed.database:
        raise InvalidUrl(problem=Text("it names no database"))
    server = _server(parsed)
    options = _options(parsed)
    if not options.get("host", "/").startswith("/") or "hostaddr" in options:
        # Whether the way there must be encrypted is decided by the host before the name.
        raise InvalidUrl(problem=Text("the host stands before the name of the database"))
    return ConnectionSettings(
        server=server,
        database=parsed.database,
        host=parsed.host,
        port=parsed.port or DEFAULT_PORTS.get(server),
        account=parsed.username,
        tls=Tls.OFF if options.get("sslmode") == "disable" else Tls.VERIFIED,
        ca_file=next((options[name] for name in _CA_OPTIONS if name in options), None),
        options=tuple((n, value) for n, value in options.items() if n not in _TLS_OPTIONS),
    )


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        # Without the cause: it would repeat the URL, and with it a password.
        raise InvalidUrl(problem=Text("it is not of the form kind://…")) from None


def _server(parsed: URL) -> Server:
    try:
        return Server(parsed.get_backend_name())
    except ValueError:
        raise UnknownKind(kind=parsed.get_backend_name()) from None


def _options(parsed: URL) -> Mapping[str, str]:
    return {
        name: value if isinstance(value, str) else value[-1] for name, value in parsed.query.items()
    }
