"""An entry of a history on two or three lines: what and when, then by whom and why."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm_admin.gui import icons
from crm_admin.gui.colours import Colours, Tone, colours_of

_MARGIN = 10
_GAP = 2
_BETWEEN = 10
_ICON = 15
_ICON_GAP = 6


class HistoryRole(IntEnum):
    """What the model says beside the text for a screen reader."""

    WHAT = Qt.ItemDataRole.UserRole + 1
    WHEN = Qt.ItemDataRole.UserRole + 2
    MORE = Qt.ItemDataRole.UserRole + 3
    REFUSED = Qt.ItemDataRole.UserRole + 4
    LAST = Qt.ItemDataRole.UserRole + 5
    """A third line, where there is one."""
    ICON = Qt.ItemDataRole.UserRole + 6
    TONE = Qt.ItemDataRole.UserRole + 7


class HistoryDelegate(QStyledItemDelegate):
    """Lines are elided, never wrapped; the tooltip has everything."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 3 if index.data(HistoryRole.LAST) else 2
        height = lines * option.fontMetrics.height() + (lines - 1) * _GAP
        return QSize(0, height + 2 * _MARGIN)

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
        third = second.translated(0, height + _GAP)
        _draw(painter, option, third, str(index.data(HistoryRole.LAST) or ""))
        self._paint_what(painter, option, first.adjusted(0, 0, -width - _BETWEEN, 0), index)
        painter.restore()

    def _paint_what(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        ink = _ink(index, colours_of(option.palette))
        icon = index.data(HistoryRole.ICON)
        if icon:
            place = QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            place = QStyle.visualRect(option.direction, option.rect, place)
            icons.paint(painter, str(icon), QRectF(place), ink)
            area = area.adjusted(_ICON + _ICON_GAP, 0, 0, 0)
        painter.setPen(ink)
        painter.setFont(_bolder(option.font))
        _draw(painter, option, area, str(index.data(HistoryRole.WHAT)))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = colours_of(option.palette)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        painter.setPen(QColor(colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 4, 4)


def _ink(index: QModelIndex | QPersistentModelIndex, colours: Colours) -> QColor:
    tone = index.data(HistoryRole.TONE)
    if tone is not None:
        return colours.text_of(Tone(tone))
    return QColor(colours.danger_text if index.data(HistoryRole.REFUSED) else colours.text)


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
