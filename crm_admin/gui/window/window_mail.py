"""What a window has to do with letters: who sends them, and what is said about them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from crm_admin.domain.mail import OutboxMail
from crm_admin.gui.mail.mail_words import waiting_text
from crm_admin.gui.mail.postman import Postman
from crm_admin.gui.window.places import Place
from crm_admin.gui.workplace import Workplace
from crm_admin.services.resets import ResetDone

if TYPE_CHECKING:
    from crm_admin.gui.window.main_window import MainWindow


class WindowMail(QObject):
    """Employs a postman while a database is open, and shows how many letters wait."""

    changed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.postman: Postman | None = None
        """None while no database is open."""

    def work_at(self, workplace: Workplace | None) -> None:
        """Send the letters of this database, or none."""
        self._dismiss()
        if workplace is None:
            return
        self.postman = Postman(workplace, self)
        self.postman.changed.connect(self._follow)
        self.postman.delivered.connect(self._window.pane.mails.follow_letter)
        self._window.pages.employ(self.postman)
        self.postman.wake()

    def wake(self) -> None:
        """A letter may have been written."""
        if self.postman is not None:
            self.postman.wake()

    def deliver(self, made: ResetDone) -> None:
        """The link is saved; now its letter leaves, and the line says what became of it."""
        letter, postman = made.letter, self.postman
        if letter is None or postman is None:
            self._tell_delivery(letter, made)
        else:
            # Where nobody knows better, it waits in the outbox as it was written.
            postman.deliver(
                letter.id, lambda sent: self._tell_delivery(sent or letter, made), owner=self
            )

    def try_again(self, letter: OutboxMail) -> None:
        """Send a letter that waits now."""
        if self.postman is not None:
            mails = self._window.pane.mails
            self.postman.deliver(letter.id, lambda _sent: mails.read_again(), owner=self)

    def _dismiss(self) -> None:
        postman, self.postman = self.postman, None
        if postman is not None:
            self._window.pages.employ(None)
            postman.end()
            postman.deleteLater()
        self._follow()

    def _follow(self) -> None:
        """Say how many letters wait, and why; a window that is to close waits for the last."""
        postman = self.postman
        unfinished = None if postman is None else postman.unfinished
        hold = None if postman is None else postman.hold
        sentence = waiting_text(unfinished or 0, hold)
        count = unfinished or 0
        self._window.navigator.set_count(Place.EMAIL, count, sentence if unfinished else "")
        self._window.bottom.show_outbox(unfinished, sentence)
        self.changed.emit()

    def _tell_delivery(self, letter: OutboxMail | None, made: ResetDone) -> None:
        self._window.outcomes.show_delivery(letter, now=made.done.view.read_at)
        self._window.acts.delivered.emit(letter)
