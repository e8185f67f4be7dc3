"""Export… on the page of the audit log."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from crm_admin.domain.audit import Action
from crm_admin.gui.dialogs.confirm import ConfirmDialog
from crm_admin.gui.dialogs.export_list import AuditExportDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.gui.workplace import Workplace
from crm_admin.services.sessions import FRESH_FOR
from tests.fakes import FakeDatabase
from tests.fakes.files import FakeFiles
from tests.fakes.setting import PASSWORD
from tests.gui.dialogs.listening import shown_dialog
from tests.gui.window.conftest import settle
from tests.gui.workplaces import workplace_of

PATH = "/home/anna/audit.csv"


@pytest.fixture
def files() -> FakeFiles:
    return FakeFiles()


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs, files: FakeFiles) -> Workplace:
    return workplace_of(database, jobs, begin_file=files.begin)


def export_to(qtbot: QtBot, window: MainWindow, jobs: Jobs, path: str) -> None:
    window.go_to(Place.AUDIT)
    settle(qtbot, jobs)
    window.pages.audit.export_button.click()
    [chooser] = window.findChildren(QFileDialog)
    chooser.fileSelected.emit(path)
    chooser.close()


def asked(qtbot: QtBot) -> ConfirmDialog:
    qtbot.waitUntil(lambda: shown_dialog(ConfirmDialog) is not None)
    dialog = shown_dialog(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    return dialog


def exports_in(database: FakeDatabase) -> int:
    return sum(entry.event.action is Action.AUDIT_EXPORT for entry in database.entries)


def test_what_is_looked_for_is_written_and_recorded(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, files: FakeFiles
) -> None:
    export_to(qtbot, window, jobs, PATH)
    said = f"Exported 7 entries to {PATH}."
    qtbot.waitUntil(lambda: window.bottom.result.text() == said)
    assert files.finished[PATH].count("\r\n") == 8
    assert shown_dialog(AuditExportDialog) is None


def test_the_password_is_asked_for_again(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, files: FakeFiles, database: FakeDatabase
) -> None:
    database.clock.advance(FRESH_FOR + timedelta(seconds=1))
    export_to(qtbot, window, jobs, PATH)
    dialog = asked(qtbot)
    assert files.finished == {}
    dialog.password.setText(PASSWORD)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: PATH in files.finished)
    assert exports_in(database) == 1


def test_cancel_writes_nothing_and_says_so(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, files: FakeFiles, database: FakeDatabase
) -> None:
    database.clock.advance(FRESH_FOR + timedelta(seconds=1))
    export_to(qtbot, window, jobs, PATH)
    asked(qtbot).reject()
    qtbot.waitUntil(lambda: "Nothing was changed." in window.bottom.result.text())
    assert files.finished == {}
    assert exports_in(database) == 0


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(
    qtbot: QtBot, window: MainWindow, jobs: Jobs
) -> None:
    export_to(qtbot, window, jobs, "/full/audit.csv")
    qtbot.waitUntil(lambda: shown_dialog(AuditExportDialog) is not None)
    dialog = shown_dialog(AuditExportDialog)
    assert isinstance(dialog, AuditExportDialog)
    qtbot.waitUntil(lambda: "could not be written" in dialog.frame.problem.text())
    dialog.reject()
