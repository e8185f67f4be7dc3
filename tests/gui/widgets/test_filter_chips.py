import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from crm_admin.gui.theme import Theme
from crm_admin.gui.widgets.filter_chips import FilterChips
from tests.gui.widgets.samples import FILTERS

WIDE, NARROW = 900, 260


@pytest.fixture
def chips(light: Theme, qtbot: QtBot) -> FilterChips:
    made = FilterChips()
    made.set_filters(FILTERS)
    made.resize(WIDE, 32)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def buttons(chips: FilterChips) -> list[QAbstractButton]:
    found = [button for button in chips.findChildren(QAbstractButton) if button.isVisible()]
    return sorted(found, key=lambda button: button.x())


def texts(chips: FilterChips) -> list[str]:
    return [button.text() for button in buttons(chips)]


def menu_of(chips: FilterChips) -> QMenu:
    menu = chips.findChild(QMenu)
    assert menu is not None
    return menu


def test_exactly_one_filter_is_chosen(chips: FilterChips, qtbot: QtBot) -> None:
    assert chips.chosen_filter == "all"
    with qtbot.waitSignal(chips.filter_chosen, check_params_cb=lambda key: key == "failed"):
        QTest.mouseClick(buttons(chips)[2], Qt.MouseButton.LeftButton)
    assert [button.isChecked() for button in buttons(chips)] == [False, False, True, False]


def test_a_filter_that_is_chosen_already_is_not_chosen_again(
    chips: FilterChips, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(chips.filter_chosen):
        QTest.mouseClick(buttons(chips)[0], Qt.MouseButton.LeftButton)
    assert buttons(chips)[0].isChecked()


def test_arrows_move_and_choose(chips: FilterChips, qtbot: QtBot) -> None:
    buttons(chips)[0].setFocus()
    for key, chosen in (
        (Qt.Key.Key_Right, "locked"),
        (Qt.Key.Key_End, "admins"),
        (Qt.Key.Key_Right, "all"),
        (Qt.Key.Key_Left, "admins"),
        (Qt.Key.Key_Home, "all"),
    ):
        with qtbot.waitSignal(chips.filter_chosen):
            QTest.keyClick(chips.focusWidget(), key)
        assert chips.chosen_filter == chosen


def test_arrows_are_mirrored_with_the_window(chips: FilterChips, qtbot: QtBot) -> None:
    chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first = buttons(chips)[-1]
    assert first.text() == "All"
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert chips.chosen_filter == "locked"


def test_the_tab_key_stops_once(chips: FilterChips) -> None:
    stops = [
        button.text() for button in buttons(chips) if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["All"]
    chips.choose("failed")
    stops = [
        button.text() for button in buttons(chips) if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["Failed attempts"]


def test_counts_may_arrive_later(chips: FilterChips) -> None:
    assert buttons(chips)[0].accessibleName() == "All"
    chips.set_counts({"all": 1204, "unknown": 7})
    assert buttons(chips)[0].accessibleName() == f"All, {QLocale().toString(1204)}"
    chips.set_counts({"all": None})
    assert buttons(chips)[0].accessibleName() == "All"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_has_no_room_waits_behind_more(chips: FilterChips, qtbot: QtBot) -> None:
    chips.set_counts({"admins": 2})
    chips.resize(NARROW, 32)
    assert texts(chips) == ["All", "Locked", "More"]
    QTest.mouseClick(chips.more_button, Qt.MouseButton.LeftButton)
    menu = menu_of(chips)
    qtbot.waitUntil(menu.isVisible)
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Failed attempts", "Administrators && others\t2"]
    with qtbot.waitSignal(chips.filter_chosen, check_params_cb=lambda key: key == "admins"):
        actions["Administrators && others\t2"].trigger()
    menu.close()
    assert chips.more_button.text() == "Administrators & others"
    assert chips.more_button.isChecked()
    chips.resize(WIDE, 32)
    assert texts(chips)[-1] == "Administrators & others"
    assert not chips.more_button.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_more_is_reached_by_arrows_and_opened_by_the_down_key(
    chips: FilterChips, qtbot: QtBot
) -> None:
    chips.resize(NARROW, 32)
    buttons(chips)[0].setFocus()
    QTest.keyClick(chips.focusWidget(), Qt.Key.Key_End)
    assert chips.more_button.hasFocus()
    assert chips.chosen_filter == "all"
    QTest.keyClick(chips.more_button, Qt.Key.Key_Down)
    menu = menu_of(chips)
    qtbot.waitUntil(menu.isVisible)
    menu.close()


@pytest.mark.parametrize("width", [120, 200, 300, 400, 500, 900])
def test_nothing_is_cut_off_at_any_width(chips: FilterChips, width: int) -> None:
    chips.set_counts({each.key: 1_000_000 for each in FILTERS})
    chips.choose("admins")
    chips.resize(width, 32)
    for button in buttons(chips)[:-1]:
        assert button.geometry().right() < width
    assert any(button.isChecked() for button in buttons(chips))


def test_new_filters_replace_the_old_ones(chips: FilterChips) -> None:
    chips.set_filters(FILTERS[1:3])
    assert texts(chips) == ["Locked", "Failed attempts"]
    assert chips.chosen_filter == "locked"
