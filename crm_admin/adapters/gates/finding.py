"""Finding out which way an account has: it is tried, and nothing is written."""

from collections.abc import Callable

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.database.failures import answer_to, known_failure
from crm_admin.adapters.gates.direct import DIRECT, DirectGate
from crm_admin.adapters.gates.gate import Gate
from crm_admin.adapters.gates.guarded import GuardedGate
from crm_admin.domain.errors import NotPermitted


def find_gate(connection: Connection, require_writable: Callable[[], None]) -> Gate:
    """The way of this account: straight where it may write the users, whoever it belongs to."""
    question = _ACCOUNTS.get(connection.dialect.name)
    if question is None:
        return DIRECT
    account = str(connection.scalar(text(question)))
    belongs_to = _owner_of_account(connection)
    if belongs_to is None or not _is_refused(connection, require_writable):
        return DirectGate(account=account)
    return GuardedGate(account=account, only_user=belongs_to)


_ACCOUNTS = {
    "postgresql": "SELECT session_user",
    "mariadb": "SELECT SUBSTRING_INDEX(USER(), '@', 1)",
    "mysql": "SELECT SUBSTRING_INDEX(USER(), '@', 1)",
    "mssql": "SELECT ORIGINAL_LOGIN()",
}


def _is_refused(connection: Connection, require_writable: Callable[[], None]) -> bool:
    try:
        with connection.begin_nested():
            require_writable()
    except DBAPIError as error:
        if error.connection_invalidated:
            raise
        return isinstance(known_failure(error), NotPermitted)
    return False


def _owner_of_account(connection: Connection) -> str | None:
    """A user name; None where there is no guarded mode, or nobody was given this account."""

    def whoami() -> str | None:
        with connection.begin_nested():
            name: str | None = connection.scalar(text("SELECT crm_admin_whoami()"))
        return name

    return answer_to(whoami)
