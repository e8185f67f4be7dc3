"""The list of users as the contract wants it: search, filters, order and pages in plain Python."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from crm_admin.domain.links import Link, LinkPurpose
from crm_admin.domain.listing import (
    Direction,
    SortColumn,
    UserCounts,
    UserFilter,
    UserPage,
    UserQuery,
    fold,
    words,
)
from crm_admin.domain.user import Right, User, UserId, UserKind, UserState, UserSummary

SortKey = tuple[str, str]
"""Folded value of the sorted column (empty when there is none), then the id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHolders:
    """Whose links wait for something."""

    link_pending: frozenset[UserId] = frozenset()
    unlock_requested: frozenset[UserId] = frozenset()


NO_LINKS = LinkHolders()


def holders_of(links: Iterable[Link], now: datetime) -> LinkHolders:
    """By the rules of `domain.links`."""
    each = tuple(links)
    pending = (x for x in each if x.purpose is LinkPurpose.RESET and x.is_open(now))
    return LinkHolders(
        link_pending=frozenset(link.user_id for link in pending),
        unlock_requested=frozenset(link.user_id for link in each if link.is_waiting_request),
    )


def page_of(
    users: Iterable[User], query: UserQuery, now: datetime, holders: LinkHolders = NO_LINKS
) -> UserPage:
    """One page, asked for from either side."""
    found = sorted(
        (user for user in users if _is_asked_for(user, query, now, holders)),
        key=lambda user: sort_key(user, query.sort),
        reverse=query.descending,
    )
    keys = [sort_key(user, query.sort) for user in found]
    first, last = _bounds(keys, query)
    shown = found[first:last]
    return UserPage(
        users=tuple(summary_of(user) for user in shown),
        first_key=json.dumps(keys[first]) if shown and first > 0 else None,
        last_key=json.dumps(keys[last - 1]) if shown and last < len(found) else None,
    )


def counts_of(
    users: Iterable[User], kind: UserKind, now: datetime, holders: LinkHolders = NO_LINKS
) -> UserCounts:
    """How many users of this tab each quick filter finds."""
    of_kind = [user for user in users if user.kind is kind]
    return UserCounts(
        by_filter={
            each: sum(passes(each, user, now=now, holders=holders) for user in of_kind)
            for each in UserFilter
        }
    )


def passes(
    which: UserFilter, user: User, *, now: datetime, holders: LinkHolders = NO_LINKS
) -> bool:
    """Whether the quick filter shows this user."""
    state, facts = user.state(now), user.facts
    return {
        UserFilter.ALL: True,
        UserFilter.CAN_SIGN_IN: state in {UserState.ACTIVE, UserState.EXTERNAL},
        UserFilter.LOCKED: facts.lock is not None,
        UserFilter.FAILED_ATTEMPTS: facts.attempts.count > 0 or facts.is_locked_out(now),
        UserFilter.PASSWORD_EXPIRED: state is UserState.EXPIRED,
        UserFilter.EXPIRES_SOON: state is UserState.ACTIVE and facts.password_expires_soon(now),
        UserFilter.NEVER_SIGNED_IN: user.last_sign_in_at is None,
        UserFilter.ADMINISTRATORS: user.right is not Right.NONE,
        UserFilter.NO_EMAIL: not user.email,
        UserFilter.EXTERNAL: facts.external_system is not None,
        UserFilter.LINK_PENDING: user.id in holders.link_pending,
        UserFilter.UNLOCK_REQUESTED: user.id in holders.unlock_requested,
    }[which]


def sort_key(user: User, column: SortColumn) -> SortKey:
    """What the list is ordered by; nobody has the same."""
    value = {
        SortColumn.NAME: user.list_name,
        SortColumn.USER_NAME: user.user_name,
        SortColumn.EMAIL: user.email,
        SortColumn.GROUP: user.group,
        SortColumn.ROLE: user.role,
        SortColumn.LAST_SIGN_IN: user.last_sign_in_at and user.last_sign_in_at.isoformat(),
    }[column]
    return fold(value or ""), user.id


def summary_of(user: User) -> UserSummary:
    """The row of the list."""
    return UserSummary(
        id=user.id,
        user_name=user.user_name,
        name=user.list_name,
        email=user.email,
        group=user.group,
        role=user.role,
        right=user.right,
        last_sign_in_at=user.last_sign_in_at,
        facts=user.facts,
    )


def _is_asked_for(user: User, query: UserQuery, now: datetime, holders: LinkHolders) -> bool:
    shown = (user.user_name, user.full_name, user.list_name, user.email, user.role, user.group)
    text = "\n".join(fold(part or "") for part in shown)
    return (
        user.kind is query.kind
        and passes(query.filter, user, now=now, holders=holders)
        and all(word in text for word in words(query.search))
    )


def _bounds(keys: list[SortKey], query: UserQuery) -> tuple[int, int]:
    if query.direction is Direction.AFTER:
        first = 0 if query.key is None else _position(keys, query) + 1
        return first, min(len(keys), first + query.limit)
    last = len(keys) if query.key is None else _position(keys, query)
    return max(0, last - query.limit), last


def _position(keys: list[SortKey], query: UserQuery) -> int:
    """Of the key; when its user is gone, the nearest one on its side."""
    value, user_id = json.loads(query.key or "")
    mark = (value, user_id)
    if mark in keys:
        return keys.index(mark)
    before = sum(each > mark if query.descending else each < mark for each in keys)
    return before - 1 if query.direction is Direction.AFTER else before
