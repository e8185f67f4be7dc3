"""How the system user stands: looked at after a sign-in, and told to whom it concerns."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from PySide6.QtCore import QObject, QSettings, Signal

from crm_admin.domain.user import Right
from crm_admin.gui.workplace import Workplace
from crm_admin.services.system_user import SystemUserView

_LOOKING = "system-user"
_PUT_OFF = "system-user/put-off"
_OFFER_AGAIN_AFTER = timedelta(days=7)


class SystemUserWatch(QObject):
    """`seen` carries `SystemUserView` for an administrator, None when nobody works any more."""

    seen = Signal(object)

    def __init__(self, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._workplace: Workplace | None = None

    def work_at(self, workplace: Workplace | None) -> None:
        """Watch this database, or none."""
        if self._workplace is not None:
            self._workplace.jobs.drop(_LOOKING)
        self._workplace = workplace
        self.seen.emit(None)

    def look(self) -> None:
        """Ask the database; others than administrators have nothing to do with it."""
        workplace = self._workplace
        if workplace is not None and workplace.session.right is Right.ADMINISTRATOR:
            workplace.jobs.read(
                _LOOKING, workplace.system_user.view, self.seen.emit, _leave, owner=self
            )

    def should_offer(self, view: SystemUserView) -> bool:
        """Whether it is time to offer to set it up."""
        workplace = self._workplace
        if workplace is None or view.system_user.is_set_up or workplace.is_demo:
            return False
        put_off = self._settings.value(self._key(workplace))
        if workplace.description.differences or not isinstance(put_off, str):
            return not workplace.description.differences
        return datetime.now(UTC) - datetime.fromisoformat(put_off) > _OFFER_AGAIN_AFTER

    def put_off(self) -> None:
        """Not now; it is offered again after a week."""
        if self._workplace is not None:
            now = datetime.now(UTC).isoformat()
            self._settings.setValue(self._key(self._workplace), now)

    def _key(self, workplace: Workplace) -> str:
        named = f"{workplace.profile_name}/{workplace.description.server}/{workplace.name}"
        return f"{_PUT_OFF}-{sha256(named.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _leave(_error: Exception) -> None:
    """What is wrong shows when rows are read."""
