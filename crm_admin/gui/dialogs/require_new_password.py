"""Have somebody choose a new password at the next sign-in, with a reason."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.errors import CrmAdminError, InvalidInput
from crm_admin.gui.dialogs.form import LabelledField, ReasonField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import note, person, sentence_of
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import visible
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Target, UserView


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
        self.reason = ReasonField()
        self.reason.setObjectName("reason")
        self.reason_row = LabelledField(
            self.tr("&Reason"), self.reason, hint=self.tr("For the audit log.")
        )
        self.frame.add(self.reason_row)
        self.what_note = note(
            self.tr(
                "The next sign-in works with the present password and asks for a new one. When"
                " somebody else may know the password, lock the user or change it instead."
            )
        )
        self.frame.add(self.what_note)
        self.act = OneAct(
            self,
            self.frame,
            place.jobs,
            verb=self.tr("Re&quire"),
            name="require_button",
            role=Role.PRIMARY,
            place_error=self._place_error,
        )
        self._connect()

    def _connect(self) -> None:
        self.act.verb.clicked.connect(self._require)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)
        self.finished.connect(self.reason.clear)
        self.reason.setFocus()

    def _require(self) -> None:
        reason = self.reason.toPlainText()
        if not reason.strip():
            self.reason_row.show_error(self.tr("A reason is needed."))
            return
        work = partial(
            self._accounts.require_new_password,
            self._target,
            reason=reason,
            operation_id=self.act.operation_id,
        )
        self.act.start(work, about=self.tr("Saving…"))

    def _place_error(self, error: CrmAdminError) -> bool:
        if not isinstance(error, InvalidInput):
            return False
        self.reason_row.show_error(sentence_of(error))
        return True
