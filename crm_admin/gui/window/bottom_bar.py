"""The bottom of the window: what the last act came to, and what one is connected to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from crm_admin.domain.text import Text
from crm_admin.domain.user import Right
from crm_admin.gui.announcements import announce
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role, give_role, keep_calm
from crm_admin.gui.sentences import number, say, visible
from crm_admin.gui.widgets.elided_label import ElidedLabel
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.result_line import ResultLine
from crm_admin.gui.workplace import Workplace
from crm_admin.services.ports import DatabaseDescription, Mode

_MODES = {
    Right.ADMINISTRATOR: Text("Administrator"),
    Right.USER_ADMINISTRATOR: Text("User administrator"),
}


class BottomBar(QFrame):
    """Result at the left, connection, outbox and person at the right."""

    outbox_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.BAR)
        self.result = ResultLine()
        self.state_icon = IconLabel("dot", size=22)
        self.state_label = ElidedLabel(role=Role.MUTED)
        self.state_label.setObjectName("state_label")
        self.outbox_button = self._make_outbox_button()
        self.person_label = ElidedLabel(role=Role.MUTED)
        self.person_label.setObjectName("person_label")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 3, 14, 3)
        layout.setSpacing(6)
        layout.addWidget(self.result, stretch=3)
        layout.addWidget(self.state_icon)
        layout.addSpacing(-8)
        layout.addWidget(self.state_label)
        layout.addSpacing(8)
        layout.addWidget(self.outbox_button)
        layout.addSpacing(8)
        layout.addWidget(self.person_label)
        self.show_not_open()

    def show_not_open(self, about: str = "") -> None:
        """No database yet."""
        self.state_icon.set_icon("dot", "muted")
        self.state_label.setText(about or self.tr("Not connected"))
        self.person_label.setText("")
        self.person_label.hide()
        self.show_outbox(None, "")

    def show_workplace(self, workplace: Workplace) -> None:
        """A database is open and somebody is signed in."""
        self.state_icon.set_icon("dot", "success_text")
        self.state_label.setText(connection_text(workplace.description))
        self.state_label.setAccessibleDescription(mode_text(workplace.description))
        session = workplace.session
        self.person_label.setText(visible(session.full_name or session.user_name))
        mode = _MODES.get(session.right)
        self.person_label.setAccessibleDescription(say(mode) if mode else "")
        self.person_label.show()

    def show_outbox(self, unfinished: int | None, sentence: str) -> None:
        """How many letters wait, and why; None while nobody has counted."""
        self.outbox_button.setVisible(unfinished is not None)
        keep_calm(self.outbox_button, calm=not unfinished)
        self.outbox_button.setText(self.tr("Outbox {0}").format(number(unfinished or 0)))
        self.outbox_button.setToolTip(tooltip(sentence))
        self.outbox_button.setAccessibleDescription(sentence)

    def _make_outbox_button(self) -> QPushButton:
        button = QPushButton()
        button.setObjectName("outbox_button")
        give_role(button, Role.LINK)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self.outbox_asked)
        return button

    def show_lost(self) -> None:
        """The last answer of the database was none."""
        self.state_icon.set_icon("dot", "danger_text")
        self.state_label.setText(self.tr("No connection to the database"))
        announce(self.state_label, self.state_label.text())


_DATABASE_MODES = {Mode.DIRECT: Text("direct mode"), Mode.GUARDED: Text("guarded mode")}
_WHAT_MODES_MEAN = {
    Mode.DIRECT: Text(
        "Direct mode: the rules of this program hold for whoever uses it. The account of the"
        " database could write without it."
    ),
    Mode.GUARDED: Text(
        "Guarded mode: the database itself holds the rules. Its account can write nothing without"
        " them."
    ),
}


def connection_text(description: DatabaseDescription) -> str:
    """`EspoCRM 9.2 · MariaDB, encrypted, direct mode`."""
    product = visible(f"{description.product} {description.version}".strip())
    mode = say(_DATABASE_MODES[description.mode])
    return f"{product} · {visible(description.server)}, {encryption_text(description)}, {mode}"


def mode_text(description: DatabaseDescription) -> str:
    """Who holds the rules, in a sentence."""
    return say(_WHAT_MODES_MEAN[description.mode])


def encryption_text(description: DatabaseDescription) -> str:
    """Whether somebody on the way could listen."""
    if description.is_encrypted:
        return say(Text("encrypted"))
    return say(Text("on this computer")) if description.is_local else say(Text("not encrypted"))
