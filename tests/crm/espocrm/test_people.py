"""What EspoCRM's tables say about its users."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.engine import URL

from crm_admin.adapters.crm.espocrm import MODULE
from crm_admin.domain.capabilities import Act, Actor, why_not
from crm_admin.domain.diagnosis import FindingCode, diagnose
from crm_admin.domain.listing import SortColumn, UserFilter, UserQuery
from crm_admin.domain.user import Lock, Right, User, UserId, UserKind, UserState
from tests.crm.espocrm.installation import (
    CREATED,
    PASSWORD_HASH,
    Installation,
    new_installation,
)

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def only(espo: Installation, user_name: str = "asa.bjork") -> User:
    [user] = espo.directory.named(user_name)
    return user


def shown(espo: Installation, **query: object) -> list[str]:
    page = espo.directory.page(replace(UserQuery(), **query))  # type: ignore[arg-type]
    return [user.user_name for user in page.users]


# --- Who is shown ---


def test_espocrms_own_user_and_deleted_users_are_hidden(espo: Installation) -> None:
    system = espo.add_user("system", id="system", type="system")
    deleted = espo.add_user("gone", deleted=True)
    espo.add_user("asa.bjork")

    for hidden, name in ((system, "system"), (deleted, "gone")):
        assert espo.directory.get(UserId(hidden)) is None
        assert espo.directory.credential(UserId(hidden)) is None
        assert espo.directory.named(name) == ()
    assert shown(espo) == ["asa.bjork"]
    assert shown(espo, kind=UserKind.SYSTEM) == []
    assert espo.directory.counts(UserKind.ASSOCIATE).by_filter[UserFilter.ALL] == 1


def test_a_deleted_user_does_not_hide_the_new_one_of_the_same_name(espo: Installation) -> None:
    espo.add_user("asa.bjork", deleted=True, is_active=False, type="admin")
    living = espo.add_user("asa.bjork")

    assert only(espo).id == living
    assert only(espo).right is Right.NONE


def test_twins_are_both_found_and_kept_apart(espo: Installation) -> None:
    ids = {
        espo.add_user("asa.bjork", type="admin", is_active=False),
        espo.add_user("asa.bjork", type="regular"),
    }
    twins = {twin.id: twin for twin in espo.directory.named("asa.bjork")}

    assert set(twins) == ids
    assert len({twin.version for twin in twins.values()}) == 2
    assert espo.directory.usable_administrators(NOON) == 0


def test_only_administrators_who_could_sign_in_count(espo: Installation) -> None:
    espo.add_user("anna.berg", type="admin")
    espo.add_user("root", type="super-admin")
    espo.add_user("former", type="admin", is_active=False)
    espo.add_user("gone", type="admin", deleted=True)
    espo.add_user("no.password", type="admin", password=None)
    espo.add_user("empty.password", type="admin", password="")
    espo.add_user("plain", type="regular")
    espo.add_user("of.none", type=None)

    assert espo.directory.usable_administrators(NOON) == 2
    assert shown(espo, filter=UserFilter.ADMINISTRATORS) == [
        *("anna.berg", "empty.password", "former", "no.password", "root")
    ]


@pytest.mark.parametrize(
    ("kind", "role", "right", "tab"),
    [
        ("regular", "Regular", Right.NONE, UserKind.ASSOCIATE),
        ("admin", "Administrator", Right.ADMINISTRATOR, UserKind.ASSOCIATE),
        ("super-admin", "Super administrator", Right.ADMINISTRATOR, UserKind.ASSOCIATE),
        ("portal", "Portal", Right.NONE, UserKind.ASSOCIATE),
        ("api", "API", Right.NONE, UserKind.SYSTEM),
        ("of-an-extension", "of-an-extension", Right.NONE, UserKind.ASSOCIATE),
        (None, None, Right.NONE, UserKind.ASSOCIATE),
    ],
)
def test_the_type_tells_role_right_and_tab(
    espo: Installation, kind: str | None, role: str | None, right: Right, tab: UserKind
) -> None:
    espo.add_user("asa.bjork", type=kind)

    user = only(espo)
    [row] = espo.directory.page(UserQuery(kind=tab)).users
    assert (user.role, user.right, user.kind) == (role, right, tab)
    assert (row.role, row.right) == (role, right)


def test_a_program_needs_no_password_and_gets_none(espo: Installation) -> None:
    espo.add_user("erp", type="api", password=None, auth_method="ApiKey", api_key="k")
    robot = only(espo, "erp")
    anna = Actor(id=UserId("anna"), right=Right.ADMINISTRATOR)
    reason = why_not(
        Act.CHANGE_PASSWORD,
        robot,
        state=robot.state(NOON),
        actor=anna,
        capabilities=espo.recognised.capabilities,
    )

    assert not robot.facts.has_password
    assert robot.state(NOON) is UserState.ACTIVE
    assert "key" in str(reason)
    assert shown(espo, kind=UserKind.SYSTEM, filter=UserFilter.CAN_SIGN_IN) == ["erp"]
    assert shown(espo, kind=UserKind.SYSTEM, filter=UserFilter.PASSWORD_EXPIRED) == []


# --- What is known of one ---


def test_everything_of_one_user(espo: Installation) -> None:
    creator = espo.add_user("anna.berg", type="admin")
    user_id = espo.add_user(
        "asa.bjork",
        first_name="Åsa",
        last_name="Björk",
        email="asa@northwind.se",
        team="Sales",
        created_by_id=creator,
        modified_at=NOON,
    )

    user = only(espo)

    assert (user.id, user.user_name, user.full_name) == (user_id, "asa.bjork", "Åsa Björk")
    assert (user.email, user.group, user.role) == ("asa@northwind.se", "Sales", "Regular")
    assert (user.created_at, user.created_by) == (CREATED, "anna.berg")
    assert (user.changed_at, user.changed_by) == (NOON, None)
    assert user.password_changed_at is None
    assert user.facts.has_password


def test_the_primary_address_is_the_address(espo: Installation) -> None:
    user_id = espo.add_user("asa.bjork", email="asa@northwind.se")
    espo.add_email(user_id, "aaa@elsewhere.example", primary=False)
    espo.add_email(user_id, "aab@elsewhere.example", deleted=True)
    espo.add_email(user_id, "aac@elsewhere.example", entity_type="Contact")

    assert only(espo).email == "asa@northwind.se"
    assert shown(espo, search="elsewhere") == []
    assert shown(espo, search="NORTHWIND") == ["asa.bjork"]


def test_two_primary_addresses_show_the_user_once(espo: Installation) -> None:
    user_id = espo.add_user("asa.bjork", email="asa@northwind.se")
    espo.add_email(user_id, "asb@northwind.se")
    espo.add_user("bo.ek", email="bo@northwind.se")

    assert shown(espo, search="northwind") == ["asa.bjork", "bo.ek"]
    assert shown(espo, sort=SortColumn.EMAIL) == ["asa.bjork", "bo.ek"]
    assert only(espo).email == "asa@northwind.se"


@pytest.mark.parametrize("email", [None, ""])
def test_nobody_is_found_without_address_who_has_one(espo: Installation, email: str | None) -> None:
    espo.add_user("asa.bjork", email=email)
    espo.add_user("bo.ek", email="bo@northwind.se")

    assert only(espo).email is None
    assert shown(espo, filter=UserFilter.NO_EMAIL) == ["asa.bjork"]


def test_the_group_is_the_default_team_or_else_the_first(espo: Installation) -> None:
    with_default = espo.add_user("asa.bjork", team="Support")
    without = espo.add_user("bo.ek")
    former = espo.add_user("cai.dal")
    teams = {name: espo.team(name) for name in ("Accounts", "Sales", "Gone")}
    for user_id, team, is_deleted in (
        (with_default, "Accounts", False),
        (without, "Sales", False),
        (without, "Accounts", False),
        (without, "Gone", False),
        (former, "Sales", True),
    ):
        member = {"user_id": user_id, "team_id": teams[team], "deleted": is_deleted}
        espo.insert("team_user", member)
    gone = espo.table("team")
    espo.connection.execute(gone.update().where(gone.c.name == "Gone").values(deleted=True))

    groups = {user.user_name: user.group for user in espo.directory.page(UserQuery()).users}

    assert groups == {"asa.bjork": "Support", "bo.ek": "Accounts", "cai.dal": None}
    assert espo.directory.groups() == ("Accounts", "Sales", "Support")
    assert shown(espo, search="sales") == ["bo.ek"]
    assert shown(espo, search="accounts") == ["asa.bjork", "bo.ek"]
    assert shown(espo, search="gone") == []
    assert shown(espo, sort=SortColumn.GROUP) == ["cai.dal", "bo.ek", "asa.bjork"]


@pytest.mark.parametrize(
    ("is_on", "method", "shown_as"),
    [
        (True, "Totp", "TOTP"),
        (True, "Email", "E-mail"),
        (True, "Sms", "SMS"),
        (True, "OfAnExtension", "OfAnExtension"),
        (True, None, None),
        (False, "Totp", None),
    ],
)
def test_the_second_factor_is_named_while_it_is_on(
    espo: Installation, is_on: bool, method: str | None, shown_as: str | None
) -> None:
    user_id = espo.add_user("asa.bjork")
    espo.insert(
        "user_data",
        {
            "id": espo.new_id(),
            "user_id": user_id,
            "auth2_f_a": is_on,
            "auth2_f_a_method": method,
        },
    )

    assert only(espo).facts.second_factor == shown_as


def test_the_last_sign_in_is_the_latest_session_or_sign_in_with_its_place(
    espo: Installation,
) -> None:
    by_session = espo.add_user("asa.bjork")
    by_log = espo.add_user("bo.ek")
    never = espo.add_user("cai.dal")
    espo.add_token(by_session, last_access=NOON, ip_address="192.0.2.1", is_active=False)
    espo.add_token(by_session, last_access=NOON - HOUR, ip_address="192.0.2.2")
    espo.add_token(by_session, last_access=NOON + HOUR, ip_address="192.0.2.3", deleted=True)
    espo.add_log(at=NOON - HOUR, user_id=by_session, ip_address="192.0.2.4")
    espo.add_token(by_log, last_access=NOON - HOUR, ip_address="192.0.2.5")
    espo.add_log(at=NOON, user_id=by_log, ip_address="192.0.2.6")
    espo.add_log(at=NOON + HOUR, user_id=by_log, ip_address="192.0.2.7", is_denied=True)
    espo.add_token(never, last_access=None)

    users = [only(espo, name) for name in ("asa.bjork", "bo.ek", "cai.dal")]
    rows = espo.directory.page(UserQuery(sort=SortColumn.LAST_SIGN_IN, descending=True)).users

    assert [(user.last_sign_in_at, user.last_sign_in_from) for user in users] == [
        (NOON, "192.0.2.1"),
        (NOON, "192.0.2.6"),
        (None, None),
    ]
    assert {row.user_name: row.last_sign_in_at for row in rows} == {
        user.user_name: user.last_sign_in_at for user in users
    }
    assert rows[-1].user_name == "cai.dal"
    assert shown(espo, filter=UserFilter.NEVER_SIGNED_IN) == ["cai.dal"]


def test_somebody_without_any_name_is_still_shown(espo: Installation) -> None:
    nobody = espo.add_user(None)
    empty = espo.add_user("", first_name="", last_name="")

    rows = espo.directory.page(UserQuery()).users

    assert {row.id for row in rows} == {nobody, empty}
    assert {(row.user_name, row.name) for row in rows} == {("", "")}
    assert espo.directory.get(UserId(nobody)) is not None
    assert espo.directory.named("") == ()


HOSTILE = (
    "<img src=x onerror=1>",
    "'; DROP TABLE user; --",
    "%_\\",
    "\u202eanna",
    "\u200b",
    "😀漢字",
    "{who} %s %(x)s :x",
    " spaces at both ends ",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_shown_as_they_are(espo: Installation, name: str) -> None:
    espo.add_user(name[:50], first_name=name, last_name=name)

    [row] = espo.directory.page(UserQuery()).users
    assert (row.user_name, row.name) == (name[:50], f"{name}, {name}")
    assert espo.directory.named(name[:50])[0].given_name == name
    assert len(espo.directory.page(UserQuery(search=name)).users) == 1


# --- Locked, or switched off ---


def test_who_was_switched_off_in_espocrm_is_inactive(espo: Installation) -> None:
    espo.add_user("asa.bjork", is_active=False)
    user = only(espo)
    anna = Actor(id=UserId("anna"), right=Right.ADMINISTRATOR)
    capabilities = espo.recognised.capabilities
    found = diagnose(user, now=NOON, actor=anna, capabilities=capabilities).findings

    assert user.state(NOON) is UserState.INACTIVE
    assert [(each.code, each.remedy) for each in found] == [
        (FindingCode.INACTIVE, Act.EDIT),
        (FindingCode.NO_EMAIL, None),
    ]
    assert shown(espo, filter=UserFilter.LOCKED) == []


def test_who_was_locked_here_is_locked_and_nothing_else(espo: Installation) -> None:
    lock = Lock(by="anna.berg", at=NOON, reason="Laptop stolen")
    espo.add_lock(espo.add_user("asa.bjork", email="a@b.example", is_active=False), lock)
    user = only(espo)
    anna = Actor(id=UserId("anna"), right=Right.ADMINISTRATOR)
    capabilities = espo.recognised.capabilities
    [found] = diagnose(user, now=NOON, actor=anna, capabilities=capabilities).findings

    assert user.facts.lock == lock
    assert user.state(NOON) is UserState.LOCKED
    assert (found.code, found.remedy) == (FindingCode.LOCKED, Act.LIFT_LOCK)
    assert shown(espo, filter=UserFilter.LOCKED) == ["asa.bjork"]


def test_a_lock_that_was_lifted_in_espocrm_is_over(espo: Installation) -> None:
    espo.add_lock(espo.add_user("asa.bjork"), Lock(by="anna.berg", at=NOON, reason="Stolen"))

    assert only(espo).facts.lock is None
    assert only(espo).state(NOON) is UserState.ACTIVE
    assert shown(espo, filter=UserFilter.LOCKED) == []


# --- Before the first sign-in to this program ---


def test_users_can_be_looked_at_without_our_own_tables(espo_url: URL) -> None:
    with new_installation(espo_url) as espo:
        espo.add_user("asa.bjork", email="asa@northwind.se", is_active=False)
        espo.add_user("anna.berg", type="admin")

        assert shown(espo) == ["anna.berg", "asa.bjork"]
        assert shown(espo, filter=UserFilter.CAN_SIGN_IN) == ["anna.berg"]
        assert only(espo).state(NOON) is UserState.INACTIVE
        assert espo.directory.credential(only(espo).id) is not None
        assert espo.directory.usable_administrators(NOON) == 1
        assert espo.directory.counts(UserKind.ASSOCIATE).by_filter[UserFilter.LOCKED] == 0


# --- Secrets stay where they are ---


@contextmanager
def results(connection: Connection) -> Iterator[list[str]]:
    """The statements that are sent meanwhile."""
    sent: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(connection, "before_cursor_execute", note)
    yield sent
    event.remove(connection, "before_cursor_execute", note)


def test_only_a_credential_reads_the_hash(espo: Installation) -> None:
    user_id = UserId(espo.add_user("asa.bjork"))
    directory = espo.directory

    with results(espo.connection) as looking:
        page = directory.page(UserQuery(search="a"))
        directory.counts(UserKind.ASSOCIATE)
        user = directory.get(user_id)
    with results(espo.connection) as checking:
        credential = directory.credential(user_id)

    def reads_it(statement: str) -> bool:
        return re.search(r", user\.password(,| AS|\s*\n)", statement.replace('"', "")) is not None

    assert not any(map(reads_it, looking))
    assert any(map(reads_it, checking))
    assert credential is not None
    assert credential.password_hash is not None
    assert credential.password_hash.reveal() == PASSWORD_HASH
    assert PASSWORD_HASH not in repr((page, user, credential))


def test_any_change_by_anybody_makes_another_version(espo: Installation) -> None:
    user_id = espo.add_user("asa.bjork", email="asa@northwind.se")
    table = espo.table("user")
    versions = {only(espo).version}
    changes: Sequence[dict[str, object]] = (
        {"first_name": "Åsa"},
        {"type": "admin"},
        {"password": "$2y$10$" + "x" * 53},
        {"is_active": False},
        {"modified_at": NOON.replace(tzinfo=None)},
        {"default_team_id": espo.team("Sales")},
    )
    for number, change in enumerate(changes, start=2):
        espo.connection.execute(table.update().where(table.c.id == user_id).values(change))
        versions.add(only(espo).version)
        assert len(versions) == number
    before = only(espo).version
    espo.add_token(user_id, last_access=NOON)
    espo.deny("asa.bjork", at=datetime.now(UTC))
    assert only(espo).version == before


def test_the_module_is_registered_for_its_kind() -> None:
    assert MODULE.kind == "espocrm"
