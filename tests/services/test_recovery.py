"""The way back in: who may come in, what they may do, and that everybody learns of it."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from crm_admin.domain.audit import Action, Result
from crm_admin.domain.errors import (
    CannotRecord,
    NoLongerAdministrator,
    NotAvailable,
    NotPermitted,
    RecoveryEnded,
    RecoveryRefused,
    UserChanged,
    UserNameAmbiguous,
    UserNotFound,
)
from crm_admin.domain.mail import MailKind
from crm_admin.domain.password_policy import COMPLEXITY, PasswordContext, violations
from crm_admin.domain.recovery import Recoveries
from crm_admin.domain.secret import Secret
from crm_admin.domain.settings import Policies
from crm_admin.domain.user import NO_ATTEMPTS, FailedAttempts, Right, User, UserId
from crm_admin.services.outcomes import Target
from crm_admin.services.ports import StoredSetting
from crm_admin.services.recovery import Begun, Entrance
from crm_admin.services.restoring import Restoring
from crm_admin.services.sessions import new_operation_id
from crm_admin.services.sign_in import SignIn
from crm_admin.services.system_user import (
    MOST_REMEMBERED,
    SystemUserDesk,
    recoveries_of,
    system_user_of,
)
from tests.fakes import (
    MAIL_SETTINGS,
    NOW,
    FakeDatabase,
    FakeHasher,
    FakeMailTemplates,
    FakePlace,
    a_database,
    a_lock,
    a_lockout,
    a_session,
    a_user,
    an_administrator,
    decide,
    fake_hash,
)
from tests.services.acting import a_small_company, events_of, records_of

WRONG = Secret("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA")


@dataclass(slots=True, kw_only=True)
class Site:
    database: FakeDatabase = field(default_factory=a_small_company)

    @property
    def entrance(self) -> Entrance:
        return Entrance(
            database=self.database,
            place=FakePlace(),
            templates=FakeMailTemplates(),
            account="crm_owner",
        )

    def desk(self, user_name: str = "anna.berg") -> SystemUserDesk:
        session = a_session(self.database, user_name)
        return SystemUserDesk(database=self.database, session=session, place=FakePlace())

    def set_up(self) -> Secret:
        return self.desk().make_code(operation_id=new_operation_id())

    def restoring(self, begun: Begun | None = None) -> Restoring:
        return Restoring(
            database=self.database,
            session=(begun or self.entrance.enter(None)).session,
            hasher=FakeHasher(),
            place=FakePlace(),
            templates=FakeMailTemplates(),
        )

    def target(self, user_name: str) -> Target:
        return Target.of(self.database.user(user_name))


def with_sole(**facts: object) -> Site:
    """The morning when the only administrator cannot come in."""
    sole = an_administrator("anna.berg", **facts)  # type: ignore[arg-type] # facts of a user
    return Site(database=a_database(sole, a_user("asa.bjork")))


def actions(site: Site) -> list[Action | str]:
    return [event.action for event in events_of(site.database)]


# The code


def test_the_code_is_shown_once_and_kept_as_a_hash() -> None:
    site = Site()

    code = site.set_up()

    view = site.desk().view()
    assert view.system_user.is_set_up
    assert view.system_user.made_by == "anna.berg"
    assert code.reveal() not in repr(site.database.state)
    assert code.reveal().replace("-", "") not in repr(site.database.state)
    assert actions(site) == [Action.RECOVERY_CODE_MAKE]


def test_only_an_administrator_makes_a_code() -> None:
    site = Site()

    with pytest.raises(NotAvailable):
        site.desk("uma.lind").make_code(operation_id="op-1")
    with pytest.raises(NoLongerAdministrator):
        site.desk("asa.bjork").make_code(operation_id="op-2")

    assert [event.result for event in events_of(site.database)] == [Result.REFUSED] * 2
    assert not site.entrance.needs_code()


def test_a_new_code_ends_the_one_before() -> None:
    site = Site()
    old = site.set_up()
    new = site.set_up()

    with pytest.raises(RecoveryRefused):
        site.entrance.enter(old)
    site.database.clock.advance(timedelta(seconds=1))

    assert site.entrance.enter(new).session.with_code


# Coming in


def test_the_code_opens_once_and_the_next_one_is_shown() -> None:
    site = Site()
    code = site.set_up()

    begun = site.entrance.enter(code)

    assert begun.session.is_open(NOW)
    assert begun.session.until == NOW + timedelta(minutes=15)
    with pytest.raises(RecoveryRefused):
        site.entrance.enter(code)
    site.database.clock.advance(timedelta(seconds=1))
    assert site.entrance.enter(begun.next_code).session.is_open(site.database.clock.now())


def test_who_came_in_is_recorded_before_anything_can_be_done() -> None:
    site = Site()
    site.entrance.enter(site.set_up())

    event = events_of(site.database)[-1]

    assert event.action is Action.RECOVERY_BEGIN
    assert event.actor_name == "system user"
    assert dict(event.details)["account"] == "crm_owner"
    assert dict(event.details)["code"] == "with"


def test_where_it_cannot_be_recorded_nobody_comes_in() -> None:
    site = Site()
    code = site.set_up()
    site.database.can_record = False

    with pytest.raises(CannotRecord):
        site.entrance.enter(code)

    site.database.can_record = True
    assert site.entrance.enter(code).session.is_open(site.database.clock.now())


@pytest.mark.parametrize("code", [None, WRONG, Secret(""), Secret("\ud800")])
def test_without_the_code_the_account_alone_does_not_do(code: Secret | None) -> None:
    site = Site()
    site.set_up()

    with pytest.raises(RecoveryRefused):
        site.entrance.enter(code)

    assert events_of(site.database)[-1].action is Action.RECOVERY_REFUSE


def test_when_nobody_ever_set_it_up_the_account_alone_does_and_that_is_said() -> None:
    site = with_sole(lock=a_lock())

    begun = site.entrance.enter(None)

    assert not begun.session.with_code
    assert dict(events_of(site.database)[-1].details)["code"] == "without"
    assert site.entrance.needs_code()


def test_an_account_that_may_not_write_users_does_not_come_in() -> None:
    site = Site()
    site.database.companion_failure = NotPermitted()

    with pytest.raises(NotPermitted):
        site.entrance.enter(None)


def test_wrong_codes_delay_and_never_lock() -> None:
    site = Site()
    code = site.set_up()
    for _ in range(20):
        with pytest.raises(RecoveryRefused):
            site.entrance.enter(WRONG)
        with pytest.raises(RecoveryRefused) as caught:
            site.entrance.enter(code)
        assert str(caught.value.facts["reason"]).startswith("Wait")
        site.database.clock.advance(timedelta(minutes=15))

    assert site.entrance.enter(code).session.is_open(site.database.clock.now())


def test_a_record_that_was_spoiled_opens_nothing_until_a_code_is_made_anew() -> None:
    site = Site()
    site.set_up()
    site.database.state.companion.settings["system_user"] = StoredSetting(value="{", version=1)

    with pytest.raises(RecoveryRefused):
        site.entrance.enter(None)

    site.database.clock.advance(timedelta(minutes=1))
    assert site.entrance.enter(site.set_up()).session.is_open(site.database.clock.now())


def test_a_list_of_uses_that_was_spoiled_begins_anew() -> None:
    site = Site()
    site.database.state.companion.settings["recoveries"] = StoredSetting(value="[", version=1)

    assert site.desk().view().unread == ()
    assert site.entrance.enter(None).session.is_open(site.database.clock.now())


# Everybody learns of it


def test_every_administrator_gets_a_letter_also_where_notices_are_off() -> None:
    site = Site()
    decide(site.database, replace(MAIL_SETTINGS, sends_notices=False))

    site.entrance.enter(None)

    letters = list(site.database.state.companion.letters.values())
    assert {letter.kind for letter in letters} == {MailKind.RECOVERY}
    recipients = {letter.mail.recipient for letter in letters}
    assert recipients == {"anna.berg@northwind.se", "bo.ek@northwind.se"}


def test_each_administrator_sees_it_until_they_have_read_of_it() -> None:
    site = Site()
    begun = site.entrance.enter(None)
    [seen] = site.desk().view().unread
    assert seen.id == begun.session.id

    for _ in range(2):
        site.desk().acknowledge(begun.session.id, operation_id=new_operation_id())

    assert site.desk().view().unread == ()
    assert len(site.desk("bo.ek").view().unread) == 1
    assert actions(site)[-1] is Action.RECOVERY_ACKNOWLEDGE


def test_only_the_latest_uses_are_remembered_beside_the_log() -> None:
    site = Site()
    code = site.set_up()
    for _ in range(MOST_REMEMBERED + 3):
        code = site.entrance.enter(code).next_code

    with site.database.open_reading() as reading:
        assert len(recoveries_of(reading.settings).sessions) == MOST_REMEMBERED
    site.desk().acknowledge("long gone", operation_id="op-1")


# Drills


def test_a_drill_proves_the_way_and_changes_nothing_but_the_log() -> None:
    site = Site()
    code = site.set_up()
    before = records_of(site.database)

    site.entrance.drill(code)

    assert records_of(site.database) == before
    assert actions(site)[-1] is Action.RECOVERY_DRILL
    assert site.desk().view().system_user.last_drill_at == NOW
    assert site.desk().view().unread == ()
    assert site.entrance.enter(code).session.is_open(site.database.clock.now())


def test_a_drill_with_a_wrong_code_fails_as_the_real_thing_would() -> None:
    site = Site()
    site.set_up()

    with pytest.raises(RecoveryRefused):
        site.entrance.drill(WRONG)

    assert site.desk().view().system_user.last_drill_at is None


def test_after_a_quarter_of_a_year_the_page_asks_for_a_drill() -> None:
    site = Site()
    site.set_up()
    assert not site.desk().view().needs_drill

    site.database.clock.advance(timedelta(days=90))

    assert site.desk().view().needs_drill


def test_the_page_says_when_only_one_administrator_is_left() -> None:
    assert Site().desk().view().usable_administrators == 2
    assert with_sole().desk().view().usable_administrators == 1


# Restoring


def test_from_locked_and_forgotten_to_signed_in() -> None:
    site = with_sole(attempts=a_lockout(), lock=a_lock())
    restoring = site.restoring()
    [view] = restoring.administrators()
    assert not view.diagnosis.can_sign_in

    restoring.lift_lock(site.target("anna.berg"))
    restoring.unlock(site.target("anna.berg"))
    restored = restoring.set_temporary_password(site.target("anna.berg"))

    assert restored.password is not None
    door = SignIn(database=site.database, hasher=FakeHasher(), place=FakePlace())
    assert door.sign_in("anna.berg", restored.password).user_name == "anna.berg"
    facts = site.database.user("anna.berg").facts
    assert facts.must_change_password
    assert facts.temporary_until == NOW + timedelta(hours=24)


def test_the_system_user_sees_and_ends_the_delay_of_the_last_administrator() -> None:
    site = with_sole(attempts=FailedAttempts(count=11, since=NOW, last_at=NOW))
    restoring = site.restoring()
    [view] = restoring.administrators()
    [found] = view.diagnosis.findings
    assert f"slowed down until {NOW + timedelta(minutes=1)}" in str(found.sentence)

    restoring.unlock(site.target("anna.berg"))

    [view] = restoring.administrators()
    assert view.diagnosis.can_sign_in


def test_a_temporary_password_keeps_to_the_rules_of_the_site() -> None:
    site = with_sole()
    rules = replace(COMPLEXITY, min_length=24)
    decide(site.database, Policies(password=rules))

    restored = site.restoring().set_temporary_password(site.target("anna.berg"))

    assert restored.password is not None
    assert not violations(restored.password, PasswordContext(names=("anna.berg",)), rules)


def test_each_act_is_recorded_with_the_recovery_it_belongs_to() -> None:
    site = with_sole(attempts=a_lockout())
    restoring = site.restoring()

    restored = restoring.unlock(site.target("anna.berg"))

    event = events_of(site.database)[-1]
    assert (event.action, event.operation_id) == (Action.RECOVERY_UNLOCK, restored.operation_id)
    assert dict(event.details) == {"recovery": restoring.session.id}
    assert event.target_name == "anna.berg"
    assert str(restored.sentence) == "Unlocked anna.berg."
    assert site.database.user("anna.berg").facts.attempts == NO_ATTEMPTS


def test_a_lost_second_factor_is_cleared() -> None:
    site = with_sole(second_factor="TOTP")

    restored = site.restoring().clear_second_factor(site.target("anna.berg"))

    assert restored.user.facts.second_factor is None


def test_one_user_is_made_an_administrator_and_no_second_one() -> None:
    site = Site(database=a_database(a_user("asa.bjork"), a_user("pia.aho")))
    restoring = site.restoring()
    assert restoring.find("asa.bjork").right is Right.NONE

    restored = restoring.make_administrator(site.target("asa.bjork"))

    assert restored.user.right is Right.ADMINISTRATOR
    with pytest.raises(NotAvailable):
        restoring.make_administrator(site.target("pia.aho"))
    with pytest.raises(NotAvailable):
        restoring.make_administrator(site.target("asa.bjork"))


@pytest.mark.parametrize(
    "act", ["unlock", "lift_lock", "set_temporary_password", "clear_second_factor"]
)
def test_nobody_but_administrators_is_restored(act: str) -> None:
    site = with_sole()
    before = records_of(site.database)

    with pytest.raises(NotAvailable):
        getattr(site.restoring(), act)(site.target("asa.bjork"))

    assert records_of(site.database) == before


def test_whoever_changed_meanwhile_is_looked_at_again() -> None:
    site = with_sole(lock=a_lock())
    target = site.target("anna.berg")
    site.database.change(replace(site.database.user("anna.berg"), email="a@northwind.se"))

    with pytest.raises(UserChanged):
        site.restoring().lift_lock(target)


def _twins() -> tuple[User, ...]:
    return a_user("asa.bjork"), replace(a_user("asa.bjork"), id=UserId("id-2"))


def test_only_a_name_that_one_user_has_is_found() -> None:
    site = Site(database=a_database(*_twins()))

    restoring = site.restoring()

    with pytest.raises(UserNotFound):
        restoring.find("nobody")
    with pytest.raises(UserNameAmbiguous):
        restoring.find("asa.bjork")


def test_after_a_quarter_of_an_hour_nothing_more_is_done() -> None:
    site = with_sole(lock=a_lock())
    restoring = site.restoring()
    site.database.clock.advance(timedelta(minutes=15))

    with pytest.raises(RecoveryEnded):
        restoring.administrators()
    with pytest.raises(RecoveryEnded):
        restoring.find("anna.berg")
    with pytest.raises(RecoveryEnded):
        restoring.lift_lock(site.target("anna.berg"))


def test_after_the_end_nothing_more_is_done_and_the_end_is_recorded() -> None:
    site = with_sole(lock=a_lock())
    restoring = site.restoring()

    restoring.end()

    assert actions(site)[-1] is Action.RECOVERY_END
    with pytest.raises(RecoveryEnded):
        restoring.lift_lock(site.target("anna.berg"))


def test_a_session_that_nobody_began_may_do_nothing() -> None:
    site = with_sole(lock=a_lock())
    invented = replace(site.entrance.enter(None).session, id="invented")
    restoring = replace(site.restoring(Begun(session=invented, next_code=WRONG)))

    with pytest.raises(RecoveryEnded):
        restoring.lift_lock(site.target("anna.berg"))


def test_what_was_never_used_is_empty() -> None:
    site = Site()
    with site.database.open_reading() as reading:
        assert recoveries_of(reading.settings) == Recoveries()
        assert not system_user_of(reading.settings).is_set_up
    assert site.database.record("bo.ek").password_hash == fake_hash("correct horse battery staple")
