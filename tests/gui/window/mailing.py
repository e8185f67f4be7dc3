"""What tests of the page of e-mail need: letters, a mail server, patience."""

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from crm_admin.domain.mail import MailState, OutboxMail
from crm_admin.gui.window.main_window import MainWindow
from crm_admin.gui.workplace import Workplace
from crm_admin.services.outcomes import Target
from crm_admin.services.sessions import new_operation_id
from tests.fakes import FakeDatabase


def write(workplace: Workplace, user_name: str) -> OutboxMail:
    """A letter with a reset link, written as the dialog does."""
    view = workplace.accounts.find(user_name)
    done = workplace.resets.reset(
        Target.of(view.user), also_unlock=False, operation_id=new_operation_id()
    )
    assert done.letter is not None
    return done.letter


def put(database: FakeDatabase, letter: OutboxMail, state: MailState, reply: str = "") -> None:
    """Something has become of a letter."""
    has_ended = state not in {MailState.WAITING, MailState.UNCERTAIN, MailState.SENDING}
    with database.open_unit_of_work(new_operation_id()) as work:
        after = replace(
            letter,
            state=state,
            attempts=letter.attempts + 1,
            reply=reply,
            next_try_at=letter.next_try_at + timedelta(minutes=5),
            ended_at=work.now() if has_ended else None,
        )
        assert work.outbox.replace(letter, after)
        work.commit()


def rest(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until neither the window nor the postman is busy."""

    def is_calm() -> bool:
        workplace = window.workplace
        return workplace is None or not (workplace.jobs.is_busy or workplace.jobs.is_sending)

    qtbot.waitUntil(is_calm)
