"""Where secrets are typed or read from."""

import getpass
import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal:
    """Standard input, and the person before it if there is one."""

    standard_input: BinaryIO
    is_interactive: bool
    """Somebody can be asked; standard input is not a file, a pipe or closed."""
    ask_secret: Callable[[str], str]
    """Shows the prompt; what is typed is not shown."""
    ask: Callable[[str], str]
    """Shows the prompt, on standard error."""


def this_terminal() -> Terminal:
    """The one that the program was started from."""
    if sys.stdin is None:  # closed by whoever started the program
        return Terminal(
            standard_input=io.BytesIO(), is_interactive=False, ask_secret=getpass.getpass, ask=_ask
        )
    return Terminal(
        standard_input=sys.stdin.buffer,
        is_interactive=sys.stdin.isatty(),
        ask_secret=getpass.getpass,
        ask=_ask,
    )


def _ask(prompt: str) -> str:
    # `input` writes its prompt to standard output, which belongs to the result.
    sys.stderr.write(prompt)
    sys.stderr.flush()
    return sys.stdin.readline()
