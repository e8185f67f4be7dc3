"""Save and Cancel at the foot of a page of settings, always in sight."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.sentences import number
from crm_admin.gui.widgets.plain_label import PlainLabel


class SaveBar(QFrame):
    """Can be pressed while something is changed; says what stands in the way."""

    save_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.BAR)
        self.save_button = QPushButton(self.tr("Save…"))
        self.save_button.setObjectName("save_button")
        give_role(self.save_button, Role.PRIMARY)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("cancel_button")
        self.note_label = PlainLabel(role=Role.MUTED)
        self.note_label.setObjectName("note_label")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 10, 10, 4)
        layout.setSpacing(8)
        layout.addWidget(self.save_button)
        layout.addWidget(self.cancel_button)
        layout.addWidget(self.note_label, stretch=1)
        self.save_button.clicked.connect(self.save_asked)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.show_changes(0)

    def show_changes(self, count: int, *, wrong: int = 0) -> None:
        """How many values differ from what is saved, and how many of them will not do."""
        self.save_button.setEnabled(count > 0)
        self.cancel_button.setEnabled(count > 0)
        note = self.tr("Nothing is changed.")
        if wrong:
            note = self.tr("Values that cannot be saved: {0}").format(number(wrong))
        elif count:
            note = self.tr("Values that are not saved: {0}").format(number(count))
        self.note_label.setText(note)
        give_role(self.note_label, Role.ERROR if wrong else Role.MUTED)
