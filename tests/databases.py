"""The settings of a database that a fixture made."""

from sqlalchemy.engine import URL

from crm_admin.adapters.database.addresses import settings_from_url
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import ConnectionSettings


def settings_of(url: URL) -> ConnectionSettings:
    """Where the database is, without the password that the fixture's URL carries."""
    return settings_from_url(address_of(url))


def address_of(url: URL) -> str:
    """The URL as a person would write it, without the password."""
    return url._replace(password=None).render_as_string()


def password_of(url: URL) -> Secret | None:
    """The password of the database account; None where there is no account."""
    return None if url.password is None else Secret(url.password)
