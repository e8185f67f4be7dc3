"""What this version does not do yet."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def show_limits(window: QWidget) -> QMessageBox:
    """What this version does not do."""
    translate = QCoreApplication.translate
    return _show(
        window,
        translate("Limits", "Limits"),
        translate("Limits", "What this version does not do"),
        translate(
            "Limits",
            "It mails no reset links and no notices. The password policy is fixed. There is no"
            " system user for recovery and no page for users themselves. Of the CRMs it knows its"
            " own built-in database and EspoCRM 9; another database is not opened, a version it"
            " does not know is opened to look at only.",
        ),
    )


def _show(window: QWidget, title: str, text: str, more: str) -> QMessageBox:
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(more)
    close = box.addButton(
        QCoreApplication.translate("Limits", "&Close"), QMessageBox.ButtonRole.AcceptRole
    )
    box.setDefaultButton(close)
    box.open()
    return box
