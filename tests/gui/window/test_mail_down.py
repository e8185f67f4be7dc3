"""Everything works while the mail server does not."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from crm_admin.domain.capabilities import Act
from crm_admin.domain.mail import Mail, MailState, MailStep, MailStepOutcome, Verdict
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import MailSettings
from crm_admin.domain.text import Text
from crm_admin.gui.jobs import Jobs
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.window.places import Place
from crm_admin.gui.workplace import Workplace
from tests.fakes import MAIL_SETTINGS, FakeDatabase, decide
from tests.gui.window.conftest import settle
from tests.gui.window.mailing import write
from tests.gui.workplaces import workplace_of

PATIENCE_S = 20


class SilentMailer:
    """A mail server that takes the connection and then says nothing, until it is let go."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.let_go = threading.Event()

    def steps(
        self, _settings: MailSettings, _password: Secret | None, _mail: Mail
    ) -> Iterator[MailStepOutcome]:
        yield MailStepOutcome(step=MailStep.NAME)
        self.reached.set()
        assert self.let_go.wait(PATIENCE_S)
        yield MailStepOutcome(
            step=MailStep.NETWORK,
            problem=Text("The mail server does not answer."),
            verdict=Verdict.LATER,
        )


@pytest.fixture
def mailer() -> Iterator[SilentMailer]:
    made = SilentMailer()
    yield made
    made.let_go.set()


@pytest.fixture
def workplace(database: FakeDatabase, jobs: Jobs, mailer: SilentMailer) -> Workplace:
    decide(database, MAIL_SETTINGS)
    return workplace_of(database, jobs, mailer=mailer)


@pytest.fixture
def waiting(qtbot: QtBot, empty_window: MainWindow, workplace: Workplace) -> MainWindow:
    """The window while a letter is with the silent server."""
    write(workplace, "pia.aho")
    empty_window.open(workplace)
    settle(qtbot, workplace.jobs)
    return empty_window


def test_acts_and_reads_do_not_wait_for_the_mail_server(
    qtbot: QtBot,
    waiting: MainWindow,
    jobs: Jobs,
    mailer: SilentMailer,
    database: FakeDatabase,
) -> None:
    assert mailer.reached.wait(PATIENCE_S)
    row = waiting.users.model.row_of(database.user("asa.bjork").id)
    assert row is not None
    waiting.users.table.show_row(row)
    settle(qtbot, jobs)
    waiting.acts.perform(Act.UNLOCK)
    settle(qtbot, jobs)
    assert database.user("asa.bjork").facts.attempts.count == 0
    waiting.go_to(Place.AUDIT)
    settle(qtbot, jobs)
    assert jobs.is_sending


def test_the_letter_waits_with_its_reason_when_the_server_was_not_reached(
    qtbot: QtBot, waiting: MainWindow, jobs: Jobs, mailer: SilentMailer, database: FakeDatabase
) -> None:
    mailer.let_go.set()
    qtbot.waitUntil(lambda: not jobs.is_sending)
    [letter] = database.state.companion.letters.values()
    assert (letter.state, letter.reply) == (
        MailState.WAITING,
        "The mail server does not answer.",
    )
    assert waiting.bottom.outbox_button.text() == "Outbox 1"


def test_a_window_that_is_closed_goes_when_the_letter_has_ended(
    qtbot: QtBot, waiting: MainWindow, mailer: SilentMailer
) -> None:
    assert mailer.reached.wait(PATIENCE_S)
    waiting.close()
    assert waiting.isVisible()
    assert "A letter is being sent" in waiting.bottom.result.text()
    mailer.let_go.set()
    qtbot.waitUntil(lambda: not waiting.isVisible())


def test_a_window_that_is_closed_twice_goes_at_once(
    waiting: MainWindow, mailer: SilentMailer
) -> None:
    assert mailer.reached.wait(PATIENCE_S)
    waiting.close()
    waiting.close()
    assert not waiting.isVisible()
