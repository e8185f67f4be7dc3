"""The file of a SQLite database: who can read it, on which kind of file system it lies."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from crm_admin.domain.text import Text

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK_KINDS = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs"),
        *("fuse.sshfs", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.rclone", "davfs"),
        *("gfs2", "ocfs2", "lustre", "orangefs", "beegfs"),
    }
)


def file_cautions(path: str, mounts: Path = _MOUNTS) -> Iterator[Text]:
    """What is less safe about the file than it could be."""
    place = Path(os.path.realpath(path))
    kind = file_system_of(place, mounts)
    if kind in _NETWORK_KINDS:
        yield Text(
            "The database file lies on a network drive ({kind}), where two computers can damage it."
            " Put it on a disk of this computer, or use a database server.",
            kind=kind,
        )
    mode = _mode(place)
    if mode is not None and mode & 0o077:
        yield Text(
            "Other accounts of this computer can open the database file ({mode}). Let only its"
            " owner read and write it (0600).",
            mode=f"{mode:04o}",
        )


def file_system_of(place: Path, mounts: Path = _MOUNTS) -> str:
    """As Linux calls it; empty where nobody can tell."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    found, longest = "", -1
    for line in lines:
        before, _, after = line.partition(" - ")
        mounted_at = Path(_unescaped(before.split()[4]))
        depth = len(mounted_at.parts)
        # The later of two mounts at the same place hides the earlier.
        if (mounted_at == place or mounted_at in place.parents) and depth >= longest:
            found, longest = after.split()[0], depth
    return found


def _mode(place: Path) -> int | None:
    """Permissions; None where the system has none of this kind, or no file."""
    if os.name != "posix":
        return None
    try:
        return stat.S_IMODE(place.stat().st_mode)
    except OSError:
        return None


def _unescaped(field: str) -> str:
    """Spaces and the like are written as octal numbers."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, character)
    return field
