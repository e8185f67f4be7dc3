"""The window locks itself, shows nothing meanwhile, and opens by the password."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.capabilities import Act
from crm_admin.gui.dialogs.change_password import ChangePasswordDialog
from crm_admin.gui.dialogs.confirm import ConfirmDialog
from crm_admin.gui.dialogs.lock import LockDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.theme import Theme
from crm_admin.gui.window.idle import IDLE_AFTER, SIGNED_IN_AT_MOST, WARNED_BEFORE, since_boot
from crm_admin.gui.window.locked_window import LockedWindow
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from tests.fakes import FakeDatabase
from tests.fakes.setting import PASSWORD
from tests.gui.dialogs.listening import closed, shown_dialog
from tests.gui.window.conftest import settle

Choose = Callable[[str], None]


@dataclass
class FakeSeconds:
    """Seconds that pass only when a test says so."""

    value: float = 1_000.0

    def __call__(self) -> float:
        return self.value


@pytest.fixture
def seconds() -> FakeSeconds:
    return FakeSeconds()


@pytest.fixture
def empty_window(
    qtbot: QtBot, light: Theme, settings: QSettings, seconds: FakeSeconds
) -> MainWindow:
    made = MainWindow(light, settings, clock=seconds)
    qtbot.addWidget(made, before_close_func=lambda each: each.pane.details.leave_form())
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def leave(window: MainWindow, seconds: FakeSeconds) -> Callable[[], LockedWindow]:
    """Nobody touches the window for a quarter of an hour."""

    def away() -> LockedWindow:
        seconds.value += IDLE_AFTER.total_seconds()
        window.lock.idle.look()
        assert window.lock.cover is not None
        return window.lock.cover

    return away


Leave = Callable[[], LockedWindow]


def unlock(qtbot: QtBot, window: MainWindow, password: str = PASSWORD) -> None:
    dialog = the_question(qtbot)
    dialog.password.setText(password)
    dialog.confirm_button.click()
    qtbot.waitUntil(window.isVisible)


def the_question(qtbot: QtBot) -> ConfirmDialog:
    qtbot.waitUntil(lambda: shown_dialog(ConfirmDialog) is not None)
    dialog = shown_dialog(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    return dialog


def touch(window: QWidget) -> None:
    """A key that reaches the window from outside, as a keyboard sends it."""
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Shift)


def all_words() -> str:
    """Everything that stands in any visible window."""
    words = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            words.append(window.windowTitle())
            words += [each.text() for each in window.findChildren(QLabel)]
            words += [each.text() for each in window.findChildren(QLineEdit)]
    return "\n".join(words)


def test_before_a_quarter_of_an_hour_nothing_happens(
    window: MainWindow, seconds: FakeSeconds
) -> None:
    seconds.value += IDLE_AFTER.total_seconds() - 1
    window.lock.idle.look()
    assert window.lock.cover is None
    assert window.isVisible()


def test_then_nothing_of_the_crm_can_be_seen_and_the_password_opens_it_again(
    qtbot: QtBot, window: MainWindow, choose: Choose, leave: Leave
) -> None:
    choose("asa.bjork")
    cover = leave()
    assert not window.isVisible()
    assert cover.isVisible()
    assert cover.geometry() == window.geometry()
    assert cover.windowTitle() == "CRM Admin"
    assert cover.why_label.text() == "Nobody has used it for a quarter of an hour."
    words = all_words()
    assert "Björk" not in words
    assert "Northwind" not in words
    unlock(qtbot, window)
    assert window.lock.cover is None
    assert window.pane.shown_name
    assert shown_dialog(ConfirmDialog) is None


@pytest.mark.parametrize("how", ["key", "mouse"])
def test_keys_and_mouse_put_it_off(window: MainWindow, seconds: FakeSeconds, how: str) -> None:
    seconds.value += IDLE_AFTER.total_seconds() - 1
    if how == "key":
        touch(window)
    else:
        QTest.mouseMove(window.windowHandle(), QPoint(400, 300))
        QTest.mouseMove(window.windowHandle(), QPoint(410, 310))
    seconds.value += IDLE_AFTER.total_seconds() - 1
    window.lock.idle.look()
    assert window.lock.cover is None


def test_a_key_in_a_dialog_puts_it_off_too(
    qtbot: QtBot, window: MainWindow, choose: Choose, seconds: FakeSeconds
) -> None:
    choose("pia.aho")
    window.acts.perform(Act.LOCK)
    [dialog] = window.findChildren(LockDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    seconds.value += IDLE_AFTER.total_seconds() - 1
    touch(dialog)
    seconds.value += IDLE_AFTER.total_seconds() - 1
    window.lock.idle.look()
    assert window.lock.cover is None
    dialog.reject()


def test_the_first_key_after_a_long_sleep_opens_nothing(
    window: MainWindow, seconds: FakeSeconds
) -> None:
    seconds.value += IDLE_AFTER.total_seconds() + 60
    touch(window)
    assert window.lock.cover is not None
    assert not window.isVisible()


def test_a_wrong_password_leaves_it_locked(qtbot: QtBot, window: MainWindow, leave: Leave) -> None:
    leave()
    dialog = the_question(qtbot)
    dialog.password.setText("wrong")
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: bool(dialog.password_row.error))
    assert not window.isVisible()


def test_cancel_leaves_it_locked_and_it_can_be_asked_again(
    qtbot: QtBot, window: MainWindow, leave: Leave
) -> None:
    cover = leave()
    the_question(qtbot).cancel_button.click()
    assert shown_dialog(ConfirmDialog) is None
    assert not window.isVisible()
    cover.unlock_button.click()
    unlock(qtbot, window)


def test_a_dialog_with_a_password_is_closed_and_cleared(
    qtbot: QtBot, window: MainWindow, choose: Choose, leave: Leave
) -> None:
    choose("pia.aho")
    window.acts.perform(Act.CHANGE_PASSWORD)
    [dialog] = window.findChildren(ChangePasswordDialog)
    secret = "a sentence that nobody may read"
    dialog.findChildren(QLineEdit)[0].setText(secret)
    with qtbot.waitSignal(dialog.rejected):
        leave()
    assert secret not in all_words()
    unlock(qtbot, window)
    assert shown_dialog(ChangePasswordDialog) is None


def test_other_dialogs_come_back_as_they_were(
    qtbot: QtBot, window: MainWindow, choose: Choose, leave: Leave, database: FakeDatabase
) -> None:
    choose("pia.aho")
    window.acts.perform(Act.LOCK)
    [dialog] = window.findChildren(LockDialog)
    dialog.reason.setPlainText("Left the company")
    leave()
    assert not dialog.isVisible()
    unlock(qtbot, window)
    assert dialog.isVisible()
    assert dialog.isModal()
    assert dialog.reason.toPlainText() == "Left the company"
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.verb.click()
    assert database.user("pia.aho").facts.lock is not None


def test_a_change_that_has_begun_ends_while_it_is_locked(
    qtbot: QtBot,
    window: MainWindow,
    choose: Choose,
    leave: Leave,
    database: FakeDatabase,
) -> None:
    choose("pia.aho")
    window.acts.perform(Act.LOCK)
    [dialog] = window.findChildren(LockDialog)
    dialog.reason.setPlainText("Left the company")
    with qtbot.waitSignal(dialog.accepted), closed(database.gate):
        dialog.act.verb.click()
        qtbot.waitUntil(lambda: dialog.frame.is_held)
        leave()
        assert not dialog.isVisible()
    assert database.user("pia.aho").facts.lock is not None
    unlock(qtbot, window)
    assert shown_dialog(LockDialog) is None


def test_a_key_locks_it_at_once(qtbot: QtBot, window: MainWindow) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_L, modifiers)
    assert window.lock.cover is not None
    assert window.lock.cover.why_label.text() == "It was locked by hand."
    assert not window.isVisible()
    unlock(qtbot, window)


def test_the_keys_of_the_window_do_nothing_while_it_is_locked(
    qtbot: QtBot, window: MainWindow, leave: Leave
) -> None:
    cover = leave()
    the_question(qtbot).cancel_button.click()
    before = window.pages.place
    cover.activateWindow()
    qtbot.waitUntil(cover.isActiveWindow)
    QTest.keyClick(cover, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.pages.place is before


def test_what_was_typed_on_a_page_is_still_there(
    qtbot: QtBot, window: MainWindow, leave: Leave, jobs: Jobs
) -> None:
    window.go_to(Place.PASSWORDS)
    settle(qtbot, jobs)
    window.pages.passwords.form.rows["min_length"].set_value(20)
    leave()
    unlock(qtbot, window)
    assert window.pages.passwords.has_unsaved_changes
    window.pages.passwords.drop_changes()


@pytest.mark.parametrize("by", ["cover", "dialog"])
def test_somebody_else_can_sign_in(qtbot: QtBot, window: MainWindow, leave: Leave, by: str) -> None:
    asked = told_nothing(window)
    cover = leave()
    question = the_question(qtbot)
    if by == "cover":
        question.reject()
        cover.somebody_else_button.click()
    else:
        question.findChild(QWidget, "somebody_else_link").click()  # type: ignore[union-attr]
    assert asked == ["sign out"]
    assert not window.isVisible()
    window.close_database()
    assert window.isVisible()
    assert window.lock.cover is None
    assert "Björk" not in all_words()


def test_closing_the_locked_window_leaves_the_program(
    qtbot: QtBot, window: MainWindow, leave: Leave
) -> None:
    cover = leave()
    the_question(qtbot).reject()
    with qtbot.waitSignal(window.closed):
        cover.close()
    assert window.lock.cover is None
    assert not window.isVisible()


def test_what_is_not_saved_keeps_it_from_closing_while_it_is_locked(
    qtbot: QtBot, window: MainWindow, leave: Leave, jobs: Jobs
) -> None:
    window.go_to(Place.PASSWORDS)
    settle(qtbot, jobs)
    window.pages.passwords.form.rows["min_length"].set_value(20)
    cover = leave()
    the_question(qtbot).reject()
    cover.close()
    qtbot.waitUntil(cover.said_label.isVisible)
    assert cover.said_label.text() == "Something is not saved yet. Unlock the window first."
    cover.unlock_button.click()
    unlock(qtbot, window)
    window.pages.passwords.drop_changes()


def test_after_twelve_hours_one_is_signed_out_and_warned_before(
    window: MainWindow, seconds: FakeSeconds
) -> None:
    asked = told_nothing(window)
    seconds.value += (SIGNED_IN_AT_MOST - WARNED_BEFORE).total_seconds()
    window.lock.idle.touch()
    window.lock.idle.look()
    assert window.bottom.result.text().startswith("In five minutes you are signed out")
    assert asked == []
    seconds.value += WARNED_BEFORE.total_seconds()
    window.lock.idle.look()
    assert asked == ["sign out"]


def test_a_locked_window_is_signed_out_after_twelve_hours_too(
    window: MainWindow, seconds: FakeSeconds, leave: Leave
) -> None:
    asked = told_nothing(window)
    leave()
    seconds.value += SIGNED_IN_AT_MOST.total_seconds()
    window.lock.idle.look()
    assert asked == ["sign out"]


def test_without_a_database_nothing_is_locked(
    empty_window: MainWindow, seconds: FakeSeconds
) -> None:
    seconds.value += SIGNED_IN_AT_MOST.total_seconds()
    empty_window.lock.idle.look()
    empty_window.lock.lock()
    assert empty_window.lock.cover is None
    assert not empty_window.menus.lock.isEnabled()


def test_the_clock_of_the_computer_goes_on() -> None:
    assert since_boot() <= since_boot()


def told_nothing(window: MainWindow) -> list[str]:
    heard: list[str] = []
    window.sign_out_asked.connect(lambda: heard.append("sign out"))
    return heard
