"""In the guarded mode everything works, and nothing works beside the rules of the database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from crm_admin.adapters.database.cautions import PASSES_BY
from crm_admin.adapters.database.failures import known_failures
from crm_admin.domain.audit import Action
from crm_admin.domain.changes import (
    Change,
    EditUser,
    RowChange,
    SetAttempts,
    SetLock,
    SetPassword,
    WritePlan,
)
from crm_admin.domain.errors import (
    LastAdministrator,
    NotAvailable,
    NotPermitted,
    SignInRefused,
)
from crm_admin.domain.links import Link, LinkEnd, LinkPurpose, token_hash
from crm_admin.domain.mail import Mail, MailKind, MailState, OutboxMail
from crm_admin.domain.password_policy import PasswordPolicy
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.user import NO_ATTEMPTS, Lock, UserId
from crm_admin.services.audit_trail import AuditTrail
from crm_admin.services.editing import editable
from crm_admin.services.ports import Database, Mode, OpenedCrm, OutboxQuery, UnitOfWork
from crm_admin.services.recovery import Entrance
from crm_admin.services.resets import Resets
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.setting_json import to_json
from crm_admin.services.transactions import transact
from tests.contracts.at_once import at_once
from tests.contracts.guarded import (
    ADMINISTRATORS,
    GuardedSite,
    all_forbidden,
    an_event,
    announced,
    change,
    executed,
    make_guarded_site,
    refused,
    run_script,
)
from tests.contracts.sites import a_door, signed_in, target_of, user_of
from tests.contracts.test_rights import edit_works, everything_works
from tests.fakes import NOW, PASSWORD, FakeHasher, FakeMailTemplates, FakePlace, fake_hash
from tests.servers import Server

pytestmark = pytest.mark.servers


@pytest.fixture(params=["postgresql", "mariadb"])
def guarded(request: pytest.FixtureRequest) -> Iterator[GuardedSite]:
    server: Server = request.getfixturevalue(f"{request.param}_server")
    site = make_guarded_site(server.create_database())
    yield site
    site.close()


# What works


def test_everything_that_administrators_do_works(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    assert database.description.mode is Mode.GUARDED
    assert database.description.warnings == ()
    crm = OpenedCrm(database=database, hasher=FakeHasher())
    edit_works(everything_works(crm, ("anna.berg", PASSWORD), "asa.bjork"), "asa.bjork")


def test_every_entry_names_the_mode_and_the_account(guarded: GuardedSite) -> None:
    signed_in(guarded.open_as("anna.berg"))
    signed_in(guarded.direct.open(), "bo.ek")
    with guarded.direct.open().open_reading() as reading:
        theirs, ours = (entry.event.place for entry in reading.audit.entries())
    assert theirs.endswith(", guarded mode as anna.berg")
    assert ours.endswith(f", direct mode as {guarded.url.username}")


def test_a_weaker_hash_is_replaced_at_the_sign_in(guarded: GuardedSite) -> None:
    signed_in(guarded.open_as("weak.hash"), "weak.hash")
    with guarded.direct.open().open_reading() as reading:
        [user] = reading.users.named("weak.hash")
        credential = reading.users.credential(user.id)
    assert credential is not None
    assert credential.password_hash == fake_hash(PASSWORD)


def test_a_wrong_password_is_counted(guarded: GuardedSite) -> None:
    with pytest.raises(SignInRefused):
        a_door(guarded.open_as("bo.ek")).sign_in("bo.ek", Secret("wrong"))
    assert user_of(guarded.direct.open(), "bo.ek").facts.attempts.count == 1


def test_nobody_signs_in_through_the_account_of_somebody_else(guarded: GuardedSite) -> None:
    with pytest.raises(SignInRefused):
        a_door(guarded.open_as("bo.ek")).sign_in("anna.berg", Secret(PASSWORD))
    with guarded.direct.open().open_reading() as reading:
        [entry] = reading.audit.entries()
    assert entry.event.details == (("why", "the account of the database belongs to another user"),)
    assert entry.event.actor_name == "anna.berg"


def test_an_account_that_passes_the_rules_by_is_pointed_out(guarded: GuardedSite) -> None:
    description = guarded.direct.open().description
    assert description.mode is Mode.DIRECT
    assert PASSES_BY in description.warnings


def test_a_link_that_also_unlocks_is_one_change(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    failed = SetAttempts(attempts=replace(NO_ATTEMPTS, count=3))
    direct = guarded.direct.open()
    transact(direct, new_operation_id(), lambda work: change(work, failed))
    resets = Resets(
        database=database,
        session=a_door(database).sign_in("anna.berg", Secret(PASSWORD)),
        hasher=FakeHasher(),
        place=FakePlace(),
        templates=FakeMailTemplates(),
    )
    resets.reset(target_of(database), also_unlock=True, operation_id=new_operation_id())
    assert user_of(database).facts.attempts == NO_ATTEMPTS


def test_who_is_locked_out_or_demoted_can_do_nothing_more(guarded: GuardedSite) -> None:
    accounts = signed_in(guarded.open_as("bo.ek"), "bo.ek")
    direct = signed_in(guarded.direct.open())
    direct.lock(
        target_of(guarded.direct.open(), "bo.ek"), reason="Gone", operation_id=new_operation_id()
    )
    with pytest.raises(Exception, match="NoLongerAdministrator"):
        accounts.lock(
            target_of(guarded.direct.open()), reason="Revenge", operation_id=new_operation_id()
        )


def test_an_earlier_password_is_kept_where_the_site_refuses_those(guarded: GuardedSite) -> None:
    guarded_database = guarded.open_as("anna.berg")
    remember(guarded_database, Policies(password=PasswordPolicy(history=2)))
    accounts = signed_in(guarded_database)
    for number in range(4):
        accounts.change_password(
            target_of(guarded_database),
            Secret(f"a quite long password {number}"),
            must_change=False,
            operation_id=new_operation_id(),
        )
    with guarded.direct.open().open_reading() as reading:
        kept = reading.history.last(user_of(guarded_database).id, 9)
    assert kept == (fake_hash("a quite long password 2"), fake_hash("a quite long password 1"))


def remember(database: Database, policies: Policies) -> None:
    announced(
        database,
        Action.POLICIES_CHANGE,
        lambda work: work.settings.put("policies", to_json(policies), version=0),
    )


def test_a_chain_of_entries_with_any_names_holds(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    reason = 'Åsa ö 😀 "quoted" \\ back\\slash \u202e %s :name {} \t$1'
    announced(database, Action.USER_LOCK, lambda _work: None, reason=reason)
    with database.open_reading() as reading:
        [entry] = reading.audit.entries()
    assert entry.event.reason == reason
    assert AuditTrail(database=database).verify().first_bad is None


def test_the_script_can_be_run_again_and_takes_rights_away(guarded: GuardedSite) -> None:
    direct = guarded.direct.open()
    accounts = signed_in(direct)
    bo = user_of(direct, "bo.ek")
    accounts.edit(
        target_of(direct, "bo.ek"),
        replace(editable(bo), role=None),
        operation_id=new_operation_id(),
    )
    run_script(guarded.url, direct.guarded_mode_script())
    signed_in(guarded.open_as("anna.berg"))
    with pytest.raises(DBAPIError), guarded.other_program("bo.ek") as connection:
        connection.execute(text("SELECT user_name FROM crm_user"))


def test_an_administrator_with_a_hostile_name_gets_an_account_and_nothing_else(
    guarded: GuardedSite,
) -> None:
    names = ["o'hara", 'x"; DROP TABLE crm_user; --', "$$ back\\ `tick` //", "two\nlines"]
    with guarded.direct.other_program() as connection:
        for name in names:
            statement = text("UPDATE crm_user SET user_name = :name WHERE user_name = 'weak.hash'")
            connection.execute(statement, {"name": name})
            connection.commit()
            run_script(guarded.url, guarded.direct.open().guarded_mode_script())
            logins = set(connection.scalars(text("SELECT login FROM crm_admin_login")))
            connection.rollback()
            others = set(ADMINISTRATORS) - {"weak.hash"}
            assert logins == (others | {name} if name.isprintable() else others)
            statement = text("UPDATE crm_user SET user_name = 'weak.hash' WHERE user_name = :name")
            connection.execute(statement, {"name": name})
            connection.commit()


# What the account may not do

FORBIDDEN = [
    "SELECT password_hash FROM crm_user",
    "SELECT * FROM crm_user",
    "UPDATE crm_user SET is_locked = true",
    "UPDATE crm_user SET password_hash = 'x' WHERE user_name = 'bo.ek'",
    "INSERT INTO crm_user (user_name) VALUES ('eve')",
    "DELETE FROM crm_user",
    "UPDATE crm_role SET admin_right = 'administrator'",
    "INSERT INTO crm_search_word (word) VALUES ('x')",
    "INSERT INTO crm_admin_audit (number) VALUES (99)",
    "UPDATE crm_admin_audit SET place = ''",
    "DELETE FROM crm_admin_audit",
    "TRUNCATE TABLE crm_admin_audit",
    "DROP TABLE crm_admin_audit",
    "UPDATE crm_admin_head SET number = 0",
    "SELECT * FROM crm_admin_old_password",
    "DELETE FROM crm_admin_old_password",
    "INSERT INTO crm_admin_link (id) VALUES ('x')",
    "UPDATE crm_admin_link SET user_id = '1'",
    "UPDATE crm_admin_link SET expires_at = expires_at",
    "DELETE FROM crm_admin_link",
    "SELECT link FROM crm_admin_mail",
    "UPDATE crm_admin_mail SET recipient = 'eve@example.com'",
    "DELETE FROM crm_admin_mail",
    "INSERT INTO crm_admin_setting (name, value, version) VALUES ('policies', '{}', 1)",
    "UPDATE crm_admin_setting SET value = '{}'",
    "SELECT * FROM crm_admin_login",
    "UPDATE crm_admin_login SET user_id = 1",
    "INSERT INTO crm_admin_permission VALUES ('user:lock', 'update', 'crm_user', 'password_hash')",
    "DELETE FROM crm_admin_spent",
]


def test_the_account_may_not_do_it_without_the_program(guarded: GuardedSite) -> None:
    all_forbidden(guarded, FORBIDDEN)


def test_only_the_procedures_for_administrators_can_be_called(guarded: GuardedSite) -> None:
    inner = {
        "postgresql": [
            "SELECT crm_admin_spend(1, 'user')",
            "SELECT crm_admin_right_of('1')",
            "SELECT crm_admin_replace_password('1', 'user:edit')",
            "SELECT crm_admin_write_row('{}', 'user:edit', '1')",
            "SELECT crm_admin_announcement()",
        ],
        "mariadb": [
            "CALL crm_admin_spend(1, 'user')",
            "SELECT crm_admin_right_of('1')",
            "CALL crm_admin_replace_password('1', 'user:edit')",
            "CALL crm_admin_write_row('{}', 'user:edit', '1')",
        ],
    }[guarded.url.get_backend_name()]
    all_forbidden(guarded, inner)


# What the procedures refuse


A_LOCK = SetLock(lock=Lock(by="anna.berg", at=NOW, reason="On leave"))
A_PASSWORD = SetPassword(
    password_hash=fake_hash("another password"),
    must_change=True,
    temporary_until=None,
    also_unlock=False,
)


def nothing_happened(guarded: GuardedSite) -> None:
    direct = guarded.direct.open()
    assert user_of(direct).facts.lock is None
    assert user_of(direct).version == "1"
    assert user_of(direct, "bo.ek").version == "1"
    with direct.open_reading() as reading:
        assert tuple(reading.audit.entries()) == ()


def test_nothing_is_written_without_an_entry(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    refused(lambda: transact(database, new_operation_id(), lambda work: change(work, A_LOCK)))
    nothing_happened(guarded)


WRONG_COLUMNS: tuple[tuple[Action, Change], ...] = (
    (Action.USER_UNLOCK, A_LOCK),
    (Action.USER_LOCK, A_PASSWORD),
    (Action.USER_PASSWORD_REQUIRE, A_PASSWORD),
    (Action.SIGN_IN, A_LOCK),
    (Action.MAIL_SEND, A_LOCK),
    (Action.AUDIT_EXPORT, SetAttempts(attempts=replace(NO_ATTEMPTS, count=9))),
)


def test_an_act_writes_its_own_columns_only(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    for action, made in WRONG_COLUMNS:
        refused(lambda: announced(database, action, lambda work: change(work, made)))  # noqa: B023
    nothing_happened(guarded)


def test_an_act_writes_its_own_user_only(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    asas = user_of(database)
    with database.open_unit_of_work(new_operation_id()) as work:
        [row] = work.users.plan(asas, A_LOCK, by="anna.berg", now=NOW).rows
        announcement = an_event(database, Action.USER_LOCK, "anna.berg")
        work.audit.append(replace(announcement, target_id=user_of(database, "bo.ek").id))
        elsewhere = RowChange(act=row.act, table=row.table, key=row.key, columns=row.columns)
        refused(lambda: executed(work, WritePlan(rows=(elsewhere,))))
    nothing_happened(guarded)


def test_a_change_names_whose_it_is(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")

    def lock(work: UnitOfWork) -> None:
        plan = work.users.plan(user_of(database), A_LOCK, by="bo.ek", now=work.now())
        work.users.execute(plan)

    refused(lambda: announced(database, Action.USER_LOCK, lock))
    nothing_happened(guarded)


def test_one_entry_announces_one_change(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")

    def twice(work: UnitOfWork) -> None:
        change(work, A_LOCK)
        change(work, SetLock(lock=None))

    refused(lambda: announced(database, Action.USER_LOCK, twice))
    nothing_happened(guarded)
    announced(database, Action.USER_LOCK, lambda _work: None)
    transact(database, new_operation_id(), lambda work: change(work, A_LOCK))
    refused(
        lambda: transact(
            database, new_operation_id(), lambda work: change(work, SetLock(lock=None))
        )
    )
    assert user_of(database).facts.lock is not None


def test_an_entry_in_the_name_of_somebody_else_is_not_taken(guarded: GuardedSite) -> None:
    database = guarded.open_as("uma.lind")
    for actor_id in ("2", None):
        refused(
            lambda: announced(
                database,
                Action.USER_LOCK,
                lambda _work: None,
                by="uma.lind",
                actor_id=actor_id,  # noqa: B023 (called at once)
            )
        )
    nothing_happened(guarded)


def test_a_place_that_is_too_long_still_names_mode_and_account(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    announced(database, Action.USER_LOCK, lambda _work: None, place="x" * 300)
    assert AuditTrail(database=database).verify().first_bad is None


def call(guarded: GuardedSite, procedure: str, *arguments: object, by: str = "anna.berg") -> None:
    """As somebody does who has read the script."""
    verb = "SELECT" if guarded.url.get_backend_name() == "postgresql" else "CALL"
    names = {f"a{number}": value for number, value in enumerate(arguments)}
    places = ", ".join(f":{name}" for name in names)
    with known_failures(), guarded.other_program(by) as connection:
        connection.execute(text(f"{verb} {procedure}({places})"), names)
        connection.commit()


NO_ENTRIES = ("", "{}", "[]", "null", '{"number": 1}', '{"number": 1, "at": "now", "place": ""}')


def test_an_entry_that_is_none_is_not_taken(guarded: GuardedSite) -> None:
    for entry in NO_ENTRIES:
        with pytest.raises((NotPermitted, DBAPIError)):
            call(guarded, "crm_admin_append", entry, "", "0" * 64)
    nothing_happened(guarded)


def test_an_entry_of_another_time_is_not_taken(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    for away in (timedelta(minutes=-3), timedelta(minutes=3)):
        with database.open_unit_of_work(new_operation_id()) as work:
            log = work.audit
            log._now = work.now() + away  # type: ignore[attr-defined]  # noqa: SLF001 (a liar)
            event = an_event(database, Action.USER_LOCK, "anna.berg")
            refused(lambda log=log, event=event: log.append(event))  # type: ignore[misc]
    nothing_happened(guarded)


def test_a_user_administrator_does_not_reach_administrators(guarded: GuardedSite) -> None:
    database = guarded.open_as("uma.lind")
    bo = user_of(database, "bo.ek").id
    for action, made in ((Action.USER_LOCK, A_LOCK), (Action.USER_PASSWORD_CHANGE, A_PASSWORD)):
        refused(
            lambda action=action, made=made: announced(  # type: ignore[misc]
                database,
                action,
                lambda work: change(work, made, "bo.ek"),
                by="uma.lind",
                target_id=bo,
            )
        )
    nothing_happened(guarded)


def test_nobody_sets_a_password_of_their_own_without_the_old_one(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    anna = user_of(database, "anna.berg").id
    for action, made in ((Action.USER_PASSWORD_CHANGE, A_PASSWORD), (Action.USER_LOCK, A_LOCK)):
        refused(
            lambda action=action, made=made: announced(  # type: ignore[misc]
                database, action, lambda work: change(work, made, "anna.berg"), target_id=anna
            )
        )
    assert user_of(database, "anna.berg").version == "1"


def test_a_user_is_named_letter_by_letter(guarded: GuardedSite) -> None:
    """`01` is the number of anna.berg, too, but not the name of her in the log."""
    database = guarded.open_as("anna.berg")
    anna = user_of(database, "anna.berg").id
    for other in (f"0{anna}", f" {anna}"):
        refused(
            lambda other=other: announced(  # type: ignore[misc]
                database,
                Action.USER_PASSWORD_CHANGE,
                lambda work: change(work, A_PASSWORD, "anna.berg"),
                target_id=other,
            )
        )
    assert user_of(database, "anna.berg").version == "1"


def test_what_was_refused_cannot_be_saved_all_the_same(guarded: GuardedSite) -> None:
    uma = guarded.open_as("uma.lind")
    with uma.open_unit_of_work(new_operation_id()) as work:
        work.audit.append(an_event(uma, Action.USER_EDIT, "uma.lind"))
        plan = work.users.plan(
            user_of(uma), role_of("Administrator", uma), by="uma.lind", now=work.now()
        )
        refused(lambda: executed(work, plan))
        work.commit()
    nothing_happened(guarded)
    assert user_of(uma).role is None


def test_that_a_code_was_used_everybody_notes_of_themselves(guarded: GuardedSite) -> None:
    database = guarded.open_as("uma.lind")
    ids = {name: user_of(database, name).id for name in ("uma.lind", "anna.berg")}

    def note(action: Action, name: str) -> None:
        announced(
            database,
            action,
            lambda work: work.settings.put(f"totp.{ids[name]}", "{}", version=0),
            by="uma.lind",
            target_id=ids["uma.lind"],
        )

    refused(lambda: note(Action.SIGN_IN, "anna.berg"))
    refused(lambda: note(Action.USER_LOCK, "uma.lind"))
    note(Action.SIGN_IN, "uma.lind")


def role_of(role: str, database: Database, user_name: str = "asa.bjork") -> EditUser:
    return replace(editable(user_of(database, user_name)), role=role)


def test_rights_are_given_by_administrators_and_never_to_oneself(guarded: GuardedSite) -> None:
    uma = guarded.open_as("uma.lind")
    refused(
        lambda: announced(
            uma,
            Action.USER_EDIT,
            lambda work: change(work, role_of("Administrator", uma)),
            by="uma.lind",
        )
    )
    refused(
        lambda: announced(
            uma,
            Action.USER_EDIT,
            lambda work: change(work, role_of("Administrator", uma, "uma.lind"), "uma.lind"),
            by="uma.lind",
            target_id=user_of(uma, "uma.lind").id,
        )
    )
    anna = guarded.open_as("anna.berg")
    announced(
        anna, Action.USER_EDIT, lambda work: change(work, role_of("User administrator", anna))
    )
    assert user_of(anna).role == "User administrator"


def test_where_passwords_are_not_set_none_is(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    remember(database, Policies(may_set_passwords=False))
    refused(
        lambda: announced(
            database, Action.USER_PASSWORD_CHANGE, lambda work: change(work, A_PASSWORD)
        )
    )
    assert user_of(database).version == "1"


def test_settings_are_for_administrators_and_for_their_own_act(guarded: GuardedSite) -> None:
    uma, anna = guarded.open_as("uma.lind"), guarded.open_as("anna.berg")
    put = lambda work: work.settings.put("mail", "{}", version=0)  # noqa: E731 (three of them)
    refused(lambda: announced(uma, Action.MAIL_SETTINGS_CHANGE, put, by="uma.lind"))
    refused(lambda: announced(anna, Action.POLICIES_CHANGE, put))
    refused(lambda: transact(anna, new_operation_id(), put))
    nothing_happened(guarded)
    announced(anna, Action.MAIL_SETTINGS_CHANGE, put)


def a_link(database: Database, **facts: object) -> Link:
    user = user_of(database)
    made = Link(
        id="a" * 32,
        purpose=LinkPurpose.RESET,
        user_id=user.id,
        user_name=user.user_name,
        email=user.email,
        token_hash=token_hash(Secret("token")),
        credential_mark="",
        created_at=user.created_at or NOW,
        created_by="anna.berg",
        expires_at=NOW,
    )
    return replace(made, **facts)  # type: ignore[arg-type]


OTHER_LINKS: tuple[dict[str, object], ...] = (
    {"id": "b" * 32},
    {"user_id": UserId("1")},
    {"purpose": LinkPurpose.UNLOCK},
    {"created_by": "bo.ek"},
    {"expires_at": NOW + timedelta(days=9999)},
)


def test_a_link_is_the_one_that_was_announced(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")

    def add(action: Action, **facts: object) -> None:
        announced(
            database,
            action,
            lambda work: work.links.add(a_link(database, **facts)),
            details=(("link", "a" * 32),),
        )

    for facts in OTHER_LINKS:
        refused(lambda: add(Action.USER_PASSWORD_RESET, **facts))  # noqa: B023 (called at once)
    refused(lambda: add(Action.USER_LOCK))
    add(Action.USER_PASSWORD_RESET)


def test_a_link_that_has_ended_stays_ended(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    link = a_link(database)
    announced(
        database,
        Action.USER_PASSWORD_RESET,
        lambda work: work.links.add(link),
        details=(("link", link.id),),
    )
    ended = replace(link, end=LinkEnd.REVOKED, ended_at=NOW)
    assert transact(database, new_operation_id(), lambda work: work.links.replace(link, ended))
    refused(
        lambda: transact(database, new_operation_id(), lambda work: work.links.replace(ended, link))
    )


def a_letter(database: Database, user_name: str) -> OutboxMail:
    user = user_of(database, user_name)
    return OutboxMail(
        id=user_name.replace(".", "").ljust(32, "0"),
        operation_id=new_operation_id(),
        kind=MailKind.RESET,
        user_id=user.id,
        user_name=user.user_name,
        link_id="a" * 32,
        link=Secret("https://crm.example/reset/token"),
        mail=Mail(
            message_id=f"<{user_name}@crm.example>",
            recipient="somebody@northwind.se",
            recipient_name="Somebody",
            language="en",
            subject="A link",
            text="…",
            html="…",
            written_at=NOW,
        ),
        state=MailState.WAITING,
        attempts=0,
        next_try_at=NOW,
        expires_at=None,
        reply="",
        ended_at=None,
    )


def test_the_links_of_administrators_are_kept_from_user_administrators(
    guarded: GuardedSite,
) -> None:
    anna, uma = guarded.open_as("anna.berg"), guarded.open_as("uma.lind")
    letters = {name: a_letter(anna, name) for name in ("asa.bjork", "bo.ek")}
    for letter in letters.values():
        with anna.open_unit_of_work(new_operation_id()) as work:
            work.outbox.add(letter)
            work.commit()
    with uma.open_reading() as reading:
        seen = {each.user_name: each.link for each in reading.outbox.page(OutboxQuery())}
        due = reading.outbox.due(NOW + timedelta(days=999))
    assert seen == {"asa.bjork": letters["asa.bjork"].link, "bo.ek": None}
    assert due is not None
    assert due.user_name == "asa.bjork"
    with anna.open_reading() as reading:
        assert all(each.link for each in reading.outbox.page(OutboxQuery()))


def test_the_link_of_a_letter_can_be_forgotten_and_not_replaced(guarded: GuardedSite) -> None:
    database = guarded.open_as("anna.berg")
    letter = a_letter(database, "asa.bjork")
    transact(database, new_operation_id(), lambda work: work.outbox.add(letter))
    evil = replace(letter, link=Secret("https://evil.example/"))
    refused(
        lambda: transact(
            database, new_operation_id(), lambda work: work.outbox.replace(letter, evil)
        )
    )
    gone = replace(letter, link=None, state=MailState.SENT)
    assert transact(database, new_operation_id(), lambda work: work.outbox.replace(letter, gone))


# The last administrator, whoever writes


def only_two(guarded: GuardedSite) -> None:
    with guarded.direct.other_program() as connection:
        connection.execute(text("DELETE FROM crm_user WHERE user_name = 'weak.hash'"))
        connection.commit()


ENDS = (
    "UPDATE crm_user SET is_locked = true WHERE user_name = :name",
    "UPDATE crm_user SET is_active = false WHERE user_name = :name",
    "UPDATE crm_user SET role_id = NULL WHERE user_name = :name",
    "UPDATE crm_user SET password_hash = NULL WHERE user_name = :name",
    "UPDATE crm_user SET external_system = 'AD' WHERE user_name = :name",
    "UPDATE crm_user SET valid_until = '2001-01-01' WHERE user_name = :name",
    "DELETE FROM crm_user WHERE user_name = :name",
)


def test_the_crm_itself_cannot_end_the_last_administrator(guarded: GuardedSite) -> None:
    only_two(guarded)
    with guarded.direct.other_program() as connection:
        connection.execute(text(ENDS[0]), {"name": "bo.ek"})
        connection.commit()
        for end in ENDS:
            with pytest.raises(LastAdministrator), known_failures():
                connection.execute(text(end), {"name": "anna.berg"})
            connection.rollback()
        everybody = text("UPDATE crm_user SET failed_count = 1")
        connection.execute(everybody)
        connection.commit()
    assert user_of(guarded.direct.open()).facts.attempts.count == 1


def test_two_changes_at_once_never_end_both_administrators(guarded: GuardedSite) -> None:
    only_two(guarded)

    def end(name: str) -> bool:
        with guarded.direct.other_program() as connection:
            try:
                connection.execute(text(ENDS[0]), {"name": name})
                connection.commit()
            except DBAPIError:
                return False
            return True

    for _ in range(20):
        done = at_once(lambda: end("anna.berg"), lambda: end("bo.ek"))
        assert done.count(True) <= 1
        with guarded.direct.other_program() as connection:
            connection.execute(text("UPDATE crm_user SET is_locked = false"))
            connection.commit()


def test_the_system_user_needs_an_account_that_may_write(guarded: GuardedSite) -> None:
    entrance = Entrance(
        database=guarded.open_as("anna.berg"),
        place=FakePlace(),
        templates=FakeMailTemplates(),
        account="anna.berg",
    )
    with pytest.raises(NotPermitted):
        entrance.drill(None)


def test_there_is_no_script_for_a_file(sqlite_site: GuardedSite) -> None:
    with pytest.raises(NotAvailable):
        sqlite_site.open().guarded_mode_script()  # type: ignore[attr-defined]
