"""The circle with a person's initials."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crm_admin.gui.colours import current_colours

_LETTERS = 0.36


class Avatar(QWidget):
    """Initials of a person; the name itself stands beside it."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 52) -> None:
        super().__init__(parent)
        self._initials = ""
        self.setFixedSize(size, size)

    @property
    def initials(self) -> str:
        """The letters that are shown."""
        return self._initials

    def set_name(self, full_name: str) -> None:
        """Show the initials of `full_name`: "Åsa Björk", or "Björk, Åsa"."""
        self._initials = initials_of(full_name)
        self.setAccessibleName(full_name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawEllipse(QRectF(self.rect()))
        font = QFont(self.font())
        font.setPixelSize(round(self.height() * _LETTERS))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent_text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


def initials_of(full_name: str) -> str:
    """The first letters of given and family name, in the order in which one says them."""
    family, comma, given = full_name.partition(",")
    said = f"{given} {family}" if comma else full_name
    words = [word for word in said.split() if word[0].isalnum()]
    if not words:
        return ""
    chosen = words[:1] if len(words) == 1 else [words[0], words[-1]]
    return "".join(word[0].upper() for word in chosen)
