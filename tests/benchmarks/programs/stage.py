"""CRM Admin's real window with somebody signed in, composed as the program composes itself."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from crm_admin.app import leave_no_core_dump, make_application, make_window
from crm_admin.domain.secret import Secret
from crm_admin.domain.user import Right, UserId
from crm_admin.gui.reception import Outside, Reception
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.workplace import SignedIn, Workplace
from crm_admin.services.ports import ConnectionSettings, Opener, Server, Tls
from crm_admin.services.sessions import Freshness, Session
from tests.benchmarks.programs.watching import Painting

PATIENCE_MS = 30_000

Task = Mapping[str, Any]
Wrap = Callable[[Opener], Opener]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The window, and who brings people to it."""

    application: QApplication
    window: MainWindow
    reception: Reception

    @property
    def workplace(self) -> Workplace:
        workplace = self.window.workplace
        assert workplace is not None
        return workplace

    def come_in(self) -> None:
        """Open the database in the worker, and wait for the first rows and the counts."""
        self.window.show()
        counts_arrived = self.window.users.reader.counts_arrived
        wait_for(counts_arrived, self.reception.begin_with_demo)
        settle(100)

    def rows_painted(self, trigger: Callable[[], object]) -> None:
        """Do something, and wait until the rows that it brings are painted."""
        table = self.window.users.table
        wait_for(self.window.users.reader.rows_arrived, trigger)
        loop = QEventLoop()
        painting = Painting(table.viewport(), loop.quit)
        table.viewport().update()
        run(loop)
        painting.stop()

    def painted_ms(self, trigger: Callable[[], object]) -> float:
        """How long that takes."""
        began = time.perf_counter()
        self.rows_painted(trigger)
        return (time.perf_counter() - began) * 1000

    def press(self, widget: QWidget, letter: str) -> None:
        """One letter of any script."""
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        self.application.sendEvent(widget, key)

    def leave(self) -> None:
        self.window.close()


def set_stage(task: Task, folder: Path, *, wrap: Wrap = lambda opener: opener) -> Stage:
    """Everything but the database; `reception.begin_with_demo` opens that of the task."""
    leave_no_core_dump()
    application = make_application()
    window, reception = make_window(application, folder)
    # Not a hook of the program's: it knows no database but those that people choose.
    reception._outside = _outside(reception._outside, task, wrap)  # noqa: SLF001
    return Stage(application=application, window=window, reception=reception)


def _outside(usual: Outside, task: Task, wrap: Wrap) -> Outside:
    opener = wrap(usual.connecting.opener)

    def make() -> SignedIn:
        opened = opener.open(settings_of(task), password_of(task))
        return SignedIn(opened=opened, session=session_of(task), name="Northwind")

    connecting = replace(usual.connecting, opener=opener)
    return replace(usual, connecting=connecting, make_demo=make)


def settings_of(task: Task) -> ConnectionSettings:
    given = task["settings"]
    return ConnectionSettings(
        **{
            **given,
            "server": Server(given["server"]),
            "tls": Tls(given["tls"]),
            "options": tuple(map(tuple, given["options"])),
        }
    )


def password_of(task: Task) -> Secret | None:
    plain = task["database_password"]
    return None if plain is None else Secret(plain)


def session_of(task: Task) -> Session:
    given = task["session"]
    return Session(
        **{
            **given,
            "user_id": UserId(given["user_id"]),
            "right": Right(given["right"]),
            "freshness": Freshness(checked_at=datetime.now(UTC)),
        }
    )


# Waiting: a driver looks on from outside, so it may run event loops as it likes


def wait_for(signal: SignalInstance, trigger: Callable[[], object]) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    trigger()
    run(loop)
    signal.disconnect(loop.quit)


def run(loop: QEventLoop) -> None:
    """Run the loop until somebody quits it.

    Raises:
        TimeoutError: nobody does.
    """
    patience = QTimer()
    patience.setSingleShot(True)
    patience.timeout.connect(lambda: loop.exit(1))
    patience.start(PATIENCE_MS)
    if loop.exec():
        raise TimeoutError


def until(condition: Callable[[], object]) -> None:
    """Let things happen until it holds.

    Raises:
        TimeoutError: it never does.
    """
    deadline = time.monotonic() + PATIENCE_MS / 1000
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        settle(10)


def settle(ms: int) -> None:
    """Let everything happen that is still to come."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
