"""Making tables in a revision that may go on where it was broken off.

MariaDB and MySQL save each step at once, and cannot undo the steps before.
"""

from collections.abc import Sequence

from alembic import op
from sqlalchemy import Column, inspect


def make_table(name: str, *columns: Column[object]) -> None:
    """Make the table unless it is there."""
    if not inspect(op.get_bind()).has_table(name):
        op.create_table(name, *columns)


def make_index(name: str, table: str, columns: Sequence[str]) -> None:
    """Make the index unless it is there."""
    if name not in {index["name"] for index in inspect(op.get_bind()).get_indexes(table)}:
        op.create_index(name, table, columns)
