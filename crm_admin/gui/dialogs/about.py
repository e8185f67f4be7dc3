"""Name, version and licences."""

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QWidget

import crm_admin
from crm_admin.gui import icons
from crm_admin.gui.dialogs.folded_text import FoldedText
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.roles import Role
from crm_admin.gui.widgets.plain_label import PlainLabel

_ICON = 48
_LICENCES = (
    ("Qt {qt}, PySide6", "LGPL-3.0"),
    ("Python", "PSF-2.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("psycopg", "LGPL-3.0"),
    ("PyMySQL", "MIT"),
    ("SQLite", "public domain"),
    ("bcrypt, cryptography", "Apache-2.0"),
    ("libpass, click", "BSD-3-Clause"),
    ("zxcvbn, keyring", "MIT"),
    ("Inter, the font", "OFL-1.1"),
)


class AboutDialog(QDialog):
    """What this program is, and what it is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = DialogFrame(self, title=self.tr("About CRM Admin"))
        self.frame.title_label.setText(f"CRM Admin {crm_admin.__version__}")
        self.frame.add(self._sentence())
        lines = [f"{name.format(qt=qVersion())}: {licence}" for name, licence in _LICENCES]
        self.licences = FoldedText(self.tr("Made with"), "\n".join(lines))
        self.frame.add(self.licences)
        self.close_button = self.frame.add_button(
            self.tr("Close"), name="close_button", role=Role.PRIMARY, default=True
        )
        self.close_button.clicked.connect(self.reject)
        self.close_button.setFocus()

    def _sentence(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(icons.application_icon().pixmap(QSize(_ICON, _ICON)))
        text = PlainLabel(
            self.tr(
                "For the administrator of an on-premises CRM: see why somebody cannot sign in, and"
                " put it right. Free software under the MIT licence; docs/third-party.md names"
                " everything that comes with it."
            )
        )
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(picture)
        line.addWidget(text, stretch=1)
        return line
