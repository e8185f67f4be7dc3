"""The audit log: search it, look closely at an entry, verify it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from crm_admin.domain.audit import (
    GROUP_TEXTS,
    RESULT_TEXTS,
    ActionGroup,
    AuditEntry,
    Result,
)
from crm_admin.domain.audit_vocabulary import CRITICAL_TEXT
from crm_admin.domain.text import Text
from crm_admin.gui import icons
from crm_admin.gui.audit.audit_model import AuditColumn, audit_model, look_of
from crm_admin.gui.audit.audit_words import detail_rows, what_text
from crm_admin.gui.audit.verify_bar import VerifyBar
from crm_admin.gui.growing_rows import GrowingRows
from crm_admin.gui.roles import Role, give_role
from crm_admin.gui.sentences import say
from crm_admin.gui.widgets.key_value_grid import KeyValueGrid
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.widgets.rows_table import RowsTable
from crm_admin.gui.widgets.search_field import SearchField
from crm_admin.gui.widgets.state_badge import StateBadgeDelegate
from crm_admin.gui.workplace import Workplace
from crm_admin.services.ports import AuditQuery

_PAGE = 100
_ENTRIES = "audit"
_CRITICAL = "critical"
_WIDTHS = {
    AuditColumn.WHEN: 16,
    AuditColumn.WHAT: 25,
    AuditColumn.WHOM: 15,
    AuditColumn.WHO: 12,
}


class AuditPage(QWidget):
    """Read when it is looked at, and again each time."""

    failed = Signal(object)
    refused = Signal(object)
    told = Signal(str)
    entries_arrived = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace: Workplace | None = None
        self._search = ""
        self.group_box = _choice(self.tr("Kind"), self.tr("All kinds"), GROUP_TEXTS)
        self.group_box.setObjectName("group_box")
        # Of every kind, so it stands before them.
        self.group_box.insertItem(1, say(CRITICAL_TEXT), _CRITICAL)
        self.result_box = _choice(self.tr("Result"), self.tr("All results"), RESULT_TEXTS)
        self.result_box.setObjectName("result_box")
        self.export_button = QPushButton(self.tr("&Export…"))
        self.export_button.setObjectName("export_button")
        icons.follow_theme(self.export_button, "export")
        self.model = audit_model(self)
        self.title_label = PlainLabel(say(Text("Audit log")), role=Role.TITLE, wraps=False)
        self.verify_bar = VerifyBar()
        self.search = SearchField()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search who, to whom, why or operation"))
        self.search.setAccessibleName(self.tr("Search the audit log"))
        self.table = self._make_table()
        self.paging = GrowingRows(self.table, self.model, page=_PAGE)
        self.detail_title = PlainLabel(role=Role.HEADING)
        self.detail = KeyValueGrid()
        self.detail.setObjectName("detail")
        self._lay_out()
        self._connect()

    def work_at(self, workplace: Workplace | None) -> None:
        """Show the log of this database, or of none."""
        self._workplace = workplace
        self.verify_bar.work_at(workplace)
        self.model.clear()
        self.export_button.setEnabled(workplace is not None)
        self._show_entry(None)

    def read(self) -> None:
        """The newest entries."""
        self._ask(None)

    def leave(self) -> None:
        """Another page is looked at: a check that still runs would keep it waiting."""
        self.verify_bar.cancel()

    # Reading

    def _ask(self, before: int | None) -> None:
        workplace = self._workplace
        if workplace is None:
            return
        query = replace(self.query, before=before)
        self.paging.begin(is_more=before is not None)
        workplace.jobs.read(
            _ENTRIES,
            lambda: workplace.audit.page(query),
            self._receive_more if before is not None else self._receive,
            self._fail,
            owner=self,
            cancel=workplace.accounts.interrupt,
            about=self.tr("Reading the audit log…"),
        )

    def _receive(self, answer: tuple[Sequence[AuditEntry], datetime]) -> None:
        entries, read_at = answer
        self.paging.show(entries, read_at)
        self.table.set_empty_text(self.tr("Nothing found."))
        if entries:
            self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self._show_entry(None)
        self.entries_arrived.emit()

    def _receive_more(self, answer: tuple[Sequence[AuditEntry], datetime]) -> None:
        entries, _ = answer
        self.paging.append(entries)
        self.entries_arrived.emit()

    def _fail(self, error: Exception) -> None:
        self.paging.fail()
        self.failed.emit(error)

    def _ask_for_more(self) -> None:
        self._ask(self.model.rows[-1].number)

    @property
    def query(self) -> AuditQuery:
        """What is looked for, from the newest entry on."""
        group, result = self.group_box.currentData(), self.result_box.currentData()
        return AuditQuery(
            search=self._search,
            group=None if group in {None, _CRITICAL} else ActionGroup(group),
            result=None if result is None else Result(result),
            is_critical=group == _CRITICAL,
            limit=_PAGE,
        )

    def export(self) -> None:
        """Write what is looked for into a file."""
        from crm_admin.gui.audit.audit_export import AuditExporting

        if self._workplace is not None:
            exporting = AuditExporting(self, self._workplace, self.query)
            exporting.told.connect(self.told)
            exporting.failed.connect(self.refused)
            exporting.ask()

    def _change_search(self, text: str) -> None:
        self._search = text
        self.read()

    # Showing

    def _follow_selection(self, current: QModelIndex) -> None:
        self._show_entry(self.model.rows[current.row()] if current.isValid() else None)

    def _show_entry(self, entry: AuditEntry | None) -> None:
        self.detail_title.setText(what_text(entry) if entry else self.tr("Choose an entry."))
        self.detail.set_rows(detail_rows(entry, now=self.model.read_at) if entry else [])

    # Making

    def _make_table(self) -> RowsTable:
        table = RowsTable()
        table.setObjectName("table")
        table.setAccessibleName(self.tr("Audit log"))
        table.setModel(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        badges = StateBadgeDelegate(table, said=lambda index: look_of(self.model.rows[index.row()]))
        table.setItemDelegateForColumn(AuditColumn.WHAT, badges)
        header = table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setStretchLastSection(True)
        table.size_columns(_WIDTHS.items())
        return table

    def _lay_out(self) -> None:
        listing = QWidget()
        rows = QVBoxLayout(listing)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(8)
        narrowing.addWidget(self.search, stretch=1)
        narrowing.addWidget(self.group_box)
        narrowing.addWidget(self.result_box)
        rows.addLayout(narrowing)
        rows.addWidget(self.table, stretch=1)
        card = QFrame()
        give_role(card, Role.CARD)
        card.setMinimumWidth(280)
        facts = QVBoxLayout(card)
        facts.setContentsMargins(18, 14, 18, 14)
        facts.setSpacing(12)
        facts.addWidget(self.detail_title)
        facts.addWidget(self.detail)
        facts.addStretch(1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(12)
        parts.addWidget(listing)
        parts.addWidget(card)
        parts.setStretchFactor(0, 1)
        parts.setSizes([750, 280])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self.title_label)
        head.addWidget(self.verify_bar, stretch=1)
        head.addWidget(self.export_button)
        layout.addLayout(head)
        layout.addWidget(parts, stretch=1)

    def _connect(self) -> None:
        self.search.search_changed.connect(self._change_search)
        self.group_box.currentIndexChanged.connect(self.read)
        self.result_box.currentIndexChanged.connect(self.read)
        self.export_button.clicked.connect(self.export)
        self.search.left_downwards.connect(self.table.setFocus)
        self.table.left_upwards.connect(self.search.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._follow_selection)
        self.paging.end_neared.connect(self._ask_for_more)


def _choice(
    name: str, everything: str, texts: Mapping[ActionGroup, Text] | Mapping[Result, Text]
) -> QComboBox:
    """All, or one of these."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItem(everything, None)
    for value, text in texts.items():
        box.addItem(say(text), value.value)
    return box
