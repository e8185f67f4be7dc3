"""Texts, tables and times for terminals."""

import unicodedata
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.cli.writing import (
    WIDEST_CELL,
    json_time,
    labelled,
    local_time,
    sentence_of,
    table,
    visible,
)
from crm_admin.domain.text import Text

MOMENT = datetime(2026, 7, 1, 12, 30, 59, 999_999, tzinfo=UTC)


@given(st.text())
def test_nothing_visible_can_move_the_cursor(text: str) -> None:
    shown = visible(text)

    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cf", "Cs"}
    assert len(shown.splitlines()) <= 1


@given(st.text(alphabet=st.characters(categories=["L", "M", "N", "P", "S"])))
def test_ordinary_text_is_shown_as_it_is(text: str) -> None:
    assert visible(text) == text


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_a_table_has_one_line_for_each_row_whatever_is_in_it(rows: list[tuple[str, str]]) -> None:
    assert table(("First", "Second"), rows).count("\n") == len(rows)


@given(st.text(min_size=1))
def test_a_cell_is_never_wider_than_it_may_be(text: str) -> None:
    row = table(("", ""), [("", text)]).splitlines()[-1]

    assert len(row) <= WIDEST_CELL + 2 + sum(map(unicodedata.combining, row))


def test_an_accent_that_combines_takes_no_column() -> None:
    lines = table(("Name", "State"), [("A\u030asa", "x"), ("Olle", "y")]).splitlines()

    assert lines[1] == "A\u030asa   x"
    assert lines[2] == "Olle  y"


def test_labels_stand_in_one_column() -> None:
    assert labelled([("Id", "1"), ("E-mail", "a\nb")]) == "Id      1\nE-mail  a\\nb"


def test_a_local_time_carries_its_distance_from_utc() -> None:
    assert local_time(MOMENT) == "2026-07-01 14:30+02:00"


def test_a_time_for_scripts_is_utc_to_the_second() -> None:
    assert json_time(MOMENT) == "2026-07-01T12:30:59Z"
    assert json_time(None) is None


@pytest.mark.parametrize(
    ("value", "shown"),
    [(timedelta(minutes=15), "0:15:00"), (5, "5"), (MOMENT, "2026-07-01 14:30+02:00")],
)
def test_values_in_sentences_are_written_out(value: timedelta | int | datetime, shown: str) -> None:
    assert sentence_of(Text("It is {value}.", value=value)) == f"It is {shown}."
