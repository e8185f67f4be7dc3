"""Which file system a database lies on, and who can read it."""

import os
from pathlib import Path

import pytest

from crm_admin.adapters.database.local_files import file_cautions, file_system_of

MOUNTS = """\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
40 22 0:35 / /mnt/share rw,relatime shared:2 - nfs4 server:/export rw
41 22 0:36 / /mnt/with\\040space rw - cifs //server/share rw
42 40 8:3 / /mnt/share/local rw - xfs /dev/sda3 rw
43 22 0:37 / /home/anna/far rw,nosuid - fuse.sshfs anna@server: rw
44 22 8:4 / /over rw - ext4 /dev/sdb1 rw
45 22 0:38 / /over rw - nfs server:/over rw
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    file = tmp_path / "mountinfo"
    file.write_text(MOUNTS)
    return file


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/srv/crm.db", "ext4"),
        ("/mnt/share/crm.db", "nfs4"),
        ("/mnt/sharecropper/crm.db", "ext4"),
        ("/mnt/with space/crm.db", "cifs"),
        ("/mnt/share/local/crm.db", "xfs"),
        ("/home/anna/far/deep/crm.db", "fuse.sshfs"),
        ("/over/crm.db", "nfs"),
    ],
)
def test_the_deepest_and_latest_mount_says_the_kind(mounts: Path, place: str, kind: str) -> None:
    assert file_system_of(Path(place), mounts) == kind


def test_where_nobody_can_tell_nothing_is_said(tmp_path: Path) -> None:
    assert file_system_of(tmp_path, tmp_path / "nothing") == ""


def test_a_file_on_a_network_drive_is_pointed_out(mounts: Path) -> None:
    [caution] = file_cautions("/mnt/share/crm.db", mounts)
    assert "lies on a network drive (nfs4)" in str(caution)


@pytest.mark.skipif(os.name != "posix", reason="no permissions of this kind")
@pytest.mark.parametrize(
    ("mode", "said"), [(0o600, []), (0o400, []), (0o640, ["0640"]), (0o604, ["0604"])]
)
def test_a_file_that_others_can_open_is_pointed_out(
    tmp_path: Path, mounts: Path, mode: int, said: list[str]
) -> None:
    file = tmp_path / "crm.db"
    file.touch()
    file.chmod(mode)

    cautions = [str(caution) for caution in file_cautions(str(file), mounts)]

    assert [f"({each})" in caution for each, caution in zip(said, cautions, strict=True)] == [
        True for _ in said
    ]
