"""Work that must not keep the window waiting: workers for changes, for reads and for mail.

A change is never cancelled once it has begun. A read is dropped when a newer one with the same
key is asked, and its running query is interrupted if it brought a way to do so. Mail has a worker
of its own: a mail server may keep it waiting for minutes, and nobody else. Answers come
home through one queued signal that carries a number and an outcome; who asked is looked up in
the GUI thread, and nobody is told when the window that asked is gone.
"""

import gc
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import getCppPointer, isValid

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """A change that failed and could go on, once something was asked; it was not saved."""

    error: Exception
    owner: QObject
    """Who asked for the change."""
    repeat: Callable[[], None]
    """Do it again, exactly as it was asked: its operation stays the same."""
    give_up: Callable[[], None]
    """Tell the failure to whoever asked."""


Consult = Callable[[Stopped], bool]
"""Whether somebody takes care of the failure: they repeat the change, or give it up, later."""

_COLLECT_EVERY_MS = 1_000
# Work that had not reached its query when it was interrupted is interrupted again.
_INTERRUPT_AGAIN_AFTER_S = 0.5


class Jobs(QObject):
    """The workers of one database; call `close` before it goes.

    Args:
        parent: The object with which the workers end.
        known_failure: The class of failures that windows can explain; all others are bugs and
            go to `sys.excepthook`.
    """

    busy_changed = Signal(bool, str)

    def __init__(self, parent: QObject | None, known_failure: type[Exception]) -> None:
        super().__init__(parent)
        self._known_failure = known_failure
        self._consult: Consult = lambda _stopped: False
        self._numbers = count(1)
        self._tickets: dict[int, _Ticket] = {}
        self._watched: set[int] = set()
        self._told: tuple[bool, str] = (False, "")
        self._acts = ThreadPoolExecutor(max_workers=1, thread_name_prefix="acts")
        self._reads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reads")
        self._mail = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mail")
        self._interruptions = ThreadPoolExecutor(1, thread_name_prefix="interruptions")
        self._closed = False
        # Not a child: workers hold it, so it outlives them whatever happens to the window.
        self._mailbox = _Mailbox()
        self._mailbox.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        workers = (self._acts, self._reads, self._interruptions)
        mail = self._mail
        self.destroyed.connect(lambda *_: _end(*workers, leaving=mail))

    def read(
        self,
        key: str,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        *,
        owner: QObject,
        cancel: Callable[[], None] | None = None,
        about: str = "",
    ) -> None:
        """Ask for something that may be asked again; an older read with this `key` is dropped.

        Args:
            key: What is read: "search", "counts".
            work: Runs in the worker; touches no widget.
            then: Gets the answer, in the GUI thread.
            failed: Gets a known failure, in the GUI thread.
            owner: When it is gone, so is the read.
            cancel: Interrupts `work`; called from a thread of its own, only while `work` runs.
            about: What one waits for, as a sentence.
        """
        if self._closed:
            return
        self.drop(key)
        self._start(self._reads, _Ticket((work, cancel), then, failed, owner, key, about))

    def act(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        *,
        owner: QObject,
        about: str = "",
    ) -> None:
        """Change something, after all changes asked before it.

        Raises:
            RuntimeError: The workers are closed; nothing was changed.
        """
        if self._closed:
            raise RuntimeError("No change can begin: the workers are closed.")
        self._start(self._acts, _Ticket((work, None), then, failed, owner, None, about))

    def send(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        *,
        owner: QObject,
    ) -> None:
        """Speak to a mail server, after all that was asked before it; nobody is shown waiting."""
        if not self._closed:
            ticket = _Ticket((work, None), then, failed, owner, None, "", is_mail=True)
            self._start(self._mail, ticket)

    def consult(self, consult: Consult) -> None:
        """Ask this about every change that fails, before whoever asked for it is told."""
        self._consult = consult

    def drop(self, key: str) -> None:
        """Nobody waits any longer for what was read under `key`."""
        for number, ticket in list(self._tickets.items()):
            if ticket.key == key:
                self._drop(number, ticket)
        self._tell()

    def forget(self, owner: QObject) -> None:
        """Drop the reads of `owner` and keep the answers of its changes from it."""
        self._forget(_identity(owner))

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for an answer."""
        return any(t.waiting and not t.is_mail for t in self._tickets.values())

    @property
    def is_acting(self) -> bool:
        """Whether a change has been asked for and has not ended."""
        return any(t.key is None and not t.is_mail for t in self._tickets.values())

    @property
    def is_sending(self) -> bool:
        """Whether the worker for mail has something to do."""
        return any(ticket.is_mail for ticket in self._tickets.values())

    def close(self) -> None:
        """Interrupt reads, let a change that has begun end, and stop the workers.

        What a mail server is told at this moment goes on by itself, and nobody hears of it.
        """
        if self._closed:
            return
        self._closed = True
        for number, ticket in list(self._tickets.items()):
            self._drop(number, ticket)
        if self.is_sending:
            # The worker drops it last then, and must not delete it.
            self._mailbox.setParent(QCoreApplication.instance())
        _end(self._reads, self._acts, self._interruptions, leaving=self._mail)
        self._tickets.clear()
        self._tell()

    def _start(self, worker: ThreadPoolExecutor, ticket: "_Ticket") -> None:
        number = next(self._numbers)
        self._tickets[number] = ticket
        self._watch(ticket.owner)
        self._submit(worker, number, ticket)
        self._tell()

    def _submit(self, worker: ThreadPoolExecutor, number: int, ticket: "_Ticket") -> None:
        future = worker.submit(ticket.task.run)
        ticket.future = future
        future.add_done_callback(partial(_post, self._mailbox, number))

    def _watch(self, owner: QObject) -> None:
        identity = _identity(owner)
        if identity not in self._watched:
            self._watched.add(identity)
            owner.destroyed.connect(lambda *_: self._forget(identity))

    def _forget(self, identity: int) -> None:
        self._watched.discard(identity)
        for number, ticket in list(self._tickets.items()):
            if ticket.owner_identity == identity:
                self._drop(number, ticket)
        self._tell()

    def _drop(self, number: int, ticket: "_Ticket") -> None:
        ticket.waiting = False
        if ticket.key is None:
            if ticket.future is None:
                # It waits for an answer that nobody gives any more.
                del self._tickets[number]
            return
        if ticket.future is not None and ticket.future.cancel():
            ticket.task.let_go()
            del self._tickets[number]
        elif not ticket.interrupted:
            ticket.interrupted = True
            self._interruptions.submit(ticket.task.interrupt)

    @Slot(int, object)
    def _deliver(self, number: int, outcome: "_Outcome") -> None:
        ticket = self._tickets.get(number)
        if ticket is None:
            return
        wanted = ticket.waiting and isValid(ticket.owner)
        error = outcome.error
        if wanted and isinstance(error, self._known_failure) and self._asks(number, ticket, error):
            return
        del self._tickets[number]
        self._tell()
        if error is None:
            if wanted:
                ticket.then(outcome.value)
        elif not isinstance(error, self._known_failure):
            self._report(error, dropped_read=ticket.key is not None and not wanted)
        elif wanted:
            ticket.failed(error)

    def _asks(self, number: int, ticket: "_Ticket", error: Exception) -> bool:
        """Whether a change that failed waits for an answer; it counts as one that goes on."""
        if ticket.key is not None or ticket.is_mail:
            return False
        ticket.future = None
        return self._consult(
            Stopped(
                error=error,
                owner=ticket.owner,
                repeat=lambda: self._repeat(number),
                give_up=lambda: self._give_up(number, error),
            )
        )

    def _repeat(self, number: int) -> None:
        ticket = self._tickets.get(number)
        if ticket is not None and ticket.future is None:
            ticket.task = _Task(*ticket.asked)
            self._submit(self._acts, number, ticket)

    def _give_up(self, number: int, error: Exception) -> None:
        ticket = self._tickets.pop(number, None)
        if ticket is None:
            return
        self._tell()
        if isValid(ticket.owner):
            ticket.failed(error)

    def _report(self, error: BaseException, *, dropped_read: bool) -> None:
        # An interrupted query may fail in any way; nobody waits for it.
        if not dropped_read:
            sys.excepthook(type(error), error, error.__traceback__)

    def _tell(self) -> None:
        waiting = [t for t in self._tickets.values() if t.waiting and not t.is_mail]
        now = (bool(waiting), next((ticket.about for ticket in waiting if ticket.about), ""))
        if now != self._told and isValid(self):
            self._told = now
            self.busy_changed.emit(*now)


class GarbageCollection(QObject):
    """Collects garbage in the thread in which it was made, and nowhere else, until stopped.

    Python's collector may otherwise run in a worker and delete a window's objects there. What
    came with modules is never looked through: a hundred thousand objects would hold the window
    up each time, and they stay as long as the program.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._modules = len(sys.modules)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect_if_due)
        self._timer.start(_COLLECT_EVERY_MS)

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _collect_if_due(self) -> None:
        if len(sys.modules) != self._modules:
            self._modules = len(sys.modules)
            gc.freeze()
            return
        pairs = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (made, limit) in enumerate(pairs) if made > limit > 0]
        if due:
            gc.collect(max(due))


def collect_garbage_in_gui_thread(application: QCoreApplication) -> GarbageCollection:
    """Keep Python's garbage collector out of the workers while the application runs."""
    return GarbageCollection(application)


class _Mailbox(QObject):
    """Lives in the GUI thread; its signal is the only way from the workers."""

    arrived = Signal(int, object)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a piece of work came to."""

    value: object = None
    error: BaseException | None = None


class _Task(Generic[Answer]):
    """A piece of work that is let go of before its answer is sent.

    Otherwise the last reference to a widget might be dropped by the worker.
    """

    def __init__(self, work: Callable[[], Answer], cancel: Callable[[], None] | None) -> None:
        self._work: Callable[[], Answer] | None = work
        self._cancel = cancel
        self._lock = threading.Lock()
        self._running = False
        self._ended = threading.Event()

    def run(self) -> Answer | None:
        """Work, in the worker; None when nobody wants the answer any more."""
        with self._lock:
            work, self._work = self._work, None
            self._running = work is not None
        try:
            return work() if work is not None else None
        finally:
            del work
            with self._lock:
                self._running = False
                self._cancel = None
            self._ended.set()

    def interrupt(self) -> None:
        """Keep the work from beginning, or cancel it; never the work that comes next."""
        while not self._ended.is_set():
            with self._lock:
                self._work = None
                if self._running and self._cancel is not None:
                    self._cancel()
            self._ended.wait(_INTERRUPT_AGAIN_AFTER_S)

    def let_go(self) -> None:
        """Forget work that has not begun and never will."""
        self._work = None
        self._cancel = None


@dataclass(slots=True)
class _Ticket:
    """Who waits for what; `key` is None for a change and for mail.

    It keeps the work and the way to cancel it, so that the worker never drops them last.
    """

    asked: tuple[Callable[[], Any], Callable[[], None] | None]
    then: Callable[..., None]
    failed: Callable[[Exception], None]
    owner: QObject
    key: str | None
    about: str
    is_mail: bool = False
    task: _Task[Any] = field(init=False)
    owner_identity: int = field(init=False)
    waiting: bool = True
    interrupted: bool = False
    future: Future[Any] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.task = _Task(*self.asked)
        self.owner_identity = _identity(self.owner)


def _identity(owner: QObject) -> int:
    address: int = getCppPointer(owner)[0]
    return address


def _post(mailbox: _Mailbox, number: int, future: Future[object]) -> None:
    if future.cancelled():
        return
    error = future.exception()
    outcome = _Outcome(error=error) if error is not None else _Outcome(future.result())
    mailbox.arrived.emit(number, outcome)


def _end(*workers: ThreadPoolExecutor, leaving: ThreadPoolExecutor) -> None:
    """Wait for these; leave the one behind that may be kept waiting by others."""
    leaving.shutdown(wait=False, cancel_futures=True)
    for worker in workers:
        worker.shutdown(wait=True, cancel_futures=True)
