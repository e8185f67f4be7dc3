"""A field for a whole number with its unit."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_TEXT_LEFT = 6


class NumberField(QSpinBox):
    """Changes by the mouse wheel only when it has the focus, so that scrolling changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGroupSeparatorShown(True)
        # A style sheet's padding does not reach the text of a spin box.
        self.lineEdit().setTextMargins(_TEXT_LEFT, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
