"""The search in EspoCRM's tables: one scan, without touching them and without an index of ours.

Addresses lie in a table of their own, together with those of all contacts, leads and accounts.
With few users each user's address is looked up beside the scan. With many users that would
take longer than the scan itself, so a word is first looked for in the addresses, and only
when too many have it, they are joined after all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, FromClause, and_, false, func, or_, select
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.espocrm.fitting import is_storable
from crm_admin.adapters.crm.espocrm.parts import ROLES, Condition, Parts, there_is
from crm_admin.adapters.crm.espocrm.patterns import LONGEST_WORD, patterns
from crm_admin.domain.listing import fold, words

MANY_USERS = 20_000
MANY_ADDRESSES = 1000
BETWEEN = "\n"
"""Between the columns in the text that is searched; no word contains it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What a statement needs to find the users of a search."""

    conditions: tuple[Condition, ...] = ()
    needs_address: bool = False
    """The addresses must be joined: `Parts.with_address`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """One word, unfolded."""

    folded: str
    patterns: Sequence[str]

    def is_in(self, text: ColumnElement[Any]) -> Condition:
        return and_(*(text.regexp_match(pattern) for pattern in self.patterns))


def prepared(connection: Connection, parts: Parts, search: str) -> Search | None:
    """The search, once it is known how to do it best; None when nobody can be found."""
    wanted = [_Word(folded=word, patterns=patterns(word)) for word in words(search)]
    if not wanted:
        return Search()
    if any(len(word.folded) > LONGEST_WORD or not is_storable(word.folded) for word in wanted):
        return None
    return _Preparation(connection, parts).search(wanted)


class _Preparation:
    def __init__(self, connection: Connection, parts: Parts) -> None:
        self._connection = connection
        self._parts = parts
        self._tables = parts.tables

    def search(self, wanted: Sequence[_Word]) -> Search:
        are_many = self._are_many()
        owners = [self._owners(word) if are_many else None for word in wanted]
        pairs = zip(wanted, owners, strict=True)
        return Search(
            conditions=tuple(self._condition(word, owned) for word, owned in pairs),
            needs_address=None in owners,
        )

    def _condition(self, word: _Word, owners: Sequence[str] | None) -> Condition:
        user = self._tables.user
        types = [kind for kind, role in ROLES.items() if word.folded in fold(role)]
        text = self._text(with_address=owners is None)
        found: list[Condition] = [word.is_in(text), *self._is_in_team(word)]
        if types:
            found.append(user.c.type.in_(types))
        if owners:
            found.append(user.c.id.in_(owners))
        return or_(*found)

    def _text(self, *, with_address: bool) -> ColumnElement[str]:
        columns: list[ColumnElement[Any]] = [self._tables.user.c.user_name, self._parts.full_name]
        if with_address:
            columns.append(self._tables.email_address.c.name)
        return func.concat_ws(BETWEEN, *columns)

    def _is_in_team(self, word: _Word) -> Iterator[Condition]:
        user, team, member = self._tables.user, self._tables.team, self._tables.team_user
        named = select(team.c.id).where(team.c.deleted == false(), word.is_in(team.c.name))
        ids = self._connection.scalars(named).all()
        if ids:
            yield user.c.default_team_id.in_(ids)
            yield there_is(
                member.c.user_id == user.c.id,
                member.c.team_id.in_(ids),
                member.c.deleted == false(),
            )

    def _are_many(self) -> bool:
        user = self._tables.user
        some = select(user.c.id).where(user.c.deleted == false()).limit(MANY_USERS + 1).subquery()
        number: int = self._connection.scalar(select(func.count()).select_from(some)) or 0
        return number > MANY_USERS

    def _owners(self, word: _Word) -> Sequence[str] | None:
        """The users whose address has the word; None when that are too many."""
        address, link = self._tables.email_address, self._tables.entity_email_address
        named = select(address.c.id).where(address.c.deleted == false(), word.is_in(address.c.name))
        ids = self._connection.scalars(named.limit(MANY_ADDRESSES + 1)).all()
        if len(ids) > MANY_ADDRESSES:
            return None
        if not ids:
            return ()
        pair: FromClause = link.join(address, address.c.id == link.c.email_address_id)
        owned = select(link.c.entity_id).select_from(pair).where(link.c.email_address_id.in_(ids))
        return self._connection.scalars(owned.where(*self._parts.is_address)).all()
