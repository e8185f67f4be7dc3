"""A label on one line; what does not fit is elided, and whole in a tooltip."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.roles import Role, give_role

_SHORTEST_CHARACTERS = 4


class ElidedLabel(QLabel):
    """Shows as much of its text as there is room for."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: Role | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        if role is not None:
            give_role(self, role)

    @property
    def is_elided(self) -> bool:
        """Whether a part of the text has no room."""
        return self._shown() != self.text()

    def setText(self, text: str) -> None:
        super().setText(" ".join(text.splitlines()))
        self._explain()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        shortest = self.fontMetrics().averageCharWidth() * _SHORTEST_CHARACTERS
        return QSize(min(shortest, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter,
            self._room(),
            int(alignment | Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )

    def _shown(self) -> str:
        width = self._room().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _room(self) -> QRect:
        return self.contentsRect()

    def _explain(self) -> None:
        self.setToolTip(tooltip(self.text()) if self.is_elided else "")
