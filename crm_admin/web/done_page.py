"""The page that says what was done; a reload of it does nothing."""

from flask import Response, session

from crm_admin.domain.settings import Policies
from crm_admin.web.showing import DONE, leave_for, page

CHANGED = "changed"
CHANGED_ALONE = "changed_alone"
"""Without a second factor, on a site that advises one."""
ASKED_FOR_LINK = "asked_for_link"
ASKED_FOR_UNLOCKING = "asked_for_unlocking"
CONFIRMED = "confirmed"


def changed(policies: Policies, *, has_second_factor: bool) -> str:
    """What to tell whoever chose a password."""
    is_advised = policies.reminds_of_second_factor and not has_second_factor
    return CHANGED_ALONE if is_advised else CHANGED


def done() -> Response:
    """What was done last by this browser."""
    what = session.get(DONE)
    return leave_for("") if what is None else page("done", what=what)
