"""Works at a database that answers after half a second, with a hand on the window's pulse."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from crm_admin.domain.capabilities import Act
from crm_admin.gui.dialogs.change_password import ChangePasswordDialog
from crm_admin.gui.dialogs.sign_in import SignInDialog
from crm_admin.services.profiles import Profile
from tests.benchmarks.programs.heartbeat import Heartbeat, Stall
from tests.benchmarks.programs.slow_database import SlowOpener
from tests.benchmarks.programs.stage import (
    Stage,
    Task,
    set_stage,
    settings_of,
    settle,
    until,
    wait_for,
)
from tests.benchmarks.programs.watching import answer

NO_KEY = Qt.KeyboardModifier.NoModifier
IDLE_MS = 2_000
Dialog = TypeVar("Dialog", bound=QDialog)


def main() -> int:
    task = json.load(sys.stdin)
    stalls: dict[str, list[Stall]] = {
        name: [] for name in ("idle", "scrolling", "searching", "changing a password", "signing in")
    }
    with TemporaryDirectory() as folder:
        stage = set_stage(task, Path(folder), wrap=SlowOpener)
        remember_profile(stage, task)
        stage.come_in()
        heartbeat = Heartbeat()
        for _ in range(task["rounds"]):
            with heartbeat.listening(stalls["idle"]):
                settle(IDLE_MS)
            with heartbeat.listening(stalls["scrolling"]):
                scroll(stage)
            with heartbeat.listening(stalls["searching"]):
                search(stage)
            with heartbeat.listening(stalls["changing a password"]):
                change_password(stage)
            with heartbeat.listening(stalls["signing in"]):
                sign_in(stage, task)
        stage.leave()
    answer(**stalls)
    return 0


def scroll(stage: Stage) -> None:
    """Three pages further down, by the wheel's steps, and back by the Home key."""
    bar = stage.window.users.table.verticalScrollBar()
    for _ in range(3):
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + 3 * bar.singleStep())
            settle(0)
        until(lambda: bar.value() < bar.maximum())
    QTest.keyClick(stage.window.users.table, Qt.Key.Key_Home, NO_KEY)
    until(lambda: bar.value() == 0)


def search(stage: Stage) -> None:
    """A name, letter by letter, then nothing again."""
    field, reader = stage.window.users.search, stage.window.users.reader
    for letter in "bjork":
        QTest.keyClicks(field, letter, NO_KEY, -1)
        settle(60)
    wait_for(reader.rows_arrived, lambda: None)
    wait_for(reader.rows_arrived, field.clear)


def change_password(stage: Stage) -> None:
    """Choose somebody, open the dialog, roll the dice, change."""
    page, pane = stage.window.users, stage.window.pane
    page.table.show_row(0)
    until(lambda: stage.window.acts.action(Act.CHANGE_PASSWORD).isEnabled() and pane.is_settled)
    stage.window.acts.action(Act.CHANGE_PASSWORD).trigger()
    dialog = opened(stage, ChangePasswordDialog)
    dialog.form.dice_button.click()
    settle(50)
    wait_for(dialog.completed, dialog.act.verb.click)
    settle(50)
    dialog.reject()


def sign_in(stage: Stage, task: Task) -> None:
    """Out and in again, with both passwords typed."""
    stage.window.menus.sign_out.trigger()
    dialog = opened(stage, SignInDialog)
    if task["database_password"] is not None:
        until(dialog.database_password_row.isVisible)
        QTest.keyClicks(dialog.database_password, task["database_password"], NO_KEY, -1)
    QTest.keyClicks(dialog.user_name, task["administrator"], NO_KEY, -1)
    QTest.keyClicks(dialog.password, task["password"], NO_KEY, -1)
    wait_for(stage.window.users.reader.counts_arrived, dialog.sign_in_button.click)


def remember_profile(stage: Stage, task: Task) -> None:
    """So that signing out leads to the dialog that signs in."""
    profiles = stage.reception._outside.connecting.profiles  # noqa: SLF001
    profile = Profile(name="Northwind", settings=settings_of(task), remember_password=False)
    profiles.save(profile, None)


def opened(stage: Stage, kind: type[Dialog]) -> Dialog:
    found: list[Dialog] = []

    def look() -> bool:
        found[:] = [dialog for dialog in stage.window.findChildren(kind) if dialog.isVisible()]
        return bool(found)

    until(look)
    return found[0]


if __name__ == "__main__":
    sys.exit(main())
