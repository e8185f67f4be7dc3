"""What every test of a dialog may ask for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import CrmAdminError
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.theme import Theme
from crm_admin.gui.workplace import Workplace
from tests.fakes.company import a_company
from tests.fakes.database import FakeDatabase
from tests.gui.workplaces import workplace_of


@pytest.fixture
def jobs(qapp: QCoreApplication) -> Iterator[Jobs]:
    made = Jobs(None, CrmAdminError)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, light: Theme) -> Iterator[QWidget]:
    """What dialogs belong to."""
    made = QWidget()
    made.resize(1200, 760)
    qtbot.addWidget(made)
    made.show()
    yield made
    # Dialogs delete themselves when they close, and go with their window.
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def database() -> FakeDatabase:
    return a_company()


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs) -> Workplace:
    return workplace_of(database, jobs)
