"""The system user in the main window: how it stands, a new code, drills, and what is told."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from crm_admin.domain.audit import Action
from crm_admin.domain.errors import ConnectionLost
from crm_admin.domain.recovery import code_hash
from crm_admin.domain.secret import Secret
from crm_admin.gui.dialogs.new_recovery_code import NewRecoveryCodeDialog
from crm_admin.gui.dialogs.recovery_drill import RecoveryDrillDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.system.system_user_card import SystemUserCard
from crm_admin.gui.system.system_user_watch import SystemUserWatch
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.services.recovery import Begun, Entrance
from crm_admin.services.system_user import system_user_of
from tests.fakes import (
    FakeDatabase,
    FakeMailTemplates,
    FakePlace,
    a_database,
    a_user,
    a_user_administrator,
    an_administrator,
)
from tests.fakes.recovery import with_system_user
from tests.gui.window.conftest import settle
from tests.gui.workplaces import workplace_of


def used(database: FakeDatabase, code: Secret | None = None) -> Begun:
    """Somebody came in as system user."""
    entrance = Entrance(
        database=database,
        place=FakePlace(),
        templates=FakeMailTemplates(),
        account="crm_owner",
    )
    return entrance.enter(code)


@pytest.fixture
def database() -> FakeDatabase:
    return a_database(an_administrator("anna.berg"), an_administrator("bo.ek"), a_user("asa.bjork"))


def card_of(qtbot: QtBot, window: MainWindow, jobs: Jobs) -> SystemUserCard:
    window.menus.system_user.trigger()
    settle(qtbot, jobs)
    assert window.pages.place is Place.SYSTEM
    return window.pages.system.system_user_card


# The card


def test_where_nobody_set_it_up_that_is_said(qtbot: QtBot, window: MainWindow, jobs: Jobs) -> None:
    card = card_of(qtbot, window, jobs)

    assert card.grid.value_of("State") == "Not set up"
    assert "the account of the database alone opens the way" in card.reminder.text()
    assert card.code_button.text() == "Set up…"
    assert not card.drill_button.isEnabled()


def test_it_is_set_up_and_the_code_is_shown_once(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    card = card_of(qtbot, window, jobs)
    card.code_button.click()
    [dialog] = window.findChildren(NewRecoveryCodeDialog)
    dialog.act.verb.click()
    qtbot.waitUntil(dialog.code_card.isVisible)
    settle(qtbot, jobs)

    code = Secret(dialog.code_card.field.text())
    with database.open_reading() as reading:
        assert system_user_of(reading.settings).code_hash == code_hash(code)
    assert not dialog.act.cancel.isEnabled()
    dialog.code_card.kept_box.setChecked(True)
    with qtbot.waitSignal(dialog.finished):
        dialog.act.cancel.click()
    assert card.grid.value_of("State") == "Set up"
    assert "anna.berg" in card.grid.value_of("Code made")
    assert card.reminder.text() == ""


def test_a_code_that_cannot_be_saved_is_not_shown(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    card = card_of(qtbot, window, jobs)
    database.will_fail_commits(ConnectionLost())
    card.code_button.click()
    [dialog] = window.findChildren(NewRecoveryCodeDialog)
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: bool(dialog.frame.problem.text()))

    assert dialog.code_card.field.text() == ""
    assert not dialog.code_card.isVisible()


def test_a_drill_with_the_code_from_paper_is_recorded_and_shown(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    code = with_system_user(database)
    card = card_of(qtbot, window, jobs)
    assert card.grid.value_of("Last drill") == "Never"
    card.drill_button.click()
    [dialog] = window.findChildren(RecoveryDrillDialog)
    dialog.code.setText("AAAA")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: bool(dialog.code_row.error))
    database.clock.advance(timedelta(seconds=1))
    dialog.code.setText(code.reveal())
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: "passed" in dialog.frame.problem.text())
    settle(qtbot, jobs)

    assert database.entries[-1].event.action is Action.RECOVERY_DRILL
    assert card.grid.value_of("Last drill") != "Never"
    assert dialog.code.text() == ""


def test_after_90_days_without_one_a_drill_is_asked_for(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    with_system_user(database)
    database.clock.advance(timedelta(days=90))
    card = card_of(qtbot, window, jobs)
    assert "90 days" in card.reminder.text()
    card.reminder.action_button.click()

    assert window.findChildren(RecoveryDrillDialog)


def test_others_than_administrators_have_nothing_to_do_with_it(
    qtbot: QtBot, empty_window: MainWindow, jobs: Jobs
) -> None:
    leaders = (an_administrator("anna.berg"), a_user_administrator("uma.lind"))
    database = a_database(*leaders)
    used(database)
    empty_window.open(workplace_of(database, jobs, "uma.lind"))
    settle(qtbot, jobs)
    card = card_of(qtbot, empty_window, jobs)

    assert "Only an administrator" in card.note_label.text()
    assert not card.code_button.isEnabled()
    assert empty_window.recovery_banner.text() == ""


# Uses that were not read


def test_a_use_is_told_until_it_is_acknowledged(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    banner = window.recovery_banner
    assert banner.text() == ""
    begun = used(database)
    used(database, begun.next_code)
    window.system_user.look()
    settle(qtbot, jobs)

    assert "crm_owner" in banner.text()
    assert "and the recovery code" in banner.text()
    assert "Older uses that were not read: 1." in banner.text()
    banner.action_button.click()
    qtbot.waitUntil(lambda: "without code" in banner.text())
    banner.action_button.click()
    qtbot.waitUntil(lambda: banner.text() == "")
    assert not banner.isVisible()


def test_an_acknowledgement_that_cannot_be_saved_is_said_and_the_strip_stays(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    used(database)
    window.system_user.look()
    settle(qtbot, jobs)
    database.will_fail_commits(ConnectionLost())
    window.recovery_banner.action_button.click()
    qtbot.waitUntil(lambda: bool(window.bottom.result.text()))

    assert window.recovery_banner.text()


def test_nothing_of_it_is_left_when_somebody_signs_out(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    used(database)
    window.system_user.look()
    settle(qtbot, jobs)
    window.close_database()

    assert window.recovery_banner.text() == ""


# One administrator


def test_with_one_administrator_left_a_second_is_asked_for(
    qtbot: QtBot, empty_window: MainWindow, jobs: Jobs
) -> None:
    database = a_database(an_administrator("anna.berg"), a_user("asa.bjork"))
    empty_window.open(workplace_of(database, jobs))
    settle(qtbot, jobs)
    lonely = empty_window.users.banners.lonely
    assert "Make a second one" in lonely.text()

    database.add(an_administrator("bo.ek"), Secret("hash"))
    empty_window.system_user.look()
    settle(qtbot, jobs)
    assert lonely.text() == ""


def test_with_two_administrators_nothing_is_said(window: MainWindow) -> None:
    assert window.users.banners.lonely.text() == ""


# The offer


@pytest.fixture
def watch(window: MainWindow) -> SystemUserWatch:
    return window.system_user


def test_it_is_offered_until_it_is_put_off_and_again_after_a_week(
    qtbot: QtBot, watch: SystemUserWatch, window: MainWindow, settings: QSettings
) -> None:
    workplace = window.workplace
    assert workplace is not None
    view = workplace.system_user.view()
    assert watch.should_offer(view)
    watch.put_off()
    assert not watch.should_offer(view)

    [key] = [key for key in settings.allKeys() if "put-off" in key]
    settings.setValue(key, "2020-01-01T00:00:00+00:00")
    assert watch.should_offer(view)


def test_what_is_set_up_is_not_offered(
    watch: SystemUserWatch, window: MainWindow, database: FakeDatabase
) -> None:
    with_system_user(database)
    workplace = window.workplace
    assert workplace is not None

    assert not watch.should_offer(workplace.system_user.view())
