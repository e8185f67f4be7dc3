"""The terminal as a process of its own, with the fake company behind it."""

import sys

from crm_admin.cli import run
from tests.fakes import FakeGuesser, FakeHasher, FakeOpener, FakePlace

if __name__ == "__main__":
    sys.exit(
        run(
            sys.argv[1:],
            opener=FakeOpener(),
            hasher=FakeHasher(),
            guesser=FakeGuesser(),
            place=FakePlace(),
        )
    )
