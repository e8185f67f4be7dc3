"""What is special about one database: noted when it is recognised, used when it is opened."""

from sqlalchemy import Connection, text

_COLLATION = "collation "
ICU = "und-x-icu"
"""Orders as Unicode does, whatever the language; in nearly every PostgreSQL."""


def collation_trait(connection: Connection) -> frozenset[str]:
    """The collation that orders names as people expect, where the columns' own may not."""
    if connection.dialect.name != "postgresql":
        return frozenset()
    statement = text("SELECT 1 FROM pg_collation WHERE collname = :name")
    has_icu = connection.execute(statement, {"name": ICU}).first() is not None
    return frozenset({_COLLATION + ICU}) if has_icu else frozenset()


LONG_IDS = "long ids"
"""The installation uses UUIDs as ids; usual are 17 hex digits."""


def collation_of(traits: frozenset[str]) -> str | None:
    """What `collation_trait` noted."""
    return next((t.removeprefix(_COLLATION) for t in traits if t.startswith(_COLLATION)), None)
