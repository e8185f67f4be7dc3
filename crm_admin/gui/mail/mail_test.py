"""Sends a test message with what is on the screen, and shows how far it comes."""

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from crm_admin.domain.errors import CrmAdminError, SecretsUnavailable
from crm_admin.domain.mail import MailStep, MailStepOutcome, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.mail.mail_steps import MailSteps
from crm_admin.gui.passwords.setting_card import SettingCard
from crm_admin.gui.sentences import say_error
from crm_admin.gui.widgets.banner import Banner
from crm_admin.gui.workplace import Workplace
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.post import Post
from crm_admin.services.sessions import Session

Steps = Generator[MailStepOutcome, None, None]


class MailTest(SettingCard):
    """`asked` tells that somebody wants to send one; whoever knows the settings calls `begin`."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.heading_label.setText(self.tr("Test message"))
        self.setAccessibleName(self.heading_label.text())
        self._workplace: Workplace | None = None
        self._steps: Steps | None = None
        self._round = 0
        self.test_button = QPushButton(self.tr("Send Test Message"))
        self.test_button.setObjectName("test_button")
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setObjectName("stop_button")
        self.stop_button.hide()
        self.steps = MailSteps()
        self.result = Banner()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.test_button)
        line.addWidget(self.stop_button)
        line.addStretch(1)
        self.add(line)
        self.add(self.steps)
        self.add(self.result)
        self.test_button.clicked.connect(self.asked)
        self.stop_button.clicked.connect(self.stop)

    def work_at(self, workplace: Workplace | None) -> None:
        """Who gets the message."""
        self.stop()
        self._workplace = workplace
        self.steps.hide()
        self.result.show_text("")
        self.sentence_label.setText(
            self.tr(
                "With the values as they stand above, saved or not. It goes to your own address"
                " and to nobody else."
            )
        )
        self.sentence_label.show()

    def begin(self, settings: MailSettings, password: Secret | None) -> None:
        """Take the steps one after the other, in the worker for mail."""
        workplace = self._workplace
        if workplace is None or self._steps is not None:
            return
        self._round += 1
        self._steps = _steps(
            workplace.post, workplace.mail_passwords, workplace.session, settings, password
        )
        self.result.show_text("")
        self.steps.begin(settings)
        self._show_wait(is_waiting=True)
        self._take_next()

    def stop(self) -> None:
        """Nobody waits for the next step; what was handed over stays so."""
        steps, self._steps = self._steps, None
        self._show_wait(is_waiting=False)
        self.steps.give_up()
        if steps is not None and self._workplace is not None:
            self._round += 1
            # What the steps hold open is closed by the worker that opened it.
            self._workplace.jobs.send(steps.close, _ignore, _ignore, owner=self)

    def _take_next(self) -> None:
        workplace, steps = self._workplace, self._steps
        if workplace is None or steps is None:
            return
        # Each step is asked for by itself, so that its answer is seen before the next begins.
        workplace.jobs.send(
            partial(next, steps, None),
            partial(self._receive, self._round),
            partial(self._fail, self._round),
            owner=self,
        )

    def _receive(self, asked_in: int, outcome: MailStepOutcome | None) -> None:
        if asked_in != self._round:
            return
        if outcome is None:
            self._end()
            return
        self.steps.show_outcome(outcome)
        if outcome.problem is not None:
            self._end()
            tone = Tone.WARNING if outcome.verdict is Verdict.UNCERTAIN else Tone.DANGER
            self.result.show_text(self.tr("The test stopped at this step."), tone=tone)
        elif outcome.step is MailStep.DATA:
            self._end()
            said = self.tr("The mail server took the message. Look into your mailbox for it.")
            self.result.show_text(said, tone=Tone.SUCCESS)
        else:
            self._take_next()

    def _end(self) -> None:
        self.stop()
        self.test_button.setFocus()

    def _fail(self, asked_in: int, error: Exception) -> None:
        if asked_in == self._round and isinstance(error, CrmAdminError):
            self._steps = None
            self._show_wait(is_waiting=False)
            self.steps.give_up()
            self.result.show_text(say_error(error), tone=Tone.DANGER)

    def _show_wait(self, *, is_waiting: bool) -> None:
        self.test_button.setEnabled(not is_waiting)
        self.stop_button.setVisible(is_waiting)


def _steps(
    post: Post,
    passwords: MailPasswords,
    session: Session,
    settings: MailSettings,
    password: Secret | None,
) -> Steps:
    try:
        used = password or passwords.of(settings)
    except SecretsUnavailable:
        problem = Text("The password of the account is not known on this computer: type it above.")
        yield MailStepOutcome(step=MailStep.ACCOUNT, problem=problem, verdict=Verdict.LATER)
        return
    yield from post.test(settings, used, session)


def _ignore(_answer: object) -> None:
    """Nobody waits for it."""
