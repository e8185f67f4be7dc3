"""Making our own tables, and finding out whether they are there."""

from pathlib import Path

from sqlalchemy import Connection

from crm_admin.adapters.companion.backup import back_up
from crm_admin.adapters.companion.tables import VERSION_TABLE
from crm_admin.adapters.migrating import Family, current_revision, newest_revision, upgrade

FAMILY = Family(revisions=Path(__file__).with_name("migrations"), version_table=VERSION_TABLE)


def prepare(connection: Connection) -> bool:
    """Bring our tables to their newest revision; whether they were not there yet."""
    current = current_revision(connection, FAMILY)
    if current == newest_revision(FAMILY):
        return False
    if current is not None:
        back_up(connection, current)
    upgrade(connection, FAMILY)
    return True
