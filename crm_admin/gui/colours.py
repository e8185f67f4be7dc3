"""The named colours of the light and the dark look, and how well two of them can be told apart."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QGuiApplication, QPalette

_DARKER_THAN_THIS_IS_DARK = 128


class Tone(StrEnum):
    """What a colour says; never alone, always beside an icon or a word."""

    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    EXTERNAL = "external"
    NEUTRAL = "neutral"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One look: every colour that the program paints with, as `#rrggbb`."""

    name: str
    window: str
    surface: str
    hover: str
    pressed: str
    border: str
    button_border: str
    control_border: str
    scroll_bar: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    accent_soft: str
    selection: str
    focus: str
    success_text: str
    success_soft: str
    warning_text: str
    warning_soft: str
    danger_text: str
    danger_soft: str
    danger: str
    danger_hover: str
    on_danger: str
    external_text: str
    external_soft: str
    neutral_text: str
    neutral_soft: str

    def text_of(self, tone: Tone) -> QColor:
        """The colour of words and icons in this tone."""
        return QColor(str(getattr(self, f"{tone}_text")))

    def soft_of(self, tone: Tone) -> QColor:
        """The calm background on which this tone's words stand."""
        return QColor(str(getattr(self, f"{tone}_soft")))


LIGHT = Colours(
    name="light",
    window="#f4f6f9",
    surface="#ffffff",
    hover="#f0f3f8",
    pressed="#e4e9f1",
    border="#e1e6ee",
    button_border="#c5cdd8",
    control_border="#818b9c",
    scroll_bar="#b6bfcc",
    text="#1a2130",
    muted="#5a6475",
    disabled="#858e9d",
    accent="#2460cf",
    accent_hover="#1d54b9",
    accent_pressed="#1848a2",
    on_accent="#ffffff",
    accent_text="#1f59c4",
    accent_soft="#e6eefc",
    selection="#e3ecfc",
    focus="#2460cf",
    success_text="#17693c",
    success_soft="#e4f4ea",
    warning_text="#8a4b00",
    warning_soft="#fdf0d9",
    danger_text="#b0211b",
    danger_soft="#fce9e7",
    danger="#c2281f",
    danger_hover="#a8201a",
    on_danger="#ffffff",
    external_text="#6238b8",
    external_soft="#efe9fc",
    neutral_text="#515b6c",
    neutral_soft="#ebeef3",
)

DARK = Colours(
    name="dark",
    window="#15181e",
    surface="#1d2129",
    hover="#262b35",
    pressed="#2e3440",
    border="#2f3541",
    button_border="#454d5c",
    control_border="#6f7a8c",
    scroll_bar="#4a5262",
    text="#e7eaf0",
    muted="#a6aebd",
    disabled="#737c8c",
    accent="#7aa8ff",
    accent_hover="#93b8ff",
    accent_pressed="#a9c6ff",
    on_accent="#0e1525",
    accent_text="#8cb4ff",
    accent_soft="#213252",
    selection="#24365a",
    focus="#8cb4ff",
    success_text="#6fd59b",
    success_soft="#173323",
    warning_text="#f5b553",
    warning_soft="#3a2c12",
    danger_text="#ff9a92",
    danger_soft="#45201f",
    danger="#f28279",
    danger_hover="#f79a92",
    on_danger="#240807",
    external_text="#c3a6ff",
    external_soft="#33264f",
    neutral_text="#b3bac8",
    neutral_soft="#2b313c",
)


def current_colours() -> Colours:
    """The look that the program wears now."""
    return colours_of(QGuiApplication.palette())


def colours_of(palette: QPalette) -> Colours:
    """The look to which `palette` belongs."""
    window = palette.color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < _DARKER_THAN_THIS_IS_DARK else LIGHT


def contrast(one: str, other: str) -> float:
    """How well two colours can be told apart, from 1 to 21.

    Source: Web Content Accessibility Guidelines 2.2, "contrast ratio".
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    mixed = QColor(colour)
    return (
        0.2126 * _linear(mixed.redF())
        + 0.7152 * _linear(mixed.greenF())
        + 0.0722 * _linear(mixed.blueF())
    )


def _linear(part: float) -> float:
    # The numbers are those of the definition; giving them names would not explain them.
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
