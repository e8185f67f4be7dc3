"""How many users each quick filter finds, in one pass over one index."""

from datetime import datetime

from sqlalchemy import Connection, case, func, select
from sqlalchemy.sql import ColumnElement

from crm_admin.adapters.crm.builtin.filters import passes
from crm_admin.adapters.crm.builtin.schema import user
from crm_admin.adapters.database.work import database_time
from crm_admin.domain.listing import UserCounts, UserFilter
from crm_admin.domain.user import UserKind


def counts(connection: Connection, kind: UserKind) -> UserCounts:
    """The counts of one tab."""
    now = database_time(connection)
    columns = [_count(which, now).label(which.value) for which in UserFilter]
    row = connection.execute(select(*columns).where(user.c.kind == kind.value)).one()
    return UserCounts(by_filter=dict(zip(UserFilter, map(int, row), strict=True)))


def _count(which: UserFilter, now: datetime) -> ColumnElement[int]:
    condition = passes(which, now)
    if condition is None:
        return func.count()
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)
