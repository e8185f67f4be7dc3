"""Try the way of the system user, with the code from paper."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.errors import CrmAdminError, RecoveryRefused
from crm_admin.domain.secret import Secret
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.sentences import say_error
from crm_admin.gui.widgets.password_field import PasswordField
from crm_admin.gui.workplace import Workplace


class RecoveryDrillDialog(QDialog):
    """`completed` tells that the drill was passed."""

    completed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.frame = DialogFrame(
            self,
            title=self.tr("Drill"),
            lead=self.tr(
                "Fetch the paper and type its code, as in an emergency. Nothing is changed but the"
                " record of the drill; the code stays the same."
            ),
        )
        self.code = PasswordField()
        self.code.setObjectName("recovery_code")
        self.code_row = LabelledField(self.tr("&Recovery code"), self.code)
        self.frame.add(self.code_row)
        self.act = OneAct(
            self,
            self.frame,
            place.jobs,
            verb=self.tr("&Try it"),
            name="try_button",
            role=Role.PRIMARY,
            place_error=self._place_error,
        )
        self.act.verb.clicked.connect(self._try)
        self.act.completed.connect(self._pass)
        self.finished.connect(self.code.forget)
        self.code.setFocus()

    def _try(self) -> None:
        if not self.code.text():
            self.code_row.show_error(self.tr("This is needed."))
            return
        work = partial(self._place.entrance.drill, Secret(self.code.text()))
        self.act.start(work, about=self.tr("Trying…"))

    def _pass(self, _done: None) -> None:
        self.code.forget()
        self.code_row.hide()
        self.act.verb.hide()
        self.act.cancel.setText(self.tr("Close"))
        give_role(self.act.cancel, Role.PRIMARY)
        self.frame.show_problem(
            self.tr("The drill was passed: the way back in is open."), tone=Tone.SUCCESS
        )
        self.completed.emit()

    def _place_error(self, error: CrmAdminError) -> bool:
        if not isinstance(error, RecoveryRefused):
            return False
        self.code_row.show_error(say_error(error))
        return True
