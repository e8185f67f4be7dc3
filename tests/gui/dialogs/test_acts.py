"""The dialogs that unlock, lift a lock and save details."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.capabilities import Capabilities, Feature
from crm_admin.domain.errors import BusyElsewhere, InvalidInput, UserChanged
from crm_admin.domain.text import Text
from crm_admin.gui.dialogs.lift_lock import LiftLockDialog
from crm_admin.gui.dialogs.save_changes import SaveChangesDialog
from crm_admin.gui.dialogs.unlock import UnlockDialog
from crm_admin.gui.dialogs.write_plan import WritePlanDialog
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.widgets.plain_label import PlainLabel
from crm_admin.gui.workplace import Workplace
from crm_admin.services.editing import editable
from crm_admin.services.outcomes import Done
from tests.fakes.database import FakeDatabase
from tests.gui.dialogs.listening import default_of, open_in_front, shown_dialog, told
from tests.gui.workplaces import workplace_of

# --- Lifting a lock ---


@pytest.fixture
def lifting(qtbot: QtBot, workplace: Workplace, window: QWidget) -> LiftLockDialog:
    made = LiftLockDialog(workplace, workplace.accounts.find("karl.gross"), window)
    open_in_front(qtbot, made)
    return made


def test_it_shows_who_locked_when_and_why(lifting: LiftLockDialog) -> None:
    assert lifting.lock_facts.value_of("Locked by") == "anna.berg"
    assert lifting.lock_facts.value_of("When") == "yesterday 07:55"
    assert lifting.lock_facts.value_of("Why") == "Parental leave until March"


def test_what_was_not_recorded_is_said(workplace: Workplace, window: QWidget) -> None:
    dialog = LiftLockDialog(workplace, workplace.accounts.find("ines.oberg"), window)
    assert dialog.lock_facts.value_of("Locked by") == "—"
    assert dialog.lock_facts.value_of("Why") == "No reason was recorded"
    assert "The lock after failed attempts stays; unlock it as well." in dialog.remains


def test_what_still_bars_after_the_lock_is_said(
    workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    karl = database.user("karl.gross")
    facts = replace(karl.facts, is_active=False, has_password=False)
    database.change(replace(karl, facts=facts))
    dialog = LiftLockDialog(workplace, workplace.accounts.find("karl.gross"), window)
    assert dialog.remains == [
        "The user stays inactive or outside the dates of validity.",
        "The password stays missing or expired.",
    ]


def test_a_reason_lifts_the_lock_once(
    qtbot: QtBot, lifting: LiftLockDialog, database: FakeDatabase
) -> None:
    heard = told(lifting.completed)
    assert default_of(lifting) == "Cancel"
    lifting.reason.setPlainText("Back from leave")
    with qtbot.waitSignal(lifting.accepted):
        lifting.act.verb.click()
        lifting.act.verb.click()
    assert len(heard) == 1
    assert database.user("karl.gross").facts.lock is None
    assert database.entries[-1].event.reason == "Back from leave"


@pytest.mark.parametrize(
    ("reason", "problem"), [(" ", "A reason is needed."), ("x" * 501, "It has more than 500")]
)
def test_a_reason_that_cannot_be_taken_is_said_beside_the_field(
    qtbot: QtBot, lifting: LiftLockDialog, database: FakeDatabase, reason: str, problem: str
) -> None:
    lifting.reason.setPlainText(reason)
    lifting.act.verb.click()
    qtbot.waitUntil(lambda: problem in lifting.reason_row.error)
    assert database.user("karl.gross").facts.lock is not None


def test_a_failure_while_lifting_is_said_in_the_dialog(
    qtbot: QtBot, lifting: LiftLockDialog, database: FakeDatabase
) -> None:
    database.will_fail_commits(BusyElsewhere())
    lifting.reason.setPlainText("Back")
    lifting.act.verb.click()
    qtbot.waitUntil(lambda: "Nothing was saved." in lifting.frame.problem.text())


def test_a_plan_that_cannot_be_made_is_said(
    qtbot: QtBot, lifting: LiftLockDialog, database: FakeDatabase
) -> None:
    database.opening_failure = BusyElsewhere()
    lifting.write_plan.link.click()
    qtbot.waitUntil(lambda: "Somebody else" in lifting.frame.problem.text())
    assert lifting.write_plan.link.isEnabled()


# --- Unlocking ---


@pytest.fixture
def unlocking(qtbot: QtBot, workplace: Workplace, window: QWidget) -> UnlockDialog:
    made = UnlockDialog(workplace, workplace.accounts.find("asa.bjork"), window)
    open_in_front(qtbot, made)
    return made


def test_unlocking_says_what_locked_and_shows_what_it_writes(
    qtbot: QtBot, unlocking: UnlockDialog, database: FakeDatabase
) -> None:
    assert unlocking.finding_label.text().startswith("Locked after 10 failed attempts")
    unlocking.write_plan.link.click()
    qtbot.waitUntil(lambda: shown_dialog(WritePlanDialog) is not None)
    assert database.user("asa.bjork").facts.attempts.count == 10


def test_unlocking_clears_the_failed_attempts(
    qtbot: QtBot, unlocking: UnlockDialog, database: FakeDatabase
) -> None:
    heard = told(unlocking.completed)
    with qtbot.waitSignal(unlocking.accepted):
        unlocking.act.verb.click()
    assert isinstance(heard[0], Done)
    assert database.user("asa.bjork").facts.attempts.count == 0


def test_enter_on_the_verb_that_has_the_focus_presses_it(
    qtbot: QtBot, unlocking: UnlockDialog
) -> None:
    unlocking.act.verb.setFocus()
    with qtbot.waitSignal(unlocking.accepted):
        QTest.keyClick(unlocking.act.verb, Qt.Key.Key_Return)


def test_where_unlocking_cannot_be_undone_it_says_so(
    database: FakeDatabase, jobs: Jobs, window: QWidget
) -> None:
    database.capabilities = Capabilities(missing={Feature.PUT_ATTEMPTS_BACK: Text("No.")})
    place = workplace_of(database, jobs)
    dialog = UnlockDialog(place, place.accounts.find("asa.bjork"), window)
    said = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    assert "cannot be undone" in said


# --- Saving details ---


@pytest.fixture
def saving(qtbot: QtBot, workplace: Workplace, window: QWidget) -> SaveChangesDialog:
    view = workplace.accounts.find("petra.moe")
    edited = replace(editable(view.user), email="petra@northwind.se", valid_until=None)
    made = SaveChangesDialog(workplace, view, edited, window)
    open_in_front(qtbot, made)
    return made


def test_every_changed_field_is_listed_old_and_new(saving: SaveChangesDialog) -> None:
    assert saving.table.lines() == [
        ["E-mail", "petra.moe@northwind.se", "petra@northwind.se"],
        ["Valid until", "30 Sep 2026", "—"],
    ]


def test_saving_writes_the_fields(
    qtbot: QtBot, saving: SaveChangesDialog, database: FakeDatabase
) -> None:
    heard = told(saving.completed)
    assert default_of(saving) == "Cancel"
    with qtbot.waitSignal(saving.accepted):
        saving.act.verb.click()
    assert isinstance(heard[0], Done)
    assert database.user("petra.moe").email == "petra@northwind.se"


def test_a_field_that_cannot_be_taken_closes_the_question(
    qtbot: QtBot, workplace: Workplace, window: QWidget, database: FakeDatabase
) -> None:
    view = workplace.accounts.find("petra.moe")
    edited = replace(editable(view.user), email="nowhere")
    dialog = SaveChangesDialog(workplace, view, edited, window)
    heard = told(dialog.stopped)
    dialog.open()
    with qtbot.waitSignal(dialog.rejected):
        dialog.act.verb.click()
    assert isinstance(heard[0], InvalidInput)
    assert database.user("petra.moe").email == "petra.moe@northwind.se"


def test_saving_over_somebody_elses_change_is_refused(
    qtbot: QtBot, saving: SaveChangesDialog, database: FakeDatabase
) -> None:
    heard = told(saving.stopped)
    database.change(replace(database.user("petra.moe"), group="Finance"))
    with qtbot.waitSignal(saving.rejected):
        saving.act.verb.click()
    assert isinstance(heard[0], UserChanged)
    assert database.user("petra.moe").email == "petra.moe@northwind.se"
