"""Critical acts ask for the password again when it was asked for too long ago."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import SignInStale
from crm_admin.domain.mail import MailKind
from crm_admin.domain.settings import Policies
from crm_admin.domain.user import User
from crm_admin.services.accounts import Accounts
from crm_admin.services.bulk import Bulk
from crm_admin.services.outcomes import Target
from crm_admin.services.sessions import FRESH_FOR, new_operation_id
from crm_admin.services.site import Site
from crm_admin.services.system_user import SystemUserDesk
from tests.fakes import (
    MAIL_SETTINGS,
    FakeDatabase,
    FakeMailTemplates,
    FakePlace,
    a_lock,
    a_session,
    a_user,
    accounts_for,
    an_administrator,
)
from tests.services.acting import GOOD, a_small_company, events_of, records_of
from tests.services.mailing import a_site
from tests.services.test_site import OWN_WORDS


def later(database: FakeDatabase) -> Accounts:
    """Of anna.berg, who signed in a little too long ago."""
    accounts = accounts_for(database)
    database.clock.advance(FRESH_FOR + timedelta(seconds=1))
    return accounts


def lock(accounts: Accounts, target: Target) -> object:
    return accounts.lock(target, reason="On leave", operation_id=new_operation_id())


def lift(accounts: Accounts, target: Target) -> object:
    return accounts.lift_lock(target, reason="Back", operation_id=new_operation_id())


def change_password(accounts: Accounts, target: Target) -> object:
    return accounts.change_password(target, GOOD, operation_id=new_operation_id())


@pytest.mark.parametrize(
    ("user", "act"),
    [
        (an_administrator("carl.ny"), lock),
        (an_administrator("carl.ny"), change_password),
        (a_user("carl.ny", lock=a_lock()), lift),
    ],
)
def test_a_critical_act_is_not_done_and_is_done_once_confirmed(
    user: User, act: Callable[[Accounts, Target], object]
) -> None:
    database = a_small_company(user)
    accounts = later(database)
    before = records_of(database)

    with pytest.raises(SignInStale):
        act(accounts, Target.of(user))
    assert records_of(database) == before
    assert events_of(database) == []

    act(accounts_for(database), Target.of(user))
    assert records_of(database) != before


def test_what_is_not_critical_never_asks() -> None:
    database = a_small_company()
    accounts = later(database)

    done = accounts.lock(
        Target.of(database.user("asa.bjork")), reason="On leave", operation_id="op-1"
    )
    assert done.undo is not None

    accounts.undo(done.undo, operation_id="op-2")


def test_for_five_minutes_nothing_asks_again() -> None:
    database = a_small_company()
    accounts = accounts_for(database)
    database.clock.advance(FRESH_FOR)

    lock(accounts, Target.of(database.user("bo.ek")))


def test_settings_templates_and_the_recovery_code_ask_too() -> None:
    database = a_small_company()
    session = a_session(database)
    site = Site(
        database=database, session=session, place=FakePlace(), originals=FakeMailTemplates()
    )
    desk = SystemUserDesk(database=database, session=session, place=FakePlace())
    database.clock.advance(FRESH_FOR + timedelta(seconds=1))

    with pytest.raises(SignInStale):
        site.save_policies(Policies(), version=0, operation_id="op-1")
    with pytest.raises(SignInStale):
        site.save_mail(MAIL_SETTINGS, version=0, operation_id="op-2")
    with pytest.raises(SignInStale):
        site.save_template(MailKind.RESET, "en", OWN_WORDS, version=0, operation_id="op-3")
    with pytest.raises(SignInStale):
        desk.make_code(operation_id="op-4")

    assert events_of(database) == []


def test_an_act_on_many_stops_where_it_must_ask() -> None:
    site = a_site()
    bulk = Bulk(accounts=later(site.database), resets=site.resets())
    everyone = [site.database.user(name).id for name in ("asa.bjork", "bo.ek")]

    results = bulk.run(Act.LOCK, everyone, reason="x")

    assert next(results).problem is None
    with pytest.raises(SignInStale):
        next(results)
