"""Whose one-time links wait for something: what the quick filters ask our table of links."""

from datetime import datetime

from sqlalchemy import Connection, Select, inspect, select

from crm_admin.adapters.companion.tables import link
from crm_admin.domain.links import LinkEnd, LinkPurpose


def has_links(connection: Connection) -> bool:
    """The table is there: it is made at the first sign-in with this version of the program."""
    if not connection.info.get(_INFO_KEY):
        connection.info[_INFO_KEY] = inspect(connection).has_table(link.name)
    return bool(connection.info[_INFO_KEY])


_INFO_KEY = "crm_admin_has_links"


def with_reset_link(now: datetime) -> Select[str]:
    """Ids of the users who can still open a reset link."""
    is_open = (link.c.ended_how.is_(None), link.c.decision.is_(None), link.c.expires_at > now)
    return select(link.c.user_id).where(link.c.purpose == LinkPurpose.RESET.value, *is_open)


def with_unlock_request() -> Select[str]:
    """Ids of the users who confirmed that they ask to be unlocked, and wait for an answer."""
    is_waiting = (link.c.ended_how == LinkEnd.USED.value, link.c.decision.is_(None))
    return select(link.c.user_id).where(link.c.purpose == LinkPurpose.UNLOCK.value, *is_waiting)
