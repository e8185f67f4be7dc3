"""What a terminal command leaves behind."""

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Outcome:
    """What somebody at a terminal sees, and a script gets."""

    status: int
    output: str
    error: str

    @property
    def document(self) -> Any:  # noqa: ANN401 (whatever the JSON holds)
        assert self.output, self.error
        return json.loads(self.output)
