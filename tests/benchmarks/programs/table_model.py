"""Qt's own way to show a table: QSqlTableModel, which works in the window's thread."""

import json
import sys
import time

from PySide6.QtCore import QEventLoop, QModelIndex, Qt
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView

from tests.benchmarks.programs.heartbeat import Heartbeat, Stall
from tests.benchmarks.programs.resident import resident_mb
from tests.benchmarks.programs.stage import run, settle
from tests.benchmarks.programs.watching import Painting, answer

# Those that a person would search by hand.
COLUMNS = ("user_name", "given_name", "family_name", "email")
NOBODY = QModelIndex()


def main() -> int:
    task = json.load(sys.stdin)
    application = QApplication(["table-model"])
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(task["settings"]["database"])
    assert database.open()
    model = QSqlTableModel()
    model.setTable("crm_user")
    model.setSort(model.fieldIndex("name_key"), Qt.SortOrder.AscendingOrder)
    model.select()
    table = QTableView()
    table.setModel(model)
    table.resize(1200, 760)
    table.show()
    settle(500)
    first_mb = resident_mb()
    heartbeat = Heartbeat()
    found = [_filtered(model, table, heartbeat, search) for search in task["strings"]]
    if task["to_the_end"]:
        model.setFilter("")
        while model.canFetchMore(NOBODY):
            model.fetchMore(NOBODY)
    answer(found=found, first_mb=first_mb, end_mb=resident_mb())
    application.quit()
    return 0


def _filtered(
    model: QSqlTableModel, table: QTableView, heartbeat: Heartbeat, search: str
) -> dict[str, object]:
    stall: list[Stall] = []
    tests = " AND ".join(_anywhere(word) for word in search.split())
    began = time.perf_counter()
    with heartbeat.listening(stall):
        model.setFilter(tests)
        loop = QEventLoop()
        painting = Painting(table.viewport(), loop.quit)
        table.viewport().update()
        run(loop)
        painting.stop()
    took_ms = (time.perf_counter() - began) * 1000
    return {"search": search, "ms": took_ms, "stall_ms": stall[0]["ms"]}


def _anywhere(word: str) -> str:
    quoted = word.replace("'", "''")
    return "(" + " OR ".join(f"{column} LIKE '%{quoted}%'" for column in COLUMNS) + ")"


if __name__ == "__main__":
    sys.exit(main())
