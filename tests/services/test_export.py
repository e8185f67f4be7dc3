import csv
import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.adapters import new_files
from crm_admin.adapters.new_files import WholeFile
from crm_admin.domain.errors import ConnectionLost, FileNotWritten
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.user import User
from crm_admin.services import export
from crm_admin.services.export import Export, ExportColumn, ExportRequest, safe_cell
from tests.fakes import (
    NOW,
    FakeDatabase,
    a_database,
    a_lock,
    a_user,
    accounts_for,
    an_administrator,
)

COLUMNS = (ExportColumn.STATE, ExportColumn.NAME, ExportColumn.EMAIL, ExportColumn.LAST_SIGN_IN)


def exporting(
    database: FakeDatabase,
    path: Path,
    columns: Sequence[ExportColumn] = COLUMNS,
    query: UserQuery | None = None,
) -> Export:
    request = ExportRequest(
        query=query or UserQuery(),
        columns=columns,
        headings=[column.value for column in columns],
        path=str(path),
    )
    return Export(request, accounts_for(database), begin_file=WholeFile, say=str)


def finished(made: Export) -> Export:
    while not made.is_finished:
        made.step()
    return made


def company(*users: User) -> FakeDatabase:
    return a_database(an_administrator(last_sign_in_at=NOW), *users)


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_it_writes_what_the_list_shows_in_its_order(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    database = company(a_user(lock=a_lock(), email=None))
    made = finished(exporting(database, path))
    assert made.count == 2
    assert rows_of(path) == [
        ["state", "name", "email", "last_sign_in"],
        ["Active", "Berg, Anna", "anna.berg@northwind.se", "2026-10-14 07:55:00+00:00"],
        ["Locked", "Bjork, Asa", "", ""],
    ]


def test_only_users_of_the_search_and_filter_are_written(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    query = UserQuery(filter=UserFilter.LOCKED, key="a page further down")
    finished(exporting(company(a_user(lock=a_lock())), path, (ExportColumn.USER_NAME,), query))
    assert rows_of(path) == [["user_name"], ["asa.bjork"]]


def test_the_bytes_are_those_that_spreadsheets_know(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    database = company(a_user(family_name='Öberg "Ö", x', given_name="a\nb"))
    finished(exporting(database, path, (ExportColumn.NAME,)))
    written = path.read_bytes()
    assert written.startswith(b"\xef\xbb\xbfname\r\n")
    assert '"Öberg ""Ö"", x, a\nb"\r\n'.encode() in written


def test_halves_of_characters_become_question_marks(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    finished(exporting(company(a_user(group="\ud800x")), path, (ExportColumn.GROUP,)))
    assert "?x" in path.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\0"])
def test_what_could_be_computed_is_shown_instead(tmp_path: Path, start: str) -> None:
    path = tmp_path / "users.csv"
    user = a_user(group=f"{start}cmd|' /C calc'!A1")
    finished(exporting(company(user), path, (ExportColumn.GROUP,)))
    assert f"'{start}cmd" in path.read_bytes().decode()


@given(st.text())
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert not safe_cell(text).startswith(("=", "+", "-", "@", "\t", "\r", "\0"))
    assert safe_cell(text).removeprefix("'") in {text, text.removeprefix("'")}


def test_it_goes_page_by_page_and_the_file_has_its_name_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "_PAGE", 2)
    path = tmp_path / "users.csv"
    path.write_text("of last week")
    made = exporting(company(*(a_user(f"user.no{number}") for number in range(4))), path)
    made.step()
    assert (made.count, made.is_finished) == (2, False)
    assert path.read_text() == "of last week"
    finished(made)
    assert made.count == 5
    assert len(rows_of(path)) == 6
    assert [each.name for each in tmp_path.iterdir()] == ["users.csv"]
    made.discard()
    assert path.exists()


def test_what_is_given_up_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "_PAGE", 1)
    made = exporting(company(a_user()), tmp_path / "users.csv")
    made.discard()
    made.step()
    made.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    made = exporting(company(), tmp_path / "nowhere" / "users.csv")
    with pytest.raises(FileNotWritten) as caught:
        made.step()
    assert caught.value.facts["path"] == str(tmp_path / "nowhere" / "users.csv")


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.mkdir()
    (path / "in the way").touch()
    made = exporting(company(), path)
    with pytest.raises(FileNotWritten):
        made.step()
    assert [each.name for each in tmp_path.iterdir()] == ["users.csv"]


def test_a_page_that_could_not_be_read_is_read_again(tmp_path: Path) -> None:
    database = company()
    made = exporting(database, tmp_path / "users.csv")
    database.opening_failure = ConnectionLost()
    with pytest.raises(ConnectionLost):
        made.step()
    database.opening_failure = None
    assert finished(made).count == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_what_cannot_be_written_any_more_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_where: object) -> tuple[int, str]:
        partial = tmp_path / "users.csv.part"
        partial.touch()
        return os.open("/dev/full", os.O_WRONLY), str(partial)

    monkeypatch.setattr(new_files, "mkstemp", full)
    file = WholeFile(str(tmp_path / "users.csv"))
    with pytest.raises(FileNotWritten):
        file.write("x" * 100_000)
    assert list(tmp_path.iterdir()) == []
