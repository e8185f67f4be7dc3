"""Points out a mail domain that is probably misspelled; whoever typed it decides."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crm_admin.domain.mail_domains import suggestion
from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.roles import Role, give_ink, give_role
from crm_admin.gui.sentences import visible
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.plain_label import PlainLabel


class AddressHint(QWidget):
    """Takes no room while nothing looks wrong; `accepted` carries the address that was meant."""

    accepted = Signal(str)

    def __init__(self, accept: str = "", parent: QWidget | None = None) -> None:
        """`accept` are the words of the button, where they are not the usual ones."""
        super().__init__(parent)
        self._own_domains: tuple[str, ...] = ()
        self._address = ""
        self._meant = ""
        self.label = PlainLabel()
        self.label.setObjectName("hint_label")
        give_ink(self.label, Tone.WARNING)
        self.accept_button = QPushButton(accept or self.tr("Put it in"))
        self.accept_button.setObjectName("accept_button")
        self.accept_button.setAutoDefault(False)
        self.accept_button.setCursor(Qt.CursorShape.PointingHandCursor)
        give_role(self.accept_button, Role.LINK)
        self.accept_button.clicked.connect(lambda: self.accepted.emit(self._meant))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(IconLabel("attention", colour="warning_text", size=16))
        layout.addWidget(self.label, stretch=1)
        layout.addWidget(self.accept_button)
        self.hide()

    def know(self, own_domains: Sequence[str]) -> None:
        """The site's own domains, the likeliest first."""
        self._own_domains = tuple(own_domains)
        self.look_at(self._address)

    def look_at(self, address: str) -> None:
        """Say whether this address looks misspelled."""
        self._address = address
        meant = suggestion(address, self._own_domains) or ""
        if meant == self._meant:
            return
        self._meant = meant
        self.label.setText(self.tr("Did you mean {0}?").format(visible(meant)) if meant else "")
        self.accept_button.setAccessibleDescription(self.label.text())
        self.setVisible(bool(meant))
        announce(self, self.label.text())
