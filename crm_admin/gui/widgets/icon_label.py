"""An icon that stands beside words and says the same as they do."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crm_admin.gui import icons
from crm_admin.gui.colours import current_colours


class IconLabel(QWidget):
    """Shows one icon in a named colour of the theme; a screen reader passes it over."""

    def __init__(
        self,
        name: str = "",
        parent: QWidget | None = None,
        *,
        colour: str = "muted",
        size: int = 18,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self.setFixedSize(size, size)

    @property
    def name(self) -> str:
        """The icon that is shown."""
        return self._name

    def set_icon(self, name: str, colour: str) -> None:
        """Show another icon, or the same in another colour."""
        self._name = name
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._name:
            ink = QColor(str(getattr(current_colours(), self._colour)))
            icons.paint(QPainter(self), self._name, QRectF(self.rect()), ink)
