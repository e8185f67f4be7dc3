"""The recovery window: administrators, what bars them, and a quarter of an hour to help."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from crm_admin.domain.errors import CrmAdminError, RecoveryEnded
from crm_admin.domain.text import Text
from crm_admin.gui.colours import Tone
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.unanswered_act import UnansweredAct
from crm_admin.gui.dialogs.words import note
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import say, say_error, visible
from crm_admin.gui.system.administrators import Administrators, Remedy
from crm_admin.gui.system.code_card import CodeCard
from crm_admin.gui.system.code_page import CodePage
from crm_admin.gui.system.promotion import PromotionDialog
from crm_admin.gui.system.temporary_password import TemporaryPasswordDialog
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.services.export import BeginFile
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import ConnectionSettings, OpenedCrm
from crm_admin.services.recovery import SYSTEM_USER_NAME, Begun
from crm_admin.services.restoring import AdministratorView, Restored, Restoring

_WIDTH = 640
_TICK_MS = 500
_READING = "administrators"


@dataclass(frozen=True, slots=True, kw_only=True)
class CameIn:
    """The system user who has come in; whoever gets it closes the database."""

    opened: OpenedCrm
    settings: ConnectionSettings
    begun: Begun


class RecoveryWindow(QDialog):
    """Ends the recovery when it is closed, and by itself when the time is over.

    `clock` counts seconds; the time that is left is that of the database's session.
    """

    def __init__(
        self,
        jobs: Jobs,
        came_in: CameIn,
        restoring: Restoring,
        begin_file: BeginFile,
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._came_in = came_in
        self._restoring = restoring
        self._clock = clock
        session = came_in.begun.session
        self._ends_at = clock() + (session.until - session.started_at).total_seconds()
        self._is_over = False
        self._is_ending = False
        self._unanswered = UnansweredAct(self, jobs)
        self._unanswered.noticed.connect(self._doubt)
        self._make_parts(begin_file)
        self._show_begun()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)
        self._tick()
        self._read()

    @property
    def is_over(self) -> bool:
        """Nothing can be done any more."""
        return self._is_over

    def reject(self) -> None:
        """Leave; closing the window is the same."""
        if self.frame.is_waiting or not self.code_card.lets_go():
            return
        if self._is_over:
            super().reject()
        else:
            self._end(then=self._leave)

    # Making

    def _make_parts(self, begin_file: BeginFile) -> None:
        opened = self._came_in.opened
        name = visible(opened.database.description.name)
        account = visible(self._came_in.begun.session.account)
        self.frame = DialogFrame(
            self,
            title=self.tr("Recovery of {0}").format(name),
            lead=self.tr("Signed in as system user, with the account {0}.").format(account)
            if account
            else self.tr("Signed in as system user."),
            width=_WIDTH,
        )
        self.countdown = PlainLabel(role=Role.HEADING)
        self.countdown.setObjectName("countdown")
        self.warning = note("", tone=Tone.WARNING)
        self.warning.setObjectName("recorded")
        self.administrators = Administrators(opened.database.description.capabilities)
        self.code_card = CodeCard(self._jobs, begin_file)
        for part in (self.countdown, self.warning, self.administrators, self.code_card):
            self.frame.add(part)
        self.promote_button = self.frame.add_link(
            self.tr("Make a user an administrator…"), name="promote_button"
        )
        self.finish_button = self.frame.add_button(
            self.tr("&Finish"), name="finish_button", role=Role.PRIMARY
        )
        self.administrators.remedy_chosen.connect(lambda key: self._help(Remedy(key)))
        self.promote_button.clicked.connect(self._promote)
        self.finish_button.clicked.connect(self.reject)
        self.code_card.kept_changed.connect(self._follow_kept)
        self.finished.connect(self._forget)
        self.administrators.table.setFocus()
        self._follow_kept()

    def _show_begun(self) -> None:
        begun = self._came_in.begun
        session = begun.session
        recorded = Text("Everything here is recorded, and every administrator is told of it.")
        without = Text(
            "Nobody had set the system user up, so no code was asked for; that is recorded too."
        )
        sentences = [recorded] if session.with_code else [recorded, without]
        self.warning.show_text(" ".join(map(say, sentences)), tone=Tone.WARNING)
        page = CodePage(
            description=self._came_in.opened.database.description,
            settings=self._came_in.settings,
            made_at=session.started_at,
            made_by=SYSTEM_USER_NAME,
        )
        self.code_card.show_code(begun.next_code, page)

    def _follow_kept(self) -> None:
        is_kept = self.code_card.is_kept
        self.finish_button.setEnabled(is_kept)
        self.finish_button.setToolTip(
            "" if is_kept else self.tr("First put the new recovery code in a safe place.")
        )

    # The time

    @property
    def _left(self) -> timedelta:
        return timedelta(seconds=max(0, round(self._ends_at - self._clock())))

    def _tick(self) -> None:
        if self._is_over:
            return
        minutes, seconds = divmod(int(self._left.total_seconds()), 60)
        self.countdown.setText(self.tr("{0} left").format(f"{minutes}:{seconds:02}"))
        if not self._left and not self.frame.is_waiting:
            self._end(then=self._be_over)

    def _be_over(self) -> None:
        self._is_over = True
        self._timer.stop()
        self.administrators.setEnabled(False)
        self.promote_button.setEnabled(False)
        self.countdown.setText(self.tr("The time is over"))
        self.finish_button.setText(self.tr("&Close"))
        self.frame.show_problem(
            say(
                Text(
                    "The time of the system user is over. What was done is saved; the new code"
                    " opens the way again."
                )
            ),
            tone=Tone.WARNING,
        )

    # Reading

    def _read(self) -> None:
        about = self.tr("Looking for administrators…")
        self._jobs.read(
            _READING,
            self._restoring.administrators,
            self._show,
            self._show_failure,
            owner=self,
            about=about,
        )

    def _show(self, views: Sequence[AdministratorView]) -> None:
        begun = self._came_in.begun.session
        now = begun.until - self._left
        self.administrators.show_views(views, now=now)

    # Acting

    def _help(self, remedy: Remedy) -> None:
        view = self.administrators.chosen
        if view is None:
            return
        acts = {
            Remedy.UNLOCK: self._restoring.unlock,
            Remedy.LIFT_LOCK: self._restoring.lift_lock,
            Remedy.SET_PASSWORD: self._restoring.set_temporary_password,
            Remedy.CLEAR_SECOND_FACTOR: self._restoring.clear_second_factor,
        }
        self._act(partial(acts[remedy], Target.of(view.user)), self._finish_act)

    def _act(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        if self.frame.is_waiting or self._is_over:
            return
        about = self.tr("Saving…")
        self._wait(about)
        self._jobs.act(work, then, self._fail, owner=self, about=about)

    def _wait(self, about: str) -> None:
        self.frame.begin_wait(about)
        self.frame.hold(held=True)
        self.promote_button.setEnabled(False)
        self.finish_button.setEnabled(False)
        self._unanswered.begin()

    def _go_on(self) -> None:
        self._unanswered.end()
        self.frame.hold(held=False)
        self.frame.end_wait()
        self.promote_button.setEnabled(not self._is_over)
        self._follow_kept()

    def _finish_act(self, restored: Restored) -> None:
        self._go_on()
        self._tell(restored)
        self._read()
        if restored.password is not None:
            session = self._came_in.begun.session
            TemporaryPasswordDialog(
                restored.password,
                restored.user,
                self._came_in.opened.database.description.capabilities,
                now=session.until - self._left,
                parent=self,
            ).open()

    def _promote(self) -> None:
        dialog = PromotionDialog(self._jobs, self._restoring, self)
        dialog.completed.connect(self._tell)
        dialog.completed.connect(self._read)
        dialog.stopped.connect(self._fail)
        dialog.open()

    def _tell(self, restored: Restored) -> None:
        self.frame.show_problem(say(restored.sentence), tone=Tone.SUCCESS)

    def _fail(self, error: Exception) -> None:
        self._go_on()
        self._show_failure(error)

    def _show_failure(self, error: Exception) -> None:
        if not isinstance(error, RecoveryEnded):
            if isinstance(error, CrmAdminError):
                self.frame.show_problem(say_error(error))
        elif not (self._is_over or self.frame.is_waiting):
            self._end(then=self._be_over)

    def _doubt(self) -> None:
        self._go_on()
        if self._is_ending:
            self._be_over()
        self.frame.show_problem(
            self.tr("This program made a mistake while it saved. Look in the audit log.")
        )

    # Leaving

    def _end(self, *, then: Callable[[], None]) -> None:
        """Record that it has ended; what cannot be recorded any more has ended all the same."""

        def ended(_answer: object) -> None:
            self._go_on()
            then()

        self._is_ending = True
        about = self.tr("Ending the recovery…")
        self._wait(about)
        self._jobs.act(self._restoring.end, ended, ended, owner=self, about=about)

    def _leave(self) -> None:
        self._is_over = True
        super().reject()

    def _forget(self) -> None:
        self._timer.stop()
        self.code_card.forget()
