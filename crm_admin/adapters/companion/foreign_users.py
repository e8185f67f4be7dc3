"""What a foreign CRM has no place for: who locked whom and why, and failed sign-ins here.

Both tables hold one row for each user, found by the CRM's own primary key as text; what was
there before stands in the audit log.
"""

from sqlalchemy import Column, Integer, MetaData, Table

from crm_admin.adapters.column_types import UtcDateTime, Utf8

METADATA = MetaData()

LOCKS = Table(
    "crm_admin_lock",
    METADATA,
    Column("user_id", Utf8(64), primary_key=True),
    Column("locked_by", Utf8(255)),
    Column("locked_at", UtcDateTime),
    Column("reason", Utf8(500)),
    # None while the lock holds.
    Column("ended_at", UtcDateTime),
)
"""The last deliberate lock of each user; the CRM itself only knows active or not."""

FAILED_SIGN_INS = Table(
    "crm_admin_failed_sign_in",
    METADATA,
    Column("user_id", Utf8(64), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("since", UtcDateTime),
    Column("last_at", UtcDateTime),
    Column("last_from", Utf8(255)),
    Column("lockouts", Integer, nullable=False),
    Column("locked_until", UtcDateTime),
)
"""Failed sign-ins to this program, field by field a `FailedAttempts`; no failures: all zero."""
