from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QHoverEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from crm_admin.domain.user import UserState
from crm_admin.gui.colours import LIGHT, current_colours
from crm_admin.gui.theme import Theme
from crm_admin.gui.widgets.information_delegate import InformationDelegate
from crm_admin.gui.widgets.row_delegate import CellRole, RowDelegate
from crm_admin.gui.widgets.rows_table import RowsTable
from crm_admin.gui.widgets.state_badge import StateBadge, StateBadgeDelegate, word_of

INFORMATION, STATE, NAME = range(3)


class People(QAbstractTableModel):
    """A few rows in every state."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.names = names

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # type: ignore[override]  # noqa: B008
        return 0 if parent.isValid() else len(self.names)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # type: ignore[override]  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        asked = (section, orientation, role)
        is_long = asked == (STATE, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        return "What the mail server answered" if is_long else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # type: ignore[override]  # noqa: ANN401
        if role == CellRole.STATE and index.column() == STATE:
            return list(UserState)[index.row() % len(UserState)]
        if role == Qt.ItemDataRole.DisplayRole and index.column() == NAME:
            return self.names[index.row()]
        return None


@pytest.fixture
def table(light: Theme, qtbot: QtBot) -> RowsTable:
    made = RowsTable()
    made.model_kept = People([f"Name {number:02}" for number in range(40)])  # type: ignore[attr-defined]
    made.setModel(made.model_kept)  # type: ignore[attr-defined]
    made.setItemDelegateForColumn(INFORMATION, InformationDelegate(made))
    made.setItemDelegateForColumn(STATE, StateBadgeDelegate(made))
    made.setAccessibleName("Users")
    made.resize(600, 400)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def cell(table: RowsTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def option_of(table: RowsTable, row: int, column: int) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.widget = table
    option.rect = table.visualRect(table.model().index(row, column))
    option.font = table.font()
    option.fontMetrics = table.fontMetrics()
    return option


def test_enter_and_a_double_click_open_a_row(table: RowsTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.model().index(3, NAME))
    with qtbot.waitSignal(table.row_opened, check_params_cb=lambda index: index.row() == 3):
        QTest.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.row_opened, check_params_cb=lambda index: index.row() == 2):
        place = cell(table, 2, NAME)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_up_key_leaves_the_first_row_for_the_search(table: RowsTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.model().index(1, NAME))
    with qtbot.assertNotEmitted(table.left_upwards):
        QTest.keyClick(table, Qt.Key.Key_Up)
    with qtbot.waitSignal(table.left_upwards):
        QTest.keyClick(table, Qt.Key.Key_Up)


def test_the_information_icon_is_clicked_with_the_mouse(table: RowsTable, qtbot: QtBot) -> None:
    delegate = table.itemDelegateForColumn(INFORMATION)
    assert isinstance(delegate, InformationDelegate)
    with qtbot.waitSignal(delegate.clicked, check_params_cb=lambda index: index.row() == 4):
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, 4, INFORMATION)
        )


def test_the_information_icon_is_chosen_with_the_space_bar(table: RowsTable, qtbot: QtBot) -> None:
    delegate = table.itemDelegateForColumn(INFORMATION)
    assert isinstance(delegate, InformationDelegate)
    table.setCurrentIndex(table.model().index(5, INFORMATION))
    with qtbot.waitSignal(delegate.clicked, check_params_cb=lambda index: index.row() == 5):
        QTest.keyClick(table, Qt.Key.Key_Space)


def test_a_click_elsewhere_asks_for_no_information(table: RowsTable, qtbot: QtBot) -> None:
    delegate = table.itemDelegateForColumn(INFORMATION)
    assert isinstance(delegate, InformationDelegate)
    with qtbot.assertNotEmitted(delegate.clicked):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell(table, 4, NAME))


def test_old_rows_stay_dimmed_until_new_ones_come(table: RowsTable) -> None:
    before = table.viewport().grab().toImage()
    table.set_stale(True)
    assert table.is_stale
    assert table.model().rowCount() == 40
    assert table.viewport().grab().toImage() != before
    table.set_stale(False)
    assert table.viewport().grab().toImage() == before


def test_the_row_under_the_mouse_is_seen(table: RowsTable) -> None:
    table.clearFocus()
    place = cell(table, 3, NAME)
    before = table.viewport().grab().toImage().pixelColor(place.x() + 40, place.y() + 12)
    move = QHoverEvent(QEvent.Type.HoverMove, place, table.mapToGlobal(place), QPoint(-1, -1))
    QApplication.sendEvent(table.viewport(), move)
    after = table.viewport().grab().toImage().pixelColor(place.x() + 40, place.y() + 12)
    assert before == QColor(LIGHT.surface)
    assert after == QColor(LIGHT.hover)


def test_a_hand_points_at_what_can_be_clicked(table: RowsTable) -> None:
    for column, shape in (
        (INFORMATION, Qt.CursorShape.PointingHandCursor),
        (NAME, Qt.CursorShape.ArrowCursor),
    ):
        place = cell(table, 3, column)
        move = QHoverEvent(QEvent.Type.HoverMove, place, table.mapToGlobal(place), QPoint(-1, -1))
        QApplication.sendEvent(table.viewport(), move)
        assert table.viewport().cursor().shape() is shape


def test_a_table_without_rows_says_why(light: Theme, qtbot: QtBot) -> None:
    table = RowsTable()
    qtbot.addWidget(table)
    table.resize(300, 200)
    before = table.grab().toImage()
    table.set_empty_text("No user matches “björk”.")
    assert table.grab().toImage() != before


def test_a_long_name_stays_on_its_line_and_is_whole_in_the_tooltip(
    table: RowsTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _pos, text, _view: said.append(text))
    people = table.model()
    assert isinstance(people, People)
    people.names[0] = "<b>Bartholomew</b> " * 9
    height = table.rowHeight(0)
    delegate = table.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    for row in (0, 1):
        place = cell(table, row, NAME)
        ask = QHelpEvent(QEvent.Type.ToolTip, place, table.mapToGlobal(place))
        index = people.index(row, NAME)
        assert delegate.helpEvent(ask, table, option_of(table, row, NAME), index)
    assert "&lt;b&gt;Bartholomew" in said[0]
    assert said[1] == ""
    assert table.rowHeight(0) == height
    assert not table.wordWrap()


def test_badges_are_drawn_once_for_each_state_and_text(table: RowsTable) -> None:
    delegate = table.itemDelegateForColumn(STATE)
    assert isinstance(delegate, StateBadgeDelegate)
    table.grab()
    drawn = len(delegate._pictures)  # noqa: SLF001
    assert drawn == len(UserState)
    table.scrollToBottom()
    table.grab()
    assert len(delegate._pictures) == drawn  # noqa: SLF001


def test_scrolling_through_thousands_of_rows_keeps_few_pictures(light: Theme, qtbot: QtBot) -> None:
    table = RowsTable()
    qtbot.addWidget(table)
    model = People([f"Name {number}" for number in range(5_000)])
    table.setModel(model)
    delegate = StateBadgeDelegate(table)
    table.setItemDelegateForColumn(STATE, delegate)
    table.resize(500, 600)
    for row in range(0, 5_000, 250):
        table.scrollTo(model.index(row, NAME))
        assert not table.grab().isNull()
    assert len(delegate._pictures) == len(UserState)  # noqa: SLF001


@pytest.mark.parametrize("state", list(UserState))
def test_a_state_is_told_by_word_as_well_as_by_colour(
    theme: Theme, qtbot: QtBot, state: UserState
) -> None:
    badge = StateBadge()
    qtbot.addWidget(badge)
    badge.set_state(state)
    assert badge.state is state
    assert badge.text() == word_of(state)
    assert word_of(state) in badge.accessibleName()
    image = badge.grab().toImage()
    words = {word_of(other) for other in UserState}
    assert len(words) == len(UserState)
    middle = image.pixelColor(image.width() - 8, image.height() // 2)
    assert middle != QColor(current_colours().window)


def test_an_external_sign_in_is_called_by_its_system(light: Theme, qtbot: QtBot) -> None:
    badge = StateBadge()
    qtbot.addWidget(badge)
    badge.set_state(UserState.EXTERNAL, "Active Directory")
    assert badge.text() == "Active Directory"
    assert badge.accessibleName() == "State: Active Directory"


def test_a_column_is_as_wide_as_asked_and_never_narrower_than_its_heading(
    table: RowsTable,
) -> None:
    table.size_columns([(STATE, 3), (NAME, 20)])
    header = table.horizontalHeader()
    assert header.sectionSize(STATE) == table.heading_width(STATE)
    assert header.sectionSize(NAME) == 20 * table.fontMetrics().averageCharWidth()
