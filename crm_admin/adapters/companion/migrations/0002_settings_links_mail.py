"""The site's settings, one-time links, the outbox, and what slows down who asks too often."""

import sqlalchemy as sa

from crm_admin.adapters.column_types import UtcDateTime, Utf8
from crm_admin.adapters.revising import make_index, make_table

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables."""
    _make_settings()
    _make_links()
    _make_mail()
    _make_requests()
    _make_old_passwords()


def _make_settings() -> None:
    make_table(
        "crm_admin_setting",
        sa.Column("name", Utf8(64), primary_key=True),
        sa.Column("value", Utf8, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
    )


def _make_links() -> None:
    make_table(
        "crm_admin_link",
        sa.Column("id", Utf8(32), primary_key=True),
        sa.Column("purpose", Utf8(16), nullable=False),
        sa.Column("user_id", Utf8(64), nullable=False),
        sa.Column("user_name", Utf8(255), nullable=False),
        sa.Column("email", Utf8(254)),
        sa.Column("token_hash", Utf8(64), nullable=False, unique=True),
        sa.Column("credential_mark", Utf8(32), nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.Column("created_by", Utf8(255)),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.Column("opened_at", UtcDateTime),
        sa.Column("ended_how", Utf8(16)),
        sa.Column("ended_at", UtcDateTime),
        sa.Column("decision", Utf8(16)),
        sa.Column("decided_at", UtcDateTime),
        sa.Column("decided_by", Utf8(255)),
    )
    make_index("crm_admin_link_by_user", "crm_admin_link", ["user_id", "created_at"])
    ends = ["purpose", "ended_how", "decision", "expires_at"]
    make_index("crm_admin_link_by_end", "crm_admin_link", ends)


def _make_mail() -> None:
    make_table(
        "crm_admin_mail",
        sa.Column("id", Utf8(32), primary_key=True),
        sa.Column("operation_id", Utf8(64), nullable=False),
        sa.Column("kind", Utf8(32), nullable=False),
        sa.Column("user_id", Utf8(64)),
        sa.Column("user_name", Utf8(255)),
        sa.Column("link_id", Utf8(32)),
        sa.Column("link", Utf8(1000)),
        sa.Column("message_id", Utf8(255), nullable=False),
        sa.Column("recipient", Utf8(254), nullable=False),
        sa.Column("recipient_name", Utf8(255), nullable=False),
        sa.Column("language", Utf8(16), nullable=False),
        sa.Column("subject", Utf8(500), nullable=False),
        sa.Column("text", Utf8, nullable=False),
        sa.Column("html", Utf8, nullable=False),
        sa.Column("written_at", UtcDateTime, nullable=False),
        sa.Column("state", Utf8(16), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_try_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime),
        sa.Column("reply", Utf8(1000), nullable=False),
        sa.Column("ended_at", UtcDateTime),
    )
    make_index("crm_admin_mail_by_state", "crm_admin_mail", ["state", "next_try_at"])
    make_index("crm_admin_mail_by_user", "crm_admin_mail", ["user_id", "written_at"])
    make_index("crm_admin_mail_by_link", "crm_admin_mail", ["link_id"])
    make_index("crm_admin_mail_by_time", "crm_admin_mail", ["written_at", "id"])


def _make_requests() -> None:
    make_table(
        "crm_admin_request",
        sa.Column("id", Utf8(32), primary_key=True),
        sa.Column("subject", Utf8(64), nullable=False),
        sa.Column("origin", Utf8(64), nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
    )
    make_index("crm_admin_request_by_subject", "crm_admin_request", ["subject", "at"])
    make_index("crm_admin_request_by_origin", "crm_admin_request", ["origin", "at"])
    make_index("crm_admin_request_by_time", "crm_admin_request", ["at"])


def _make_old_passwords() -> None:
    make_table(
        "crm_admin_old_password",
        sa.Column("id", Utf8(32), primary_key=True),
        sa.Column("user_id", Utf8(64), nullable=False),
        sa.Column("password_hash", Utf8(255), nullable=False),
        sa.Column("replaced_at", UtcDateTime, nullable=False),
    )
    make_index(
        "crm_admin_old_password_by_user", "crm_admin_old_password", ["user_id", "replaced_at"]
    )
