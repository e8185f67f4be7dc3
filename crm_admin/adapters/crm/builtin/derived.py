"""The derived columns of a user: keys to order by, text to search in."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from crm_admin.adapters.crm.builtin.schema import LONGEST_KEY, LONGEST_SEARCH_TEXT
from crm_admin.adapters.crm.builtin.search_words import with_short_words
from crm_admin.domain.listing import fold
from crm_admin.domain.user import list_name

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
LONGEST_SHOWN_TEXT = LONGEST_SEARCH_TEXT // 2
"""The rest is for the short words behind it."""
NEVER = -(2**62)
"""The key of somebody who never signed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the list shows of a user and the search looks in."""

    user_name: str
    given_name: str | None
    family_name: str | None
    email: str | None
    group: str | None
    role: str | None


def keys_and_text(shown: Shown) -> dict[str, str]:
    """The columns that follow from names, address, group and role.

    The keys order the list: nothing first, then without case and accents.
    """
    given, family = fold(shown.given_name or ""), fold(shown.family_name or "")
    user_name, email = fold(shown.user_name), fold(shown.email or "")
    group, role = fold(shown.group or ""), fold(shown.role or "")
    name = list_name(given, family)
    shown_text = "\n".join(filter(None, (user_name, name, email, group, role)))
    return {
        "name_key": (name or user_name)[:LONGEST_KEY],
        "user_name_key": user_name[:LONGEST_KEY],
        # Empty only where there is none: a filter relies on that.
        "email_key": (email or shown.email or "")[:LONGEST_KEY],
        "group_key": group[:LONGEST_KEY],
        "role_key": role[:LONGEST_KEY],
        "search_text": with_short_words(shown_text[:LONGEST_SHOWN_TEXT])[:LONGEST_SEARCH_TEXT],
    }


def last_sign_in_key(at: datetime | None) -> int:
    """The time as a number that orders like it; never is before every time."""
    return NEVER if at is None else (at - _EPOCH) // _MICROSECOND
