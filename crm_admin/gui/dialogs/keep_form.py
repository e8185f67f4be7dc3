"""What a connection is called, and whether its password is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from crm_admin.domain.errors import InvalidInput
from crm_admin.gui.dialogs.form import LabelledField
from crm_admin.gui.dialogs.words import sentence_of
from crm_admin.services.connecting import needs_password
from crm_admin.services.ports import ConnectionSettings
from crm_admin.services.profiles import Profile


class KeepForm(QWidget):
    """Suggests a name until somebody types one."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._suggested = ""
        self.name = QLineEdit()
        self.name.setObjectName("name")
        self.name.setPlaceholderText(self.tr("As you call this CRM"))
        self.name_row = LabelledField(self.tr("Na&me of this connection"), self.name)
        self.remember_box = QCheckBox(
            self.tr("Remem&ber the password in the keyring of this computer")
        )
        self.remember_box.setObjectName("remember_box")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.name_row)
        layout.addWidget(self.remember_box)
        self.name.textChanged.connect(self.edited)

    def suggest(self, settings: ConnectionSettings, name: str) -> None:
        """Offer a name, and ask about the password only where there is one."""
        self.remember_box.setVisible(needs_password(settings))
        if self.name.text() in {"", self._suggested}:
            self._suggested = name
            self.name.setText(name)

    def fill(self, profile: Profile) -> None:
        """Show how this profile is kept."""
        self._suggested = ""
        self.name.setText(profile.name)
        self.remember_box.setChecked(profile.remember_password)

    def profile(self, settings: ConnectionSettings) -> Profile:
        """What will be saved."""
        remember = self.remember_box.isChecked() and needs_password(settings)
        return Profile(name=self.name.text().strip(), settings=settings, remember_password=remember)

    def is_complete_or_explains(self) -> bool:
        """Whether there is a name."""
        if self.name.text().strip():
            return True
        self.name_row.show_error(self.tr("This is needed."))
        return False

    def show_error(self, error: InvalidInput) -> None:
        """Say what is wrong with the name."""
        self.name_row.show_error(sentence_of(error))
