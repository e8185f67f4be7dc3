"""The editable fields of a user: put in order, checked, compared."""

import unicodedata
from dataclasses import fields, replace
from datetime import datetime

from crm_admin.domain.changes import Change, EditUser
from crm_admin.domain.errors import InvalidInput
from crm_admin.domain.password_policy import is_invisible
from crm_admin.domain.text import Text
from crm_admin.domain.user import User

FIELD_TEXTS = {
    "given_name": Text("Given name"),
    "family_name": Text("Family name"),
    "email": Text("E-mail"),
    "group": Text("Group"),
    "role": Text("Role"),
    "is_active": Text("Active"),
    "valid_from": Text("Valid from"),
    "valid_until": Text("Valid until"),
}


def editable(user: User) -> EditUser:
    """The fields as they are now."""
    return EditUser(
        given_name=user.given_name,
        family_name=user.family_name,
        email=user.email,
        group=user.group,
        role=user.role,
        is_active=user.facts.is_active,
        valid_from=user.facts.valid_from,
        valid_until=user.facts.valid_until,
    )


def cleaned(edited: EditUser) -> EditUser:
    """The fields with empty texts as None.

    Raises:
        InvalidInput: a text that cannot be a name or an address, or dates in the wrong order.
    """
    tidied = replace(
        edited,
        given_name=_text(edited.given_name, FIELD_TEXTS["given_name"]),
        family_name=_text(edited.family_name, FIELD_TEXTS["family_name"]),
        email=_text(edited.email, FIELD_TEXTS["email"]),
        group=_text(edited.group, FIELD_TEXTS["group"]),
        role=_text(edited.role, FIELD_TEXTS["role"]),
    )
    if tidied.email is not None:
        _require_address(tidied.email)
    if edited.valid_from and edited.valid_until and edited.valid_until <= edited.valid_from:
        raise InvalidInput(
            field=FIELD_TEXTS["valid_until"], problem=Text("it must be after the first day.")
        )
    return tidied


def _text(value: str | None, field: Text) -> str | None:
    if not value:
        return None
    if value != " ".join(value.split()):
        raise InvalidInput(
            field=field, problem=Text("there is a space at an end, or two in a row.")
        )
    require_visible(value, field)
    return value


def require_visible(value: str, field: Text) -> None:
    """No control characters, halves of characters or others that nobody can see.

    Raises:
        InvalidInput: there is one.
    """
    if any(unicodedata.category(c) in {"Cc", "Cs"} or is_invisible(c) for c in value):
        raise InvalidInput(field=field, problem=Text("it contains a character nobody can see."))


def _require_address(email: str) -> None:
    name, at, domain = email.rpartition("@")
    if not (at and name and "." in domain.strip(".")) or " " in email or "," in email:
        raise InvalidInput(
            field=FIELD_TEXTS["email"],
            problem=Text("“{email}” is not an e-mail address.", email=email),
        )


def changed_fields(user: User, change: Change) -> tuple[tuple[str, str], ...]:
    """Old and new value of each field that an edit changes; nothing for other changes."""
    if not isinstance(change, EditUser):
        return ()
    before = editable(user)
    pairs = ((f.name, getattr(before, f.name), getattr(change, f.name)) for f in fields(EditUser))
    return tuple((name, f"{_shown(old)} → {_shown(new)}") for name, old, new in pairs if old != new)


def _shown(value: object) -> str:
    if value is None:
        return "—"
    return value.isoformat() if isinstance(value, datetime) else str(value)


def own_names(user: User) -> tuple[str, ...]:
    """What a password of this user must not consist of."""
    email = user.email or ""
    name, _, domain = email.partition("@")
    # Most often the domain is called as the company is.
    company = (domain, domain.rpartition(".")[0])
    parts = (user.user_name, user.given_name, user.family_name, user.full_name, email)
    return tuple(filter(None, (*parts, name, *company)))
