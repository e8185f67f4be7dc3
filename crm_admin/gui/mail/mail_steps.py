"""The steps of a test message, as they are passed."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_admin.domain.mail import MailStep, MailStepOutcome, Verdict
from crm_admin.domain.settings import MailEncryption, MailSettings
from crm_admin.domain.text import Text
from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.mail.mail_words import IN_CLEAR, NO_ACCOUNT, STEP_TEXTS
from crm_admin.gui.roles import Role, give_ink
from crm_admin.gui.sentences import say, visible
from crm_admin.gui.widgets.icon_label import IconLabel
from crm_admin.gui.widgets.plain_label import PlainLabel

_ICON = 16
_GAP = 9


class MailSteps(QFrame):
    """Each step with ✓ or ✗, what is worth knowing of it, and the server's own words."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Steps of the test"))
        self.rows: dict[MailStep, MailStepRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def begin(self, settings: MailSettings) -> None:
        """Show the steps with such settings, none of them taken."""
        for row in self.rows.values():
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {step: MailStepRow(text) for step, text in _texts(settings).items()}
        for row in self.rows.values():
            self._layout.addWidget(row)
        self._mark_next()
        self.show()

    def show_outcome(self, outcome: MailStepOutcome) -> None:
        """Tick a step, or say why it failed."""
        self.rows[outcome.step].show_outcome(outcome)
        if outcome.problem is None:
            self._mark_next()
        else:
            for row in self.rows.values():
                row.give_up()

    def give_up(self) -> None:
        """Nobody waits for the next step."""
        for row in self.rows.values():
            row.give_up()

    def _mark_next(self) -> None:
        following = next((row for row in self.rows.values() if row.passed is None), None)
        if following is not None:
            following.mark_running()


class MailStepRow(QWidget):
    """One step; `passed` is None while it was not taken."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.passed: bool | None = None
        self._text = text
        self.icon = IconLabel("dot", size=_ICON)
        self.text_label = PlainLabel(text, role=Role.MUTED)
        self.detail_label = PlainLabel(role=Role.MUTED)
        self.words_label = PlainLabel(role=Role.MUTED)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.text_label, self.detail_label, self.words_label):
            words.addWidget(label)
        self.detail_label.hide()
        self.words_label.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, stretch=1)

    def mark_running(self) -> None:
        """It is the next one."""
        self.icon.set_icon("more", "accent_text")

    def give_up(self) -> None:
        """It will not be taken."""
        if self.passed is None:
            self.icon.set_icon("dot", "muted")

    def show_outcome(self, outcome: MailStepOutcome) -> None:
        """Say how it ended, in plain words and in the server's own."""
        self.passed = outcome.problem is None
        translate = QCoreApplication.translate
        if outcome.problem is None:
            self.icon.set_icon("check", "success_text")
            give_ink(self.text_label, Tone.SUCCESS)
            spoken = translate("MailSteps", "Passed: {0}").format(self._text)
            self._show_detail(say(outcome.detail) if outcome.detail else "")
        else:
            is_uncertain = outcome.verdict is Verdict.UNCERTAIN
            tone = Tone.WARNING if is_uncertain else Tone.DANGER
            self.icon.set_icon("help" if is_uncertain else "cross", f"{tone}_text")
            give_ink(self.text_label, tone)
            spoken = translate("MailSteps", "Failed: {0}").format(self._text)
            self._show_detail(say(outcome.problem))
        self.text_label.setAccessibleName(spoken)
        self._show_words(visible(outcome.server_words))
        announce(self.text_label, f"{spoken}. {self.detail_label.text()}")

    def _show_detail(self, text: str) -> None:
        self.detail_label.setText(text)
        self.detail_label.setVisible(bool(text))

    def _show_words(self, words: str) -> None:
        said = say(Text("The server said: “{words}”", words=words))
        self.words_label.setText(said if words else "")
        self.words_label.setVisible(bool(words))


def _texts(settings: MailSettings) -> dict[MailStep, str]:
    texts = dict(STEP_TEXTS)
    if settings.encryption is MailEncryption.NONE:
        texts[MailStep.ENCRYPTION] = IN_CLEAR
    if not settings.account:
        texts[MailStep.ACCOUNT] = NO_ACCOUNT
    return {step: say(texts[step]) for step in MailStep}
