"""`self-service` before it serves: the database, the secrets, the port."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from crm_admin.domain.errors import NotPermitted, SecretsUnavailable
from crm_admin.domain.secret import Secret
from crm_admin.services.ports import DatabaseDescription
from crm_admin.services.site import mail_settings_of
from tests.cli.conftest import URL, Person, Shell
from tests.fakes import MAIL_SETTINGS, FakeDatabase, decide

COMMAND = ("self-service", "--database", URL)
WITH_ACCOUNT = replace(MAIL_SETTINGS, account="crm")


def mail_password(shell: Shell) -> str | None:
    """What letters are sent with while the pages are served."""
    [post] = shell.pages.posts
    with shell.database.open_reading() as reading:
        settings = mail_settings_of(reading.settings)
    try:
        found = post.password_of(settings)
    except SecretsUnavailable:
        return None
    return found.reveal() if found else None


def test_the_address_is_said_and_standard_output_stays_empty(shell: Shell) -> None:
    decide(shell.database, MAIL_SETTINGS)
    outcome = shell.run(*COMMAND)
    assert (outcome.status, outcome.output) == (0, "")
    assert outcome.error == "The self-service pages are at http://127.0.0.1:8480.\n"
    assert shell.pages.places == [("127.0.0.1", 8480, False)]
    assert shell.database.companions_prepared == 1
    assert shell.database.is_closed


def test_the_place_can_be_chosen(shell: Shell) -> None:
    outcome = shell.run(*COMMAND, "--host", "::1", "--port", "9000", "--behind-proxy")
    assert outcome.status == 0
    assert shell.pages.places == [("::1", 9000, True)]


def test_without_mail_it_is_said_that_nobody_can_ask(shell: Shell) -> None:
    assert "E-mail is not set up yet" in shell.run(*COMMAND).error


def test_another_crm_has_pages_of_its_own(shell: Shell) -> None:
    shell.opener.databases["northwind"] = Foreign()
    outcome = shell.run(*COMMAND)
    assert outcome.status == 1
    assert "EspoCRM has pages of its own" in outcome.error
    assert shell.pages.places == []


def test_the_account_of_an_administrator_is_not_enough(shell: Shell) -> None:
    shell.database.belongs_to = "anna.berg"
    outcome = shell.run(*COMMAND)
    assert outcome.status == 1
    assert "they need the account of the CRM" in outcome.error
    assert shell.pages.places == []


class Foreign(FakeDatabase):
    @property
    def description(self) -> DatabaseDescription:
        return replace(super().description, kind="espocrm", product="EspoCRM")


def test_a_port_that_is_taken_ends_it_with_one_sentence(shell: Shell) -> None:
    shell.pages.failure = OSError(errno.EADDRINUSE, os.strerror(errno.EADDRINUSE))
    outcome = shell.run(*COMMAND)
    assert outcome.status == 1
    assert outcome.error.splitlines()[-1] == (
        "Nobody can listen at 127.0.0.1, port 8480: Address already in use."
    )


def test_an_account_that_may_not_make_our_tables_ends_it(shell: Shell) -> None:
    shell.database.companion_failure = NotPermitted()
    outcome = shell.run(*COMMAND)
    assert outcome.status == 1
    assert "may not do this" in outcome.error


# The password of the mail account


def test_it_comes_from_a_file_of_which_the_first_line_counts(shell: Shell, tmp_path: Path) -> None:
    decide(shell.database, WITH_ACCOUNT)
    secret = tmp_path / "mail"
    secret.write_bytes(b" secret \r\nand more\n")
    assert shell.run(*COMMAND, "--mail-password-file", str(secret)).status == 0
    assert mail_password(shell) == " secret "


def test_it_comes_by_standard_input(shell: Shell) -> None:
    decide(shell.database, WITH_ACCOUNT)
    assert shell.run(*COMMAND, "--mail-password-stdin", stdin=b"secret\n").status == 0
    assert mail_password(shell) == "secret"


def test_somebody_at_the_keyboard_is_asked(shell: Shell) -> None:
    decide(shell.database, WITH_ACCOUNT)
    person = Person(answers=["secret"])
    assert shell.run_before(person, *COMMAND).status == 0
    assert mail_password(shell) == "secret"


def test_without_it_letters_wait(shell: Shell) -> None:
    decide(shell.database, WITH_ACCOUNT)
    outcome = shell.run(*COMMAND)
    assert outcome.status == 0
    assert "letters wait in the outbox" in outcome.error
    assert mail_password(shell) is None


@pytest.mark.parametrize("which", ["mail", "database"])
def test_two_places_for_one_password_exclude_each_other(
    shell: Shell, tmp_path: Path, which: str
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret\n")
    outcome = shell.run(
        *COMMAND, f"--{which}-password-stdin", f"--{which}-password-file", str(secret)
    )
    assert outcome.status == 2
    assert "exclude each other" in outcome.error


def test_a_file_that_is_not_text_is_refused_without_its_content(
    shell: Shell, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"\xff\xfesecret\n")
    outcome = shell.run(*COMMAND, "--mail-password-file", str(secret))
    assert outcome.status == 2
    assert "is not UTF-8 text" in outcome.error
    assert "secret\\n" not in outcome.error


def test_the_password_of_the_database_can_lie_in_a_file(shell: Shell, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"hunter2\n")
    shell.opener.databases["crm"] = shell.database
    url = "postgresql+psycopg://crm@db.example/crm"
    outcome = shell.run("self-service", "--database", url, "--database-password-file", str(secret))
    assert outcome.status == 0
    assert shell.opener.passwords == [Secret("hunter2")]
