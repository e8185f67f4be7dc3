"""The words of acts on many users."""

from dataclasses import dataclass

from crm_admin.domain.capabilities import Act
from crm_admin.domain.text import Text
from crm_admin.gui.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkWords:
    """What a dialog says of one act on many."""

    title: Text
    lead: Text
    verb: Text
    role: Role
    waits: Text
    """What one waits for while it runs."""
    one_done: Text
    many_done: Text
    """With the place `{count}`."""
    needs_reason: bool
    ends_sessions: bool = False
    """What happens to open sessions in this CRM belongs to it."""


BULK_WORDS = {
    Act.LOCK: BulkWords(
        title=Text("Lock several users"),
        lead=Text("They cannot sign in until an administrator lifts the lock."),
        verb=Text("&Lock"),
        role=Role.DESTRUCTIVE,
        waits=Text("Locking…"),
        one_done=Text("Locked {count} user."),
        many_done=Text("Locked {count} users."),
        needs_reason=True,
        ends_sessions=True,
    ),
    Act.UNLOCK: BulkWords(
        title=Text("Unlock several users"),
        lead=Text("Failed attempts are cleared. Locks of administrators stay."),
        verb=Text("&Unlock"),
        role=Role.PRIMARY,
        waits=Text("Unlocking…"),
        one_done=Text("Unlocked {count} user."),
        many_done=Text("Unlocked {count} users."),
        needs_reason=False,
    ),
    Act.RESET_PASSWORD: BulkWords(
        title=Text("Mail reset links to several users"),
        lead=Text(
            "Each gets a one-time link to choose a new password. Links that were sent before"
            " stop working; the present passwords stay until a link is used."
        ),
        verb=Text("&Send links"),
        role=Role.PRIMARY,
        waits=Text("Writing the letters…"),
        one_done=Text("Made a reset link for {count} user."),
        many_done=Text("Made reset links for {count} users."),
        needs_reason=False,
    ),
    Act.REQUIRE_NEW_PASSWORD: BulkWords(
        title=Text("Force a change of password"),
        lead=Text(
            "Whoever is hit must choose a new password at the next sign-in. Use it when passwords"
            " may have become known. It cannot be undone."
        ),
        verb=Text("&Force the change"),
        role=Role.DESTRUCTIVE,
        waits=Text("Requiring new passwords…"),
        one_done=Text("{count} user must choose a new password."),
        many_done=Text("{count} users must choose a new password."),
        needs_reason=True,
        ends_sessions=True,
    ),
}
