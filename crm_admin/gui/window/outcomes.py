"""What acts and readings came to, said in one line or in a dialog."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_admin.domain.errors import (
    CannotConnect,
    ConnectionLost,
    CrmAdminError,
    NoLongerAdministrator,
    OutcomeUnknown,
    UserChanged,
    UserNotFound,
)
from crm_admin.domain.mail import OutboxMail
from crm_admin.gui.colours import Tone
from crm_admin.gui.mail.delivery_words import delivery_of
from crm_admin.gui.sentences import say, say_error
from crm_admin.gui.widgets.result_line import ResultLine
from crm_admin.services.outcomes import Done
from crm_admin.services.sessions import Session

_UNDO = "undo"
_AGAIN = "again"
_SIGN_IN = "sign_in"


class Outcomes(QObject):
    """Says what happened; `user_differs` carries the user as they are now."""

    undo_asked = Signal()
    again_asked = Signal()
    sign_in_asked = Signal()
    user_differs = Signal(object)
    gone = Signal()

    def __init__(self, window: QWidget, line: ResultLine) -> None:
        super().__init__(window)
        self._window = window
        self._line = line
        self._reading_failure = ""
        line.action_chosen.connect(self._follow_link)

    def tell(self, text: str) -> None:
        """Say something that is neither good nor bad."""
        self._line.show_result(text, tone=Tone.NEUTRAL)

    def welcome(self, session: Session) -> None:
        """Somebody has just signed in."""
        now = session.freshness.checked_at
        if session.welcome:
            self.tell(" ".join(say(sentence, now=now) for sentence in session.welcome))

    def show_done(self, done: Done) -> None:
        """An act was saved."""
        links = {_UNDO: self.tr("Undo")} if done.undo is not None else {}
        self._line.show_result(say(done.sentence, now=done.view.read_at), actions=links)

    def show_delivery(self, letter: OutboxMail | None, *, now: datetime) -> None:
        """What has become of the letter with a reset link; None: there is none."""
        delivery = delivery_of(letter)
        self._line.show_result(say(delivery.sentence, now=now), tone=delivery.tone)

    def show_refusal(self, error: CrmAdminError) -> None:
        """An act was not done, or nobody knows."""
        links = {}
        if isinstance(error, NoLongerAdministrator):
            links = {_SIGN_IN: self.tr("Sign in again")}
        self._reading_failure = ""
        self._line.show_result(say_error(error), tone=_tone(error), actions=links)
        if isinstance(error, UserChanged):
            self.user_differs.emit(error.current)
        elif isinstance(error, UserNotFound):
            self.gone.emit()
        elif isinstance(error, OutcomeUnknown | NoLongerAdministrator):
            from crm_admin.gui.dialogs.failure import FailureDialog

            FailureDialog(error, self._window).open()

    def show_reading_failure(self, error: CrmAdminError) -> None:
        """The list or the log could not be read; nothing was changed."""
        links = {_AGAIN: self.tr("Try again")}
        self._reading_failure = say_error(error)
        self._line.show_result(self._reading_failure, tone=Tone.DANGER, actions=links)

    def forget_reading_failure(self) -> None:
        """The database answers again; what the line says of an act stays."""
        if self._reading_failure and self._line.text() == self._reading_failure:
            self._line.clear()
        self._reading_failure = ""

    def _follow_link(self, key: str) -> None:
        self._line.clear()
        links = {_UNDO: self.undo_asked, _AGAIN: self.again_asked, _SIGN_IN: self.sign_in_asked}
        links[key].emit()


def is_lost(error: CrmAdminError) -> bool:
    """Whether the database can no longer be reached."""
    return isinstance(error, ConnectionLost | CannotConnect)


def _tone(error: CrmAdminError) -> Tone:
    return Tone.WARNING if isinstance(error, OutcomeUnknown | UserChanged) else Tone.DANGER
