"""Heads of audit logs, noted outside the databases: a file that only grows, one line for each."""

import json
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path

from crm_admin.adapters.profile_files import configuration_folder
from crm_admin.domain.audit import Anchor
from crm_admin.domain.errors import AnchorsUnreadable, FileNotWritten

FILE_NAME = "audit-heads.jsonl"


class AnchorFile:
    """Implements `services.ports.Anchors`; nobody but its owner can read the file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, database: str) -> Sequence[Anchor]:
        """The heads of one database, the oldest first; lines that cannot be read are none."""
        try:
            lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise AnchorsUnreadable(technical=error.strerror, path=str(self._path)) from error
        anchors = filter(None, map(_anchor, lines))
        return tuple(anchor for anchor in anchors if anchor.database == database)

    def add(self, anchor: Anchor) -> None:
        """Note one more."""
        line = json.dumps(
            {
                "at": anchor.at.astimezone(UTC).isoformat(),
                "number": anchor.number,
                "hash": anchor.hash,
                "database": anchor.database,
            },
            ensure_ascii=True,
        )
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._append(line.encode())
        except OSError as error:
            raise self._failure(error) from error

    def _append(self, line: bytes) -> None:
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND
        with FileIO(os.open(self._path, flags, 0o600), "r+") as file:
            # A line that a crash cut in half must not swallow this one.
            is_torn = file.seek(0, os.SEEK_END) > 0 and _last_byte(file) != b"\n"
            file.write((b"\n" if is_torn else b"") + line + b"\n")
            os.fsync(file.fileno())

    def _failure(self, error: OSError) -> FileNotWritten:
        return FileNotWritten(technical=error.strerror, path=str(self._path))


def open_anchors(path: str | None) -> AnchorFile:
    """Those in this file; None: the program's own."""
    return AnchorFile(configuration_folder() / FILE_NAME if path is None else Path(path))


def _last_byte(file: FileIO) -> bytes:
    file.seek(-1, os.SEEK_END)
    return file.read(1)


def _anchor(line: str) -> Anchor | None:
    try:
        found = json.loads(line)
        return Anchor(
            database=str(found["database"]),
            at=datetime.fromisoformat(found["at"]).astimezone(UTC),
            number=int(found["number"]),
            hash=str(found["hash"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
