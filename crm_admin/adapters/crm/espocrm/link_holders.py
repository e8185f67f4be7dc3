"""Users whose one-time links wait for something, as a condition of the list."""

from sqlalchemy import Connection, Select, and_, false

from crm_admin.adapters.companion.link_holders import with_reset_link, with_unlock_request
from crm_admin.adapters.companion.tables import link
from crm_admin.adapters.crm.espocrm.denials import Denials
from crm_admin.adapters.crm.espocrm.parts import Condition, Parts, there_is
from crm_admin.adapters.crm.espocrm.tables import TABLES
from crm_admin.domain.listing import UserFilter

MANY = 10_000
"""Users; more are not named one by one in a statement."""

LINK_FILTERS = frozenset({UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED})

_REQUEST = TABLES["password_change_request"]


def holds_links(
    connection: Connection, parts: Parts, which: UserFilter, denials: Denials, *, many: int = MANY
) -> Condition:
    """The users whom one of `LINK_FILTERS` shows."""
    if not parts.has_links:
        return false()
    if which is UserFilter.UNLOCK_REQUESTED:
        return _holds(connection, parts, with_unlock_request(), many)
    if not parts.takes_links:
        return false()
    # Where EspoCRM has taken or ended a link, only its own row says so.
    is_own = _REQUEST.c.user_id == parts.tables.user.c.id
    is_open = there_is(is_own, _REQUEST.c.deleted == false()).correlate(parts.tables.user)
    return and_(_holds(connection, parts, with_reset_link(denials.now), many), is_open)


def _holds(connection: Connection, parts: Parts, links: Select[str], many: int) -> Condition:
    """By the ids, which are fetched first.

    Our table has another collation than EspoCRM's, and to compare the two MariaDB uses no index
    of `user`.
    """
    ids = frozenset(connection.scalars(links.distinct().limit(many + 1)))
    if len(ids) > many:
        return parts.looked_up(links.where(link.c.user_id == parts.tables.user.c.id))
    return parts.tables.user.c.id.in_(sorted(ids))
