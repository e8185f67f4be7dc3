"""A copy of a database file before its tables are migrated, by SQLite's own backup interface."""

import errno
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection

from crm_admin.domain.errors import DiskFull, NotPermitted


def back_up(connection: Connection, revision: str) -> Path | None:
    """Put `<name>.backup-<revision>` beside the file; None: the database is in no file.

    Raises:
        DiskFull: there is no room for it.
        NotPermitted: it cannot be written there.
    """
    path = _file_of(connection)
    if path is None:
        return None
    place = path.with_name(f"{path.name}.backup-{revision}")
    partial = place.with_name(f"{place.name}.part")
    try:
        partial.unlink(missing_ok=True)
        # Nobody else may read the hashes in it, not even while it is written.
        os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(path, partial)
        partial.replace(place)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise _known(error) from error
    return place


def _file_of(connection: Connection) -> Path | None:
    if connection.dialect.name != "sqlite":
        return None
    rows = connection.exec_driver_sql("PRAGMA database_list").all()
    files = [row[2] for row in rows if row[1] == "main"]
    return Path(files[0]) if files and files[0] else None


def _copy(path: Path, to: Path) -> None:
    # Over a connection of its own: one that is about to write would wait for itself for ever.
    source_uri = f"file:{quote(str(path))}?mode=ro"
    with (
        closing(sqlite3.connect(source_uri, uri=True)) as source,
        closing(sqlite3.connect(to)) as target,
    ):
        source.backup(target)


def _known(error: OSError | sqlite3.Error) -> DiskFull | NotPermitted:
    full = {errno.ENOSPC, errno.EDQUOT}
    is_full = (isinstance(error, OSError) and error.errno in full) or (
        isinstance(error, sqlite3.Error)
        and getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    )
    technical = type(error).__name__
    return DiskFull(technical=technical) if is_full else NotPermitted(technical=technical)
