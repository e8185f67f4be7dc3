"""Give a saved connection another name."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from crm_admin.domain.errors import CrmAdminError, InvalidInput
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.one_act import OneAct
from crm_admin.gui.dialogs.words import sentence_of
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import visible
from crm_admin.services.profiles import Profile, Profiles


class RenameConnectionDialog(QDialog):
    """`renamed` carries the new name."""

    renamed = Signal(str)

    def __init__(
        self, jobs: Jobs, profiles: Profiles, profile: Profile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self._old_name = profile.name
        title = self.tr("Rename {0}").format(visible(profile.name))
        self.frame = DialogFrame(self, title=title)
        self.name = QLineEdit(profile.name)
        self.name.setObjectName("name")
        self.name_row = LabelledField(self.tr("&New name"), self.name)
        self.frame.add(self.name_row)
        self.act = OneAct(
            self,
            self.frame,
            jobs,
            verb=self.tr("&Rename"),
            name="rename_button",
            role=Role.PRIMARY,
            place_error=self._place_error,
        )
        self.act.verb.clicked.connect(self._rename)
        self.act.completed.connect(self._tell)
        self.name.selectAll()
        self.name.setFocus()

    def _rename(self) -> None:
        work = partial(self._profiles.rename, self._old_name, self.name.text().strip())
        self.act.start(work, about=self.tr("Renaming…"))

    def _tell(self) -> None:
        self.accept()
        self.renamed.emit(self.name.text().strip())

    def _place_error(self, error: CrmAdminError) -> bool:
        if isinstance(error, InvalidInput):
            self.name_row.show_error(sentence_of(error))
            return True
        return False
