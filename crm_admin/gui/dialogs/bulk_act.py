"""One act on many users: whom it hits, why, how far it is, and how it ended for each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QWidget

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.text import Text, plural
from crm_admin.gui.announcements import announce
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.bulk_preview import BulkPreviewPart, Users, Whom
from crm_admin.gui.dialogs.bulk_results import BulkResults
from crm_admin.gui.dialogs.bulk_run import BulkOutcome, BulkRun
from crm_admin.gui.dialogs.bulk_words import BULK_WORDS
from crm_admin.gui.dialogs.form import LabelledField, ReasonField
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.words import note
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import number, say, say_error, visible
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.accounts import LONGEST_REASON

_WIDTH = 620


class BulkActDialog(QDialog):
    """Shows whom it hits, then acts on one after the other, then how it ended for each.

    `completed` carries the `BulkOutcome` when the last user was acted on, with the results still
    before one's eyes; `stopped` the failure that broke it off, once the dialog is closed.

    Args:
        place: Where it is done.
        act: Lock, unlock, reset the password or require a new one.
        users: Rows of the list, or the query that finds them.
        choices: Where not empty, asked instead of `users`: whom it shall hit.
    """

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(
        self,
        place: Workplace,
        act: Act,
        users: Users,
        parent: QWidget | None = None,
        *,
        choices: Sequence[Whom] = (),
    ) -> None:
        super().__init__(parent)
        self._act = act
        self._words = BULK_WORDS[act]
        self._outcome: BulkOutcome | None = None
        self.frame = DialogFrame(
            self, title=say(self._words.title), lead=say(self._words.lead), width=_WIDTH
        )
        self.preview = BulkPreviewPart(place, act, choices or [Whom(text="", users=users)])
        self.reason = ReasonField()
        self.reason.setObjectName("reason")
        self.reason_row = LabelledField(
            self.tr("&Reason"), self.reason, hint=self.tr("It stands in the audit log.")
        )
        self.session_note = note(say(place.description.capabilities.session_note))
        self.progress_label = PlainLabel(role=Role.MUTED)
        self.progress_label.setObjectName("progress_label")
        self.progress_bar = QProgressBar()
        self.progress_bar.setAccessibleName(self.tr("Progress"))
        self.results = BulkResults()
        self.run = BulkRun(self, place.jobs, place.bulk)
        self._add_parts()
        self._add_buttons()
        self._connect()
        self.preview.read()

    @property
    def outcome(self) -> BulkOutcome | None:
        """What it came to; None before its end."""
        return self._outcome

    # Making

    def _add_parts(self) -> None:
        for part in (self.preview, self.reason_row, self.session_note):
            self.frame.add(part)
        self.reason_row.setVisible(self._words.needs_reason)
        self.session_note.setVisible(self._words.ends_sessions)
        self.progress_bar.setTextVisible(False)
        for shown_later in (self.progress_label, self.progress_bar, self.results):
            self.frame.add(shown_later)
            shown_later.hide()

    def _add_buttons(self) -> None:
        frame = self.frame
        self.copy_button = frame.add_link(self.tr("&Copy the list"), name="copy_button")
        self.copy_button.hide()
        self.close_button = frame.add_button(
            self.tr("Cancel"), name="close_button", role=Role.SAFE, default=True
        )
        self.stop_button: QPushButton = frame.add_button(
            self.tr("&Stop after this one"), name="stop_button", role=Role.SAFE
        )
        self.stop_button.hide()
        self.verb = frame.add_button(say(self._words.verb), name="verb", role=self._words.role)
        self.verb.setEnabled(False)
        frame.let_enter_move_on()

    def _connect(self) -> None:
        self.preview.asked.connect(lambda: self._know(is_known=False))
        self.preview.arrived.connect(lambda: self._know(is_known=True))
        self.preview.failed.connect(self._fail_to_look)
        self.verb.clicked.connect(self._begin)
        self.stop_button.clicked.connect(self._stop)
        self.copy_button.clicked.connect(self.results.copy)
        self.close_button.clicked.connect(self.reject)
        self.run.progressed.connect(self._show_progress)
        self.run.ended.connect(self._end)
        self.finished.connect(self._leave)
        if self._words.needs_reason:
            self.reason.setFocus()
        else:
            self.close_button.setFocus()

    # Before

    def _know(self, *, is_known: bool) -> None:
        preview = self.preview.preview
        self.frame.show_problem("")
        self.frame.progress.set_busy(not is_known, self.preview.hit_label.text())
        self.verb.setEnabled(is_known and preview is not None and preview.hit > 0)

    def _fail_to_look(self, error: Exception) -> None:
        self.frame.progress.set_busy(False)
        if isinstance(error, CrmAdminError):
            self.frame.show_error(error)

    def _has_reason(self) -> bool:
        said = " ".join(self.reason.toPlainText().split())
        problem = _problem_of(said) if self._words.needs_reason else None
        if problem is not None:
            self.reason_row.show_error(say(problem))
        return problem is None

    # While it runs

    def _begin(self) -> None:
        preview = self.preview.preview
        if preview is None or not self._has_reason():
            return
        for part in (self.preview, self.reason_row, self.session_note):
            part.setEnabled(False)
        self.verb.hide()
        self.close_button.hide()
        self.stop_button.show()
        self.stop_button.setFocus()
        self.progress_bar.setRange(0, preview.hit)
        self.progress_label.show()
        self.progress_bar.show()
        self._show_progress()
        self.frame.hold(held=True)
        self.frame.bring_into_view(self.progress_bar)
        reason = self.reason.toPlainText()
        self.run.begin(self._act, preview.ids, reason=reason, about=say(self._words.waits))

    def _show_progress(self) -> None:
        results, most = self.run.results, self.progress_bar.maximum()
        self.progress_bar.setValue(len(results))
        failed = sum(result.problem is not None for result in results)
        parts = [self.tr("{0} of {1}").format(number(len(results)), number(most))]
        if failed:
            parts.append(self.tr("{0} not done").format(number(failed)))
        if self.run.is_stopping:
            parts.append(self.tr("stopping…"))
        elif results:
            parts.append(visible(results[-1].user_name))
        self.progress_label.setText(" · ".join(parts))

    def _stop(self) -> None:
        self.run.stop()
        self.stop_button.setEnabled(False)
        self._show_progress()

    # Afterwards

    def _end(self, outcome: BulkOutcome) -> None:
        self._outcome = outcome
        self.frame.hold(held=False)
        for part in (self.preview, self.reason_row, self.session_note, self.progress_bar):
            part.hide()
        self.results.show_results(outcome.results)
        self.results.setVisible(bool(outcome.results))
        self.copy_button.setVisible(bool(outcome.results))
        self.progress_label.setText(outcome_text(outcome))
        self.frame.say("")
        self._say_why_it_ended(outcome)
        self.stop_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.show()
        self.close_button.setFocus()
        announce(self.progress_label, self.progress_label.text())
        self.completed.emit(outcome)

    def _say_why_it_ended(self, outcome: BulkOutcome) -> None:
        if outcome.problem is not None:
            self.frame.show_problem(say_error(outcome.problem))
        elif outcome.is_in_doubt:
            self.frame.show_problem(
                self.tr(
                    "This program made a mistake. Look in the audit log whether the change of the"
                    " last user was saved before you repeat it."
                )
            )
        elif outcome.untouched:
            said = self.tr("You stopped it. Those whose turn had not come are as before.")
            self.frame.show_problem(said, tone=Tone.WARNING)

    def _leave(self) -> None:
        self.preview.give_up()
        self.reason.clear()
        if self._outcome is not None and self._outcome.problem is not None:
            self.stopped.emit(self._outcome.problem)


def _problem_of(reason: str) -> Text | None:
    if not reason:
        return Text("A reason is needed.")
    if len(reason) > LONGEST_REASON:
        return Text("It has more than {most} characters.", most=LONGEST_REASON)
    if not reason.isprintable():
        return Text("It contains a character nobody can see.")
    return None


def outcome_text(outcome: BulkOutcome) -> str:
    """`Locked 12 users. 3 were not changed.`, and whose turn did not come."""
    words = BULK_WORDS[outcome.act]
    parts = [say(plural(outcome.done, words.one_done, words.many_done))]
    if outcome.failed:
        one, many = Text("{count} was not changed."), Text("{count} were not changed.")
        parts.append(say(plural(outcome.failed, one, many)))
    if outcome.untouched:
        one = Text("The turn of {count} did not come.")
        parts.append(say(plural(outcome.untouched, one, one)))
    return " ".join(parts)
