"""What the site decided, in its table."""

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from crm_admin.adapters.companion.tables import setting
from crm_admin.domain.errors import Conflict
from crm_admin.services.ports import StoredSetting


class CompanionSettings:
    """Implements `services.ports.SettingsStore` on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> StoredSetting | None:
        """One group; None when it was never saved."""
        row = self._connection.execute(select(setting).where(setting.c.name == name)).first()
        return None if row is None else StoredSetting(value=row.value, version=row.version)

    def put(self, name: str, value: str, *, version: int) -> None:
        """Save a group over the version that was read.

        Raises:
            Conflict: it has another version by now.
        """
        saved = {"value": value, "version": version + 1}
        if version == 0:
            self._insert({"name": name, **saved})
            return
        read = (setting.c.name == name) & (setting.c.version == version)
        if self._connection.execute(update(setting).where(read).values(saved)).rowcount != 1:
            raise Conflict

    def _insert(self, row: dict[str, object]) -> None:
        try:
            self._connection.execute(insert(setting).values(row))
        except IntegrityError as error:
            raise Conflict from error
