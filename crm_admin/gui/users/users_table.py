"""The table of users: its place stays when pages come and go at either end."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_admin.domain.user import UserId
from crm_admin.gui.users.user_list_model import Column, UserListModel
from crm_admin.gui.widgets.information_delegate import InformationDelegate
from crm_admin.gui.widgets.rows_table import RowsTable
from crm_admin.gui.widgets.state_badge import StateBadgeDelegate

_THIS_ROW_ALONE = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
_NEAR_ROWS = 60
"""So close to an end, its neighbour is read."""


class UsersTable(RowsTable):
    """Shows a `UserListModel`; `jumped` says that the start or the end is wanted."""

    jumped_to_start = Signal()
    jumped_to_end = Signal()
    came_near_start = Signal()
    came_near_end = Signal()

    def __init__(self, model: UserListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._users = model
        self._value_before = 0
        self._is_moving = False
        self._top: tuple[UserId, int] | None = None
        # Before the view hears of it: that would scroll to whoever becomes the current one.
        model.rowsAboutToBeInserted.connect(self._remember_value)
        model.rowsAboutToBeRemoved.connect(self._remember_value)
        self.setModel(model)
        information = InformationDelegate(self)
        information.clicked.connect(self.row_opened)
        self.setItemDelegateForColumn(Column.INFORMATION, information)
        self.setItemDelegateForColumn(Column.STATE, StateBadgeDelegate(self))
        model.rowsInserted.connect(self._follow_insertion)
        model.rowsRemoved.connect(self._follow_removal)
        self.verticalScrollBar().valueChanged.connect(self.look_for_ends)

    def remember_top(self) -> None:
        """Which user stands at the top, for `return_to_top`."""
        row = self.rowAt(0)
        self._top = None
        if row >= 0:
            offset = self.rowViewportPosition(row)
            self._top = (self._users.user(row).id, offset)

    def return_to_top(self) -> None:
        """Scroll so that the remembered user stands where they stood."""
        row = self._users.row_of(self._top[0]) if self._top else None
        if row is not None and self._top is not None:
            self.updateGeometries()
            self.verticalScrollBar().setValue(row * self._row_height() - self._top[1])

    def selected_rows(self) -> list[int]:
        """The rows that are chosen, from top to bottom; the keyboard's place alone is none."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def show_row(self, row: int) -> None:
        """Choose this row alone, with the keyboard's focus in the name."""
        index = self._users.index(row, Column.NAME)
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.setCurrentIndex(index)
        else:
            # With Ctrl or Shift down, the view would add the row to those that are chosen.
            self.selectionModel().setCurrentIndex(index, _THIS_ROW_ALONE)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Choose these rows and no others; the keyboard goes to the first of them."""
        chosen = QItemSelection()
        for row in rows:
            left, right = self._users.index(row, 0), self._users.index(row, len(Column) - 1)
            chosen.select(left, right)
        first = self._users.index(rows[0], Column.NAME)
        choosing = self.selectionModel()
        choosing.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        choosing.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def look_for_ends(self) -> None:
        """Say whether the view is near an end of the rows that are held."""
        rows = self._users.rowCount()
        if not rows or self._is_moving:
            return
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if (rows if last < 0 else last) >= rows - _NEAR_ROWS:
            self.came_near_end.emit()
        if 0 <= first < _NEAR_ROWS:
            self.came_near_start.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ControlModifier,
        }
        if plain and event.key() == Qt.Key.Key_Home:
            self.jumped_to_start.emit()
        elif plain and event.key() == Qt.Key.Key_End:
            self.jumped_to_end.emit()
        else:
            super().keyPressEvent(event)

    def menu_position(self, at: QPoint) -> QPoint:
        """Where a context menu belongs: at the mouse, or at the current row."""
        if self.indexAt(at).isValid():
            return self.viewport().mapToGlobal(at)
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def _row_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    def _remember_value(self) -> None:
        self._value_before = self.verticalScrollBar().value()
        # What the view does by itself until the rows have moved is no wish of anybody.
        self._is_moving = True

    def _follow_insertion(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._settle(last - first + 1 if first == 0 else 0)

    def _follow_removal(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._settle(first - last - 1 if first == 0 else 0)

    def _settle(self, rows_above: int) -> None:
        """Show the same rows as before; so many came above them, or went."""
        self.updateGeometries()
        value = self._value_before + rows_above * self._row_height()
        self.verticalScrollBar().setValue(value)
        self._is_moving = False
