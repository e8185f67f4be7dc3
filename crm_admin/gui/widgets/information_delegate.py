"""The information icon that stands in each row and opens the detail."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from crm_admin.gui import icons
from crm_admin.gui.colours import Colours
from crm_admin.gui.widgets.row_delegate import CELL_MARGIN, RowDelegate

_ICON = 18
_CIRCLE = 26
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Select)


class InformationDelegate(RowDelegate):
    """Paints the icon and says when it was clicked, or chosen with the space bar."""

    clicked = Signal(QModelIndex)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @property
    def is_clickable(self) -> bool:
        return True

    def paint_content(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: Colours,
    ) -> None:
        del index
        pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(option.rect).center()
        if pointed_at or focused:
            painter.setPen(QColor(colours.focus) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawEllipse(middle, _CIRCLE / 2, _CIRCLE / 2)
        ink = colours.accent_text if pointed_at or focused or selected else colours.muted
        area = QRectF(0, 0, _ICON, _ICON)
        area.moveCenter(middle)
        icons.paint(painter, "information", area, QColor(ink))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        usual = super().sizeHint(option, index)
        return QSize(_ICON + 2 * CELL_MARGIN + 2, usual.height())

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        del model
        if not (_is_click(event, option) or _is_key(event)):
            return False
        self.clicked.emit(index.model().index(index.row(), index.column(), index.parent()))
        return True


def _is_click(event: QEvent, option: QStyleOptionViewItem) -> bool:
    if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
        return False
    inside = option.rect.contains(QPoint(event.position().toPoint()))
    return event.button() == Qt.MouseButton.LeftButton and inside


def _is_key(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() in _KEYS
    )
