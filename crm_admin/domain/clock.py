"""Spans of time on clocks that can be set back, and differ between computers."""

from datetime import datetime, timedelta

CLOCK_SKEW = timedelta(minutes=5)
"""By so much the clocks of two computers that share a file may differ."""


def is_within(now: datetime, begin: datetime, end: datetime) -> bool:
    """Between the two; never, while the clock stands before the beginning: it was set back."""
    return begin - CLOCK_SKEW <= now < end
