"""The directory on the page of the system: how it stands, and who may change it."""

import pytest
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import ConnectionLost
from crm_admin.gui.dialogs.directory import DirectoryDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.system.directory_card import DirectoryCard
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.services.ports import StoredSetting
from tests.fakes import DIRECTORY, FakeDatabase, decide
from tests.gui.dialogs.listening import told
from tests.gui.window.conftest import settle
from tests.gui.workplaces import workplace_of


def card_of(qtbot: QtBot, window: MainWindow, jobs: Jobs) -> DirectoryCard:
    window.go_to(Place.SYSTEM)
    settle(qtbot, jobs)
    return window.pages.system.directory_card


def test_where_none_is_set_up_it_says_who_cannot_sign_in(
    qtbot: QtBot, window: MainWindow, jobs: Jobs
) -> None:
    card = card_of(qtbot, window, jobs)

    assert card.grid.value_of("State") == "Not set up"
    assert "they cannot sign in here" in card.note_label.text()
    assert (card.change_button.text(), card.change_button.isEnabled()) == ("Set up…", True)


def test_it_is_set_up_in_a_dialog_and_shown(qtbot: QtBot, window: MainWindow, jobs: Jobs) -> None:
    card = card_of(qtbot, window, jobs)
    heard = told(window.pages.told)
    card.change_button.click()
    [dialog] = window.findChildren(DirectoryDialog)
    dialog.address.setText(DIRECTORY.address)
    dialog.bind_name.setText(DIRECTORY.bind_name)
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.verb.click()
    settle(qtbot, jobs)

    assert card.grid.value_of("Address") == DIRECTORY.address
    assert card.grid.value_of("Name there") == DIRECTORY.bind_name
    assert card.grid.value_of("Trusted authority") == "Those of this computer"
    assert card.change_button.text() == "Change…"
    assert heard == ["Saved the settings of the directory."]


def test_a_user_administrator_reads_it_only(
    qtbot: QtBot, empty_window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    decide(database, DIRECTORY)
    empty_window.open(workplace_of(database, jobs, "uma.lind"))
    settle(qtbot, jobs)

    card = card_of(qtbot, empty_window, jobs)

    assert card.grid.value_of("Address") == DIRECTORY.address
    assert not card.change_button.isEnabled()
    assert "Only an administrator may change settings." in card.note_label.text()


def test_settings_that_cannot_be_read_are_told(
    qtbot: QtBot, window: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    database.state.companion.settings["directory"] = StoredSetting(value="{", version=3)

    card = card_of(qtbot, window, jobs)

    assert card.unreadable.text().startswith("What was saved cannot be read")


@pytest.mark.parametrize("error", [ConnectionLost])
def test_a_card_that_cannot_be_read_says_so(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, error: type[ConnectionLost]
) -> None:
    card = card_of(qtbot, window, jobs)
    heard = told(card.failed)

    card._fail(error())  # noqa: SLF001 (what the worker would bring)

    assert len(heard) == 1
