"""Sends what waits in the outbox while a database is open; asks nobody for anything."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from crm_admin.domain.mail import UNFINISHED, OutboxMail
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text
from crm_admin.gui.workplace import Workplace
from crm_admin.services.mail_passwords import MailPasswords
from crm_admin.services.outbox_desk import OutboxDesk
from crm_admin.services.post import Post
from crm_admin.services.site import Site

_LONGEST_REST = timedelta(minutes=5)
"""Others may write letters too; so often it looks without being woken."""
_SHORTEST_REST = timedelta(seconds=5)
"""So long is left to whoever else took the letter that is due."""
_AFTER_FAILURE = timedelta(minutes=1)


class Hold(StrEnum):
    """Why no letter leaves this computer."""

    NOT_SET_UP = "not_set_up"
    NO_PASSWORD = "no_password"  # noqa: S105 (the name of a reason)


HOLD_TEXTS = {
    Hold.NOT_SET_UP: Text("E-mail is not set up yet."),
    Hold.NO_PASSWORD: Text(
        "The password of the mail account is not known on this computer. Give it on the page"
        " E-mail."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Round:
    """What one look at the outbox came to."""

    hold: Hold | None
    letter: OutboxMail | None
    wait: timedelta | None
    unfinished: int


class Postman(QObject):
    """Delivers due letters in the worker for mail: at start, when woken, and when one is due.

    `delivered` carries each letter that was tried, as it is now; `changed` tells that
    `unfinished` or `hold` did.
    """

    delivered = Signal(object)
    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._is_walking = False
        self._wants_more = False
        self._has_ended = False
        self._is_tidying_due = True
        self._unfinished: int | None = None
        self._hold: Hold | None = None
        self.resting = QTimer(self)
        self.resting.setSingleShot(True)
        self.resting.timeout.connect(self._look_by_itself)

    @property
    def unfinished(self) -> int | None:
        """How many letters wait; None while nobody has counted."""
        return self._unfinished

    @property
    def hold(self) -> Hold | None:
        """Why none can leave; None when they can."""
        return self._hold

    @property
    def is_walking(self) -> bool:
        """Whether a letter may be on its way at this moment."""
        return self._is_walking

    def wake(self) -> None:
        """Look whether something is due: after every act that may have written a letter."""
        if self._has_ended:
            return
        if self._is_walking:
            self._wants_more = True
            return
        self.resting.stop()
        self._walk()

    def deliver(
        self,
        mail_id: str,
        then: Callable[[OutboxMail | None], None],
        *,
        owner: QObject | None = None,
    ) -> None:
        """Send one letter now, whenever it is due, and tell what has become of it.

        `then` gets None when the database does not answer or has no such letter; it is not called
        when `owner` is gone by then.
        """
        post = self._workplace.post

        def told(letter: OutboxMail | None) -> None:
            if owner is None or isValid(owner):
                then(letter)
            self._report(letter)
            self.wake()

        # The letter was tried even when whoever asked has left: this object hears of it.
        self._workplace.jobs.send(
            lambda: post.deliver(mail_id), told, lambda _: told(None), owner=self
        )

    def end(self) -> None:
        """The database is left; what is under way ends by itself."""
        self._has_ended = True
        self.resting.stop()

    def _look_by_itself(self) -> None:
        # Not after every act: it is a change of its own, and acts shall not wait for it.
        self._is_tidying_due = True
        self.wake()

    def _walk(self) -> None:
        self._is_walking = True
        self._wants_more = False
        place = self._workplace
        # The worker never holds the whole: it may be the last that lets go of what it holds.
        look = partial(
            _round,
            place.site,
            place.post,
            place.outbox,
            place.mail_passwords,
            tidies=self._is_tidying_due,
        )
        place.jobs.send(look, self._return, self._fail, owner=self)

    def _return(self, done: _Round) -> None:
        self._is_walking = False
        if done.letter is None:
            self._is_tidying_due = False
        is_new = (self._unfinished, self._hold) != (done.unfinished, done.hold)
        self._unfinished, self._hold = done.unfinished, done.hold
        self._report(done.letter)
        if self._has_ended:
            return
        if done.letter is not None or self._wants_more:
            self._walk()
        else:
            self._begin_rest(done.wait)
        if is_new or not self._is_walking:
            self.changed.emit()

    def _fail(self, _error: Exception) -> None:
        """The database does not answer; whoever looks at it hears of that in other ways."""
        self._is_walking = False
        self._begin_rest(_AFTER_FAILURE)
        self.changed.emit()

    def _begin_rest(self, wait: timedelta | None) -> None:
        if not self._has_ended:
            longest = _LONGEST_REST if wait is None else wait
            rest = min(max(longest, _SHORTEST_REST), _LONGEST_REST)
            self.resting.start(round(rest.total_seconds() * 1_000))

    def _report(self, letter: OutboxMail | None) -> None:
        if letter is not None:
            self.delivered.emit(letter)


def _round(
    site: Site, post: Post, outbox: OutboxDesk, passwords: MailPasswords, *, tidies: bool
) -> _Round:
    """Send the letter that has waited longest; in the worker.

    When none is left and it `tidies`, links that no longer work are forgotten.
    """
    hold = _hold(site.mail().value, passwords)
    counts = outbox.counts()
    letter = post.deliver_due() if hold is None and counts else None
    if letter is not None:
        counts = outbox.counts()
    elif counts and tidies:
        post.forget_expired_links()
    return _Round(
        hold=hold,
        letter=letter,
        wait=post.wait() if hold is None and letter is None else None,
        unfinished=sum(counts.get(state, 0) for state in UNFINISHED),
    )


def _hold(settings: MailSettings, passwords: MailPasswords) -> Hold | None:
    if not settings.is_set_up:
        return Hold.NOT_SET_UP
    return None if passwords.is_known(settings) else Hold.NO_PASSWORD
