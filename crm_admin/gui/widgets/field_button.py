"""A small button that stands inside a line edit."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from crm_admin.gui import icons
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role, give_role

_SIZE = 24
_ICON = 16
_EDGE = 5


class FieldButton(QToolButton):
    """Stays at the end of its line edit, whose text makes room for it."""

    def __init__(self, field: QLineEdit, icon_name: str, name: str) -> None:
        super().__init__(field)
        give_role(self, Role.FIELD)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFixedSize(_SIZE, _SIZE)
        self.show_as(icon_name, name)
        field.installEventFilter(self)
        margins = field.textMargins()
        field.setTextMargins(margins.left(), margins.top(), _SIZE, margins.bottom())

    def show_as(self, icon_name: str, name: str) -> None:
        """Change what the button looks like and is called."""
        icons.follow_theme(self, icon_name)
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange}:
            self._move_to_end(watched)
        return False

    def _move_to_end(self, field: QObject) -> None:
        if not isinstance(field, QLineEdit):
            return
        top = (field.height() - _SIZE) // 2
        place = QRect(field.width() - _SIZE - _EDGE, top, _SIZE, _SIZE)
        if field.isRightToLeft():
            place.moveLeft(_EDGE)
        self.setGeometry(place)
