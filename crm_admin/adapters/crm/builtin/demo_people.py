"""The people that every demo company has, one for each thing that can be wrong."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from crm_admin.domain.user import Right, UserKind

DOMAIN = "northwind.example"
ADMINISTRATOR_ROLE = "Administrator"
USER_ADMINISTRATOR_ROLE = "User administrator"
ASSOCIATE_ROLE = "Associate"
PROGRAM_ROLE = "Interface"

ROLES: Mapping[str, Right] = {
    ADMINISTRATOR_ROLE: Right.ADMINISTRATOR,
    USER_ADMINISTRATOR_ROLE: Right.USER_ADMINISTRATOR,
    ASSOCIATE_ROLE: Right.NONE,
    "Manager": Right.NONE,
    "Read only": Right.NONE,
    PROGRAM_ROLE: Right.NONE,
}
GROUPS = (
    "Sales",
    "Support",
    "Finance",
    "Management",
    "Warehouse",
    "Marketing",
    "Purchasing",
    "Human resources",
    "Field service",
    "Vertrieb Süd",
    "Försäljning Norden",
    "Obsługa klienta",
)
DIRECTORY = "Active Directory"

Columns = Mapping[str, object]
"""Columns of a user by name, with the names of the group and of the role; the rest is usual."""


def fixed_people(now: datetime) -> Sequence[Columns]:
    """The first is the one who rings; few are enough for a very small company."""
    return (
        _asa(now),
        _anna(now),
        *_locked(now),
        *_inactive(now),
        *_passwords(now),
        _person("oystein.eriksen", "Øystein", "Eriksen", external_system=DIRECTORY),
        _person("eszter.hamori", "Eszter", "Hámori", email=None),
        _person("wilma.ek", "Wilma", "Ek", last_sign_in_at=None, last_sign_in_from=None),
        _person("uma.lind", "Uma", "Lind", group="Support", role=USER_ADMINISTRATOR_ROLE),
        _person("zofia.dabrowska", "Zofia", "Dąbrowska", second_factor="Authenticator app"),
        _person("deniz.ince", "Deniz", "İnce", group="Marketing"),
        _person("han.wei", "伟", "漢", group="Purchasing"),
        _expires_soon(now),
        _person("ida.norgaard", "Ida", "Nørgaard", role="Manager"),
        _tried_twice(now),
    )


def programs(now: datetime) -> Sequence[Columns]:
    """The accounts of programs and of the installation, on the tab *System users*."""
    minute_ago = now - timedelta(minutes=1)
    return (
        _program("installation", "Technical installation", now, last_sign_in_at=None),
        _program("mail.import", "Mail import", now, last_sign_in_at=minute_ago),
        _program("erp.interface", "ERP interface", now, last_sign_in_at=minute_ago),
        _program("web.form", "Web form", now, is_active=False),
    )


def _person(user_name: str, given: str, family: str, **columns: object) -> Columns:
    return {
        "user_name": user_name,
        "given_name": given,
        "family_name": family,
        "email": f"{user_name}@{DOMAIN}",
        "group": "Sales",
        "role": ASSOCIATE_ROLE,
        "second_factor": None,
        **columns,
    }


def _program(user_name: str, name: str, now: datetime, **columns: object) -> Columns:
    usual = {
        "kind": UserKind.SYSTEM.value,
        "user_name": user_name,
        "family_name": name,
        "role": PROGRAM_ROLE,
        "created_at": now - timedelta(days=1500),
        "created_by": "installation",
    }
    return {**usual, **columns}


def _asa(now: datetime) -> Columns:
    return _person(
        "asa.bjork",
        "Åsa",
        "Björk",
        failed_count=5,
        failed_since=now - timedelta(minutes=14),
        failed_last_at=now - timedelta(minutes=13),
        failed_last_from="FRONTDESK-2",
        failed_lockouts=1,
        failed_locked_until=now + timedelta(minutes=17),
        last_sign_in_at=now - timedelta(days=1, hours=4),
        last_sign_in_from="FRONTDESK-2",
    )


def _anna(now: datetime) -> Columns:
    return _person(
        "anna.berg",
        "Anna",
        "Berg",
        group="Management",
        role=ADMINISTRATOR_ROLE,
        last_sign_in_at=now - timedelta(hours=1),
        last_sign_in_from="OFFICE-1",
        password_expires_at=None,
    )


def _locked(now: datetime) -> Sequence[Columns]:
    lock = {"is_locked": True, "lock_by": "anna.berg", "lock_at": now - timedelta(days=3)}
    return (
        _person(
            "karin.andersson",
            "Karin",
            "Andersson",
            **lock,
            lock_reason="Laptop stolen on the train; ask Anna before unlocking",
        ),
        _person("jan.kowalski", "Jan", "Kowalski", **lock, lock_reason="On parental leave"),
    )


def _inactive(now: datetime) -> Sequence[Columns]:
    long_ago = now - timedelta(days=620)
    return (
        _person("per.gustafsson", "Per", "Gustafsson", is_active=False, last_sign_in_at=long_ago),
        _person("lucia.fernandez", "Lucía", "Fernández", valid_until=now - timedelta(days=14)),
        _person("kare.moen", "Kåre", "Moen", valid_from=now + timedelta(days=12)),
    )


def _passwords(now: datetime) -> Sequence[Columns]:
    yesterday = now - timedelta(days=1)
    return (
        _person(
            "jonathan.carr",
            "Jonathan",
            "Carr",
            password_changed_at=now - timedelta(days=92),
            password_expires_at=now - timedelta(days=2),
        ),
        _person(
            "maja.strand",
            "Maja",
            "Strand",
            must_change_password=True,
            password_changed_at=now - timedelta(days=2),
            temporary_until=yesterday,
            password_expires_at=None,
        ),
        _person(
            "lars.jonsson",
            "Lars",
            "Jönsson",
            must_change_password=True,
            password_changed_at=now - timedelta(hours=2),
            temporary_until=now + timedelta(hours=22),
            password_expires_at=None,
        ),
        _person(
            "nils.falk",
            "Nils",
            "Falk",
            password_hash=None,
            password_changed_at=None,
            password_expires_at=None,
            last_sign_in_at=None,
            last_sign_in_from=None,
        ),
    )


def _expires_soon(now: datetime) -> Columns:
    return _person(
        "kate.gross",
        "Käthe",
        "Groß",
        group="Finance",
        password_changed_at=now - timedelta(days=84),
        password_expires_at=now + timedelta(days=6),
    )


def _tried_twice(now: datetime) -> Columns:
    return _person(
        "ilker.isik",
        "İlker",
        "Işık",
        failed_count=2,
        failed_since=now - timedelta(minutes=6),
        failed_last_at=now - timedelta(minutes=5),
        failed_last_from="WAREHOUSE-4",
    )
