"""The audit log and the head of its chain, which is also the guard of all changes."""

from sqlalchemy import BigInteger, Column, Index, MetaData, SmallInteger, Table

from crm_admin.adapters.column_types import UtcDateTime, Utf8

VERSION_TABLE = "crm_admin_version"
"""Where Alembic keeps the revision of these tables."""

metadata = MetaData()

head = Table(
    "crm_admin_head",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("number", BigInteger, nullable=False),
    Column("hash", Utf8(64), nullable=False),
)
"""One row: the last entry. Whoever changes anything holds it until the end."""

HEAD_ID = 1

audit = Table(
    "crm_admin_audit",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("action", Utf8(64), nullable=False),
    Column("result", Utf8(16), nullable=False),
    Column("operation_id", Utf8(64), nullable=False, unique=True),
    Column("actor_id", Utf8(64)),
    Column("actor_name", Utf8(255)),
    Column("target_id", Utf8(64)),
    Column("target_name", Utf8(255)),
    Column("reason", Utf8(1000)),
    Column("details", Utf8(), nullable=False),
    Column("place", Utf8(255), nullable=False),
    Column("search_text", Utf8(), nullable=False),
    Column("hash", Utf8(64), nullable=False),
    Index("crm_admin_audit_by_target", "target_id", "number"),
)
