"""Several users are chosen: how many, who, and what can be done to all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crm_admin.domain.text import Text, plural
from crm_admin.domain.user import UserSummary
from crm_admin.gui import icons
from crm_admin.gui.acts import MANY_AT_ONCE, Acts
from crm_admin.gui.announcements import announce
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import number, say, visible
from crm_admin.gui.widgets.plain_label import PlainLabel

_NAMED = 12
_EDGE = 18


class ManyPane(QWidget):
    """Stands where one user would; whom an act does not apply to is said in its dialog."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self.count_label = PlainLabel(role=Role.TITLE)
        self.count_label.setObjectName("count_label")
        self.names_label = PlainLabel(role=Role.MUTED)
        self.names_label.setObjectName("names_label")
        self.buttons = {act: QPushButton() for act in MANY_AT_ONCE}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE - 4, _EDGE, _EDGE)
        layout.setSpacing(12)
        layout.addWidget(self.count_label)
        for act, button in self.buttons.items():
            button.setObjectName(f"{act}_button")
            button.setText(acts.action(act).text().replace("&", ""))
            button.setIconSize(QSize(16, 16))
            icons.follow_theme(button, acts.icon_name(act))
            button.clicked.connect(acts.action(act).trigger)
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.names_label)
        layout.addStretch(1)

    def show_users(self, users: Sequence[UserSummary]) -> None:
        """Show how many, and the first names of the list."""
        one, many = Text("{count} user selected"), Text("{count} users selected")
        self.count_label.setText(say(plural(len(users), one, many)))
        names = [visible(user.name) for user in users[:_NAMED]]
        if len(users) > _NAMED:
            names.append(self.tr("and {0} more").format(number(len(users) - _NAMED)))
        self.names_label.setText("\n".join(names))
        for act, button in self.buttons.items():
            why_not = self._acts.why_not(act)
            button.setEnabled(not why_not)
            button.setToolTip(tooltip(why_not))
            button.setAccessibleDescription(why_not)
        announce(self, self.count_label.text())

    def focus_first(self) -> None:
        """The keyboard goes to the first act that applies."""
        for button in self.buttons.values():
            if button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
