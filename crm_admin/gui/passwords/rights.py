"""Who may save settings."""

from crm_admin.domain.text import Text
from crm_admin.domain.user import Right
from crm_admin.gui.workplace import Workplace

ONLY_ADMINISTRATORS = Text("Only an administrator may change settings. You can read them.")
NOT_READABLE = Text(
    "What was saved cannot be read, so the usual values hold. Saving puts what stands here in its"
    " place."
)


def why_not_save(workplace: Workplace) -> Text | None:
    """Why this person may not save settings here; None when they may."""
    if workplace.description.differences:
        return Text("This database can only be looked at.")
    is_administrator = workplace.session.right is Right.ADMINISTRATOR
    return None if is_administrator else ONLY_ADMINISTRATORS
