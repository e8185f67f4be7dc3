"""Noted heads in memory."""

from collections.abc import Sequence

from crm_admin.domain.audit import Anchor
from crm_admin.domain.errors import CrmAdminError


class FakeAnchors:
    """`noted` holds all; `failure` is what noting and reading end in."""

    def __init__(self) -> None:
        self.noted: list[Anchor] = []
        self.failure: CrmAdminError | None = None

    def of(self, database: str) -> Sequence[Anchor]:
        if self.failure is not None:
            raise self.failure
        return [anchor for anchor in self.noted if anchor.database == database]

    def add(self, anchor: Anchor) -> None:
        if self.failure is not None:
            raise self.failure
        self.noted.append(anchor)
