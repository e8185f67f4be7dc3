"""Our own tables: the audit log with the head of its chain, settings, links and letters."""

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
)

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

setting = Table(
    "crm_admin_setting",
    metadata,
    Column("name", Utf8(64), primary_key=True),
    Column("value", Utf8(), nullable=False),
    Column("version", Integer, nullable=False),
)

link = Table(
    "crm_admin_link",
    metadata,
    Column("id", Utf8(32), primary_key=True),
    Column("purpose", Utf8(16), nullable=False),
    Column("user_id", Utf8(64), nullable=False),
    Column("user_name", Utf8(255), nullable=False),
    Column("email", Utf8(254)),
    Column("token_hash", Utf8(64), nullable=False, unique=True),
    Column("credential_mark", Utf8(32), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("created_by", Utf8(255)),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("opened_at", UtcDateTime),
    # Empty while the link works.
    Column("ended_how", Utf8(16)),
    Column("ended_at", UtcDateTime),
    Column("decision", Utf8(16)),
    Column("decided_at", UtcDateTime),
    Column("decided_by", Utf8(255)),
    Index("crm_admin_link_by_user", "user_id", "created_at"),
    Index("crm_admin_link_by_end", "purpose", "ended_how", "decision", "expires_at"),
)

mail = Table(
    "crm_admin_mail",
    metadata,
    Column("id", Utf8(32), primary_key=True),
    Column("operation_id", Utf8(64), nullable=False),
    Column("kind", Utf8(32), nullable=False),
    Column("user_id", Utf8(64)),
    Column("user_name", Utf8(255)),
    Column("link_id", Utf8(32)),
    # Forgotten once the letter was taken or the link has expired.
    Column("link", Utf8(1000)),
    Column("message_id", Utf8(255), nullable=False),
    Column("recipient", Utf8(254), nullable=False),
    Column("recipient_name", Utf8(255), nullable=False),
    Column("language", Utf8(16), nullable=False),
    Column("subject", Utf8(500), nullable=False),
    Column("text", Utf8(), nullable=False),
    Column("html", Utf8(), nullable=False),
    Column("written_at", UtcDateTime, nullable=False),
    Column("state", Utf8(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_try_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("reply", Utf8(1000), nullable=False),
    Column("ended_at", UtcDateTime),
    Index("crm_admin_mail_by_state", "state", "next_try_at"),
    Index("crm_admin_mail_by_user", "user_id", "written_at"),
    Index("crm_admin_mail_by_link", "link_id"),
    Index("crm_admin_mail_by_time", "written_at", "id"),
)
"""The outbox."""

request = Table(
    "crm_admin_request",
    metadata,
    Column("id", Utf8(32), primary_key=True),
    Column("subject", Utf8(64), nullable=False),
    Column("origin", Utf8(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("crm_admin_request_by_subject", "subject", "at"),
    Index("crm_admin_request_by_origin", "origin", "at"),
    Index("crm_admin_request_by_time", "at"),
)
"""What was asked for on the self-service pages in the last day; names only as hashes."""

old_password = Table(
    "crm_admin_old_password",
    metadata,
    Column("id", Utf8(32), primary_key=True),
    Column("user_id", Utf8(64), nullable=False),
    Column("password_hash", Utf8(255), nullable=False),
    Column("replaced_at", UtcDateTime, nullable=False),
    Index("crm_admin_old_password_by_user", "user_id", "replaced_at"),
)
"""Hashes of earlier passwords, where the site refuses those."""
