"""Groups, roles and users, and what makes the search in them fast."""

import sqlalchemy as sa
from alembic import op

from crm_admin.adapters.column_types import UtcDateTime, Utf8

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WORD = 200


def upgrade() -> None:
    """Make the tables, the indexes and the search."""
    _make_groups_and_roles()
    _make_users()
    _make_indexes()
    _make_search()


def _make_groups_and_roles() -> None:
    op.create_table(
        "crm_group",
        sa.Column("id", ID, primary_key=True),
        sa.Column("name", Utf8(100), nullable=False),
        sa.UniqueConstraint("name", name="crm_group_name"),
    )
    op.create_table(
        "crm_role",
        sa.Column("id", ID, primary_key=True),
        sa.Column("name", Utf8(100), nullable=False),
        sa.Column("admin_right", Utf8(30), nullable=False),
        sa.UniqueConstraint("name", name="crm_role_name"),
        sa.CheckConstraint(
            "admin_right IN ('none', 'user_administrator', 'administrator')", name="crm_role_right"
        ),
    )


def _make_users() -> None:
    op.create_table(
        "crm_user",
        sa.Column("id", ID, primary_key=True),
        sa.Column("kind", Utf8(20), nullable=False),
        sa.Column("user_name", Utf8(100), nullable=False),
        sa.Column("given_name", Utf8(100)),
        sa.Column("family_name", Utf8(100)),
        sa.Column("email", Utf8(254)),
        sa.Column("group_id", ID, sa.ForeignKey("crm_group.id", name="crm_user_group")),
        sa.Column("role_id", ID, sa.ForeignKey("crm_role.id", name="crm_user_role")),
        sa.Column("is_active", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("valid_from", UtcDateTime),
        sa.Column("valid_until", UtcDateTime),
        sa.Column("external_system", Utf8(100)),
        sa.Column("password_hash", Utf8(255)),
        sa.Column("password_changed_at", UtcDateTime),
        sa.Column("password_expires_at", UtcDateTime),
        sa.Column("must_change_password", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("temporary_until", UtcDateTime),
        sa.Column("second_factor", Utf8(50)),
        sa.Column("is_locked", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("lock_by", Utf8(100)),
        sa.Column("lock_at", UtcDateTime),
        sa.Column("lock_reason", Utf8(500)),
        sa.Column("failed_count", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("failed_since", UtcDateTime),
        sa.Column("failed_last_at", UtcDateTime),
        sa.Column("failed_last_from", Utf8(255)),
        sa.Column("failed_lockouts", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("failed_locked_until", UtcDateTime),
        sa.Column("last_sign_in_at", UtcDateTime),
        sa.Column("last_sign_in_from", Utf8(255)),
        sa.Column("created_at", UtcDateTime),
        sa.Column("created_by", Utf8(100)),
        sa.Column("changed_at", UtcDateTime),
        sa.Column("changed_by", Utf8(100)),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.Column("name_key", Utf8(254), nullable=False),
        sa.Column("user_name_key", Utf8(254), nullable=False),
        sa.Column("email_key", Utf8(254), nullable=False),
        sa.Column("group_key", Utf8(254), nullable=False),
        sa.Column("role_key", Utf8(254), nullable=False),
        sa.Column("last_sign_in_key", sa.BigInteger, nullable=False),
        sa.Column("search_text", Utf8(4000), nullable=False),
        sa.Column("has_password", sa.SmallInteger, _is("password_hash IS NOT NULL")),
        sa.Column(
            "has_failed",
            sa.SmallInteger,
            _is("failed_count > 0 OR failed_locked_until IS NOT NULL"),
        ),
        sa.UniqueConstraint("user_name", name="crm_user_user_name"),
        sa.CheckConstraint("kind IN ('associate', 'system')", name="crm_user_kind"),
    )


def _is(condition: str) -> sa.Computed:
    return sa.Computed(f"CASE WHEN {condition} THEN 1 ELSE 0 END", persisted=True)


def _make_indexes() -> None:
    for name, columns in INDEXES.items():
        op.create_index(f"crm_user_by_{name}", "crm_user", columns)


INDEXES = {
    "name": ["kind", "name_key", "id"],
    "user_name": ["kind", "user_name_key", "id"],
    "email": ["kind", "email_key", "id"],
    "group": ["kind", "group_key", "id"],
    "role": ["kind", "role_key", "id"],
    "last_sign_in": ["kind", "last_sign_in_key", "id"],
    "failed": ["kind", "has_failed"],
    "external": ["kind", "external_system"],
    "role_id": ["role_id", "kind"],
    "state": [
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
    ],
}


def _make_search() -> None:
    op.create_table(
        "crm_search_word",
        sa.Column("word", Utf8(WORD), primary_key=True),
        sa.Column("is_common", sa.Boolean, nullable=False, server_default=sa.false()),
    )
    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        _make_sqlite_index()
    elif dialect != "postgresql" or not _could_make_postgresql_index():
        _make_postings()


def _make_sqlite_index() -> None:
    for statement in SQLITE_INDEX:
        op.execute(statement)


SQLITE_INDEX = (
    """
    CREATE VIRTUAL TABLE crm_user_search USING fts5(
        search_text, content='crm_user', content_rowid='id', tokenize='trigram', detail='none'
    )
    """,
    """
    CREATE TRIGGER crm_user_search_insert AFTER INSERT ON crm_user BEGIN
        INSERT INTO crm_user_search (rowid, search_text) VALUES (new.id, new.search_text);
    END
    """,
    """
    CREATE TRIGGER crm_user_search_delete AFTER DELETE ON crm_user BEGIN
        INSERT INTO crm_user_search (crm_user_search, rowid, search_text)
        VALUES ('delete', old.id, old.search_text);
    END
    """,
    """
    CREATE TRIGGER crm_user_search_update AFTER UPDATE OF id, search_text ON crm_user BEGIN
        INSERT INTO crm_user_search (crm_user_search, rowid, search_text)
        VALUES ('delete', old.id, old.search_text);
        INSERT INTO crm_user_search (rowid, search_text) VALUES (new.id, new.search_text);
    END
    """,
)


def _could_make_postgresql_index() -> bool:
    """The extension may be missing on the server, or not allowed to this account."""
    connection = op.get_bind()
    try:
        with connection.begin_nested():
            connection.execute(sa.text("CREATE EXTENSION IF NOT EXISTS pg_trgm"))
    except sa.exc.DBAPIError:
        return False
    op.create_index(
        "crm_user_search",
        "crm_user",
        ["search_text"],
        postgresql_using="gin",
        postgresql_ops={"search_text": "gin_trgm_ops"},
    )
    return True


def _make_postings() -> None:
    op.create_table(
        "crm_search_posting",
        sa.Column("word", Utf8(WORD), primary_key=True),
        sa.Column("user_id", ID, primary_key=True, autoincrement=False),
    )
