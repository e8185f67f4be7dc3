"""Looks up whether holes are known in what the bundle is made of, for `./check release`.

Asks the package index by pip-audit, for every library that is pinned, and tries Python itself for
two holes in letters. Says what could not be looked up: no answer is not a good answer. A hole that
is known ends the release.

Runs with the Python that goes into the bundle, and needs nothing but it.
"""

import io
import json
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from email.errors import MessageError
from email.generator import BytesGenerator, Generator
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any, NamedTuple


class Verdict(NamedTuple):
    """What was found, to be read, and whether it stops the release."""

    lines: tuple[str, ...]
    is_bad: bool


def ask_index(pip_audit: str, locks: Sequence[str]) -> str:
    """What pip-audit says, as JSON, or its last words when it got no answer at all."""
    done = subprocess.run(
        [
            *(pip_audit, "--disable-pip", "--require-hashes", "--progress-spinner=off"),
            *("--format=json", *(f"--requirement={lock}" for lock in locks)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout or done.stderr.strip().rpartition("\n")[2]


def judge(answer: str) -> Verdict:
    """What the answer of `ask_index` comes to."""
    try:
        libraries = json.loads(answer)["dependencies"]
    except ValueError:
        return Verdict(
            (f"NOT LOOKED UP, the package index does not answer: {answer}",), is_bad=False
        )
    skipped = sorted(library["name"] for library in libraries if "skip_reason" in library)
    holes = [line for library in libraries for line in _holes_in(library)]
    lines = [f"Looked up: {len(libraries) - len(skipped)} of {len(libraries)} libraries."]
    if skipped:
        lines.append(f"NOT LOOKED UP, the package index has no answer: {', '.join(skipped)}")
    return Verdict((*lines, *holes), is_bad=bool(holes))


def _holes_in(library: Mapping[str, Any]) -> Iterator[str]:
    for hole in library.get("vulns", []):
        mended = ", ".join(hole["fix_versions"]) or "no version"
        where = f"{library['name']} {library['version']}"
        yield f"KNOWN HOLE in {where}: {hole['id']}; mended in {mended}"


class Smuggler(str):
    """A header that brings another one along."""

    __slots__ = ()
    name = "Subject"

    def fold(self, *, policy: object) -> str:
        """As the generator asks for it."""
        del policy
        return f"Subject: {self}\r\nBcc: somebody@example.org\r\n"


def holes_of_python() -> list[str]:
    """Whether this Python lets headers be smuggled into letters, tried and not guessed."""
    letter = EmailMessage(policy=SMTP)
    letter.set_raw("Subject", Smuggler("harmless"))
    writers = {
        "CVE-2024-6923": lambda: Generator(io.StringIO(), policy=SMTP).flatten(letter),
        "CVE-2026-1299": lambda: BytesGenerator(io.BytesIO(), policy=SMTP).flatten(letter),
    }
    return [name for name, write in writers.items() if not _refuses(write)]


def _refuses(write: Callable[[], None]) -> bool:
    try:
        write()
    except MessageError:  # HeaderWriteError, where there is one
        return True
    return False


def about_python(holes: Sequence[str]) -> str:
    """Said, and no more: the program writes the headers of its letters itself."""
    version = f"Python {platform.python_version()}"
    if not holes:
        return f"{version} refuses headers that smuggle others in (CVE-2024-6923, CVE-2026-1299)."
    return f"OPEN in {version}: {', '.join(holes)}; SECURITY.md says what that means."


def main(pip_audit: str, *locks: str) -> None:
    """Print what is known today; the exit status is 1 for a hole in a library."""
    found = judge(ask_index(pip_audit, locks))
    today = datetime.now(UTC).date().isoformat()
    lines = [f"Known holes, {today}", *found.lines, about_python(holes_of_python())]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.exit(found.is_bad)


if __name__ == "__main__":
    main(*sys.argv[1:])
