"""The places of the navigator."""

from dataclasses import dataclass
from enum import StrEnum

from crm_admin.domain.text import Text


class Place(StrEnum):
    """In their order at the left."""

    USERS = "users"
    PASSWORDS = "passwords"
    EMAIL = "email"
    AUDIT = "audit"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLook:
    """Name and icon of a place."""

    text: Text
    icon: str


PLACES = {
    Place.USERS: PlaceLook(text=Text("Users"), icon="users"),
    Place.PASSWORDS: PlaceLook(text=Text("Password management"), icon="key"),
    Place.EMAIL: PlaceLook(text=Text("E-mail"), icon="mail"),
    Place.AUDIT: PlaceLook(text=Text("Audit log"), icon="audit"),
    Place.SYSTEM: PlaceLook(text=Text("System"), icon="system"),
}
