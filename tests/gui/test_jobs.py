import gc
import sys
import threading
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from crm_admin.gui.jobs import GarbageCollection, Jobs, Stopped, collect_garbage_in_gui_thread

PATIENCE_S = 10


class KnownFailureError(Exception):
    """Something a window can explain."""


class BugError(Exception):
    """Something nobody expected."""


class Gate:
    """Work that stands still until it is let through."""

    def __init__(self, answer: object = None) -> None:
        self.reached = threading.Event()
        self.open = threading.Event()
        self._answer = answer

    def work(self) -> object:
        self.reached.set()
        assert self.open.wait(PATIENCE_S)
        return self._answer


@dataclass
class Answers:
    """What came home, and in which thread."""

    values: list[object] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def then(self, value: object) -> None:
        self.threads.add(threading.get_ident())
        self.values.append(value)

    def failed(self, error: Exception) -> None:
        self.threads.add(threading.get_ident())
        self.errors.append(error)


@pytest.fixture
def owner(qapp: QCoreApplication) -> QObject:
    return QObject()


@pytest.fixture
def jobs(qapp: QCoreApplication) -> Iterator[Jobs]:
    made = Jobs(None, KnownFailureError)
    yield made
    made.close()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def bugs(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    seen: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _type, error, _trace: seen.append(error))
    return seen


def fail_with(error: Exception) -> Callable[[], object]:
    def work() -> object:
        raise error

    return work


def delete(thing: QObject) -> None:
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete.value)


def test_an_answer_comes_home_to_the_gui_thread(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    workers: set[int] = set()

    def work() -> str:
        workers.add(threading.get_ident())
        return "rows"

    jobs.read("search", work, answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: answers.values == ["rows"])
    assert answers.threads == {threading.get_ident()}
    assert workers.isdisjoint(answers.threads)


def test_changes_run_one_after_the_other_in_the_order_in_which_they_were_asked(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    ran: list[int] = []
    for number in range(50):
        jobs.act(partial(ran.append, number), answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: len(answers.values) == 50)
    assert ran == list(range(50))


def test_a_read_does_not_wait_for_a_change(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    change = Gate()
    jobs.act(change.work, answers.then, answers.failed, owner=owner)
    assert change.reached.wait(PATIENCE_S)
    jobs.read("search", lambda: "rows", answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: answers.values == ["rows"])
    change.open.set()


def test_a_newer_read_replaces_one_that_waits(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    running = Gate("counts")
    ran: list[str] = []

    def search(letter: str) -> str:
        ran.append(letter)
        return letter

    jobs.read("counts", running.work, answers.then, answers.failed, owner=owner)
    assert running.reached.wait(PATIENCE_S)
    for letter in "abc":
        jobs.read("search", partial(search, letter), answers.then, answers.failed, owner=owner)
    running.open.set()
    qtbot.waitUntil(lambda: len(answers.values) == 2)
    assert answers.values == ["counts", "c"]
    assert ran == ["c"]


def test_a_newer_read_interrupts_the_one_that_runs(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    running = Gate("old")
    jobs.read(
        "search", running.work, answers.then, answers.failed, owner=owner, cancel=running.open.set
    )
    assert running.reached.wait(PATIENCE_S)
    jobs.read("search", lambda: "new", answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: answers.values == ["new"])


def test_an_interruption_never_meets_the_read_that_comes_next(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    now_running: list[str] = []
    interrupted: list[str] = []

    def read(letter: str) -> tuple[Callable[[], object], Callable[[], None]]:
        cancelled = threading.Event()

        def work() -> str:
            now_running.append(letter)
            cancelled.wait(0.001)
            now_running.remove(letter)
            return letter

        def cancel() -> None:
            interrupted.extend(now_running)
            if now_running and now_running != [letter]:
                interrupted.append(f"{letter} met {now_running}")
            cancelled.set()

        return work, cancel

    for number in range(200):
        work, cancel = read(str(number))
        jobs.read("search", work, answers.then, answers.failed, owner=owner, cancel=cancel)
    qtbot.waitUntil(lambda: "199" in answers.values)
    assert answers.values == ["199"]
    assert not [met for met in interrupted if "met" in met]


def test_a_dropped_read_is_not_answered(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    running = Gate("rows")
    jobs.read("search", running.work, answers.then, answers.failed, owner=owner)
    assert running.reached.wait(PATIENCE_S)
    jobs.drop("search")
    assert not jobs.is_busy
    running.open.set()
    jobs.read("counts", lambda: "counts", answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: answers.values == ["counts"])


def test_a_known_failure_goes_to_the_window(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    failure = KnownFailureError("The server does not answer.")
    jobs.act(fail_with(failure), answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: answers.errors == [failure])
    assert answers.threads == {threading.get_ident()}


def test_a_bug_goes_to_the_crash_report_and_not_to_the_window(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers, bugs: list[BaseException]
) -> None:
    bug = BugError()
    jobs.act(fail_with(bug), answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: bugs == [bug])
    assert not answers.errors
    assert not jobs.is_busy


def test_an_interrupted_read_may_fail_in_any_way(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers, bugs: list[BaseException]
) -> None:
    running = Gate()

    def work() -> object:
        running.work()
        raise BugError

    jobs.read("search", work, answers.then, answers.failed, owner=owner, cancel=running.open.set)
    assert running.reached.wait(PATIENCE_S)
    jobs.read("search", lambda: "new", answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: answers.values == ["new"])
    assert not bugs


def test_nobody_is_told_when_the_window_is_gone(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    change, read = Gate("changed"), Gate("rows")
    jobs.act(change.work, answers.then, answers.failed, owner=owner)
    jobs.read("search", read.work, answers.then, answers.failed, owner=owner)
    assert change.reached.wait(PATIENCE_S)
    assert read.reached.wait(PATIENCE_S)
    delete(owner)
    assert not jobs.is_busy
    change.open.set()
    read.open.set()
    other = QObject()
    jobs.act(lambda: "other", answers.then, answers.failed, owner=other)
    jobs.read("counts", lambda: "counts", answers.then, answers.failed, owner=other)
    qtbot.waitUntil(lambda: len(answers.values) == 2)
    assert sorted(map(str, answers.values)) == ["counts", "other"]


def test_a_bug_in_a_change_is_reported_even_when_the_window_is_gone(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers, bugs: list[BaseException]
) -> None:
    change = Gate()

    def work() -> object:
        change.work()
        raise BugError

    jobs.act(work, answers.then, answers.failed, owner=owner)
    assert change.reached.wait(PATIENCE_S)
    delete(owner)
    change.open.set()
    qtbot.waitUntil(lambda: len(bugs) == 1)


def test_a_change_is_never_cancelled_once_it_has_begun(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    change = Gate()
    ended = threading.Event()

    def work() -> None:
        change.work()
        ended.set()

    jobs.act(work, answers.then, answers.failed, owner=owner)
    assert change.reached.wait(PATIENCE_S)
    jobs.forget(owner)
    assert jobs.is_acting
    change.open.set()
    jobs.close()
    assert ended.is_set()
    assert not jobs.is_acting


def test_closing_interrupts_reads_and_answers_nobody(
    qtbot: QtBot, owner: QObject, answers: Answers
) -> None:
    jobs = Jobs(None, KnownFailureError)
    running = Gate()
    jobs.read(
        "search", running.work, answers.then, answers.failed, owner=owner, cancel=running.open.set
    )
    jobs.read("counts", lambda: "counts", answers.then, answers.failed, owner=owner)
    assert running.reached.wait(PATIENCE_S)
    jobs.close()
    jobs.close()
    QCoreApplication.processEvents()
    assert not answers.values
    assert not jobs.is_busy


def test_after_closing_reads_are_forgotten_and_changes_refused(
    owner: QObject, jobs: Jobs, answers: Answers
) -> None:
    jobs.close()
    jobs.read("search", lambda: "rows", answers.then, answers.failed, owner=owner)
    assert not jobs.is_busy
    with pytest.raises(RuntimeError, match="No change can begin"):
        jobs.act(lambda: "changed", answers.then, answers.failed, owner=owner)


def test_workers_end_with_the_object_to_which_they_belong(
    qtbot: QtBot, owner: QObject, answers: Answers
) -> None:
    window = QObject()
    jobs = Jobs(window, KnownFailureError)
    jobs.act(lambda: "changed", answers.then, answers.failed, owner=owner)
    delete(window)
    QCoreApplication.processEvents()
    assert not answers.values
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("acts")]


def test_it_says_that_it_is_busy_and_over_what(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    said: list[tuple[bool, str]] = []
    jobs.busy_changed.connect(lambda busy, about: said.append((busy, about)))
    read, change = Gate(), Gate()
    jobs.read("search", read.work, answers.then, answers.failed, owner=owner, about="Searching")
    jobs.act(change.work, answers.then, answers.failed, owner=owner, about="Locking")
    read.open.set()
    qtbot.waitUntil(lambda: len(answers.values) == 1)
    change.open.set()
    qtbot.waitUntil(lambda: len(answers.values) == 2)
    assert said == [(True, "Searching"), (True, "Locking"), (False, "")]


def test_the_worker_lets_go_of_the_work_before_the_answer_arrives(
    qtbot: QtBot, jobs: Jobs, owner: QObject
) -> None:
    class Captured:
        def __del__(self) -> None:
            deleted_in.append(threading.get_ident())

    deleted_in: list[int] = []

    def ask(number: int) -> None:
        captured = Captured()
        jobs.act(lambda: (captured, number)[1], lambda _: None, lambda _: None, owner=owner)

    for number in range(300):
        ask(number)
    qtbot.waitUntil(lambda: len(deleted_in) == 300)
    assert set(deleted_in) == {threading.get_ident()}


def test_windows_open_and_close_while_their_work_runs(qtbot: QtBot, jobs: Jobs) -> None:
    shown: list[object] = []
    for number in range(300):
        window = QObject()
        child = QObject(window)
        jobs.read(f"rows of {number % 7}", lambda: "rows", shown.append, shown.append, owner=child)
        jobs.act(lambda: "changed", shown.append, shown.append, owner=window)
        if number % 3:
            delete(window)
        if number % 10 == 0:
            QCoreApplication.processEvents()
    last = Answers()
    survivor = QObject()
    jobs.act(lambda: "last", last.then, last.failed, owner=survivor)
    qtbot.waitUntil(lambda: last.values == ["last"])


def test_workers_open_and_close_while_they_work(qtbot: QtBot, owner: QObject) -> None:
    shown: list[object] = []
    for number in range(100):
        jobs = Jobs(None, KnownFailureError)
        jobs.read("rows", lambda: "rows", shown.append, shown.append, owner=owner)
        jobs.act(lambda: "changed", shown.append, shown.append, owner=owner)
        if number % 2:
            QCoreApplication.processEvents()
        jobs.close()
    assert threading.active_count() < 10


@pytest.fixture
def collection(qapp: QCoreApplication) -> Iterator[GarbageCollection]:
    was_enabled = gc.isenabled()
    made = collect_garbage_in_gui_thread(qapp)
    yield made
    made.stop()
    delete(made)
    if not was_enabled:
        gc.disable()


def test_garbage_is_collected_in_the_gui_thread_only(
    qtbot: QtBot, collection: GarbageCollection
) -> None:
    class Ring:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            deleted_in.append(threading.get_ident())

    deleted_in: list[int] = []
    assert not gc.isenabled()
    gc.collect()
    thread = threading.Thread(target=lambda: [Ring() for _ in range(5_000)])
    thread.start()
    thread.join()
    assert not deleted_in
    qtbot.waitUntil(lambda: len(deleted_in) == 5_000)
    assert set(deleted_in) == {threading.get_ident()}


def test_what_came_with_a_module_is_not_looked_through(
    qtbot: QtBot, collection: GarbageCollection, monkeypatch: pytest.MonkeyPatch
) -> None:
    spared = gc.get_freeze_count()
    module = types.ModuleType("came_later")
    module.__dict__["content"] = [[] for _ in range(5_000)]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    qtbot.waitUntil(lambda: gc.get_freeze_count() >= spared + 5_000)


def test_python_collects_again_after_the_end(collection: GarbageCollection) -> None:
    collection.stop()
    assert gc.isenabled()


def test_mail_holds_up_neither_changes_nor_reads(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    mail = Gate("mail")
    jobs.send(mail.work, answers.then, answers.failed, owner=owner)
    assert mail.reached.wait(PATIENCE_S)
    jobs.act(lambda: "change", answers.then, answers.failed, owner=owner)
    jobs.read("search", lambda: "read", answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: sorted(map(str, answers.values)) == ["change", "read"])
    assert jobs.is_sending
    assert not jobs.is_busy
    assert not jobs.is_acting
    mail.open.set()
    qtbot.waitUntil(lambda: not jobs.is_sending)
    assert answers.values[-1] == "mail"


def test_closing_waits_for_no_mail_server(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    mail = Gate("mail")
    jobs.send(mail.work, answers.then, answers.failed, owner=owner)
    jobs.send(lambda: "later", answers.then, answers.failed, owner=owner)
    assert mail.reached.wait(PATIENCE_S)
    jobs.close()
    jobs.send(lambda: "too late", answers.then, answers.failed, owner=owner)
    assert not jobs.is_sending
    mail.open.set()
    QCoreApplication.processEvents()
    assert answers.values == []


def test_a_change_that_failed_can_be_repeated_once_somebody_was_asked(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    stopped = taken_care_of(jobs)
    outcomes: list[object] = [KnownFailureError(), "saved"]

    def work() -> object:
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    jobs.act(work, answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: len(stopped) == 1)
    assert isinstance(stopped[0].error, KnownFailureError)
    assert stopped[0].owner is owner
    assert jobs.is_acting
    assert not answers.errors
    stopped[0].repeat()
    qtbot.waitUntil(lambda: answers.values == ["saved"])
    assert not jobs.is_acting


def test_a_change_that_nobody_repeats_has_failed(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    stopped = taken_care_of(jobs)
    jobs.act(_fail_as_known, answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: len(stopped) == 1)
    stopped[0].give_up()
    stopped[0].repeat()
    assert len(answers.errors) == 1
    assert not jobs.is_acting


def test_nothing_waits_for_somebody_who_is_gone(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    stopped = taken_care_of(jobs)
    jobs.act(_fail_as_known, answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: len(stopped) == 1)
    jobs.forget(owner)
    assert not jobs.is_acting
    stopped[0].repeat()
    assert not jobs.is_acting


def test_nobody_is_asked_about_a_read(
    qtbot: QtBot, jobs: Jobs, owner: QObject, answers: Answers
) -> None:
    stopped = taken_care_of(jobs)
    jobs.read("search", _fail_as_known, answers.then, answers.failed, owner=owner)
    qtbot.waitUntil(lambda: len(answers.errors) == 1)
    assert not stopped


def taken_care_of(jobs: Jobs) -> list[Stopped]:
    """The changes that fail from now on; somebody is asked about each."""
    stopped: list[Stopped] = []

    def take(each: Stopped) -> bool:
        stopped.append(each)
        return True

    jobs.consult(take)
    return stopped


def _fail_as_known() -> None:
    raise KnownFailureError
