"""The field in which one searches while typing."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_admin.gui import icons
from crm_admin.gui.colours import current_colours
from crm_admin.gui.widgets.field_button import FieldButton

_PAUSE_MS = 200
_ICON = 18
_ICON_LEFT = 9


class SearchField(QLineEdit):
    """Says what is searched when the typing pauses; Esc clears, the down key leaves."""

    search_changed = Signal(str)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None, *, pause_ms: int = _PAUSE_MS) -> None:
        super().__init__(parent)
        self._said = ""
        self.setTextMargins(_ICON + 4, 0, 0, 0)
        self.setAccessibleName(self.tr("Search"))
        self.clear_button = FieldButton(self, "cross", self.tr("Clear the search"))
        self.clear_button.setObjectName("clear_button")
        # Esc does the same, so the tab key need not stop here.
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setVisible(False)
        self.clear_button.clicked.connect(self.clear)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._say)
        self.textChanged.connect(self._wait_for_pause)
        self.returnPressed.connect(self._say)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._say()
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        area = QRectF(_ICON_LEFT, (self.height() - _ICON) / 2, _ICON, _ICON)
        if self.isRightToLeft():
            area.moveRight(self.width() - _ICON_LEFT)
        icons.paint(QPainter(self), "search", area, QColor(current_colours().muted))

    def _wait_for_pause(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))
        if text:
            self._pause.start()
        else:
            self._say()

    def _say(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.search_changed.emit(text)
