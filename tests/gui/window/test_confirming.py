"""Critical acts ask for the password again, and go on by themselves."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_admin.domain.audit import Action
from crm_admin.domain.capabilities import Act
from crm_admin.domain.secret import Secret
from crm_admin.domain.totp import code_at
from crm_admin.gui.dialogs.bulk_act import BulkActDialog
from crm_admin.gui.dialogs.confirm import ConfirmDialog
from crm_admin.gui.dialogs.lift_lock import LiftLockDialog
from crm_admin.gui.dialogs.lock import LockDialog
from crm_admin.gui.dialogs.save_settings import SaveSettingsDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.gui.workplace import Workplace
from crm_admin.services.sessions import FRESH_FOR
from tests.fakes import FakeDatabase
from tests.fakes.setting import PASSWORD
from tests.gui.dialogs.listening import default_of, shown_dialog
from tests.gui.window.conftest import settle

Choose = Callable[[str], None]
SECRET = Secret("JBSWY3DPEHPK3PXP")


@pytest.fixture(autouse=True)
def _long_ago(window: MainWindow, database: FakeDatabase) -> None:
    """The password was asked for a little too long ago."""
    database.clock.advance(FRESH_FOR + timedelta(seconds=1))


@pytest.fixture
def lock_dialog(qtbot: QtBot, window: MainWindow, choose: Choose) -> LockDialog:
    """About to lock the other administrator."""
    choose("admin")
    window.acts.perform(Act.LOCK)
    [dialog] = window.findChildren(LockDialog)
    dialog.reason.setPlainText("Left the company")
    return dialog


def asked(qtbot: QtBot) -> ConfirmDialog:
    qtbot.waitUntil(lambda: shown_dialog(ConfirmDialog) is not None)
    dialog = shown_dialog(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    return dialog


def answer(dialog: ConfirmDialog, password: str = PASSWORD) -> None:
    dialog.password.setText(password)
    dialog.confirm_button.click()


def is_locked(database: FakeDatabase, user_name: str) -> bool:
    return database.user(user_name).facts.lock is not None


def test_the_act_is_done_once_the_password_was_given_and_is_the_same_operation(
    qtbot: QtBot, lock_dialog: LockDialog, database: FakeDatabase, jobs: Jobs
) -> None:
    operation_id = lock_dialog.act.operation_id
    lock_dialog.act.verb.click()
    dialog = asked(qtbot)
    assert dialog.parent() is lock_dialog
    assert dialog.password_row.label.text() == "&Password of anna.berg"
    assert default_of(dialog) == "&Confirm"
    assert not is_locked(database, "admin")
    with qtbot.waitSignal(lock_dialog.accepted):
        answer(dialog)
    settle(qtbot, jobs)
    assert is_locked(database, "admin")
    assert database.entries[-1].event.operation_id == operation_id
    assert database.entries[-1].event.action is Action.USER_LOCK


def test_enter_in_the_field_confirms(
    qtbot: QtBot, lock_dialog: LockDialog, database: FakeDatabase
) -> None:
    lock_dialog.act.verb.click()
    dialog = asked(qtbot)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    assert dialog.password.hasFocus()
    QTest.keyClicks(dialog.password, PASSWORD)
    with qtbot.waitSignal(lock_dialog.accepted):
        QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert is_locked(database, "admin")


def test_a_wrong_password_is_said_beside_the_field_and_can_be_tried_again(
    qtbot: QtBot, lock_dialog: LockDialog, database: FakeDatabase, jobs: Jobs
) -> None:
    lock_dialog.act.verb.click()
    dialog = asked(qtbot)
    answer(dialog, "wrong")
    qtbot.waitUntil(lambda: bool(dialog.password_row.error))
    assert dialog.password_row.error == (
        "That did not work. Nothing was changed. After several failed attempts one has to wait:"
        " until then the right password is refused, too."
    )
    assert dialog.password.text() == ""
    assert not is_locked(database, "admin")
    with qtbot.waitSignal(lock_dialog.accepted):
        answer(dialog)
    assert is_locked(database, "admin")


def test_cancel_changes_nothing_and_leaves_what_was_typed(
    qtbot: QtBot, lock_dialog: LockDialog, database: FakeDatabase, jobs: Jobs
) -> None:
    lock_dialog.act.verb.click()
    entries = len(database.entries)
    asked(qtbot).cancel_button.click()
    settle(qtbot, jobs)
    assert lock_dialog.isVisible()
    assert lock_dialog.act.may_start
    assert "Nothing was changed." in lock_dialog.frame.problem.text()
    assert lock_dialog.reason.toPlainText() == "Left the company"
    assert not is_locked(database, "admin")
    assert len(database.entries) == entries
    assert not jobs.is_acting


def test_without_a_password_it_says_so(qtbot: QtBot, lock_dialog: LockDialog) -> None:
    lock_dialog.act.verb.click()
    dialog = asked(qtbot)
    dialog.confirm_button.click()
    assert dialog.password_row.error == "This is needed."


def test_a_second_factor_is_asked_for_only_when_it_is_needed(
    qtbot: QtBot, lock_dialog: LockDialog, database: FakeDatabase, workplace: Workplace
) -> None:
    lock_dialog.act.verb.click()
    dialog = asked(qtbot)
    assert dialog.code_row.isHidden()
    guard_by_totp(database, workplace)
    answer(dialog)
    qtbot.waitUntil(dialog.code_row.isVisible)
    dialog.code.setText("000000")
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: bool(dialog.code_row.error))
    assert dialog.password.text() == PASSWORD
    dialog.code.setText(code_at(SECRET, database.clock.now()))
    with qtbot.waitSignal(lock_dialog.accepted):
        dialog.confirm_button.click()
    assert is_locked(database, "admin")


def guard_by_totp(database: FakeDatabase, workplace: Workplace) -> None:
    user = database.user(workplace.session.user_name)
    database.change(replace(user, facts=replace(user.facts, second_factor="Totp")))
    database.totp_secrets[user.id] = SECRET


def test_lifting_a_deliberate_lock_asks_too(
    qtbot: QtBot, window: MainWindow, choose: Choose, database: FakeDatabase
) -> None:
    choose("karl.gross")
    window.acts.perform(Act.LIFT_LOCK)
    [dialog] = window.findChildren(LiftLockDialog)
    dialog.reason.setPlainText("Back again")
    dialog.act.verb.click()
    with qtbot.waitSignal(dialog.accepted):
        answer(asked(qtbot))
    assert not is_locked(database, "karl.gross")


def test_settings_are_saved_once_the_password_was_given(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    window.go_to(Place.PASSWORDS)
    settle(qtbot, jobs)
    window.pages.passwords.form.rows["min_length"].set_value(20)
    window.pages.passwords.save_bar.save_button.click()
    qtbot.waitUntil(lambda: shown_dialog(SaveSettingsDialog) is not None)
    dialog = shown_dialog(SaveSettingsDialog)
    assert isinstance(dialog, SaveSettingsDialog)
    dialog.act.verb.click()
    with qtbot.waitSignal(dialog.accepted):
        answer(asked(qtbot))
    settle(qtbot, jobs)
    assert '"min_length": 20' in database.state.companion.settings["policies"].value


def test_an_act_on_many_goes_on_with_whose_turn_it_was(
    qtbot: QtBot, window: MainWindow, workplace: Workplace, database: FakeDatabase
) -> None:
    page, _ = workplace.accounts.page(window.users.reader.query)
    wanted = [user for user in page.users if user.user_name in {"admin", "pia.aho", "zoe.quist"}]
    window.acts.do_to_many(Act.LOCK, wanted)
    [dialog] = window.findChildren(BulkActDialog)
    qtbot.waitUntil(lambda: dialog.preview.preview is not None)
    dialog.reason.setPlainText("Audit")
    dialog.verb.click()
    answer(asked(qtbot))
    qtbot.waitUntil(lambda: dialog.outcome is not None)
    assert dialog.outcome is not None
    assert (dialog.outcome.done, dialog.outcome.failed, dialog.outcome.untouched) == (3, 0, 0)
    assert {result.user_name for result in dialog.outcome.results} == {
        user.user_name for user in wanted
    }


def test_within_five_minutes_nothing_is_asked_again(
    qtbot: QtBot, lock_dialog: LockDialog, window: MainWindow, choose: Choose
) -> None:
    lock_dialog.act.verb.click()
    with qtbot.waitSignal(lock_dialog.accepted):
        answer(asked(qtbot))
    choose("karl.gross")
    window.acts.perform(Act.LIFT_LOCK)
    [dialog] = window.findChildren(LiftLockDialog)
    dialog.reason.setPlainText("Back again")
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.verb.click()
    assert shown_dialog(ConfirmDialog) is None
