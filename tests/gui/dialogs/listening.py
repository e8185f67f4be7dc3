"""What a dialog says to the window that opened it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.gate import Gate


def told(signal: SignalInstance) -> list[object]:
    """Everything the signal carries from now on."""
    heard: list[object] = []
    signal.connect(heard.append)
    return heard


@contextmanager
def closed(gate: Gate) -> Iterator[None]:
    """The server does not answer for a while."""
    gate.close()
    try:
        yield
    finally:
        gate.open()


def open_in_front(qtbot: QtBot, dialog: QDialog) -> None:
    """Open the dialog and wait until it has the focus."""
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)


def shown_dialog(kind: type[QDialog]) -> QDialog | None:
    """The open dialog of this kind."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, kind) and widget.isVisible():
            return widget
    return None


def default_of(dialog: QWidget) -> str:
    """The text of the button under Enter."""
    [button] = [b for b in dialog.findChildren(QPushButton) if b.isDefault()]
    return button.text()
