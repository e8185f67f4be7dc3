"""What a screen reader finds in the main window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crm_admin.domain.capabilities import Act
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from tests.gui.window.conftest import settle

INPUTS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
)


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(window: QWidget) -> list[str]:
    """Visible controls without a name; parts of Qt's own controls speak for their owner."""
    found = []
    for widget in window.findChildren(QWidget):
        is_input = isinstance(widget, INPUTS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        is_part = widget.objectName().startswith("qt_") or isinstance(
            widget.parentWidget(), QAbstractSpinBox | QComboBox | QTabBar
        )
        if is_input and widget.isVisible() and not is_part and not name_of(widget):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("place", Place)
def test_every_visible_control_has_a_name(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, choose: Callable[[str], None], place: Place
) -> None:
    choose("asa.bjork")
    window.go_to(place)
    settle(qtbot, jobs)
    assert nameless(window) == []


def test_every_field_of_the_form_and_every_tab_has_a_name(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, choose: Callable[[str], None]
) -> None:
    choose("petra.moe")
    window.acts.action(Act.EDIT).trigger()
    settle(qtbot, jobs)
    window.pane.details.form.valid_from.tick.setChecked(True)
    assert nameless(window) == []
    for tab in range(window.pane.tabs.count()):
        window.pane.tabs.setCurrentIndex(tab)
        settle(qtbot, jobs)
        assert nameless(window) == []


def test_every_entry_of_every_menu_has_a_mnemonic_of_its_own(window: MainWindow) -> None:
    for menu_action in window.menuBar().actions():
        menu = menu_action.menu()
        texts = [a.text() for a in menu.actions() if not a.isSeparator()]  # type: ignore[attr-defined]
        letters = [text[text.index("&") + 1].casefold() for text in texts]
        assert len(letters) == len(set(letters)), texts


def test_nothing_on_a_page_takes_the_mnemonic_of_a_menu(
    window: MainWindow, choose: Callable[[str], None], qtbot: QtBot, jobs: Jobs
) -> None:
    choose("asa.bjork")
    menus = {letter_of(action.text()) for action in window.menuBar().actions()}
    for place in Place:
        window.go_to(place)
        settle(qtbot, jobs)
        texts = [
            part.text()
            for part in window.findChildren(QWidget)
            if isinstance(part, QLabel | QAbstractButton) and part.isVisible()
        ]
        assert not menus & {letter_of(text) for text in texts if "&" in text}


def letter_of(text: str) -> str:
    return text[text.index("&") + 1].casefold()


def test_texts_in_the_window_are_never_taken_for_rich_text(
    window: MainWindow, choose: Callable[[str], None]
) -> None:
    choose("asa.bjork")
    rich = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert rich == []


def test_the_tab_key_follows_the_eye_and_comes_round(
    window: MainWindow, choose: Callable[[str], None]
) -> None:
    choose("asa.bjork")
    window.users.search.setFocus()
    stops: list[QWidget] = []
    while True:
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in stops:
            break
        stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    remedy = window.pane.card.remedy_button(Act.UNLOCK)
    expected = [
        window.users.search,
        window.users.table,
        remedy,
        window.pane.actions_button,
        window.pane.tabs.tabBar(),
        window.navigator,
        window.users.tabs,
    ]
    assert [stop for stop in stops if stop in expected] == expected


def test_the_tab_key_goes_through_the_form_to_its_buttons(
    window: MainWindow, choose: Callable[[str], None]
) -> None:
    choose("petra.moe")
    window.acts.action(Act.EDIT).trigger()
    form = window.pane.details.form
    form.texts["email"].setText("petra@northwind.se")
    stops: list[QWidget] = []
    while not form.cancel_button.hasFocus():
        focused = QApplication.focusWidget()
        assert focused is not None
        # Inside a time, the tab key goes from day to month to year first.
        if stops[-1:] != [focused]:
            assert focused not in stops
            stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert stops == [
        form.texts["given_name"],
        form.texts["family_name"],
        form.texts["email"],
        form.choices["group"],
        form.choices["role"],
        form.is_active,
        form.valid_from.tick,
        form.valid_until.tick,
        form.valid_until.field,
        form.save_button,
    ]
