"""Requests to unlock, and many lockouts: said where administrators look anyway."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from crm_admin.domain.errors import ConnectionLost
from crm_admin.domain.links import Decision, Link, LinkEnd, LinkPurpose
from crm_admin.domain.listing import UserFilter
from crm_admin.gui.dialogs.bulk_act import BulkActDialog
from crm_admin.gui.dialogs.lift_lock import LiftLockDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.window.main_window import MainWindow
from tests.fakes import NOW, FakeDatabase, a_lockout, a_user
from tests.gui.window.conftest import settle

Choose = Callable[[str], None]


def asks(database: FakeDatabase, user_name: str, *, minutes_ago: int = 13) -> None:
    """The user confirmed a request to be unlocked."""
    at = NOW - timedelta(minutes=minutes_ago)
    database.state.companion.links[f"r-{user_name}"] = Link(
        id=f"r-{user_name}",
        purpose=LinkPurpose.UNLOCK,
        user_id=database.user(user_name).id,
        user_name=user_name,
        email=f"{user_name}@northwind.se",
        token_hash=f"hash-{user_name}",
        credential_mark="",
        created_at=at,
        created_by=None,
        expires_at=at + timedelta(minutes=60),
        end=LinkEnd.USED,
        ended_at=at,
    )


def decision(database: FakeDatabase, user_name: str) -> Decision | None:
    return database.state.companion.links[f"r-{user_name}"].decision


def attack(database: FakeDatabase, count: int) -> None:
    for number in range(count):
        attempts = replace(a_lockout(), last_at=NOW - timedelta(minutes=3))
        database.add(a_user(f"victim.no{number}", attempts=attempts), None)


def look(qtbot: QtBot, window: MainWindow, jobs: Jobs) -> None:
    """Users are counted again, and what follows is read."""
    with qtbot.waitSignal(window.users.alerts.changed):
        window.refresh()
    settle(qtbot, jobs)


@pytest.fixture
def asking(qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase) -> MainWindow:
    asks(database, "asa.bjork")
    look(qtbot, window, jobs)
    return window


def test_nothing_to_say_takes_no_room(window: MainWindow) -> None:
    assert window.users.banners.isHidden()
    assert window.pane.request.isHidden()


def test_requests_are_said_above_the_list_and_can_be_shown(
    qtbot: QtBot, asking: MainWindow, database: FakeDatabase, jobs: Jobs
) -> None:
    banner = asking.users.banners.requests
    assert banner.isVisible()
    assert banner.text() == "1 user asks to be unlocked."
    asks(database, "karl.gross")
    look(qtbot, asking, jobs)
    assert banner.text() == "2 users ask to be unlocked."
    banner.action_button.click()
    settle(qtbot, jobs)
    assert asking.users.chips.chosen_filter == UserFilter.UNLOCK_REQUESTED


def test_unlocking_accepts_the_request(
    qtbot: QtBot, asking: MainWindow, choose: Choose, jobs: Jobs, database: FakeDatabase
) -> None:
    choose("asa.bjork")
    strip = asking.pane.request
    assert strip.text_label.text() == "Asked to be unlocked today 07:42."
    assert (strip.accept_button.text(), strip.decline_button.text()) == ("Unlock", "Decline")
    with qtbot.waitSignal(asking.users.alerts.changed):
        strip.accept_button.click()
    settle(qtbot, jobs)
    assert decision(database, "asa.bjork") is Decision.ACCEPTED
    assert asking.pane.request.isHidden()
    assert asking.users.banners.isHidden()


def test_a_deliberate_lock_is_lifted_in_its_own_dialog(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs, database: FakeDatabase
) -> None:
    asks(database, "karl.gross")
    look(qtbot, window, jobs)
    choose("karl.gross")
    assert window.pane.request.accept_button.text() == "Lift the lock…"
    window.pane.request.accept_button.click()
    [dialog] = window.findChildren(LiftLockDialog)
    dialog.reason.setPlainText("Back")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: decision(database, "karl.gross") is Decision.ACCEPTED)


def test_a_request_is_declined_at_once_and_that_is_said(
    qtbot: QtBot, asking: MainWindow, choose: Choose, database: FakeDatabase
) -> None:
    choose("asa.bjork")
    asking.pane.request.decline_button.click()
    said = "Declined the request of asa.bjork."
    qtbot.waitUntil(lambda: asking.bottom.result.text() == said)
    assert decision(database, "asa.bjork") is Decision.DECLINED
    assert asking.pane.request.isHidden()
    assert database.user("asa.bjork").facts.attempts.count == 10


def test_another_administrators_answer_is_not_overwritten(
    qtbot: QtBot, asking: MainWindow, choose: Choose, database: FakeDatabase
) -> None:
    choose("asa.bjork")
    links = database.state.companion.links
    links["r-asa.bjork"] = replace(links["r-asa.bjork"], decision=Decision.ACCEPTED)
    asking.pane.request.decline_button.click()
    qtbot.waitUntil(lambda: "answered meanwhile" in asking.bottom.result.text())


def test_whom_nothing_locks_any_more_can_only_be_declined(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs, database: FakeDatabase
) -> None:
    asks(database, "pia.aho")
    look(qtbot, window, jobs)
    choose("pia.aho")
    strip = window.pane.request
    assert strip.text_label.text().endswith("Nothing locks this user any more.")
    assert strip.accept_button.isHidden()


def test_the_strip_is_the_chosen_users_own(asking: MainWindow, choose: Choose) -> None:
    choose("asa.bjork")
    assert asking.pane.request.isVisible()
    choose("pia.aho")
    assert asking.pane.request.isHidden()


def test_many_lockouts_in_a_short_time_are_called_what_they_may_be(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    attack(database, 37)
    look(qtbot, window, jobs)
    banner = window.users.banners.burst
    said = (
        "37 users were locked after failed attempts in the last 15 minutes; this may be an attack."
    )
    # Those whom the company has besides were locked within the same time.
    assert banner.text() == said.replace("37", str(37 + 2))
    banner.action_button.click()
    settle(qtbot, jobs)
    assert window.users.chips.chosen_filter == UserFilter.FAILED_ATTEMPTS


def test_all_of_them_are_unlocked_at_once_but_for_deliberate_locks(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    attack(database, 12)
    look(qtbot, window, jobs)
    window.users.banners.burst.other_button.click()
    settle(qtbot, jobs)
    [dialog] = window.findChildren(BulkActDialog)
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.outcome is not None)
    with qtbot.waitSignal(window.users.alerts.changed):
        dialog.reject()
        window.refresh()
    settle(qtbot, jobs)
    assert database.user("victim.no3").facts.attempts.count == 0
    assert database.user("karl.gross").facts.lock is not None
    assert database.user("ines.oberg").facts.lock is not None
    assert window.users.banners.burst.isHidden()


def test_while_the_database_is_away_the_last_answer_stays(
    qtbot: QtBot, asking: MainWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    database.opening_failure = ConnectionLost()
    with qtbot.waitSignal(asking.users.failed):
        asking.refresh()
    settle(qtbot, jobs)
    assert asking.users.banners.requests.isVisible()


def test_whoever_looks_at_a_user_is_not_kept_waiting_by_it(
    qtbot: QtBot, window: MainWindow, choose: Choose, jobs: Jobs, database: FakeDatabase
) -> None:
    attack(database, 12)
    with qtbot.waitSignal(window.users.reader.counts_arrived):
        window.refresh()
    choose("pia.aho")
    assert window.pane.is_settled
    qtbot.waitUntil(window.users.banners.burst.isVisible)
