"""What the pages stand on: one site with its acts."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from crm_admin.crash_report import crash_report
from crm_admin.services.self_service.asking import Asking
from crm_admin.services.self_service.by_link import ByLink
from crm_admin.services.self_service.own_password import OwnPassword
from crm_admin.services.self_service.steps import Steps
from crm_admin.web.equal_time import EqualTime
from crm_admin.web.sign_ins import SignIns


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One site, its acts, and who has signed in."""

    steps: Steps
    letters_wait: Callable[[], None]
    """Tells whoever carries letters that there may be one."""
    equal_time: EqualTime = field(default_factory=EqualTime)
    sign_ins: SignIns = field(default_factory=SignIns)

    @property
    def by_link(self) -> ByLink:
        """For whoever holds a link."""
        return ByLink(steps=self.steps)

    @property
    def own_password(self) -> OwnPassword:
        """For whoever knows the present password."""
        return OwnPassword(steps=self.steps)

    @property
    def asking(self) -> Asking:
        """For everybody."""
        return Asking(steps=self.steps)


def report(error: BaseException) -> None:
    """Where a bug is, for whoever looks after the server; without values."""
    sys.stderr.write(f"{crash_report(error)}\n")
    sys.stderr.flush()
