"""Our families of tables, and which of their revisions a database has.

Opening a database only looks. Alembic, which takes half as long to load as SQLAlchemy, comes when
there is something to migrate. So the revision of a file is told by its name: `0001_users.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, column, inspect, select, table


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Tables that are migrated together, one revision after the other."""

    revisions: Path
    """The folder of their revisions."""
    version_table: str


def upgrade(connection: Connection, family: Family) -> None:
    """Bring the tables to their newest revision, in the caller's transaction."""
    # Here, because it loads Alembic.
    from crm_admin.adapters.upgrading import upgrade_to_newest  # noqa: PLC0415

    upgrade_to_newest(connection, family.revisions, family.version_table)


def current_revision(connection: Connection, family: Family) -> str | None:
    """The revision that the database is at; None when the tables are not there."""
    if not inspect(connection).has_table(family.version_table):
        return None
    versions = table(family.version_table, column("version_num"))
    revision: str | None = connection.scalar(select(versions.c.version_num))
    return revision


def is_known(revision: str, family: Family) -> bool:
    """A revision that this program brings along; others come from a newer one."""
    return revision in _revisions(family)


def newest_revision(family: Family) -> str | None:
    """The revision that `upgrade` leads to."""
    return next(reversed(_revisions(family)), None)


def _revisions(family: Family) -> Sequence[str]:
    return sorted(file.name.partition("_")[0] for file in family.revisions.glob("[0-9]*.py"))
