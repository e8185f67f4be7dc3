"""Which revision a database has, and which ones there are."""

import subprocess
import sys

import pytest
from alembic.script import ScriptDirectory

from crm_admin.adapters.companion import preparation
from crm_admin.adapters.crm.builtin.family import FAMILY
from crm_admin.adapters.migrating import Family, is_known, newest_revision
from crm_admin.adapters.upgrading import config_of

FAMILIES = [FAMILY, preparation.FAMILY]


@pytest.mark.parametrize("family", FAMILIES)
def test_the_names_of_the_files_tell_the_revisions_that_alembic_finds(family: Family) -> None:
    script = ScriptDirectory.from_config(config_of(family.revisions))
    revisions = [revision.revision for revision in script.walk_revisions()]
    assert revisions
    assert newest_revision(family) == script.get_current_head() == revisions[0]
    assert all(is_known(revision, family) for revision in revisions)
    assert not is_known("9999", family)


@pytest.mark.parametrize("module", ["alembic", "sqlalchemy.dialects.postgresql"])
def test_the_way_to_a_database_loads_only_what_that_database_needs(module: str) -> None:
    script = f"import sys, crm_admin.adapters.opening; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
