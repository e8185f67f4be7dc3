"""What a module for one kind of CRM offers."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from crm_admin.adapters.gates.gate import Gate
from crm_admin.domain.capabilities import Capabilities
from crm_admin.domain.errors import NotAvailable
from crm_admin.domain.text import Text
from crm_admin.services.ports import PasswordHasher, UserDirectory


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """A CRM found in a database."""

    kind: str
    product: str
    version: str
    """As exactly as the tables tell it: `9.2`, `9.1 or 9.2`."""
    capabilities: Capabilities
    differences: tuple[Text, ...] = ()
    """What is not as this module knows it; anything here makes the database read-only."""
    traits: frozenset[str] = frozenset()
    """What the module saw in the tables and needs to know later; nobody else reads it."""


NO_GUARDED_MODE = Text(
    "The guarded mode is for the built-in CRM and for EspoCRM 9 and newer, on PostgreSQL and"
    " MariaDB, which this is not."
)


def _no_guarded_mode(_connection: Connection, _recognised: Recognised) -> str:
    raise NotAvailable(reason=NO_GUARDED_MODE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CrmModule:
    """One kind of CRM."""

    kind: str
    recognise: Callable[[Connection, frozenset[str]], Recognised | None]
    """From a connection and the names of all tables; None when it is another CRM."""
    open_directory: Callable[[Connection, Recognised, Gate], UserDirectory]
    make_hasher: Callable[[Connection, Recognised, Gate], PasswordHasher]
    guarded_mode_script: Callable[[Connection, Recognised], str] = _no_guarded_mode
    """Has the database hold the rules itself; raises NotAvailable where there is none."""
