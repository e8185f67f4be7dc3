"""Texts, times and numbers as people read them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from crm_admin.domain.errors import ServerSilent
from crm_admin.domain.text import Text, plural
from crm_admin.gui import sentences

STOCKHOLM = ZoneInfo("Europe/Stockholm")
NOW = datetime(2026, 10, 14, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 10, 14, 7, 42, tzinfo=UTC), "today 09:42"),
        (datetime(2026, 10, 13, 22, 30, tzinfo=UTC), "today 00:30"),
        (datetime(2026, 10, 13, 14, 40, tzinfo=UTC), "yesterday 16:40"),
        (datetime(2026, 10, 14, 22, 30, tzinfo=UTC), "tomorrow 00:30"),
        (datetime(2026, 10, 12, 12, 5, tzinfo=UTC), "Mon 14:05"),
        (datetime(2026, 10, 8, 12, 5, tzinfo=UTC), "Thu 14:05"),
        (datetime(2026, 10, 7, 12, 5, tzinfo=UTC), "7 Oct 2026"),
        (datetime(2026, 10, 16, 12, 5, tzinfo=UTC), "16 Oct 2026"),
        (datetime(2025, 3, 3, 12, 5, tzinfo=UTC), "3 Mar 2025"),
    ],
)
def test_a_time_is_told_as_a_person_would_by_local_days(moment: datetime, said: str) -> None:
    assert sentences.when(moment, now=NOW, zone=STOCKHOLM) == said


def test_an_exact_time_names_its_zone_which_changes_with_the_season() -> None:
    winter = datetime(2026, 1, 14, 7, 42, 11, tzinfo=UTC)
    summer = datetime(2026, 7, 14, 7, 42, 11, tzinfo=UTC)
    assert sentences.when_exactly(winter, zone=STOCKHOLM) == (
        "14 January 2026 08:42:11 CET (UTC+01:00)"
    )
    assert sentences.when_exactly(summer, zone=STOCKHOLM) == (
        "14 July 2026 09:42:11 CEST (UTC+02:00)"
    )


def test_the_last_day_of_the_calendar_can_be_told() -> None:
    never = datetime.max.replace(tzinfo=UTC)
    assert sentences.when(never, now=NOW, zone=STOCKHOLM) == "31 Dec 9999"


def test_days_and_months_are_named_in_the_language_of_the_reader() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    tuesday = datetime(2026, 10, 13, 12, 5, tzinfo=UTC)
    later = NOW + timedelta(days=3)
    assert sentences.when(tuesday, now=later, zone=STOCKHOLM).startswith("tis")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("en_GB", "4 May 2026"),
        ("sv_SE", "4 maj 2026"),
        ("nb_NO", "4. mai 2026"),
        ("da_DK", "4. maj 2026"),
        ("de_DE", "4. Mai 2026"),
    ],
)
def test_a_day_has_a_point_where_the_language_writes_one(name: str, said: str) -> None:
    QLocale.setDefault(QLocale(name))
    moment = datetime(2026, 5, 4, 12, 5, tzinfo=UTC)
    assert sentences.day(moment) == said
    assert sentences.when_exactly(moment, zone=UTC).startswith(f"{said} 12:05")


def test_numbers_are_grouped_as_the_country_groups_them() -> None:
    assert sentences.number(1204) == "1,204"
    QLocale.setDefault(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    assert sentences.number(1204) == "1\N{NO-BREAK SPACE}204"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (timedelta(minutes=15), "15 minutes"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=24), "24 hours"),
        (timedelta(days=3), "3 days"),
        (timedelta(seconds=90), "90 seconds"),
        (timedelta(0), "0 seconds"),
    ],
)
def test_a_duration_is_told_in_its_largest_whole_unit(value: timedelta, said: str) -> None:
    assert sentences.duration(value) == said


def test_a_sentence_carries_values_and_sentences_inside_it() -> None:
    inside = plural(1204, Text("{count} attempt"), Text("{count} attempts"))
    text = Text("Locked {who} after {tried}.", who="åsa", tried=inside)
    assert sentences.say(text) == "Locked åsa after 1,204 attempts."


def test_a_line_begins_with_a_capital_and_keeps_those_inside() -> None:
    assert sentences.with_capital("auf diesem Computer") == "Auf diesem Computer"
    assert sentences.with_capital("") == ""


def test_what_nobody_could_see_in_a_name_is_written_out() -> None:
    hostile = "a\u202eb\nc\u200bd\ud800"
    assert sentences.visible(hostile) == "a‹U+202E›b‹U+000A›c‹U+200B›d‹U+D800›"
    assert "\u202e" not in sentences.say(Text("Locked {who}.", who=hostile))
    assert sentences.visible("Åsa <b>Björk</b> 漢") == "Åsa <b>Björk</b> 漢"


def test_spaces_that_could_be_overlooked_in_a_name_are_written_out() -> None:
    assert sentences.visible_name(" anna  b ") == "‹U+0020›anna ‹U+0020›b‹U+0020›"
    assert sentences.visible_name("Åsa Björk") == "Åsa Björk"


def test_letters_of_another_alphabet_inside_a_latin_word_are_written_out() -> None:
    assert sentences.visible_name("\u0430nna.berg") == "‹U+0430›nna.berg"
    assert sentences.visible_name("Åsa Иванова, Łukasz, Ελένη, 漢字, Søren3") == (
        "Åsa Иванова, Łukasz, Ελένη, 漢字, Søren3"
    )


def test_of_a_megabyte_only_the_beginning_is_shown() -> None:
    megabyte = "a " * 500_000
    assert sentences.visible(megabyte) == f"{megabyte[:2_000]}…"
    assert sentences.visible_name(megabyte) == f"{megabyte[:2_000]}…"
    assert len(sentences.say(Text("Locked {who}.", who="\u202e" * 1_000_000))) < 20_000


def test_a_failure_is_told_with_the_next_step() -> None:
    said = sentences.say_error(ServerSilent(host="crm", port="5432", seconds=5))
    assert said.startswith("crm, port 5432, did not answer within 5 seconds. Check the network")
