"""The exact rows and columns that a change writes, old and new."""

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from crm_admin.domain.changes import CellValue, RowAct, RowChange, WritePlan
from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.facts_table import FactsTable
from crm_admin.gui.dialogs.frame import DialogFrame
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.sentences import visible

_LEAST_WIDTH, _MOST_WIDTH = 680, 960
_EDGES = 48


class WritePlanDialog(QDialog):
    """Shows a plan; nothing is written by looking at it."""

    def __init__(self, plan: WritePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("What will be written")
        self.table = FactsTable(title, self._headings(), self._lines(plan))
        width = min(max(_LEAST_WIDTH, self.table.wanted_width + _EDGES), _MOST_WIDTH)
        self.frame = DialogFrame(self, title=title, lead=self._lead(plan), width=width)
        self.table.setVisible(not plan.is_empty)
        self.frame.add(self.table)
        self.close_button = self.frame.add_button(
            self.tr("Close"), name="close_button", default=True
        )
        self.close_button.clicked.connect(self.reject)
        self.close_button.setFocus()

    def _lead(self, plan: WritePlan) -> str:
        if plan.is_empty:
            return self.tr("Nothing would be written: everything stands there already.")
        return self.tr(
            "These values, and an entry in the audit log. Each row is written only if its old"
            " values still stand there; nothing has been written yet."
        )

    def _headings(self) -> list[str]:
        return [
            self.tr("Table"),
            self.tr("Row"),
            self.tr("Column"),
            self.tr("Old value"),
            self.tr("New value"),
        ]

    def _lines(self, plan: WritePlan) -> list[list[str]]:
        return [line for row in plan.rows for line in self._lines_of(row)]

    def _lines_of(self, row: RowChange) -> Iterator[list[str]]:
        is_new = row.act is RowAct.INSERT
        key = ", ".join(f"{visible(name)} = {shown(value)}" for name, value in row.key)
        names = [visible(row.table), self.tr("new: {0}").format(key) if is_new else key]
        for number, change in enumerate(row.columns):
            old = "" if is_new else shown(change.old)
            is_token = is_new and isinstance(change.new, Secret)
            new = _token() if is_token else shown(change.new, is_new=True)
            yield [*(names if number == 0 else ["", ""]), visible(change.column), old, new]


class WritePlanLink:
    """Asks the worker for a plan when its link is pressed, and shows it."""

    def __init__(
        self,
        dialog: QDialog,
        frame: DialogFrame,
        jobs: Jobs,
        ask: Callable[[], Callable[[], WritePlan]],
    ) -> None:
        """`ask` reads the fields of the dialog and returns the work for the worker."""
        self._dialog = dialog
        self._frame = frame
        self._jobs = jobs
        self._ask = ask
        words = QCoreApplication.translate("WritePlanLink", "Show what will be written")
        self.link: QPushButton = frame.add_link(words, name="write_plan_link")
        self.link.clicked.connect(self._asked)

    def _asked(self) -> None:
        self.link.setEnabled(False)
        about = QCoreApplication.translate("WritePlanLink", "Looking at what would be written…")
        self._jobs.read(
            "write-plan", self._ask(), self._show, self._fail, owner=self._dialog, about=about
        )

    def _show(self, plan: WritePlan) -> None:
        self.link.setEnabled(True)
        WritePlanDialog(plan, self._dialog).open()

    def _fail(self, error: Exception) -> None:
        self.link.setEnabled(True)
        if isinstance(error, CrmAdminError):
            self._frame.show_error(error)


def shown(value: CellValue, *, is_new: bool = False) -> str:
    """A value as it stands in the database; a secret only as what it is."""
    match value:
        case None:
            return "NULL"
        case Secret():
            return _secret(is_new=is_new)
        case bool():
            return "1" if value else "0"
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M:%S UTC")
        case str():
            return f"“{visible(value)}”"
        case _:
            return str(value)


def _token() -> str:
    """Hashes stand in the row of their user; a secret with a row of its own opens a link."""
    return QCoreApplication.translate("WritePlanDialog", "a new token")


def _secret(*, is_new: bool) -> str:
    if is_new:
        return QCoreApplication.translate("WritePlanDialog", "a new hash")
    return QCoreApplication.translate("WritePlanDialog", "the hash until now")
