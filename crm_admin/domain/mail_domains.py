"""Misspelled mail domains: pointed out to whoever typed them, never changed."""

from collections.abc import Iterable

from crm_admin.domain.mail import is_one_address

WELL_KNOWN = (
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.co.uk",
    "hotmail.de",
    "hotmail.dk",
    "hotmail.fr",
    "hotmail.no",
    "hotmail.se",
    "outlook.com",
    "outlook.de",
    "outlook.dk",
    "outlook.se",
    "live.com",
    "live.dk",
    "live.no",
    "live.se",
    "yahoo.com",
    "yahoo.co.uk",
    "yahoo.de",
    "yahoo.no",
    "yahoo.se",
    "icloud.com",
    "aol.com",
    "msn.com",
    "gmx.at",
    "gmx.ch",
    "gmx.de",
    "gmx.net",
    "web.de",
    "t-online.de",
    "freenet.de",
    "telia.com",
    "comhem.se",
    "bredband.net",
    "online.no",
    "protonmail.com",
    "proton.me",
)
"""Where many people have their mail; an address there is never called misspelled."""

_SHORTEST = 8
"""Shorter domains differ from each other by a letter or two without being misspelled."""
_LONG = 11
"""From this length on, two slips of the keyboard are one word still."""


def suggestion(address: str, own_domains: Iterable[str]) -> str | None:
    """The address with the domain that was probably meant; None when nothing looks wrong.

    `own_domains` are those of the site, the likeliest first.
    """
    if not is_one_address(address):
        return None
    name, _, typed = address.rpartition("@")
    domain = typed.casefold()
    known = tuple(dict.fromkeys((*(own.casefold() for own in own_domains), *WELL_KNOWN)))
    if domain in known:
        return None
    near = [(slips(domain, each), each) for each in known if _is_near(domain, each)]
    if not near:
        return None
    # Of equally near ones the first stays: the site's own come before all others.
    meant = min(near, key=lambda found: found[0])[1]
    return f"{name}@{meant}"


def _is_near(domain: str, known: str) -> bool:
    most = 2 if len(known) >= _LONG else 1
    is_long_enough = len(known) >= _SHORTEST and abs(len(domain) - len(known)) <= most
    return is_long_enough and slips(domain, known) <= most


def slips(typed: str, meant: str) -> int:
    """How many letters were left out, added, exchanged or swapped with their neighbour.

    Source: "optimal string alignment", the restricted distance of Damerau and Levenshtein.
    """
    before: list[int] = []
    last = list(range(len(meant) + 1))
    for row, letter in enumerate(typed, start=1):
        this = [row]
        for column, other in enumerate(meant, start=1):
            least = min(last[column] + 1, this[-1] + 1, last[column - 1] + (letter != other))
            is_swapped = (
                row > 1 and column > 1 and letter == meant[column - 2] and other == typed[row - 2]
            )
            this.append(min(least, before[column - 2] + 1) if is_swapped else least)
        before, last = last, this
    return last[-1]
