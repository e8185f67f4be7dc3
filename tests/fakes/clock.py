"""The database's clock, standing still until a test moves it."""

from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 10, 14, 7, 55, tzinfo=UTC)
"""A Wednesday, five to ten in Stockholm: the time of everything in the fake company."""


class FakeClock:
    def __init__(self, now: datetime = NOW) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def advance(self, duration: timedelta) -> None:
        self._now += duration
