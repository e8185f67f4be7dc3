"""An act that needs a reason: the field for it, and the button that waits for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from crm_admin.domain.errors import CrmAdminError, InvalidInput
from crm_admin.gui.dialogs.form import LabelledField, ReasonField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import sentence_of
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.services.outcomes import Done

Reasoned = Callable[[str, str], Callable[[], Done]]
"""The act for a reason, under an operation id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """The button that does it, and what is said meanwhile."""

    text: str
    name: str
    role: Role
    about: str


class ReasonedAct:
    """Belongs to a dialog, which closes when the act is done."""

    def __init__(self, dialog: QDialog, frame: DialogFrame, *, label: str, hint: str) -> None:
        self._dialog = dialog
        self._frame = frame
        self.reason = ReasonField()
        self.reason.setObjectName("reason")
        self.row = LabelledField(label, self.reason, hint=hint)
        frame.add(self.row)

    def offer(self, jobs: Jobs, verb: Verb, do: Reasoned) -> OneAct:
        """Add the button; without a reason nothing is done."""
        act = OneAct(
            self._dialog,
            self._frame,
            jobs,
            verb=verb.text,
            name=verb.name,
            role=verb.role,
            place_error=self._place_error,
        )
        act.verb.clicked.connect(lambda: self._start(act, do, verb.about))
        act.completed.connect(self._dialog.accept)
        self._dialog.finished.connect(self.reason.clear)
        self.reason.setFocus()
        return act

    def _start(self, act: OneAct, do: Reasoned, about: str) -> None:
        reason = self.reason.toPlainText()
        if not reason.strip():
            needed = QCoreApplication.translate("ReasonedAct", "A reason is needed.")
            self.row.show_error(needed)
            return
        act.start(do(reason, act.operation_id), about=about)

    def _place_error(self, error: CrmAdminError) -> bool:
        if not isinstance(error, InvalidInput):
            return False
        self.row.show_error(sentence_of(error))
        return True
