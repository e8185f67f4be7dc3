"""What this version does not do."""

from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.roles import Role
from crm_admin.gui.widgets.plain_label import PlainLabel


class LimitsDialog(QDialog):
    """Says it before somebody relies on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = DialogFrame(self, title=self.tr("What this version does not do"))
        for sentence in self._sentences():
            self.frame.add(PlainLabel(sentence))
        self.close_button = self.frame.add_button(
            self.tr("Close"), name="close_button", role=Role.PRIMARY, default=True
        )
        self.close_button.clicked.connect(self.reject)
        self.close_button.setFocus()

    def _sentences(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Of the CRMs it knows its own built-in database and EspoCRM 8.4 to 10. Another"
                " database is not opened; a version it does not know is opened to look at only."
            ),
            self.tr(
                "Whoever holds the account of the database can change everything without this"
                " program: its rules hold in the program, not in the database."
            ),
            self.tr(
                "In the guarded mode the database itself refuses what they forbid. It is for"
                " PostgreSQL and MariaDB, and somebody has to set it up."
            ),
            self.tr(
                "Of LDAP there is only the sign-in of administrators: locks, expiry and groups of a"
                " directory are not read. While it is down, they cannot sign in."
            ),
            self.tr(
                "A link that was mailed is as safe as the mailbox. A temporary password is known to"
                " you until the user has changed it."
            ),
        )
