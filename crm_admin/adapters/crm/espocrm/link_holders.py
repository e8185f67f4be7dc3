"""Users whose one-time links wait for something, as a condition of the list."""

from collections.abc import Mapping

from sqlalchemy import Connection, Select, false

from crm_admin.adapters.companion.link_holders import with_reset_link, with_unlock_request
from crm_admin.adapters.companion.tables import link
from crm_admin.adapters.crm.espocrm.denials import Denials
from crm_admin.adapters.crm.espocrm.parts import Condition, Parts
from crm_admin.domain.listing import UserFilter

MANY = 10_000
"""Users; more are not named one by one in a statement."""

LINK_FILTERS = frozenset({UserFilter.LINK_PENDING, UserFilter.UNLOCK_REQUESTED})


def holds_links(
    connection: Connection, parts: Parts, which: UserFilter, denials: Denials, *, many: int = MANY
) -> Condition:
    """The users whom one of `LINK_FILTERS` shows.

    Their ids are fetched first: our table has another collation than EspoCRM's, and MariaDB uses
    no index of `user` to compare the two.
    """
    if not parts.has_links:
        return false()
    links = _links(denials)[which]
    ids = frozenset(connection.scalars(links.distinct().limit(many + 1)))
    if len(ids) > many:
        return parts.looked_up(links.where(link.c.user_id == parts.tables.user.c.id))
    return parts.tables.user.c.id.in_(sorted(ids))


def _links(denials: Denials) -> Mapping[UserFilter, Select[str]]:
    return {
        UserFilter.LINK_PENDING: with_reset_link(denials.now),
        UserFilter.UNLOCK_REQUESTED: with_unlock_request(),
    }
