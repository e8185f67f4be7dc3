"""Lock somebody, with a reason."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.changes import WritePlan
from crm_admin.domain.user import User
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.reasoned_act import ReasonedAct, Verb
from crm_admin.gui.dialogs.words import note, person
from crm_admin.gui.dialogs.write_plan import WritePlanLink
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Done, Target, UserView


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
        self.reasoned = ReasonedAct(
            self,
            self.frame,
            label=self.tr("&Reason"),
            hint=self.tr("It is shown to whoever wants to lift the lock, and in the audit log."),
        )
        self.reason, self.reason_row = self.reasoned.reason, self.reasoned.row
        self.session_note = note(say(place.description.capabilities.session_note))
        self.frame.add(self.session_note)
        self.directory_note = self._directory_note(view.user)
        self.write_plan = WritePlanLink(self, self.frame, place.jobs, self._preview)
        self.act = self.reasoned.offer(place.jobs, self._verb(), self._lock)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)

    def _directory_note(self, user: User) -> Banner | None:
        """Of somebody who signs in elsewhere."""
        if user.facts.external_system is None:
            return None
        sentence = self.tr("Only this CRM is barred. The account in {0} stays as it is.")
        made = note(sentence.format(visible(user.facts.external_system)))
        self.frame.add(made)
        return made

    def _verb(self) -> Verb:
        return Verb(
            text=self.tr("&Lock"),
            name="lock_button",
            role=Role.DESTRUCTIVE,
            about=self.tr("Locking…"),
        )

    def _lock(self, reason: str, operation_id: str) -> Callable[[], Done]:
        return partial(self._accounts.lock, self._target, reason=reason, operation_id=operation_id)

    def _preview(self) -> Callable[[], WritePlan]:
        reason = self.reasoned.reason.toPlainText()
        return partial(self._accounts.preview_lock, self._target, reason=reason)
