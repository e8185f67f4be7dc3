"""Where the program seems to run."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FakePlace:
    computer_name: str = "FRONTDESK-2"
    account: str = "anna"

    def describe(self) -> str:
        return f"{self.computer_name}, {self.account}, CRM Admin 0.0"

    def computer(self) -> str:
        return self.computer_name
