"""A main window on the fake company, with somebody signed in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.user import UserId
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.theme import Theme
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.workplace import Workplace
from tests.fakes import FakeDatabase, a_company
from tests.gui.workplaces import workplace_of


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def database() -> FakeDatabase:
    return a_company()


@pytest.fixture
def jobs(qapp: QCoreApplication) -> Iterator[Jobs]:
    made = Jobs(None, CrmAdminError)
    yield made
    made.close()


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs) -> Workplace:
    return workplace_of(database, jobs, profile_name="Northwind CRM")


@pytest.fixture
def empty_window(qtbot: QtBot, light: Theme, settings: QSettings) -> Iterator[MainWindow]:
    """The window before any database answers."""
    made = MainWindow(light, settings)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.pane.details.leave_form()
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(qtbot: QtBot, empty_window: MainWindow, workplace: Workplace) -> MainWindow:
    """The window when the first rows have come."""
    empty_window.open(workplace)
    settle(qtbot, workplace.jobs)
    return empty_window


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    """Wait until nobody waits for an answer any more."""
    qtbot.waitUntil(lambda: not jobs.is_busy)


@pytest.fixture
def choose(qtbot: QtBot, window: MainWindow, jobs: Jobs) -> Callable[[str], None]:
    """Choose a user by their name, as a click on their row would."""

    def choose_user(user_name: str) -> None:
        row = window.users.model.row_of(UserId(f"id-{user_name}"))
        assert row is not None, user_name
        window.users.table.show_row(row)
        settle(qtbot, jobs)

    return choose_user
