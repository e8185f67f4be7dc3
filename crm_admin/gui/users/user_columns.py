"""Which columns the list of users shows, how wide, in which order; remembered."""

from functools import cached_property

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu

from crm_admin.domain.listing import SortColumn
from crm_admin.domain.user import STATE_TEXTS
from crm_admin.gui.users.user_list_model import Column, column_text
from crm_admin.gui.widgets.row_delegate import CELL_MARGIN
from crm_admin.gui.widgets.rows_table import RowsTable
from crm_admin.gui.widgets.state_badge import widest_badge

SORTABLE = {
    Column.NAME: SortColumn.NAME,
    Column.USER_NAME: SortColumn.USER_NAME,
    Column.EMAIL: SortColumn.EMAIL,
    Column.GROUP: SortColumn.GROUP,
    Column.ROLE: SortColumn.ROLE,
    Column.LAST_SIGN_IN: SortColumn.LAST_SIGN_IN,
}

_LEAST_CHARACTERS = {
    Column.INFORMATION: 5,
    Column.STATE: 20,
    Column.NAME: 15,
    Column.USER_NAME: 14,
    Column.LAST_SIGN_IN: 16,
    Column.EMAIL: 24,
    Column.GROUP: 12,
    Column.ROLE: 14,
}
"""By importance: where there is no room for all, the last ones stay away."""

_SHARES = {
    Column.NAME: 3,
    Column.USER_NAME: 2,
    Column.EMAIL: 4,
    Column.GROUP: 2,
    Column.ROLE: 2,
}
"""How the columns share what room is left."""

_ALWAYS = frozenset({Column.INFORMATION, Column.STATE, Column.NAME})
_CHOSEN = "users/columns"
_HEADER = "users/header"


class UserColumns(QObject):
    """Fits the columns to the window until somebody chooses or drags them."""

    sort_chosen = Signal(object, bool)

    def __init__(self, table: RowsTable, settings: QSettings) -> None:
        super().__init__(table)
        self._table = table
        self._header: QHeaderView = table.horizontalHeader()
        self._settings = settings
        self._chosen: frozenset[Column] | None = None
        self._has_own_widths = False
        self._fitting = False
        self._sorted = (Column.NAME, Qt.SortOrder.AscendingOrder)
        self._columns_menu = QMenu(self.tr("&Columns"), table)
        self._sort_menu = QMenu(self.tr("&Sort By"), table)
        self._column_actions = self._fill_columns_menu()
        self._sort_actions, self._descending = self._fill_sort_menu()
        self._prepare_header()
        self._restore()

    @property
    def columns_menu(self) -> QMenu:
        """Which columns are shown; also the context menu of the header."""
        return self._columns_menu

    @property
    def sort_menu(self) -> QMenu:
        """The order, for those who have no mouse."""
        return self._sort_menu

    def shown(self) -> list[Column]:
        """The columns that can be seen, from left to right."""
        order = sorted(Column, key=self._header.visualIndex)
        return [column for column in order if not self._header.isSectionHidden(column)]

    def fit(self) -> None:
        """Share the room out again; leave what people chose or dragged as it is."""
        room = self._table.viewport().width()
        shown = self._chosen if self._chosen is not None else self._those_with_room(room)
        self._fitting = True
        for column in Column:
            self._header.setSectionHidden(column, column not in shown)
        if not self._has_own_widths:
            for column, width in self._widths(shown, room).items():
                self._header.resizeSection(column, width)
        self._fitting = False
        self._tick(shown)

    def fit_to_window(self) -> None:
        """Forget what was chosen and dragged."""
        self._chosen, self._has_own_widths = None, False
        for visual, column in enumerate(Column):
            self._header.moveSection(self._header.visualIndex(column), visual)
        self.fit()
        self._save()

    def choose(self, column: Column, *, shown: bool) -> None:
        """Show or hide a column from now on."""
        before = frozenset(self.shown())
        self._chosen = (before | {column}) if shown else (before - {column})
        self.fit()
        self._save()

    def show_sorted(self, column: Column, *, descending: bool) -> None:
        """Mark the order in header and menu."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._sorted = (column, order)
        blocked = self._header.blockSignals(True)
        self._header.setSortIndicator(column, order)
        self._header.blockSignals(blocked)
        self._sort_actions[column].setChecked(True)
        self._descending.setChecked(descending)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    # Room

    def _least_width(self, column: Column) -> int:
        usual = _LEAST_CHARACTERS[column] * self._table.fontMetrics().averageCharWidth()
        content = self._widest_badge if column is Column.STATE else 0
        return max(usual, content, self._table.heading_width(column))

    @cached_property
    def _widest_badge(self) -> int:
        return widest_badge(self._table.font(), STATE_TEXTS.values()) + 2 * CELL_MARGIN

    def _those_with_room(self, room: int) -> frozenset[Column]:
        shown: list[Column] = []
        for column in _LEAST_CHARACTERS:
            width = sum(map(self._least_width, [*shown, column]))
            if width > room and column not in _ALWAYS:
                break
            shown.append(column)
        return frozenset(shown)

    def _widths(self, shown: frozenset[Column], room: int) -> dict[Column, int]:
        widths = {column: self._least_width(column) for column in shown}
        left = max(0, room - sum(widths.values()))
        shares = sum(_SHARES.get(column, 0) for column in shown)
        for column in shown:
            widths[column] += left * _SHARES.get(column, 0) // max(1, shares)
        return widths

    # Menus

    def _fill_columns_menu(self) -> dict[Column, QAction]:
        actions: dict[Column, QAction] = {}
        for column in Column:
            if column is Column.INFORMATION:
                continue
            action = self._columns_menu.addAction(column_text(column))
            action.setCheckable(True)
            action.setEnabled(column not in _ALWAYS)
            action.toggled.connect(self._follow_tick)
            action.setData(int(column))
            actions[column] = action
        self._columns_menu.addSeparator()
        fit = self._columns_menu.addAction(self.tr("&Fit to the Window"))
        fit.triggered.connect(self.fit_to_window)
        return actions

    def _fill_sort_menu(self) -> tuple[dict[Column, QAction], QAction]:
        actions = {}
        group = QActionGroup(self._sort_menu)
        for column in SORTABLE:
            action = self._sort_menu.addAction(column_text(column))
            action.setCheckable(True)
            action.setData(int(column))
            group.addAction(action)
            actions[column] = action
        group.triggered.connect(self._follow_sort_menu)
        self._sort_menu.addSeparator()
        descending = self._sort_menu.addAction(self.tr("&Descending"))
        descending.setCheckable(True)
        descending.triggered.connect(self._follow_sort_menu)
        return actions, descending

    def _tick(self, shown: frozenset[Column]) -> None:
        for column, action in self._column_actions.items():
            blocked = action.blockSignals(True)
            action.setChecked(column in shown)
            action.blockSignals(blocked)

    def _follow_tick(self, checked: bool) -> None:  # noqa: FBT001  # a slot
        action = self.sender()
        if isinstance(action, QAction):
            self.choose(Column(action.data()), shown=checked)

    def _follow_sort_menu(self) -> None:
        column = next(c for c, action in self._sort_actions.items() if action.isChecked())
        self._sort(column, descending=self._descending.isChecked())

    # Header

    def _prepare_header(self) -> None:
        header = self._header
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setMinimumSectionSize(36)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setAccessibleName(self.tr("Columns"))
        header.customContextMenuRequested.connect(self._open_menu)
        header.sortIndicatorChanged.connect(self._follow_header)
        header.sectionResized.connect(self._follow_drag)
        header.sectionMoved.connect(self._save)
        self._table.viewport().installEventFilter(self)

    def _open_menu(self, at: QPoint) -> None:
        self._columns_menu.popup(self._header.mapToGlobal(at))

    def _follow_header(self, section: int, order: Qt.SortOrder) -> None:
        column = Column(section)
        if column not in SORTABLE:
            self.show_sorted(
                self._sorted[0], descending=self._sorted[1] is Qt.SortOrder.DescendingOrder
            )
            return
        self._sort(column, descending=order is Qt.SortOrder.DescendingOrder)

    def _sort(self, column: Column, *, descending: bool) -> None:
        self.show_sorted(column, descending=descending)
        self.sort_chosen.emit(SORTABLE[column], descending)

    def _follow_drag(self, _section: int, old: int, new: int) -> None:
        if not self._fitting and old and new:
            self._has_own_widths = True
            self._save()

    # Memory

    def _save(self) -> None:
        if self._fitting:
            return
        chosen = "" if self._chosen is None else ",".join(str(int(c)) for c in sorted(self._chosen))
        self._settings.setValue(_CHOSEN, chosen)
        self._settings.setValue(_HEADER, self._header.saveState())
        self._settings.setValue(f"{_HEADER}_dragged", self._has_own_widths)

    def _restore(self) -> None:
        chosen = str(self._settings.value(_CHOSEN, "", type=str))
        numbers = {int(part) for part in chosen.split(",") if part.isdecimal()}
        known = frozenset(column for column in Column if int(column) in numbers)
        self._chosen = (known | _ALWAYS) if known else None
        state = self._settings.value(_HEADER)
        self._fitting = True
        if isinstance(state, QByteArray) and self._header.restoreState(state):
            dragged = self._settings.value(f"{_HEADER}_dragged", defaultValue=False, type=bool)
            self._has_own_widths = bool(dragged)
        self._header.setSortIndicatorShown(True)
        self._fitting = False
        self.show_sorted(Column.NAME, descending=False)
        self.fit()
