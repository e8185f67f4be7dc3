"""The field for a password: masked, unless one looks."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_admin.gui.colours import current_colours
from crm_admin.gui.widgets.field_button import FieldButton

_REVEALED_FOR_MS = 10_000
_DOT = 3.4
# Inter's letters and figures that cannot be taken for each other: I l 1, 0 O.
_UNMISTAKABLE = ("ss02", "zero")
_SPACES = " \u00a0"


class PasswordField(QLineEdit):
    """Masks its text again when the focus leaves or after ten seconds; forgets it when closed."""

    revealed_changed = Signal(bool)

    def __init__(
        self, parent: QWidget | None = None, *, revealed_for_ms: int = _REVEALED_FOR_MS
    ) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setDragEnabled(False)
        self.setAccessibleName(self.tr("Password"))
        self.reveal_button = FieldButton(self, "eye", self.tr("Show the password"))
        self.reveal_button.setObjectName("reveal_button")
        self.reveal_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reveal_button.clicked.connect(self._toggle)
        self.reveal_button.installEventFilter(self)
        self._mask_again = QTimer(self)
        self._mask_again.setSingleShot(True)
        self._mask_again.setInterval(revealed_for_ms)
        self._mask_again.timeout.connect(self.hide_password)
        self._usual_font = QFont(self.font())

    @property
    def is_revealed(self) -> bool:
        """Whether the password can be read."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def show_password(self) -> None:
        """Show the password for a while."""
        self._mask_again.start()
        if not self.is_revealed:
            self._usual_font = QFont(self.font())
            self.setFont(_unmistakable(self._usual_font))
            self._set_echo(QLineEdit.EchoMode.Normal)

    def hide_password(self) -> None:
        """Hide the password."""
        self._mask_again.stop()
        if self.is_revealed:
            self.setFont(self._usual_font)
            self._set_echo(QLineEdit.EchoMode.Password)

    def forget(self) -> None:
        """Hide and clear the password."""
        self.hide_password()
        self.clear()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mask_when_focus_has_left()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.reveal_button and event.type() == QEvent.Type.FocusOut:
            self._mask_when_focus_has_left()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hide_password()
        # A dialog hides before it says that it was accepted; whoever listens may still read.
        QTimer.singleShot(0, self, self._forget_when_closed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_revealed and any(space in self.text() for space in _SPACES):
            self._paint_spaces()

    def _toggle(self) -> None:
        if self.is_revealed:
            self.hide_password()
        else:
            self.show_password()

    def _set_echo(self, mode: QLineEdit.EchoMode) -> None:
        self.setEchoMode(mode)
        if self.is_revealed:
            self.reveal_button.show_as("eye-off", self.tr("Hide the password"))
        else:
            self.reveal_button.show_as("eye", self.tr("Show the password"))
        self.revealed_changed.emit(self.is_revealed)

    def _mask_when_focus_has_left(self) -> None:
        # The focus may be on its way from the field to its button.
        QTimer.singleShot(0, self, self._mask_without_focus)

    def _mask_without_focus(self) -> None:
        if not self.hasFocus() and not self.reveal_button.hasFocus():
            self.hide_password()

    def _forget_when_closed(self) -> None:
        if not self.window().isVisible():
            self.forget()

    def _paint_spaces(self) -> None:
        """Mark spaces as the line edit would show any other character."""
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        at_cursor = _left_of(line, self.cursorPosition())
        origin = self.cursorRect().center().x() + 0.5 - at_cursor
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect().adjusted(6, 0, -self.textMargins().right() - 6, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_colours().accent_text))
        for place, character in enumerate(self.text()):
            if character in _SPACES:
                middle = (_left_of(line, place) + _left_of(line, place + 1)) / 2
                centre = QPointF(origin + middle, self.height() / 2)
                painter.drawEllipse(centre, _DOT / 2, _DOT / 2)


def _unmistakable(font: QFont) -> QFont:
    clear = QFont(font)
    for feature in _UNMISTAKABLE:
        clear.setFeature(QFont.Tag(feature), 1)
    return clear


def _left_of(line: QTextLine, place: int) -> float:
    # Qt answers with the place as well, which its types do not say.
    answer = cast("tuple[float, int]", line.cursorToX(place))
    return answer[0]
