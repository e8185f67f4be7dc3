"""The card that says why somebody cannot sign in, and offers the remedy."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.roles import Role, give_ground, give_ink, give_role
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.plain_label import PlainLabel

_ICONS = {
    Tone.SUCCESS: "check-circle",
    Tone.WARNING: "warning",
    Tone.DANGER: "lock",
    Tone.NEUTRAL: "information",
    Tone.EXTERNAL: "external",
    Tone.ACCENT: "information",
}
_MARGIN = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFinding:
    """One thing that was found, as it is shown.

    `remedy` is the text of the button and `remedy_key` what is told when it is pressed;
    `no_remedy` says instead why there is none.
    """

    sentence: str
    remedy: str = ""
    remedy_key: str = ""
    no_remedy: str = ""


class DiagnosisCard(QFrame):
    """Findings in sentences, the most decisive first, each with its remedy."""

    remedy_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._findings: tuple[CardFinding, ...] = ()
        self._tone = Tone.SUCCESS
        self._rows: list[QWidget] = []
        self._buttons: dict[str, QPushButton] = {}
        self.icon = IconLabel(size=18)
        self.title = PlainLabel(role=Role.HEADING)
        self.title.setObjectName("title")
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        self._lay_out()
        self.show_findings((), tone=Tone.SUCCESS)

    def show_findings(
        self, findings: Sequence[CardFinding], *, tone: Tone, title: str = ""
    ) -> None:
        """Show what was found; the title follows from the tone unless it is given."""
        shown = (tuple(findings), tone, title)
        if shown == self._shown:
            return
        self._shown = shown
        self._findings = tuple(findings)
        self._tone = tone
        self._dress(title)
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), None)
        self._rebuild()
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def remedy_button(self, key: str) -> QPushButton | None:
        """The button of a remedy, if it is offered."""
        return self._buttons.get(key)

    def spoken(self) -> str:
        """Everything on the card, as a screen reader says it."""
        sentences = [finding.sentence for finding in self._findings]
        return " ".join([self.title.text(), *sentences])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.icon.update()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN - 2, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._body)

    def _dress(self, title: str) -> None:
        self.icon.set_icon(_ICONS[self._tone], f"{self._tone}_text")
        self.title.setText(title or _usual_title(self._tone))
        give_ground(self, self._tone)
        give_ink(self.title, self._tone)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.spoken())
        announce(self, self.spoken())

    def _rebuild(self) -> None:
        for old in self._rows:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        self._rows = [self._row(finding) for finding in self._findings]
        for row in self._rows:
            self._body.addWidget(row)

    def _row(self, finding: CardFinding) -> QWidget:
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        sentence = PlainLabel(finding.sentence)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(sentence)
        if finding.remedy:
            layout.addWidget(self._button(finding), alignment=Qt.AlignmentFlag.AlignLeft)
        elif finding.no_remedy:
            layout.addWidget(PlainLabel(finding.no_remedy, role=Role.MUTED))
        return row

    def _button(self, finding: CardFinding) -> QPushButton:
        button = QPushButton(finding.remedy)
        # The first remedy is the one to take.
        if not self._buttons and self._tone is not Tone.SUCCESS:
            give_role(button, Role.PRIMARY)
        button.setAutoDefault(False)
        button.setAccessibleDescription(finding.sentence)
        button.clicked.connect(lambda: self.remedy_chosen.emit(finding.remedy_key))
        self._buttons[finding.remedy_key] = button
        return button


def _usual_title(tone: Tone) -> str:
    if tone is Tone.SUCCESS:
        return QCoreApplication.translate("DiagnosisCard", "They can sign in.")
    return QCoreApplication.translate("DiagnosisCard", "Why can’t they sign in?")
