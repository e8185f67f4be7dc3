"""Lock somebody, with a reason."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.changes import WritePlan
from crm_admin.domain.errors import CrmAdminError, InvalidInput
from crm_admin.gui.dialogs.form import LabelledField, ReasonField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import note, person, sentence_of
from crm_admin.gui.dialogs.write_plan import WritePlanLink
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Target, UserView


class LockDialog(QDialog):
    """Bars the sign-in of one user.

    `completed` carries `Done`; `stopped` the failure after which somebody must look again.
    """

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(self, place: Workplace, view: UserView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = place.accounts
        self._target = Target.of(view.user)
        self.frame = DialogFrame(
            self,
            title=self.tr("Lock {0}").format(visible(view.user.full_name)),
            lead=person(view.user),
        )
        self.reason = ReasonField()
        self.reason.setObjectName("reason")
        self.reason_row = LabelledField(
            self.tr("&Reason"),
            self.reason,
            hint=self.tr("It is shown to whoever wants to lift the lock, and in the audit log."),
        )
        self.frame.add(self.reason_row)
        self.session_note = note(say(place.description.capabilities.session_note))
        self.frame.add(self.session_note)
        self.write_plan = WritePlanLink(self, self.frame, place.jobs, self._preview)
        self.act = OneAct(
            self,
            self.frame,
            place.jobs,
            verb=self.tr("&Lock"),
            name="lock_button",
            role=Role.DESTRUCTIVE,
            place_error=self._place_error,
        )
        self._connect()

    def _connect(self) -> None:
        self.act.verb.clicked.connect(self._lock)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)
        self.finished.connect(self.reason.clear)
        self.reason.setFocus()

    def _lock(self) -> None:
        reason = self.reason.toPlainText()
        if not reason.strip():
            self.reason_row.show_error(self.tr("A reason is needed."))
            return
        work = partial(
            self._accounts.lock, self._target, reason=reason, operation_id=self.act.operation_id
        )
        self.act.start(work, about=self.tr("Locking…"))

    def _preview(self) -> Callable[[], WritePlan]:
        reason = self.reason.toPlainText()
        return partial(self._accounts.preview_lock, self._target, reason=reason)

    def _place_error(self, error: CrmAdminError) -> bool:
        if not isinstance(error, InvalidInput):
            return False
        self.reason_row.show_error(sentence_of(error))
        return True
