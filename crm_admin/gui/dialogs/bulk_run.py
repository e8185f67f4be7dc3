"""An act on many users while it runs: one worker, results as they come, a stop between two."""

from collections import deque
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.user import UserId
from crm_admin.gui.dialogs.unanswered_act import UnansweredAct
from crm_admin.gui.jobs import Jobs
from crm_admin.services.bulk import Bulk, OneResult

_LOOK_EVERY_MS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkOutcome:
    """What an act on many came to."""

    act: Act
    wanted: int
    """Users whom it should have hit."""
    results: tuple[OneResult, ...]
    problem: CrmAdminError | None = None
    """What broke it off; after it nobody was touched any more."""
    is_in_doubt: bool = False
    """A bug broke it off: for one user nobody knows."""

    @property
    def done(self) -> int:
        """For how many it was done."""
        return sum(result.problem is None for result in self.results)

    @property
    def failed(self) -> int:
        """For how many it was refused or failed."""
        return len(self.results) - self.done

    @property
    def untouched(self) -> int:
        """Whose turn never came."""
        return self.wanted - len(self.results)


class BulkRun(QObject):
    """Runs once; it is one change for the workers, so that a closing window waits for its end.

    `progressed` tells that `results` has more; `ended` carries the `BulkOutcome`.
    """

    progressed = Signal()
    ended = Signal(object)

    def __init__(self, owner: QObject, jobs: Jobs, bulk: Bulk) -> None:
        super().__init__(owner)
        self._jobs = jobs
        self._bulk = bulk
        self._act = Act.LOCK
        self._wanted = 0
        self._arrived: deque[OneResult] = deque()
        self._stop = Event()
        self.results: list[OneResult] = []
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self._take)
        self._unanswered = UnansweredAct(self, jobs)
        self._unanswered.noticed.connect(self._end_in_doubt)

    @property
    def is_stopping(self) -> bool:
        """Whether the user whose turn it is will be the last."""
        return self._stop.is_set()

    def begin(self, act: Act, ids: tuple[UserId, ...], *, reason: str, about: str) -> None:
        """Act on these, one after the other."""
        self._act, self._wanted = act, len(ids)
        # The worker holds only these three: a window may be gone before it ends.
        bulk, arrived, stop, waiting = self._bulk, self._arrived, self._stop, deque(ids)

        def work() -> None:
            # Done again once the password was asked for, it goes on where it stopped.
            for result in bulk.run(act, tuple(waiting), reason=reason, is_cancelled=stop.is_set):
                waiting.popleft()
                arrived.append(result)

        self._unanswered.begin()
        self._look.start()
        self._jobs.act(work, lambda _: self._end(None), self._fail, owner=self, about=about)

    def stop(self) -> None:
        """End after the user whose turn it is."""
        self._stop.set()

    def _take(self) -> None:
        before = len(self.results)
        while self._arrived:
            self.results.append(self._arrived.popleft())
        if len(self.results) > before:
            self.progressed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CrmAdminError):
            raise error
        self._end(error)

    def _end_in_doubt(self) -> None:
        self._end(None, is_in_doubt=True)

    def _end(self, problem: CrmAdminError | None, *, is_in_doubt: bool = False) -> None:
        self._unanswered.end()
        self._look.stop()
        self._take()
        self.ended.emit(
            BulkOutcome(
                act=self._act,
                wanted=self._wanted,
                results=tuple(self.results),
                problem=problem,
                is_in_doubt=is_in_doubt,
            )
        )
