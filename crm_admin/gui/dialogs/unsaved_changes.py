"""Asks before typed changes are dropped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.roles import Role
from crm_admin.gui.widgets.plain_label import PlainLabel


class UnsavedChangesDialog(QDialog):
    """Closing it keeps what was typed; `drop_asked` tells that it may go."""

    drop_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = DialogFrame(self, title=self.tr("Unsaved changes"))
        sentence = self.tr("The changes to {0} have not been saved.").format(name)
        self.frame.add(PlainLabel(sentence))
        self.frame.add(PlainLabel(self.tr("Keep editing to save them, or drop them.")))
        self.keep_button = self.frame.add_button(
            self.tr("&Keep editing"), name="keep_button", role=Role.SAFE, default=True
        )
        self.drop_button = self.frame.add_button(
            self.tr("&Drop changes"), name="drop_button", role=Role.DESTRUCTIVE
        )
        self.keep_button.clicked.connect(self.reject)
        self.drop_button.clicked.connect(self.accept)
        self.accepted.connect(self.drop_asked)
        self.keep_button.setFocus()
