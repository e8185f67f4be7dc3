"""A computer that makes a reset link and mails it, and is killed at a named step of that.

python -m tests.faults.dying FILE JOURNAL STEP
"""

import os
import signal
import sys
from pathlib import Path

from sqlalchemy import Connection, Engine, event

from crm_admin.services.ports import ConnectionSettings, Server
from tests.contracts.sites import RealSite, target_of
from tests.faults.clients import Client, SinkMailer
from tests.faults.loop.journal import Journal

BEFORE = {
    "before the link": "INSERT INTO crm_admin_link",
    "before the letter": "INSERT INTO crm_admin_mail",
    "before the entry": "INSERT INTO crm_admin_audit",
    "before the head": "UPDATE crm_admin_head",
    "before it is marked as being sent": "UPDATE crm_admin_mail",
}
"""Statements of the act, in its order."""
COMMITS = {
    "before the commit": 1,
    "before the letter is taken for sending": 2,
    "before it is marked as sent": 3,
}
AFTERWARDS = ("before the mail server", "after the mail server", "at the end")
STEPS = (*BEFORE, *COMMITS, *AFTERWARDS)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_before(words: str) -> None:
    """In front of the first statement that begins like this."""

    def look(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith(words):
            die()

    event.listen(Engine, "before_cursor_execute", look)


def die_before_commit(number: int) -> None:
    """The first is number 1."""
    commits = iter(range(1, 100))

    def look(_connection: Connection) -> None:
        if next(commits) == number:
            die()

    event.listen(Engine, "commit", look)


def main(path: str, journal_path: str, step: str) -> None:
    site = RealSite(ConnectionSettings(server=Server.SQLITE, database=path), None)
    journal = Journal(Path(journal_path))
    client = Client(
        database=site.open(), name="anna.berg", about_to=journal.begin, told_of=journal.end
    )
    client.sign_in()
    target = target_of(client.database)
    if step in BEFORE:
        die_before(BEFORE[step])
    if step in COMMITS:
        die_before_commit(COMMITS[step])

    def keep(message_id: str, words: str) -> None:
        if step == "before the mail server":
            die()
        journal.take(message_id, words)
        if step == "after the mail server":
            die()

    client.reset(target)
    client.deliver(SinkMailer(keep))
    die()


if __name__ == "__main__":
    main(*sys.argv[1:])
