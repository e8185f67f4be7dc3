"""Quick filters in one row; what has no room waits behind "More"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QStyle, QWidget

from crm_admin.gui import icons
from crm_admin.gui.colours import current_colours
from crm_admin.gui.plain_text import tooltip
from crm_admin.gui.theme import with_even_figures

# A StrEnum of filters will do.
Key = TypeVar("Key", bound=str)

_HEIGHT = 32
_GAP = 6
_MARGIN = 12
_COUNT_GAP = 7
_ARROW = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One quick filter; `explanation` is its tooltip."""

    key: str
    text: str
    explanation: str = ""


class FilterChips(QWidget):
    """Filters of which exactly one is chosen; arrows move, and choose as they do."""

    filter_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[_Chip] = []
        self._chosen = ""
        self.setAccessibleName(self.tr("Quick filters"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.more_button = _Chip("", self.tr("More"), self, has_arrow=True)
        self.more_button.setObjectName("more_button")
        self.more_button.setAccessibleDescription(self.tr("Opens the filters that have no room."))
        self.more_button.clicked.connect(self._open_menu)
        self._menu = QMenu(self)

    @property
    def chosen_filter(self) -> str:
        """The key of the filter that is chosen."""
        return self._chosen

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Show these filters, the first of them chosen."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [_Chip(each.key, each.text, self) for each in filters]
        for chip, each in zip(self._chips, filters, strict=True):
            chip.setToolTip(tooltip(each.explanation))
            chip.setAccessibleDescription(each.explanation)
            chip.clicked.connect(self._follow_click)
            chip.show()
        self._chosen = filters[0].key if filters else ""
        self._arrange()

    def set_counts(self, counts: Mapping[Key, int | None]) -> None:
        """Show how many users each filter finds; None while that is not known."""
        for key, count in counts.items():
            for chip in self._chips:
                if chip.key == key:
                    chip.set_count(count)
        self._arrange()

    def choose(self, key: str) -> None:
        """Choose a filter, and say so if it was not chosen yet."""
        if key == self._chosen:
            self._arrange()
            return
        self._chosen = key
        self._arrange()
        self.filter_chosen.emit(key)

    def sizeHint(self) -> QSize:
        return QSize(sum(chip.sizeHint().width() + _GAP for chip in self._chips), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * self.more_button.sizeHint().width(), _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        towards = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        shown = self._shown()
        if towards is not None and self.isRightToLeft():
            towards = -towards
        place = next((at for at, chip in enumerate(shown) if chip.hasFocus()), None)
        if place is None:
            super().keyPressEvent(event)
        elif towards is not None:
            self._go_to(shown[(place + towards) % len(shown)])
        elif event.key() == Qt.Key.Key_Home:
            self._go_to(shown[0])
        elif event.key() == Qt.Key.Key_End:
            self._go_to(shown[-1])
        elif event.key() == Qt.Key.Key_Down and self.more_button.hasFocus():
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def _shown(self) -> list["_Chip"]:
        chips = [chip for chip in self._chips if not chip.isHidden()]
        return chips if self.more_button.isHidden() else [*chips, self.more_button]

    def _go_to(self, chip: "_Chip") -> None:
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
        if chip is not self.more_button:
            self.choose(chip.key)

    def _follow_click(self) -> None:
        chip = self.sender()
        if isinstance(chip, _Chip):
            self.choose(chip.key)

    def _arrange(self) -> None:
        """Give every chip its place, and the tab key its one stop."""
        hidden = self._hidden_chips()
        chosen_is_hidden = any(chip.key == self._chosen for chip in hidden)
        left = 0
        for chip in [*self._chips, self.more_button]:
            visible = bool(hidden) if chip is self.more_button else chip not in hidden
            chosen = chosen_is_hidden if chip is self.more_button else chip.key == self._chosen
            chip.setVisible(visible)
            chip.setChecked(chosen)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
            if visible:
                place = QRect(QPoint(left, 0), chip.sizeHint())
                chip.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                left += place.width() + _GAP

    def _hidden_chips(self) -> list["_Chip"]:
        widths = [chip.sizeHint().width() for chip in self._chips]
        if sum(widths) + _GAP * (len(widths) - 1) <= self.width():
            return []
        self._label_more(None)
        hidden = self._chips[self._count_that_fit(widths) :]
        chosen = next((chip for chip in hidden if chip.key == self._chosen), None)
        if chosen is not None:
            self._label_more(chosen)
            hidden = self._chips[self._count_that_fit(widths) :]
        return hidden

    def _count_that_fit(self, widths: list[int]) -> int:
        room = self.width() - self.more_button.sizeHint().width()
        ends = accumulate(width + _GAP for width in widths)
        return sum(end <= room for end in ends)

    def _label_more(self, chosen: "_Chip | None") -> None:
        """Let "More" show the filter that is chosen but has no room of its own."""
        self.more_button.set_text(chosen.text() if chosen is not None else self.tr("More"))
        self.more_button.set_count(chosen.count if chosen is not None else None)

    def _open_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for chip in self._hidden_chips():
            shown = chip.text().replace("&", "&&")
            figure = f"\t{_figure(chip.count)}" if chip.count is not None else ""
            action = self._menu.addAction(shown + figure)
            action.setCheckable(True)
            action.setChecked(chip.key == self._chosen)
            action.setData(chip.key)
            group.addAction(action)
        group.triggered.connect(lambda action: self.choose(str(action.data())))
        below = QPoint(0, self.more_button.height() + 2)
        self._menu.popup(self.more_button.mapToGlobal(below))


class _Chip(QAbstractButton):
    """One filter: a pill with a word and a number."""

    def __init__(self, key: str, text: str, parent: QWidget, *, has_arrow: bool = False) -> None:
        super().__init__(parent)
        self.key = key
        self.count: int | None = None
        self._has_arrow = has_arrow
        self._widest = 0
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(with_even_figures(self.font()))
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Change the word."""
        self.setText(text)
        self._name()

    def set_count(self, count: int | None) -> None:
        """Show a number beside the word."""
        self.count = count
        self._name()
        self.update()

    def nextCheckState(self) -> None:
        """Do nothing: the row decides which of its chips is chosen."""

    def sizeHint(self) -> QSize:
        # Measured in the bolder weight, so that choosing a filter moves nothing.
        bold = QFontMetrics(self._font(chosen=True))
        width = 2 * _MARGIN + bold.horizontalAdvance(self.text())
        if self.count is not None:
            width += _COUNT_GAP + bold.horizontalAdvance(_figure(self.count))
        if self._has_arrow:
            width += _COUNT_GAP + _ARROW
        return QSize(width + 1, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            # Qt would move the focus by position; the row knows better.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter)
        colours = current_colours()
        ink = QColor(colours.accent_text if self.isChecked() else colours.text)
        faint = QColor(colours.accent_text if self.isChecked() else colours.muted)
        room = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.setFont(self._font(chosen=self.isChecked()))
        painter.setPen(ink)
        painter.drawText(room, self._side(Qt.AlignmentFlag.AlignLeft), self.text())
        if self._has_arrow:
            self._paint_arrow(painter, room, faint)
            room.adjust(_ARROW + _COUNT_GAP, 0, -_ARROW - _COUNT_GAP, 0)
        if self.count is not None:
            painter.setPen(faint)
            painter.drawText(room, self._side(Qt.AlignmentFlag.AlignRight), _figure(self.count))

    def _paint_pill(self, painter: QPainter) -> None:
        colours = current_colours()
        fill, line, width = colours.surface, colours.border, 1
        if self.isChecked():
            fill, line = colours.accent_soft, colours.accent_soft
        elif self.underMouse():
            fill, line = colours.hover, colours.control_border
        if self.hasFocus():
            line, width = colours.focus, 2
        edge = width / 2
        pill = QRectF(self.rect()).adjusted(edge, edge + 0.5, -edge, -edge - 0.5)
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)

    def _paint_arrow(self, painter: QPainter, room: QRect, ink: QColor) -> None:
        place = QRect(room.right() - _ARROW + 3, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        icons.paint(painter, "chevron-down", QRectF(place), ink)

    def _side(self, side: Qt.AlignmentFlag) -> int:
        visual = QStyle.visualAlignment(self.layoutDirection(), side)
        return int(visual | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)

    def _font(self, *, chosen: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        return font

    def _name(self) -> None:
        figure = "" if self.count is None else f", {_figure(self.count)}"
        self.setAccessibleName(self.text() + figure)
        self.updateGeometry()


def _figure(count: int) -> str:
    return QLocale().toString(count)
