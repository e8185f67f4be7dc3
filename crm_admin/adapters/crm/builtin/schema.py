"""The tables of the built-in CRM database.

Whoever else writes a user fills the derived columns too, as `derived.py` makes them: the keys
that the list is ordered by, and the folded text that the search looks in.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    UniqueConstraint,
    false,
    text,
    true,
)

from crm_admin.adapters.column_types import UtcDateTime, Utf8

VERSION_TABLE = "crm_version"
"""Where Alembic keeps the revision of these tables."""

# Characters; their columns take twice as many, because SQL Server counts some as two.
LONGEST_KEY = 127
LONGEST_SEARCH_TEXT = 2000
LONGEST_WORD = 100

# SQLite gives numbers by itself only to a column that is declared INTEGER.
Id = BigInteger().with_variant(Integer(), "sqlite")

metadata = MetaData()

HAS_FAILED = "failed_count > 0 OR failed_locked_until IS NOT NULL"


def _is(condition: str) -> Computed:
    """1 where the condition holds, else 0; the server itself keeps it right."""
    return Computed(f"CASE WHEN {condition} THEN 1 ELSE 0 END", persisted=True)


group = Table(
    "crm_group",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Utf8(100), nullable=False),
    UniqueConstraint("name", name="crm_group_name"),
)

role = Table(
    "crm_role",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Utf8(100), nullable=False),
    Column("admin_right", Utf8(30), nullable=False),
    UniqueConstraint("name", name="crm_role_name"),
    CheckConstraint(
        "admin_right IN ('none', 'user_administrator', 'administrator')", name="crm_role_right"
    ),
)

user = Table(
    "crm_user",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Utf8(20), nullable=False),
    Column("user_name", Utf8(100), nullable=False),
    Column("given_name", Utf8(100)),
    Column("family_name", Utf8(100)),
    Column("email", Utf8(254)),
    Column("group_id", Id, ForeignKey("crm_group.id", name="crm_user_group")),
    Column("role_id", Id, ForeignKey("crm_role.id", name="crm_user_role")),
    Column("is_active", Boolean, nullable=False, server_default=true()),
    Column("valid_from", UtcDateTime),
    Column("valid_until", UtcDateTime),
    # The system that checks the password; empty where this database does.
    Column("external_system", Utf8(100)),
    Column("password_hash", Utf8(255)),
    Column("password_changed_at", UtcDateTime),
    Column("password_expires_at", UtcDateTime),
    Column("must_change_password", Boolean, nullable=False, server_default=false()),
    Column("temporary_until", UtcDateTime),
    Column("second_factor", Utf8(50)),
    Column("is_locked", Boolean, nullable=False, server_default=false()),
    Column("lock_by", Utf8(100)),
    Column("lock_at", UtcDateTime),
    Column("lock_reason", Utf8(500)),
    Column("failed_count", Integer, nullable=False, server_default=text("0")),
    Column("failed_since", UtcDateTime),
    Column("failed_last_at", UtcDateTime),
    Column("failed_last_from", Utf8(255)),
    Column("failed_lockouts", Integer, nullable=False, server_default=text("0")),
    Column("failed_locked_until", UtcDateTime),
    Column("last_sign_in_at", UtcDateTime),
    Column("last_sign_in_from", Utf8(255)),
    Column("created_at", UtcDateTime),
    Column("created_by", Utf8(100)),
    Column("changed_at", UtcDateTime),
    Column("changed_by", Utf8(100)),
    Column("version", Integer, nullable=False, server_default=text("1")),
    # Derived from the columns above.
    Column("name_key", Utf8(2 * LONGEST_KEY), nullable=False),
    Column("user_name_key", Utf8(2 * LONGEST_KEY), nullable=False),
    Column("email_key", Utf8(2 * LONGEST_KEY), nullable=False),
    Column("group_key", Utf8(2 * LONGEST_KEY), nullable=False),
    Column("role_key", Utf8(2 * LONGEST_KEY), nullable=False),
    Column("last_sign_in_key", BigInteger, nullable=False),
    Column("search_text", Utf8(2 * LONGEST_SEARCH_TEXT), nullable=False),
    Column("has_password", SmallInteger, _is("password_hash IS NOT NULL")),
    Column("has_failed", SmallInteger, _is(HAS_FAILED)),
    UniqueConstraint("user_name", name="crm_user_user_name"),
    CheckConstraint("kind IN ('associate', 'system')", name="crm_user_kind"),
    # The list in each order, either tab: a page by key is a range of one of these.
    Index("crm_user_by_name", "kind", "name_key", "id"),
    Index("crm_user_by_user_name", "kind", "user_name_key", "id"),
    Index("crm_user_by_email", "kind", "email_key", "id"),
    Index("crm_user_by_group", "kind", "group_key", "id"),
    Index("crm_user_by_role", "kind", "role_key", "id"),
    Index("crm_user_by_last_sign_in", "kind", "last_sign_in_key", "id"),
    Index("crm_user_by_failed", "kind", "has_failed"),
    Index("crm_user_by_external", "kind", "external_system"),
    Index("crm_user_by_role_id", "role_id", "kind"),
    # All that decides about states: they are counted from this index instead of the whole table.
    Index(
        "crm_user_by_state",
        "kind",
        "is_locked",
        "is_active",
        "failed_locked_until",
        "valid_from",
        "valid_until",
        "external_system",
        "has_password",
        "password_expires_at",
        "temporary_until",
    ),
)

word = Table(
    "crm_search_word",
    metadata,
    Column("word", Utf8(2 * LONGEST_WORD), primary_key=True),
    # In so many users that nobody is found faster by it: it has no postings.
    Column("is_common", Boolean, nullable=False, server_default=false()),
)
"""Every word that stands in some `search_text`, as `search_words.py` takes it apart."""

posting = Table(
    "crm_search_posting",
    metadata,
    Column("word", Utf8(2 * LONGEST_WORD), primary_key=True),
    Column("user_id", Id, primary_key=True, autoincrement=False),
)
"""In which users a word stands, or once stood; only where the server has no index of its own."""
