"""The terminal as a process of its own, with the fake company behind it."""

import sys

from crm_admin.cli import run
from crm_admin.services.mail_passwords import MailPasswords
from tests.cli.pages import FakePages
from tests.fakes import (
    FakeExternalPasswords,
    FakeGuesser,
    FakeHasher,
    FakeMailer,
    FakeMailTemplates,
    FakeOpener,
    FakePlace,
)
from tests.fakes.anchors import FakeAnchors
from tests.fakes.files import FakeFiles
from tests.fakes.profiles import FakeSecretStore

if __name__ == "__main__":
    sys.exit(
        run(
            sys.argv[1:],
            opener=FakeOpener(),
            hasher=FakeHasher(),
            guesser=FakeGuesser(),
            place=FakePlace(),
            templates=FakeMailTemplates(),
            mailer=FakeMailer(),
            mail_passwords=MailPasswords(secrets=FakeSecretStore()),
            external_passwords=FakeExternalPasswords(),
            serve_pages=FakePages(),
            open_anchors=lambda _path: FakeAnchors(),
            begin_file=FakeFiles().begin,
        )
    )
