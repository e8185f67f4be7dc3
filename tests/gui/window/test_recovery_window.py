"""The recovery window: what is seen there, what can be done, and how it ends."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_admin.domain.audit import Action
from crm_admin.domain.errors import ConnectionLost
from crm_admin.domain.user import NO_ATTEMPTS, Right
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.system.administrators import Remedy
from crm_admin.gui.system.promotion import PromotionDialog
from crm_admin.gui.system.recovery_window import CameIn, RecoveryWindow
from crm_admin.gui.system.temporary_password import TemporaryPasswordDialog
from crm_admin.gui.theme import Theme
from crm_admin.services.ports import ConnectionSettings, OpenedCrm, Server
from crm_admin.services.recovery import Entrance
from crm_admin.services.restoring import Restoring
from tests.fakes import (
    FakeDatabase,
    FakeHasher,
    FakeMailTemplates,
    FakePlace,
    a_database,
    a_lock,
    a_lockout,
    a_user,
    an_administrator,
    fake_hash,
)
from tests.fakes.files import FakeFiles
from tests.fakes.recovery import with_system_user
from tests.gui.dialogs.listening import closed
from tests.gui.mnemonics import ALL_LANGUAGES, given_twice_in, speaking

SETTINGS = ConnectionSettings(
    server=Server.POSTGRESQL, database="crm", host="db.northwind.se", port=5432, account="<owner>"
)


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def database() -> FakeDatabase:
    """Nobody can sign in."""
    sole = an_administrator(
        "anna.berg", lock=a_lock(), attempts=a_lockout(), second_factor="Authenticator app"
    )
    return a_database(an_administrator("aaa.first"), sole, a_user("asa.bjork"))


@dataclass(slots=True, kw_only=True)
class Around:
    """What the window stands in."""

    jobs: Jobs
    parent: QWidget
    clock: Clock = field(default_factory=Clock)
    files: FakeFiles = field(default_factory=FakeFiles)


@pytest.fixture
def around(qtbot: QtBot, light: Theme, jobs: Jobs) -> Iterator[Around]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1200, 760)
    parent.show()
    yield Around(jobs=jobs, parent=parent)
    parent.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def clock(around: Around) -> Clock:
    return around.clock


@pytest.fixture
def files(around: Around) -> FakeFiles:
    return around.files


@pytest.fixture
def window(qtbot: QtBot, database: FakeDatabase, around: Around) -> RecoveryWindow:
    return opened(qtbot, database, around)


def opened(
    qtbot: QtBot, database: FakeDatabase, around: Around, *, with_code: bool = True
) -> RecoveryWindow:
    place, templates = FakePlace(), FakeMailTemplates()
    code = with_system_user(database) if with_code else None
    begun = Entrance(database=database, place=place, templates=templates, account="<owner>").enter(
        code
    )
    restoring = Restoring(
        database=database,
        session=begun.session,
        hasher=FakeHasher(),
        place=place,
        templates=templates,
    )
    crm = OpenedCrm(database=database, hasher=FakeHasher())
    made = RecoveryWindow(
        around.jobs,
        CameIn(opened=crm, settings=SETTINGS, begun=begun),
        restoring,
        around.files.begin,
        clock=around.clock,
        parent=around.parent,
    )
    made.open()
    qtbot.waitUntil(lambda: bool(made.administrators.table.lines()))
    return made


def settle(qtbot: QtBot, window: RecoveryWindow, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not (jobs.is_busy or window.frame.is_waiting))


def press(qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, remedy: Remedy) -> None:
    window.administrators.buttons[remedy].click()
    settle(qtbot, window, jobs)


def leave(window: RecoveryWindow) -> None:
    """Close it although nobody says that the code is kept."""
    window.reject()
    window.reject()


def last_action(database: FakeDatabase) -> object:
    return database.entries[-1].event.action


# What is seen


def test_whoever_cannot_sign_in_is_chosen_at_first_with_the_reason(window: RecoveryWindow) -> None:
    chosen = window.administrators.chosen

    assert [line[0] for line in window.administrators.table.lines()] == ["aaa.first", "anna.berg"]
    assert chosen is not None
    assert chosen.user.user_name == "anna.berg"
    assert "Locked by anna.berg" in window.administrators.reason.text()


def test_it_says_that_everything_is_recorded_and_how_long_it_lasts(window: RecoveryWindow) -> None:
    assert "recorded" in window.warning.text()
    assert "without" not in window.warning.text()
    assert window.countdown.text() == "15:00 left"
    assert window.frame.lead_label.text() == "Signed in as system user, with the account <owner>."


def test_without_a_code_that_is_said(qtbot: QtBot, database: FakeDatabase, around: Around) -> None:
    window = opened(qtbot, database, around, with_code=False)

    assert "no code was asked for" in window.warning.text()


def test_only_what_applies_can_be_pressed_and_the_rest_says_why(window: RecoveryWindow) -> None:
    table = window.administrators.table
    table.setCurrentIndex(table.model().index(0, 0))

    buttons = window.administrators.buttons
    assert [r for r, button in buttons.items() if button.isEnabled()] == [Remedy.SET_PASSWORD]
    assert "No failed attempts." in buttons[Remedy.UNLOCK].toolTip()
    assert "No second factor." in buttons[Remedy.CLEAR_SECOND_FACTOR].toolTip()


# What can be done


def test_failed_attempts_are_forgotten(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    press(qtbot, window, jobs, Remedy.UNLOCK)

    assert database.user("anna.berg").facts.attempts == NO_ATTEMPTS
    assert window.frame.problem.text() == "Unlocked anna.berg."
    assert not window.administrators.buttons[Remedy.UNLOCK].isEnabled()


def test_lock_and_second_factor_are_lifted_until_nothing_bars_the_way(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    for remedy in (Remedy.LIFT_LOCK, Remedy.CLEAR_SECOND_FACTOR, Remedy.UNLOCK):
        press(qtbot, window, jobs, remedy)

    facts = database.user("anna.berg").facts
    assert (facts.lock, facts.second_factor) == (None, None)
    assert window.administrators.reason.text() == "Nothing bars the sign-in."


def test_a_temporary_password_is_shown_once(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    press(qtbot, window, jobs, Remedy.SET_PASSWORD)

    [dialog] = window.findChildren(TemporaryPasswordDialog)
    shown = dialog.shown.field.text()
    assert database.record("anna.berg").password_hash == fake_hash(shown)
    assert "must be changed at the next sign-in" in dialog.shown.advice.text()
    dialog.close_button.click()
    assert dialog.shown.field.text() == ""


def test_a_user_is_made_an_administrator_by_the_exact_name(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    window.promote_button.click()
    [dialog] = window.findChildren(PromotionDialog)
    dialog.user_name.setText("Asa.Bjork")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: bool(dialog.user_name_row.error))
    dialog.user_name.setText("asa.bjork")
    dialog.act.verb.click()
    qtbot.waitUntil(lambda: database.user("asa.bjork").right is Right.ADMINISTRATOR)
    settle(qtbot, window, jobs)

    names = [line[0] for line in window.administrators.table.lines()]
    assert names == ["aaa.first", "anna.berg", "asa.bjork"]


def test_what_cannot_be_saved_is_said_and_can_be_tried_again(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    database.will_fail_commits(ConnectionLost())
    press(qtbot, window, jobs, Remedy.LIFT_LOCK)

    assert "Nothing was" in window.frame.problem.text()
    press(qtbot, window, jobs, Remedy.LIFT_LOCK)
    assert database.user("anna.berg").facts.lock is None


def test_a_second_click_does_nothing_while_it_saves(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    before = database.commits
    with closed(database.gate):
        window.administrators.buttons[Remedy.UNLOCK].click()
        window.administrators.remedy_chosen.emit(Remedy.LIFT_LOCK.value)
        window.reject()
        assert window.isVisible()
    settle(qtbot, window, jobs)

    assert database.commits == before + 1
    assert database.user("anna.berg").facts.lock is not None


# The new code


def test_the_new_code_is_shown_and_must_be_put_away_first(window: RecoveryWindow) -> None:
    card = window.code_card
    assert len(card.field.text()) == 29
    assert not window.finish_button.isEnabled()

    card.kept_box.setChecked(True)

    assert window.finish_button.isEnabled()


def test_the_page_names_host_database_steps_and_code_and_escapes_what_it_is_told(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, files: FakeFiles
) -> None:
    code = window.code_card.field.text()
    window.code_card.save("page.html")
    qtbot.waitUntil(lambda: bool(files.finished))

    page = files.finished["page.html"]
    assert code in page
    assert "db.northwind.se:5432" in page
    assert "&lt;owner&gt;" in page
    assert "<owner>" not in page
    assert "crm-admin recover --database" in page
    assert "postgresql+psycopg://%3Cowner%3E@db.northwind.se:5432/crm" in page
    assert "Sign in as system user…" in page


def test_a_page_that_cannot_be_written_is_said(
    qtbot: QtBot, window: RecoveryWindow, files: FakeFiles
) -> None:
    window.code_card.save("/full/page.html")
    qtbot.waitUntil(lambda: bool(window.code_card.said_label.text()))

    assert "could not be written" in window.code_card.said_label.text()


def test_the_page_can_be_printed(window: RecoveryWindow, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    document = window.code_card.document()
    assert document is not None
    document.print_(printer)

    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert document.pageCount() == 1


def test_nothing_of_the_code_is_left_when_it_is_closed(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs
) -> None:
    card = window.code_card
    left: list[object] = []
    window.finished.connect(lambda: left.extend((card.field.text(), card.document())))
    with qtbot.waitSignal(window.finished):
        leave(window)

    assert left == ["", None]


def test_it_is_not_closed_by_a_slip_before_the_code_is_kept(
    qtbot: QtBot, window: RecoveryWindow, database: FakeDatabase
) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert window.isVisible()
    assert "Close again" in window.code_card.said_label.text()
    assert last_action(database) is Action.RECOVERY_BEGIN
    with qtbot.waitSignal(window.finished):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert last_action(database) is Action.RECOVERY_END


# How it ends


def test_finish_records_the_end_and_closes(
    qtbot: QtBot, window: RecoveryWindow, database: FakeDatabase
) -> None:
    window.code_card.kept_box.setChecked(True)
    with qtbot.waitSignal(window.finished):
        window.finish_button.click()

    assert last_action(database) is Action.RECOVERY_END


def test_an_end_that_cannot_be_recorded_closes_all_the_same(
    qtbot: QtBot, window: RecoveryWindow, database: FakeDatabase
) -> None:
    database.will_fail_commits(ConnectionLost())
    with qtbot.waitSignal(window.finished):
        leave(window)


def test_it_counts_down_and_ends_by_itself_but_the_code_stays_readable(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, database: FakeDatabase, clock: Clock
) -> None:
    clock.seconds += 61
    qtbot.waitUntil(lambda: window.countdown.text() == "13:59 left")
    clock.seconds += 900
    qtbot.waitUntil(lambda: window.is_over)

    assert last_action(database) is Action.RECOVERY_END
    assert window.countdown.text() == "The time is over"
    assert not window.administrators.isEnabled()
    assert not window.promote_button.isEnabled()
    assert window.code_card.field.text()
    leave(window)
    assert not window.isVisible()


def test_when_the_database_says_that_it_is_over_it_is(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    database.clock.advance(timedelta(minutes=16))
    press(qtbot, window, jobs, Remedy.LIFT_LOCK)

    assert window.is_over
    assert database.user("anna.berg").facts.lock is not None
    assert QApplication.activeModalWidget() is window


def test_administrators_that_cannot_be_read_are_said_and_nothing_is_over(
    qtbot: QtBot, window: RecoveryWindow, jobs: Jobs, database: FakeDatabase
) -> None:
    database.opening_failure = ConnectionLost()
    window.administrators.buttons[Remedy.LIFT_LOCK].click()
    settle(qtbot, window, jobs)
    assert window.frame.problem.text()
    assert not window.is_over

    database.opening_failure = None
    press(qtbot, window, jobs, Remedy.LIFT_LOCK)
    assert database.user("anna.berg").facts.lock is None


@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_no_mnemonic_is_given_twice(
    language: str, qtbot: QtBot, database: FakeDatabase, around: Around
) -> None:
    with speaking(language):
        made = opened(qtbot, database, around)
        assert given_twice_in(made) == set()
