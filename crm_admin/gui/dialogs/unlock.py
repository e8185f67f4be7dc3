"""Unlock somebody, for those who want to see beforehand what is written."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.capabilities import Feature
from crm_admin.domain.diagnosis import FindingCode
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import person
from crm_admin.gui.dialogs.write_plan import WritePlanLink
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Target, UserView

_ABOUT_ATTEMPTS = {
    FindingCode.LOCKED_OUT,
    FindingCode.SLOWED_DOWN,
    FindingCode.FAILED_ATTEMPTS,
}


class UnlockDialog(QDialog):
    """Clears the failed attempts and ends the lockout.

    `completed` carries `Done`; `stopped` the failure after which somebody must look again.
    """

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(self, place: Workplace, view: UserView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = place.accounts
        self._target = Target.of(view.user)
        title = self.tr("Unlock {0}").format(visible(view.user.full_name))
        self.frame = DialogFrame(self, title=title, lead=person(view.user))
        found = [f.sentence for f in view.diagnosis.findings if f.code in _ABOUT_ATTEMPTS]
        self.finding_label = PlainLabel(" ".join(say(text, now=view.read_at) for text in found))
        self.frame.add(self.finding_label)
        self.frame.add(PlainLabel(self._what_it_does(place)))
        self.write_plan = WritePlanLink(
            self,
            self.frame,
            place.jobs,
            lambda: partial(self._accounts.preview_unlock, self._target),
        )
        self.act = OneAct(
            self,
            self.frame,
            place.jobs,
            verb=self.tr("&Unlock"),
            name="unlock_button",
            role=Role.PRIMARY,
        )
        self.act.verb.clicked.connect(self._unlock)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)
        self.act.cancel.setFocus()

    def _what_it_does(self, place: Workplace) -> str:
        if place.description.capabilities.has(Feature.PUT_ATTEMPTS_BACK):
            return self.tr("The failed attempts are cleared. Undo puts them back.")
        return self.tr("The failed attempts are cleared. In this CRM that cannot be undone.")

    def _unlock(self) -> None:
        work = partial(self._accounts.unlock, self._target, operation_id=self.act.operation_id)
        self.act.start(work, about=self.tr("Unlocking…"))
