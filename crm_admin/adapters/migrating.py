"""Alembic without its file of settings: one family of tables, one folder of revisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

ENVIRONMENT = Path(__file__).with_name("migrations")


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Tables that are migrated together."""

    revisions: Path
    """The folder of their revisions."""
    version_table: str


def upgrade(connection: Connection, family: Family) -> None:
    """Bring the tables to their newest revision, in the caller's transaction."""
    command.upgrade(_config(family, {"connection": connection}), "head")


def current_revision(connection: Connection, family: Family) -> str | None:
    """The revision that the database is at; None when the tables are not there."""
    options = {"version_table": family.version_table}
    return MigrationContext.configure(connection, opts=options).get_current_revision()


def is_known(revision: str, family: Family) -> bool:
    """A revision that this program brings along; others come from a newer one."""
    script = ScriptDirectory.from_config(_config(family, {}))
    return revision in {known.revision for known in script.walk_revisions()}


def newest_revision(family: Family) -> str | None:
    """The revision that `upgrade` leads to."""
    return ScriptDirectory.from_config(_config(family, {})).get_current_head()


def _config(family: Family, attributes: Mapping[str, object]) -> Config:
    config = Config()
    # Alembic's settings are an INI file in which % begins a reference.
    config.set_main_option("script_location", str(ENVIRONMENT).replace("%", "%%"))
    config.set_main_option("version_locations", str(family.revisions).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes.update(attributes)
    config.attributes["version_table"] = family.version_table
    return config
