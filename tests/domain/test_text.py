"""Sentences and the values in them."""

from datetime import UTC, datetime, timedelta

from crm_admin.domain.text import Text, plural, render

AT = datetime(2026, 10, 14, 7, 55, tzinfo=UTC)

SWEDISH = {
    "Locked by {who} {at}.": "{at} låst av {who}.",
    "an administrator": "en administratör",
    "{count} failed attempts": "{count} misslyckade försök",
}


def in_swedish(text: Text) -> str:
    def format_value(value: datetime | timedelta | int) -> str:
        return value.strftime("kl. %H:%M") if isinstance(value, datetime) else f"<{value}>"

    return render(
        text,
        translate=lambda template: SWEDISH.get(template, template),
        format_value=format_value,
    )


def test_a_text_reads_in_english_by_itself() -> None:
    assert str(Text("Locked by {who} {at}.", who="anna", at=AT)) == f"Locked by anna {AT}."


def test_the_template_is_translated_and_the_values_are_formatted() -> None:
    assert in_swedish(Text("Locked by {who} {at}.", who="anna", at=AT)) == (
        "kl. 07:55 låst av anna."
    )


def test_texts_inside_texts_are_translated_too() -> None:
    who = Text("an administrator")

    assert in_swedish(Text("Locked by {who} {at}.", who=who, at=AT)) == (
        "kl. 07:55 låst av en administratör."
    )


def test_braces_in_values_stay_as_they_are() -> None:
    assert in_swedish(Text("“{name}”", name="{who} %s")) == "“{who} %s”"


def test_numbers_and_durations_are_formatted() -> None:
    assert in_swedish(Text("{n} in {t}", n=3, t=timedelta(minutes=5))) == "<3> in <0:05:00>"


def test_plural_chooses_by_the_count_and_fills_it_in() -> None:
    one, many = Text("{count} failed attempt"), Text("{count} failed attempts")

    assert str(plural(1, one, many)) == "1 failed attempt"
    assert str(plural(0, one, many)) == "0 failed attempts"
    assert in_swedish(plural(2, one, many)) == "<2> misslyckade försök"


def test_added_values_keep_the_others() -> None:
    text = Text("{first} {second}", first="a").with_values(second="b")

    assert str(text) == "a b"
    assert str(text.with_values(first="c")) == "c b"


def test_equal_texts_are_equal_and_can_be_keys() -> None:
    assert Text("{a}", a=1) == Text("{a}", a=1)
    assert Text("{a}", a=1) != Text("{a}", a=2)
    assert len({Text("x"), Text("x")}) == 1
