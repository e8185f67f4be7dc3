"""Cells that stay on one line."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from crm_admin.gui.colours import Colours, colours_of
from crm_admin.gui.plain_text import tooltip

CELL_MARGIN = 10
_STALE_OPACITY = 0.45
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
# Put together once: thousands of cells are painted while one scrolls.
_LEADING = {
    Qt.LayoutDirection.LeftToRight: _ONE_LINE | int(Qt.AlignmentFlag.AlignLeft),
    Qt.LayoutDirection.RightToLeft: _ONE_LINE | int(Qt.AlignmentFlag.AlignRight),
}


class CellRole(IntEnum):
    """What a model of rows may say about a cell beside its text."""

    # A UserState, for the column of states.
    STATE = Qt.ItemDataRole.UserRole + 1
    # True when the cell matters less than its neighbours.
    MUTED = Qt.ItemDataRole.UserRole + 2


class RowDelegate(QStyledItemDelegate):
    """Paints a cell on one line; what does not fit is elided, and whole in a tooltip."""

    @property
    def is_clickable(self) -> bool:
        """Whether the cell does something when it is clicked."""
        return False

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        colours = colours_of(option.palette)
        paint_row_background(painter, option, index, colours)
        if is_stale(option):
            painter.setOpacity(_STALE_OPACITY)
        self.paint_content(painter, option, index, colours)
        painter.restore()

    def paint_content(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: Colours,
    ) -> None:
        """Paint what the cell says, on its background."""
        area = _text_area(option)
        text = _text(index)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted if index.data(CellRole.MUTED) else colours.text))
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _alignment(option, index), shown)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = option.fontMetrics.horizontalAdvance(_text(index)) + 2 * CELL_MARGIN
        return QSize(width, option.fontMetrics.height() + 2 * CELL_MARGIN)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        # An own tooltip of the model, such as a time with its zone, comes first.
        if event.type() != QEvent.Type.ToolTip or index.data(Qt.ItemDataRole.ToolTipRole):
            return super().helpEvent(event, view, option, index)
        too_long = self.sizeHint(option, index).width() > option.rect.width()
        QToolTip.showText(event.globalPos(), tooltip(_text(index)) if too_long else "", view)
        return True

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        del event, model, option, index
        return False


def paint_row_background(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    colours: Colours,
) -> None:
    """Paint what all cells of a row share: selection, the mouse above it, the line below it."""
    area = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, QColor(colours.selection))
    elif _hovered_row(option) == index.row():
        painter.fillRect(area, QColor(colours.hover))
    painter.setPen(QColor(colours.border))
    painter.drawLine(area.bottomLeft(), area.bottomRight())


def is_stale(option: QStyleOptionViewItem) -> bool:
    """Whether newer rows are on their way to this view."""
    return bool(_property_of_view(option, "stale"))


def _hovered_row(option: QStyleOptionViewItem) -> int | None:
    row = _property_of_view(option, "hoveredRow")
    return row if isinstance(row, int) else None


def _property_of_view(option: QStyleOptionViewItem, name: str) -> object:
    # Qt's types do not say that a delegate may paint without a view.
    view: QWidget | None = option.widget
    value: object = view.property(name) if view is not None else None
    return value


def _text(index: QModelIndex | QPersistentModelIndex) -> str:
    value = index.data(Qt.ItemDataRole.DisplayRole)
    return "" if value is None else str(value)


def _text_area(option: QStyleOptionViewItem) -> QRect:
    return option.rect.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, -1)


def _alignment(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> int:
    wanted = index.data(Qt.ItemDataRole.TextAlignmentRole)
    if not isinstance(wanted, Qt.AlignmentFlag):
        return _LEADING[option.direction]
    visual = QStyle.visualAlignment(option.direction, wanted | Qt.AlignmentFlag.AlignVCenter)
    return int(visual | Qt.TextFlag.TextSingleLine)
