"""A terminal with fakes behind it."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pytest

from crm_admin.cli import Terminal, run
from crm_admin.services.mail_passwords import MailPasswords
from tests.cli.pages import FakePages
from tests.fakes import (
    PASSWORD,
    FakeDatabase,
    FakeExternalPasswords,
    FakeGuesser,
    FakeHasher,
    FakeMailer,
    FakeMailTemplates,
    FakeOpener,
    FakePlace,
    a_company,
)
from tests.fakes.anchors import FakeAnchors
from tests.fakes.files import FakeFiles
from tests.fakes.profiles import FakeSecretStore
from tests.outcomes import Outcome

URL = "sqlite:///northwind"
SIGN_IN = ("--database", URL, "--as", "anna.berg", "--password-stdin")


@dataclass(slots=True, kw_only=True)
class Person:
    """Types the answers in their order; a callable is what happens instead of typing."""

    answers: list[str | Callable[[], str]] = field(default_factory=list)
    prompts: list[str] = field(default_factory=list)

    def answer(self, prompt: str) -> str:
        self.prompts.append(prompt)
        answer = self.answers.pop(0)
        return answer if isinstance(answer, str) else answer()


@dataclass(slots=True, kw_only=True)
class Shell:
    """Runs commands against the fake company."""

    capsys: pytest.CaptureFixture[str]
    opener: FakeOpener
    hasher: FakeHasher = field(default_factory=FakeHasher)
    mailer: FakeMailer = field(default_factory=FakeMailer)
    keyring: FakeSecretStore = field(default_factory=FakeSecretStore)
    directory: FakeExternalPasswords = field(default_factory=FakeExternalPasswords)
    pages: FakePages = field(default_factory=FakePages)
    files: FakeFiles = field(default_factory=FakeFiles)
    anchors: dict[str | None, FakeAnchors] = field(default_factory=lambda: defaultdict(FakeAnchors))

    @property
    def database(self) -> FakeDatabase:
        return self.opener.databases["northwind"]

    def run(self, *arguments: str, stdin: bytes = b"") -> Outcome:
        """With `stdin` from a pipe."""
        return self._run(
            arguments,
            Terminal(
                standard_input=BytesIO(stdin),
                is_interactive=False,
                ask_secret=_nobody,
                ask=_nobody,
            ),
        )

    def run_before(self, person: Person, *arguments: str) -> Outcome:
        """With somebody at the keyboard."""
        return self._run(
            arguments,
            Terminal(
                standard_input=BytesIO(b"not to be read\n"),
                is_interactive=True,
                ask_secret=person.answer,
                ask=person.answer,
            ),
        )

    def signed_in(self, command: str, *arguments: str, stdin: str = "") -> Outcome:
        """As `anna.berg`, whose password is the first line."""
        lines = f"{PASSWORD}\n{stdin}".encode()
        return self.run(command, *SIGN_IN, *arguments, stdin=lines)

    def _run(self, arguments: tuple[str, ...], terminal: Terminal) -> Outcome:
        status = run(
            arguments,
            opener=self.opener,
            hasher=self.hasher,
            guesser=FakeGuesser(),
            place=FakePlace(),
            templates=FakeMailTemplates(),
            mailer=self.mailer,
            mail_passwords=MailPasswords(secrets=self.keyring),
            external_passwords=self.directory,
            serve_pages=self.pages,
            open_anchors=self.anchors.__getitem__,
            begin_file=self.files.begin,
            terminal=terminal,
        )
        output, error = self.capsys.readouterr()
        return Outcome(status, output, error)


def _nobody(_prompt: str) -> str:
    raise AssertionError("there is nobody to ask")


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys=capsys, opener=FakeOpener(databases={"northwind": a_company()}))


@pytest.fixture(autouse=True)
def _in_stockholm() -> Iterator[None]:
    """Times are local: in these tests those of Stockholm, whatever zones the machine knows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()
