"""Ctrl+C: at once while nothing is being saved, and at the end of it when something is."""

import signal
from enum import Enum, auto
from types import FrameType, TracebackType
from typing import Self

from crm_admin.cli.stops import Status, Stop
from crm_admin.cli.writing import note


class Progress(Enum):
    """How far a command has come with what cannot be taken back."""

    READING = auto()
    MAKING_DATABASE = auto()
    DATABASE_MADE = auto()
    SAVING = auto()
    SAVED = auto()
    MAILING = auto()
    """A change was saved, and its letter is on its way."""
    DELIVERING = auto()
    """Letters of the outbox are on their way, one after the other."""
    DELIVERED = auto()
    SAVING_EACH = auto()
    """Many users are changed, one after the other."""
    EACH_SAVED = auto()
    RECOVERING = auto()
    """The system user comes in, acts and leaves."""
    RECOVERED = auto()


class Interrupts:
    """Decides what Ctrl+C does at each moment of a command, and what is said about it."""

    def __init__(self) -> None:
        self._progress = Progress.READING
        self._operation_id = ""
        self._was_pressed = False

    @property
    def was_pressed(self) -> bool:
        """What is done one after the other ends here."""
        return self._was_pressed

    def making_database(self) -> None:
        """From here on Ctrl+C leaves a database behind that is not whole."""
        self._progress = Progress.MAKING_DATABASE

    def database_made(self) -> None:
        """It is whole."""
        self._progress = Progress.DATABASE_MADE

    def saving(self, operation_id: str) -> None:
        """From here on Ctrl+C waits."""
        self._operation_id = operation_id
        self._progress = Progress.SAVING

    def saved(self) -> None:
        """It is certain that the change was saved."""
        self._progress = Progress.SAVED

    def mailing(self) -> None:
        """What was saved stays saved; its letter is being sent."""
        self._progress = Progress.MAILING

    def delivering(self) -> None:
        """From here on Ctrl+C waits for the letter whose turn it is."""
        self._progress = Progress.DELIVERING

    def delivered(self) -> None:
        """No letter is on its way any more."""
        self._progress = Progress.DELIVERED

    def saving_each(self) -> None:
        """From here on Ctrl+C waits for the user whose turn it is."""
        self._progress = Progress.SAVING_EACH

    def each_saved(self) -> None:
        """Nobody's turn is open any more."""
        self._progress = Progress.EACH_SAVED

    def recovering(self) -> None:
        """From here on Ctrl+C waits for the end of the recovery."""
        self._progress = Progress.RECOVERING

    def recovered(self) -> None:
        """It is certain that everything of the recovery was saved."""
        self._progress = Progress.RECOVERED

    def check(self) -> None:
        """End the command if Ctrl+C had to wait.

        Raises:
            Stop: it had.
        """
        if self._was_pressed:
            raise self.stop()

    def stop(self) -> Stop:
        """The end of an interrupted command."""
        status, sentence = _ENDS[self._progress]
        return Stop(status, sentence.format(operation_id=self._operation_id))

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._press)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        signal.signal(signal.SIGINT, self._before)

    def _press(self, _signal: int, _frame: FrameType | None) -> None:
        may_stop = self._progress in {Progress.READING, Progress.MAKING_DATABASE}
        if may_stop or self._was_pressed:
            raise KeyboardInterrupt
        self._was_pressed = True
        if self._progress in _WAITS:
            note(_WAITS[self._progress])


_WAITS = {
    Progress.SAVING: "The change has begun and cannot be taken back; waiting for its end.",
    Progress.MAILING: "It was saved, and its mail is on its way; waiting for the mail server.",
    Progress.DELIVERING: "A letter is on its way; waiting for the mail server.",
    Progress.RECOVERING: "The recovery has begun; waiting for its end.",
    Progress.SAVING_EACH: "The user whose turn it is comes to an end first.",
}

_ENDS = {
    Progress.READING: (Status.INTERRUPTED, "Interrupted. No user was changed."),
    Progress.MAKING_DATABASE: (
        Status.OUTCOME_UNKNOWN,
        "Interrupted while the database was made: it may be there in part. Empty it and try again.",
    ),
    Progress.DATABASE_MADE: (Status.INTERRUPTED, "Interrupted, but the database was made."),
    Progress.SAVING: (
        Status.OUTCOME_UNKNOWN,
        (
            "Interrupted while saving: it is not known whether the change was saved (operation"
            " {operation_id}). Look at the user again before you repeat it."
        ),
    ),
    Progress.SAVED: (
        Status.INTERRUPTED,
        "Interrupted, but the change was saved (operation {operation_id}).",
    ),
    Progress.MAILING: (
        Status.OUTCOME_UNKNOWN,
        (
            "Interrupted while mail was sent: the change was saved (operation {operation_id}), but"
            " it is not known whether the letter arrived. Look at the outbox before you repeat it."
        ),
    ),
    Progress.DELIVERING: (
        Status.OUTCOME_UNKNOWN,
        "Interrupted while mail was sent: a letter may have arrived, and may be sent again.",
    ),
    Progress.DELIVERED: (Status.INTERRUPTED, "Interrupted; the rest stays in the outbox."),
    Progress.SAVING_EACH: (
        Status.OUTCOME_UNKNOWN,
        (
            "Interrupted while a user was changed: it is not known whether that was saved. Look at"
            " the users again before you repeat it."
        ),
    ),
    Progress.RECOVERING: (
        Status.OUTCOME_UNKNOWN,
        (
            "Interrupted during the recovery: it is not known what was saved. Look at the user and"
            " the audit log before you repeat it; the old recovery code may no longer work."
        ),
    ),
    Progress.RECOVERED: (Status.INTERRUPTED, "Interrupted, but the recovery was saved."),
    Progress.EACH_SAVED: (
        Status.INTERRUPTED,
        "Interrupted: what stands above was saved, the other users were left as they were.",
    ),
}
