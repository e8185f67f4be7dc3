"""Confirm changed details, old beside new, before they are saved."""

from dataclasses import fields
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.changes import EditUser
from crm_admin.domain.errors import CrmAdminError, InvalidInput
from crm_admin.gui.dialogs.facts_table import FactsTable
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import person, value_in_words
from crm_admin.gui.dialogs.write_plan import WritePlanLink
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.workplace import Workplace
from crm_admin.services.editing import FIELD_TEXTS, editable
from crm_admin.services.outcomes import Target, UserView

_WIDTH = 620


class SaveChangesDialog(QDialog):
    """Lists every field that differs.

    `completed` carries `Done`; `stopped` the failure after which somebody must look again, or an
    `InvalidInput` whose field is in the window behind.
    """

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(
        self, place: Workplace, view: UserView, edited: EditUser, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._accounts = place.accounts
        self._target = Target.of(view.user)
        self._edited = edited
        title = self.tr("Save the changes to {0}?").format(visible(view.user.full_name))
        self.frame = DialogFrame(self, title=title, lead=person(view.user), width=_WIDTH)
        headings = [self.tr("Field"), self.tr("Until now"), self.tr("From now on")]
        self.table = FactsTable(self.tr("Changes"), headings, _lines(view, edited))
        self.table.mute_column(1)
        self.frame.add(self.table)
        self.write_plan = WritePlanLink(
            self,
            self.frame,
            place.jobs,
            lambda: partial(self._accounts.preview_edit, self._target, self._edited),
        )
        self.act = OneAct(
            self,
            self.frame,
            place.jobs,
            verb=self.tr("&Save"),
            name="save_button",
            role=Role.PRIMARY,
            place_error=self._place_error,
        )
        self.act.verb.clicked.connect(self._save)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)
        self.act.cancel.setFocus()

    def _save(self) -> None:
        work = partial(
            self._accounts.edit, self._target, self._edited, operation_id=self.act.operation_id
        )
        self.act.start(work, about=self.tr("Saving…"))

    def _place_error(self, error: CrmAdminError) -> bool:
        if not isinstance(error, InvalidInput):
            return False
        self.stopped.emit(error)
        self.reject()
        return True


def _lines(view: UserView, edited: EditUser) -> list[list[str]]:
    before = editable(view.user)
    pairs = [
        (FIELD_TEXTS[field.name], getattr(before, field.name), getattr(edited, field.name))
        for field in fields(EditUser)
    ]
    now = view.read_at
    return [
        [say(name), value_in_words(old, now=now), value_in_words(new, now=now)]
        for name, old, new in pairs
        if old != new
    ]
