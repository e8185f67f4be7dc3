"""F18: the program is killed at every step from the link to the letter that was sent."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from crm_admin.domain.mail import MailState
from crm_admin.services.ports import OutboxQuery
from tests.faults.clients import Answer, SinkMailer
from tests.faults.conftest import Bench
from tests.faults.dying import AFTERWARDS, COMMITS, STEPS
from tests.faults.loop.journal import History, Journal

pytestmark = pytest.mark.long

REPOSITORY = Path(__file__).parents[2]
SAVED = {*AFTERWARDS, *list(COMMITS)[1:], "before it is marked as being sent"}
TWICE = {"after the mail server", "before it is marked as sent"}
"""The mail server had it, and nobody was left to write that down."""


@pytest.mark.parametrize("step", STEPS)
def test_after_a_kill_a_link_is_whole_or_was_never_made(
    file_bench: Bench, tmp_path: Path, step: str
) -> None:
    journal = tmp_path / "1.journal"
    command = (sys.executable, "-m", "tests.faults.dying")
    path = file_bench.site.settings.database
    killed = subprocess.run((*command, path, str(journal), step), cwd=REPOSITORY, check=False)
    assert killed.returncode == -signal.SIGKILL

    let_time_pass(file_bench)
    client = file_bench.client()
    client.deliver(SinkMailer(Journal(journal).take))

    history = History.read(tmp_path)
    file_bench.watch.assert_holds([*history.told, *client.told], taken=history.taken)
    with file_bench.watch.database.open_reading() as reading:
        letters = reading.outbox.page(OutboxQuery())
    assert [letter.state for letter in letters] == [MailState.SENT] * (step in SAVED)
    taken = [text for texts in history.taken.values() for text in texts]
    assert len(taken) == (step in SAVED) + (step in TWICE)
    assert len(history.taken) == len(letters)
    [*_, reset] = history.told
    assert reset.answer is (Answer.DONE if step in SAVED else Answer.UNKNOWN)


def let_time_pass(bench: Bench) -> None:
    """A letter that is being sent is left alone for two minutes."""
    with bench.site.other_program() as connection:
        connection.exec_driver_sql("UPDATE crm_admin_mail SET next_try_at = written_at")
        connection.commit()
