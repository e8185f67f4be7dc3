"""Asks before typed changes are dropped."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_about_unsaved(window: QWidget, name: str, drop: Callable[[], None]) -> QMessageBox:
    """Ask, without waiting; `drop` is called when the changes may go."""
    box = QMessageBox(window)
    box.setObjectName("unsaved_question")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(box.tr("Unsaved Changes"))
    box.setText(box.tr("The changes to {0} have not been saved.").format(name))
    box.setInformativeText(box.tr("Keep editing to save them, or drop them."))
    keep = box.addButton(box.tr("&Keep Editing"), QMessageBox.ButtonRole.RejectRole)
    dropping = box.addButton(box.tr("&Drop Changes"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    dropping.clicked.connect(drop)
    box.open()
    return box
