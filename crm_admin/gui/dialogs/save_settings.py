"""Confirm changed settings, old beside new, before they are saved."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.errors import CrmAdminError, InvalidInput, SettingsChanged
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.facts_table import FactsTable
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import note
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role

_WIDTH = 660


class SaveSettingsDialog(QDialog):
    """Lists every value that differs.

    `completed` carries what `save` answered; `stopped` carries a failure that belongs on the page
    behind: somebody else was quicker, or a value will not do.

    Args:
        title: The question.
        lines: Name, old and new value of what differs.
        save: Saves under this operation id; runs in the worker.
    """

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        *,
        title: str,
        lines: Sequence[Sequence[str]],
        save: Callable[[str], object],
        warnings: Sequence[str] = (),
        lead: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self.frame = DialogFrame(self, title=title, lead=lead, width=_WIDTH)
        headings = [self.tr("Setting"), self.tr("Until now"), self.tr("From now on")]
        self.table = FactsTable(self.tr("Changes"), headings, lines)
        self.table.mute_column(1)
        self.frame.add(self.table)
        for warning in warnings:
            self.frame.add(note(warning, tone=Tone.WARNING))
        self.act = OneAct(
            self,
            self.frame,
            jobs,
            verb=self.tr("&Save"),
            name="save_button",
            role=Role.PRIMARY,
            place_error=self._place_error,
        )
        self.act.verb.clicked.connect(self._begin)
        self.act.completed.connect(self.accept)
        self.act.completed.connect(self.completed)
        self.act.stopped.connect(self.stopped)
        self.act.cancel.setFocus()

    def _begin(self) -> None:
        save, operation_id = self._save, self.act.operation_id
        self.act.start(lambda: save(operation_id), about=self.tr("Saving…"))

    def _place_error(self, error: CrmAdminError) -> bool:
        if not isinstance(error, InvalidInput | SettingsChanged):
            return False
        self.stopped.emit(error)
        self.reject()
        return True
