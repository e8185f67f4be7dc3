"""The derived columns of a user: keys to order by, text and words to search in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from crm_admin.adapters.crm.builtin.schema import LONGEST_KEY, LONGEST_SEARCH_TEXT, LONGEST_WORD
from crm_admin.domain.listing import fold
from crm_admin.domain.user import list_name

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
NEVER = -(2**62)
"""The key of somebody who never signed in."""

_WORDS = re.compile(r"[^\W\d_]+|\d+")


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
    searched = (user_name, name, email, group, role)
    return {
        "name_key": (name or user_name)[:LONGEST_KEY],
        "user_name_key": user_name[:LONGEST_KEY],
        "email_key": email[:LONGEST_KEY],
        "group_key": group[:LONGEST_KEY],
        "role_key": role[:LONGEST_KEY],
        "search_text": "\n".join(filter(None, searched))[:LONGEST_SEARCH_TEXT],
    }


def last_sign_in_key(at: datetime | None) -> int:
    """The time as a number that orders like it; never is before every time."""
    return NEVER if at is None else (at - _EPOCH) // _MICROSECOND


def words_of(folded: str) -> tuple[str, ...]:
    """The distinct runs of letters and of digits; very long ones in pieces that overlap."""
    pieces = (piece for word in _WORDS.findall(folded) for piece in _pieces(word))
    return tuple(dict.fromkeys(pieces))


def _pieces(word: str) -> Iterator[str]:
    step = LONGEST_WORD // 2
    for start in range(0, max(1, len(word) - step), step):
        yield word[start : start + LONGEST_WORD]
