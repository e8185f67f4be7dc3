"""The quick filters in SQL; they say the same as `domain.user.state_of`."""

from collections.abc import Mapping

from sqlalchemy import Connection, and_, false, not_, or_, true

from crm_admin.adapters.crm.espocrm.denials import Denials
from crm_admin.adapters.crm.espocrm.link_holders import LINK_FILTERS, holds_links
from crm_admin.adapters.crm.espocrm.parts import API, Condition, Parts
from crm_admin.domain.listing import UserFilter


def passes(connection: Connection, which: UserFilter, parts: Parts, denials: Denials) -> Condition:
    """The users that a quick filter shows; for NO_EMAIL among `Parts.with_address`."""
    if which in LINK_FILTERS:
        return holds_links(connection, parts, which, denials)
    return _conditions(parts, denials)[which]


def _conditions(parts: Parts, denials: Denials) -> Mapping[UserFilter, Condition]:
    user = parts.tables.user
    is_let_in = and_(user.c.is_active == true(), not_(_is_barred(parts, denials)))
    has_failed = or_(
        parts.has_failed_here,
        parts.is_barred_here(denials.now),
        user.c.id.in_(denials.user_ids),
    )
    return {
        UserFilter.ALL: true(),
        UserFilter.CAN_SIGN_IN: and_(is_let_in, _has_what_it_takes(parts)),
        UserFilter.LOCKED: parts.is_locked,
        UserFilter.FAILED_ATTEMPTS: has_failed,
        UserFilter.PASSWORD_EXPIRED: and_(is_let_in, not_(_has_what_it_takes(parts))),
        UserFilter.EXPIRES_SOON: false(),
        UserFilter.NEVER_SIGNED_IN: parts.never_signed_in,
        UserFilter.ADMINISTRATORS: parts.is_administrator,
        UserFilter.NO_EMAIL: parts.has_no_email,
        UserFilter.EXTERNAL: false(),
    }


def is_usable_administrator(parts: Parts, denials: Denials) -> Condition:
    """The same as the function of this name in `domain.user`."""
    return is_administrator_unless(parts, _is_barred(parts, denials))


def is_administrator_unless(parts: Parts, is_barred: Condition) -> Condition:
    """Can sign in and administer, unless barred."""
    user = parts.tables.user
    return and_(
        parts.is_administrator,
        user.c.is_active == true(),
        not_(is_barred),
        parts.has_password,
    )


def _is_barred(parts: Parts, denials: Denials) -> Condition:
    is_barred_here = parts.is_barred_here(denials.now)
    barred_ids = denials.barred_ids
    if not barred_ids:
        return is_barred_here
    return or_(is_barred_here, parts.tables.user.c.id.in_(barred_ids))


def _has_what_it_takes(parts: Parts) -> Condition:
    """A password, or the key of a program; never unknown, also where the type is NULL."""
    user = parts.tables.user
    return or_(parts.has_password, and_(user.c.type.is_not(None), user.c.type == API))
