"""What the site decided, in its table."""

from sqlalchemy import Connection, select

from crm_admin.adapters.companion.tables import setting
from crm_admin.adapters.gates.direct import DIRECT
from crm_admin.adapters.gates.gate import Gate
from crm_admin.services.ports import StoredSetting


class CompanionSettings:
    """Implements `services.ports.SettingsStore` on one connection."""

    def __init__(self, connection: Connection, gate: Gate = DIRECT) -> None:
        self._connection = connection
        self._gate = gate

    def get(self, name: str) -> StoredSetting | None:
        """One group; None when it was never saved."""
        row = self._connection.execute(select(setting).where(setting.c.name == name)).first()
        return None if row is None else StoredSetting(value=row.value, version=row.version)

    def put(self, name: str, value: str, *, version: int) -> None:
        """Save a group over the version that was read.

        Raises:
            Conflict: it has another version by now.
        """
        self._gate.put_setting(self._connection, name, value, version=version)
