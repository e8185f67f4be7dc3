"""The file in which heads of audit logs are noted."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm_admin.adapters.anchors import AnchorFile
from crm_admin.domain.audit import Anchor
from crm_admin.domain.errors import AnchorsUnreadable, FileNotWritten

HERE = Anchor(
    database="sqlite:////srv/crm.db",
    at=datetime(2026, 11, 25, 9, 42, 0, 123456, tzinfo=UTC),
    number=7,
    hash="a" * 64,
)
THERE = Anchor(database="mariadb://db:3306/kundförteckning", at=HERE.at, number=9, hash="b" * 64)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "heads.jsonl"


def test_what_was_noted_comes_back_for_its_database_only(file: Path) -> None:
    anchors = AnchorFile(file)
    assert anchors.of(HERE.database) == ()

    for anchor in (HERE, THERE):
        anchors.add(anchor)

    assert AnchorFile(file).of(HERE.database) == (HERE,)
    assert AnchorFile(file).of(THERE.database) == (THERE,)


@pytest.mark.skipif(os.name != "posix", reason="no permissions of this kind")
def test_only_its_owner_can_read_it(file: Path) -> None:
    AnchorFile(file).add(HERE)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_it_only_grows(file: Path) -> None:
    anchors = AnchorFile(file)
    anchors.add(HERE)
    before = file.read_bytes()
    anchors.add(THERE)
    assert file.read_bytes().startswith(before)
    assert len(file.read_bytes().splitlines()) == 2


def test_a_torn_or_foreign_line_costs_no_other(file: Path) -> None:
    anchors = AnchorFile(file)
    anchors.add(HERE)
    with file.open("ab") as torn:
        torn.write(b'nonsense\n[]\n{"at": 7}\n\xff\xfe\n{"at": "2026-11-25T09:')
    anchors.add(HERE)
    assert anchors.of(HERE.database) == (HERE, HERE)


def test_a_file_that_cannot_be_read_or_written_is_a_known_failure(tmp_path: Path) -> None:
    anchors = AnchorFile(tmp_path)
    with pytest.raises(AnchorsUnreadable):
        anchors.of(HERE.database)
    with pytest.raises(FileNotWritten):
        anchors.add(HERE)
