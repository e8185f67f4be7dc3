"""The strip that tells of uses of the system user, until somebody has read of each."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_admin.domain.recovery import RecoverySession
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.sentences import say, when_exactly
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.workplace import Workplace
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.system_user import SystemUserView


class RecoveryBanner(Banner):
    """`acknowledged` tells that one was read, `refused` carries why that could not be saved."""

    acknowledged = Signal()
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_banner")
        self._workplace: Workplace | None = None
        self._shown: RecoverySession | None = None
        self._is_saving = False
        self.action_chosen.connect(self._acknowledge)

    def work_at(self, workplace: Workplace | None) -> None:
        """Whose reading it is."""
        self._workplace = workplace
        self._shown, self._is_saving = None, False
        self.show_text("")

    def show_view(self, view: SystemUserView | None) -> None:
        """Tell of the newest use that was not read."""
        unread = () if view is None else view.unread
        newest = unread[0] if unread else None
        if newest == self._shown:
            return
        self._shown = newest
        said = "" if newest is None else _said(newest, more=len(unread) - 1)
        self.show_text(said, tone=Tone.DANGER, action=self.tr("Acknowledge"))
        self.setToolTip("" if newest is None else tooltip(when_exactly(newest.started_at)))

    def _acknowledge(self) -> None:
        workplace, shown = self._workplace, self._shown
        if workplace is None or shown is None or self._is_saving:
            return
        self._is_saving = True
        work = partial(workplace.system_user.acknowledge, shown.id, operation_id=new_operation_id())
        workplace.jobs.act(work, self._finish, self._fail, owner=self)

    def _finish(self, _done: None) -> None:
        self._is_saving = False
        self.acknowledged.emit()

    def _fail(self, error: Exception) -> None:
        self._is_saving = False
        self.refused.emit(error)


def _said(use: RecoverySession, *, more: int) -> str:
    account = use.account or say(Text("(a file, without an account)"))
    sentence = (
        Text(
            "The system user was used: {at}, from {place}, with the account {account} and the"
            " recovery code.",
            at=use.started_at,
            place=use.place,
            account=account,
        )
        if use.with_code
        else Text(
            "The system user was used: {at}, from {place}, with the account {account}, without"
            " code.",
            at=use.started_at,
            place=use.place,
            account=account,
        )
    )
    if not more:
        return say(sentence)
    return f"{say(sentence)} {say(Text('Older uses that were not read: {count}.', count=more))}"
