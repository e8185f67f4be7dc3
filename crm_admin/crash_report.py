"""What can be told of a bug without telling data: where it happened, and in which versions."""

import platform
import traceback
from collections.abc import Iterator
from pathlib import Path

from crm_admin import __version__

_PACKAGE = Path(__file__).parent.parent


def crash_report(error: BaseException) -> str:
    """Where it happened, without messages and values: those may hold data and secrets."""
    return "\n".join([versions(), *_lines(error)])


def versions() -> str:
    """This program, Python and the system, in one line."""
    system = f"{platform.system()} {platform.release()}"
    return f"CRM Admin {__version__}, Python {platform.python_version()}, {system}"


def _lines(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _lines(cause)
        yield ""
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"


def _place(file: str) -> str:
    """The file in this program; of libraries only the name, not where they lie."""
    path = Path(file)
    return path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE) else path.name
