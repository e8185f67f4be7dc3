"""Who has signed in to change their own password: in memory, for ten minutes."""

import secrets
import time
from collections.abc import Callable
from threading import Lock

from crm_admin.services.sessions import Session

LIFE_S = 600.0
MOST = 10_000
"""At the same time; the oldest go first."""


class SignIns:
    """Sessions by the key that the browser's cookie holds; the cookie itself tells nothing."""

    def __init__(self, *, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._sessions: dict[str, tuple[Session, float]] = {}
        self._guard = Lock()

    def begin(self, session: Session) -> str:
        """Keep a sign-in; the key that finds it again."""
        key = secrets.token_urlsafe(32)
        with self._guard:
            self._forget_ended()
            self._sessions[key] = (session, self._now() + LIFE_S)
        return key

    def find(self, key: str) -> Session | None:
        """The sign-in; None: it has ended."""
        with self._guard:
            self._forget_ended()
            found = self._sessions.get(key)
        return None if found is None else found[0]

    def end(self, key: str) -> None:
        """Forget it."""
        with self._guard:
            self._sessions.pop(key, None)

    def _forget_ended(self) -> None:
        """The oldest stand first: they have ended, or make room."""
        now = self._now()
        while self._sessions:
            oldest, (_, ends_at) = next(iter(self._sessions.items()))
            if ends_at > now and len(self._sessions) < MOST:
                return
            del self._sessions[oldest]
