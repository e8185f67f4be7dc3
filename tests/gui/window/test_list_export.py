import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from crm_admin.domain.listing import UserFilter
from crm_admin.gui.dialogs.export_list import ExportDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.users.user_list_model import Column
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.workplace import Workplace
from crm_admin.services import export
from tests.fakes import FakeDatabase
from tests.fakes.files import FakeFiles
from tests.gui.window.conftest import settle
from tests.gui.workplaces import workplace_of

PATH = "/home/anna/users.csv"


@pytest.fixture
def files() -> FakeFiles:
    return FakeFiles()


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs, files: FakeFiles) -> Workplace:
    return workplace_of(database, jobs, begin_file=files.begin)


def export_to(window: MainWindow, path: str) -> None:
    """As somebody does who chooses this name in the dialog of the operating system."""
    window.menus.export.trigger()
    [chooser] = window.findChildren(QFileDialog)
    chooser.fileSelected.emit(path)
    chooser.close()


def dialog_of(window: MainWindow) -> ExportDialog:
    [dialog] = window.findChildren(ExportDialog)
    return dialog


def test_the_file_holds_what_the_list_shows(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, files: FakeFiles
) -> None:
    window.users.chips.choose(UserFilter.LOCKED)
    window.users.columns.choose(Column.EMAIL, shown=False)
    settle(qtbot, jobs)
    export_to(window, PATH)
    said = f"Exported 2 users to {PATH}."
    qtbot.waitUntil(lambda: window.bottom.result.text() == said)
    heading, *rows = files.finished[PATH].removeprefix("\ufeff").splitlines()
    assert heading.startswith("State,Name,User name")
    assert "E-mail" not in heading
    assert [row.split(",")[0] for row in rows] == ["Locked", "Locked"]


def test_it_shows_how_far_it_is_and_can_be_called_off(
    qtbot: QtBot,
    window: MainWindow,
    database: FakeDatabase,
    files: FakeFiles,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(export, "_PAGE", 1)
    with qtbot.waitSignal(window.users.alerts.changed):
        window.refresh()
    # The heading, then two pages; after them the server is slow.
    files.after_writing = lambda count: database.gate.close() if count > 2 else None
    total = window.users.total()
    export_to(window, PATH)
    dialog = dialog_of(window)
    assert dialog.progress_bar.maximum() == total
    qtbot.waitUntil(lambda: dialog.progress_label.text().startswith("2 of "))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: files.discarded == [PATH])
    database.gate.open()
    assert files.finished == {}


def test_where_nothing_can_be_written_that_is_said(qtbot: QtBot, window: MainWindow) -> None:
    export_to(window, "/full/users.csv")
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: "could not be written" in dialog.frame.problem.text())
    assert dialog.cancel_button.text() == "Close"


def test_a_search_whose_end_nobody_knows_counts_up(
    qtbot: QtBot, window: MainWindow, workplace: Workplace, files: FakeFiles
) -> None:
    request = export.ExportRequest(
        query=window.users.reader.query,
        columns=(export.ExportColumn.NAME,),
        headings=("Name",),
        path=PATH,
    )
    dialog = ExportDialog(workplace, request, total=None, parent=window)
    with qtbot.waitSignal(dialog.completed) as done:
        dialog.open()
    assert done.args is not None
    assert files.finished[PATH].count("\r\n") == done.args[0] + 1
    assert dialog.progress_label.text() == f"{window.users.total()} users"


def test_without_a_database_there_is_nothing_to_export(empty_window: MainWindow) -> None:
    assert not empty_window.menus.export.isEnabled()
