"""The same time for every answer, so that nobody learns from it who has an account."""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

STEP_S = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class EqualTime:
    """Makes what is done inside take a whole number of steps."""

    step_s: float = STEP_S
    now: Callable[[], float] = time.monotonic
    # Waiting is the point here: an answer that came early would tell that nothing was written.
    wait: Callable[[float], None] = time.sleep

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Leave at the end of a step, whatever happened."""
        began = self.now()
        try:
            yield
        finally:
            self.wait(until_next_step(self.now() - began, self.step_s))


def until_next_step(elapsed_s: float, step_s: float) -> float:
    """Seconds to the end of the step that has begun; never nothing."""
    return (math.floor(elapsed_s / step_s) + 1) * step_s - elapsed_s
