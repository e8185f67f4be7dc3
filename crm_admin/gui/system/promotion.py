"""Make a user an administrator, by the exact user name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from crm_admin.domain.errors import CrmAdminError, InvalidInput, UserNotFound
from crm_admin.domain.text import Text
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import sentence_of
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.services.outcomes import Target
from crm_admin.services.restoring import Restored, Restoring


class PromotionDialog(QDialog):
    """`completed` carries `Restored`; `stopped` a failure after which it makes no sense."""

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(self, jobs: Jobs, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restoring = restoring
        self.frame = DialogFrame(
            self,
            title=self.tr("Make a user an administrator"),
            lead=self.tr("One user in each recovery. Upper and lower case differ."),
        )
        self.user_name = QLineEdit()
        self.user_name.setObjectName("user_name")
        self.user_name_row = LabelledField(self.tr("Exact &user name"), self.user_name)
        self.frame.add(self.user_name_row)
        self.act = OneAct(
            self,
            self.frame,
            jobs,
            verb=self.tr("&Make administrator"),
            name="make_button",
            role=Role.PRIMARY,
            place_error=self._place_error,
        )
        self.act.verb.clicked.connect(self._make)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)
        self.user_name.setFocus()

    def _make(self) -> None:
        if not self.act.may_start:
            return
        if not self.user_name.text():
            self.user_name_row.show_error(self.tr("This is needed."))
            return
        work: Callable[[], Restored] = partial(_made, self._restoring, self.user_name.text())
        self.act.start(work, about=self.tr("Making the user an administrator…"))

    def _place_error(self, error: CrmAdminError) -> bool:
        if not isinstance(error, InvalidInput):
            return False
        self.user_name_row.show_error(sentence_of(error))
        return True


def _made(restoring: Restoring, user_name: str) -> Restored:
    """Runs in the worker; a name that was mistyped can be put right where it stands."""
    try:
        found = restoring.find(user_name)
    except UserNotFound as error:
        problem = Text("nobody has exactly this user name.")
        raise InvalidInput(field=Text("User name"), problem=problem) from error
    return restoring.make_administrator(Target.of(found))
