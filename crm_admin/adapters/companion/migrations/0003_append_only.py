"""Triggers that let the audit log only grow, where the account may make them."""

from contextlib import suppress

from alembic import op

from crm_admin.adapters.companion.append_only import make_append_only
from crm_admin.domain.errors import NotPermitted

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Without the triggers everything works as before, and the program says that they miss."""
    with suppress(NotPermitted):
        make_append_only(op.get_bind())
