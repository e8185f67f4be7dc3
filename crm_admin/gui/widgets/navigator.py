"""The places of the program, at the left: icon, name and how many wait there."""

from enum import IntEnum

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crm_admin.gui import icons
from crm_admin.gui.colours import Colours, current_colours
from crm_admin.gui.plain_text import tooltip

_NARROWEST = 180
_WIDEST = 280
_COMPACT_WIDTH = 60
_ROW = 42
_ICON = 20
_MARGIN = 12
_GAP = 12
_RADIUS = 8


class _PlaceRole(IntEnum):
    KEY = Qt.ItemDataRole.UserRole + 1
    ICON = Qt.ItemDataRole.UserRole + 2
    COUNT = Qt.ItemDataRole.UserRole + 3


class Navigator(QListWidget):
    """A list of places of which one is shown; arrows move, letters jump."""

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_compact = False
        self.setObjectName("navigator")
        self.setAccessibleName(self.tr("Places"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_PlaceDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_compact(compact=False)
        self.currentItemChanged.connect(self._say)

    @property
    def is_compact(self) -> bool:
        """Whether only icons are shown."""
        return self._is_compact

    @property
    def chosen_place(self) -> str:
        """The key of the place that is shown, or nothing."""
        row = self.currentRow()
        return str(self.item(row).data(_PlaceRole.KEY)) if row >= 0 else ""

    def add_place(self, key: str, text: str, icon_name: str) -> None:
        """Add a place below the others."""
        item = QListWidgetItem(text)
        item.setData(_PlaceRole.KEY, key)
        item.setData(_PlaceRole.ICON, icon_name)
        item.setData(_PlaceRole.COUNT, 0)
        self.addItem(item)
        self.set_compact(compact=self._is_compact)

    def choose(self, key: str) -> None:
        """Go to a place."""
        self.setCurrentItem(self._item(key))

    def set_count(self, key: str, count: int, sentence: str = "") -> None:
        """Show how many wait at a place, 0 for none; `sentence` says of what."""
        item = self._item(key)
        item.setData(_PlaceRole.COUNT, count)
        item.setToolTip(tooltip(sentence))
        spoken = f"{item.text()}, {sentence}" if sentence else item.text()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def set_compact(self, *, compact: bool) -> None:
        """Show icons only, for a narrow window."""
        self._is_compact = compact
        self.setFixedWidth(_COMPACT_WIDTH if compact else self._comfortable_width())
        self.doItemsLayout()

    def _comfortable_width(self) -> int:
        metrics = QFontMetrics(_bold(self.font()))
        words = max(
            (metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count())),
            default=0,
        )
        return min(_WIDEST, max(_NARROWEST, words + 2 * _MARGIN + _ICON + _GAP + 2 * _MARGIN))

    def _item(self, key: str) -> QListWidgetItem:
        for row in range(self.count()):
            if self.item(row).data(_PlaceRole.KEY) == key:
                return self.item(row)
        raise KeyError(key)

    def _say(self) -> None:
        if self.chosen_place:
            self.place_chosen.emit(self.chosen_place)


class _PlaceDelegate(QStyledItemDelegate):
    """Paints a place; belongs to one navigator."""

    def __init__(self, navigator: Navigator) -> None:
        super().__init__(navigator)
        self._navigator = navigator

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(_MARGIN, max(_ROW, option.fontMetrics.height() + 20))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = current_colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        row = option.rect.adjusted(4, 1, -4, -1)
        _paint_ground(painter, row, option, colours)
        ink = QColor(colours.accent_text if selected else colours.text)
        icon_ink = QColor(colours.accent_text if selected else colours.muted)
        icon = QRect(row.left() + _MARGIN, row.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        if self._navigator.is_compact:
            icon.moveLeft(row.center().x() - _ICON // 2)
        icon = QStyle.visualRect(option.direction, row, icon)
        icons.paint(painter, str(index.data(_PlaceRole.ICON)), QRectF(icon), icon_ink)
        self._paint_words(painter, row, option, index, ink)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        row: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        ink: QColor,
    ) -> None:
        selected = option.state & QStyle.StateFlag.State_Selected
        font = _bold(option.font) if selected else option.font
        room = row.adjusted(_MARGIN + _ICON + _GAP, 0, -_MARGIN, 0)
        room.setRight(room.right() - self._paint_count(painter, row, option, index))
        if self._navigator.is_compact:
            return
        painter.setFont(font)
        painter.setPen(ink)
        text = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        room = QStyle.visualRect(option.direction, row, room)
        alignment = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, int(alignment | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_count(
        self,
        painter: QPainter,
        row: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> int:
        count = index.data(_PlaceRole.COUNT)
        if not count:
            return 0
        font = _bold(option.font)
        font.setPointSizeF(font.pointSizeF() - 1)
        text = QLocale().toString(int(count))
        width = max(22, QFontMetrics(font).horizontalAdvance(text) + 14)
        pill = QRect(row.right() - width - 8, row.center().y() - 9, width, 20)
        if self._navigator.is_compact:
            pill = QRect(row.right() - min(width, 24), row.top() + 1, min(width, 24), 17)
        pill = QStyle.visualRect(option.direction, row, pill)
        colours = current_colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
        return width


def _paint_ground(
    painter: QPainter, row: QRect, option: QStyleOptionViewItem, colours: Colours
) -> None:
    fill = None
    if option.state & QStyle.StateFlag.State_Selected:
        fill = colours.accent_soft
    elif option.state & QStyle.StateFlag.State_MouseOver:
        fill = colours.hover
    focused = option.state & QStyle.StateFlag.State_HasFocus
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.focus), 2) if focused else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
