"""A secret on the clipboard: marked as one, and gone after half a minute."""

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from crm_admin.domain.secret import Secret

KEPT_FOR_MS = 30_000

# Reading what another program holds may wait for that program; these systems tell who holds it.
_TELL_THE_OWNER = {"xcb", "wayland"}

_MARKS = {
    # Klipper and other clipboard managers of Linux desktops.
    "x-kde-passwordManagerHint": b"secret",
    # macOS, as agreed on nspasteboard.org.
    "application/x-nspasteboard-concealed-type": b"1",
    # The history of Windows and its cloud: there is no such thing as this clipboard content.
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
}
"""Source: security requirement SM-03."""


class SecretClipboard(QObject):
    """Clears what it copied, also at the end; it must live longer than the dialog that copies."""

    cleared = Signal()

    def __init__(self, parent: QObject | None = None, *, kept_for_ms: int = KEPT_FOR_MS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._copied: Secret | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(kept_for_ms)
        self._timer.timeout.connect(self.clear)
        application = QGuiApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear)

    @property
    def kept_for_s(self) -> int:
        """Seconds from copying to clearing."""
        return self._timer.interval() // 1_000

    def copy(self, secret: Secret) -> None:
        """Put the secret where Ctrl+V finds it, never where the middle mouse button does."""
        content = QMimeData()
        content.setText(secret.reveal())
        for name, mark in _MARKS.items():
            content.setData(name, QByteArray(mark))
        self._copied = secret
        self._clipboard.setMimeData(content, QClipboard.Mode.Clipboard)
        self._timer.start()

    def clear(self) -> None:
        """Take the secret away, unless something else was copied since."""
        self._timer.stop()
        if self._copied is None:
            return
        if self._is_still_there(self._copied):
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        self._copied = None
        self.cleared.emit()

    def _is_still_there(self, copied: Secret) -> bool:
        tells = QGuiApplication.platformName() in _TELL_THE_OWNER
        if tells and not self._clipboard.ownsClipboard():
            return False
        return self._clipboard.text(QClipboard.Mode.Clipboard) == copied.reveal()
