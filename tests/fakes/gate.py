"""Where a test makes other threads wait, as a slow server would."""

from threading import Condition

from crm_admin.domain.errors import ReadingInterrupted

LONGEST_WAIT_S = 30.0
"""A test that forgets to open the gate fails instead of hanging."""


class Gate:
    def __init__(self) -> None:
        self._changed = Condition()
        self._is_closed = False
        self._interruptions = 0
        self._waiting = 0

    def close(self) -> None:
        """Everybody who comes by waits from now on."""
        with self._changed:
            self._is_closed = True

    def open(self) -> None:
        """Everybody goes on."""
        with self._changed:
            self._is_closed = False
            self._changed.notify_all()

    def interrupt(self) -> None:
        """Whoever waits now and may be interrupted gets ReadingInterrupted."""
        with self._changed:
            self._interruptions += 1
            self._changed.notify_all()

    def until_somebody_waits(self) -> None:
        """For a test that wants to do something meanwhile."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting > 0, timeout=LONGEST_WAIT_S)

    def go_through(self, *, may_be_interrupted: bool) -> None:
        """Wait while it is closed."""
        with self._changed:
            before = self._interruptions

            def is_interrupted() -> bool:
                return may_be_interrupted and self._interruptions > before

            self._waiting += 1
            self._changed.notify_all()
            self._changed.wait_for(
                lambda: not self._is_closed or is_interrupted(), timeout=LONGEST_WAIT_S
            )
            self._waiting -= 1
            if is_interrupted():
                raise ReadingInterrupted
