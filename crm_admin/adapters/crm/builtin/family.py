"""The built-in tables as Alembic migrates them."""

from pathlib import Path

from crm_admin.adapters.crm.builtin.schema import VERSION_TABLE
from crm_admin.adapters.migrating import Family

FAMILY = Family(revisions=Path(__file__).with_name("migrations"), version_table=VERSION_TABLE)
