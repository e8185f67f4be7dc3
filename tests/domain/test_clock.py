"""A clock that is set back stretches nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from crm_admin.domain.clock import CLOCK_SKEW, is_within

BEGIN = datetime(2026, 3, 29, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
MOMENT = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (-CLOCK_SKEW - MOMENT, False),
        (-CLOCK_SKEW, True),
        (timedelta(), True),
        (HOUR - MOMENT, True),
        (HOUR, False),
        (timedelta(days=-2), False),
        (timedelta(days=2), False),
    ],
)
def test_only_between_beginning_and_end(after: timedelta, *, expected: bool) -> None:
    assert is_within(BEGIN + after, BEGIN, BEGIN + HOUR) is expected
