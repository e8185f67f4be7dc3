"""The thin line that shows a wait, once it has lasted long enough to be noticed."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStyle, QWidget

from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import current_colours
from crm_admin.gui.plain_text import tooltip

_PATIENCE_MS = 300
_FRAME_MS = 33
_ROUND_MS = 1_400
_HEIGHT = 3
_PART = 0.3


class ProgressLine(QProgressBar):
    """Takes its three pixels always, so nothing moves when it appears."""

    def __init__(self, parent: QWidget | None = None, *, patience_ms: int = _PATIENCE_MS) -> None:
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))
        self._about = ""
        self._is_shown = False
        self._since = QElapsedTimer()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self._appear)
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self.update)

    @property
    def is_shown(self) -> bool:
        """Whether the wait has lasted long enough to be shown."""
        return self._is_shown

    def set_busy(self, busy: bool, about: str = "") -> None:  # noqa: FBT001  # a slot
        """Begin or end a wait over `about`."""
        self._about = about
        self.setToolTip(tooltip(about))
        self.setAccessibleDescription(about)
        if not busy:
            self._disappear()
        elif not self._is_shown and not self._patience.isActive():
            self._patience.start()

    def sizeHint(self) -> QSize:
        return QSize(80, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._is_shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_colours().accent_soft))
        painter.drawRect(self.rect())
        painter.setBrush(QColor(current_colours().accent))
        painter.drawRoundedRect(self._moving_part(), _HEIGHT / 2, _HEIGHT / 2)

    def _moving_part(self) -> QRectF:
        # Where the system asks for no motion, the whole line stands still.
        if not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self):
            return QRectF(self.rect())
        done = (self._since.elapsed() % _ROUND_MS) / _ROUND_MS
        length = self.width() * _PART
        left = done * (self.width() + length) - length
        return QRectF(left, 0, length, self.height())

    def _appear(self) -> None:
        self._is_shown = True
        self._since.start()
        self._frames.start()
        announce(self, self._about)
        self.update()

    def _disappear(self) -> None:
        self._patience.stop()
        self._frames.stop()
        self._is_shown = False
        self.update()
