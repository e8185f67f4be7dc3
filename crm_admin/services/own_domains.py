"""The mail domains of a site, to compare typed addresses with."""

from collections import Counter

from crm_admin.domain.listing import UserQuery
from crm_admin.services.accounts import Accounts
from crm_admin.services.site import Site

_SAMPLE = 500
_FEWEST = 3
_LEAST_SHARE = 20
"""One of so many users at least has an address there; a slip of the keyboard is rarer."""
_MOST = 5


def own_domains(accounts: Accounts, site: Site) -> tuple[str, ...]:
    """That of the sender of mail, then those that many users have, the most frequent first."""
    page, _ = accounts.page(UserQuery(limit=_SAMPLE))
    domains = Counter(_domain(user.email) for user in page.users if user.email)
    least = max(_FEWEST, domains.total() // _LEAST_SHARE)
    frequent = [domain for domain, count in domains.most_common(_MOST) if count >= least]
    found = (_domain(site.mail().value.sender), *frequent)
    return tuple(dict.fromkeys(domain for domain in found if domain))


def _domain(address: str) -> str:
    return address.rpartition("@")[2].casefold()
