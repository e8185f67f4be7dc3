"""Three ways to begin."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.gui.dialogs.choice_button import ChoiceButton
from crm_admin.gui.dialogs.frame import DialogFrame

_WIDTH = 540


class FirstStartDialog(QDialog):
    """Asks which database; it closes with the choice."""

    demo_asked = Signal()
    connect_asked = Signal()
    create_asked = Signal()
    system_user_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = DialogFrame(
            self,
            title=self.tr("Welcome to CRM Admin"),
            lead=self.tr("See why somebody cannot sign in to the CRM, and put it right."),
            width=_WIDTH,
        )
        self.demo_button = ChoiceButton(
            "play",
            self.tr("Open the demo"),
            self.tr("An invented company with 1,204 users. Nothing in it can do harm."),
        )
        self.connect_button = ChoiceButton(
            "database",
            self.tr("Connect to a CRM database…"),
            self.tr("Of a CRM that your site uses. Which one it is will be found out."),
        )
        self.create_button = ChoiceButton(
            "plus",
            self.tr("Create a new CRM database…"),
            self.tr("In a file on this computer, or on a database server."),
        )
        self._offer(self.demo_button, self.demo_asked)
        self._offer(self.connect_button, self.connect_asked)
        self._offer(self.create_button, self.create_asked)
        self.system_user_link = self.frame.add_link(
            self.tr("Sign in as system user…"), name="system_user_link"
        )
        self.system_user_link.clicked.connect(self.accept)
        self.system_user_link.clicked.connect(self.system_user_asked)
        self.later_button = self.frame.add_button(self.tr("Not now"), name="later_button")
        self.later_button.clicked.connect(self.reject)
        self.demo_button.setFocus()

    def _offer(self, button: ChoiceButton, chosen: SignalInstance) -> None:
        self.frame.add(button)
        button.clicked.connect(self.accept)
        button.clicked.connect(chosen)
