"""The program's own icons, tinted with the colours of the look that is worn."""

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QIcon,
    QImage,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from crm_admin import resources
from crm_admin.gui.colours import current_colours

_SIZES = (16, 20)
"""In which buttons and menus show icons, in logical pixels."""


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The icon in one colour, greyed where it is disabled; it does not follow the theme."""
    colours = current_colours()
    drawn = QIcon()
    for mode, ink in (
        (QIcon.Mode.Normal, colour or QColor(colours.muted)),
        (QIcon.Mode.Disabled, QColor(colours.disabled)),
    ):
        for size_px in _sizes_px():
            drawn.addPixmap(_drawn(name, ink, size_px), mode)
    return drawn


def follow_theme(owner: QAction | QAbstractButton, name: str, colour: str = "muted") -> None:
    """Give a button or an action an icon in a named colour that changes with the theme."""
    tint = owner.findChild(_Tint, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if not isinstance(tint, _Tint):
        tint = _Tint(owner)
    tint.become(name, colour)


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `size` logical pixels wide for a screen that has `ratio` real ones for each."""
    pixels = round(size * ratio)
    image = QImage(QSize(pixels, pixels), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _draw(painter, name, QRectF(image.rect()), colour)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


def paint(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Draw the icon into `area`; what was drawn before is taken from Qt's cache."""
    ratio = painter.device().devicePixelRatio()
    drawn = _drawn(name, colour, round(area.width()), ratio)
    # Between two pixels of the screen it would be blurred.
    left, top = (round(place * ratio) / ratio for place in (area.left(), area.top()))
    painter.drawPixmap(QPointF(left, top), drawn)


def application_icon() -> QIcon:
    """The icon of windows and of the task bar."""
    return QIcon(str(resources.path("icons") / "application.svg"))


def names() -> list[str]:
    """Every icon that can be asked for."""
    return sorted(file.stem for file in resources.path("icons").glob("*.svg"))


def _sizes_px() -> set[int]:
    """Sharp on every screen that is there; more sizes than needed would delay the first window."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return {round(size * ratio) for size in _SIZES for ratio in ratios}


class _Tint(QObject):
    """Belongs to a button or an action and renews its icon when the palette changes."""

    def __init__(self, owner: QAction | QAbstractButton) -> None:
        super().__init__(owner)
        self._owner = owner
        self._name = ""
        self._colour = ""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.paletteChanged.connect(self._renew)

    def become(self, name: str, colour: str) -> None:
        """Show another icon, or the same in another colour."""
        self._name = name
        self._colour = colour
        self._renew()

    @Slot()
    def _renew(self) -> None:
        ink = QColor(str(getattr(current_colours(), self._colour)))
        self._owner.setIcon(icon(self._name, ink))


def _draw(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    drawing = _source(name).replace("currentColor", colour.name())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, area)
    painter.restore()


def _drawn(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    key = f"icon {name} {colour.name()} {size} {ratio}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = pixmap(name, colour, size, ratio)
        QPixmapCache.insert(key, drawn)
    return drawn


@cache
def _source(name: str) -> str:
    return (resources.path("icons") / f"{name}.svg").read_text(encoding="utf-8")
