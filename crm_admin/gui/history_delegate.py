"""An entry of a history on two lines: what and when, then by whom and why."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm_admin.gui.colours import colours_of

_MARGIN = 10
_GAP = 2
_BETWEEN = 10


class HistoryRole(IntEnum):
    """What the model says beside the text for a screen reader."""

    WHAT = Qt.ItemDataRole.UserRole + 1
    WHEN = Qt.ItemDataRole.UserRole + 2
    MORE = Qt.ItemDataRole.UserRole + 3
    REFUSED = Qt.ItemDataRole.UserRole + 4


class HistoryDelegate(QStyledItemDelegate):
    """Both lines are elided, never wrapped; the tooltip has everything."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(0, 2 * option.fontMetrics.height() + _GAP + 2 * _MARGIN)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = colours_of(option.palette)
        painter.save()
        self._paint_ground(painter, option)
        area = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        height = option.fontMetrics.height()
        first = QRect(area.left(), area.top(), area.width(), height)
        second = first.translated(0, height + _GAP)
        time = str(index.data(HistoryRole.WHEN))
        width = option.fontMetrics.horizontalAdvance(time)
        painter.setPen(QColor(colours.muted))
        _draw(painter, option, first, time, Qt.AlignmentFlag.AlignRight)
        _draw(painter, option, second, str(index.data(HistoryRole.MORE)))
        refused = bool(index.data(HistoryRole.REFUSED))
        painter.setPen(QColor(colours.danger_text if refused else colours.text))
        painter.setFont(_bolder(option.font))
        _draw(
            painter,
            option,
            first.adjusted(0, 0, -width - _BETWEEN, 0),
            str(index.data(HistoryRole.WHAT)),
        )
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = colours_of(option.palette)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        painter.setPen(QColor(colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 4, 4)


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    area = QStyle.visualRect(option.direction, option.rect, area)
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    alignment = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(area, int(alignment | Qt.TextFlag.TextSingleLine), shown)


def _bolder(font: QFont) -> QFont:
    bolder = QFont(font)
    bolder.setWeight(QFont.Weight.Medium)
    return bolder
