"""How many users each quick filter finds: each count reads an index, none the whole table."""

from sqlalchemy import Connection, Label, case, func, select
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.builtin.filters import (
    Moment,
    by_index,
    can_be_let_in,
    has_expiring_password,
    has_good_password,
    is_among,
    moment_of,
    passes,
)
from crm_admin.adapters.crm.builtin.schema import user
from crm_admin.domain.listing import UserCounts, UserFilter
from crm_admin.domain.user import UserKind

_BY_STATE = frozenset(
    {UserFilter.CAN_SIGN_IN, UserFilter.PASSWORD_EXPIRED, UserFilter.EXPIRES_SOON}
)
"""Those who are let in, by their password: counted together."""


def counts(connection: Connection, kind: UserKind) -> UserCounts:
    """The counts of one tab, all of the same moment."""
    moment = moment_of(connection)
    let_in = (
        select(
            func.count().label("number"),
            _sum_of(has_good_password(moment.now)).label("good"),
            _sum_of(has_expiring_password(moment.now)).label("expiring"),
        )
        .where(user.c.kind == kind.value, can_be_let_in(moment.now))
        .subquery()
    )
    others = [which for which in UserFilter if which not in _BY_STATE]
    statement = select(*let_in.c, *(_count(which, kind, moment) for which in others))
    row = connection.execute(statement).one()
    return UserCounts(
        by_filter={
            UserFilter.CAN_SIGN_IN: int(row.good),
            UserFilter.PASSWORD_EXPIRED: row.number - int(row.good),
            UserFilter.EXPIRES_SOON: int(row.expiring),
            **{which: row._mapping[which.value] for which in others},  # noqa: SLF001 (public)
        }
    )


def _count(which: UserFilter, kind: UserKind, moment: Moment) -> Label[int]:
    statement = select(func.count()).select_from(user)
    statement = statement.where(is_among(kind, which), passes(which, moment))
    indexed = by_index(which, moment)
    if indexed is not None:
        statement = statement.where(indexed)
    return statement.scalar_subquery().label(which.value)


def _sum_of(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)
