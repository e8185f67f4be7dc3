"""The Users page: tabs, search, quick filters, the list and what of it one sees."""

from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from crm_admin.domain.listing import FILTER_TEXTS, SortColumn, UserCounts, UserFilter
from crm_admin.domain.user import UserId, UserKind, UserSummary
from crm_admin.gui.announcements import announce
from crm_admin.gui.roles import Role
from crm_admin.gui.sentences import number, say, visible
from crm_admin.gui.users.alerts import Alerts
from crm_admin.gui.users.user_columns import UserColumns
from crm_admin.gui.users.user_list_model import Column, UserListModel
from crm_admin.gui.users.user_list_reader import Arrival, UserListReader
from crm_admin.gui.users.users_banners import UsersBanners
from crm_admin.gui.users.users_selection import UsersSelection
from crm_admin.gui.users.users_table import UsersTable
from crm_admin.gui.widgets.filter_chips import Filter, FilterChips
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.widgets.search_field import SearchField
from crm_admin.gui.workplace import Workplace

_DIM_AFTER_MS = 150
_TELL_TIME_EVERY_MS = 20_000
_OLD_AFTER_S = 60.0
_LONGEST_SEARCH = 200
_KINDS = (UserKind.ASSOCIATE, UserKind.SYSTEM)


class UsersPage(QWidget):
    """Find users.

    `user_chosen` carries the id of a single one, or None when nobody is chosen; `many_chosen` the
    `UserSummary` of each when there are several. `unlock_asked` wants everybody unlocked whom
    failed attempts lock.
    """

    user_chosen = Signal(object)
    many_chosen = Signal(object)
    detail_asked = Signal()
    unlock_asked = Signal()
    menu_asked = Signal(QPoint)
    failed = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jump: Arrival | None = None
        self._counts: UserCounts | None = None
        self.model = UserListModel(self)
        self.selection = UsersSelection(self.model, self)
        self.reader = UserListReader(self.model, self)
        self.alerts = Alerts(self)
        self.banners = UsersBanners(self.alerts)
        self.tabs = self._make_tabs()
        self.search = self._make_search()
        self.chips = FilterChips()
        self.chips.setObjectName("chips")
        self.table = self._make_table()
        self.columns = UserColumns(self.table, settings)
        self.footer = PlainLabel(role=Role.MUTED, wraps=False)
        self.footer.setObjectName("footer")
        self._dimming = QTimer(self)
        self._dimming.setSingleShot(True)
        self._dimming.setInterval(_DIM_AFTER_MS)
        self._clock = QTimer(self)
        self._clock.setInterval(_TELL_TIME_EVERY_MS)
        self._show_filters()
        self._lay_out()
        self._connect()

    @property
    def chosen_id(self) -> UserId | None:
        """The user whose row alone is selected."""
        return self.selection.chosen_id

    def work_at(self, workplace: Workplace | None) -> None:
        """Show the users of this database, or of none."""
        self._counts, self._jump = None, None
        self.selection.forget()
        self.reader.work_at(workplace)
        self.alerts.work_at(workplace)
        self._show_filters()
        self.footer.setText("")
        self.user_chosen.emit(None)
        if workplace is None:
            self._clock.stop()
            return
        self._clock.start()
        self.reader.want_counts()
        self.reader.jump_to_start()

    def focus_search(self) -> None:
        """Begin to search: Ctrl+F."""
        self.search.setFocus()
        self.search.selectAll()

    def is_old(self) -> bool:
        """Whether it is worth reading again when somebody comes back to the window."""
        return self.model.age_s() > _OLD_AFTER_S

    def refresh(self) -> None:
        """Read rows and counts again, keeping selection and place."""
        self.reader.refresh()

    def show_changed(self, user: UserSummary) -> None:
        """A user was changed here: show it at once, where they stand."""
        self.model.update(user)
        self.reader.want_counts()

    def choose(self, *user_ids: UserId) -> None:
        """Select these users without saying so; nobody when they are not there."""
        self.selection.choose(user_ids)

    # Making

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setObjectName("tabs")
        tabs.addTab(self.tr("Associates"))
        tabs.addTab(self.tr("System users"))
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setAccessibleName(self.tr("Kind of users"))
        return tabs

    def _make_search(self) -> SearchField:
        # No pause: an older search is given up in the server when a letter comes.
        search = SearchField(pause_ms=0)
        search.setObjectName("search")
        search.setPlaceholderText(self.tr("Search name, user name, e-mail, group or role"))
        search.setMaxLength(_LONGEST_SEARCH)
        search.setAccessibleName(self.tr("Search users"))
        return search

    def _make_table(self) -> UsersTable:
        table = UsersTable(self.model)
        table.setObjectName("table")
        table.setAccessibleName(self.tr("Users"))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setSizeAdjustPolicy(UsersTable.SizeAdjustPolicy.AdjustIgnored)
        return table

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.banners)
        layout.addWidget(self.tabs)
        layout.addWidget(self.search)
        layout.addWidget(self.chips)
        layout.addWidget(self.table, stretch=1)
        layout.addWidget(self.footer)
        for before, after in (
            (self.tabs, self.search),
            (self.search, self.chips),
            (self.chips, self.table),
        ):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._change_kind)
        self.search.search_changed.connect(self.reader.search)
        self.search.left_downwards.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_list)
        self.chips.filter_chosen.connect(lambda key: self.reader.filter_by(UserFilter(key)))
        self.columns.sort_chosen.connect(self._sort)
        self.table.left_upwards.connect(self.search.setFocus)
        self.table.row_opened.connect(self._open_row)
        self.table.jumped_to_start.connect(self._jump_to_start)
        self.table.jumped_to_end.connect(self._jump_to_end)
        self.table.came_near_start.connect(self.reader.read_before)
        self.table.came_near_end.connect(self.reader.read_after)
        self.table.customContextMenuRequested.connect(self._ask_for_menu)
        self.selection.follow(self.table)
        self.selection.user_chosen.connect(self.user_chosen)
        self.selection.many_chosen.connect(self.many_chosen)
        self.model.modelAboutToBeReset.connect(self.table.remember_top)
        self.reader.rows_asked.connect(self._expect_rows)
        self.reader.rows_arrived.connect(self._receive_rows)
        self.reader.counts_arrived.connect(self._receive_counts)
        self.reader.counts_arrived.connect(self.alerts.look)
        self.reader.rows_asked.connect(self.alerts.make_way)
        self.reader.rows_arrived.connect(self.alerts.carry_on)
        self.banners.filter_asked.connect(self.chips.choose)
        self.banners.unlock_asked.connect(self.unlock_asked)
        self.reader.failed.connect(self._fail)
        self._dimming.timeout.connect(lambda: self.table.set_stale(True))
        self._clock.timeout.connect(self.model.tell_time)

    # What people do

    def _change_kind(self, tab: int) -> None:
        self._counts = None
        self.chips.set_counts(dict.fromkeys(UserFilter))
        self.reader.show_kind(_KINDS[tab])

    def _sort(self, column: SortColumn, descending: bool) -> None:  # noqa: FBT001  # a slot
        self.reader.sort_by(column, descending=descending)

    def _enter_list(self) -> None:
        self.table.setFocus()
        if self.reader.is_replacing:
            self._jump = Arrival.FIRST
        elif self.selection.is_empty:
            self._jump = Arrival.FIRST
            self._jump_in()

    def _open_row(self, index: QModelIndex) -> None:
        if index.row() not in self.table.selected_rows():
            self.table.show_row(index.row())
        self.detail_asked.emit()

    def _jump_to_start(self) -> None:
        self._jump = Arrival.FIRST
        if self.model.first_key is None and self.model.rowCount():
            self._jump_in()
        else:
            self.reader.jump_to_start()

    def _jump_to_end(self) -> None:
        self._jump = Arrival.LAST
        if self.model.last_key is None and self.model.rowCount():
            self._jump_in()
        else:
            self.reader.jump_to_end()

    def _jump_in(self) -> None:
        """Go to the row that a jump wanted, now that it is there."""
        jump, self._jump = self._jump, None
        if jump is not None and self.model.rowCount():
            row = 0 if jump is Arrival.FIRST else self.model.rowCount() - 1
            self.table.show_row(row)
            self.table.scrollTo(self.model.index(row, Column.NAME))

    def _ask_for_menu(self, at: QPoint) -> None:
        if self.table.selected_rows():
            self.menu_asked.emit(self.table.menu_position(at))

    # What arrives

    def _expect_rows(self, replaces: bool) -> None:  # noqa: FBT001  # a slot
        if replaces:
            self._dimming.start()

    def _receive_rows(self, arrival: Arrival) -> None:
        self._dimming.stop()
        self.table.set_stale(False)
        self.table.set_empty_text(self.nobody_text())
        self.selection.restore()
        if arrival is Arrival.AGAIN:
            self.table.return_to_top()
        elif arrival is Arrival.FIRST:
            self.table.scrollToTop()
        elif arrival is Arrival.LAST:
            self.table.scrollToBottom()
        self._jump_in()
        self._tell_stretch()
        if arrival is not Arrival.NEIGHBOUR:
            self.selection.look_again()
            announce(self.table, self.footer.text() or self.nobody_text())
        self.table.look_for_ends()

    def _receive_counts(self, counts: UserCounts) -> None:
        self._counts = counts
        self.chips.set_counts({str(key): count for key, count in counts.by_filter.items()})
        self._tell_stretch()

    def _fail(self, error: object) -> None:
        self._dimming.stop()
        # They are not what was asked for.
        self.table.set_stale(True)
        self.failed.emit(error)

    # Words

    def _show_filters(self) -> None:
        self.chips.set_filters(
            [Filter(key=key, text=say(text)) for key, text in FILTER_TEXTS.items()]
        )

    def nobody_text(self) -> str:
        query = self.reader.query
        if query.search and query.filter is not UserFilter.ALL:
            return self.tr("Nobody under “{0}” matches “{1}”.").format(
                say(FILTER_TEXTS[query.filter]), visible(query.search)
            )
        if query.search:
            return self.tr("Nobody matches “{0}”.").format(visible(query.search))
        return self.tr("There is nobody here.")

    def total(self) -> int | None:
        """How many users this tab, search and filter find; None while nobody knows."""
        known = self.model.stretch.total()
        query = self.reader.query
        if known is not None or query.search or self._counts is None:
            return known
        return self._counts.by_filter.get(query.filter)

    def _tell_stretch(self) -> None:
        total = self.total()
        numbers = self.model.stretch.numbers(total)
        if not self.model.rowCount():
            self.footer.setText("")
        elif numbers is None:
            self.footer.setText(self.tr("The last ones"))
        elif total is None:
            self.footer.setText(self.tr("{0}–{1} and more").format(*map(number, numbers)))
        else:
            self.footer.setText(
                self.tr("{0}–{1} of {2}").format(*map(number, numbers), number(total))
            )
