"""A person's state as a pill: icon, word and colour."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from crm_admin.domain.text import Text
from crm_admin.domain.user import UserState
from crm_admin.gui import icons
from crm_admin.gui.colours import Colours, Tone, current_colours
from crm_admin.gui.sentences import say
from crm_admin.gui.widgets.row_delegate import CELL_MARGIN, CellRole, RowDelegate

_HEIGHT = 22
_ICON = 14
_MARGIN = 9
_GAP = 5
_SMALLER_PT = 1
_CACHED_PICTURES = 300


@dataclass(frozen=True, slots=True)
class BadgeLook:
    """The icon and the colour beside the word."""

    icon: str
    tone: Tone


_LOOKS = {
    UserState.ACTIVE: BadgeLook("check", Tone.SUCCESS),
    UserState.LOCKED: BadgeLook("lock", Tone.DANGER),
    UserState.LOCKED_OUT: BadgeLook("attention", Tone.WARNING),
    UserState.EXPIRED: BadgeLook("clock", Tone.WARNING),
    UserState.INACTIVE: BadgeLook("minus", Tone.NEUTRAL),
    UserState.EXTERNAL: BadgeLook("external", Tone.EXTERNAL),
}


def word_of(state: UserState) -> str:
    """The word for a state; for an external sign-in the system's own name is better."""
    words = {
        UserState.ACTIVE: QCoreApplication.translate("StateBadge", "Active"),
        UserState.LOCKED: QCoreApplication.translate("StateBadge", "Locked"),
        UserState.LOCKED_OUT: QCoreApplication.translate("StateBadge", "Failed attempts"),
        UserState.EXPIRED: QCoreApplication.translate("StateBadge", "Password expired"),
        UserState.INACTIVE: QCoreApplication.translate("StateBadge", "Inactive"),
        UserState.EXTERNAL: QCoreApplication.translate("StateBadge", "External sign-in"),
    }
    return words[state]


class StateBadge(QLabel):
    """One person's state, beside their name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = UserState.ACTIVE
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_state(UserState.ACTIVE)

    @property
    def state(self) -> UserState:
        """The state that is shown."""
        return self._state

    def set_state(self, state: UserState, text: str = "") -> None:
        """Show `state` with its own word, or with `text`: "Active Directory"."""
        self._state = state
        self.setText(text or word_of(state))
        self.setAccessibleName(self.tr("State: {0}").format(self.text()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self.text(), self.font())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 60), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(0, 0, min(self.width(), self.sizeHint().width()), _HEIGHT)
        area.moveTop((self.height() - _HEIGHT) / 2)
        if self.isRightToLeft():
            area.moveRight(self.width())
        badge = _Badge(
            look=_LOOKS[self._state],
            text=self.text(),
            font=self.font(),
            colours=current_colours(),
        )
        badge.paint(painter, area)


Said = tuple[BadgeLook | None, str]
"""What a badge shows; no look is no badge."""


class StateBadgeDelegate(RowDelegate):
    """Paints the state of each row; pictures of badges are drawn once and kept.

    `said` tells how a cell looks, where it is not the state of a user.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        said: Callable[[QModelIndex | QPersistentModelIndex], Said] | None = None,
    ) -> None:
        super().__init__(parent)
        self._said = said or _said
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def paint_content(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: Colours,
    ) -> None:
        look, text = self._said(index)
        if look is None:
            super().paint_content(painter, option, index, colours)
            return
        badge = _Badge(look=look, text=text, font=option.font, colours=colours)
        room = option.rect.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, -1)
        size = badge.size().boundedTo(room.size())
        place = QStyle.alignedRect(
            option.direction,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            size,
            room,
        )
        picture = self._picture(badge, size, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(place.topLeft()), picture)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        usual = super().sizeHint(option, index)
        _, text = self._said(index)
        width = _size(text, option.font).width() + 2 * CELL_MARGIN
        return QSize(width, max(usual.height(), _HEIGHT + CELL_MARGIN))

    def _picture(self, badge: "_Badge", size: QSize, ratio: float) -> QPixmap:
        key = (badge.look, badge.text, size.width(), badge.font.key(), badge.colours.name, ratio)
        if key not in self._pictures:
            if len(self._pictures) >= _CACHED_PICTURES:
                self._pictures.clear()
            self._pictures[key] = badge.picture(size, ratio)
        return self._pictures[key]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Badge:
    look: BadgeLook
    text: str
    font: QFont
    colours: Colours

    def size(self) -> QSize:
        return _size(self.text, self.font)

    def picture(self, size: QSize, ratio: float) -> QPixmap:
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return QPixmap.fromImage(image)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        look = self.look
        ink = self.colours.text_of(look.tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.soft_of(look.tone))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        picture = QRectF(area.left() + _MARGIN, area.center().y() - _ICON / 2, _ICON, _ICON)
        icons.paint(painter, look.icon, picture, ink)
        words = area.adjusted(_MARGIN + _ICON + _GAP, 0, -_MARGIN, 0)
        small = _smaller(self.font)
        shown = QFontMetrics(small).elidedText(
            self.text, Qt.TextElideMode.ElideRight, int(words.width() + 1)
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(small)
        painter.setPen(ink)
        painter.drawText(words, int(flags), shown)


def _said(index: QModelIndex | QPersistentModelIndex) -> Said:
    value = index.data(CellRole.STATE)
    if value is None:
        return None, ""
    state = UserState(value)
    text = index.data(Qt.ItemDataRole.DisplayRole)
    return _LOOKS[state], str(text) if text else word_of(state)


def widest_badge(font: QFont, states: Iterable[Text]) -> int:
    """Room for each of these states in the reader's language, in pixels."""
    return max(_size(say(text), font).width() for text in states)


def _size(text: str, font: QFont) -> QSize:
    words = QFontMetrics(_smaller(font)).horizontalAdvance(text)
    return QSize(_MARGIN + _ICON + _GAP + words + _MARGIN + 1, _HEIGHT)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() - _SMALLER_PT)
    small.setWeight(QFont.Weight.DemiBold)
    return small
