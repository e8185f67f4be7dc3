"""Files that stand there whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp

from crm_admin.domain.errors import FileNotWritten

_PARTIAL = ".part"


class WholeFile:
    """Written beside its place under another name, which only its owner can read."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        try:
            handle, name = mkstemp(
                prefix=f"{self._path.name}.", suffix=_PARTIAL, dir=self._path.parent
            )
        except OSError as error:
            raise self._failure(error) from error
        self._partial = Path(name)
        # Lone halves of characters, which some databases hold, cannot be written.
        self._file = os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="")

    def write(self, text: str) -> None:
        """See `NewFile`."""
        with self._translated():
            self._file.write(text)

    def finish(self) -> None:
        """See `NewFile`."""
        with self._translated():
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._partial.replace(self._path)

    def discard(self) -> None:
        """See `NewFile`."""
        # What is in its buffer may fail once more; it is not wanted any longer.
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._partial.unlink()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self.discard()
            raise self._failure(error) from error

    def _failure(self, error: OSError) -> FileNotWritten:
        return FileNotWritten(technical=error.strerror, path=str(self._path))
