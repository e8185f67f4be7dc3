"""Texts, times and numbers as the person at this computer reads them."""

import re
import unicodedata
from datetime import datetime, timedelta, tzinfo
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from crm_admin.domain.errors import CrmAdminError
from crm_admin.domain.explanations import explain
from crm_admin.domain.hidden import written_out
from crm_admin.domain.text import Text, plural, render

NOTHING = "—"
"""Stands where a value is missing."""

_STRAY_SPACE = re.compile(r"^ +| +$|(?<= ) +")
"""At an end, or beside another."""
_MOST_SHOWN = 2_000
_WORD = re.compile(r"[^\W\d_]+")
_LIKE_LATIN = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "LISU", "COPTIC")
_WEEK_DAYS = 7
_HOUR_S = 3_600


def say(text: Text, *, now: datetime | None = None) -> str:
    """The sentence in the reader's language, with times and numbers as they write them.

    `now` is the database's clock where the sentence was read, else this computer's.
    """
    return visible(render(text, translate=_translated, format_value=partial(_value, now)))


def say_error(error: CrmAdminError) -> str:
    """What happened and what to do next, as one paragraph."""
    explanation = explain(error)
    return f"{say(explanation.happened)} {say(explanation.next_step)}"


def with_capital(text: str) -> str:
    """As a line begins; the other letters stay, since German has capitals inside."""
    return text[:1].upper() + text[1:]


def visible(text: str) -> str:
    """The beginning of the text, with what nobody could see written out.

    A name of a megabyte would keep the window busy.
    """
    if len(text) > _MOST_SHOWN:
        text = f"{text[:_MOST_SHOWN]}…"
    return written_out(text)


def visible_name(name: str) -> str:
    """The same for the name of somebody, with what could be overlooked in it.

    Spaces too many, `anna‹U+0020›`, and letters of other alphabets inside a word of Latin ones.
    """
    shown = name[: _MOST_SHOWN + 1]  # one more shows that there is more
    shown = visible(_STRAY_SPACE.sub(lambda found: "‹U+0020›" * len(found[0]), shown))
    return shown if shown.isascii() else _WORD.sub(_told_apart, shown)


def _told_apart(word: re.Match[str]) -> str:
    """`anna` with a Cyrillic a as `‹U+0430›nna`: it looks like another one's name."""
    letters = word[0]
    if all(map(_looks_latin, letters)) or not any(map(_is_latin, letters)):
        return letters
    return "".join(c if _looks_latin(c) else f"‹U+{ord(c):04X}›" for c in letters)


def _is_latin(character: str) -> bool:
    return unicodedata.name(character, "").startswith("LATIN")


def _looks_latin(character: str) -> bool:
    """Everything but letters of the alphabets whose letters look like Latin ones."""
    return not unicodedata.name(character, "").startswith(_LIKE_LATIN)


def when(moment: datetime, *, now: datetime | None = None, zone: tzinfo | None = None) -> str:
    """`today 09:42`, `yesterday 16:40`, `Tue 14:05` within a week, else `12 Oct 2026`.

    `zone` is that of this computer when it is None.
    """
    local = _local(moment, zone)
    today = (now or datetime.now().astimezone()).astimezone(zone).date()
    time = f"{local:%H:%M}"
    days_ago = (today - local.date()).days
    if days_ago in {-1, 0, 1}:
        return _near_days()[days_ago].format(time=time)
    if 1 < days_ago < _WEEK_DAYS:
        return f"{QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)} {time}"
    return day(local)


def day(local: datetime) -> str:
    """`12 Oct 2026`, by the zone that `local` is in."""
    return _date(local, "MMM")


def when_exactly(moment: datetime, *, zone: tzinfo | None = None) -> str:
    """`12 October 2026 09:42:11 CET (UTC+01:00)`, for a closer look."""
    local = _local(moment, zone)
    return f"{_date(local, 'MMMM')} {local:%H:%M:%S} {local.tzname()} (UTC{_offset(local)})"


def _date(local: datetime, month: str) -> str:
    """With a point behind the day where the language has one: `12 Oct 2026`, `12. okt. 2026`."""
    locale = QLocale()
    has_point = "d." in locale.dateFormat(QLocale.FormatType.LongFormat)
    date = QDate(local.year, local.month, local.day)
    return locale.toString(date, f"{'d.' if has_point else 'd'} {month} yyyy")


def number(value: int) -> str:
    """`1,204` or `1 204`, as this country groups digits."""
    return QLocale().toString(value)


def duration(value: timedelta) -> str:
    """`15 minutes`, `24 hours`, `3 days`: in the largest unit that leaves no rest."""
    seconds = round(value.total_seconds())
    if seconds and seconds % (24 * _HOUR_S) == 0 and seconds > 24 * _HOUR_S:
        days = seconds // (24 * _HOUR_S)
        return say(plural(days, Text("{count} day"), Text("{count} days")))
    if seconds and seconds % _HOUR_S == 0:
        hours = seconds // _HOUR_S
        return say(plural(hours, Text("{count} hour"), Text("{count} hours")))
    if seconds and seconds % 60 == 0:
        return say(plural(seconds // 60, Text("{count} minute"), Text("{count} minutes")))
    return say(plural(seconds, Text("{count} second"), Text("{count} seconds")))


def _local(moment: datetime, zone: tzinfo | None) -> datetime:
    try:
        return moment.astimezone(zone)
    except (OverflowError, OSError):
        # The last day of the calendar, which some CRMs write for "never".
        return moment


def _near_days() -> dict[int, str]:
    return {
        -1: QCoreApplication.translate("sentences", "tomorrow {time}"),
        0: QCoreApplication.translate("sentences", "today {time}"),
        1: QCoreApplication.translate("sentences", "yesterday {time}"),
    }


def _translated(template: str) -> str:
    return QCoreApplication.translate("", template)


def _value(now: datetime | None, value: datetime | timedelta | int) -> str:
    if isinstance(value, datetime):
        return when(value, now=now)
    return duration(value) if isinstance(value, timedelta) else number(value)


def _offset(local: datetime) -> str:
    digits = f"{local:%z}"
    return f"{digits[:3]}:{digits[3:5]}"
