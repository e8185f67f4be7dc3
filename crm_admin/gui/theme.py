"""How the program looks: light, dark or as the system wishes, on Qt's Fusion style."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from crm_admin import resources
from crm_admin.gui.colours import DARK, LIGHT, Colours
from crm_admin.gui.style_sheet import style_sheet

FONT_FAMILY = "Inter"
# A point of macOS is a pixel, elsewhere a seventy-second of an inch at 96 pixels each.
FONT_SIZE_PT = 13 if sys.platform == "darwin" else 10
_TITLE_SIZE_PT = FONT_SIZE_PT + 4


class ThemeChoice(StrEnum):
    """What the person chose; the system's wish may change while the program runs."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application; keep one for as long as it runs."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._worn: Colours | None = None
        self._is_held_back = False
        application.setStyle("Fusion")
        application.setFont(bundled_font())
        self.choose(choice)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen last."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Wear the look of `choice` from now on."""
        self._choice = choice
        self._tell_title_bars()
        self._wear(self._colours())

    @contextmanager
    def held_back(self) -> Iterator[None]:
        """Put the style sheet on a whole window at the end instead of on each part of it.

        Qt applies it anew to everything inside a part that is put into another.
        """
        self._is_held_back = True
        self._application.setStyleSheet("")
        yield
        self._is_held_back = False
        self._application.setStyleSheet(self._style_sheet())

    @Slot()
    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._wear(self._colours())

    def _colours(self) -> Colours:
        if self._choice is ThemeChoice.SYSTEM:
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice is ThemeChoice.DARK else LIGHT

    def _tell_title_bars(self) -> None:
        # Only some platforms listen; palette and style sheet are our own everywhere.
        hints = self._application.styleHints()
        if self._choice is ThemeChoice.SYSTEM:
            hints.unsetColorScheme()
        elif self._choice is ThemeChoice.DARK:
            hints.setColorScheme(Qt.ColorScheme.Dark)
        else:
            hints.setColorScheme(Qt.ColorScheme.Light)

    def _wear(self, colours: Colours) -> None:
        if colours is self._worn:
            return
        self._worn = colours
        self._application.setPalette(palette_of(colours))
        if not self._is_held_back:
            self._application.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _style_sheet(self) -> str:
        return style_sheet(
            self._colours(), pictures=resources.path("icons") / "style", title_pt=_TITLE_SIZE_PT
        )


def bundled_font() -> QFont:
    """The font that comes with the program, so that it looks the same everywhere."""
    if FONT_FAMILY not in QFontDatabase.families():
        for file in sorted(resources.path("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    return QFont(FONT_FAMILY, FONT_SIZE_PT)


def with_even_figures(font: QFont) -> QFont:
    """`font` with figures of one width, so that times and counts stand below each other."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


def palette_of(colours: Colours) -> QPalette:
    """The palette for everything that the style sheet leaves to Fusion."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.surface), QColor(colours.window))
    for name, colour in {
        role.WindowText: colours.text,
        role.Text: colours.text,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_danger,
        role.Base: colours.surface,
        role.AlternateBase: colours.hover,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent_text,
        role.LinkVisited: colours.accent_text,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.pressed))
    return palette
