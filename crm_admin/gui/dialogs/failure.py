"""What failed, whether anything was changed, and what to do next."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from crm_admin.crash_report import versions
from crm_admin.domain.errors import (
    CannotConnect,
    CrmAdminError,
    OutcomeUnknown,
    SchemaNewer,
    SchemaUnknown,
)
from crm_admin.domain.explanations import explain
from crm_admin.gui.dialogs.folded_text import FoldedText
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.plain_label import PlainLabel

_ICON = 22


class FailureDialog(QDialog):
    """A known failure that needs somebody's attention."""

    def __init__(self, error: CrmAdminError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explanation = explain(error)
        self.frame = DialogFrame(self, title=self._title(error))
        self.happened = PlainLabel(say(explanation.happened))
        self.changed = PlainLabel(self._changed(error))
        self.changed.setVisible(bool(self.changed.text()))
        self.next_step = PlainLabel(say(explanation.next_step))
        self.details = FoldedText(self.tr("Technical details"), technical_details(error))
        self.frame.add(self._sentence(error))
        for part in (self.changed, self.next_step, self.details):
            self.frame.add(part)
        self.copy_button = self.frame.add_button(self.tr("Co&py"), name="copy_button")
        self.close_button = self.frame.add_button(
            self.tr("Close"), name="close_button", role=Role.PRIMARY, default=True
        )
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setFocus()

    def _title(self, error: CrmAdminError) -> str:
        if isinstance(error, CannotConnect):
            return self.tr("The database cannot be opened")
        if isinstance(error, OutcomeUnknown):
            return self.tr("It is not known whether the change was saved")
        return self.tr("It was not done")

    def _changed(self, error: CrmAdminError) -> str:
        """Only where the sentence itself does not say it."""
        says_itself = isinstance(error, SchemaUnknown | SchemaNewer)
        if isinstance(error, CannotConnect) and not says_itself:
            return self.tr("Nothing was changed.")
        return ""

    def _sentence(self, error: CrmAdminError) -> QHBoxLayout:
        is_doubtful = isinstance(error, OutcomeUnknown)
        colour = "warning_text" if is_doubtful else "danger_text"
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(IconLabel("warning", colour=colour, size=_ICON))
        line.addWidget(self.happened, stretch=1)
        return line

    def _copy(self) -> None:
        parts = (self.happened, self.changed, self.next_step)
        said = [label.text() for label in parts if label.text()]
        QGuiApplication.clipboard().setText("\n".join([*said, "", self.details.text.toPlainText()]))


def technical_details(error: CrmAdminError) -> str:
    """For whoever is asked for help: no values, no secrets."""
    lines = [type(error).__name__]
    if error.technical:
        lines.append(error.technical)
    lines.append(versions())
    return "\n".join(lines)
