"""Offers to set the system user up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.roles import Role
from crm_admin.gui.widgets.plain_label import PlainLabel


class OfferSystemUserDialog(QDialog):
    """`set_up_asked` and `put_off` tell which it was; it closes with either."""

    set_up_asked = Signal()
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = DialogFrame(self, title=self.tr("Set the system user up?"))
        self.frame.add(
            PlainLabel(
                self.tr(
                    "One day no administrator may be able to sign in. The system user is the way"
                    " back in then: with the account of the database and a recovery code that lies"
                    " on paper in a safe place."
                )
            )
        )
        self.frame.add(
            PlainLabel(
                self.tr(
                    "Without it, the account of the database alone opens that way. You find this"
                    " later under Tools ▸ System User."
                ),
                role=Role.MUTED,
            )
        )
        self.later_button = self.frame.add_button(self.tr("&Later"), name="later_button")
        self.set_up_button = self.frame.add_button(
            self.tr("&Set up…"), name="set_up_button", role=Role.PRIMARY, default=True
        )
        self.later_button.clicked.connect(self.reject)
        self.set_up_button.clicked.connect(self.accept)
        self.accepted.connect(self.set_up_asked)
        self.rejected.connect(self.put_off)
