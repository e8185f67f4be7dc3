"""What somebody with all rights does first who wants to change the audit log."""

from sqlalchemy import Connection

_TABLE_TRIGGERS = ("crm_admin_audit_no_update", "crm_admin_audit_no_delete")
_DROPS = {
    "postgresql": ("DROP TRIGGER IF EXISTS crm_admin_audit_only_grows ON crm_admin_audit",),
}


def drop_log_guards(connection: Connection) -> None:
    """Remove the triggers that let the log only grow."""
    others = tuple(f"DROP TRIGGER IF EXISTS {name}" for name in _TABLE_TRIGGERS)
    for statement in _DROPS.get(connection.dialect.name, others):
        connection.exec_driver_sql(statement)
    connection.commit()
