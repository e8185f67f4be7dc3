"""Northwind, a small company with every state in it: for windows, terminals and pictures."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Unpack
from uuid import NAMESPACE_OID, uuid5

from crm_admin.domain.audit import Action, Event, Result
from crm_admin.domain.user import FailedAttempts, Lock, Right, User, UserKind
from tests.fakes.clock import NOW
from tests.fakes.database import FakeDatabase
from tests.fakes.place import FakePlace
from tests.fakes.setting import a_database
from tests.fakes.users import Facts, a_user, an_administrator, user_of

CREATED = NOW - timedelta(days=730)


def a_company() -> FakeDatabase:
    """The company's database; `anna.berg` and `admin` administer it, with `PASSWORD`."""
    database = a_database(*company_users())
    for minutes, event in _history():
        _record(database, event, at=NOW - timedelta(minutes=minutes))
    return database


def company_users() -> tuple[User, ...]:
    """Some thirty people and programs."""
    return tuple(
        replace(user, created_at=CREATED, created_by="admin")
        for user in (*_administrators(), *_who_cannot_sign_in(), *_who_can(), *_systems())
    )


def _ago(*, days: int = 0, minutes: int = 0) -> datetime:
    return NOW - timedelta(days=days, minutes=minutes)


def _administrators() -> tuple[User, ...]:
    return (
        an_administrator(
            "anna.berg",
            group="Management",
            last_sign_in_at=_ago(minutes=35),
            last_sign_in_from="OFFICE-1",
            password_changed_at=_ago(days=120),
        ),
        an_administrator(
            "admin",
            given_name=None,
            family_name="Administrator",
            email="it@northwind.se",
            last_sign_in_at=_ago(days=41),
            password_changed_at=_ago(days=400),
        ),
        a_user(
            "uma.lind",
            role="User administrator",
            right=Right.USER_ADMINISTRATOR,
            group="Support",
            last_sign_in_at=_ago(minutes=70),
        ),
    )


def _who_cannot_sign_in() -> tuple[User, ...]:
    attempts = FailedAttempts(
        count=10,
        since=_ago(minutes=20),
        last_at=_ago(minutes=13),
        last_from="FRONTDESK-2",
        lockouts=1,
        locked_until=NOW + timedelta(minutes=17),
    )
    absent = Lock(by="anna.berg", at=_ago(days=1), reason="Parental leave until March")
    return (
        _person("asa.bjork", "Åsa", "Björk", attempts=attempts, last_sign_in_at=_ago(days=1)),
        _person("karl.gross", "Karl", "Groß", lock=absent, last_sign_in_at=_ago(days=3)),
        _person(
            "ines.oberg",
            "Inès",
            "Öberg",
            lock=Lock(by=None, at=None, reason=None),
            attempts=replace(attempts, last_from=None, lockouts=3),
        ),
        _person("j.carr", "John", "Carr", password_expires_at=_ago(days=2)),
        _person(
            "mia.strom",
            "Mia",
            "Ström",
            temporary_until=_ago(days=3),
            must_change_password=True,
            last_sign_in_at=None,
        ),
        _person("erik.sand", "Erik", "Sand", has_password=False, last_sign_in_at=None, email=None),
        _person("rolf.udd", "Rolf", "Udd", is_active=False, last_sign_in_at=_ago(days=300)),
        _person("petra.moe", "Petra", "Moe", valid_until=_ago(days=14), second_factor="TOTP"),
        _person("liv.nygard", "Liv", "Nygård", valid_from=NOW + timedelta(days=5)),
    )


def _who_can() -> tuple[User, ...]:
    directory = "Northwind AD"
    failed = FailedAttempts(count=2, since=_ago(minutes=9), last_at=_ago(minutes=4))
    return (
        _person("pia.aho", "Pia", "Aho", last_sign_in_at=_ago(minutes=15)),
        _person("ilker.isik", "İlker", "Işık", group="Finance"),
        _person("lukasz.wolny", "Łukasz", "Wólny", external_system=directory),
        _person("soren.kjaer", "Søren", "Kjær", external_system=directory, attempts=failed),
        _person("li.wei", "伟", "李", email=None, must_change_password=True),
        _person("hana.tanaka", "花", "田中", group="Management", role="Manager"),
        _person("berit.aas", "Berit", "Ås", attempts=replace(failed, last_from="LAPTOP-7")),
        _person("tomas.hruby", "Tomáš", "Hrubý", second_factor="SMS"),
        _person("nora.dahl", "Nora", "Dahl", group="Support"),
        _person("oskar.ek", "Oskar", "Ek", group="Warehouse", last_sign_in_at=None),
        _person(
            "greta.falk",
            "Greta",
            "Falk",
            group="Finance",
            role="Manager",
            password_expires_at=NOW + timedelta(days=9),
        ),
        _person("ivar.holm", "Ivar", "Holm", role="Read only"),
        _person("maja.jonsson", "Maja", "Jönsson"),
        _person("maximiliane.von-der-ahe", "Maximiliane", "von der Ahe-Wolkenstein zu Trostburg"),
        _person("viggo.nilsen", "Viggo", "Nilsen", group="Warehouse"),
        _person("zoe.quist", "Zoë", "Quist", last_sign_in_at=_ago(minutes=2)),
    )


def _systems() -> tuple[User, ...]:
    return (
        _program("installation", "Technical installation"),
        _program("mail-import", "Mail import", last_sign_in_at=_ago(minutes=1)),
        _program("old-erp", "ERP interface", is_active=False),
    )


def _program(user_name: str, name: str, **facts: Unpack[Facts]) -> User:
    usual = Facts(kind=UserKind.SYSTEM, given_name=None, family_name=name, email=None)
    return user_of(user_name, {**usual, **facts})


def _person(user_name: str, given: str, family: str, **facts: Unpack[Facts]) -> User:
    names = Facts(given_name=given, family_name=family)
    usual: Facts = {
        "group": "Sales",
        "role": "Associate",
        "last_sign_in_at": _ago(days=len(user_name), minutes=7 * len(family)),
        "last_sign_in_from": "OFFICE-4",
        "password_changed_at": _ago(days=10 * len(user_name)),
    }
    return user_of(user_name, {**usual, **names, **facts})


def _history() -> tuple[tuple[int, Event], ...]:
    """Minutes ago, and what happened, from the oldest on."""
    lock = _event(Action.USER_LOCK, "karl.gross", reason="Parental leave until March")
    edit = _event(
        Action.USER_EDIT,
        "li.wei",
        details=(("email", "li.wei@nortwind.se → —"), ("group", "Support → Sales")),
    )
    refused = replace(
        _event(Action.USER_PASSWORD_CHANGE, "lukasz.wolny", details=(("refusal", "NotAvailable"),)),
        result=Result.REFUSED,
    )
    return (
        (60 * 24 * 730, _event(Action.DATABASE_CREATE, None)),
        (60 * 24, lock),
        (60 * 20, edit),
        (45, refused),
        (35, _event(Action.SIGN_IN, "anna.berg")),
        (30, _event(Action.USER_UNLOCK, "asa.bjork")),
    )


def _event(
    action: Action,
    target: str | None,
    *,
    reason: str | None = None,
    details: tuple[tuple[str, str], ...] = (),
) -> Event:
    return Event(
        action=action,
        result=Result.DONE,
        operation_id=str(uuid5(NAMESPACE_OID, f"{action}-{target}")),
        actor_id="id-anna.berg",
        actor_name="anna.berg",
        target_id=f"id-{target}" if target else None,
        target_name=target,
        reason=reason,
        details=details,
        place=FakePlace().describe(),
    )


def _record(database: FakeDatabase, event: Event, *, at: datetime) -> None:
    database.clock.advance(at - database.clock.now())
    with database.open_unit_of_work(event.operation_id) as work:
        work.audit.append(event)
        work.commit()
    database.clock.advance(NOW - at)
