"""Alembic without its file of settings: one family of tables, one folder of revisions."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

ENVIRONMENT = Path(__file__).with_name("migrations")


def upgrade_to_newest(connection: Connection, revisions: Path, version_table: str) -> None:
    """Run the revisions that the tables do not have yet, in the caller's transaction."""
    config = config_of(revisions)
    config.attributes["connection"] = connection
    config.attributes["version_table"] = version_table
    command.upgrade(config, "head")


def config_of(revisions: Path) -> Config:
    """Alembic's settings for these revisions."""
    config = Config()
    # They are an INI file in which % begins a reference.
    config.set_main_option("script_location", str(ENVIRONMENT).replace("%", "%%"))
    config.set_main_option("version_locations", str(revisions).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    return config
