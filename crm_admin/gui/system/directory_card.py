"""The card of the directory: who checks passwords that are not kept in the CRM."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crm_admin.domain.directory import DirectorySettings
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.text import Text
from crm_admin.gui.calm_page import FactCard
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.directory import DirectoryDialog
from crm_admin.gui.passwords.rights import NOT_READABLE, why_not_save
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.widgets.key_value_grid import KeyValue
from crm_admin.gui.workplace import Workplace
from crm_admin.services.site import Stored

_LOOKING = "directory-card"


class DirectoryCard(FactCard):
    """`saved` tells that the settings were saved; `failed` carries why they are not read."""

    saved = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading_label.setText(self.tr("Directory"))
        self._workplace: Workplace | None = None
        self._stored: Stored[DirectorySettings] | None = None
        self.unreadable = Banner()
        self.change_button = QPushButton(self.tr("Set up…"))
        self.change_button.setObjectName("directory_button")
        verbs = QHBoxLayout()
        verbs.addWidget(self.change_button)
        verbs.addStretch(1)
        self.body.insertWidget(1, self.unreadable)
        self.body.addLayout(verbs)
        self.change_button.clicked.connect(self._change)

    def work_at(self, workplace: Workplace | None) -> None:
        """Show the directory of this database, once it is looked at."""
        self._workplace = workplace
        self._stored = None
        self.show_facts([])
        self.unreadable.show_text("")
        self.change_button.setEnabled(False)

    def look(self) -> None:
        """Read the settings."""
        workplace = self._workplace
        if workplace is not None:
            workplace.jobs.read(
                _LOOKING,
                workplace.site.directory,
                self._show,
                self._fail,
                owner=self,
                about=self.tr("Reading the settings…"),
            )

    def _show(self, stored: Stored[DirectorySettings]) -> None:
        workplace = self._workplace
        if workplace is None:
            return
        self._stored = stored
        is_set_up = stored.value.is_set_up
        why_not = why_not_save(workplace)
        notes = (say(_ABOUT), "" if is_set_up else say(_NOBODY), say(why_not) if why_not else "")
        self.show_facts(_rows(stored.value), "\n".join(filter(None, notes)))
        self.unreadable.show_text(
            "" if stored.is_readable else say(NOT_READABLE), tone=Tone.WARNING
        )
        self.change_button.setText(self.tr("Change…") if is_set_up else self.tr("Set up…"))
        name = self.tr("Change the directory") if is_set_up else self.tr("Set up the directory")
        self.change_button.setAccessibleName(name)
        self.change_button.setEnabled(why_not is None)

    def _change(self) -> None:
        workplace, stored = self._workplace, self._stored
        if workplace is not None and stored is not None:
            dialog = DirectoryDialog(workplace, stored, self.window())
            dialog.completed.connect(self.saved)
            dialog.finished.connect(self.look)
            dialog.open()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CrmAdminError):
            self.failed.emit(error)


_ABOUT = Text(
    "Asks a directory (LDAP, Active Directory) for the password of administrators who are marked as"
    " external in the CRM, when they sign in to this program. An old password that may still be"
    " stored here opens nothing."
)
_NOBODY = Text("While none is set up, they cannot sign in here.")


def _rows(settings: DirectorySettings) -> list[KeyValue]:
    if not settings.is_set_up:
        return [KeyValue(label=say(Text("State")), value=say(Text("Not set up")))]
    authority = settings.ca_file or say(Text("Those of this computer"))
    return [
        KeyValue(label=say(Text("Address")), value=visible(settings.address)),
        KeyValue(label=say(Text("Name there")), value=visible(settings.bind_name)),
        KeyValue(label=say(Text("Trusted authority")), value=visible(authority)),
    ]
