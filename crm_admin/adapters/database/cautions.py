"""What is less safe than it could be about a connection: it is said, and nothing is refused."""

from collections.abc import Callable, Iterator

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.companion.append_only import can_be_changed
from crm_admin.adapters.companion.tables import audit
from crm_admin.adapters.database.failures import answer_to
from crm_admin.adapters.database.local_files import file_cautions
from crm_admin.domain.text import Text
from crm_admin.services.ports import ConnectionSettings, Server

POWERFUL_ACCOUNT = Text(
    "The database account may do everything on this server. Give this program one that may do"
    " only what it needs."
)
NOT_ENCRYPTED = Text(
    "The connection to the database is not encrypted: passwords and hashes can be read on the way."
)
DAMAGED = Text(
    "The database file is damaged. Change nothing more, keep a copy of the file, and go back to a"
    " backup."
)
LOG_CAN_BE_CHANGED = Text(
    "The database account could change or remove entries of the audit log: it may not make the"
    " triggers that prevent it, or they were removed."
)


PASSES_BY = Text(
    "The guarded mode is set up in this database, and this account passes it by: it may write the"
    " users without the rules. Administrators have accounts of their own."
)


GUARDED_TABLE = "crm_admin_login"
"""Where it is, the guarded mode was set up."""

CHECKED_BYTES = 64_000_000
"""Takes a fifth of a second at most; more would be noticed each time."""


def cautions(
    connection: Connection, settings: ConnectionSettings, *, is_encrypted: bool, passes_by: bool
) -> tuple[Text, ...]:
    """Every one that applies, the most serious first.

    `passes_by`: the account may write what the guarded mode of this database keeps from others.
    """
    found: list[Text] = []
    if not (is_encrypted or settings.is_local):
        found.append(NOT_ENCRYPTED)
    if _is_powerful(connection):
        found.append(POWERFUL_ACCOUNT)
    if passes_by:
        found.append(PASSES_BY)
    if settings.server is Server.SQLITE:
        if _is_damaged(connection):
            found.insert(0, DAMAGED)
        found.extend(file_cautions(settings.database))
    found.extend(log_cautions(connection))
    return tuple(found)


def log_cautions(connection: Connection) -> Iterator[Text]:
    """About the audit log, where it is there."""
    if inspect(connection).has_table(audit.name) and can_be_changed(connection):
        yield LOG_CAN_BE_CHANGED


def _is_damaged(connection: Connection) -> bool:
    """SQLite's own quick check; a large file would keep people waiting and is not checked."""
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    size = pages * connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    if size > CHECKED_BYTES:
        return False
    try:
        return bool(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok")
    except DBAPIError:
        return True


def _is_powerful(connection: Connection) -> bool:
    question = _QUESTIONS.get(connection.dialect.name)
    # Whoever may not even ask has few rights.
    return question is not None and bool(answer_to(lambda: question(connection)))


def _is_superuser(connection: Connection) -> bool:
    """PostgreSQL: nothing is forbidden to it."""
    statement = text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
    return bool(connection.scalar(statement))


def _has_everything(connection: Connection) -> bool:
    """MariaDB and MySQL: `GRANT ALL PRIVILEGES ON *.*`, or SUPER there."""
    grants = (str(row[0]).upper() for row in connection.execute(text("SHOW GRANTS")))
    everywhere = (grant for grant in grants if " ON *.* " in grant)
    return any(
        name in grant.partition(" ON ")[0].removeprefix("GRANT ").split(", ")
        for grant in everywhere
        for name in ("ALL PRIVILEGES", "SUPER")
    )


def _is_sysadmin(connection: Connection) -> bool:
    """SQL Server: a member of the role to which nothing is forbidden."""
    return bool(connection.scalar(text("SELECT IS_SRVROLEMEMBER('sysadmin')")))


_QUESTIONS: dict[str, Callable[[Connection], bool]] = {
    "postgresql": _is_superuser,
    "mariadb": _has_everything,
    "mysql": _has_everything,
    "mssql": _is_sysadmin,
}
