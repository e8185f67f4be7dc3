"""The audit log with the head of its chain, and what a CRM's own tables have no place for."""

import sqlalchemy as sa
from alembic import op

from crm_admin.adapters.column_types import UtcDateTime, Utf8
from crm_admin.adapters.revising import make_index, make_table

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables, with the head of an empty log."""
    _make_audit_log()
    _make_foreign_users()


def _make_audit_log() -> None:
    make_table(
        "crm_admin_head",
        sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("hash", Utf8(64), nullable=False),
    )
    head = sa.table("crm_admin_head", sa.column("id"), sa.column("number"), sa.column("hash"))
    if op.get_bind().scalar(sa.select(head.c.id)) is None:
        op.bulk_insert(head, [{"id": 1, "number": 0, "hash": "0" * 64}])
    make_table(
        "crm_admin_audit",
        sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("action", Utf8(64), nullable=False),
        sa.Column("result", Utf8(16), nullable=False),
        sa.Column("operation_id", Utf8(64), nullable=False, unique=True),
        sa.Column("actor_id", Utf8(64)),
        sa.Column("actor_name", Utf8(255)),
        sa.Column("target_id", Utf8(64)),
        sa.Column("target_name", Utf8(255)),
        sa.Column("reason", Utf8(1000)),
        sa.Column("details", Utf8, nullable=False),
        sa.Column("place", Utf8(255), nullable=False),
        sa.Column("search_text", Utf8, nullable=False),
        sa.Column("hash", Utf8(64), nullable=False),
    )
    make_index("crm_admin_audit_by_target", "crm_admin_audit", ["target_id", "number"])


def _make_foreign_users() -> None:
    make_table(
        "crm_admin_lock",
        sa.Column("user_id", Utf8(64), primary_key=True),
        sa.Column("locked_by", Utf8(255)),
        sa.Column("locked_at", UtcDateTime),
        sa.Column("reason", Utf8(500)),
        sa.Column("ended_at", UtcDateTime),
    )
    make_table(
        "crm_admin_failed_sign_in",
        sa.Column("user_id", Utf8(64), primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("since", UtcDateTime),
        sa.Column("last_at", UtcDateTime),
        sa.Column("last_from", Utf8(255)),
        sa.Column("lockouts", sa.Integer, nullable=False),
        sa.Column("locked_until", UtcDateTime),
    )
