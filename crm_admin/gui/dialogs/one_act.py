"""The one change of a dialog: one click, one operation, nothing twice."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from crm_admin.domain.errors import (
    CrmAdminError,
    NoLongerAdministrator,
    OutcomeUnknown,
    UserChanged,
    UserNotFound,
)
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.dialogs.unanswered_act import UnansweredAct
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.roles import Role
from crm_admin.services.sessions import new_operation_id

Answer = TypeVar("Answer")

_ENDS_THE_DIALOG = (UserChanged, UserNotFound, NoLongerAdministrator)


class OneAct(QObject):
    """Runs the change in the worker while the dialog waits, and cannot be closed.

    It makes the verbs of the dialog: `cancel` is under Enter, `verb` never is. `completed` brings
    the answer; `stopped` a failure after which this dialog makes no sense, and it closes. Every
    other failure is shown in the dialog, unless `place_error` takes it.
    """

    completed = Signal(object)
    stopped = Signal(object)

    def __init__(
        self,
        dialog: QDialog,
        frame: DialogFrame,
        jobs: Jobs,
        *,
        verb: str,
        name: str,
        role: Role,
        place_error: Callable[[CrmAdminError], bool] = lambda _error: False,
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._frame = frame
        self._jobs = jobs
        self._place_error = place_error
        self._may_start = True
        self._unanswered = UnansweredAct(self, jobs)
        self._unanswered.noticed.connect(self._end_in_doubt)
        self.operation_id = new_operation_id()
        """Stays the same: what is tried again is still the same operation."""
        self.cancel = frame.add_button(
            self.tr("Cancel"), name="cancel_button", role=Role.SAFE, default=True
        )
        self.cancel.clicked.connect(dialog.reject)
        self.verb = frame.add_button(verb, name=name, role=role)
        # Enter in a field must neither change anything nor throw away what was typed.
        frame.let_enter_move_on()

    @property
    def may_start(self) -> bool:
        """Neither running nor over."""
        return self._may_start

    def start(self, work: Callable[[], Answer], *, about: str) -> None:
        """Begin the change; a second click does nothing."""
        if not self._may_start:
            return
        self._may_start = False
        self.verb.setEnabled(False)
        self.cancel.setEnabled(False)
        self._frame.begin_wait(about)
        self._frame.hold(held=True)
        self._unanswered.begin()
        self._jobs.act(work, self._finish, self._fail, owner=self._dialog, about=about)

    def _finish(self, answer: object) -> None:
        self._release()
        self.completed.emit(answer)

    def _fail(self, error: Exception) -> None:
        self._release()
        if not isinstance(error, CrmAdminError):
            raise error
        if isinstance(error, _ENDS_THE_DIALOG):
            self.stopped.emit(error)
            self._dialog.reject()
        elif isinstance(error, OutcomeUnknown):
            self._only_close()
            self._frame.show_error(error)
        else:
            self._may_start = True
            self.verb.setEnabled(True)
            if not self._place_error(error):
                self._frame.show_error(error)

    def _end_in_doubt(self) -> None:
        self._release()
        self._only_close()
        self._frame.show_problem(
            self.tr(
                "This program made a mistake while it saved. Look in the audit log whether the"
                " change was saved before you repeat it."
            )
        )

    def _only_close(self) -> None:
        """Doing it again could do it twice."""
        self.cancel.setText(self.tr("Close"))

    def _release(self) -> None:
        self._unanswered.end()
        self._frame.hold(held=False)
        self._frame.end_wait()
        self.cancel.setEnabled(True)
