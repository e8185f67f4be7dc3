"""End every open link of somebody, once it was confirmed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import person
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import UserView


class RevokeLinksDialog(QDialog):
    """`completed` carries how many links were open; `stopped` why somebody must look again."""

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(self, place: Workplace, view: UserView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resets = place.resets
        self._user = view.user
        title = self.tr("Revoke the links of {0}?").format(visible(view.user.full_name))
        self.frame = DialogFrame(self, title=title, lead=person(view.user))
        self.what_label = PlainLabel(
            self.tr(
                "Every link that still works stops working at once, also one that was mailed and"
                " not opened yet. Letters that wait are not sent. The password stays as it is;"
                " this cannot be undone, but a new link can be sent at any time."
            )
        )
        self.frame.add(self.what_label)
        self.act = OneAct(
            self,
            self.frame,
            place.jobs,
            verb=self.tr("&Revoke the links"),
            name="revoke_button",
            role=Role.DESTRUCTIVE,
        )
        self.act.verb.clicked.connect(self._revoke)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)
        self.act.cancel.setFocus()

    def _revoke(self) -> None:
        work = partial(self._resets.revoke, self._user, operation_id=self.act.operation_id)
        self.act.start(work, about=self.tr("Revoking the links…"))
