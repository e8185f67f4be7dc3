"""What a plain Qt widget is for, said so that the style sheet can see it."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from crm_admin.gui.colours import Tone


class Role(StrEnum):
    """The looks that labels, buttons and frames may ask for."""

    # Labels
    TITLE = "title"
    HEADING = "heading"
    MUTED = "muted"
    ERROR = "error"
    # Buttons
    PRIMARY = "primary"
    SAFE = "safe"
    DESTRUCTIVE = "destructive"
    QUIET = "quiet"
    LINK = "link"
    CHOICE = "choice"
    FIELD = "field"
    # Line edits
    VALUE = "value"
    # Frames
    CARD = "card"
    BAR = "bar"


def give_role(widget: QWidget, role: Role) -> None:
    """Let `widget` look like what it is for; it may change later."""
    _say(widget, "role", role.value)


def give_ground(frame: QFrame, tone: Tone) -> None:
    """Let `frame` be a calm, rounded area in this tone."""
    _say(frame, "ground", tone.value)


def give_ink(label: QLabel, tone: Tone) -> None:
    """Let `label` write in this tone."""
    _say(label, "ink", tone.value)


def mark_wrong(field: QWidget, *, wrong: bool) -> None:
    """Let `field` show that what stands in it will not do; the sentence stands beside it."""
    _say(field, "wrong", wrong)


def keep_calm(button: QWidget, *, calm: bool) -> None:
    """Let a link be one quiet word among others, while nothing needs attention."""
    _say(button, "calm", calm)


def _say(widget: QWidget, name: str, value: object) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # It reads its properties by itself when it is shown.
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
