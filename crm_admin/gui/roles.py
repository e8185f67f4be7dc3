"""What a plain Qt widget is for, said so that the style sheet can see it."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget


class Role(StrEnum):
    """The looks that labels, buttons and frames may ask for."""

    # Labels
    TITLE = "title"
    HEADING = "heading"
    MUTED = "muted"
    ERROR = "error"
    # Buttons
    PRIMARY = "primary"
    DESTRUCTIVE = "destructive"
    QUIET = "quiet"
    LINK = "link"
    # Frames
    CARD = "card"
    BAR = "bar"


def give_role(widget: QWidget, role: Role) -> None:
    """Let `widget` look like what it is for; it may change later."""
    if widget.property("role") == role.value:
        return
    widget.setProperty("role", role.value)
    # Only an unpolished widget reads its properties by itself.
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
