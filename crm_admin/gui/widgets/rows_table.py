"""A list of rows: a cell never wraps, and old rows stay until new ones come."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHoverEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from crm_admin.gui.colours import current_colours
from crm_admin.gui.theme import with_even_figures
from crm_admin.gui.widgets.row_delegate import CELL_MARGIN, RowDelegate

_MEASURED_ROWS = 50
_RING = 2


class RowsTable(QTableView):
    """A table of many rows that is calm, fast and usable by keyboard alone."""

    row_opened = Signal(QModelIndex)
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty_text = ""
        self._hovered_row = -1
        self._lay_out()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # The tab key leaves the table; the arrows move inside.
        self.setTabKeyNavigation(False)
        self.setItemDelegate(RowDelegate(self))
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.doubleClicked.connect(self.row_opened)

    @property
    def is_stale(self) -> bool:
        """Whether newer rows are on their way."""
        return bool(self.property("stale"))

    def set_stale(self, stale: bool) -> None:  # noqa: FBT001  # a setter, as Qt's own
        """Dim the rows while newer ones are on their way."""
        self.setProperty("stale", stale)
        self.viewport().update()

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle when there are no rows."""
        self._empty_text = text
        self.viewport().update()

    def size_columns(self, characters: Iterable[tuple[int, int]]) -> None:
        """So many characters wide, and wide enough for their headings."""
        for column, count in characters:
            usual = count * self.fontMetrics().averageCharWidth()
            width = max(usual, self.heading_width(column))
            self.horizontalHeader().resizeSection(column, width)

    def heading_width(self, column: int) -> int:
        """What a heading needs, without the mark of the order."""
        font = QFont(self.horizontalHeader().font())
        font.setWeight(QFont.Weight.DemiBold)
        heading = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        return QFontMetrics(font).horizontalAdvance(heading) + 2 * CELL_MARGIN

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.model() is None or self.model().rowCount() == 0:
            self._paint_empty_text(painter)
        if self.hasFocus():
            self._paint_focus(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            self.row_opened.emit(current)
        elif event.key() == Qt.Key.Key_Up and current.row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            left = event.type() == QEvent.Type.HoverLeave
            self._hover(QModelIndex() if left else self.indexAt(event.position().toPoint()))
        return super().viewportEvent(event)

    def _lay_out(self) -> None:
        font = with_even_figures(self.font())
        self.setFont(font)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(QFontMetrics(font).height() + 2 * CELL_MARGIN)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setResizeContentsPrecision(_MEASURED_ROWS)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _hover(self, index: QModelIndex) -> None:
        delegate = self.itemDelegateForIndex(index) if index.isValid() else None
        clickable = isinstance(delegate, RowDelegate) and delegate.is_clickable
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor
        )
        row = index.row()
        if row != self._hovered_row:
            self._hovered_row = row
            self.setProperty("hoveredRow", row)
            self.viewport().update()

    def _paint_empty_text(self, painter: QPainter) -> None:
        painter.setPen(QColor(current_colours().muted))
        area = self.viewport().rect().adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(flags), self._empty_text)

    def _paint_focus(self, painter: QPainter) -> None:
        area = QRectF(self.viewport().rect())
        if self.currentIndex().isValid():
            row = self.visualRect(self.currentIndex())
            area.setTop(row.top())
            area.setHeight(row.height() - 1)
            area.setWidth(min(self.viewport().width(), self.horizontalHeader().length()))
            if self.isRightToLeft():
                area.moveRight(self.viewport().width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_colours().focus), _RING))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
