"""While a dialog waits for a person, nothing waits for it in the database."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_admin.gui.jobs import Jobs
from crm_admin.gui.workplace import Workplace
from tests.fakes.database import FakeDatabase, FakeReading, FakeUnitOfWork
from tests.gui.dialogs.test_names import DIALOGS
from tests.gui.workplaces import workplace_of

Opened = TypeVar("Opened")


@dataclass(slots=True)
class Count:
    begun: int = 0
    open: int = 0

    @contextmanager
    def one_more(self) -> Iterator[None]:
        self.begun += 1
        self.open += 1
        try:
            yield
        finally:
            self.open -= 1


class CountingDatabase(FakeDatabase):
    """Knows how many readings and units of work are open."""

    def __init__(self, like: FakeDatabase) -> None:
        super().__init__(clock=like.clock, capabilities=like.capabilities)
        self.state = like.state
        self.count = Count()

    @contextmanager
    def open_reading(self, *, may_be_interrupted: bool = False) -> Iterator[FakeReading]:
        with self.counted(super().open_reading(may_be_interrupted=may_be_interrupted)) as reading:
            yield reading

    @contextmanager
    def open_unit_of_work(self, operation_id: str) -> Iterator[FakeUnitOfWork]:
        with self.counted(super().open_unit_of_work(operation_id)) as work:
            yield work

    @contextmanager
    def counted(self, opening: AbstractContextManager[Opened]) -> Iterator[Opened]:
        with self.count.one_more(), opening as opened:
            yield opened


@pytest.fixture
def counting(database: FakeDatabase) -> CountingDatabase:
    return CountingDatabase(database)


@pytest.fixture
def workplace(counting: CountingDatabase, jobs: Jobs) -> Workplace:
    return workplace_of(counting, jobs)


@pytest.mark.parametrize("name", DIALOGS)
def test_no_transaction_waits_for_a_person(
    qtbot: QtBot,
    workplace: Workplace,
    window: QWidget,
    counting: CountingDatabase,
    name: str,
) -> None:
    dialog = DIALOGS[name](workplace, window)
    dialog.open()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: not workplace.jobs.is_busy)

    assert counting.count.open == 0


def test_one_that_waited_would_be_counted(counting: CountingDatabase) -> None:
    with counting.open_reading():
        assert counting.count.open == 1
    with counting.open_unit_of_work("op-1"):
        assert counting.count.open == 1
    assert (counting.count.open, counting.count.begun) == (0, 2)
