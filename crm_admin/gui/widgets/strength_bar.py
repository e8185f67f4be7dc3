"""How hard a password is to guess, in words and four bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crm_admin.gui.colours import Colours, Tone, current_colours
from crm_admin.gui.roles import give_ink
from crm_admin.gui.widgets.plain_label import PlainLabel

_BARS = 4
_HEIGHT = 6
_GAP = 4
_TONES = (Tone.DANGER, Tone.DANGER, Tone.WARNING, Tone.SUCCESS, Tone.SUCCESS)


class StrengthBar(QWidget):
    """Shows a score from 0, very weak, to 4, very strong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: int | None = None
        self._bars = _Bars(self)
        self.word_label = PlainLabel(wraps=False)
        self.word_label.setObjectName("word_label")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._bars, stretch=1)
        layout.addWidget(self.word_label)
        self.setAccessibleName(self.tr("Strength of the password"))
        self._keep_room_for_every_word()
        self.set_score(None)

    @property
    def score(self) -> int | None:
        """The score that is shown."""
        return self._score

    def set_score(self, score: int | None) -> None:
        """Show a score from 0 to 4; None while there is no password."""
        self._score = score
        word = "" if score is None else self._words()[score]
        self.word_label.setText(word)
        if score is not None:
            give_ink(self.word_label, _TONES[score])
        self.setAccessibleDescription(word)
        self._bars.show_score(score)

    def _words(self) -> list[str]:
        return [
            self.tr("Very weak"),
            self.tr("Weak"),
            self.tr("Fair"),
            self.tr("Strong"),
            self.tr("Very strong"),
        ]

    def _keep_room_for_every_word(self) -> None:
        metrics = self.word_label.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for word in self._words())
        self.word_label.setMinimumWidth(widest + 4)
        self.word_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Bars(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._score: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: int | None) -> None:
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = current_colours()
        width = (self.width() - _GAP * (_BARS - 1)) / _BARS
        for place in range(_BARS):
            at = _BARS - 1 - place if self.isRightToLeft() else place
            painter.setBrush(self._colour(place, colours))
            bar = QRectF(at * (width + _GAP), 0, width, _HEIGHT)
            painter.drawRoundedRect(bar, _HEIGHT / 2, _HEIGHT / 2)

    def _colour(self, place: int, colours: Colours) -> QColor:
        # Even the weakest password fills one bar: something was typed.
        if self._score is None or place >= max(1, self._score):
            return QColor(colours.pressed)
        return colours.text_of(_TONES[self._score])
