"""Several users selected: what the pane shows and what the acts are about."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_admin.domain.capabilities import Act
from crm_admin.domain.listing import UserFilter
from crm_admin.domain.user import UserId
from crm_admin.gui.dialogs.bulk_act import BulkActDialog
from crm_admin.gui.dialogs.unsaved_changes import UnsavedChangesDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.users.user_list_model import Column
from crm_admin.gui.window.main_window import MainWindow
from tests.fakes import FakeDatabase
from tests.gui.window.conftest import settle

Choose = Callable[[str], None]


def row_of(window: MainWindow, user_name: str) -> int:
    row = window.users.model.row_of(UserId(f"id-{user_name}"))
    assert row is not None
    return row


def add(window: MainWindow, user_name: str) -> None:
    """As a click with Ctrl on the row."""
    table = window.users.table
    index = window.users.model.index(row_of(window, user_name), Column.NAME)
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(index, flags.Toggle | flags.Rows)


def selected(window: MainWindow) -> set[str]:
    rows = window.users.table.selected_rows()
    return {window.users.model.user(row).user_name for row in rows}


@pytest.fixture
def two(window: MainWindow, choose: Choose) -> MainWindow:
    choose("pia.aho")
    add(window, "oskar.ek")
    return window


def test_the_pane_says_how_many_and_who(two: MainWindow) -> None:
    assert two.pane.many.count_label.text() == "2 users selected"
    assert two.pane.many.names_label.text() == "Aho, Pia\nEk, Oskar"
    assert two.pane.many.isVisible()
    assert two.users.chosen_id is None


def test_only_acts_for_many_apply(two: MainWindow) -> None:
    applying = {act for act in Act if not two.acts.why_not(act)}
    assert applying == {Act.LOCK, Act.UNLOCK, Act.RESET_PASSWORD, Act.REQUIRE_NEW_PASSWORD}
    assert two.acts.why_not(Act.EDIT) == "This is done to one user at a time."


def test_keys_and_buttons_act_on_all_of_them(
    qtbot: QtBot, two: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    QTest.keyClick(two, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, jobs)
    [dialog] = two.findChildren(BulkActDialog)
    dialog.reason.setPlainText("Audit")
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.outcome is not None)
    assert database.user("pia.aho").facts.lock is not None
    assert database.user("oskar.ek").facts.lock is not None
    settle(qtbot, jobs)
    assert selected(two) == {"pia.aho", "oskar.ek"}
    assert two.pane.many.isVisible()


def test_a_button_opens_the_same_dialog(qtbot: QtBot, two: MainWindow, jobs: Jobs) -> None:
    two.pane.many.buttons[Act.RESET_PASSWORD].click()
    settle(qtbot, jobs)
    assert two.findChildren(BulkActDialog)


def test_one_user_again_is_shown_as_one(
    qtbot: QtBot, two: MainWindow, choose: Choose, jobs: Jobs
) -> None:
    choose("berit.aas")
    assert two.pane.header.name_label.text() == "Berit Ås"
    assert not two.pane.many.isVisible()
    add(two, "berit.aas")
    assert two.users.chosen_id is None
    assert two.pane.hint.text() == "Choose a user to see why they cannot sign in."


def test_refreshing_keeps_all_of_them(qtbot: QtBot, two: MainWindow, jobs: Jobs) -> None:
    two.refresh()
    settle(qtbot, jobs)
    assert selected(two) == {"pia.aho", "oskar.ek"}
    assert two.pane.many.isVisible()


def test_who_is_no_longer_in_the_list_is_no_longer_meant(
    qtbot: QtBot, two: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    add(two, "berit.aas")
    database.remove("oskar.ek")
    two.refresh()
    settle(qtbot, jobs)
    assert two.pane.many.count_label.text() == "2 users selected"
    two.users.chips.choose(UserFilter.FAILED_ATTEMPTS)
    settle(qtbot, jobs)
    assert two.users.chosen_id == "id-berit.aas"
    assert two.pane.header.name_label.text() == "Berit Ås"


def test_arrows_with_shift_extend_the_selection(
    qtbot: QtBot, window: MainWindow, choose: Choose
) -> None:
    choose("pia.aho")
    window.users.table.setFocus()
    QTest.keyClick(window.users.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window.users.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert window.pane.many.count_label.text() == "3 users selected"


def test_everybody_in_sight_is_selected_by_one_key(window: MainWindow) -> None:
    window.users.table.setFocus()
    QTest.keyClick(window.users.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    total = window.users.model.rowCount()
    assert window.pane.many.count_label.text() == f"{total} users selected"
    assert window.pane.many.names_label.text().endswith(f"and {total - 12} more")


def test_enter_goes_to_what_can_be_done(qtbot: QtBot, two: MainWindow) -> None:
    two.users.table.setFocus()
    QTest.keyClick(two.users.table, Qt.Key.Key_Return)
    assert two.pane.many.buttons[Act.LOCK].hasFocus()
    assert selected(two) == {"pia.aho", "oskar.ek"}


def test_what_was_typed_for_one_is_not_dropped_for_many(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs
) -> None:
    choose("pia.aho")
    window.acts.perform(Act.EDIT)
    settle(qtbot, jobs)
    window.pane.details.form.texts["email"].setText("pia@northwind.se")
    add(window, "oskar.ek")
    assert selected(window) == {"pia.aho"}
    [dialog] = window.findChildren(UnsavedChangesDialog)
    dialog.drop_asked.emit()
    assert selected(window) == {"pia.aho", "oskar.ek"}
    assert window.pane.many.isVisible()
