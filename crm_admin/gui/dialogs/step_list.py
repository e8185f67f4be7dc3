"""The steps of a connection test, as they are passed."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.explanations import explain
from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.roles import Role, give_ink, give_role
from crm_admin.gui.sentences import say
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.services.ports import (
    ConnectionSettings,
    ConnectionStep,
    Server,
    StepOutcome,
    Tls,
)

_MARGIN = 14
_ICON = 16
_GAP = 9
_FILE_STEPS = (ConnectionStep.ACCOUNT, ConnectionStep.RIGHTS, ConnectionStep.SCHEMA)


class StepList(QFrame):
    """Each step with ✓ or ✗; below the first ✗ what happened and what to do."""

    def __init__(self) -> None:
        super().__init__()
        give_role(self, Role.CARD)
        self.setAccessibleName(self.tr("Steps of the test"))
        self._rows: dict[ConnectionStep, _Step] = {}
        self.remedy_label = PlainLabel()
        self.remedy_label.setObjectName("remedy_label")
        self.remedy_label.setContentsMargins(_ICON + _GAP, 4, 0, 0)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_MARGIN, _MARGIN - 2, _MARGIN, _MARGIN - 2)
        self._layout.setSpacing(6)
        self.hide()

    def begin(self, settings: ConnectionSettings) -> None:
        """Show the steps of such a connection, none of them taken."""
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._layout.removeWidget(self.remedy_label)
        self._rows = {step: _Step(text) for step, text in _texts(settings).items()}
        for row in self._rows.values():
            self._layout.addWidget(row)
        self._layout.addWidget(self.remedy_label)
        self.remedy_label.clear()
        self.remedy_label.hide()
        self._mark_next()
        self.show()

    def show_outcome(self, outcome: StepOutcome) -> None:
        """Tick a step, or say why it failed."""
        row = self._row_of(outcome.step)
        if outcome.error is not None:
            row.mark(passed=False)
            self.show_remedy(outcome.error)
        elif outcome.step in self._rows:
            row.mark(passed=True)
            self._mark_next()

    def show_remedy(self, error: CrmAdminError) -> None:
        """Say below the steps what happened and what to do next."""
        explanation = explain(error)
        text = f"{say(explanation.happened)} {say(explanation.next_step)}"
        self.remedy_label.setText(text)
        self.remedy_label.show()
        announce(self.remedy_label, text)

    def state_of(self, step: ConnectionStep) -> bool | None:
        """Passed, failed, or not taken."""
        row = self._rows.get(step)
        return None if row is None else row.passed

    def _row_of(self, step: ConnectionStep) -> "_Step":
        """For a file, everything before its content is one step."""
        return self._rows.get(step) or next(iter(self._rows.values()))

    def _mark_next(self) -> None:
        following = next((row for row in self._rows.values() if row.passed is None), None)
        if following is not None:
            following.mark_running()


class _Step(QWidget):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.passed: bool | None = None
        self._text = text
        self.icon = IconLabel("dot", size=_ICON)
        self.text_label = PlainLabel(text, role=Role.MUTED)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text_label, stretch=1)

    def mark_running(self) -> None:
        self.icon.set_icon("more", "accent_text")

    def mark(self, *, passed: bool) -> None:
        self.passed = passed
        if passed:
            self.icon.set_icon("check", "success_text")
            give_ink(self.text_label, Tone.SUCCESS)
            spoken = QCoreApplication.translate("StepList", "Passed: {0}")
        else:
            self.icon.set_icon("cross", "danger_text")
            give_ink(self.text_label, Tone.DANGER)
            spoken = QCoreApplication.translate("StepList", "Failed: {0}")
        self.text_label.setAccessibleName(spoken.format(self._text))
        announce(self.text_label, self.text_label.accessibleName())


def _texts(settings: ConnectionSettings) -> dict[ConnectionStep, str]:
    translate = QCoreApplication.translate
    encrypted = translate("StepList", "The connection is encrypted, the certificate trusted")
    if settings.tls is Tls.OFF or (settings.is_local and settings.ca_file is None):
        encrypted = translate("StepList", "The connection stands, without a checked certificate")
    texts = {
        ConnectionStep.NAME: translate("StepList", "The name of the host is known"),
        ConnectionStep.NETWORK: translate("StepList", "The server answers"),
        ConnectionStep.ENCRYPTION: encrypted,
        ConnectionStep.ACCOUNT: translate("StepList", "The account is accepted"),
        ConnectionStep.RIGHTS: translate("StepList", "The account may read the tables"),
        ConnectionStep.SCHEMA: translate("StepList", "The tables are those of a CRM that is known"),
    }
    if settings.server is not Server.SQLITE:
        return texts
    texts[ConnectionStep.ACCOUNT] = translate("StepList", "The file can be opened")
    texts[ConnectionStep.RIGHTS] = translate("StepList", "Its tables can be read")
    return {step: texts[step] for step in _FILE_STEPS}
