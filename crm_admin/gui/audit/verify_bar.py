"""Walks the chain of the audit log and says whether it holds."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crm_admin.domain.audit import Anchor, Verification
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.text import Text, plural
from crm_admin.gui import icons
from crm_admin.gui.colours import Tone
from crm_admin.gui.sentences import number, say, say_error
from crm_admin.gui.widgets.result_line import ResultLine
from crm_admin.gui.workplace import Workplace

_VERIFY = "verify"


class VerifyBar(QWidget):
    """A button, and beside it how far the check is and what it came to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace: Workplace | None = None
        self._is_running = False
        # Lives in the GUI thread, so what the worker emits arrives there.
        self._progress = _Progress(self)
        self._progress.came_to.connect(self._tell_progress)
        self.button = QPushButton()
        self.button.setObjectName("button")
        icons.follow_theme(self.button, "shield")
        self.button.clicked.connect(self._press)
        self.outcome = ResultLine()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.outcome, stretch=1)
        layout.addWidget(self.button)
        self._offer()

    def work_at(self, workplace: Workplace | None) -> None:
        """Check the log of this database, or of none."""
        self._workplace = workplace
        self._is_running = False
        self.outcome.clear()
        self._offer()

    def verify(self) -> None:
        """Begin; searches wait until it ends or is cancelled."""
        workplace = self._workplace
        if workplace is None or self._is_running:
            return
        self._is_running = True
        self._offer()
        self.outcome.show_result(self.tr("Checking…"), tone=Tone.NEUTRAL)
        progress = self._progress.came_to
        workplace.jobs.read(
            _VERIFY,
            lambda: workplace.audit.verify(progress.emit),
            self._finish,
            self._fail,
            owner=self,
            cancel=workplace.accounts.interrupt,
            about=self.tr("Checking the audit log…"),
        )

    def cancel(self) -> None:
        """Give up; nothing was changed."""
        if self._is_running and self._workplace is not None:
            self._workplace.jobs.drop(_VERIFY)
            self._is_running = False
            self.outcome.show_result(self.tr("The check was cancelled."), tone=Tone.NEUTRAL)
            self._offer()

    def _press(self) -> None:
        if self._is_running:
            self.cancel()
        else:
            self.verify()

    def _offer(self) -> None:
        running = self._is_running
        self.button.setText(self.tr("Cancel") if running else self.tr("Verify"))
        self.button.setAccessibleDescription(
            self.tr("Walks the whole log and finds entries that were changed or removed.")
        )
        self.button.setEnabled(self._workplace is not None)

    def _tell_progress(self, entries: int) -> None:
        if self._is_running:
            self.outcome.show_result(
                self.tr("{0} entries checked…").format(number(entries)), tone=Tone.NEUTRAL
            )

    def _finish(self, verification: Verification) -> None:
        self._is_running = False
        self._offer()
        tone = Tone.SUCCESS if verification.first_bad is None else Tone.DANGER
        self.outcome.show_result(verification_text(verification), tone=tone)
        self._record(verification)

    def _record(self, verification: Verification) -> None:
        workplace = self._workplace
        if workplace is None or verification.problem is None:
            return
        trail, place, by = workplace.audit, workplace.door.place, workplace.session
        workplace.jobs.act(
            lambda: trail.record(verification, place, by),
            _ignore,
            _ignore,
            owner=self,
            about=self.tr("Recording what was found…"),
        )

    def _fail(self, error: Exception) -> None:
        self._is_running = False
        self._offer()
        if isinstance(error, CrmAdminError):
            self.outcome.show_result(say_error(error), tone=Tone.DANGER)


def _ignore(_answer: object) -> None:
    """What was found is on the screen."""


class _Progress(QObject):
    came_to = Signal(int)


def verification_text(verification: Verification) -> str:
    """What the walk came to, in a sentence."""
    if verification.problem is not None:
        return say(
            Text(
                "The log does not hold: {problem} Everything before it is unchanged.",
                problem=verification.problem,
            )
        )
    holds = plural(
        verification.entries,
        Text("The log holds: its {count} entry is unchanged."),
        Text("The log holds: all {count} entries are unchanged."),
    )
    return f"{say(holds)} {say(_covered(verification.anchor))}"


def _covered(anchor: Anchor | None) -> Text:
    """Up to where not even a chain that was written anew would pass unseen."""
    if anchor is None:
        return Text("No head of it was noted outside the database.")
    return Text(
        "Up to entry {number} it is as noted outside the database at {at}.",
        number=anchor.number,
        at=anchor.at,
    )
