"""The directory: its settings, and the test of what is on the screen."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.audit import Action
from crm_admin.domain.directory import DirectorySettings
from crm_admin.domain.errors import DirectoryNotTrusted
from crm_admin.domain.text import Text
from crm_admin.gui.dialogs.directory import DirectoryDialog
from crm_admin.gui.dialogs.directory_test import DirectoryTestDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.workplace import Workplace
from tests.fakes import DIRECTORY, FakeDatabase, FakeExternalPasswords, decide
from tests.gui.dialogs.listening import default_of, open_in_front, shown_dialog
from tests.gui.workplaces import workplace_of

THERE = "the password in the directory"
NAME = "uid=ext.admin,ou=people,dc=northwind,dc=se"


@pytest.fixture
def directory() -> FakeExternalPasswords:
    return FakeExternalPasswords({"ext.admin": THERE})


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs, directory: FakeExternalPasswords) -> Workplace:
    return workplace_of(database, jobs, external_passwords=directory)


@pytest.fixture
def dialog(qtbot: QtBot, workplace: Workplace, window: QWidget) -> DirectoryDialog:
    made = DirectoryDialog(workplace, workplace.site.directory(), window)
    open_in_front(qtbot, made)
    return made


def fill(dialog: DirectoryDialog, settings: DirectorySettings) -> None:
    dialog.address.setText(f" {settings.address} ")
    dialog.bind_name.setText(settings.bind_name)
    dialog.ca_file.setText(settings.ca_file or "")


# Settings


def test_what_was_typed_is_saved_and_recorded(
    qtbot: QtBot, dialog: DirectoryDialog, workplace: Workplace, database: FakeDatabase
) -> None:
    fill(dialog, DIRECTORY)
    with qtbot.waitSignals([dialog.completed, dialog.accepted]):
        dialog.act.verb.click()

    assert workplace.site.directory().value == DIRECTORY
    assert database.entries[-1].event.action is Action.DIRECTORY_CHANGE


def test_what_is_saved_stands_there_and_empty_fields_switch_it_off(
    qtbot: QtBot, workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    decide(database, DIRECTORY)
    dialog = DirectoryDialog(workplace, workplace.site.directory(), window)
    open_in_front(qtbot, dialog)
    assert dialog.settings() == DIRECTORY

    fill(dialog, DirectorySettings())
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.verb.click()

    assert not workplace.site.directory().value.is_set_up


def test_what_will_not_do_is_said_beside_its_field(
    dialog: DirectoryDialog, workplace: Workplace
) -> None:
    fill(dialog, DirectorySettings(address="ldap.northwind.se", bind_name="anna"))
    dialog.act.verb.click()

    assert dialog.rows["address"].error.startswith("It must be like ldaps://")
    assert "{user_name}" in dialog.rows["bind_name"].error
    assert dialog.address.hasFocus()
    assert workplace.site.directory().version == 0


def test_what_somebody_else_saved_meanwhile_is_not_overwritten(
    qtbot: QtBot, dialog: DirectoryDialog, workplace: Workplace, database: FakeDatabase
) -> None:
    decide(database, DIRECTORY)
    fill(dialog, DirectorySettings())
    dialog.act.verb.click()
    qtbot.waitUntil(dialog.frame.problem.isVisible)

    assert dialog.frame.problem.text().startswith("Somebody else saved these settings meanwhile.")
    assert workplace.site.directory().value == DIRECTORY


def test_enter_saves_nothing(dialog: DirectoryDialog) -> None:
    assert default_of(dialog) == "Cancel"


# The test


def test_what_is_on_the_screen_is_tried_not_what_is_saved(
    qtbot: QtBot, dialog: DirectoryDialog, workplace: Workplace, directory: FakeExternalPasswords
) -> None:
    fill(dialog, DIRECTORY)
    dialog.test_button.click()
    qtbot.waitUntil(lambda: shown_dialog(DirectoryTestDialog) is not None)

    trial = shown_dialog(DirectoryTestDialog)
    assert isinstance(trial, DirectoryTestDialog)
    ask(qtbot, trial, THERE)

    assert trial.frame.problem.text() == f"The directory takes this password for {NAME}."
    assert directory.asked == [NAME]
    assert not workplace.site.directory().value.is_set_up


def test_without_an_address_there_is_nothing_to_try(dialog: DirectoryDialog) -> None:
    dialog.test_button.click()

    assert dialog.rows["address"].error == "This is needed."
    assert shown_dialog(DirectoryTestDialog) is None


@pytest.fixture
def trial(qtbot: QtBot, workplace: Workplace, window: QWidget) -> DirectoryTestDialog:
    made = DirectoryTestDialog(workplace, DIRECTORY, window)
    open_in_front(qtbot, made)
    return made


def ask(
    qtbot: QtBot, trial: DirectoryTestDialog, password: str, user_name: str = "ext.admin"
) -> None:
    trial.user_name.setText(user_name)
    trial.password.setText(password)
    with qtbot.waitSignal(trial.answered):
        trial.test_button.click()


def test_a_password_that_is_not_taken_is_told_with_the_name_there(
    qtbot: QtBot, trial: DirectoryTestDialog
) -> None:
    ask(qtbot, trial, "wrong")

    assert trial.frame.problem.text() == (
        f"The directory does not take this password for {NAME}. Check the password, and that it"
        " knows this name."
    )


def test_the_password_is_forgotten_and_recorded_nowhere(
    qtbot: QtBot, trial: DirectoryTestDialog, database: FakeDatabase
) -> None:
    ask(qtbot, trial, "tulip-canary")

    assert trial.password.text() == ""
    assert trial.password.hasFocus()
    assert "tulip-canary" not in repr(database.state)


def test_a_name_that_cannot_be_there_is_said_to_be_none(
    qtbot: QtBot, trial: DirectoryTestDialog
) -> None:
    ask(qtbot, trial, THERE, "ext\u202eadmin")

    assert trial.frame.problem.text() == "The directory can have nobody with this user name."


def test_why_the_directory_did_not_say_is_told(
    qtbot: QtBot, trial: DirectoryTestDialog, directory: FakeExternalPasswords
) -> None:
    directory.failure = DirectoryNotTrusted(problem=Text("Another name stands there."))
    ask(qtbot, trial, THERE)

    assert trial.frame.problem.text() == "Another name stands there."
    assert trial.test_button.isEnabled()


def test_both_are_needed(trial: DirectoryTestDialog, directory: FakeExternalPasswords) -> None:
    trial.test_button.click()

    assert trial.user_name_row.error == trial.password_row.error == "This is needed."
    assert trial.user_name.hasFocus()
    assert directory.asked == []
