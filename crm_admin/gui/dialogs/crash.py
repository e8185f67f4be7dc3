"""A bug: what nobody expected."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.crash_report import crash_report
from crm_admin.gui.dialogs.folded_text import FoldedText
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.roles import Role
from crm_admin.gui.widgets.plain_label import PlainLabel


class CrashDialog(QDialog):
    """Says that the program failed, and what can be sent to those who make it."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = DialogFrame(self, title=self.tr("CRM Admin made a mistake"))
        self.sentence = PlainLabel(
            self.tr(
                "Something happened that this program does not expect. If a change was being saved,"
                " look in the audit log whether it was, before you repeat it. Then close CRM Admin"
                " and start it again."
            )
        )
        self.details = FoldedText(self.tr("Report"), crash_report(error))
        self.frame.add(self.sentence)
        self.frame.add(
            PlainLabel(
                self.tr("The report names places in the program, and no data."), role=Role.MUTED
            )
        )
        self.frame.add(self.details)
        self.copy_button = self.frame.add_button(self.tr("Co&py the report"), name="copy_button")
        self.close_button = self.frame.add_button(
            self.tr("Close"), name="close_button", role=Role.PRIMARY, default=True
        )
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.text.toPlainText())
