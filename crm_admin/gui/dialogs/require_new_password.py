"""Have somebody choose a new password at the next sign-in, with a reason."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.reasoned_act import ReasonedAct, Verb
from crm_admin.gui.dialogs.words import note, person
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import visible
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Done, Target, UserView


class RequireNewPasswordDialog(QDialog):
    """The present password still opens the door, and must be replaced there.

    `completed` carries `Done`; `stopped` the failure after which somebody must look again.
    """

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(self, place: Workplace, view: UserView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = place.accounts
        self._target = Target.of(view.user)
        title = self.tr("Require a new password of {0}").format(visible(view.user.full_name))
        self.frame = DialogFrame(self, title=title, lead=person(view.user))
        self.reasoned = ReasonedAct(
            self, self.frame, label=self.tr("&Reason"), hint=self.tr("For the audit log.")
        )
        self.reason, self.reason_row = self.reasoned.reason, self.reasoned.row
        self.what_note = note(
            self.tr(
                "The next sign-in works with the present password and asks for a new one. When"
                " somebody else may know the password, lock the user or change it instead."
            )
        )
        self.frame.add(self.what_note)
        self.act = self.reasoned.offer(place.jobs, self._verb(), self._require)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)

    def _verb(self) -> Verb:
        return Verb(
            text=self.tr("Re&quire"),
            name="require_button",
            role=Role.PRIMARY,
            about=self.tr("Saving…"),
        )

    def _require(self, reason: str, operation_id: str) -> Callable[[], Done]:
        return partial(
            self._accounts.require_new_password,
            self._target,
            reason=reason,
            operation_id=operation_id,
        )
