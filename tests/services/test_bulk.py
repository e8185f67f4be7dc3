"""One act on many users: whom it hits, how it ends for each, and when it stops."""

from dataclasses import replace

import pytest

from crm_admin.domain.audit import Action
from crm_admin.domain.capabilities import Act
from crm_admin.domain.errors import NoLongerAdministrator, NotAvailable, OutcomeUnknown
from crm_admin.domain.listing import UserFilter, UserQuery
from crm_admin.domain.settings import Policies
from crm_admin.domain.user import UserId
from crm_admin.services.bulk import SHOWN, Bulk
from tests.fakes import a_lockout, a_user, accounts_for, decide
from tests.services.acting import a_small_company, events_of
from tests.services.mailing import Site, a_site

COMPROMISED = "The mail server was broken into"


def a_large_site() -> Site:
    users = [a_user(f"user-{number:02}") for number in range(30)]
    external = a_user("in.ad", external_system="AD")
    return a_site(database=a_small_company(*users, external))


def bulk_of(site: Site) -> Bulk:
    return Bulk(accounts=accounts_for(site.database), resets=site.resets())


def ids(*names: str) -> list[UserId]:
    return [a_user(name).id for name in names]


def test_the_preview_counts_whom_it_hits_and_why_not_the_others() -> None:
    site = a_large_site()
    bulk = bulk_of(site)

    preview = bulk.preview(Act.REQUIRE_NEW_PASSWORD, bulk.everyone(UserQuery()))

    assert preview.hit == 30 + 2  # the users, bo.ek and uma.lind
    assert len(preview.first) == SHOWN
    assert {str(reason): count for reason, count in preview.skipped.items()} == {
        "The password is kept in AD. Change it there.": 1,
        "Change your own password in the CRM, with the old one.": 1,
    }
    assert events_of(site.database) == []


def test_the_preview_knows_what_the_site_has_switched_off() -> None:
    site = a_large_site()
    decide(site.database, Policies(may_set_passwords=False))

    preview = bulk_of(site).preview(Act.CHANGE_PASSWORD, bulk_of(site).everyone(UserQuery()))

    assert preview.hit == 0


@pytest.mark.parametrize(
    ("act", "action"),
    [
        (Act.LOCK, Action.USER_LOCK),
        (Act.RESET_PASSWORD, Action.USER_PASSWORD_RESET),
        (Act.REQUIRE_NEW_PASSWORD, Action.USER_PASSWORD_REQUIRE),
    ],
)
def test_each_user_is_an_act_of_its_own(act: Act, action: Action) -> None:
    site = a_large_site()

    results = list(bulk_of(site).run(act, ids("user-01", "user-02"), reason=COMPROMISED))

    assert [(result.user_name, result.problem) for result in results] == [
        ("user-01", None),
        ("user-02", None),
    ]
    assert [event.action for event in events_of(site.database)] == [action, action]


def test_only_failed_attempts_are_cleared_never_a_deliberate_lock() -> None:
    locked_out = a_user("user-01", attempts=a_lockout())
    site = a_site(database=a_small_company(locked_out, a_user("user-02")))

    first, second = bulk_of(site).run(Act.UNLOCK, ids("user-01", "user-02"))

    assert first.problem is None
    assert isinstance(second.problem, NotAvailable)


def test_whoever_is_gone_is_reported_and_the_rest_goes_on() -> None:
    site = a_large_site()

    results = list(bulk_of(site).run(Act.LOCK, ids("nobody", "user-01"), reason="x"))

    assert [result.problem is None for result in results] == [False, True]


def test_it_stops_between_two_users_when_it_is_called_off() -> None:
    site = a_large_site()
    done: list[str] = []

    results = bulk_of(site).run(
        Act.LOCK, ids("user-01", "user-02"), reason="x", is_cancelled=lambda: bool(done)
    )
    done.append(next(results).user_name)

    assert next(results, None) is None
    assert len(events_of(site.database)) == 1


def test_an_unknown_outcome_and_a_lost_right_stop_the_whole() -> None:
    site = a_large_site()
    site.database.will_fail_commits(OutcomeUnknown(operation_id="op"))
    with pytest.raises(OutcomeUnknown):
        list(bulk_of(site).run(Act.LOCK, ids("user-01", "user-02"), reason="x"))

    bulk = bulk_of(site)
    anna = site.database.user("anna.berg")
    site.database.change(replace(anna, facts=replace(anna.facts, is_active=False)))
    with pytest.raises(NoLongerAdministrator):
        list(bulk.run(Act.LOCK, ids("user-01", "user-02"), reason="x"))


def test_everyone_is_more_than_one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crm_admin.services.bulk.PAGE", 7)

    found = list(bulk_of(a_large_site()).everyone(UserQuery()))

    assert len(found) == len({user.id for user in found}) == 34


def test_everyone_of_a_filter_comes_page_by_page() -> None:
    site = a_large_site()

    found = bulk_of(site).everyone(UserQuery(filter=UserFilter.EXTERNAL))

    assert [user.user_name for user in found] == ["in.ad"]
