"""Critical acts wait while the password is asked for again, and then go on by themselves."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crm_admin.domain.errors import SignInStale
from crm_admin.gui.jobs import Stopped
from crm_admin.gui.workplace import Workplace


class Confirming(QObject):
    """Looks after every act of one workplace, whichever dialog or page began it."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(workplace.jobs)
        self._workplace = workplace
        self._window = window
        self._waiting: list[Stopped] = []
        workplace.jobs.consult(self._consult)

    def _consult(self, stopped: Stopped) -> bool:
        if not isinstance(stopped.error, SignInStale):
            return False
        self._waiting.append(stopped)
        if len(self._waiting) == 1:
            self._ask(stopped.owner)
        return True

    def _ask(self, owner: QObject) -> None:
        from crm_admin.gui.dialogs.confirm import ConfirmDialog

        dialog = ConfirmDialog(self._workplace, _window_of(owner) or self._window)
        dialog.accepted.connect(self._go_on)
        dialog.rejected.connect(self._give_up)
        dialog.open()

    def _go_on(self) -> None:
        for stopped in self._taken():
            stopped.repeat()

    def _give_up(self) -> None:
        for stopped in self._taken():
            stopped.give_up()

    def _taken(self) -> list[Stopped]:
        waiting, self._waiting = self._waiting, []
        return waiting


def _window_of(owner: QObject | None) -> QWidget | None:
    """The window in which somebody began the act: the question stands before it."""
    while owner is not None and not isinstance(owner, QWidget):
        owner = owner.parent()
    return None if owner is None else owner.window()
