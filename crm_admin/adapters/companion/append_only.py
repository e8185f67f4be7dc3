"""Triggers that let the audit log grow and nothing else, and whether it can be changed after all.

They stop this account as any other. They do not stop the owner of the table from dropping them
first, and on MariaDB and MySQL nothing but a missing right stops TRUNCATE.
"""

from collections.abc import Sequence
from contextlib import nullcontext

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.database.failures import known_failure
from crm_admin.domain.errors import NotPermitted

_REFUSAL = "the audit log only grows"

_SQLITE = tuple(
    f"CREATE TRIGGER IF NOT EXISTS crm_admin_audit_no_{verb.lower()} BEFORE {verb}"
    " ON crm_admin_audit"
    f" BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
    for verb in ("UPDATE", "DELETE")
)

# One for each statement, not for each row: TRUNCATE has no rows, and nothing passes by.
_POSTGRESQL = (
    f"""
    CREATE OR REPLACE FUNCTION crm_admin_audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '{_REFUSAL}' USING ERRCODE = 'insufficient_privilege'; END $$
    """,
    """
    CREATE TRIGGER crm_admin_audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE
    ON crm_admin_audit FOR EACH STATEMENT EXECUTE FUNCTION crm_admin_audit_only_grows()
    """,
    "ALTER TABLE crm_admin_audit ENABLE ALWAYS TRIGGER crm_admin_audit_only_grows",
)

_MYSQL = tuple(
    f"CREATE TRIGGER IF NOT EXISTS crm_admin_audit_no_{verb.lower()} BEFORE {verb}"
    " ON crm_admin_audit"
    f" FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '{_REFUSAL}'"
    for verb in ("UPDATE", "DELETE")
)

_STATEMENTS: dict[str, Sequence[str]] = {
    "sqlite": _SQLITE,
    "postgresql": _POSTGRESQL,
    "mariadb": _MYSQL,
    "mysql": _MYSQL,
}

_OWN_TRIGGERS = text(
    "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name IN"
    " ('crm_admin_audit_no_update', 'crm_admin_audit_no_delete')"
)
_ATTEMPT = text("UPDATE crm_admin_audit SET place = place WHERE number = 1")


def make_append_only(connection: Connection) -> None:
    """Make the triggers.

    Raises:
        NotPermitted: the account may not.
    """
    try:
        # Elsewhere a statement that fails undoes itself; MariaDB ends the transaction besides.
        with connection.begin_nested() if _is_postgresql(connection) else nullcontext():
            for statement in _STATEMENTS.get(connection.dialect.name, ()):
                connection.exec_driver_sql(statement)
    except DBAPIError as error:
        known = known_failure(error)
        raise (known if isinstance(known, NotPermitted) else error) from error


def can_be_changed(connection: Connection) -> bool:
    """Whether this account could change the log: tried on a server, and undone.

    An empty log is not known to be changeable.
    """
    if connection.dialect.name == "sqlite":
        return bool(connection.scalar(_OWN_TRIGGERS) != len(_SQLITE))
    attempt = connection.begin_nested()
    try:
        return connection.execute(_ATTEMPT).rowcount > 0
    except DBAPIError as error:
        is_unknown = known_failure(error) is None and _REFUSAL not in str(error.orig)
        if is_unknown or error.connection_invalidated:
            raise
        return False
    finally:
        attempt.rollback()


def _is_postgresql(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"
