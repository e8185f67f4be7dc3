"""The places of letters: what `{name}`, `{link}` and the others stand for, and where they may."""

from crm_admin.domain.mail import MailKind
from crm_admin.domain.text import Text

PLACE_TEXTS = {
    "name": Text("Full name of the person who gets the letter"),
    "user_name": Text("Their user name"),
    "who": Text("User name of whoever asked for it or did it"),
    "when": Text("When that was"),
    "place": Text("The computer and the program where it was done"),
    "site": Text("The name that mail comes from"),
    "contact": Text("The address to turn to with questions"),
    "link": Text("The one-time link"),
    "valid_until": Text("When the link stops working"),
    "old_email": Text("The e-mail address until now"),
    "new_email": Text("The e-mail address from now on"),
}
"""What every place holds, for those who write letters of their own."""

_EVERYWHERE = frozenset({"name", "user_name", "who", "when", "place", "site", "contact"})
_MORE = {
    MailKind.RESET: frozenset({"link", "valid_until"}),
    MailKind.UNLOCK_REQUEST: frozenset({"link", "valid_until"}),
    MailKind.EMAIL_CHANGED: frozenset({"old_email", "new_email"}),
}

PLACEHOLDERS = {kind: _EVERYWHERE | _MORE.get(kind, frozenset()) for kind in MailKind}
"""The places that each letter may have; a letter need not use them all."""

LINK_PLACE = "link"
"""Letters that may have this place must have it."""

FILLED_FOR_EVERY_LETTER = frozenset({"name", "site", "contact", "when"})
"""Settings, recipient and clock say these; whoever writes a letter need not."""
