"""Who it is: initials, name, user name, group and e-mail address."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_admin.domain.user import User
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import visible, visible_name
from crm_admin.gui.widgets.avatar import Avatar
from crm_admin.gui.widgets.elided_label import ElidedLabel


class DetailHeader(QWidget):
    """The top of the detail pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.avatar = Avatar(size=54)
        self.name_label = ElidedLabel(role=Role.TITLE)
        self.user_name_label = ElidedLabel(role=Role.MUTED)
        self.email_label = ElidedLabel(role=Role.MUTED)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        for name in ("name_label", "user_name_label", "email_label"):
            label: ElidedLabel = getattr(self, name)
            label.setObjectName(name)
            lines.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(lines, stretch=1)

    def show_user(self, user: User) -> None:
        """Show who it is; what is missing takes no room."""
        self.avatar.set_name(visible(user.full_name))
        self._show(self.name_label, user.full_name)
        self._show(self.user_name_label, user.user_name, user.group)
        self._show(self.email_label, user.email or self.tr("no e-mail address"))

    def _show(self, label: ElidedLabel, *parts: str | None) -> None:
        text = " · ".join(visible_name(part) for part in parts if part)
        label.setText(text)
        label.setVisible(bool(text))
